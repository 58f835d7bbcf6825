//! What may become of an attempt, and what follows from it.

use std::time::Duration;

use gerencianet_validation::table::Idempotency;

/// What became of one attempt, as far as repeating it is concerned.
///
/// Failures that no repetition mends are not among them and end the call: a request that breaks the rules, a certificate that
/// either side does not accept, credentials that the API does not know. Whether an attempt may have taken effect is said by
/// [`Error::maybe_applied`](crate::Error::maybe_applied).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// No token could be had for a passing reason; the endpoint is left alone for so long.
    NoToken {
        /// How long.
        retry_in: Duration,
    },
    /// There was no connection: refused, name not found, time-out before it stood.
    Unconnected,
    /// The connection was lost, or time ran out, after a byte of the request may have arrived and before there was a status, or
    /// amid an answer of success.
    Unanswered,
    /// An answer arrived, or of one that is no success the beginning.
    Status {
        /// The HTTP status.
        code: u16,
        /// `Retry-After`, read by [`retry_after`](super::retry_after).
        retry_after: Option<Duration>,
    },
}

impl Outcome {
    /// How long the other side asks to wait; zero where it does not.
    pub(super) fn wait(self) -> Duration {
        match self {
            Outcome::NoToken { retry_in } => retry_in,
            Outcome::Status { retry_after, .. } => retry_after.unwrap_or_default(),
            Outcome::Unconnected | Outcome::Unanswered => Duration::ZERO,
        }
    }

    /// Whether a request of the class may be sent again, and that may help. The table is in the documentation of
    /// [`RetryPolicy`](super::RetryPolicy).
    pub(super) fn may_be_repeated(self, class: Idempotency<'_>) -> bool {
        let passing = match self {
            Outcome::NoToken { .. } | Outcome::Unconnected | Outcome::Unanswered => true,
            Outcome::Status { code, .. } => is_passing(code),
        };
        match class {
            Idempotency::Safe | Idempotency::Idempotent | Idempotency::Key(_) => passing,
            Idempotency::None => passing && !self.may_have_arrived(),
        }
    }

    /// Whether a byte of the request may have reached the API.
    fn may_have_arrived(self) -> bool {
        match self {
            Outcome::NoToken { .. } | Outcome::Unconnected => false,
            Outcome::Unanswered | Outcome::Status { .. } => true,
        }
    }
}

/// Whether the same request may be answered differently a little later. What is not implemented (501), and a version of HTTP
/// that is not spoken (505), stay so.
fn is_passing(code: u16) -> bool {
    matches!(code, 408 | 425 | 429 | 500 | 502..=504 | 506..=599)
}
