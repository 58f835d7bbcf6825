//! The attempts of one call.

use std::sync::Arc;
use std::time::{Duration, Instant};

use gerencianet_validation::table::Idempotency;

use super::budget::Tokens;
use super::{Decision, Outcome, RetryPolicy};

/// Keeps account of the attempts of one call.
#[derive(Debug)]
pub(crate) struct Attempts<'p> {
    policy: &'p RetryPolicy,
    budget: Arc<Tokens>,
    class: Idempotency<'static>,
    began: Instant,
    made: u32,
    random: fastrand::Rng,
}

impl<'p> Attempts<'p> {
    /// A call begins. `budget` is that of the client.
    pub(crate) fn new(policy: &'p RetryPolicy, budget: Arc<Tokens>, class: Idempotency<'static>, now: Instant) -> Self {
        budget.pay_in();
        let random = policy.seed.map_or_else(fastrand::Rng::new, fastrand::Rng::with_seed);
        Attempts { policy, budget, class, began: now, made: 0, random }
    }

    /// An attempt has ended so: what now?
    pub(crate) fn after(&mut self, outcome: Outcome, now: Instant) -> Decision {
        self.made = self.made.saturating_add(1);
        let elapsed = now.saturating_duration_since(self.began);
        match self.policy.decide(self.class, outcome, self.made, elapsed, &mut self.random) {
            Decision::Retry(_) if !self.budget.take() => {
                tracing::debug!("the retry budget is spent; the call is not repeated");
                Decision::Stop
            }
            decision => decision,
        }
    }

    /// How much time the deadline leaves; none where there is no deadline.
    pub(crate) fn left(&self, now: Instant) -> Option<Duration> {
        let elapsed = now.saturating_duration_since(self.began);
        (self.policy.deadline != Duration::MAX).then(|| self.policy.deadline.saturating_sub(elapsed))
    }
}
