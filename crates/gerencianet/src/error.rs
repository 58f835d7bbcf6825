//! What can go wrong with a call.

mod api;
mod body;
mod cause;
mod kind;
mod names;
mod qr_code;
#[cfg(test)]
mod tests;
mod transport;
mod violation;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use gerencianet_domain::IdempotencyKey;
use gerencianet_validation::table::Idempotency;
use gerencianet_validation::{Operation, Report};
use reqwest::header::HeaderMap;

pub use self::api::{ApiError, ErrorShape};
use self::cause::Cause;
pub(crate) use self::kind::Environments;
pub use self::kind::ErrorKind;
pub use self::qr_code::QrCodeFault;
pub use self::transport::TransportFault;
pub use self::violation::ApiViolation;

/// Why a call failed.
///
/// `Display` and `Debug`, of this and of all that [`source`](std::error::Error::source) leads to, show the kind, the operation,
/// the attempts, the status and a [name](ApiError::name) that is plainly one. No value of the request, no text of the answer
/// and no secret: an error may go into a log. What the API said is in [`Error::api`].
#[derive(Clone)]
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    operation: Option<Operation>,
    attempts: u32,
    /// Whether it was the request for a token that failed.
    of_token: bool,
    /// Whether an earlier attempt may have taken effect.
    earlier: bool,
    idempotency_key: Option<IdempotencyKey>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    cause: Option<Cause>,
}

impl Error {
    /// The kind, with what it knows.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.inner.kind
    }

    /// The operation that was called. None for an error of building a client.
    #[must_use]
    pub fn operation(&self) -> Option<Operation> {
        self.inner.operation
    }

    /// Whether the call may have taken effect, so that money may have moved: ask for what it should have made before calling
    /// again with other identifiers.
    ///
    /// It stays true once any attempt of the call leaves a doubt. An attempt does so when
    /// - no answer came, in time or at all, and the request may have been under way ([`ErrorKind::Timeout`],
    ///   [`ErrorKind::Transport`]; not where the connection failed before there could be a request on it);
    /// - the answer is of success, but cannot be read ([`ErrorKind::Decode`]);
    /// - the status is 5xx, 3xx or another that no API should give; or 408, 460 or 499, with which a proxy ends a request that
    ///   it may have passed on; or the error is named `erro_aplicacao`, whatever the status, or its body is
    ///   [not all there](ApiError::is_truncated), so that this may be its name (but for 429);
    /// - the status is 409: what should be made is there, by this call or by an earlier one.
    ///
    /// False for operations that change nothing, for a request that was not sent, for any other 4xx, and where no token was to
    /// be had.
    #[must_use]
    pub fn maybe_applied(&self) -> bool {
        let changes = self.inner.operation.is_none_or(|operation| operation.idempotency() != Idempotency::Safe);
        changes && (self.inner.earlier || (!self.inner.of_token && self.inner.kind.leaves_doubt()))
    }

    /// Whether the very same request, with the same identifiers and the same [key](Error::idempotency_key), can be sent again
    /// without taking effect twice. Says nothing about its chances: an invalid request stays invalid.
    ///
    /// True where this call [cannot have taken effect](Error::maybe_applied), and for operations that are safe, idempotent, or
    /// made so by the key that was sent.
    #[must_use]
    pub fn is_safe_to_repeat(&self) -> bool {
        let idempotent = match self.inner.operation.map(Operation::idempotency) {
            Some(Idempotency::Safe | Idempotency::Idempotent) => true,
            Some(Idempotency::Key(_)) => self.inner.idempotency_key.is_some(),
            Some(Idempotency::None) | None => false,
        };
        idempotent || !self.maybe_applied()
    }

    /// How many times the request of the operation was sent. 0 where it never left.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// The key that the request carried, given or made: repeat the call with it.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<IdempotencyKey> {
        self.inner.idempotency_key
    }

    /// What to quote to the vendor's support, where the last answer had it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.api().and_then(ApiError::request_id).or(self.inner.request_id.as_deref())
    }

    /// How long the last answer asks to wait, whatever its status.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.retry_after
    }

    /// What the API said, where it is its answer that makes the error.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        self.inner.kind.api()
    }

    /// The HTTP status of the last answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.kind() {
            ErrorKind::Decode { status, .. } | ErrorKind::QrCode { status, .. } => Some(*status),
            ErrorKind::NotReady { .. } => Some(202),
            kind => kind.api().map(ApiError::status),
        }
    }

    /// Whether it was the request for a token that failed. The operation itself was not sent then, or only before.
    #[must_use]
    pub fn is_of_token(&self) -> bool {
        self.inner.of_token
    }
}

/// How the parts of the client make errors.
impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Self {
        Error {
            inner: Box::new(Inner {
                kind,
                operation: None,
                attempts: 0,
                of_token: false,
                earlier: false,
                idempotency_key: None,
                request_id: None,
                retry_after: None,
                cause: None,
            }),
        }
    }

    /// Of a client that cannot be built.
    pub(crate) fn configuration(what: &'static str) -> Self {
        Error::new(ErrorKind::Configuration(what))
    }

    /// Of a request of which HTTP cannot carry a part. Nothing was sent.
    pub(crate) fn unsendable(what: &'static str) -> Self {
        Error::new(ErrorKind::Unsendable(what))
    }

    /// Of a request that breaks the rules. Nothing was sent.
    pub(crate) fn invalid_request(report: Report) -> Self {
        let operation = report.operation();
        Error::new(ErrorKind::InvalidRequest(report)).of(operation)
    }

    /// Of an answer to an operation that is not success.
    pub(crate) fn answered(
        operation: Operation,
        error: ApiError,
        environments: Environments,
        retry_after: Option<Duration>,
    ) -> Self {
        Error::of_answer(Some(operation), error, environments, retry_after).of(operation)
    }

    /// Of an answer to the request for a token that is not success. Whoever asked for the token says [`Error::of`] which
    /// operation it was for.
    pub(crate) fn no_token(error: ApiError, environments: Environments, retry_after: Option<Duration>) -> Self {
        Error::of_answer(None, error, environments, retry_after).while_asking_for_token()
    }

    fn of_answer(
        operation: Option<Operation>,
        error: ApiError,
        environments: Environments,
        retry_after: Option<Duration>,
    ) -> Self {
        let mut made = Error::new(ErrorKind::of_answer(operation, error, environments, retry_after));
        made.inner.retry_after = retry_after;
        made
    }

    /// Of a request that got no answer, or not all of one.
    pub(crate) fn transport(error: &reqwest::Error) -> Self {
        let fault = TransportFault::of(error);
        let maybe_applied = !(error.is_connect() || error.is_builder() || fault.precedes_request());
        let kind = if error.is_timeout() {
            ErrorKind::Timeout { maybe_applied }
        } else {
            ErrorKind::Transport { fault, maybe_applied }
        };
        Error::new(kind).caused_by(error)
    }

    /// Of a call whose time ran out, `sent` saying whether an attempt was under way.
    pub(crate) fn timed_out(sent: bool) -> Self {
        Error::new(ErrorKind::Timeout { maybe_applied: sent })
    }

    /// Of an answer of success that cannot be read.
    pub(crate) fn decode(status: u16, headers: &HeaderMap, raw: Bytes) -> Self {
        let mut made = Error::new(ErrorKind::Decode { status, raw });
        made.inner.request_id = api::request_id(headers);
        made
    }

    /// Of an answer that what was ordered is still being made.
    #[cfg(any(test, feature = "pix"))]
    pub(crate) fn not_ready(state: &str, headers: &HeaderMap, retry_after: Option<Duration>) -> Self {
        let mut made = Error::new(ErrorKind::NotReady { state: state.to_owned() });
        made.inner.request_id = api::request_id(headers);
        made.inner.retry_after = retry_after;
        made
    }

    /// Of a code that must not be shown to a payer.
    #[cfg(feature = "pix")]
    pub(crate) fn qr_code(fault: QrCodeFault, answer: &crate::Response<crate::pix::QrCode>) -> Self {
        let kind = ErrorKind::QrCode { fault, status: answer.status(), text: answer.qrcode.clone() };
        let mut made = Error::new(kind);
        made.inner.request_id = api::request_id(answer.headers());
        made.of(Operation::PixGenerateQrCode).after_attempts(answer.attempts())
    }

    /// Whether no repetition can mend it: what is wrong lies on this side, or in what the two sides are.
    pub(crate) fn is_final(&self) -> bool {
        match self.kind() {
            ErrorKind::Transport { fault, .. } => fault.is_final(),
            ErrorKind::Timeout { .. } => false,
            ErrorKind::RateLimited { .. } => false,
            kind => kind.api().is_none(),
        }
    }

    /// Says what lies under it. Only what is known to repeat nothing is kept.
    pub(crate) fn caused_by(mut self, error: &(dyn std::error::Error + 'static)) -> Self {
        self.inner.cause = Cause::of(error);
        self
    }

    /// Says which operation it is about.
    pub(crate) fn of(mut self, operation: Operation) -> Self {
        self.inner.operation = Some(operation);
        self.settle()
    }

    /// Says how many times the request of the operation was sent.
    pub(crate) fn after_attempts(mut self, attempts: u32) -> Self {
        self.inner.attempts = attempts;
        self
    }

    /// Says whether an earlier attempt of the same call has left a doubt, which remains.
    pub(crate) fn after(mut self, doubt: bool) -> Self {
        self.inner.earlier |= doubt;
        self.settle()
    }

    /// Says which key the request carried.
    pub(crate) fn with_idempotency_key(mut self, key: IdempotencyKey) -> Self {
        self.inner.idempotency_key = Some(key);
        self
    }

    /// Says that it was the request for a token.
    pub(crate) fn while_asking_for_token(mut self) -> Self {
        self.inner.of_token = true;
        self.settle()
    }

    /// Has the kind say the same as the whole.
    fn settle(mut self) -> Self {
        let doubt = self.maybe_applied();
        if let ErrorKind::Timeout { maybe_applied } | ErrorKind::Transport { maybe_applied, .. } = &mut self.inner.kind
        {
            *maybe_applied = doubt;
        }
        self
    }
}

/// Of no operation: to test what a caller makes of an error.
impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Error::new(kind)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.kind(), self.operation()) {
            // The report names the operation.
            (ErrorKind::InvalidRequest(_), _) | (_, None) => {}
            (_, Some(operation)) => write!(f, "{operation}: ")?,
        }
        if self.is_of_token() {
            f.write_str("no token: ")?;
        }
        write!(f, "{}", self.kind())?;
        if self.attempts() > 1 {
            write!(f, " after {} attempts", self.attempts())?;
        }
        if self.maybe_applied() {
            f.write_str("; it may have taken effect")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", self.kind())
            .field("operation", &self.operation())
            .field("attempts", &self.attempts())
            .field("of_token", &self.is_of_token())
            .field("maybe_applied", &self.maybe_applied())
            .field("cause", &self.inner.cause)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.inner.cause.as_ref().map(|cause| cause as _)
    }
}
