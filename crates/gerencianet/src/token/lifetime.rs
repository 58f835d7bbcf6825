//! How long a token is used.

use std::time::Duration;

/// What is assumed where the API does not say how long a token lives. Short, as a token that ends sooner costs a refused call.
const ASSUMED: Duration = Duration::from_secs(300);

/// A token that the API calls expired from the start is still used for this long: at most one token request a second.
const SHORTEST: Duration = Duration::from_secs(1);

/// A token is not used for longer than this, whatever the API says.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// In its last seconds no call sets out with a token: it might expire on the way.
const GUARD: Duration = Duration::from_secs(10);

/// The lifetime that an `expires_in`, in seconds, stands for.
pub(super) fn of(expires_in: Option<f64>) -> Duration {
    match expires_in {
        Some(seconds) if seconds >= LONGEST.as_secs_f64() => LONGEST,
        Some(seconds) if seconds >= SHORTEST.as_secs_f64() => Duration::from_secs_f64(seconds),
        Some(seconds) if !seconds.is_nan() => SHORTEST,
        _ => ASSUMED,
    }
}

/// A lifetime that comes from elsewhere, brought within the same bounds.
pub(super) fn bounded(lifetime: Duration) -> Duration {
    lifetime.clamp(SHORTEST, LONGEST)
}

/// How long before its expiry a token is no longer used: ten seconds, or a quarter of a short life.
pub(super) fn guard(lifetime: Duration) -> Duration {
    GUARD.min(lifetime / 4)
}

/// How long before its expiry the next token is asked for: a random 1/60 to 1/10 of its life, and the guard. For an hour that
/// is one to six minutes.
pub(super) fn lead(lifetime: Duration, random: &mut fastrand::Rng) -> Duration {
    guard(lifetime) + lifetime.mul_f64(1.0 / 60.0 + random.f64() * (1.0 / 10.0 - 1.0 / 60.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absurd_lifetimes_are_bounded() {
        for (said, taken) in [
            (None, ASSUMED),
            (Some(f64::NAN), ASSUMED),
            (Some(0.0), SHORTEST),
            (Some(-0.0), SHORTEST),
            (Some(-3600.0), SHORTEST),
            (Some(f64::NEG_INFINITY), SHORTEST),
            (Some(0.999), SHORTEST),
            (Some(1.5), Duration::from_millis(1500)),
            (Some(600.0), Duration::from_secs(600)),
            (Some(3600.0), Duration::from_secs(3600)),
            (Some(86_399.0), Duration::from_secs(86_399)),
            (Some(86_400.0), LONGEST),
            (Some(1e300), LONGEST),
            (Some(f64::INFINITY), LONGEST),
        ] {
            assert_eq!(of(said), taken, "{said:?}");
        }
        assert_eq!(bounded(Duration::ZERO), SHORTEST);
        assert_eq!(bounded(Duration::MAX), LONGEST);
    }

    #[test]
    fn the_next_is_asked_for_within_bounds_and_never_at_the_same_moment() {
        let mut random = fastrand::Rng::with_seed(1);
        for seconds in [1, 2, 10, 60, 600, 3600, 86_400] {
            let life = Duration::from_secs(seconds);
            let leads: Vec<Duration> = (0..10_000).map(|_| lead(life, &mut random) - guard(life)).collect();
            let (least, most) = (leads.iter().min().expect("some"), leads.iter().max().expect("some"));
            let tolerance = Duration::from_nanos(10);
            assert!(*least + tolerance >= life / 60 && *most <= life / 10 + tolerance, "{seconds}: {least:?} {most:?}");
            // The whole span is used, evenly enough.
            assert!(*least < life.mul_f64(0.0171) && *most > life.mul_f64(0.0995), "{seconds}: {least:?} {most:?}");
            assert!(lead(life, &mut random) < life / 2);
        }
    }

    #[test]
    fn the_guard_leaves_most_of_a_short_life() {
        for (life, kept) in [(1000, 250), (20_000, 5000), (40_000, 10_000), (3_600_000, 10_000)] {
            assert_eq!(guard(Duration::from_millis(life)), Duration::from_millis(kept));
        }
    }
}
