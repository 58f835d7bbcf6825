use std::time::Instant;

use bytes::Bytes;
use gerencianet_validation::Operation;
use reqwest::header::HeaderMap;

use super::*;
use crate::error::{ApiError, Environments, Error};

const KEY: Idempotency<'static> = Idempotency::Key("x-idempotency-key");
const CLASSES: [Idempotency<'static>; 4] = [Idempotency::Safe, Idempotency::Idempotent, KEY, Idempotency::None];

fn status(code: u16) -> Outcome {
    Outcome::Status { code, retry_after: None }
}

fn asked(code: u16, seconds: u64) -> Outcome {
    Outcome::Status { code, retry_after: Some(Duration::from_secs(seconds)) }
}

fn decide(policy: &RetryPolicy, class: Idempotency<'_>, outcome: Outcome, attempt: u32, elapsed: Duration) -> Decision {
    policy.decide(class, outcome, attempt, elapsed, &mut fastrand::Rng::with_seed(7))
}

fn is_repeated(class: Idempotency<'_>, outcome: Outcome) -> bool {
    decide(&RetryPolicy::default(), class, outcome, 1, Duration::ZERO) != Decision::Stop
}

/// Every outcome there is, with every status that a server can send.
fn outcomes() -> impl Iterator<Item = Outcome> {
    let unanswered = [Outcome::NoToken { retry_in: Duration::ZERO }, Outcome::Unconnected, Outcome::Unanswered];
    unanswered.into_iter().chain((0..1000).map(status))
}

#[test]
fn the_table_is_kept() {
    // Outcome; repeated if safe, idempotent or with a key; repeated if none of these.
    let table = [
        (Outcome::NoToken { retry_in: Duration::ZERO }, true, true),
        (Outcome::Unconnected, true, true),
        (Outcome::Unanswered, true, false),
        (status(200), false, false),
        (status(204), false, false),
        (status(301), false, false),
        (status(307), false, false),
        (status(400), false, false),
        (status(401), false, false),
        (status(403), false, false),
        (status(404), false, false),
        (status(408), true, false),
        (status(409), false, false),
        (status(412), false, false),
        (status(422), false, false),
        (status(425), true, false),
        (status(429), true, false),
        (status(431), false, false),
        (status(499), false, false),
        (status(500), true, false),
        (status(501), false, false),
        (status(502), true, false),
        (status(503), true, false),
        (status(504), true, false),
        (status(505), false, false),
        (status(520), true, false),
        (status(599), true, false),
        (status(600), false, false),
        (status(999), false, false),
    ];
    for (outcome, harmless, none) in table {
        for (class, repeated) in CLASSES.into_iter().zip([harmless, harmless, harmless, none]) {
            assert_eq!(is_repeated(class, outcome), repeated, "{class:?} {outcome:?}");
        }
    }
}

#[test]
fn what_could_pay_twice_is_repeated_only_where_no_byte_has_arrived() {
    for outcome in outcomes() {
        let unsent = matches!(outcome, Outcome::NoToken { .. } | Outcome::Unconnected);
        assert_eq!(is_repeated(Idempotency::None, outcome), unsent, "{outcome:?}");
        for class in CLASSES {
            assert!(is_repeated(Idempotency::Safe, outcome) || !is_repeated(class, outcome), "{class:?} {outcome:?}");
        }
    }
}

/// The last column of the table for an answer, which is what its error says.
#[test]
fn what_the_table_says_of_effects_is_what_errors_say() {
    let of =
        |class| Operation::ALL.iter().copied().find(|known| known.idempotency() == class).expect("one of the class");
    for code in 300..=999 {
        let doubtful = match code {
            408 | 409 | 460 | 499 => true,
            400..=499 => false,
            _ => true,
        };
        for (class, applied) in
            [(Idempotency::Safe, false), (Idempotency::Idempotent, doubtful), (Idempotency::None, doubtful)]
        {
            let answer = ApiError::new(code, &HeaderMap::new(), Bytes::new());
            let error = Error::answered(of(class), answer, Environments::default(), None);
            assert_eq!(error.maybe_applied(), applied, "{class:?} {code}");
        }
    }
}

#[test]
fn attempts_are_counted_with_the_first() {
    for (attempts, repetitions) in [(0, 0), (1, 0), (2, 1), (4, 3)] {
        let policy = RetryPolicy::default().attempts(attempts);
        let made = (1..10)
            .take_while(|attempt| {
                decide(&policy, Idempotency::Safe, status(503), *attempt, Duration::ZERO) != Decision::Stop
            })
            .count();
        assert_eq!(made, repetitions, "{attempts}");
    }
    for outcome in outcomes() {
        for class in CLASSES {
            assert_eq!(decide(&RetryPolicy::never(), class, outcome, 1, Duration::ZERO), Decision::Stop);
        }
    }
}

#[test]
fn jitter_is_full_and_doubles_up_to_the_bound() {
    let policy = RetryPolicy::default().attempts(u32::MAX).deadline(Duration::MAX);
    let mut random = fastrand::Rng::with_seed(3);
    for (attempt, longest) in
        [(1, 200), (2, 400), (3, 800), (4, 1600), (5, 3200), (6, 5000), (7, 5000), (40, 5000), (u32::MAX - 1, 5000)]
    {
        let longest = f64::from(longest) / 1000.0;
        let delays: Vec<f64> = (0..20_000)
            .map(|_| match policy.decide(KEY, status(500), attempt, Duration::ZERO, &mut random) {
                Decision::Retry(delay) => delay.as_secs_f64(),
                Decision::Stop => panic!("attempt {attempt} is not the last"),
            })
            .collect();
        assert!(delays.iter().all(|delay| (0.0..=longest).contains(delay)), "{attempt}");
        // Each tenth of the span gets a tenth of the delays: 2000, with a standard deviation of 42.
        for tenth in 0..10 {
            let span = longest * f64::from(tenth) / 10.0..longest * f64::from(tenth + 1) / 10.0;
            let hits = delays.iter().filter(|delay| span.contains(delay)).count();
            assert!((1790..=2210).contains(&hits), "attempt {attempt}, tenth {tenth}: {hits}");
        }
    }
}

#[test]
fn a_seed_gives_the_same_delays_again() {
    let delays = |seed| {
        let policy = RetryPolicy::default().jitter_seed(seed);
        let mut attempts = Attempts::new(&policy, Retries::new(policy.clone()).budget, KEY, Instant::now());
        [0; 3].map(|_| attempts.after(status(500), Instant::now()))
    };
    assert_eq!(delays(1), delays(1));
    assert_ne!(delays(1), delays(2));
}

#[test]
fn no_wait_is_shorter_than_the_api_asks_for() {
    let policy = RetryPolicy::default();
    let mut random = fastrand::Rng::with_seed(5);
    for outcome in [asked(429, 7), asked(503, 7), Outcome::NoToken { retry_in: Duration::from_secs(7) }] {
        let mut delays = Vec::new();
        for _ in 0..1000 {
            match policy.decide(Idempotency::Safe, outcome, 1, Duration::ZERO, &mut random) {
                Decision::Retry(delay) => delays.push(delay),
                Decision::Stop => panic!("{outcome:?} is passing"),
            }
        }
        let (least, most) = (delays.iter().min().expect("some"), delays.iter().max().expect("some"));
        assert!(*least >= Duration::from_secs(7) && *most <= Duration::from_millis(7200), "{least:?} {most:?}");
        assert!(most > least, "not everybody comes back at the same moment");
    }
}

#[test]
fn too_long_a_wait_is_no_wait() {
    let policy = RetryPolicy::default().base_delay(Duration::ZERO);
    let decide = |outcome| decide(&policy, Idempotency::Safe, outcome, 1, Duration::ZERO);
    assert_eq!(decide(asked(429, 30)), Decision::Retry(Duration::from_secs(30)));
    assert_eq!(decide(asked(429, 31)), Decision::Stop);
    assert_eq!(decide(Outcome::Status { code: 429, retry_after: Some(Duration::MAX) }), Decision::Stop);
    assert_eq!(decide(asked(429, 0)), Decision::Retry(Duration::ZERO));
    // It is not a status that is repeated, whatever it asks for.
    assert_eq!(decide(asked(400, 1)), Decision::Stop);

    let policy = policy.clone().maximum_retry_after(Duration::MAX).deadline(Duration::MAX);
    let forever = Outcome::Status { code: 429, retry_after: Some(Duration::MAX) };
    assert_eq!(policy.decide(KEY, forever, 1, Duration::ZERO, &mut fastrand::Rng::new()), Decision::Stop);
}

#[test]
fn nothing_is_begun_after_the_deadline() {
    let policy = RetryPolicy::default().base_delay(Duration::ZERO).deadline(Duration::from_secs(10));
    let decide = |outcome, elapsed| decide(&policy, KEY, outcome, 1, Duration::from_millis(elapsed));
    assert_eq!(decide(status(500), 9999), Decision::Retry(Duration::ZERO));
    assert_eq!(decide(status(500), 10_000), Decision::Stop);
    assert_eq!(decide(status(500), u64::MAX), Decision::Stop);
    assert_eq!(decide(asked(503, 9), 999), Decision::Retry(Duration::from_secs(9)));
    assert_eq!(decide(asked(503, 9), 1000), Decision::Stop);
    let policy = RetryPolicy::default().deadline(Duration::ZERO);
    assert_eq!(policy.decide(KEY, status(500), 1, Duration::ZERO, &mut fastrand::Rng::new()), Decision::Stop);
}

#[test]
fn extreme_delays_do_not_overflow() {
    let policy = RetryPolicy::default()
        .attempts(u32::MAX)
        .base_delay(Duration::MAX)
        .maximum_delay(Duration::MAX)
        .deadline(Duration::MAX);
    let mut random = fastrand::Rng::with_seed(11);
    for attempt in [0, 1, 2, 1000, u32::MAX - 1] {
        for _ in 0..1000 {
            policy.decide(KEY, asked(503, 30), attempt, Duration::MAX, &mut random);
            policy.decide(KEY, asked(503, 30), attempt, Duration::ZERO, &mut random);
        }
    }
}

fn attempts<'p>(policy: &'p RetryPolicy, class: Idempotency<'static>) -> (Attempts<'p>, Instant) {
    let now = Instant::now();
    (Attempts::new(policy, Retries::new(policy.clone()).budget, class, now), now)
}

#[test]
fn a_call_ends_with_its_attempts_its_time_or_the_budget() {
    let policy = RetryPolicy::default();
    let (mut call, now) = attempts(&policy, KEY);
    let ended = (1..).find(|_| call.after(status(500), now) == Decision::Stop);
    assert_eq!(ended, Some(4));

    let (mut call, now) = attempts(&policy, KEY);
    assert_eq!(call.left(now), Some(Duration::from_secs(60)));
    assert_eq!(call.left(now + Duration::from_secs(61)), Some(Duration::ZERO));
    assert_eq!(call.after(status(500), now + Duration::from_secs(60)), Decision::Stop);

    let policy = RetryPolicy::default().budget(RetryBudget::new(0, 2)).attempts(10).deadline(Duration::MAX);
    let (mut call, now) = attempts(&policy, KEY);
    let ended = (1..).find(|_| call.after(status(500), now) == Decision::Stop);
    assert_eq!(ended, Some(3));
    assert_eq!(call.left(now), None);
}

#[test]
fn what_is_not_repeated_does_not_cost() {
    let policy = RetryPolicy::default().budget(RetryBudget::new(0, 1));
    let (mut call, now) = attempts(&policy, Idempotency::None);
    assert_eq!(call.after(status(500), now), Decision::Stop);
    assert!(matches!(call.after(Outcome::Unconnected, now), Decision::Retry(_)));
    assert_eq!(call.after(Outcome::Unconnected, now), Decision::Stop);
}

#[test]
fn calls_pay_for_the_repetitions_of_others() {
    let policy = RetryPolicy::default().budget(RetryBudget::new(50, 1));
    let budget = Retries::new(policy.clone()).budget;
    let now = Instant::now();
    let call = || Attempts::new(&policy, budget.clone(), KEY, now);
    let repeated = |mut call: Attempts<'_>| call.after(status(500), now) != Decision::Stop;
    assert!(repeated(call()));
    assert!(!repeated(call()));
    assert!(repeated(call()));
}

#[test]
fn a_clock_that_goes_backwards_does_no_harm() {
    let policy = RetryPolicy::default();
    let now = Instant::now() + Duration::from_secs(100);
    let mut call = Attempts::new(&policy, Retries::new(policy.clone()).budget, KEY, now);
    let earlier = now - Duration::from_secs(50);
    assert!(matches!(call.after(status(500), earlier), Decision::Retry(_)));
    assert_eq!(call.left(earlier), Some(Duration::from_secs(60)));
}
