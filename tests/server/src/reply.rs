//! What a server does with a request.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde_json::Value;

/// One answer, or one way of not answering.
///
/// ```
/// use std::time::Duration;
///
/// use server::Reply;
///
/// let _ = Reply::json(409, &serde_json::json!({ "nome": "txid_duplicado" }));
/// let _ = Reply::status(429).retry_after_seconds(3).delayed(Duration::from_millis(5));
/// let _ = Reply::documented(400).truncated();
/// ```
#[derive(Debug, Clone)]
pub struct Reply {
    pub(crate) content: Content,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) delivery: Delivery,
    pub(crate) delay: Duration,
    has_effect: Option<bool>,
}

/// What is answered.
#[derive(Debug, Clone)]
pub(crate) enum Content {
    /// The first success that the document shows; a token where a token is asked for.
    Success,
    /// What the document shows for a status, by the name of the example or the first.
    Documented(u16, Option<String>),
    /// What the test says.
    Given(Answer),
}

/// An answer that comes whole.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Bytes,
}

/// How much of the answer arrives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole,
    ResetBeforeBody,
    ResetAfterBody,
    CloseAfterBody,
    Silence,
    ResetMidway,
    Truncated,
}

impl Reply {
    /// The first success that the document shows for the operation.
    #[must_use]
    pub fn success() -> Self {
        Self::new(Content::Success, Delivery::Whole)
    }

    /// The first answer that the document shows for a status, under the status itself or its range (`4XX`), sent with
    /// this status.
    #[must_use]
    pub fn documented(status: u16) -> Self {
        Self::new(Content::Documented(status, None), Delivery::Whole)
    }

    /// The answer that the document shows for a status under a name, sent with this status.
    #[must_use]
    pub fn example(status: u16, name: &str) -> Self {
        Self::new(Content::Documented(status, Some(name.to_owned())), Delivery::Whole)
    }

    /// A status without a body.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::given(status, None, Bytes::new())
    }

    /// A status and a JSON body.
    #[must_use]
    pub fn json(status: u16, body: &Value) -> Self {
        Self::text(status, "application/json", body.to_string())
    }

    /// A status and a body of any kind, also of a wrong one.
    #[must_use]
    pub fn text(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self::given(status, Some(content_type.to_owned()), body.into())
    }

    /// A status and a page as a gateway sends it.
    #[must_use]
    pub fn html(status: u16) -> Self {
        let page = format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>\r\n");
        Self::text(status, "text/html", page)
    }

    /// The connection is reset when the head of the request has been read and nothing of its body; without effect.
    #[must_use]
    pub fn reset_before_body() -> Self {
        Self::new(Content::Success, Delivery::ResetBeforeBody)
    }

    /// The connection is reset when the body of the request has been read and taken effect.
    #[must_use]
    pub fn reset_after_body() -> Self {
        Self::new(Content::Success, Delivery::ResetAfterBody)
    }

    /// The connection is closed in order when the body of the request has been read and taken effect.
    #[must_use]
    pub fn close_after_body() -> Self {
        Self::new(Content::Success, Delivery::CloseAfterBody)
    }

    /// The request takes effect; an answer never comes, and the connection stays open.
    #[must_use]
    pub fn silence() -> Self {
        Self::new(Content::Success, Delivery::Silence)
    }

    /// Half of the body is sent, then the connection is reset. Where there is no body, nothing is sent.
    #[must_use]
    pub fn reset_midway(self) -> Self {
        Self { delivery: Delivery::ResetMidway, ..self }
    }

    /// Half of the body is sent under the length of the whole, then the connection is closed in order. Where there is no
    /// body, nothing is sent.
    #[must_use]
    pub fn truncated(self) -> Self {
        Self { delivery: Delivery::Truncated, ..self }
    }

    /// Adds a header field.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Adds `Retry-After` in seconds.
    #[must_use]
    pub fn retry_after_seconds(self, seconds: u64) -> Self {
        self.header("retry-after", &seconds.to_string())
    }

    /// Adds `Retry-After` as a date, which has whole seconds.
    #[must_use]
    pub fn retry_after_date(self, moment: SystemTime) -> Self {
        self.header("retry-after", &httpdate::fmt_http_date(moment))
    }

    /// The request takes effect at once, the answer comes (or fails) this much later.
    #[must_use]
    pub fn delayed(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// The request takes effect, whatever is answered.
    #[must_use]
    pub fn with_effect(self) -> Self {
        Self { has_effect: Some(true), ..self }
    }

    /// The request does not take effect, whatever is answered.
    #[must_use]
    pub fn without_effect(self) -> Self {
        Self { has_effect: Some(false), ..self }
    }

    /// Whether the request takes effect when `status` is answered. Unless said otherwise, the worst a client must reckon
    /// with: yes for 2xx and 5xx and wherever no status arrives, no for the rest.
    pub(crate) fn takes_effect(&self, status: u16) -> bool {
        let by_delivery = match self.delivery {
            Delivery::ResetBeforeBody => false,
            Delivery::ResetAfterBody | Delivery::CloseAfterBody | Delivery::Silence => true,
            Delivery::Whole | Delivery::ResetMidway | Delivery::Truncated => matches!(status, 200..=299 | 500..=599),
        };
        self.has_effect.unwrap_or(by_delivery)
    }

    fn given(status: u16, content_type: Option<String>, body: Bytes) -> Self {
        Self::new(Content::Given(Answer { status, content_type, body }), Delivery::Whole)
    }

    fn new(content: Content, delivery: Delivery) -> Self {
        Self { content, headers: Vec::new(), delivery, delay: Duration::ZERO, has_effect: None }
    }
}
