//! @generated from specs/ by cargo xtask codegen
//!
//! The APIs.

/// Gerencianet Account Opening.
#[cfg(feature = "account-opening")]
pub mod account_opening;
/// Gerencianet Open Finance.
#[cfg(feature = "open-finance")]
pub mod open_finance;
/// Gerencianet Pix.
#[cfg(feature = "pix")]
pub mod pix;

/// Every API whose feature is on.
pub(crate) const APIS: &[&crate::client::Api] = &[
    #[cfg(feature = "account-opening")]
    &account_opening::AccountOpeningApi::API,
    #[cfg(feature = "open-finance")]
    &open_finance::OpenFinanceApi::API,
    #[cfg(feature = "pix")]
    &pix::PixApi::API,
];

impl crate::Client {
    /// The client of Gerencianet Account Opening.
    #[cfg(feature = "account-opening")]
    #[must_use]
    pub fn account_opening(&self) -> account_opening::AccountOpeningApi {
        account_opening::AccountOpeningApi {
            client: self.clone(),
        }
    }

    /// The client of Gerencianet Open Finance.
    #[cfg(feature = "open-finance")]
    #[must_use]
    pub fn open_finance(&self) -> open_finance::OpenFinanceApi {
        open_finance::OpenFinanceApi {
            client: self.clone(),
        }
    }

    /// The client of Gerencianet Pix.
    #[cfg(feature = "pix")]
    #[must_use]
    pub fn pix(&self) -> pix::PixApi {
        pix::PixApi {
            client: self.clone(),
        }
    }
}

/// The APIs, waited for.
#[cfg(feature = "blocking")]
pub(crate) mod blocking {
    #[cfg(feature = "account-opening")]
    pub use super::account_opening::blocking::AccountOpeningApi;
    #[cfg(feature = "open-finance")]
    pub use super::open_finance::blocking::OpenFinanceApi;
    #[cfg(feature = "pix")]
    pub use super::pix::blocking::PixApi;
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// The client of Gerencianet Account Opening.
    #[cfg(feature = "account-opening")]
    #[must_use]
    pub fn account_opening(&self) -> blocking::AccountOpeningApi {
        blocking::AccountOpeningApi {
            api: self.client.account_opening(),
            background: self.background.clone(),
        }
    }

    /// The client of Gerencianet Open Finance.
    #[cfg(feature = "open-finance")]
    #[must_use]
    pub fn open_finance(&self) -> blocking::OpenFinanceApi {
        blocking::OpenFinanceApi {
            api: self.client.open_finance(),
            background: self.background.clone(),
        }
    }

    /// The client of Gerencianet Pix.
    #[cfg(feature = "pix")]
    #[must_use]
    pub fn pix(&self) -> blocking::PixApi {
        blocking::PixApi {
            api: self.client.pix(),
            background: self.background.clone(),
        }
    }
}
