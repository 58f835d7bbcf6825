//! Why a notification was not taken.

use std::error::Error;
use std::fmt;

use http::StatusCode;

/// Why a notification was not taken. The vendor sends it again after every answer but a 2xx.
///
/// The answer of a [`Receiver`](super::Receiver) carries it as an extension, for logs and metrics of the service around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// Another method than POST: 405.
    Method,
    /// Another path than that of the receiver, with or without `/pix`: 404.
    Path,
    /// The address of the sender is not among those that are allowed, or is not known: 403.
    Caller,
    /// The `hmac` of the query is missing, wrong or there twice: 403.
    Hmac,
    /// The body is longer than allowed: 413.
    TooLarge,
    /// The body holds more events than are taken at once: 413.
    TooManyEvents,
    /// The body did not arrive whole: 400.
    Incomplete,
    /// The body did not arrive in time: 408.
    TooSlow,
    /// The body is no JSON, or is nested too deeply: 400.
    NoJson,
    /// The body is JSON, but no object: 400.
    NoObject,
    /// The inbox could not store the events, or not in time: 503.
    NotStored,
}

impl Refusal {
    /// The status of the answer.
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Path => StatusCode::NOT_FOUND,
            Self::Caller | Self::Hmac => StatusCode::FORBIDDEN,
            Self::TooLarge | Self::TooManyEvents => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Incomplete | Self::NoJson | Self::NoObject => StatusCode::BAD_REQUEST,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::NotStored => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Method => "the method is not POST",
            Self::Path => "the path is not that of the receiver",
            Self::Caller => "the caller is not allowed",
            Self::Hmac => "the hmac is missing or wrong",
            Self::TooLarge => "the body is too large",
            Self::TooManyEvents => "the body holds too many events",
            Self::Incomplete => "the body is incomplete",
            Self::TooSlow => "the body took too long",
            Self::NoJson => "the body is no JSON",
            Self::NoObject => "the body is no object",
            Self::NotStored => "the events could not be stored",
        })
    }
}

impl Error for Refusal {}
