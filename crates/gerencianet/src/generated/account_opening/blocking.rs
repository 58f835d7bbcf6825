//! @generated from specs/account-opening.yaml by cargo xtask codegen
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

/// The client of Gerencianet Account Opening, whose methods wait for the answer.
///
/// Made by [`blocking::Client`](crate::blocking::Client); a copy costs nothing.
#[derive(Debug, Clone)]
pub struct AccountOpeningApi {
    pub(crate) api: super::AccountOpeningApi,
    pub(crate) background: Background,
}
impl AccountOpeningApi {
    /// Get a token.
    ///
    /// Waits for [`AccountOpeningApi::authorize`](super::AccountOpeningApi::authorize), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn authorize(&self, body: &TokenRequest) -> Result<Response<Token>, Error> {
        self.background.wait(self.api.authorize(body))
    }

    /// Request an account for a customer.
    ///
    /// Waits for [`AccountOpeningApi::create_account`](super::AccountOpeningApi::create_account), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn create_account(
        &self,
        body: &ContaSimplificadaRequest,
    ) -> Result<Response<ContaSimplificadaCriada>, Error> {
        self.background.wait(self.api.create_account(body))
    }

    /// Read the credentials of an account.
    ///
    /// Waits for [`AccountOpeningApi::get_account_credentials`](super::AccountOpeningApi::get_account_credentials), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn get_account_credentials(
        &self,
        identificador: &str,
    ) -> Result<Response<Credenciais>, Error> {
        self.background.wait(self.api.get_account_credentials(identificador))
    }

    /// Get a certificate of an account.
    ///
    /// Waits for [`AccountOpeningApi::get_account_certificate`](super::AccountOpeningApi::get_account_certificate), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn get_account_certificate(
        &self,
        identificador: &str,
    ) -> Result<Response<Certificado>, Error> {
        self.background.wait(self.api.get_account_certificate(identificador))
    }

    /// Register or change a notification address.
    ///
    /// Waits for [`AccountOpeningApi::account_config_webhook`](super::AccountOpeningApi::account_config_webhook), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn account_config_webhook(
        &self,
        body: &WebhookRequest,
    ) -> Result<Response<WebhookCadastrado>, Error> {
        self.background.wait(self.api.account_config_webhook(body))
    }

    /// Read a notification address.
    ///
    /// Waits for [`AccountOpeningApi::account_detail_webhook`](super::AccountOpeningApi::account_detail_webhook), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn account_detail_webhook(
        &self,
        identificador_webhook: &str,
    ) -> Result<Response<Webhook>, Error> {
        self.background.wait(self.api.account_detail_webhook(identificador_webhook))
    }

    /// Remove a notification address.
    ///
    /// Waits for [`AccountOpeningApi::account_delete_webhook`](super::AccountOpeningApi::account_delete_webhook), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn account_delete_webhook(
        &self,
        identificador_webhook: &str,
    ) -> Result<Response<()>, Error> {
        self.background.wait(self.api.account_delete_webhook(identificador_webhook))
    }

    /// List notification addresses.
    ///
    /// Waits for [`AccountOpeningApi::account_list_webhook`](super::AccountOpeningApi::account_list_webhook), where all else is told.
    pub fn account_list_webhook<'a>(
        &'a self,
        query: &'a AccountListWebhookQuery,
    ) -> List<'a, AccountListWebhookQuery> {
        List::new(self.api.account_list_webhook(query), &self.background)
    }
}
