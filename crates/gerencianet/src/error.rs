//! What can go wrong with a call.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use gerencianet_validation::Report;

/// Why a call failed.
///
/// `Display` and `Debug` show no value of the request or of the answer, and no secret: an error may go into a log.
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: ErrorKind,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The kinds of [`Error`], with what each knows.
#[non_exhaustive]
pub enum ErrorKind {
    /// The client was built wrongly: no credentials, a base URL that is none.
    Configuration(&'static str),
    /// The request breaks the rules of the operation. Nothing was sent.
    InvalidRequest(Report),
    /// The certificate cannot be read, or must not be used.
    Certificate(String),
    /// The API gave no token, or refused the one it gave.
    Auth(ApiError),
    /// The API refused the request: any status that no other kind speaks of.
    Api(ApiError),
    /// What should be made is there already (409).
    Conflict(ApiError),
    /// Too many requests (429).
    RateLimited {
        /// How long the API asks to wait.
        retry_after: Option<Duration>,
        /// What it said.
        error: ApiError,
    },
    /// No answer came in time.
    Timeout {
        /// Whether the request may have taken effect: a byte of it may have arrived.
        maybe_applied: bool,
    },
    /// The connection failed.
    Transport {
        /// Whether the request may have taken effect.
        maybe_applied: bool,
    },
    /// The API answered with success, but not in the form that the document gives. The request has taken effect.
    Decode {
        /// The HTTP status.
        status: u16,
        /// The body as it came.
        raw: Bytes,
    },
}

/// What an API says about its refusal, in whichever of its forms.
#[derive(Clone)]
pub struct ApiError {
    status: u16,
    raw: Bytes,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Error { inner: Box::new(Inner { kind, source: None }) }
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        self.inner.source = Some(source.into());
        self
    }

    /// The kind, with what it knows.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.inner.kind
    }
}

impl ApiError {
    pub(crate) fn new(status: u16, raw: Bytes) -> Self {
        ApiError { status, raw }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The body as it came. It may hold what the caller has sent.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the call failed")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.inner.source.as_deref().map(|source| source as _)
    }
}
