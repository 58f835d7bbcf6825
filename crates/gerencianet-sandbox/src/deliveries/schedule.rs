//! When a notification that failed is sent again.

use std::time::Duration;

/// How often a notification is repeated after its first failure.
const RETRIES: u32 = 10;

/// How long after the failure of a try it is repeated: 5 minutes after the first, and twice as long after each further one. None
/// after the last.
pub(super) fn delay(tries: u32) -> Option<Duration> {
    (1..=RETRIES).contains(&tries).then(|| Duration::from_secs(5 * 60) * 2_u32.pow(tries - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schedule_is_the_printed_one() {
        let minutes: Vec<u64> = (1..).map_while(delay).map(|delay| delay.as_secs() / 60).collect();
        assert_eq!(minutes, [5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560]);
        assert_eq!(delay(0), None);
    }
}
