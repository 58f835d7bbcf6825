//! @generated from specs/open-finance.yaml by cargo xtask codegen
//!
//! The client of Gerencianet Open Finance.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod methods;
mod types;

pub use self::methods::*;
pub use self::types::*;

#[allow(unused_imports, reason = "not every document has a route for tokens")]
use gerencianet_validation::Operation;

#[allow(unused_imports, reason = "not every document has a route for tokens")]
use crate::client::{Api, Server, TokenRoute};
use crate::environment::{Edition, Environment};

/// The client of Gerencianet Open Finance.
///
/// Made by [`Client`](crate::Client); a copy costs nothing.
#[derive(Debug, Clone)]
pub struct OpenFinanceApi {
    pub(crate) client: crate::Client,
}
impl OpenFinanceApi {
    /// Its name, and where it is served.
    pub(crate) const API: Api = Api {
        name: "open-finance",
        token: Some(TokenRoute {
            operation: Operation::OpenFinanceAuthorize,
            path: "/oauth/token",
            servers: &[
                (
                    Environment::Production,
                    Edition::Printed,
                    "https://apis.gerencianet.com.br",
                ),
                (
                    Environment::Homologation,
                    Edition::Printed,
                    "https://apis-h.gerencianet.com.br",
                ),
                (
                    Environment::Production,
                    Edition::Today,
                    "https://openfinance.api.efipay.com.br/v1",
                ),
                (
                    Environment::Homologation,
                    Edition::Today,
                    "https://openfinance-h.api.efipay.com.br/v1",
                ),
            ],
        }),
        servers: SERVERS,
    };
}
const SERVERS: &[Server] = &[
    (
        Environment::Production,
        Edition::Printed,
        "https://apis.gerencianet.com.br/open-finance",
    ),
    (
        Environment::Homologation,
        Edition::Printed,
        "https://apis-h.gerencianet.com.br/open-finance",
    ),
    (
        Environment::Production,
        Edition::Today,
        "https://openfinance.api.efipay.com.br/v1",
    ),
    (
        Environment::Homologation,
        Edition::Today,
        "https://openfinance-h.api.efipay.com.br/v1",
    ),
];
