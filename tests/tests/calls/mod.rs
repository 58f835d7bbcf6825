//! Every operation as its generated method is called, for whichever test takes this folder in.

pub(crate) mod cases;
pub(crate) mod given;

use std::fmt::Debug;

use gerencianet::{Client, Error, Response, account_opening, open_finance, pix};
use gerencianet_validation::Operation;
use serde::Serialize;
use serde_json::Value;

use self::given::{Given, Unsayable};

/// What comes of a call, whatever its type.
#[derive(Debug, Clone)]
pub(crate) struct Answered {
    /// The answer, written again; the text of one that is no JSON, null where nothing is read.
    pub(crate) value: Value,
    /// The HTTP status.
    pub(crate) status: u16,
    /// How many times the request was sent.
    pub(crate) attempts: u32,
    /// The key of the call.
    pub(crate) idempotency_key: Option<String>,
    /// What the answer and the response around it show of themselves.
    pub(crate) shown: String,
}

/// A call that is ready to be made.
pub(crate) type Ready = std::pin::Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send>>;

type Prepare = fn(Client, &mut Given) -> Result<Ready, Unsayable>;

/// Puts values into the types of an operation.
pub(crate) fn prepare(client: &Client, operation: Operation, given: &Given) -> Result<Ready, Unsayable> {
    let found = CALLS.iter().find(|(named, _)| *named == operation);
    let (_, prepare) = found.unwrap_or_else(|| panic!("{operation} has no line in `CALLS` of {}", file!()));
    let mut given = given.clone();
    let ready = prepare(client.clone(), &mut given)?;
    given.is_said().map(|()| ready)
}

/// Makes a call whose values are known to fit.
pub(crate) async fn call(client: &Client, operation: Operation, given: &Given) -> Result<Answered, Error> {
    prepare(client, operation, given).unwrap_or_else(|problem| panic!("{operation}: {problem:?}")).await
}

/// Ends a line of the table.
fn json<T: Serialize + Debug + 'static>(
    call: impl Future<Output = Result<Response<T>, Error>> + Send + 'static,
) -> Result<Ready, Unsayable> {
    let written = |value: &T| serde_json::to_value(value).expect("an answer can be written again");
    read(call, written, |value| format!("{value:?} {value:#?}"))
}

/// Ends a line for an answer that is no JSON. Its bytes show what they are.
fn text<T: AsRef<[u8]> + 'static>(
    call: impl Future<Output = Result<Response<T>, Error>> + Send + 'static,
) -> Result<Ready, Unsayable> {
    read(call, |value| Value::from(String::from_utf8_lossy(value.as_ref())), |_| String::new())
}

fn read<T: 'static>(
    call: impl Future<Output = Result<Response<T>, Error>> + Send + 'static,
    written: fn(&T) -> Value,
    shown: fn(&T) -> String,
) -> Result<Ready, Unsayable> {
    Ok(Box::pin(async move {
        let response = call.await?;
        Ok(Answered {
            value: written(&response),
            status: response.status(),
            attempts: response.attempts(),
            idempotency_key: response.idempotency_key().map(|key| key.as_str().to_owned()),
            shown: format!("{response:?} {response:#?} {}", shown(&response)),
        })
    }))
}

/// In the order of the documents.
pub(crate) const CALLS: &[(Operation, Prepare)] = &[
    (Operation::AccountOpeningAuthorize, |client, given| {
        let body = given.body()?;
        json(async move { client.account_opening().authorize(&body).await })
    }),
    (Operation::CreateAccount, |client, given| {
        let body = given.body()?;
        json(async move { client.account_opening().create_account(&body).await })
    }),
    (Operation::GetAccountCredentials, |client, given| {
        let identificador: String = given.path("identificador")?;
        json(async move { client.account_opening().get_account_credentials(&identificador).await })
    }),
    (Operation::GetAccountCertificate, |client, given| {
        let identificador: String = given.path("identificador")?;
        json(async move { client.account_opening().get_account_certificate(&identificador).await })
    }),
    (Operation::AccountConfigWebhook, |client, given| {
        let body = given.body()?;
        json(async move { client.account_opening().account_config_webhook(&body).await })
    }),
    (Operation::AccountDetailWebhook, |client, given| {
        let identificador_webhook: String = given.path("identificadorWebhook")?;
        json(async move { client.account_opening().account_detail_webhook(&identificador_webhook).await })
    }),
    (Operation::AccountDeleteWebhook, |client, given| {
        let identificador_webhook: String = given.path("identificadorWebhook")?;
        json(async move { client.account_opening().account_delete_webhook(&identificador_webhook).await })
    }),
    (Operation::AccountListWebhook, |client, given| {
        let query = account_opening::AccountListWebhookQuery {
            inicio: given.query("inicio")?,
            fim: given.query("fim")?,
            paginacao_pagina_atual: given.optional("paginacao.paginaAtual")?,
            paginacao_itens_por_pagina: given.optional("paginacao.itensPorPagina")?,
        };
        json(async move { client.account_opening().account_list_webhook(&query).await })
    }),
    (Operation::OpenFinanceAuthorize, |client, given| {
        let body = given.body()?;
        json(async move { client.open_finance().authorize(&body).await })
    }),
    (Operation::OfConfigUpdate, |client, given| {
        let body = given.body()?;
        json(async move { client.open_finance().of_config_update(&body).await })
    }),
    (Operation::OfConfigDetail, |client, _| json(async move { client.open_finance().of_config_detail().await })),
    (Operation::OfListParticipants, |client, given| {
        let query = open_finance::OfListParticipantsQuery { nome: given.optional("nome")? };
        json(async move { client.open_finance().of_list_participants(&query).await })
    }),
    (Operation::OfStartPixPayment, |client, given| {
        let body = given.body()?;
        let x_idempotency_key = given.header("x-idempotency-key")?;
        json(async move { client.open_finance().of_start_pix_payment(&body, x_idempotency_key.as_ref()).await })
    }),
    (Operation::OfListPixPayment, |client, given| {
        let query = open_finance::OfListPixPaymentQuery {
            inicio: given.query("inicio")?,
            fim: given.query("fim")?,
            quantidade: given.optional("quantidade")?,
            pagina: given.optional("pagina")?,
            status: given.optional("status")?,
            identificador: given.optional("identificador")?,
        };
        json(async move { client.open_finance().of_list_pix_payment(&query).await })
    }),
    (Operation::PixAuthorize, |client, given| {
        let body = given.body()?;
        json(async move { client.pix().authorize(&body).await })
    }),
    (Operation::PixCreateImmediateCharge, |client, given| {
        let body = given.body()?;
        json(async move { client.pix().pix_create_immediate_charge(&body).await })
    }),
    (Operation::PixListCharges, |client, given| {
        let query = pix::PixListChargesQuery {
            inicio: given.query("inicio")?,
            fim: given.query("fim")?,
            cpf: given.optional("cpf")?,
            cnpj: given.optional("cnpj")?,
            status: given.optional("status")?,
            paginacao_pagina_atual: given.optional("paginacao.paginaAtual")?,
            paginacao_itens_por_pagina: given.optional("paginacao.itensPorPagina")?,
        };
        json(async move { client.pix().pix_list_charges(&query).await })
    }),
    (Operation::PixCreateCharge, |client, given| {
        let txid = given.path("txid")?;
        let body = given.body()?;
        json(async move { client.pix().pix_create_charge(&txid, &body).await })
    }),
    (Operation::PixUpdateCharge, |client, given| {
        let txid = given.path("txid")?;
        let body = given.body()?;
        json(async move { client.pix().pix_update_charge(&txid, &body).await })
    }),
    (Operation::PixDetailCharge, |client, given| {
        let txid = given.path("txid")?;
        let query = pix::PixDetailChargeQuery { revisao: given.optional("revisao")? };
        json(async move { client.pix().pix_detail_charge(&txid, &query).await })
    }),
    (Operation::PixReceivedList, |client, given| {
        let query = pix::PixReceivedListQuery {
            inicio: given.query("inicio")?,
            fim: given.query("fim")?,
            txid: given.optional("txid")?,
            tx_id_presente: given.optional("txIdPresente")?,
            devolucao_presente: given.optional("devolucaoPresente")?,
            cpf: given.optional("cpf")?,
            cnpj: given.optional("cnpj")?,
            paginacao_pagina_atual: given.optional("paginacao.paginaAtual")?,
            paginacao_itens_por_pagina: given.optional("paginacao.itensPorPagina")?,
        };
        json(async move { client.pix().pix_received_list(&query).await })
    }),
    (Operation::PixDetailReceived, |client, given| {
        let e2e_id = given.path("e2eId")?;
        json(async move { client.pix().pix_detail_received(&e2e_id).await })
    }),
    (Operation::PixSend, |client, given| {
        let id_envio = given.path("idEnvio")?;
        let body = given.body()?;
        json(async move { client.pix().pix_send(&id_envio, &body).await })
    }),
    (Operation::PixDevolution, |client, given| {
        let e2e_id = given.path("e2eId")?;
        let id = given.path("id")?;
        let body = given.body()?;
        json(async move { client.pix().pix_devolution(&e2e_id, &id, &body).await })
    }),
    (Operation::PixDetailDevolution, |client, given| {
        let e2e_id = given.path("e2eId")?;
        let id = given.path("id")?;
        json(async move { client.pix().pix_detail_devolution(&e2e_id, &id).await })
    }),
    (Operation::PixCreateLocation, |client, given| {
        let body = given.body()?;
        json(async move { client.pix().pix_create_location(&body).await })
    }),
    (Operation::PixLocationList, |client, given| {
        let query = pix::PixLocationListQuery {
            inicio: given.query("inicio")?,
            fim: given.query("fim")?,
            tx_id_presente: given.optional("txIdPresente")?,
            tipo_cob: given.optional("tipoCob")?,
            paginacao_pagina_atual: given.optional("paginacao.paginaAtual")?,
            paginacao_itens_por_pagina: given.optional("paginacao.itensPorPagina")?,
        };
        json(async move { client.pix().pix_location_list(&query).await })
    }),
    (Operation::PixDetailLocation, |client, given| {
        let id = given.path("id")?;
        json(async move { client.pix().pix_detail_location(id).await })
    }),
    (Operation::PixGenerateQrCode, |client, given| {
        let id = given.path("id")?;
        json(async move { client.pix().pix_generate_qr_code(id).await })
    }),
    (Operation::PixUnlinkTxidLocation, |client, given| {
        let id = given.path("id")?;
        json(async move { client.pix().pix_unlink_txid_location(id).await })
    }),
    (Operation::PixConfigWebhook, |client, given| {
        let chave = given.path("chave")?;
        let body = given.body()?;
        let x_skip_mtls_checking = given.header("x-skip-mtls-checking")?;
        json(async move { client.pix().pix_config_webhook(&chave, &body, x_skip_mtls_checking).await })
    }),
    (Operation::PixDetailWebhook, |client, given| {
        let chave = given.path("chave")?;
        json(async move { client.pix().pix_detail_webhook(&chave).await })
    }),
    (Operation::PixDeleteWebhook, |client, given| {
        let chave = given.path("chave")?;
        json(async move { client.pix().pix_delete_webhook(&chave).await })
    }),
    (Operation::PixListWebhook, |client, given| {
        let query = pix::PixListWebhookQuery {
            inicio: given.query("inicio")?,
            fim: given.query("fim")?,
            paginacao_pagina_atual: given.optional("paginacao.paginaAtual")?,
            paginacao_itens_por_pagina: given.optional("paginacao.itensPorPagina")?,
        };
        json(async move { client.pix().pix_list_webhook(&query).await })
    }),
    (Operation::PixCreateEvp, |client, _| json(async move { client.pix().pix_create_evp().await })),
    (Operation::PixListEvp, |client, _| json(async move { client.pix().pix_list_evp().await })),
    (Operation::PixDeleteEvp, |client, given| {
        let chave = given.path("chave")?;
        json(async move { client.pix().pix_delete_evp(&chave).await })
    }),
    (Operation::GetAccountBalance, |client, _| json(async move { client.pix().get_account_balance().await })),
    (Operation::UpdateAccountConfig, |client, given| {
        let body = given.body()?;
        json(async move { client.pix().update_account_config(&body).await })
    }),
    (Operation::ListAccountConfig, |client, _| json(async move { client.pix().list_account_config().await })),
    (Operation::CreateReport, |client, given| {
        let body = given.body()?;
        json(async move { client.pix().create_report(&body).await })
    }),
    (Operation::DetailReport, |client, given| {
        let id: String = given.path("id")?;
        text(async move { client.pix().detail_report(&id).await })
    }),
];
