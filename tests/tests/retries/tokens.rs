//! Tokens that are refused, and a token endpoint that fails.

use std::{sync::Arc, time::Duration};

use futures_util::future::join_all;
use gerencianet::{Client, Error, ErrorKind, RetryPolicy, TransportFault, VirtualClock};
use gerencianet_validation::Operation;
use serde_json::json;
use server::{Reply, Server, Setup};
use tokio::time::timeout;

use crate::{
    calls::{self, Told},
    setting::{Attempts, builder},
};

const READ: Operation = Operation::GetAccountBalance;
const WRITE: Operation = Operation::PixCreateCharge;
const PAY: Operation = Operation::PixCreateImmediateCharge;

/// The longest that a token endpoint is left alone.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

fn client(server: &Server, policy: RetryPolicy) -> (Client, Arc<VirtualClock>) {
    let clock = Arc::new(VirtualClock::new());
    (builder(server).clock(clock.clone()).retries(policy).build().expect("nothing is missing"), clock)
}

/// Calls at once, in tasks of their own.
async fn at_once(client: &Client, operation: Operation, count: usize) -> Vec<Result<Told, Error>> {
    let calls = (0..count).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { calls::call(&client, operation, None).await })
    });
    join_all(calls).await.into_iter().map(|call| call.expect("no call panics")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_token_is_replaced_once_for_all_calls() {
    for operation in [READ, WRITE, PAY] {
        let server = Server::start(Setup::new());
        let (client, clock) = client(&server, RetryPolicy::never());
        calls::call(&client, READ, None).await.expect("the server answers");
        server.revoke_tokens();
        server.forget();
        for outcome in at_once(&client, operation, 100).await {
            let told = outcome.unwrap_or_else(|error| panic!("{operation}: {error:?}"));
            // Who comes late finds the new token.
            assert!((1..=2).contains(&told.attempts), "{operation}: {}", told.attempts);
        }
        let record = server.finish();
        assert_eq!(record.token_requests, 1, "{operation}");
        // A hundred charges of the same content are a hundred charges; the same charge put a hundred times is one.
        let effects = if operation == PAY { 100 } else { usize::from(operation == WRITE) };
        assert_eq!(record.total_effects(), effects, "{operation}");
        assert!(clock.slept().is_empty(), "another token needs no wait");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_refused_with_every_token_does_not_ask_for_more_and_more() {
    let server = Server::start(Setup::new());
    let (client, clock) = client(&server, RetryPolicy::default());
    server.on(PAY.id()).always(Reply::status(401));
    let mut outcomes = at_once(&client, PAY, 100).await;
    for _ in 0..100 {
        outcomes.push(calls::call(&client, PAY, None).await);
    }
    for outcome in outcomes {
        let error = outcome.expect_err("every token is refused");
        assert!(matches!(error.kind(), ErrorKind::Auth(_)) && !error.is_of_token(), "{error:?}");
        assert!(error.attempts() <= 2 && !error.maybe_applied() && error.is_safe_to_repeat(), "{error:?}");
    }
    let record = server.record();
    assert!((2..=11).contains(&record.token_requests), "{}", record.token_requests);
    assert_eq!(record.total_effects(), 0);
    assert!(clock.slept().is_empty());
    // What was refused for one operation is no harm to another.
    calls::call(&client, READ, None).await.expect("the server answers");
}

#[tokio::test]
async fn requests_for_tokens_are_observed_too() {
    let server = Server::start(Setup::new());
    server.on_token().replies([Reply::status(503)]);
    let observed = Arc::new(Attempts::default());
    let clock = Arc::new(VirtualClock::new());
    let client = builder(&server).clock(clock).observer(observed.clone()).build().expect("nothing is missing");
    calls::call(&client, READ, None).await.expect("the token comes in the end");
    assert_eq!(observed.take(Operation::PixAuthorize), [(1, Some(503)), (1, Some(200))]);
}

/// A 401 is an ordinary refusal, but under the name of a failure, or where the name is missing, it may have been done.
#[tokio::test]
async fn a_401_that_leaves_a_doubt_is_not_repeated_where_that_could_pay_twice() {
    let named = |name: &str| Reply::json(401, &json!({ "nome": name, "mensagem": "Uma mensagem." })).with_effect();
    for reply in [named("erro_aplicacao"), named("um_nome_que_acaba_no_meio").truncated()] {
        for (operation, attempts) in [(PAY, 1), (WRITE, 2), (READ, 2)] {
            let server = Server::start(Setup::new());
            let (client, _) = client(&server, RetryPolicy::never());
            server.on(operation.id()).always(reply.clone());
            let error = calls::call(&client, operation, None).await.expect_err("it is refused");
            assert!(matches!(error.kind(), ErrorKind::Auth(_)), "{operation}: {error:?}");
            assert_eq!(error.attempts(), attempts, "{operation}");
            assert_eq!(error.maybe_applied(), operation != READ, "{operation}");
            assert_eq!(error.is_safe_to_repeat(), operation != PAY, "{operation}");
            assert!(server.finish().total_effects() <= 1, "{operation}");
        }
    }
    // The doubt of the first stays where the second is done.
    let server = Server::start(Setup::new());
    let (client, _) = client(&server, RetryPolicy::never());
    server.on(WRITE.id()).replies([named("erro_aplicacao"), Reply::documented(400)]);
    let error = calls::call(&client, WRITE, None).await.expect_err("it is refused");
    assert!(error.attempts() == 2 && error.maybe_applied(), "{error:?}");
}

/// A way in which the token endpoint fails, and the kind of error that calls get then.
type Failing = (&'static str, fn() -> Option<Reply>, fn(&ErrorKind) -> bool);

/// Where there is no reply, the connection is refused.
const FAILING: &[Failing] = &[
    ("refused", || None, |kind| matches!(kind, ErrorKind::Transport { fault: TransportFault::Refused, .. })),
    (
        "reset",
        || Some(Reply::reset_after_body()),
        |kind| matches!(kind, ErrorKind::Transport { fault: TransportFault::Lost, maybe_applied: false }),
    ),
    ("truncated", || Some(Reply::success().truncated()), |kind| matches!(kind, ErrorKind::Transport { .. })),
    ("wrong credentials", || Some(Reply::status(401)), |kind| matches!(kind, ErrorKind::Auth(_))),
    (
        "too many",
        || Some(Reply::status(429).retry_after_seconds(5)),
        |kind| matches!(kind, ErrorKind::RateLimited { retry_after: Some(Duration { .. }), .. }),
    ),
    ("failure", || Some(Reply::html(503)), |kind| matches!(kind, ErrorKind::Api(_))),
    (
        "nonsense",
        || Some(Reply::text(200, "application/json", "{\"access_token\":")),
        |kind| matches!(kind, ErrorKind::Decode { raw, .. } if raw.is_empty()),
    ),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_token_endpoint_that_fails_is_asked_once_for_all_calls_and_left_alone() {
    for (name, reply, is_kind) in FAILING {
        let server = Server::start(Setup::new());
        let (client, clock) = client(&server, RetryPolicy::never());
        let refusal = match reply() {
            Some(reply) => {
                server.on_token().always(reply);
                None
            }
            None => Some(server.refuse()),
        };
        let mut outcomes = at_once(&client, PAY, 50).await;
        // Who comes while it is left alone does not wait either: the clock stands.
        outcomes.extend(at_once(&client, PAY, 50).await);
        for outcome in outcomes {
            let error = outcome.expect_err("there is no token");
            assert!(error.is_of_token() && is_kind(error.kind()), "{name}: {error:?}");
            assert_eq!((error.attempts(), error.operation()), (0, Some(PAY)), "{name}");
            assert!(!error.maybe_applied() && error.is_safe_to_repeat(), "{name}: {error:?}");
        }
        let record = server.record();
        let asked = usize::from(refusal.is_none());
        assert_eq!((record.token_requests, record.calls().len()), (asked, 0), "{name}");
        assert!(clock.slept().is_empty(), "{name}");

        // It recovers, and so does the client.
        drop(refusal);
        server.on_token().clear();
        clock.advance(LONGEST_PAUSE);
        for outcome in at_once(&client, PAY, 10).await {
            assert_eq!(outcome.unwrap_or_else(|error| panic!("{name}: {error:?}")).attempts, 1, "{name}");
        }
        let record = server.finish();
        assert_eq!((record.token_requests, record.total_effects()), (asked + 1, 10), "{name}");
    }
}

#[tokio::test]
async fn the_token_endpoint_gets_the_rest_that_it_asks_for() {
    let server = Server::start(Setup::new());
    let (client, clock) = client(&server, RetryPolicy::never());
    server.on_token().reply(Reply::status(429).retry_after_seconds(5));
    calls::call(&client, READ, None).await.expect_err("there is no token");
    clock.advance(Duration::from_millis(4900));
    calls::call(&client, READ, None).await.expect_err("it is too early");
    assert_eq!(server.record().token_requests, 1);
    clock.advance(Duration::from_millis(100));
    calls::call(&client, READ, None).await.expect("there is a token again");
    assert_eq!(server.record().token_requests, 2);
}

/// Before there is a token nothing was sent, so that every call may be repeated, also one that is not idempotent.
#[tokio::test]
async fn calls_outlive_a_short_failure_of_the_token_endpoint() {
    for operation in [READ, WRITE, PAY] {
        let server = Server::start(Setup::new());
        let (client, clock) = client(&server, RetryPolicy::default());
        server.on_token().replies([Reply::status(503), Reply::reset_after_body()]);
        let told = calls::call(&client, operation, None).await.unwrap_or_else(|error| panic!("{operation}: {error:?}"));
        assert_eq!(told.attempts, 1, "{operation}");
        let slept = clock.slept();
        // The pause of the endpoint (half a second, then one, less up to a half), and the random wait besides.
        let bounds = [(250, 500 + 200), (500, 1000 + 400)];
        assert_eq!(slept.len(), bounds.len(), "{operation}");
        for (slept, (least, most)) in slept.iter().zip(bounds) {
            assert!((least..=most).contains(&slept.as_millis()), "{operation}: {slept:?}");
        }
        let record = server.finish();
        assert_eq!((record.token_requests, record.calls().len()), (3, 1), "{operation}");
    }
}

#[tokio::test]
async fn wrong_credentials_are_not_tried_again() {
    let server = Server::start(Setup::new().credentials("Client_Id_outra", "Client_Secret_outra"));
    let (client, clock) = client(&server, RetryPolicy::default());
    let error = calls::call(&client, READ, None).await.expect_err("nobody knows the client");
    assert!(matches!(error.kind(), ErrorKind::Auth(_)) && error.is_of_token(), "{error:?}");
    assert!(clock.slept().is_empty());
    assert_eq!(server.record().token_requests, 1);
}

/// Real time: the token takes longer than the caller who asks for it first has patience.
#[tokio::test]
async fn a_caller_who_leaves_strands_nobody() {
    let server = Server::start(Setup::new());
    let (client, _) = client(&server, RetryPolicy::default());
    server.on_token().reply(Reply::success().delayed(Duration::from_millis(300)));
    let waiting = tokio::spawn({
        let client = client.clone();
        async move {
            // Not the first, so that the first is who begins the request.
            tokio::time::sleep(Duration::from_millis(20)).await;
            calls::call(&client, PAY, None).await
        }
    });
    assert!(timeout(Duration::from_millis(100), calls::call(&client, PAY, None)).await.is_err());
    let told = waiting.await.expect("no call panics").expect("the token comes");
    assert_eq!(told.attempts, 1);
    let record = server.finish();
    assert_eq!((record.token_requests, record.total_effects()), (1, 1));
}
