//! @generated from specs/pix.yaml by cargo xtask codegen
//!
//! The operations, each a method.

#[allow(unused_imports, reason = "not every document has answers without a form")]
use bytes::Bytes;
use gerencianet_validation::Operation;

use super::{PixApi, types::*};
#[allow(unused_imports, reason = "not every document has texts with a format")]
use crate::domain;
use crate::{Client, Error, List, Response, call::Call, pages::{More, Paged}};

impl PixApi {
    /// Get an access token.
    ///
    /// Exchanges client id and client secret, sent by HTTP Basic, for a bearer token that carries all scopes of the application. There is no refresh token: ask again. Keep the token until shortly before it expires instead of asking for one per call.
    ///
    /// `POST /oauth/token`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn authorize(
        &self,
        body: &TokenRequest,
    ) -> Result<Response<Token>, Error> {
        Call::new(&self.client, &Self::API, Operation::PixAuthorize, "/oauth/token")
            .body(body)
            .basic()
            .json()
            .await
    }

    /// Create a charge, txid made by the vendor.
    ///
    /// Creates an immediate charge whose txid the vendor makes and answers. Sent twice it makes two charges; where a repetition must be harmless, choose the txid and use `pixCreateCharge`.
    ///
    /// `POST /v2/cob`
    ///
    /// Twice may have effect twice: never repeated once a byte of it may have arrived.
    ///
    /// Scope: `cob.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_create_immediate_charge(
        &self,
        body: &CobRequest,
    ) -> Result<Response<Cob>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixCreateImmediateCharge,
                "/v2/cob",
            )
            .body(body)
            .json()
            .await
    }

    /// List charges.
    ///
    /// Charges created between `inicio` and `fim`, both included, page by page. Filter by payer with `cpf` or `cnpj`, not with both.
    ///
    /// `GET /v2/cob`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `cob.read`.
    ///
    /// Answers one page: the first, or the one that the query asks for. [`List::pages`] and [`List::items`] read on.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub fn pix_list_charges<'a>(
        &'a self,
        query: &'a PixListChargesQuery,
    ) -> List<'a, PixListChargesQuery> {
        List::new(&self.client, query)
    }

    /// Create a charge under your own txid.
    ///
    /// Creates an immediate charge under a txid of your choice. When no answer came, send it again with the same txid: there is never a second charge, at worst a 409 `txid_duplicado`; `pixDetailCharge` then shows what stands.
    ///
    /// `PUT /v2/cob/{txid}`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `cob.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_create_charge(
        &self,
        txid: &domain::Txid,
        body: &CobRequest,
    ) -> Result<Response<Cob>, Error> {
        Call::new(&self.client, &Self::API, Operation::PixCreateCharge, "/v2/cob/{txid}")
            .path("txid", txid)
            .body(body)
            .json()
            .await
    }

    /// Revise or remove a charge.
    ///
    /// Changes the members that are sent and keeps the others; only an active charge can be changed. `revisao` grows by one, except when nothing but `loc` changes. To withdraw a charge send `status` with `REMOVIDA_PELO_USUARIO_RECEBEDOR` and nothing else: the Central Bank does not allow a removal together with other changes. After a call without an answer read the charge before sending again.
    ///
    /// `PATCH /v2/cob/{txid}`
    ///
    /// Twice may have effect twice: never repeated once a byte of it may have arrived.
    ///
    /// Scope: `cob.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_update_charge(
        &self,
        txid: &domain::Txid,
        body: &CobRevisionRequest,
    ) -> Result<Response<Cob>, Error> {
        Call::new(&self.client, &Self::API, Operation::PixUpdateCharge, "/v2/cob/{txid}")
            .path("txid", txid)
            .body(body)
            .json()
            .await
    }

    /// Read a charge.
    ///
    /// The charge as it stands, or one of its earlier versions. Paid charges list their Pix.
    ///
    /// `GET /v2/cob/{txid}`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `cob.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_detail_charge(
        &self,
        txid: &domain::Txid,
        query: &PixDetailChargeQuery,
    ) -> Result<Response<Cob>, Error> {
        Call::new(&self.client, &Self::API, Operation::PixDetailCharge, "/v2/cob/{txid}")
            .path("txid", txid)
            .query_optional("revisao", query.revisao.as_ref())
            .json()
            .await
    }

    /// List received Pix.
    ///
    /// Pix received between `inicio` and `fim`, both included, page by page. Filter by payer with `cpf` or `cnpj`, not with both.
    ///
    /// `GET /v2/pix`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `pix.read`.
    ///
    /// Answers one page: the first, or the one that the query asks for. [`List::pages`] and [`List::items`] read on.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub fn pix_received_list<'a>(
        &'a self,
        query: &'a PixReceivedListQuery,
    ) -> List<'a, PixReceivedListQuery> {
        List::new(&self.client, query)
    }

    /// Read a received Pix.
    ///
    /// One Pix that the account received. A Pix that the account sent is not found here.
    ///
    /// `GET /v2/pix/{e2eId}`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `pix.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_detail_received(
        &self,
        e2e_id: &domain::EndToEndId,
    ) -> Result<Response<Pix>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixDetailReceived,
                "/v2/pix/{e2eId}",
            )
            .path("e2eId", e2e_id)
            .json()
            .await
    }

    /// Send a Pix.
    ///
    /// Moves money from the account to a Pix key or to a bank account. The answer says that the order was taken; whether it was carried out comes later by callback, so the payer's key must have a webhook (`pixConfigWebhook`). Choose `idEnvio` once per payment and keep it for every repetition: the same one never pays twice, at worst it is answered with 409 `id_envio_duplicado`. Send one payment at a time and wait for its callback, since concurrent movements of one balance may be refused. The vendor enables the scope on request. Today's hosts serve this operation under `/v3/gn/pix/{idEnvio}`.
    ///
    /// `PUT /v2/gn/pix/{idEnvio}`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `pix.send`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_send(
        &self,
        id_envio: &domain::IdEnvio,
        body: &EnvioRequest,
    ) -> Result<Response<Envio>, Error> {
        Call::new(&self.client, &Self::API, Operation::PixSend, "/v2/gn/pix/{idEnvio}")
            .path("idEnvio", id_envio)
            .body(body)
            .json()
            .await
    }

    /// Refund a received Pix.
    ///
    /// Gives back a received Pix, wholly or in part; all its refunds together may not exceed it. The answer says that the refund was taken; its outcome comes by callback and from `pixDetailDevolution`. When no answer came, send it again with the same `id`: the money goes back once, at worst the answer is 409 `devolucao_id_duplicado`.
    ///
    /// `PUT /v2/pix/{e2eId}/devolucao/{id}`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `pix.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_devolution(
        &self,
        e2e_id: &domain::EndToEndId,
        id: &domain::IdDevolucao,
        body: &DevolucaoRequest,
    ) -> Result<Response<Devolucao>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixDevolution,
                "/v2/pix/{e2eId}/devolucao/{id}",
            )
            .path("e2eId", e2e_id)
            .path("id", id)
            .body(body)
            .json()
            .await
    }

    /// Read a refund.
    ///
    /// The state of one refund; when it was not carried out, `motivo` says why.
    ///
    /// `GET /v2/pix/{e2eId}/devolucao/{id}`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `pix.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_detail_devolution(
        &self,
        e2e_id: &domain::EndToEndId,
        id: &domain::IdDevolucao,
    ) -> Result<Response<Devolucao>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixDetailDevolution,
                "/v2/pix/{e2eId}/devolucao/{id}",
            )
            .path("e2eId", e2e_id)
            .path("id", id)
            .json()
            .await
    }

    /// Create a payload location.
    ///
    /// Reserves an address for a charge, so that its QR code can be printed before the charge exists. Link it through `loc.id` of a charge. Sent twice it makes two locations.
    ///
    /// `POST /v2/loc`
    ///
    /// Twice may have effect twice: never repeated once a byte of it may have arrived.
    ///
    /// Scope: `payloadlocation.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_create_location(
        &self,
        body: &LocationRequest,
    ) -> Result<Response<Location>, Error> {
        Call::new(&self.client, &Self::API, Operation::PixCreateLocation, "/v2/loc")
            .body(body)
            .json()
            .await
    }

    /// List payload locations.
    ///
    /// Locations created between `inicio` and `fim`, both included, page by page.
    ///
    /// `GET /v2/loc`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `payloadlocation.read`.
    ///
    /// Answers one page: the first, or the one that the query asks for. [`List::pages`] and [`List::items`] read on.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub fn pix_location_list<'a>(
        &'a self,
        query: &'a PixLocationListQuery,
    ) -> List<'a, PixLocationListQuery> {
        List::new(&self.client, query)
    }

    /// Read a payload location.
    ///
    /// The location, with the txid of the charge that uses it, if any.
    ///
    /// `GET /v2/loc/{id}`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `payloadlocation.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_detail_location(
        &self,
        id: i64,
    ) -> Result<Response<Location>, Error> {
        Call::new(&self.client, &Self::API, Operation::PixDetailLocation, "/v2/loc/{id}")
            .path("id", &id)
            .json()
            .await
    }

    /// Get the QR code of a location.
    ///
    /// The BR Code of the location as text to copy and paste, and as an image to show.
    ///
    /// `GET /v2/loc/{id}/qrcode`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `payloadlocation.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_generate_qr_code(
        &self,
        id: i64,
    ) -> Result<Response<QrCode>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixGenerateQrCode,
                "/v2/loc/{id}/qrcode",
            )
            .path("id", &id)
            .json()
            .await
    }

    /// Unlink a charge from its location.
    ///
    /// Frees the location for another charge. The charge keeps its state, but no longer shows a location and can no longer be paid through the old QR code.
    ///
    /// `DELETE /v2/loc/{id}/txid`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `payloadlocation.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_unlink_txid_location(
        &self,
        id: i64,
    ) -> Result<Response<Location>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixUnlinkTxidLocation,
                "/v2/loc/{id}/txid",
            )
            .path("id", &id)
            .json()
            .await
    }

    /// Set the webhook of a key.
    ///
    /// From now on the vendor reports Pix received, sent and refunded with this key to the URL followed by `/pix`. While registering, the vendor calls the URL twice: without its certificate, which your server must refuse, and with it, which your server must accept (TLS 1.2 or later). Pix of static QR codes are reported only when they carry a txid. A second call replaces the URL.
    ///
    /// `PUT /v2/webhook/{chave}`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `webhook.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_config_webhook(
        &self,
        chave: &domain::ChavePix,
        body: &WebhookRequest,
        x_skip_mtls_checking: Option<bool>,
    ) -> Result<Response<()>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixConfigWebhook,
                "/v2/webhook/{chave}",
            )
            .path("chave", chave)
            .body(body)
            .header_optional("x-skip-mtls-checking", x_skip_mtls_checking.as_ref())
            .empty()
            .await
    }

    /// Read the webhook of a key.
    ///
    /// The URL that is registered for the key, and since when.
    ///
    /// `GET /v2/webhook/{chave}`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `webhook.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_detail_webhook(
        &self,
        chave: &domain::ChavePix,
    ) -> Result<Response<Webhook>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixDetailWebhook,
                "/v2/webhook/{chave}",
            )
            .path("chave", chave)
            .json()
            .await
    }

    /// Delete the webhook of a key.
    ///
    /// From now on nothing is reported for the key. Payments from it need a webhook and stop working.
    ///
    /// `DELETE /v2/webhook/{chave}`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `webhook.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_delete_webhook(
        &self,
        chave: &domain::ChavePix,
    ) -> Result<Response<()>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixDeleteWebhook,
                "/v2/webhook/{chave}",
            )
            .path("chave", chave)
            .empty()
            .await
    }

    /// List webhooks.
    ///
    /// Webhooks registered between `inicio` and `fim`, both included, page by page.
    ///
    /// `GET /v2/webhook`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `webhook.read`.
    ///
    /// Answers one page: the first, or the one that the query asks for. [`List::pages`] and [`List::items`] read on.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub fn pix_list_webhook<'a>(
        &'a self,
        query: &'a PixListWebhookQuery,
    ) -> List<'a, PixListWebhookQuery> {
        List::new(&self.client, query)
    }

    /// Create a random key.
    ///
    /// Registers a new random key for the account, made by the key directory (DICT). There is no body to send. Sent twice it makes two keys, and an account may hold only a few.
    ///
    /// `POST /v2/gn/evp`
    ///
    /// Twice may have effect twice: never repeated once a byte of it may have arrived.
    ///
    /// Scope: `gn.pix.evp.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_create_evp(&self) -> Result<Response<EvpCriada>, Error> {
        Call::new(&self.client, &Self::API, Operation::PixCreateEvp, "/v2/gn/evp")
            .json()
            .await
    }

    /// List the random keys.
    ///
    /// All random keys of the account. Keys of other kinds are not listed.
    ///
    /// `GET /v2/gn/evp`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.pix.evp.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_list_evp(&self) -> Result<Response<EvpList>, Error> {
        Call::new(&self.client, &Self::API, Operation::PixListEvp, "/v2/gn/evp")
            .json()
            .await
    }

    /// Delete a random key.
    ///
    /// Removes the key for good: the same one can never be made again, and charges that name it can no longer be paid.
    ///
    /// `DELETE /v2/gn/evp/{chave}`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.pix.evp.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn pix_delete_evp(
        &self,
        chave: &domain::Evp,
    ) -> Result<Response<()>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::PixDeleteEvp,
                "/v2/gn/evp/{chave}",
            )
            .path("chave", chave)
            .empty()
            .await
    }

    /// Read the balance.
    ///
    /// What the account holds at this moment, in reais.
    ///
    /// `GET /v2/gn/saldo`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.balance.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn get_account_balance(&self) -> Result<Response<Saldo>, Error> {
        Call::new(&self.client, &Self::API, Operation::GetAccountBalance, "/v2/gn/saldo")
            .json()
            .await
    }

    /// Set how the account receives Pix.
    ///
    /// Creates or changes the settings of the account and of single keys. Sent twice the same body leaves the same settings.
    ///
    /// `PUT /v2/gn/config`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.settings.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn update_account_config(
        &self,
        body: &ConfigRequest,
    ) -> Result<Response<()>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::UpdateAccountConfig,
                "/v2/gn/config",
            )
            .body(body)
            .empty()
            .await
    }

    /// Read how the account receives Pix.
    ///
    /// The settings of the account and of the keys that have any. Takes no query parameter.
    ///
    /// `GET /v2/gn/config`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.settings.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn list_account_config(&self) -> Result<Response<Config>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::ListAccountConfig,
                "/v2/gn/config",
            )
            .json()
            .await
    }

    /// Order a reconciliation statement.
    ///
    /// Orders the statement of one past day as a CSV file. Making it takes about 30 seconds; then fetch it with `detailReport` by the `id` of the answer. A statement that was ordered before with the same content is answered as `CONCLUIDO` at once.
    ///
    /// `POST /v2/gn/relatorios/extrato-conciliacao`
    ///
    /// Twice may have effect twice: never repeated once a byte of it may have arrived.
    ///
    /// Scope: `gn.reports.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn create_report(
        &self,
        body: &RelatorioRequest,
    ) -> Result<Response<Relatorio>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::CreateReport,
                "/v2/gn/relatorios/extrato-conciliacao",
            )
            .body(body)
            .json()
            .await
    }

    /// Fetch a reconciliation statement.
    ///
    /// The file once it is ready (200, CSV), the state of the order until then (202, JSON): tell the two apart by the status. The file is separated by semicolons; its first line starts with `CA` and names bank, account and day, its totals stand in the line that starts with `T`.
    ///
    /// `GET /v2/gn/relatorios/{id}`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.reports.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn detail_report(&self, id: &str) -> Result<Response<Bytes>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::DetailReport,
                "/v2/gn/relatorios/{id}",
            )
            .path("id", id)
            .bytes()
            .await
    }
}

/// The query of [`PixApi::pix_list_charges`](super::PixApi::pix_list_charges).
#[derive(Clone)]
pub struct PixListChargesQuery {
    /// Only what was made at this moment or later.
    pub inicio: domain::DataHora,
    /// Only what was made at this moment or earlier; not before `inicio`.
    pub fim: domain::DataHora,
    /// Only of this person, by CPF without punctuation. Not together with `cnpj`.
    pub cpf: Option<domain::Cpf>,
    /// Only of this company, by CNPJ without punctuation. Not together with `cpf`.
    pub cnpj: Option<domain::Cnpj>,
    /// Only charges in this state.
    pub status: Option<CobStatusRequest>,
    /// Page wanted, counted from 0.
    pub paginacao_pagina_atual: Option<i32>,
    /// How many items a page holds, 1 to 1000; the last page may hold fewer.
    pub paginacao_itens_por_pagina: Option<i32>,
}
impl PixListChargesQuery {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(inicio: domain::DataHora, fim: domain::DataHora) -> Self {
        PixListChargesQuery {
            inicio,
            fim,
            cpf: None,
            cnpj: None,
            status: None,
            paginacao_pagina_atual: None,
            paginacao_itens_por_pagina: None,
        }
    }
}
crate::hidden::hidden!(PixListChargesQuery);
/// The query of [`PixApi::pix_detail_charge`](super::PixApi::pix_detail_charge).
#[derive(Clone, Default)]
pub struct PixDetailChargeQuery {
    /// Version wanted, counted from 0. Left out, the latest is answered.
    pub revisao: Option<i32>,
}
crate::hidden::hidden!(PixDetailChargeQuery);
/// The query of [`PixApi::pix_received_list`](super::PixApi::pix_received_list).
#[derive(Clone)]
pub struct PixReceivedListQuery {
    /// Only what was made at this moment or later.
    pub inicio: domain::DataHora,
    /// Only what was made at this moment or earlier; not before `inicio`.
    pub fim: domain::DataHora,
    /// Only Pix of this charge. 1 to 35 letters and digits: those of static QR codes have at most 25, those of charges at least 26.
    pub txid: Option<domain::TxidRecebido>,
    /// `true`: only what carries a txid; `false`: only what carries none.
    pub tx_id_presente: Option<bool>,
    /// `true`: only Pix with a refund; `false`: only Pix without one.
    pub devolucao_presente: Option<bool>,
    /// Only of this person, by CPF without punctuation. Not together with `cnpj`.
    pub cpf: Option<domain::Cpf>,
    /// Only of this company, by CNPJ without punctuation. Not together with `cpf`.
    pub cnpj: Option<domain::Cnpj>,
    /// Page wanted, counted from 0.
    pub paginacao_pagina_atual: Option<i32>,
    /// How many items a page holds, 1 to 1000; the last page may hold fewer.
    pub paginacao_itens_por_pagina: Option<i32>,
}
impl PixReceivedListQuery {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(inicio: domain::DataHora, fim: domain::DataHora) -> Self {
        PixReceivedListQuery {
            inicio,
            fim,
            txid: None,
            tx_id_presente: None,
            devolucao_presente: None,
            cpf: None,
            cnpj: None,
            paginacao_pagina_atual: None,
            paginacao_itens_por_pagina: None,
        }
    }
}
crate::hidden::hidden!(PixReceivedListQuery);
/// The query of [`PixApi::pix_location_list`](super::PixApi::pix_location_list).
#[derive(Clone)]
pub struct PixLocationListQuery {
    /// Only what was made at this moment or later.
    pub inicio: domain::DataHora,
    /// Only what was made at this moment or earlier; not before `inicio`.
    pub fim: domain::DataHora,
    /// `true`: only what carries a txid; `false`: only what carries none.
    pub tx_id_presente: Option<bool>,
    /// Only locations for this kind of charge.
    pub tipo_cob: Option<TipoCobRequest>,
    /// Page wanted, counted from 0.
    pub paginacao_pagina_atual: Option<i32>,
    /// How many items a page holds, 1 to 1000; the last page may hold fewer.
    pub paginacao_itens_por_pagina: Option<i32>,
}
impl PixLocationListQuery {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(inicio: domain::DataHora, fim: domain::DataHora) -> Self {
        PixLocationListQuery {
            inicio,
            fim,
            tx_id_presente: None,
            tipo_cob: None,
            paginacao_pagina_atual: None,
            paginacao_itens_por_pagina: None,
        }
    }
}
crate::hidden::hidden!(PixLocationListQuery);
/// The query of [`PixApi::pix_list_webhook`](super::PixApi::pix_list_webhook).
#[derive(Clone)]
pub struct PixListWebhookQuery {
    /// Only what was made at this moment or later.
    pub inicio: domain::DataHora,
    /// Only what was made at this moment or earlier; not before `inicio`.
    pub fim: domain::DataHora,
    /// Page wanted, counted from 0.
    pub paginacao_pagina_atual: Option<i32>,
    /// How many items a page holds, 1 to 1000; the last page may hold fewer.
    pub paginacao_itens_por_pagina: Option<i32>,
}
impl PixListWebhookQuery {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(inicio: domain::DataHora, fim: domain::DataHora) -> Self {
        PixListWebhookQuery {
            inicio,
            fim,
            paginacao_pagina_atual: None,
            paginacao_itens_por_pagina: None,
        }
    }
}
crate::hidden::hidden!(PixListWebhookQuery);

impl Paged for PixListChargesQuery {
    type Answer = CobList;
    type Item = Cob;
    const OPERATION: Operation = Operation::PixListCharges;
    const FIRST: i64 = 0;
    fn page(&self) -> Option<i64> {
        self.paginacao_pagina_atual.map(i64::from)
    }

    fn turned(&self, page: i64) -> Option<Self> {
        Some(Self {
            paginacao_pagina_atual: Some(i32::try_from(page).ok()?),
            ..self.clone()
        })
    }

    fn more(answer: &CobList) -> More {
        More::Count(Some(answer.parametros.paginacao.quantidade_de_paginas))
    }

    fn items(answer: &CobList) -> &[Cob] {
        &answer.cobs
    }

    fn into_items(answer: CobList) -> Vec<Cob> {
        answer.cobs
    }

    async fn ask(&self, client: &Client) -> Result<Response<CobList>, Error> {
        Call::new(client, &PixApi::API, Operation::PixListCharges, "/v2/cob")
            .query("inicio", &self.inicio)
            .query("fim", &self.fim)
            .query_optional("cpf", self.cpf.as_ref())
            .query_optional("cnpj", self.cnpj.as_ref())
            .query_optional("status", self.status.as_ref())
            .query_optional(
                "paginacao.paginaAtual",
                self.paginacao_pagina_atual.as_ref(),
            )
            .query_optional(
                "paginacao.itensPorPagina",
                self.paginacao_itens_por_pagina.as_ref(),
            )
            .json()
            .await
    }
}
impl Paged for PixReceivedListQuery {
    type Answer = PixList;
    type Item = Pix;
    const OPERATION: Operation = Operation::PixReceivedList;
    const FIRST: i64 = 0;
    fn page(&self) -> Option<i64> {
        self.paginacao_pagina_atual.map(i64::from)
    }

    fn turned(&self, page: i64) -> Option<Self> {
        Some(Self {
            paginacao_pagina_atual: Some(i32::try_from(page).ok()?),
            ..self.clone()
        })
    }

    fn more(answer: &PixList) -> More {
        More::Count(Some(answer.parametros.paginacao.quantidade_de_paginas))
    }

    fn items(answer: &PixList) -> &[Pix] {
        &answer.pix
    }

    fn into_items(answer: PixList) -> Vec<Pix> {
        answer.pix
    }

    async fn ask(&self, client: &Client) -> Result<Response<PixList>, Error> {
        Call::new(client, &PixApi::API, Operation::PixReceivedList, "/v2/pix")
            .query("inicio", &self.inicio)
            .query("fim", &self.fim)
            .query_optional("txid", self.txid.as_ref())
            .query_optional("txIdPresente", self.tx_id_presente.as_ref())
            .query_optional("devolucaoPresente", self.devolucao_presente.as_ref())
            .query_optional("cpf", self.cpf.as_ref())
            .query_optional("cnpj", self.cnpj.as_ref())
            .query_optional(
                "paginacao.paginaAtual",
                self.paginacao_pagina_atual.as_ref(),
            )
            .query_optional(
                "paginacao.itensPorPagina",
                self.paginacao_itens_por_pagina.as_ref(),
            )
            .json()
            .await
    }
}
impl Paged for PixLocationListQuery {
    type Answer = LocationList;
    type Item = Location;
    const OPERATION: Operation = Operation::PixLocationList;
    const FIRST: i64 = 0;
    fn page(&self) -> Option<i64> {
        self.paginacao_pagina_atual.map(i64::from)
    }

    fn turned(&self, page: i64) -> Option<Self> {
        Some(Self {
            paginacao_pagina_atual: Some(i32::try_from(page).ok()?),
            ..self.clone()
        })
    }

    fn more(answer: &LocationList) -> More {
        More::Count(Some(answer.parametros.paginacao.quantidade_de_paginas))
    }

    fn items(answer: &LocationList) -> &[Location] {
        &answer.loc
    }

    fn into_items(answer: LocationList) -> Vec<Location> {
        answer.loc
    }

    async fn ask(&self, client: &Client) -> Result<Response<LocationList>, Error> {
        Call::new(client, &PixApi::API, Operation::PixLocationList, "/v2/loc")
            .query("inicio", &self.inicio)
            .query("fim", &self.fim)
            .query_optional("txIdPresente", self.tx_id_presente.as_ref())
            .query_optional("tipoCob", self.tipo_cob.as_ref())
            .query_optional(
                "paginacao.paginaAtual",
                self.paginacao_pagina_atual.as_ref(),
            )
            .query_optional(
                "paginacao.itensPorPagina",
                self.paginacao_itens_por_pagina.as_ref(),
            )
            .json()
            .await
    }
}
impl Paged for PixListWebhookQuery {
    type Answer = WebhookList;
    type Item = Webhook;
    const OPERATION: Operation = Operation::PixListWebhook;
    const FIRST: i64 = 0;
    fn page(&self) -> Option<i64> {
        self.paginacao_pagina_atual.map(i64::from)
    }

    fn turned(&self, page: i64) -> Option<Self> {
        Some(Self {
            paginacao_pagina_atual: Some(i32::try_from(page).ok()?),
            ..self.clone()
        })
    }

    fn more(answer: &WebhookList) -> More {
        More::Count(Some(answer.parametros.paginacao.quantidade_de_paginas))
    }

    fn items(answer: &WebhookList) -> &[Webhook] {
        &answer.webhooks
    }

    fn into_items(answer: WebhookList) -> Vec<Webhook> {
        answer.webhooks
    }

    async fn ask(&self, client: &Client) -> Result<Response<WebhookList>, Error> {
        Call::new(client, &PixApi::API, Operation::PixListWebhook, "/v2/webhook")
            .query("inicio", &self.inicio)
            .query("fim", &self.fim)
            .query_optional(
                "paginacao.paginaAtual",
                self.paginacao_pagina_atual.as_ref(),
            )
            .query_optional(
                "paginacao.itensPorPagina",
                self.paginacao_itens_por_pagina.as_ref(),
            )
            .json()
            .await
    }
}
