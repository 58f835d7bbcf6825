//! @generated from specs/account-opening.yaml by cargo xtask codegen
//!
//! The client of Gerencianet Account Opening.

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

/// The client of Gerencianet Account Opening.
///
/// Made by [`Client`](crate::Client); a copy costs nothing.
#[derive(Debug, Clone)]
pub struct AccountOpeningApi {
    pub(crate) client: crate::Client,
}
impl AccountOpeningApi {
    /// Its name, and where it is served.
    pub(crate) const API: Api = Api {
        name: "account-opening",
        token: Some(TokenRoute {
            operation: Operation::AccountOpeningAuthorize,
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
                    "https://abrircontas.api.efipay.com.br/v1",
                ),
                (
                    Environment::Homologation,
                    Edition::Today,
                    "https://abrircontas-h.api.efipay.com.br/v1",
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
        "https://apis.gerencianet.com.br/cadastro",
    ),
    (
        Environment::Homologation,
        Edition::Printed,
        "https://apis-h.gerencianet.com.br/cadastro",
    ),
    (
        Environment::Production,
        Edition::Today,
        "https://abrircontas.api.efipay.com.br/v1",
    ),
    (
        Environment::Homologation,
        Edition::Today,
        "https://abrircontas-h.api.efipay.com.br/v1",
    ),
];
