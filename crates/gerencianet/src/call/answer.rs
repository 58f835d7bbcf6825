//! What comes back from one request.

use bytes::{Bytes, BytesMut};
use reqwest::header::HeaderMap;

use crate::error::{ApiError, Error};
use crate::retry::Outcome;

/// What is read of an answer of success.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// A token.
    Token,
    /// JSON: the longest that is known, a page of a thousand items, has about one MiB.
    Json,
    /// A file.
    File,
}

impl Reading {
    /// The most bytes that are read. An answer without end must not take all memory.
    fn limit(self) -> usize {
        match self {
            Reading::Token => 1 << 20,
            Reading::Json => 16 << 20,
            Reading::File => 256 << 20,
        }
    }
}

/// An answer, in full where it is of success.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// Whether the body came to its end, or to the most that is read of it.
    is_whole: bool,
}

impl Answer {
    /// What an answer says that is no success.
    pub(super) fn into_error(self) -> ApiError {
        let error = ApiError::new(self.status, &self.headers, self.body);
        if self.is_whole { error } else { error.broken_off() }
    }
}

/// Why there is no success, and what a repetition must know of it; nothing where none can help.
pub(super) struct Failure {
    pub(super) error: Error,
    pub(super) outcome: Option<Outcome>,
}

impl Failure {
    /// No token came before the time of the call was over.
    pub(super) fn of_token_too_late() -> Self {
        Failure { error: Error::timed_out(false).while_asking_for_token(), outcome: None }
    }

    /// The HTTP status, zero where there is none.
    pub(super) fn status(&self) -> u16 {
        self.error.status().unwrap_or(0)
    }
}

/// Waits for an answer and reads the whole of it.
pub(super) async fn of(
    sent: impl Future<Output = Result<reqwest::Response, reqwest::Error>>,
    reading: Reading,
) -> Result<Answer, Failure> {
    let mut response = sent.await.map_err(|error| unanswered(&error))?;
    let (status, headers) = (response.status().as_u16(), std::mem::take(response.headers_mut()));
    let is_success = (200..300).contains(&status);
    // Of a refusal no more is read than is looked at.
    let limit = if is_success { reading.limit() } else { ApiError::LIMIT + 1 };
    let mut body = BytesMut::new();
    while body.len() < limit {
        match response.chunk().await {
            Ok(Some(chunk)) => body.extend_from_slice(&chunk),
            Ok(None) => return Ok(Answer { status, headers, body: body.freeze(), is_whole: true }),
            Err(error) if is_success => {
                return Err(Failure { error: Error::transport(&error), outcome: Some(Outcome::Unanswered) });
            }
            // The status says the most of it.
            Err(_) => return Ok(Answer { status, headers, body: body.freeze(), is_whole: false }),
        }
    }
    if is_success {
        return Err(Failure { error: Error::decode(status, &headers, body.freeze()), outcome: None });
    }
    Ok(Answer { status, headers, body: body.freeze(), is_whole: true })
}

fn unanswered(error: &reqwest::Error) -> Failure {
    let made = Error::transport(error);
    let outcome = if made.is_final() {
        None
    } else if error.is_connect() {
        Some(Outcome::Unconnected)
    } else {
        Some(Outcome::Unanswered)
    };
    Failure { error: made, outcome }
}
