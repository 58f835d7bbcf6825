//! @generated from specs/pix.yaml by cargo xtask codegen
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

/// The client of Gerencianet Pix, whose methods wait for the answer.
///
/// Made by [`blocking::Client`](crate::blocking::Client); a copy costs nothing.
#[derive(Debug, Clone)]
pub struct PixApi {
    pub(crate) api: super::PixApi,
    pub(crate) background: Background,
}
impl PixApi {
    /// Get an access token.
    ///
    /// Waits for [`PixApi::authorize`](super::PixApi::authorize), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn authorize(&self, body: &TokenRequest) -> Result<Response<Token>, Error> {
        self.background.wait(self.api.authorize(body))
    }

    /// Create a charge, txid made by the vendor.
    ///
    /// Waits for [`PixApi::pix_create_immediate_charge`](super::PixApi::pix_create_immediate_charge), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_create_immediate_charge(
        &self,
        body: &CobRequest,
    ) -> Result<Response<Cob>, Error> {
        self.background.wait(self.api.pix_create_immediate_charge(body))
    }

    /// List charges.
    ///
    /// Waits for [`PixApi::pix_list_charges`](super::PixApi::pix_list_charges), where all else is told.
    pub fn pix_list_charges<'a>(
        &'a self,
        query: &'a PixListChargesQuery,
    ) -> List<'a, PixListChargesQuery> {
        List::new(self.api.pix_list_charges(query), &self.background)
    }

    /// Create a charge under your own txid.
    ///
    /// Waits for [`PixApi::pix_create_charge`](super::PixApi::pix_create_charge), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_create_charge(
        &self,
        txid: &domain::Txid,
        body: &CobRequest,
    ) -> Result<Response<Cob>, Error> {
        self.background.wait(self.api.pix_create_charge(txid, body))
    }

    /// Revise or remove a charge.
    ///
    /// Waits for [`PixApi::pix_update_charge`](super::PixApi::pix_update_charge), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_update_charge(
        &self,
        txid: &domain::Txid,
        body: &CobRevisionRequest,
    ) -> Result<Response<Cob>, Error> {
        self.background.wait(self.api.pix_update_charge(txid, body))
    }

    /// Read a charge.
    ///
    /// Waits for [`PixApi::pix_detail_charge`](super::PixApi::pix_detail_charge), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_detail_charge(
        &self,
        txid: &domain::Txid,
        query: &PixDetailChargeQuery,
    ) -> Result<Response<Cob>, Error> {
        self.background.wait(self.api.pix_detail_charge(txid, query))
    }

    /// List received Pix.
    ///
    /// Waits for [`PixApi::pix_received_list`](super::PixApi::pix_received_list), where all else is told.
    pub fn pix_received_list<'a>(
        &'a self,
        query: &'a PixReceivedListQuery,
    ) -> List<'a, PixReceivedListQuery> {
        List::new(self.api.pix_received_list(query), &self.background)
    }

    /// Read a received Pix.
    ///
    /// Waits for [`PixApi::pix_detail_received`](super::PixApi::pix_detail_received), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_detail_received(
        &self,
        e2e_id: &domain::EndToEndId,
    ) -> Result<Response<Pix>, Error> {
        self.background.wait(self.api.pix_detail_received(e2e_id))
    }

    /// Send a Pix.
    ///
    /// Waits for [`PixApi::pix_send`](super::PixApi::pix_send), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_send(
        &self,
        id_envio: &domain::IdEnvio,
        body: &EnvioRequest,
    ) -> Result<Response<Envio>, Error> {
        self.background.wait(self.api.pix_send(id_envio, body))
    }

    /// Refund a received Pix.
    ///
    /// Waits for [`PixApi::pix_devolution`](super::PixApi::pix_devolution), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_devolution(
        &self,
        e2e_id: &domain::EndToEndId,
        id: &domain::IdDevolucao,
        body: &DevolucaoRequest,
    ) -> Result<Response<Devolucao>, Error> {
        self.background.wait(self.api.pix_devolution(e2e_id, id, body))
    }

    /// Read a refund.
    ///
    /// Waits for [`PixApi::pix_detail_devolution`](super::PixApi::pix_detail_devolution), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_detail_devolution(
        &self,
        e2e_id: &domain::EndToEndId,
        id: &domain::IdDevolucao,
    ) -> Result<Response<Devolucao>, Error> {
        self.background.wait(self.api.pix_detail_devolution(e2e_id, id))
    }

    /// Create a payload location.
    ///
    /// Waits for [`PixApi::pix_create_location`](super::PixApi::pix_create_location), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_create_location(
        &self,
        body: &LocationRequest,
    ) -> Result<Response<Location>, Error> {
        self.background.wait(self.api.pix_create_location(body))
    }

    /// List payload locations.
    ///
    /// Waits for [`PixApi::pix_location_list`](super::PixApi::pix_location_list), where all else is told.
    pub fn pix_location_list<'a>(
        &'a self,
        query: &'a PixLocationListQuery,
    ) -> List<'a, PixLocationListQuery> {
        List::new(self.api.pix_location_list(query), &self.background)
    }

    /// Read a payload location.
    ///
    /// Waits for [`PixApi::pix_detail_location`](super::PixApi::pix_detail_location), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_detail_location(&self, id: i64) -> Result<Response<Location>, Error> {
        self.background.wait(self.api.pix_detail_location(id))
    }

    /// Get the QR code of a location.
    ///
    /// Waits for [`PixApi::pix_generate_qr_code`](super::PixApi::pix_generate_qr_code), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_generate_qr_code(&self, id: i64) -> Result<Response<QrCode>, Error> {
        self.background.wait(self.api.pix_generate_qr_code(id))
    }

    /// Unlink a charge from its location.
    ///
    /// Waits for [`PixApi::pix_unlink_txid_location`](super::PixApi::pix_unlink_txid_location), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_unlink_txid_location(
        &self,
        id: i64,
    ) -> Result<Response<Location>, Error> {
        self.background.wait(self.api.pix_unlink_txid_location(id))
    }

    /// Set the webhook of a key.
    ///
    /// Waits for [`PixApi::pix_config_webhook`](super::PixApi::pix_config_webhook), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_config_webhook(
        &self,
        chave: &domain::ChavePix,
        body: &WebhookRequest,
        x_skip_mtls_checking: Option<bool>,
    ) -> Result<Response<()>, Error> {
        self.background
            .wait(self.api.pix_config_webhook(chave, body, x_skip_mtls_checking))
    }

    /// Read the webhook of a key.
    ///
    /// Waits for [`PixApi::pix_detail_webhook`](super::PixApi::pix_detail_webhook), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_detail_webhook(
        &self,
        chave: &domain::ChavePix,
    ) -> Result<Response<Webhook>, Error> {
        self.background.wait(self.api.pix_detail_webhook(chave))
    }

    /// Delete the webhook of a key.
    ///
    /// Waits for [`PixApi::pix_delete_webhook`](super::PixApi::pix_delete_webhook), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_delete_webhook(
        &self,
        chave: &domain::ChavePix,
    ) -> Result<Response<()>, Error> {
        self.background.wait(self.api.pix_delete_webhook(chave))
    }

    /// List webhooks.
    ///
    /// Waits for [`PixApi::pix_list_webhook`](super::PixApi::pix_list_webhook), where all else is told.
    pub fn pix_list_webhook<'a>(
        &'a self,
        query: &'a PixListWebhookQuery,
    ) -> List<'a, PixListWebhookQuery> {
        List::new(self.api.pix_list_webhook(query), &self.background)
    }

    /// Create a random key.
    ///
    /// Waits for [`PixApi::pix_create_evp`](super::PixApi::pix_create_evp), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_create_evp(&self) -> Result<Response<EvpCriada>, Error> {
        self.background.wait(self.api.pix_create_evp())
    }

    /// List the random keys.
    ///
    /// Waits for [`PixApi::pix_list_evp`](super::PixApi::pix_list_evp), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_list_evp(&self) -> Result<Response<EvpList>, Error> {
        self.background.wait(self.api.pix_list_evp())
    }

    /// Delete a random key.
    ///
    /// Waits for [`PixApi::pix_delete_evp`](super::PixApi::pix_delete_evp), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn pix_delete_evp(&self, chave: &domain::Evp) -> Result<Response<()>, Error> {
        self.background.wait(self.api.pix_delete_evp(chave))
    }

    /// Read the balance.
    ///
    /// Waits for [`PixApi::get_account_balance`](super::PixApi::get_account_balance), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn get_account_balance(&self) -> Result<Response<Saldo>, Error> {
        self.background.wait(self.api.get_account_balance())
    }

    /// Set how the account receives Pix.
    ///
    /// Waits for [`PixApi::update_account_config`](super::PixApi::update_account_config), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn update_account_config(
        &self,
        body: &ConfigRequest,
    ) -> Result<Response<()>, Error> {
        self.background.wait(self.api.update_account_config(body))
    }

    /// Read how the account receives Pix.
    ///
    /// Waits for [`PixApi::list_account_config`](super::PixApi::list_account_config), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn list_account_config(&self) -> Result<Response<Config>, Error> {
        self.background.wait(self.api.list_account_config())
    }

    /// Order a reconciliation statement.
    ///
    /// Waits for [`PixApi::create_report`](super::PixApi::create_report), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn create_report(
        &self,
        body: &RelatorioRequest,
    ) -> Result<Response<Relatorio>, Error> {
        self.background.wait(self.api.create_report(body))
    }

    /// Fetch a reconciliation statement.
    ///
    /// Waits for [`PixApi::detail_report`](super::PixApi::detail_report), where all else is told.
    ///
    /// # Errors
    ///
    /// Those of the method that it waits for.
    pub fn detail_report(&self, id: &str) -> Result<Response<Bytes>, Error> {
        self.background.wait(self.api.detail_report(id))
    }
}
