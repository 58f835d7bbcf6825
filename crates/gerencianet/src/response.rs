//! The answer of success.

use std::fmt;
use std::ops::Deref;

use gerencianet_domain::IdempotencyKey;
use reqwest::header::HeaderMap;

/// An answer of success: its body, and what came with it. It can be used as the body.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    status: u16,
    headers: HeaderMap,
    attempts: u32,
    idempotency_key: Option<IdempotencyKey>,
}

impl<T> Response<T> {
    pub(crate) fn new(
        value: T,
        status: u16,
        headers: HeaderMap,
        attempts: u32,
        idempotency_key: Option<IdempotencyKey>,
    ) -> Self {
        Response { value, status, headers, attempts, idempotency_key }
    }

    /// The same answer, after so many attempts, with what its body was read as.
    #[cfg(feature = "pix")]
    pub(crate) fn replaced<U>(self, value: U, attempts: u32) -> Response<U> {
        let Response { status, headers, idempotency_key, .. } = self;
        Response { value, status, headers, attempts, idempotency_key }
    }

    /// The body.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How many times the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The key under which the request can be sent again without a second effect, where the operation has such keys.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.idempotency_key.as_ref()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Shows the status alone: the body is personal, and headers may be.
impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response").field("status", &self.status).finish_non_exhaustive()
    }
}
