//! @generated from specs/account-opening.yaml by cargo xtask codegen
//!
//! The operations, each a method.

#[allow(unused_imports, reason = "not every document has answers without a form")]
use bytes::Bytes;
use gerencianet_validation::Operation;

use super::{AccountOpeningApi, types::*};
#[allow(unused_imports, reason = "not every document has texts with a format")]
use crate::domain;
use crate::{Client, Error, List, Response, call::Call, pages::{More, Paged}};

impl AccountOpeningApi {
    /// Get a token.
    ///
    /// Trades `client_id` and `client_secret`, sent as HTTP Basic over a connection with the client certificate, for a
    ///
    /// Bearer token. There is no refresh token: ask again shortly before `expires_in` seconds have passed, or once
    ///
    /// after an answer of 401.
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
        Call::new(
                &self.client,
                &Self::API,
                Operation::AccountOpeningAuthorize,
                "/oauth/token",
            )
            .body(body)
            .basic()
            .json()
            .await
    }

    /// Request an account for a customer.
    ///
    /// Sends the customer a link to authorize the integration. Who already has an account may add an application to
    ///
    /// it or open a second account with the settings of the request.
    ///
    /// Needs a registered notification address. If the customer refuses, wait two days before asking again.
    ///
    /// **Repeating.** There is no idempotency key. After a timeout, a 409 or a 5XX it is not known whether the request
    ///
    /// was taken; never let a machine repeat it.
    ///
    /// `POST /cadastro/conta-simplificada`
    ///
    /// Twice may have effect twice: never repeated once a byte of it may have arrived.
    ///
    /// Scope: `gn.registration.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn create_account(
        &self,
        body: &ContaSimplificadaRequest,
    ) -> Result<Response<ContaSimplificadaCriada>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::CreateAccount,
                "/conta-simplificada",
            )
            .body(body)
            .json()
            .await
    }

    /// Read the credentials of an account.
    ///
    /// Returns `clientId` and `clientSecret` of the application in the customer's account. Ready once the customer
    ///
    /// has accepted.
    ///
    /// `GET /cadastro/conta-simplificada/{identificador}/credenciais`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.registration.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn get_account_credentials(
        &self,
        identificador: &str,
    ) -> Result<Response<Credenciais>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::GetAccountCredentials,
                "/conta-simplificada/{identificador}/credenciais",
            )
            .path("identificador", identificador)
            .json()
            .await
    }

    /// Get a certificate of an account.
    ///
    /// Returns a client certificate of the customer's account: a PKCS#12 file with an empty password, in base64. Keep
    ///
    /// it: each call may use up one of the few that an account may have. Today's servers want `POST` here and answer
    ///
    /// 201.
    ///
    /// `GET /cadastro/conta-simplificada/{identificador}/certificado`
    ///
    /// Twice may have effect twice: never repeated once a byte of it may have arrived.
    ///
    /// Scope: `gn.registration.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn get_account_certificate(
        &self,
        identificador: &str,
    ) -> Result<Response<Certificado>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::GetAccountCertificate,
                "/conta-simplificada/{identificador}/certificado",
            )
            .path("identificador", identificador)
            .json()
            .await
    }

    /// Register or change a notification address.
    ///
    /// Registers an address (`webhookUrl`), or gives a registered one a new address (`url` and `chave`).
    ///
    /// While it is handled the server probes the address for mutual TLS: a request without certificate must be
    ///
    /// refused, a second one with the vendor's certificate must be accepted.
    ///
    /// `POST /cadastro/webhook`
    ///
    /// Twice may have effect twice: never repeated once a byte of it may have arrived.
    ///
    /// Scope: `gn.registration.webhook.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn account_config_webhook(
        &self,
        body: &WebhookRequest,
    ) -> Result<Response<WebhookCadastrado>, Error> {
        Call::new(&self.client, &Self::API, Operation::AccountConfigWebhook, "/webhook")
            .body(body)
            .json()
            .await
    }

    /// Read a notification address.
    ///
    /// Returns one registered address.
    ///
    /// `GET /cadastro/webhook/{identificadorWebhook}`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.registration.webhook.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn account_detail_webhook(
        &self,
        identificador_webhook: &str,
    ) -> Result<Response<Webhook>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::AccountDetailWebhook,
                "/webhook/{identificadorWebhook}",
            )
            .path("identificadorWebhook", identificador_webhook)
            .json()
            .await
    }

    /// Remove a notification address.
    ///
    /// Removes one registered address. Nothing is sent to it any more.
    ///
    /// `DELETE /cadastro/webhook/{identificadorWebhook}`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.registration.webhook.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn account_delete_webhook(
        &self,
        identificador_webhook: &str,
    ) -> Result<Response<()>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::AccountDeleteWebhook,
                "/webhook/{identificadorWebhook}",
            )
            .path("identificadorWebhook", identificador_webhook)
            .empty()
            .await
    }

    /// List notification addresses.
    ///
    /// Returns the addresses that were registered in a span of time, in pages.
    ///
    /// `GET /cadastro/webhooks`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.registration.webhook.read`.
    ///
    /// Answers one page: the first, or the one that the query asks for. [`List::pages`] and [`List::items`] read on.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub fn account_list_webhook<'a>(
        &'a self,
        query: &'a AccountListWebhookQuery,
    ) -> List<'a, AccountListWebhookQuery> {
        List::new(&self.client, query)
    }
}

/// The query of [`AccountOpeningApi::account_list_webhook`](super::AccountOpeningApi::account_list_webhook).
#[derive(Clone)]
pub struct AccountListWebhookQuery {
    /// Registered at or after this moment, RFC 3339. A `+` in it is written `%2B`.
    pub inicio: domain::DataHora,
    /// Registered at or before this moment, RFC 3339; not before `inicio`.
    pub fim: domain::DataHora,
    /// The page, counted from 0.
    pub paginacao_pagina_atual: Option<i32>,
    /// Addresses per page.
    pub paginacao_itens_por_pagina: Option<i32>,
}
impl AccountListWebhookQuery {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(inicio: domain::DataHora, fim: domain::DataHora) -> Self {
        AccountListWebhookQuery {
            inicio,
            fim,
            paginacao_pagina_atual: None,
            paginacao_itens_por_pagina: None,
        }
    }
}
crate::hidden::hidden!(AccountListWebhookQuery);

impl Paged for AccountListWebhookQuery {
    type Answer = WebhookList;
    type Item = Webhook;
    const OPERATION: Operation = Operation::AccountListWebhook;
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
        More::Count(
            answer
                .parametros
                .as_ref()
                .and_then(|inside| inside.paginacao.as_ref())
                .and_then(|inside| inside.quantidade_de_paginas),
        )
    }

    fn items(answer: &WebhookList) -> &[Webhook] {
        &answer.webhooks
    }

    fn into_items(answer: WebhookList) -> Vec<Webhook> {
        answer.webhooks
    }

    async fn ask(&self, client: &Client) -> Result<Response<WebhookList>, Error> {
        Call::new(
                client,
                &AccountOpeningApi::API,
                Operation::AccountListWebhook,
                "/webhooks",
            )
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
