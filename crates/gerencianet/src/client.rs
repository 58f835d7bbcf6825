//! The client: what all calls share.

mod builder;
mod variables;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use reqwest::Url;

pub use self::builder::ClientBuilder;
use crate::clock::Clock;
use crate::environment::{Edition, Environment};
use crate::error::Error;
use crate::observer::{Attempt, Observer};
use crate::retry::Retries;
use crate::token::TokenSource;

/// What all calls to the APIs share: connections, tokens and rules for repeating. A copy costs nothing and shares them too.
///
/// A connection belongs to the Tokio runtime on which it was made. Where each test or thread has a runtime of its own, each
/// needs a client of its own: one whose runtime rests answers nobody.
///
/// ```no_run
/// use gerencianet::{Certificate, Client, Credentials, Environment};
///
/// # async fn run() -> Result<(), gerencianet::Error> {
/// let client = Client::builder(Environment::Production)
///     .credentials(Credentials::new("Client_Id_…", "Client_Secret_…"))
///     .certificate(Certificate::from_p12_file("producao.p12", "")?)
///     .build()?;
/// # #[cfg(feature = "pix")] {
/// let balance = client.pix().get_account_balance().await?;
/// println!("R$ {}", balance.saldo);
/// # }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
}

/// See [`Client`].
pub(crate) struct Shared {
    pub(crate) http: reqwest::Client,
    pub(crate) credentials: crate::Credentials,
    pub(crate) environment: Environment,
    /// The environment that the certificate was issued for, where it tells.
    pub(crate) certificate_environment: Option<Environment>,
    /// One for each API, by its name.
    pub(crate) apis: BTreeMap<&'static str, Served>,
    pub(crate) retries: Retries,
    pub(crate) limits: Limits,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    /// Whether requests are judged before they are sent.
    pub(crate) judged: bool,
}

impl Shared {
    pub(crate) fn observe(&self, attempt: &Attempt) {
        if let Some(observer) = &self.observer {
            observer.attempted(attempt);
        }
    }
}

/// An API, as the client meets it.
pub(crate) struct Served {
    pub(crate) base_url: Url,
    /// Below which tokens are handed out.
    pub(crate) token_base_url: Url,
    /// Whether that is one of the vendor's addresses.
    pub(crate) is_preset: bool,
    pub(crate) tokens: TokenSource<Error>,
}

/// How long things may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub(crate) connect: std::time::Duration,
    pub(crate) attempt: std::time::Duration,
}

/// What the generated code says of an API.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Api {
    /// The name of the document: `open-finance`.
    pub(crate) name: &'static str,
    /// Where it hands out tokens, if it does.
    pub(crate) token: Option<TokenRoute>,
    pub(crate) servers: &'static [Server],
}

/// Where tokens are handed out: not always below the address of the API.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TokenRoute {
    pub(crate) operation: gerencianet_validation::Operation,
    pub(crate) path: &'static str,
    pub(crate) servers: &'static [Server],
}

/// Where an API is served.
pub(crate) type Server = (Environment, Edition, &'static str);

impl Client {
    /// Begins to build a client for one of the environments.
    pub fn builder(environment: Environment) -> ClientBuilder {
        ClientBuilder::new(environment)
    }

    /// Begins to build a client from environment variables:
    ///
    /// | variable | |
    /// |---|---|
    /// | `GERENCIANET_ENVIRONMENT` | `production` (where it is not set) or `homologation` |
    /// | `GERENCIANET_CLIENT_ID`, `GERENCIANET_CLIENT_SECRET` | the credentials; required |
    /// | `GERENCIANET_CERTIFICATE` | path of the certificate, PEM or PKCS#12 |
    /// | `GERENCIANET_CERTIFICATE_BASE64` | in its place: the PKCS#12 file as base64 |
    /// | `GERENCIANET_CERTIFICATE_PASSWORD` | of the PKCS#12 file; empty where it is not set |
    /// | `GERENCIANET_ROOTS` | path of a PEM file with roots to trust beside the public ones |
    /// | `GERENCIANET_PIX_URL`, `GERENCIANET_OPEN_FINANCE_URL`, `GERENCIANET_ACCOUNT_OPENING_URL` | where an API is served, if not by the vendor |
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for a variable that is missing or unusable, and
    /// [`ErrorKind::Certificate`](crate::ErrorKind::Certificate).
    pub fn from_env() -> Result<ClientBuilder, Error> {
        variables::builder()
    }

    /// The environment that is called.
    #[must_use]
    pub fn environment(&self) -> Environment {
        self.shared.environment
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("environment", &self.shared.environment).finish_non_exhaustive()
    }
}
