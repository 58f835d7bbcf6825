//! What a client promises: the documentation of `RetryPolicy` once more, by hand.

use std::time::Duration;

use gerencianet::{Error, ErrorKind, TransportFault};
use gerencianet_validation::table::Idempotency;

use crate::disturbance::{Asked, Disturbance};

/// Which classes are repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Repeated {
    All,
    AllButNone,
    Nobody,
    /// Once, with another token.
    WithAnotherToken,
}

/// A line of the table: who is repeated, and whether the call may have taken effect.
fn line(disturbance: Disturbance) -> (Repeated, bool) {
    match disturbance {
        Disturbance::Refused | Disturbance::ResetInHandshake | Disturbance::SilentHandshake => (Repeated::All, false),
        Disturbance::ResetBeforeBody
        | Disturbance::ResetAfterBody
        | Disturbance::CloseAfterBody
        | Disturbance::Silence
        | Disturbance::Truncated
        | Disturbance::ResetMidway => (Repeated::AllButNone, true),
        Disturbance::Unauthorized => (Repeated::WithAnotherToken, false),
        // Longer than the 30 s that a client waits at most.
        Disturbance::Status(429, Asked::Seconds(31)) => (Repeated::Nobody, false),
        Disturbance::Status(425 | 429, _) => (Repeated::AllButNone, false),
        Disturbance::Status(408 | 500 | 502 | 503 | 504, _) => (Repeated::AllButNone, true),
        Disturbance::Status(409 | 501, _) => (Repeated::Nobody, true),
        Disturbance::Status(400, _) => (Repeated::Nobody, false),
        // Of a failure the status says enough; of a refusal it does not say its name.
        Disturbance::StatusTruncated(status, asked) => {
            let (repeated, doubt) = line(Disturbance::Status(status, asked));
            (repeated, doubt || !matches!(status, 401 | 429))
        }
        Disturbance::Status(status, _) => panic!("{status} has no line"),
    }
}

/// The attempts that a policy allows.
pub const ATTEMPTS: u32 = 4;

/// The longest wait after the first attempt; it doubles with each further one.
pub const BASE_DELAY: Duration = Duration::from_millis(200);

/// How many attempts a call of a class makes that fails so again and again. `has_token` is not so where the credentials
/// themselves are sent.
pub fn attempts(disturbance: Disturbance, class: Idempotency<'_>, has_token: bool) -> u32 {
    match (line(disturbance).0, class) {
        (Repeated::WithAnotherToken, _) if has_token => 2,
        (Repeated::All, _) => ATTEMPTS,
        (Repeated::AllButNone, Idempotency::Safe | Idempotency::Idempotent | Idempotency::Key(_)) => ATTEMPTS,
        _ => 1,
    }
}

/// Whether a call of a class may have taken effect that failed so.
pub fn maybe_applied(disturbance: Disturbance, class: Idempotency<'_>) -> bool {
    class != Idempotency::Safe && line(disturbance).1
}

/// Whether the same request may be sent again.
pub fn is_safe_to_repeat(class: Idempotency<'_>, maybe_applied: bool) -> bool {
    class != Idempotency::None || !maybe_applied
}

/// The least and the most that a client waits after attempt number `attempt`, when it is asked to wait for `asked`.
pub fn delay(attempt: u32, asked: Duration) -> (Duration, Duration) {
    (asked, asked + BASE_DELAY * 2_u32.pow(attempt - 1))
}

/// Whether an error is of the kind that a disturbance is told as.
pub fn is_kind(error: &Error, disturbance: Disturbance) -> bool {
    let kind = error.kind();
    match disturbance {
        Disturbance::Refused => matches!(kind, ErrorKind::Transport { fault: TransportFault::Refused, .. }),
        Disturbance::SilentHandshake | Disturbance::Silence => matches!(kind, ErrorKind::Timeout { .. }),
        Disturbance::ResetInHandshake
        | Disturbance::ResetBeforeBody
        | Disturbance::ResetAfterBody
        | Disturbance::CloseAfterBody
        | Disturbance::Truncated
        | Disturbance::ResetMidway => matches!(kind, ErrorKind::Transport { fault: TransportFault::Lost, .. }),
        Disturbance::Unauthorized => matches!(kind, ErrorKind::Auth(_)),
        Disturbance::Status(409, _) => matches!(kind, ErrorKind::Conflict(_)),
        Disturbance::Status(429, _) => matches!(kind, ErrorKind::RateLimited { .. }),
        Disturbance::Status(..) => matches!(kind, ErrorKind::Api(_)),
        Disturbance::StatusTruncated(status, asked) => is_kind(error, Disturbance::Status(status, asked)),
    }
}
