//! @generated from specs/open-finance.yaml by cargo xtask codegen
//!
//! The operations, each a method.

#[allow(unused_imports, reason = "not every document has answers without a form")]
use bytes::Bytes;
use gerencianet_validation::Operation;

use super::{OpenFinanceApi, types::*};
#[allow(unused_imports, reason = "not every document has texts with a format")]
use crate::domain;
use crate::{Client, Error, List, Response, call::Call, pages::{More, Paged}};

impl OpenFinanceApi {
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
                Operation::OpenFinanceAuthorize,
                "/oauth/token",
            )
            .body(body)
            .basic()
            .json()
            .await
    }

    /// Set the addresses of the application.
    ///
    /// Creates or replaces the two addresses. While it is handled the server probes `webhookURL` for mutual TLS: a
    ///
    /// request without certificate must be refused, a second one with the vendor's certificate must be accepted.
    ///
    /// `PUT /open-finance/config`
    ///
    /// Twice has the effect of once: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.opb.config.write`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn of_config_update(
        &self,
        body: &ConfiguracaoRequest,
    ) -> Result<Response<Configuracao>, Error> {
        Call::new(&self.client, &Self::API, Operation::OfConfigUpdate, "/config")
            .body(body)
            .json()
            .await
    }

    /// Read the addresses of the application.
    ///
    /// Returns what `ofConfigUpdate` stored. There are no parameters.
    ///
    /// `GET /open-finance/config`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.opb.config.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn of_config_detail(&self) -> Result<Response<Configuracao>, Error> {
        Call::new(&self.client, &Self::API, Operation::OfConfigDetail, "/config")
            .json()
            .await
    }

    /// List the institutions that take part.
    ///
    /// Returns the active participants of Open Finance, all of them or those with a name. The `identificador` of one
    ///
    /// is the `pagador.idParticipante` of a payment.
    ///
    /// `GET /open-finance/participantes`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.opb.participants.read`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn of_list_participants(
        &self,
        query: &OfListParticipantsQuery,
    ) -> Result<Response<ParticipanteList>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::OfListParticipants,
                "/participantes",
            )
            .query_optional("nome", query.nome.as_ref())
            .json()
            .await
    }

    /// Start a payment.
    ///
    /// Registers a payment and returns the address where the payer approves it at the bank. The application needs a
    ///
    /// configuration (`ofConfigUpdate`) first.
    ///
    /// The address expires, at some institutions after 30 seconds: send the payer there at once.
    ///
    /// **Repeating.** Use a fresh `x-idempotency-key` per payment, and the same one when the same payment is sent
    ///
    /// again because its answer was lost. A key that has been used for another payment is answered with 409.
    ///
    /// Today's servers want `valor`, `codigoCidadeIBGE` and `infoPagador` inside an object `pagamento`, and very likely
    ///
    /// refuse the printed body.
    ///
    /// `POST /open-finance/pagamentos/pix`
    ///
    /// Repeated with the same `x-idempotency-key`, which is made where none is given, and told by [`Response::idempotency_key`].
    ///
    /// Scope: `gn.opb.payment.pix.send`.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub async fn of_start_pix_payment(
        &self,
        body: &PagamentoRequest,
        x_idempotency_key: Option<&domain::IdempotencyKey>,
    ) -> Result<Response<PagamentoIniciado>, Error> {
        Call::new(
                &self.client,
                &Self::API,
                Operation::OfStartPixPayment,
                "/pagamentos/pix",
            )
            .body(body)
            .header_optional("x-idempotency-key", x_idempotency_key)
            .json()
            .await
    }

    /// List payments.
    ///
    /// Returns the payments that were created in a span of days, in pages. With `identificador` the other filters have
    ///
    /// no effect, yet `inicio` and `fim` are still required.
    ///
    /// `GET /open-finance/pagamentos/pix`
    ///
    /// Changes nothing: repeated where the connection or the server fails.
    ///
    /// Scope: `gn.opb.payment.pix.read`.
    ///
    /// Answers one page: the first, or the one that the query asks for. [`List::pages`] and [`List::items`] read on.
    ///
    /// # Errors
    ///
    /// A request that breaks the rules, before anything is sent; whatever else [`Error`] tells.
    pub fn of_list_pix_payment<'a>(
        &'a self,
        query: &'a OfListPixPaymentQuery,
    ) -> List<'a, OfListPixPaymentQuery> {
        List::new(&self.client, query)
    }
}

/// The query of [`OpenFinanceApi::of_list_participants`](super::OpenFinanceApi::of_list_participants).
#[derive(Clone, Default)]
pub struct OfListParticipantsQuery {
    /// Name of the institution to look for. Without it all active participants are returned.
    pub nome: Option<String>,
}
crate::hidden::hidden!(OfListParticipantsQuery);
/// The query of [`OpenFinanceApi::of_list_pix_payment`](super::OpenFinanceApi::of_list_pix_payment).
#[derive(Clone)]
pub struct OfListPixPaymentQuery {
    /// First day, inclusive.
    pub inicio: domain::Data,
    /// Last day, inclusive; not before `inicio`.
    pub fim: domain::Data,
    /// Payments per page.
    pub quantidade: Option<i64>,
    /// The page, counted from 1.
    pub pagina: Option<i64>,
    /// Only payments in this state: waiting for the payer (`pendente`), to be paid on a later day (`agendado`), refused (`rejeitado`), paid (`aceito`), not approved in time (`expirado`), withdrawn (`cancelado`).
    pub status: Option<OfListPixPaymentStatus>,
    /// The `identificadorPagamento` of one payment.
    pub identificador: Option<String>,
}
impl OfListPixPaymentQuery {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(inicio: domain::Data, fim: domain::Data) -> Self {
        OfListPixPaymentQuery {
            inicio,
            fim,
            quantidade: None,
            pagina: None,
            status: None,
            identificador: None,
        }
    }
}
crate::hidden::hidden!(OfListPixPaymentQuery);

impl Paged for OfListPixPaymentQuery {
    type Answer = PagamentoList;
    type Item = Pagamento;
    const OPERATION: Operation = Operation::OfListPixPayment;
    const FIRST: i64 = 1;
    fn page(&self) -> Option<i64> {
        self.pagina
    }

    fn turned(&self, page: i64) -> Option<Self> {
        Some(Self {
            pagina: Some(page),
            ..self.clone()
        })
    }

    fn more(answer: &PagamentoList) -> More {
        More::Next(answer.proximo.is_some())
    }

    fn items(answer: &PagamentoList) -> &[Pagamento] {
        &answer.pagamentos
    }

    fn into_items(answer: PagamentoList) -> Vec<Pagamento> {
        answer.pagamentos
    }

    async fn ask(&self, client: &Client) -> Result<Response<PagamentoList>, Error> {
        Call::new(
                client,
                &OpenFinanceApi::API,
                Operation::OfListPixPayment,
                "/pagamentos/pix",
            )
            .query("inicio", &self.inicio)
            .query("fim", &self.fim)
            .query_optional("quantidade", self.quantidade.as_ref())
            .query_optional("pagina", self.pagina.as_ref())
            .query_optional("status", self.status.as_ref())
            .query_optional("identificador", self.identificador.as_ref())
            .json()
            .await
    }
}
