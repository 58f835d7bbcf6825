//! A clock for tests.

use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use super::Clock;

/// A clock that stands still until it is moved, and for which every sleep is over at once: the time slept is added, and kept
/// in a list.
///
/// ```
/// use std::time::Duration;
/// use gerencianet::{Clock, VirtualClock};
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let clock = VirtualClock::new();
/// let start = clock.now();
/// clock.sleep(Duration::from_secs(3600)).await;
/// assert_eq!(clock.now() - start, Duration::from_secs(3600));
/// assert_eq!(clock.slept(), [Duration::from_secs(3600)]);
/// # });
/// ```
#[derive(Debug)]
pub struct VirtualClock {
    start: Instant,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    passed: Duration,
    calendar: SystemTime,
    slept: Vec<Duration>,
}

impl VirtualClock {
    /// A clock that begins at the present moment.
    #[must_use]
    pub fn new() -> Self {
        Self::at(SystemTime::now())
    }

    /// A clock whose calendar begins at `moment`.
    #[must_use]
    pub fn at(moment: SystemTime) -> Self {
        let state = State { passed: Duration::ZERO, calendar: moment, slept: Vec::new() };
        VirtualClock { start: Instant::now(), state: Mutex::new(state) }
    }

    /// Lets time pass, for spans and for the calendar alike.
    pub fn advance(&self, duration: Duration) {
        let mut state = self.lock();
        state.passed += duration;
        state.calendar += duration;
    }

    /// Sets the calendar, forwards or backwards, as an administrator may. Spans do not notice.
    pub fn set_calendar(&self, moment: SystemTime) {
        self.lock().calendar = moment;
    }

    /// What was slept so far, in order.
    #[must_use]
    pub fn slept(&self) -> Vec<Duration> {
        self.lock().slept.clone()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for VirtualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Instant {
        self.start + self.lock().passed
    }

    fn system_now(&self) -> SystemTime {
        self.lock().calendar
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async move {
            self.lock().slept.push(duration);
            self.advance(duration);
            // Others get their turn, as they would while a real clock sleeps.
            tokio::task::yield_now().await;
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn sleeps_pass_at_once_and_are_kept_in_order() {
        let clock = VirtualClock::at(SystemTime::UNIX_EPOCH);
        let start = clock.now();
        clock.sleep(Duration::from_secs(2)).await;
        clock.sleep(Duration::from_millis(1)).await;
        clock.advance(Duration::from_secs(1));
        assert_eq!(clock.slept(), [Duration::from_secs(2), Duration::from_millis(1)]);
        assert_eq!(clock.now() - start, Duration::from_millis(3001));
        assert_eq!(clock.system_now(), SystemTime::UNIX_EPOCH + Duration::from_millis(3001));
    }

    #[test]
    fn the_calendar_moves_without_the_spans() {
        let clock = VirtualClock::new();
        let start = clock.now();
        clock.set_calendar(SystemTime::UNIX_EPOCH);
        assert_eq!(clock.now(), start);
        assert_eq!(clock.system_now(), SystemTime::UNIX_EPOCH);
    }

    #[tokio::test]
    async fn a_sleep_that_is_never_polled_does_not_count() {
        let clock = VirtualClock::new();
        drop(clock.sleep(Duration::from_secs(1)));
        assert!(clock.slept().is_empty());
    }
}
