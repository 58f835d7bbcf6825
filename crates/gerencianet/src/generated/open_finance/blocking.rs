//! @generated from specs/open-finance.yaml by cargo xtask codegen
//!
//! The operations, each a method that waits for the answer.

#[allow(unused_imports, reason = "not every document has answers without a form")]
use bytes::Bytes;

#[allow(unused_imports, reason = "not every document has bodies")]
use super::{methods::*, types::*};
use crate::blocking::{Background, List};
#[allow(unused_imports, reason = "not every document has texts with a format")]
use crate::domain;
use crate::{Error, Response};

/// The client of Gerencianet Open Finance, whose methods wait for the answer.
///
/// Made by [`blocking::Client`](crate::blocking::Client); a copy costs nothing.
#[derive(Debug, Clone)]
pub struct OpenFinanceApi {
    pub(crate) api: super::OpenFinanceApi,
    pub(crate) background: Background,
}
impl OpenFinanceApi {
    /// Get a token.
    ///
    /// Waits for [`OpenFinanceApi::authorize`](super::OpenFinanceApi::authorize), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn authorize(&self, body: &TokenRequest) -> Result<Response<Token>, Error> {
        self.background.wait(self.api.authorize(body))
    }

    /// Set the addresses of the application.
    ///
    /// Waits for [`OpenFinanceApi::of_config_update`](super::OpenFinanceApi::of_config_update), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn of_config_update(
        &self,
        body: &ConfiguracaoRequest,
    ) -> Result<Response<Configuracao>, Error> {
        self.background.wait(self.api.of_config_update(body))
    }

    /// Read the addresses of the application.
    ///
    /// Waits for [`OpenFinanceApi::of_config_detail`](super::OpenFinanceApi::of_config_detail), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn of_config_detail(&self) -> Result<Response<Configuracao>, Error> {
        self.background.wait(self.api.of_config_detail())
    }

    /// List the institutions that take part.
    ///
    /// Waits for [`OpenFinanceApi::of_list_participants`](super::OpenFinanceApi::of_list_participants), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn of_list_participants(
        &self,
        query: &OfListParticipantsQuery,
    ) -> Result<Response<ParticipanteList>, Error> {
        self.background.wait(self.api.of_list_participants(query))
    }

    /// Start a payment.
    ///
    /// Waits for [`OpenFinanceApi::of_start_pix_payment`](super::OpenFinanceApi::of_start_pix_payment), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn of_start_pix_payment(
        &self,
        body: &PagamentoRequest,
        x_idempotency_key: Option<&domain::IdempotencyKey>,
    ) -> Result<Response<PagamentoIniciado>, Error> {
        self.background.wait(self.api.of_start_pix_payment(body, x_idempotency_key))
    }

    /// List payments.
    ///
    /// Waits for [`OpenFinanceApi::of_list_pix_payment`](super::OpenFinanceApi::of_list_pix_payment), where all else is told.
    pub fn of_list_pix_payment<'a>(
        &'a self,
        query: &'a OfListPixPaymentQuery,
    ) -> List<'a, OfListPixPaymentQuery> {
        List::new(self.api.of_list_pix_payment(query), &self.background)
    }
}
