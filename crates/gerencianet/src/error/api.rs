//! The answer of an API that refuses or fails.

use std::fmt;

use bytes::Bytes;
use reqwest::header::{CONTENT_TYPE, HeaderMap};

use super::body;
use super::names;
use super::violation::ApiViolation;

/// The headers in which gateways send the identifier of a request, the first one that is there counting. The vendor documents
/// none of them; what it documents is the member `correlationId` of a body, which comes before them all.
const REQUEST_ID: [&str; 5] = ["x-request-id", "x-correlation-id", "request-id", "x-amzn-requestid", "apigw-requestid"];

/// What an API answered instead of success, in whichever of its forms.
///
/// Reading never fails: what cannot be understood leaves [`ErrorShape::Other`], and the bytes are there in [`ApiError::raw`].
///
/// `Display` and `Debug` show the status, the shape and the name, the latter only where it is a documented one; in what else
/// the vendor writes it may repeat what it was sent.
#[derive(Clone)]
pub struct ApiError {
    pub(super) status: u16,
    pub(super) shape: ErrorShape,
    pub(super) name: Option<String>,
    pub(super) message: Option<String>,
    pub(super) violations: Vec<ApiViolation>,
    pub(super) request_id: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) raw: Bytes,
    pub(super) truncated: bool,
}

/// The form in which an API says what went wrong.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorShape {
    /// The vendor's own: `{"nome", "mensagem"}`, with `erros` where a body broke its schema.
    Efi,
    /// RFC 7807: `{"type", "title", "status", "detail", "violacoes"}`.
    Problem,
    /// RFC 6749: `{"error", "error_description"}`.
    OAuth,
    /// Of what stands before the API: `{"message"}` or `{"error": {"message"}}`.
    Gateway,
    /// No body.
    Empty,
    /// None of these: not JSON, JSON of another form, more than [`ApiError::LIMIT`], or broken off.
    Other,
}

impl ApiError {
    /// The most bytes of a body that are kept and read: 1 MiB. The longest documented body has about one thousandth of it.
    pub const LIMIT: usize = 1 << 20;

    /// Reads an answer without headers: to test what a caller makes of it.
    ///
    /// ```
    /// use gerencianet::{ApiError, ErrorKind, ErrorShape};
    ///
    /// let error = ApiError::read(409, br#"{"nome": "id_envio_duplicado", "mensagem": "Envio repetido"}"#);
    /// assert!(error.is("id_envio_duplicado") && error.shape() == ErrorShape::Efi);
    /// assert_eq!(error.message(), Some("Envio repetido"));
    /// assert_eq!(error.to_string(), "status 409, id_envio_duplicado");
    ///
    /// let error = gerencianet::Error::from(ErrorKind::Conflict(error));
    /// assert!(error.maybe_applied());
    /// ```
    #[must_use]
    pub fn read(status: u16, body: &[u8]) -> Self {
        // No more is copied than is kept, but for the byte that tells that there is more.
        let body = &body[..body.len().min(Self::LIMIT + 1)];
        ApiError::new(status, &HeaderMap::new(), Bytes::copy_from_slice(body))
    }

    /// Reads an answer, whatever its bytes.
    pub(crate) fn new(status: u16, headers: &HeaderMap, body: Bytes) -> Self {
        let truncated = body.len() > Self::LIMIT;
        // A slice would keep the whole allocation alive.
        let raw = if truncated { Bytes::copy_from_slice(&body[..Self::LIMIT]) } else { body };
        let read = if truncated { body::Body::default() } else { body::read(&raw) };
        ApiError {
            status,
            shape: read.shape,
            name: read.name,
            message: read.message,
            violations: read.violations,
            request_id: read.correlation_id.or_else(|| request_id(headers)),
            content_type: header(headers, CONTENT_TYPE.as_str()),
            raw,
            truncated,
        }
    }

    /// Says that the body broke off on its way.
    pub(crate) fn broken_off(mut self) -> Self {
        self.truncated = true;
        if self.shape == ErrorShape::Empty {
            self.shape = ErrorShape::Other;
        }
        self
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The form of the body.
    #[must_use]
    pub fn shape(&self) -> ErrorShape {
        self.shape
    }

    /// The stable name of the error, to decide by: `nome`; else the last segment of `type`; else `title`; else `error`, where
    /// it is a text. The gateway and an empty body give none.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether the error has this [name](ApiError::name), as it is spelled.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.name() == Some(name)
    }

    /// The text for people, in Portuguese as a rule: `mensagem`, `detail`, `error_description` or `message`. Where `mensagem` is
    /// itself a JSON text, the one in it. May repeat what was sent: nothing for a log.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// What was wrong with the request, member by member, where the answer says so (`erros`, `violacoes`).
    #[must_use]
    pub fn violations(&self) -> &[ApiViolation] {
        &self.violations
    }

    /// What to quote to the vendor's support: `correlationId` of the body, or the header of a gateway.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The header `Content-Type`.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The body as it came, up to [`ApiError::LIMIT`]. May repeat what was sent: nothing for a log.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Whether there was more of the body: it broke off on its way, or is longer than [`ApiError::LIMIT`], and then it is cut
    /// and not read.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        self.truncated
    }

    /// The name, where it is a documented one: of any other nobody can say what it holds.
    pub(crate) fn known_name(&self) -> Option<&str> {
        self.name().filter(|name| names::is_error(name))
    }

    /// Whether the gateway refused the certificate: `403 {"message": "Forbidden"}`.
    pub(super) fn is_of_other_environment(&self) -> bool {
        self.status == 403
            && self.shape == ErrorShape::Gateway
            && self.message().is_some_and(|message| message.trim().eq_ignore_ascii_case("forbidden"))
    }

    /// Whether the status says that nothing took effect: the request was refused.
    ///
    /// Every 4xx does, but for those that speak of a request that broke off on its way (408; 460 and 499 of proxies), of
    /// something that is there already (409), and for one under which the vendor reports a failure of its own: by its name,
    /// which may stand in what is missing of a body.
    pub(crate) fn is_refusal(&self) -> bool {
        let may_be_failure = self.is("erro_aplicacao") || (self.truncated && self.name.is_none());
        (400..500).contains(&self.status) && !matches!(self.status, 408 | 409 | 460 | 499) && !may_be_failure
    }
}

/// The identifier that a gateway gave to a request.
pub(super) fn request_id(headers: &HeaderMap) -> Option<String> {
    REQUEST_ID.iter().find_map(|name| header(headers, name))
}

/// A header that is a text and neither blank nor endless.
fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?.trim();
    (1..=256).contains(&value.len()).then(|| value.to_owned())
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status)?;
        match self.known_name() {
            Some(name) => write!(f, ", {name}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("shape", &self.shape)
            .field("name", &self.known_name())
            .field("violations", &self.violations.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}
