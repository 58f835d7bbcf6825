//! How many tokens may be thrown away because a call was refused.

use std::time::{Duration, Instant};

/// So many refusals at once are believed…
const BURST: u32 = 10;

/// …and one more after each such span.
const INTERVAL: Duration = Duration::from_secs(6);

/// Bounds the token requests that refusals cause.
///
/// The API answers 401 not only to a token that has ended: an application without the scope gets it too, for every call and
/// with every token. Without a bound each of those calls would ask for a token.
#[derive(Debug, Default)]
pub(super) struct Refusals {
    /// When all that were believed will have been made good.
    settled: Option<Instant>,
}

impl Refusals {
    /// Whether one more may be believed; counts it if so.
    pub(super) fn believe(&mut self, now: Instant) -> bool {
        let settled = self.settled.map_or(now, |settled| settled.max(now));
        let believed = settled - now <= INTERVAL * (BURST - 1);
        if believed {
            self.settled = Some(settled + INTERVAL);
        }
        believed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_at_once_and_then_one_every_six_seconds() {
        let mut refusals = Refusals::default();
        let mut now = Instant::now();
        let mut believed = |now| (0..100).filter(|_| refusals.believe(now)).count();
        assert_eq!(believed(now), 10);
        now += INTERVAL - Duration::from_nanos(1);
        assert_eq!(believed(now), 0);
        now += Duration::from_nanos(1);
        assert_eq!(believed(now), 1);
        now += INTERVAL * 3;
        assert_eq!(believed(now), 3);
        now += INTERVAL * 1000;
        assert_eq!(believed(now), 10);
    }
}
