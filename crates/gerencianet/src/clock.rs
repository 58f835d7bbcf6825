//! Time, as the client asks for it.

use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

#[cfg(any(test, feature = "testing"))]
mod virtual_clock;

#[cfg(any(test, feature = "testing"))]
pub use self::virtual_clock::VirtualClock;

/// Where the client takes the time from, and what it waits by between two attempts.
///
/// Spans are measured with [`now`](Clock::now), which never goes backwards. The calendar, which may be set in either
/// direction while the process runs, is asked only where another machine is involved: for the date in a `Retry-After` and
/// for the expiry of a token that replicas share. `now` gives an [`Instant`] and not a number, so that the two cannot be
/// compared by mistake.
///
/// Time-outs of connections and of answers are not asked of a clock: they belong to the sockets, whose time is real. A clock
/// that jumps ahead would end every one of them at once.
pub trait Clock: Send + Sync + 'static {
    /// The present moment for measuring spans; never before one that was given earlier.
    fn now(&self) -> Instant;

    /// The present moment by the calendar.
    fn system_now(&self) -> SystemTime;

    /// Ends when `duration` has passed by [`now`](Clock::now).
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// The clock of the machine. Needs a Tokio runtime with its timer enabled.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        // Tokio's clock is the machine's, but for a runtime whose time is paused; there `sleep` follows it too.
        tokio::time::Instant::now().into_std()
    }

    fn system_now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(duration))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_clock_of_the_machine_sleeps_as_long_as_it_measures() {
        let clock = SystemClock;
        let start = clock.now();
        clock.sleep(Duration::from_secs(7)).await;
        assert_eq!(clock.now() - start, Duration::from_secs(7));
    }
}
