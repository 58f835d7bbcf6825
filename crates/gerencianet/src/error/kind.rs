//! What kinds of error there are, and which of them leave a doubt.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use gerencianet_validation::{Operation, Report};

use super::api::ApiError;
use super::names;
use super::qr_code::QrCodeFault;
use super::transport::TransportFault;
use crate::certificate::CertificateFault;
use crate::environment::Environment;

/// The kinds of [`Error`](super::Error), with what each knows.
///
/// `Display` and `Debug` show as little as those of [`Error`](super::Error).
#[non_exhaustive]
#[derive(Clone)]
pub enum ErrorKind {
    /// The client was built wrongly: no credentials, a base URL that is none.
    Configuration(&'static str),
    /// The request breaks the rules of the operation. Nothing was sent.
    InvalidRequest(Report),
    /// The request has a part that HTTP cannot carry, and that no rule of the operation excludes: a path parameter that is
    /// empty, is `..` or holds a line break; a header that is no text. Nothing was sent.
    Unsendable(&'static str),
    /// The certificate cannot be read, or must not be used.
    Certificate(CertificateFault),
    /// The API gave no token, or refused the one it gave (401).
    Auth(ApiError),
    /// The gateway let the certificate in no further (`403 {"message": "Forbidden"}`): certificate, credentials and address are
    /// not all of one environment.
    OtherEnvironment {
        /// The environment that the issuer of the certificate stands for, where it tells.
        certificate: Option<Environment>,
        /// The environment of the address that was called, where it is one of the vendor's.
        address: Option<Environment>,
        /// What it said.
        error: ApiError,
    },
    /// The application may not call the operation (`insufficient_scope`).
    MissingScope {
        /// The scopes that the operation asks for.
        needed: &'static [&'static str],
        /// What the API said.
        error: ApiError,
    },
    /// The API refused the request or failed at it: any status that no other kind speaks of. 408 and 504 are among them:
    /// somebody did answer.
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
        /// [`Error::maybe_applied`](super::Error::maybe_applied).
        maybe_applied: bool,
    },
    /// The connection failed.
    Transport {
        /// How.
        fault: TransportFault,
        /// [`Error::maybe_applied`](super::Error::maybe_applied).
        maybe_applied: bool,
    },
    /// What was ordered is not made yet, and the time to wait for it is over
    /// ([`wait_for_report`](crate::pix::PixApi::wait_for_report)): wait again later, without ordering again.
    NotReady {
        /// The state that was told last, in the words of the API: `EM_PROCESSAMENTO`.
        state: String,
    },
    /// A list has no end: see [`List`](crate::List). All its pages were handed out before.
    Endless,
    /// The API answered with a code that must not be shown to a payer: see `checked_qr_code` of `pix::PixApi`.
    QrCode {
        /// What is wrong with it.
        fault: QrCodeFault,
        /// The HTTP status.
        status: u16,
        /// The code as it came. Nothing for a log.
        text: String,
    },
    /// The API answered with success, but not in the form that the document gives. The request has taken effect.
    Decode {
        /// The HTTP status.
        status: u16,
        /// The body as it came. Nothing for a log.
        raw: Bytes,
    },
}

/// Whose environments an answer is held against.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Environments {
    /// Of the certificate, as its issuer tells.
    pub(crate) certificate: Option<Environment>,
    /// Of the base URL, where it is one of the vendor's.
    pub(crate) address: Option<Environment>,
}

impl ErrorKind {
    /// The kind of an answer to an operation, or to the request for a token where there is none.
    pub(super) fn of_answer(
        operation: Option<Operation>,
        error: ApiError,
        environments: Environments,
        retry_after: Option<Duration>,
    ) -> Self {
        let Environments { certificate, address } = environments;
        match (error.status(), operation) {
            (409, _) => ErrorKind::Conflict(error),
            (429, _) => ErrorKind::RateLimited { retry_after, error },
            (403, _) if error.is_of_other_environment() => ErrorKind::OtherEnvironment { certificate, address, error },
            (401 | 403, Some(operation)) if error.is("insufficient_scope") => {
                ErrorKind::MissingScope { needed: operation.scopes(), error }
            }
            (401, _) | (400 | 403, None) => ErrorKind::Auth(error),
            _ => ErrorKind::Api(error),
        }
    }

    /// What the API said, where it is an answer that makes the error.
    pub(super) fn api(&self) -> Option<&ApiError> {
        match self {
            ErrorKind::Auth(error)
            | ErrorKind::OtherEnvironment { error, .. }
            | ErrorKind::MissingScope { error, .. }
            | ErrorKind::Api(error)
            | ErrorKind::Conflict(error)
            | ErrorKind::RateLimited { error, .. } => Some(error),
            _ => None,
        }
    }

    /// Whether a request that ended so may have taken effect, if it is one that can.
    pub(super) fn leaves_doubt(&self) -> bool {
        match self {
            ErrorKind::Configuration(_)
            | ErrorKind::InvalidRequest(_)
            | ErrorKind::Unsendable(_)
            | ErrorKind::Certificate(_)
            | ErrorKind::OtherEnvironment { .. }
            | ErrorKind::MissingScope { .. }
            | ErrorKind::RateLimited { .. }
            | ErrorKind::NotReady { .. }
            | ErrorKind::Endless
            | ErrorKind::QrCode { .. } => false,
            ErrorKind::Api(error) | ErrorKind::Auth(error) => !error.is_refusal(),
            ErrorKind::Conflict(_) | ErrorKind::Decode { .. } => true,
            ErrorKind::Timeout { maybe_applied } | ErrorKind::Transport { maybe_applied, .. } => *maybe_applied,
        }
    }

    /// The name of the variant.
    pub(super) fn name(&self) -> &'static str {
        match self {
            ErrorKind::Configuration(_) => "Configuration",
            ErrorKind::InvalidRequest(_) => "InvalidRequest",
            ErrorKind::Unsendable(_) => "Unsendable",
            ErrorKind::Certificate(_) => "Certificate",
            ErrorKind::Auth(_) => "Auth",
            ErrorKind::OtherEnvironment { .. } => "OtherEnvironment",
            ErrorKind::MissingScope { .. } => "MissingScope",
            ErrorKind::Api(_) => "Api",
            ErrorKind::Conflict(_) => "Conflict",
            ErrorKind::RateLimited { .. } => "RateLimited",
            ErrorKind::NotReady { .. } => "NotReady",
            ErrorKind::Endless => "Endless",
            ErrorKind::QrCode { .. } => "QrCode",
            ErrorKind::Timeout { .. } => "Timeout",
            ErrorKind::Transport { .. } => "Transport",
            ErrorKind::Decode { .. } => "Decode",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ErrorKind::Configuration(what) => write!(f, "the client cannot be built: {what}"),
            ErrorKind::InvalidRequest(report) => write!(f, "{report}"),
            ErrorKind::Unsendable(what) => write!(f, "the request cannot be sent: {what}"),
            ErrorKind::Certificate(fault) => fmt::Display::fmt(fault, f),
            ErrorKind::Auth(error) => write!(f, "the API does not accept the credentials or the token ({error})"),
            ErrorKind::OtherEnvironment { certificate, address, error } => {
                explain_environments(*certificate, *address, f)?;
                write!(f, " ({error})")
            }
            ErrorKind::MissingScope { needed: [], error } => write!(f, "the application lacks a scope ({error})"),
            ErrorKind::MissingScope { needed, error } => {
                write!(f, "the application lacks a scope of {} ({error})", needed.join(" "))
            }
            ErrorKind::Api(error) if error.status() < 500 => write!(f, "the API refused the request ({error})"),
            ErrorKind::Api(error) => write!(f, "the API failed ({error})"),
            ErrorKind::Conflict(error) => write!(f, "what should be made is there already ({error})"),
            ErrorKind::RateLimited { retry_after: None, error } => write!(f, "too many requests ({error})"),
            ErrorKind::RateLimited { retry_after: Some(time), error } => {
                write!(f, "too many requests, again in {} s ({error})", time.as_secs_f32())
            }
            ErrorKind::NotReady { state } if names::is_state(state) => write!(f, "not ready in time ({state})"),
            ErrorKind::NotReady { .. } => f.write_str("not ready in time"),
            ErrorKind::Endless => f.write_str("the list does not come to an end"),
            ErrorKind::QrCode { fault, .. } => write!(f, "the answer has no code to show: {fault}"),
            ErrorKind::Timeout { .. } => f.write_str("no answer in time"),
            ErrorKind::Transport { fault, .. } => write!(f, "{fault}"),
            ErrorKind::Decode { status, .. } => {
                write!(f, "the answer does not have the documented form (status {status})")
            }
        }
    }
}

fn explain_environments(
    certificate: Option<Environment>,
    address: Option<Environment>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match (certificate, address) {
        (Some(certificate), Some(address)) if certificate != address => {
            write!(f, "the certificate is of {certificate} and the address of {address}")
        }
        (Some(environment), Some(_)) => {
            write!(
                f,
                "certificate and address are of {environment}, so the credentials should be of another environment"
            )
        }
        (Some(certificate), None) => {
            write!(f, "the certificate is of {certificate}, so address or credentials should be of another environment")
        }
        (None, Some(address)) => {
            write!(f, "the address is of {address}, so certificate or credentials should be of another environment")
        }
        (None, None) => f.write_str("certificate, credentials and address are not all of one environment"),
    }
}

impl fmt::Debug for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct(self.name());
        match self {
            ErrorKind::Configuration(what) | ErrorKind::Unsendable(what) => shown.field("what", what),
            ErrorKind::InvalidRequest(report) => shown.field("report", report),
            ErrorKind::Certificate(fault) => shown.field("fault", fault),
            ErrorKind::Transport { fault, .. } => shown.field("fault", fault),
            ErrorKind::QrCode { fault, status, .. } => shown.field("fault", fault).field("status", status),
            ErrorKind::Decode { status, .. } => shown.field("status", status),
            ErrorKind::NotReady { state } => shown.field("state", &Some(state).filter(|state| names::is_state(state))),
            ErrorKind::MissingScope { needed, .. } => shown.field("needed", needed),
            ErrorKind::OtherEnvironment { certificate, address, .. } => {
                shown.field("certificate", certificate).field("address", address)
            }
            ErrorKind::RateLimited { retry_after, .. } => shown.field("retry_after", retry_after),
            _ => &mut shown,
        };
        match self.api() {
            Some(error) => shown.field("error", error).finish(),
            None => shown.finish_non_exhaustive(),
        }
    }
}
