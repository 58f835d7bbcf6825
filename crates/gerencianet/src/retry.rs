//! Which calls are repeated, when, and how often.

use std::sync::Arc;
use std::time::Duration;

use gerencianet_validation::table::Idempotency;

mod attempts;
mod budget;
mod outcome;
mod retry_after;

pub(crate) use self::attempts::Attempts;
pub use self::budget::RetryBudget;
use self::budget::Tokens;
pub(crate) use self::outcome::Outcome;
pub(crate) use self::retry_after::retry_after;

/// How a client repeats calls that did not succeed.
///
/// # What is repeated
///
/// The document of an API declares of each operation whether it may be repeated (`x-idempotency`):
/// [`Idempotency`] has the classes. What the policy sets can make a client repeat less than this table says, never more.
///
/// | What became of an attempt | `Safe` | `Idempotent`, `Key` | `None` | May it have taken effect? |
/// |---|---|---|---|---|
/// | No token could be had, for a passing reason | repeat | repeat | repeat | no |
/// | Connection refused, name not found, time-out while connecting | repeat | repeat | repeat | no |
/// | Connection lost or time-out after that | repeat | repeat | stop | yes |
/// | 401 | ¹ | ¹ | ¹ | no |
/// | 408 | repeat | repeat | stop | yes |
/// | 409 | stop | stop | stop | yes |
/// | 425, 429 | repeat | repeat | stop | no |
/// | any other 4xx | stop | stop | stop | no ² |
/// | 501, 505 | stop | stop | stop | yes |
/// | any other 5xx | repeat | repeat | stop | yes |
/// | a redirection, any other status | stop | stop | stop | yes |
/// | success whose body was cut off | repeat | repeat | stop | yes |
/// | success | stop | stop | stop | yes |
///
/// The last column is what [`Error::maybe_applied`](crate::Error::maybe_applied) says; for an operation of the class `Safe` it
/// is always "no". A call may have taken effect if any of its attempts may have: a connection refused in the second takes
/// nothing back of the first.
///
/// ¹ The token is replaced and the call made once more, whatever its class and without regard to this policy: who is not known
/// is not served, so nothing was done. A second 401 is final, and of the class `None` the first where it leaves a doubt ².
///
/// ² But for 460 and 499, with which proxies end a request, for an error of the name `erro_aplicacao`, and for one whose name
/// is not known because its body broke off or is longer than [`ApiError::LIMIT`](crate::ApiError::LIMIT); 401 and 425 too.
///
/// The reasons for `None`, of which a repetition could pay twice:
/// - **408** should mean that the request did not arrive in full. Gateways say it of their own waiting for the server too.
/// - **409** says that what the call is to make is there; it may be what this very call has made. Repeating would not help.
/// - **425** is about data sent ahead of a TLS handshake, which this client never does; what sends it here is not understood.
/// - **429** says that the request was refused, and a caller may believe it. For a machine that would pay twice if it is not so,
///   that is too little: no rule of HTTP and no word of the vendor promises that it comes before any effect, and the vendor
///   also counts key look-ups, which happen while a payment is already on its way.
/// - **5xx**: the vendor gives 500 for refusals as for failures, and says itself that what became of a request is then not
///   known. A 503 is mostly given before anything is done, and that is not enough.
///
/// # When
///
/// Before attempt *n* + 1 the client waits for a random time between nothing and `base_delay` × 2^(*n* − 1), at most
/// `maximum_delay` ("full jitter"). Where the API sends `Retry-After`, the client waits for as long as that says and for the
/// random time besides, so that not everybody comes back at the same moment. If that is longer than `maximum_retry_after`, or
/// if the wait would end after the `deadline`, the call fails at once.
///
/// ```
/// use std::time::Duration;
/// use gerencianet::RetryPolicy;
///
/// let policy = RetryPolicy::default().attempts(3).deadline(Duration::from_secs(20));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct RetryPolicy {
    attempts: u32,
    base_delay: Duration,
    maximum_delay: Duration,
    maximum_retry_after: Duration,
    deadline: Duration,
    budget: RetryBudget,
    seed: Option<u64>,
}

/// The policy of a client and what is left of its budget.
#[derive(Debug, Clone)]
pub(crate) struct Retries {
    pub(crate) policy: RetryPolicy,
    pub(crate) budget: Arc<Tokens>,
}

/// What to do after an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Wait for so long, then try again.
    Retry(Duration),
    /// Give the outcome to the caller.
    Stop,
}

impl RetryPolicy {
    /// No call is ever repeated but for a 401. The deadline is that of the default.
    #[must_use]
    pub fn never() -> Self {
        RetryPolicy::default().attempts(1)
    }

    /// The most attempts for one call, the first included. 4 by default; 0 counts as 1.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest wait after the first attempt; it doubles with each further one. 200 ms by default.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait that the client chooses by itself. 5 s by default.
    #[must_use]
    pub fn maximum_delay(mut self, delay: Duration) -> Self {
        self.maximum_delay = delay;
        self
    }

    /// The longest `Retry-After` that is obeyed; a call that is told to wait for longer fails at once. 30 s by default.
    #[must_use]
    pub fn maximum_retry_after(mut self, delay: Duration) -> Self {
        self.maximum_retry_after = delay;
        self
    }

    /// The most time for one call with all of its attempts and waits. 60 s by default; [`Duration::MAX`] for no bound.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// How many repetitions all calls of a client may cause together. See [`RetryBudget`].
    #[must_use]
    pub fn budget(mut self, budget: RetryBudget) -> Self {
        self.budget = budget;
        self
    }

    /// Makes the random waits of every call the same sequence, for tests.
    #[cfg(any(test, feature = "testing"))]
    #[must_use]
    pub fn jitter_seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The same for a call that may take no longer than this.
    pub(crate) fn within(&self, limit: Duration) -> Self {
        RetryPolicy { deadline: self.deadline.min(limit), ..self.clone() }
    }

    /// What to do after attempt number `attempt`, counted from 1, of a call that has been going on for `elapsed`. The budget
    /// is not asked: that is done by [`Attempts::after`].
    pub(crate) fn decide(
        &self,
        class: Idempotency<'_>,
        outcome: Outcome,
        attempt: u32,
        elapsed: Duration,
        random: &mut fastrand::Rng,
    ) -> Decision {
        let asked = outcome.wait();
        if attempt >= self.attempts || !outcome.may_be_repeated(class) || asked > self.maximum_retry_after {
            return Decision::Stop;
        }
        let delay = asked.saturating_add(self.longest_delay(attempt).mul_f64(random.f64()));
        if elapsed.saturating_add(delay) >= self.deadline { Decision::Stop } else { Decision::Retry(delay) }
    }

    /// The longest wait of the client's own choice after attempt number `attempt`.
    fn longest_delay(&self, attempt: u32) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        self.base_delay.saturating_mul(1 << doublings).min(self.maximum_delay)
    }
}

impl Retries {
    pub(crate) fn new(policy: RetryPolicy) -> Self {
        let budget = Arc::new(Tokens::new(policy.budget));
        Retries { policy, budget }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            attempts: 4,
            base_delay: Duration::from_millis(200),
            maximum_delay: Duration::from_secs(5),
            maximum_retry_after: Duration::from_secs(30),
            deadline: Duration::from_secs(60),
            budget: RetryBudget::default(),
            seed: None,
        }
    }
}

#[cfg(test)]
mod tests;
