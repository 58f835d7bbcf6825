//! What a server listens for.

use std::time::Duration;

/// How a server is started.
///
/// ```
/// use server::{Setup, Versions};
///
/// let setup = Setup::new().versions(Versions::Only12).token_lifetime(std::time::Duration::from_secs(60));
/// assert_eq!(setup.client_id, "Client_Id_loja");
/// ```
#[derive(Clone)]
pub struct Setup {
    /// The id that the token route accepts.
    pub client_id: String,
    /// The secret that the token route accepts.
    pub client_secret: String,
    pub(crate) versions: Versions,
    pub(crate) protocols: Protocols,
    pub(crate) certificate: ServerCertificate,
    pub(crate) requires_certificate: bool,
    pub(crate) requires_token: bool,
    pub(crate) token_lifetime: Duration,
    pub(crate) keeps_requests: bool,
}

/// The versions of TLS that are spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Versions {
    /// TLS 1.2 alone.
    Only12,
    /// TLS 1.3 alone.
    Only13,
    /// Both.
    Both,
}

/// The versions of HTTP that are offered by ALPN.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Protocols {
    /// HTTP/1.1 alone.
    Http1,
    /// HTTP/2 alone.
    Http2,
    /// Both; HTTP/1.1 for who names none.
    Both,
}

/// The certificate that the server presents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ServerCertificate {
    /// A good one.
    Good,
    /// One for another host.
    Elsewhere,
    /// One that nobody signed.
    SelfSigned,
    /// One that is over.
    Expired,
}

impl Setup {
    /// Both versions of TLS and of HTTP, a good certificate, a client certificate required, a token required that lives for
    /// an hour.
    #[must_use]
    pub fn new() -> Self {
        Self {
            client_id: "Client_Id_loja".to_owned(),
            client_secret: "Client_Secret_loja".to_owned(),
            versions: Versions::Both,
            protocols: Protocols::Both,
            certificate: ServerCertificate::Good,
            requires_certificate: true,
            requires_token: true,
            token_lifetime: Duration::from_secs(3600),
            keeps_requests: true,
        }
    }

    /// Speaks these versions of TLS.
    #[must_use]
    pub fn versions(self, versions: Versions) -> Self {
        Self { versions, ..self }
    }

    /// Offers these versions of HTTP.
    #[must_use]
    pub fn protocols(self, protocols: Protocols) -> Self {
        Self { protocols, ..self }
    }

    /// Presents this certificate.
    #[must_use]
    pub fn certificate(self, certificate: ServerCertificate) -> Self {
        Self { certificate, ..self }
    }

    /// Asks for a client certificate, but goes on without one.
    #[must_use]
    pub fn certificate_optional(self) -> Self {
        Self { requires_certificate: false, ..self }
    }

    /// Lets requests without a token through.
    #[must_use]
    pub fn token_optional(self) -> Self {
        Self { requires_token: false, ..self }
    }

    /// Tokens are said to live this long, and do by the clock of the machine. Whole seconds.
    #[must_use]
    pub fn token_lifetime(self, token_lifetime: Duration) -> Self {
        Self { token_lifetime, ..self }
    }

    /// Accepts this id and secret for a token.
    #[must_use]
    pub fn credentials(self, client_id: &str, client_secret: &str) -> Self {
        Self { client_id: client_id.to_owned(), client_secret: client_secret.to_owned(), ..self }
    }

    /// Counts requests, but does not keep them: for benchmarks.
    #[must_use]
    pub fn forgetful(self) -> Self {
        Self { keeps_requests: false, ..self }
    }
}

impl Default for Setup {
    fn default() -> Self {
        Self::new()
    }
}
