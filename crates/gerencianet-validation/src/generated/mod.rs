//! @generated from specs/ by cargo xtask codegen
//!
//! The operations of every API, and where their tables are.

#[cfg(feature = "account-opening")]
mod account_opening;
#[cfg(feature = "open-finance")]
mod open_finance;
#[cfg(feature = "pix")]
mod pix;

use crate::table::{OperationTable, Table};

/// An operation of one of the APIs; those of an API are there if the feature of its name is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Operation {
    /// `POST /oauth/token`: Get a token
    #[cfg(feature = "account-opening")]
    AccountOpeningAuthorize,
    /// `POST /cadastro/conta-simplificada`: Request an account for a customer
    ///
    /// Scope: `gn.registration.write`.
    #[cfg(feature = "account-opening")]
    CreateAccount,
    /// `GET /cadastro/conta-simplificada/{identificador}/credenciais`: Read the credentials of an account
    ///
    /// Scope: `gn.registration.read`.
    #[cfg(feature = "account-opening")]
    GetAccountCredentials,
    /// `GET /cadastro/conta-simplificada/{identificador}/certificado`: Get a certificate of an account
    ///
    /// Scope: `gn.registration.read`.
    #[cfg(feature = "account-opening")]
    GetAccountCertificate,
    /// `POST /cadastro/webhook`: Register or change a notification address
    ///
    /// Scope: `gn.registration.webhook.write`.
    #[cfg(feature = "account-opening")]
    AccountConfigWebhook,
    /// `GET /cadastro/webhook/{identificadorWebhook}`: Read a notification address
    ///
    /// Scope: `gn.registration.webhook.read`.
    #[cfg(feature = "account-opening")]
    AccountDetailWebhook,
    /// `DELETE /cadastro/webhook/{identificadorWebhook}`: Remove a notification address
    ///
    /// Scope: `gn.registration.webhook.write`.
    #[cfg(feature = "account-opening")]
    AccountDeleteWebhook,
    /// `GET /cadastro/webhooks`: List notification addresses
    ///
    /// Scope: `gn.registration.webhook.read`.
    #[cfg(feature = "account-opening")]
    AccountListWebhook,
    /// `POST /oauth/token`: Get a token
    #[cfg(feature = "open-finance")]
    OpenFinanceAuthorize,
    /// `PUT /open-finance/config`: Set the addresses of the application
    ///
    /// Scope: `gn.opb.config.write`.
    #[cfg(feature = "open-finance")]
    OfConfigUpdate,
    /// `GET /open-finance/config`: Read the addresses of the application
    ///
    /// Scope: `gn.opb.config.read`.
    #[cfg(feature = "open-finance")]
    OfConfigDetail,
    /// `GET /open-finance/participantes`: List the institutions that take part
    ///
    /// Scope: `gn.opb.participants.read`.
    #[cfg(feature = "open-finance")]
    OfListParticipants,
    /// `POST /open-finance/pagamentos/pix`: Start a payment
    ///
    /// Scope: `gn.opb.payment.pix.send`.
    #[cfg(feature = "open-finance")]
    OfStartPixPayment,
    /// `GET /open-finance/pagamentos/pix`: List payments
    ///
    /// Scope: `gn.opb.payment.pix.read`.
    #[cfg(feature = "open-finance")]
    OfListPixPayment,
    /// `POST /oauth/token`: Get an access token
    #[cfg(feature = "pix")]
    PixAuthorize,
    /// `POST /v2/cob`: Create a charge, txid made by the vendor
    ///
    /// Scope: `cob.write`.
    #[cfg(feature = "pix")]
    PixCreateImmediateCharge,
    /// `GET /v2/cob`: List charges
    ///
    /// Scope: `cob.read`.
    #[cfg(feature = "pix")]
    PixListCharges,
    /// `PUT /v2/cob/{txid}`: Create a charge under your own txid
    ///
    /// Scope: `cob.write`.
    #[cfg(feature = "pix")]
    PixCreateCharge,
    /// `PATCH /v2/cob/{txid}`: Revise or remove a charge
    ///
    /// Scope: `cob.write`.
    #[cfg(feature = "pix")]
    PixUpdateCharge,
    /// `GET /v2/cob/{txid}`: Read a charge
    ///
    /// Scope: `cob.read`.
    #[cfg(feature = "pix")]
    PixDetailCharge,
    /// `GET /v2/pix`: List received Pix
    ///
    /// Scope: `pix.read`.
    #[cfg(feature = "pix")]
    PixReceivedList,
    /// `GET /v2/pix/{e2eId}`: Read a received Pix
    ///
    /// Scope: `pix.read`.
    #[cfg(feature = "pix")]
    PixDetailReceived,
    /// `PUT /v2/gn/pix/{idEnvio}`: Send a Pix
    ///
    /// Scope: `pix.send`.
    #[cfg(feature = "pix")]
    PixSend,
    /// `PUT /v2/pix/{e2eId}/devolucao/{id}`: Refund a received Pix
    ///
    /// Scope: `pix.write`.
    #[cfg(feature = "pix")]
    PixDevolution,
    /// `GET /v2/pix/{e2eId}/devolucao/{id}`: Read a refund
    ///
    /// Scope: `pix.read`.
    #[cfg(feature = "pix")]
    PixDetailDevolution,
    /// `POST /v2/loc`: Create a payload location
    ///
    /// Scope: `payloadlocation.write`.
    #[cfg(feature = "pix")]
    PixCreateLocation,
    /// `GET /v2/loc`: List payload locations
    ///
    /// Scope: `payloadlocation.read`.
    #[cfg(feature = "pix")]
    PixLocationList,
    /// `GET /v2/loc/{id}`: Read a payload location
    ///
    /// Scope: `payloadlocation.read`.
    #[cfg(feature = "pix")]
    PixDetailLocation,
    /// `GET /v2/loc/{id}/qrcode`: Get the QR code of a location
    ///
    /// Scope: `payloadlocation.read`.
    #[cfg(feature = "pix")]
    PixGenerateQrCode,
    /// `DELETE /v2/loc/{id}/txid`: Unlink a charge from its location
    ///
    /// Scope: `payloadlocation.write`.
    #[cfg(feature = "pix")]
    PixUnlinkTxidLocation,
    /// `PUT /v2/webhook/{chave}`: Set the webhook of a key
    ///
    /// Scope: `webhook.write`.
    #[cfg(feature = "pix")]
    PixConfigWebhook,
    /// `GET /v2/webhook/{chave}`: Read the webhook of a key
    ///
    /// Scope: `webhook.read`.
    #[cfg(feature = "pix")]
    PixDetailWebhook,
    /// `DELETE /v2/webhook/{chave}`: Delete the webhook of a key
    ///
    /// Scope: `webhook.write`.
    #[cfg(feature = "pix")]
    PixDeleteWebhook,
    /// `GET /v2/webhook`: List webhooks
    ///
    /// Scope: `webhook.read`.
    #[cfg(feature = "pix")]
    PixListWebhook,
    /// `POST /v2/gn/evp`: Create a random key
    ///
    /// Scope: `gn.pix.evp.write`.
    #[cfg(feature = "pix")]
    PixCreateEvp,
    /// `GET /v2/gn/evp`: List the random keys
    ///
    /// Scope: `gn.pix.evp.read`.
    #[cfg(feature = "pix")]
    PixListEvp,
    /// `DELETE /v2/gn/evp/{chave}`: Delete a random key
    ///
    /// Scope: `gn.pix.evp.write`.
    #[cfg(feature = "pix")]
    PixDeleteEvp,
    /// `GET /v2/gn/saldo`: Read the balance
    ///
    /// Scope: `gn.balance.read`.
    #[cfg(feature = "pix")]
    GetAccountBalance,
    /// `PUT /v2/gn/config`: Set how the account receives Pix
    ///
    /// Scope: `gn.settings.write`.
    #[cfg(feature = "pix")]
    UpdateAccountConfig,
    /// `GET /v2/gn/config`: Read how the account receives Pix
    ///
    /// Scope: `gn.settings.read`.
    #[cfg(feature = "pix")]
    ListAccountConfig,
    /// `POST /v2/gn/relatorios/extrato-conciliacao`: Order a reconciliation statement
    ///
    /// Scope: `gn.reports.write`.
    #[cfg(feature = "pix")]
    CreateReport,
    /// `GET /v2/gn/relatorios/{id}`: Fetch a reconciliation statement
    ///
    /// Scope: `gn.reports.read`.
    #[cfg(feature = "pix")]
    DetailReport,
}

impl Operation {
    /// Every operation, in the order of the documents.
    pub const ALL: &'static [Operation] = &[
        #[cfg(feature = "account-opening")]
        Operation::AccountOpeningAuthorize,
        #[cfg(feature = "account-opening")]
        Operation::CreateAccount,
        #[cfg(feature = "account-opening")]
        Operation::GetAccountCredentials,
        #[cfg(feature = "account-opening")]
        Operation::GetAccountCertificate,
        #[cfg(feature = "account-opening")]
        Operation::AccountConfigWebhook,
        #[cfg(feature = "account-opening")]
        Operation::AccountDetailWebhook,
        #[cfg(feature = "account-opening")]
        Operation::AccountDeleteWebhook,
        #[cfg(feature = "account-opening")]
        Operation::AccountListWebhook,
        #[cfg(feature = "open-finance")]
        Operation::OpenFinanceAuthorize,
        #[cfg(feature = "open-finance")]
        Operation::OfConfigUpdate,
        #[cfg(feature = "open-finance")]
        Operation::OfConfigDetail,
        #[cfg(feature = "open-finance")]
        Operation::OfListParticipants,
        #[cfg(feature = "open-finance")]
        Operation::OfStartPixPayment,
        #[cfg(feature = "open-finance")]
        Operation::OfListPixPayment,
        #[cfg(feature = "pix")]
        Operation::PixAuthorize,
        #[cfg(feature = "pix")]
        Operation::PixCreateImmediateCharge,
        #[cfg(feature = "pix")]
        Operation::PixListCharges,
        #[cfg(feature = "pix")]
        Operation::PixCreateCharge,
        #[cfg(feature = "pix")]
        Operation::PixUpdateCharge,
        #[cfg(feature = "pix")]
        Operation::PixDetailCharge,
        #[cfg(feature = "pix")]
        Operation::PixReceivedList,
        #[cfg(feature = "pix")]
        Operation::PixDetailReceived,
        #[cfg(feature = "pix")]
        Operation::PixSend,
        #[cfg(feature = "pix")]
        Operation::PixDevolution,
        #[cfg(feature = "pix")]
        Operation::PixDetailDevolution,
        #[cfg(feature = "pix")]
        Operation::PixCreateLocation,
        #[cfg(feature = "pix")]
        Operation::PixLocationList,
        #[cfg(feature = "pix")]
        Operation::PixDetailLocation,
        #[cfg(feature = "pix")]
        Operation::PixGenerateQrCode,
        #[cfg(feature = "pix")]
        Operation::PixUnlinkTxidLocation,
        #[cfg(feature = "pix")]
        Operation::PixConfigWebhook,
        #[cfg(feature = "pix")]
        Operation::PixDetailWebhook,
        #[cfg(feature = "pix")]
        Operation::PixDeleteWebhook,
        #[cfg(feature = "pix")]
        Operation::PixListWebhook,
        #[cfg(feature = "pix")]
        Operation::PixCreateEvp,
        #[cfg(feature = "pix")]
        Operation::PixListEvp,
        #[cfg(feature = "pix")]
        Operation::PixDeleteEvp,
        #[cfg(feature = "pix")]
        Operation::GetAccountBalance,
        #[cfg(feature = "pix")]
        Operation::UpdateAccountConfig,
        #[cfg(feature = "pix")]
        Operation::ListAccountConfig,
        #[cfg(feature = "pix")]
        Operation::CreateReport,
        #[cfg(feature = "pix")]
        Operation::DetailReport,
    ];
    /// What the document says about it.
    #[must_use]
    pub fn facts(self) -> &'static OperationTable<'static> {
        match self {
            #[cfg(feature = "account-opening")]
            Operation::AccountOpeningAuthorize => &account_opening::AUTHORIZE,
            #[cfg(feature = "account-opening")]
            Operation::CreateAccount => &account_opening::CREATE_ACCOUNT,
            #[cfg(feature = "account-opening")]
            Operation::GetAccountCredentials => &account_opening::GET_ACCOUNT_CREDENTIALS,
            #[cfg(feature = "account-opening")]
            Operation::GetAccountCertificate => &account_opening::GET_ACCOUNT_CERTIFICATE,
            #[cfg(feature = "account-opening")]
            Operation::AccountConfigWebhook => &account_opening::ACCOUNT_CONFIG_WEBHOOK,
            #[cfg(feature = "account-opening")]
            Operation::AccountDetailWebhook => &account_opening::ACCOUNT_DETAIL_WEBHOOK,
            #[cfg(feature = "account-opening")]
            Operation::AccountDeleteWebhook => &account_opening::ACCOUNT_DELETE_WEBHOOK,
            #[cfg(feature = "account-opening")]
            Operation::AccountListWebhook => &account_opening::ACCOUNT_LIST_WEBHOOK,
            #[cfg(feature = "open-finance")]
            Operation::OpenFinanceAuthorize => &open_finance::AUTHORIZE,
            #[cfg(feature = "open-finance")]
            Operation::OfConfigUpdate => &open_finance::OF_CONFIG_UPDATE,
            #[cfg(feature = "open-finance")]
            Operation::OfConfigDetail => &open_finance::OF_CONFIG_DETAIL,
            #[cfg(feature = "open-finance")]
            Operation::OfListParticipants => &open_finance::OF_LIST_PARTICIPANTS,
            #[cfg(feature = "open-finance")]
            Operation::OfStartPixPayment => &open_finance::OF_START_PIX_PAYMENT,
            #[cfg(feature = "open-finance")]
            Operation::OfListPixPayment => &open_finance::OF_LIST_PIX_PAYMENT,
            #[cfg(feature = "pix")]
            Operation::PixAuthorize => &pix::AUTHORIZE,
            #[cfg(feature = "pix")]
            Operation::PixCreateImmediateCharge => &pix::PIX_CREATE_IMMEDIATE_CHARGE,
            #[cfg(feature = "pix")]
            Operation::PixListCharges => &pix::PIX_LIST_CHARGES,
            #[cfg(feature = "pix")]
            Operation::PixCreateCharge => &pix::PIX_CREATE_CHARGE,
            #[cfg(feature = "pix")]
            Operation::PixUpdateCharge => &pix::PIX_UPDATE_CHARGE,
            #[cfg(feature = "pix")]
            Operation::PixDetailCharge => &pix::PIX_DETAIL_CHARGE,
            #[cfg(feature = "pix")]
            Operation::PixReceivedList => &pix::PIX_RECEIVED_LIST,
            #[cfg(feature = "pix")]
            Operation::PixDetailReceived => &pix::PIX_DETAIL_RECEIVED,
            #[cfg(feature = "pix")]
            Operation::PixSend => &pix::PIX_SEND,
            #[cfg(feature = "pix")]
            Operation::PixDevolution => &pix::PIX_DEVOLUTION,
            #[cfg(feature = "pix")]
            Operation::PixDetailDevolution => &pix::PIX_DETAIL_DEVOLUTION,
            #[cfg(feature = "pix")]
            Operation::PixCreateLocation => &pix::PIX_CREATE_LOCATION,
            #[cfg(feature = "pix")]
            Operation::PixLocationList => &pix::PIX_LOCATION_LIST,
            #[cfg(feature = "pix")]
            Operation::PixDetailLocation => &pix::PIX_DETAIL_LOCATION,
            #[cfg(feature = "pix")]
            Operation::PixGenerateQrCode => &pix::PIX_GENERATE_QR_CODE,
            #[cfg(feature = "pix")]
            Operation::PixUnlinkTxidLocation => &pix::PIX_UNLINK_TXID_LOCATION,
            #[cfg(feature = "pix")]
            Operation::PixConfigWebhook => &pix::PIX_CONFIG_WEBHOOK,
            #[cfg(feature = "pix")]
            Operation::PixDetailWebhook => &pix::PIX_DETAIL_WEBHOOK,
            #[cfg(feature = "pix")]
            Operation::PixDeleteWebhook => &pix::PIX_DELETE_WEBHOOK,
            #[cfg(feature = "pix")]
            Operation::PixListWebhook => &pix::PIX_LIST_WEBHOOK,
            #[cfg(feature = "pix")]
            Operation::PixCreateEvp => &pix::PIX_CREATE_EVP,
            #[cfg(feature = "pix")]
            Operation::PixListEvp => &pix::PIX_LIST_EVP,
            #[cfg(feature = "pix")]
            Operation::PixDeleteEvp => &pix::PIX_DELETE_EVP,
            #[cfg(feature = "pix")]
            Operation::GetAccountBalance => &pix::GET_ACCOUNT_BALANCE,
            #[cfg(feature = "pix")]
            Operation::UpdateAccountConfig => &pix::UPDATE_ACCOUNT_CONFIG,
            #[cfg(feature = "pix")]
            Operation::ListAccountConfig => &pix::LIST_ACCOUNT_CONFIG,
            #[cfg(feature = "pix")]
            Operation::CreateReport => &pix::CREATE_REPORT,
            #[cfg(feature = "pix")]
            Operation::DetailReport => &pix::DETAIL_REPORT,
        }
    }

    /// The schemas to which its facts refer.
    #[must_use]
    pub fn table(self) -> &'static Table<'static> {
        match self {
            #[cfg(feature = "account-opening")]
            Operation::AccountOpeningAuthorize
            | Operation::CreateAccount
            | Operation::GetAccountCredentials
            | Operation::GetAccountCertificate
            | Operation::AccountConfigWebhook
            | Operation::AccountDetailWebhook
            | Operation::AccountDeleteWebhook
            | Operation::AccountListWebhook => &account_opening::TABLE,
            #[cfg(feature = "open-finance")]
            Operation::OpenFinanceAuthorize
            | Operation::OfConfigUpdate
            | Operation::OfConfigDetail
            | Operation::OfListParticipants
            | Operation::OfStartPixPayment
            | Operation::OfListPixPayment => &open_finance::TABLE,
            #[cfg(feature = "pix")]
            Operation::PixAuthorize
            | Operation::PixCreateImmediateCharge
            | Operation::PixListCharges
            | Operation::PixCreateCharge
            | Operation::PixUpdateCharge
            | Operation::PixDetailCharge
            | Operation::PixReceivedList
            | Operation::PixDetailReceived
            | Operation::PixSend
            | Operation::PixDevolution
            | Operation::PixDetailDevolution
            | Operation::PixCreateLocation
            | Operation::PixLocationList
            | Operation::PixDetailLocation
            | Operation::PixGenerateQrCode
            | Operation::PixUnlinkTxidLocation
            | Operation::PixConfigWebhook
            | Operation::PixDetailWebhook
            | Operation::PixDeleteWebhook
            | Operation::PixListWebhook
            | Operation::PixCreateEvp
            | Operation::PixListEvp
            | Operation::PixDeleteEvp
            | Operation::GetAccountBalance
            | Operation::UpdateAccountConfig
            | Operation::ListAccountConfig
            | Operation::CreateReport
            | Operation::DetailReport => &pix::TABLE,
        }
    }
}
