//! What ends a call before its attempts do: the budget, the deadline, the caller.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use gerencianet::{Client, ErrorKind, RetryBudget, RetryPolicy, SystemClock, VirtualClock};
use gerencianet_validation::Operation;
use server::{Reply, Server, Setup};
use tokio::time::sleep;

use crate::{
    calls::{self, Told},
    setting::{StageClock, builder},
};

const READ: Operation = Operation::PixDetailCharge;
const WRITE: Operation = Operation::PixCreateCharge;
const PAY: Operation = Operation::PixCreateImmediateCharge;

async fn attempts(client: &Client, operation: Operation) -> u32 {
    calls::call(client, operation, None).await.expect_err("the server fails").attempts()
}

#[tokio::test]
async fn a_spent_budget_ends_repetitions_for_all_clones_and_apis() {
    let server = Server::start(Setup::new());
    let policy = RetryPolicy::default().budget(RetryBudget::new(0, 5));
    let clock = Arc::new(VirtualClock::new());
    let client = builder(&server).clock(clock.clone()).retries(policy).build().expect("nothing is missing");
    server.on_everything().always(Reply::status(503));
    assert_eq!(attempts(&client, READ).await, 4);
    assert_eq!(attempts(&client.clone(), WRITE).await, 3);
    assert_eq!(attempts(&client, READ).await, 1);
    assert_eq!(attempts(&client.clone(), Operation::OfConfigDetail).await, 1);
    // Who may not be repeated needs no budget; who succeeds neither.
    assert_eq!(attempts(&client, PAY).await, 1);
    server.on_everything().clear();
    assert_eq!(calls::call(&client, WRITE, None).await.expect("a success").attempts, 1);
    assert_eq!(clock.slept().len(), 5);
    assert!(server.finish().effects.values().all(|count| *count <= 2), "the call that failed and the one that did not");
}

#[tokio::test]
async fn calls_earn_what_others_spend() {
    let server = Server::start(Setup::new());
    let policy = RetryPolicy::default().budget(RetryBudget::new(50, 1));
    let clock = Arc::new(VirtualClock::new());
    let client = builder(&server).clock(clock).retries(policy).build().expect("nothing is missing");
    server.on(READ.id()).always(Reply::status(503));
    let mut made = Vec::new();
    for _ in 0..6 {
        made.push(attempts(&client, READ).await);
    }
    assert_eq!(made, [2, 1, 2, 1, 2, 1]);
}

#[tokio::test]
async fn a_policy_bounds_attempts_and_delays() {
    let server = Server::start(Setup::new());
    let (base, most) = (Duration::from_secs(1), Duration::from_secs(3));
    let policy = RetryPolicy::default().attempts(9).base_delay(base).maximum_delay(most);
    let clock = Arc::new(VirtualClock::new());
    let client = builder(&server).clock(clock.clone()).retries(policy).build().expect("nothing is missing");
    server.on(READ.id()).always(Reply::status(503));
    assert_eq!(attempts(&client, READ).await, 9);
    let bounds = [1, 2, 3, 3, 3, 3, 3, 3].map(Duration::from_secs);
    let slept = clock.slept();
    assert_eq!(slept.len(), bounds.len());
    assert!(slept.iter().zip(bounds).all(|(slept, bound)| *slept <= bound), "{slept:?}");

    let never = RetryPolicy::never();
    let client = builder(&server).retries(never).build().expect("nothing is missing");
    assert_eq!(attempts(&client, READ).await, 1);
}

#[tokio::test]
async fn no_attempt_begins_after_the_deadline() {
    let server = Server::start(Setup::new());
    let deadline = Duration::from_secs(10);
    let policy = RetryPolicy::default().attempts(99).deadline(deadline);
    let clock = Arc::new(VirtualClock::new());
    let client = builder(&server).clock(clock.clone()).retries(policy.clone()).build().expect("nothing is missing");
    // Two waits of four seconds have room, a third has not.
    server.on(READ.id()).always(Reply::status(429).retry_after_seconds(4));
    assert_eq!(attempts(&client, READ).await, 3);
    assert!(clock.slept().iter().sum::<Duration>() < deadline);
    // A wait that would end after it is not begun.
    server.on(READ.id()).clear().always(Reply::status(429).retry_after_seconds(11));
    assert_eq!(attempts(&client, READ).await, 1);
    assert_eq!(clock.slept().len(), 2);

    // `Retry-After` may be obeyed for longer, but not for longer than the deadline.
    let policy = policy.maximum_retry_after(Duration::from_secs(3600)).deadline(Duration::from_secs(120)).attempts(2);
    let client = builder(&server).clock(clock.clone()).retries(policy).build().expect("nothing is missing");
    server.on(READ.id()).clear().always(Reply::status(429).retry_after_seconds(100));
    assert_eq!(attempts(&client, READ).await, 2);
    let last = *clock.slept().last().expect("it waited");
    assert!(last >= Duration::from_secs(100) && last <= Duration::from_millis(100_200), "{last:?}");
    server.on(READ.id()).clear().always(Reply::status(429).retry_after_seconds(121));
    assert_eq!(attempts(&client, READ).await, 1);
}

/// Real time: the deadline must end what the time-out of an attempt would let go on for 30 seconds.
#[tokio::test]
async fn a_deadline_ends_an_attempt_under_way() {
    let server = Server::start(Setup::new());
    let deadline = Duration::from_secs(1);
    let client = builder(&server)
        .clock(Arc::new(SystemClock))
        .retries(RetryPolicy::default().deadline(deadline))
        .build()
        .expect("nothing is missing");
    calls::call(&client, Operation::PixListEvp, None).await.expect("the server answers");
    for (operation, doubt) in [(READ, false), (WRITE, true), (PAY, true)] {
        server.on(operation.id()).reply(Reply::silence());
        let began = Instant::now();
        let error = calls::call(&client, operation, None).await.expect_err("there is no answer");
        let took = began.elapsed();
        assert!(took >= deadline && took < deadline * 10, "{operation}: {took:?}");
        assert!(matches!(error.kind(), ErrorKind::Timeout { .. }), "{error:?}");
        assert_eq!((error.attempts(), error.maybe_applied()), (1, doubt), "{operation}");
    }
    // An attempt that is cut short leaves the next call as it was.
    calls::call(&client, READ, None).await.expect("the server answers");
}

/// Real time, and the token is what never comes.
#[tokio::test]
async fn a_deadline_ends_the_wait_for_a_token() {
    let server = Server::start(Setup::new());
    let deadline = Duration::from_millis(400);
    let policy = RetryPolicy::default().deadline(deadline);
    let client = builder(&server).retries(policy).build().expect("nothing is missing");
    server.on_token().reply(Reply::silence());
    let began = Instant::now();
    let error = calls::call(&client, PAY, None).await.expect_err("there is no token");
    let took = began.elapsed();
    assert!(took >= deadline && took < deadline * 10, "{took:?}");
    assert!(matches!(error.kind(), ErrorKind::Timeout { .. }) && error.is_of_token(), "{error:?}");
    assert_eq!((error.attempts(), error.maybe_applied(), error.is_safe_to_repeat()), (0, false, true));
    assert!(server.record().calls().is_empty());
}

/// Comes back when a request has arrived.
async fn arrival(server: &Server) {
    while server.record().calls().is_empty() {
        sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_client_usable() {
    let server = Server::start(Setup::new());
    let client = builder(&server).build().expect("nothing is missing");
    calls::call(&client, Operation::PixListEvp, None).await.expect("the server answers");
    for operation in [READ, WRITE, PAY] {
        server.on(operation.id()).reply(Reply::silence());
        server.forget();
        tokio::select! {
            _ = calls::call(&client, operation, None) => panic!("{operation}: there is no answer to wait for"),
            () = arrival(&server) => {}
        }
        server.forget();
        let Told { attempts, .. } = calls::call(&client, operation, None).await.expect("the server answers");
        assert_eq!(attempts, 1);
        assert_eq!(server.record().calls().len(), 1, "nothing goes on behind the caller's back");
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_while_it_waits_is_not_repeated() {
    let server = Server::start(Setup::new());
    let (clock, mut pauses) = StageClock::new();
    let client = builder(&server).clock(clock).build().expect("nothing is missing");
    server.on(WRITE.id()).always(Reply::status(503));
    let call = tokio::spawn({
        let client = client.clone();
        async move { calls::call(&client, WRITE, None).await }
    });
    let pause = pauses.recv().await.expect("the first attempt fails");
    call.abort();
    assert!(call.await.expect_err("it was dropped").is_cancelled());
    assert!(pause.send(()).is_err(), "nobody waits any more");
    assert_eq!(server.record().calls().len(), 1);
    server.on(WRITE.id()).clear();
    calls::call(&client, WRITE, None).await.expect("the server answers");
}
