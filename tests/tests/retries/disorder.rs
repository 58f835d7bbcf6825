//! One failure after the other, in any order.

use std::sync::Arc;

use bodies::random::Random;
use gerencianet_validation::{Operation, table::Idempotency};
use server::{Server, Setup};

use crate::{
    calls,
    disturbance::{Asked, Disturbance},
    expected,
    setting::{self, Replica, has_token, script},
};

const CALLS: usize = 400;

/// What meets a request that arrives, and needs no waiting for.
fn quick() -> Vec<Disturbance> {
    let is_quick = |one: &&Disturbance| one.arrives() && **one != Disturbance::Silence;
    Disturbance::ALL.iter().filter(is_quick).copied().collect()
}

/// What a call must come to: whether it succeeds, its attempts, and whether it may have taken effect.
fn foreseen(operation: Operation, sequence: &[Disturbance]) -> (bool, u32, bool) {
    let class = operation.idempotency();
    let (mut sent, mut counted, mut token_replaced, mut doubt) = (0, 0, false, false);
    for disturbance in sequence {
        sent += 1;
        if *disturbance == Disturbance::Unauthorized && has_token(operation) && !token_replaced {
            token_replaced = true;
            continue;
        }
        counted += 1;
        doubt |= expected::maybe_applied(*disturbance, class);
        let is_final = *disturbance == Disturbance::Unauthorized
            || expected::attempts(*disturbance, class, has_token(operation)) == 1;
        if is_final || counted == expected::ATTEMPTS {
            return (false, sent, doubt);
        }
    }
    (true, sent + 1, doubt)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_takes_effect_twice_in_any_disorder() {
    let quick = quick();
    let mut successes = 0;
    let mut random = Random::new(20_221_101);
    for _ in 0..CALLS {
        let operation = *random.pick(Operation::ALL);
        let length = random.below(5);
        let sequence: Vec<Disturbance> = (0..length).map(|_| *random.pick(&quick)).collect();
        successes += usize::from(play(operation, &sequence).await);
    }
    // Both ends are met often.
    assert!((CALLS / 5..CALLS * 4 / 5).contains(&successes), "{successes}");
}

/// Whether it succeeded.
async fn play(operation: Operation, sequence: &[Disturbance]) -> bool {
    let name = format!("{operation} {sequence:?}");
    let server = Server::start(Setup::new().token_optional());
    let clock = Arc::new(gerencianet::VirtualClock::new());
    let now = gerencianet::Clock::system_now(&*clock);
    let builder = setting::builder(&server).clock(clock).token_store(Replica::new(now));
    let client = builder.build().expect("nothing is missing");
    let replies = sequence.iter().filter_map(|disturbance| disturbance.reply(now));
    script(&server, operation).replies(replies);

    let outcome = calls::call(&client, operation, None).await;
    let (succeeds, attempts, doubt) = foreseen(operation, sequence);
    let record = server.finish();
    let effects = record.total_effects();
    assert!(effects <= 1, "{name}: {effects} effects");
    let requests = record.requests.iter().filter(|request| request.operation == Some(operation.id()));
    let keys: Vec<_> = requests.map(|request| request.header("x-idempotency-key")).collect();
    // Beside the attempts of `authorize` there is no other request for a token.
    assert_eq!(keys.len(), attempts as usize, "{name}: requests");
    assert!(keys.windows(2).all(|pair| pair[0] == pair[1]), "{name}: another key");
    match outcome {
        Ok(told) => {
            assert!(succeeds, "{name}: success");
            assert_eq!(told.attempts, attempts, "{name}");
            assert_eq!(told.key.map(|key| key.to_string()).as_deref(), keys[0], "{name}: key");
            let changes = operation.idempotency() != Idempotency::Safe && has_token(operation);
            assert_eq!(effects, usize::from(changes), "{name}: effects");
        }
        Err(error) => {
            assert!(!succeeds, "{name}: {error:?}");
            assert_eq!(error.attempts(), attempts, "{name}");
            assert_eq!(error.idempotency_key().map(|key| key.to_string()).as_deref(), keys[0], "{name}: key");
            assert_eq!(error.maybe_applied(), doubt, "{name}: maybe applied");
            assert!(error.maybe_applied() || effects == 0, "{name}: it was applied");
            let class = operation.idempotency();
            assert_eq!(error.is_safe_to_repeat(), expected::is_safe_to_repeat(class, doubt), "{name}");
        }
    }
    succeeds
}

#[test]
fn an_order_of_failures_is_foreseen() {
    let failure = Disturbance::Status(503, Asked::Nothing);
    let (charge, payment) = (Operation::PixCreateImmediateCharge, Operation::PixSend);
    assert_eq!(foreseen(charge, &[]), (true, 1, false));
    assert_eq!(foreseen(charge, &[failure]), (false, 1, true));
    assert_eq!(foreseen(charge, &[Disturbance::Unauthorized]), (true, 2, false));
    assert_eq!(foreseen(payment, &[failure, Disturbance::Unauthorized, failure]), (true, 4, true));
    assert_eq!(foreseen(payment, &[failure, Disturbance::Unauthorized, Disturbance::Unauthorized]), (false, 3, true));
    assert_eq!(foreseen(payment, &[failure; 5]), (false, 4, true));
}
