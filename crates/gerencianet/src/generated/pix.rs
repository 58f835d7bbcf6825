//! @generated from specs/pix.yaml by cargo xtask codegen
//!
//! The client of Gerencianet Pix.

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

/// The client of Gerencianet Pix.
///
/// Made by [`Client`](crate::Client); a copy costs nothing.
#[derive(Debug, Clone)]
pub struct PixApi {
    pub(crate) client: crate::Client,
}
impl PixApi {
    /// Its name, and where it is served.
    pub(crate) const API: Api = Api {
        name: "pix",
        token: Some(TokenRoute {
            operation: Operation::PixAuthorize,
            path: "/oauth/token",
            servers: &[
                (
                    Environment::Production,
                    Edition::Printed,
                    "https://api-pix.gerencianet.com.br",
                ),
                (
                    Environment::Homologation,
                    Edition::Printed,
                    "https://api-pix-h.gerencianet.com.br",
                ),
                (
                    Environment::Production,
                    Edition::Today,
                    "https://pix.api.efipay.com.br",
                ),
                (
                    Environment::Homologation,
                    Edition::Today,
                    "https://pix-h.api.efipay.com.br",
                ),
            ],
        }),
        servers: SERVERS,
    };
}
const SERVERS: &[Server] = &[
    (Environment::Production, Edition::Printed, "https://api-pix.gerencianet.com.br"),
    (
        Environment::Homologation,
        Edition::Printed,
        "https://api-pix-h.gerencianet.com.br",
    ),
    (Environment::Production, Edition::Today, "https://pix.api.efipay.com.br"),
    (Environment::Homologation, Edition::Today, "https://pix-h.api.efipay.com.br"),
];
