//! How few connections and tokens many calls need.

use std::time::Duration;

use gerencianet::{Client, Error, ErrorKind};
use server::{Reply, Server, Setup};
use tokio::task::JoinSet;

use crate::setting::builder;

/// As many calls at once, of a client that has neither a connection nor a token.
async fn at_once(client: &Client, calls: usize) -> Vec<Result<(), Error>> {
    let mut tasks = JoinSet::new();
    for _ in 0..calls {
        let pix = client.pix();
        tasks.spawn(async move { pix.get_account_balance().await.map(drop) });
    }
    tasks.join_all().await
}

/// On two slow cores a thousand handshakes may take as long.
const PATIENCE: Duration = Duration::from_secs(60);

fn patient(server: &Server) -> Client {
    builder(server).connect_timeout(PATIENCE).attempt_timeout(PATIENCE).build().expect("nothing is missing")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_cold_calls_need_one_token() {
    let server = Server::start(Setup::new());
    let outcomes = at_once(&patient(&server), 1000).await;
    assert!(outcomes.iter().all(Result::is_ok), "{:?}", outcomes.iter().find(|outcome| outcome.is_err()));
    let record = server.finish();
    assert_eq!((outcomes.len(), record.calls().len(), record.token_requests), (1000, 1000, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_cold_calls_ask_once_for_a_token_that_is_refused() {
    let server = Server::start(Setup::new());
    // Until all of them wait for it.
    server.on_token().always(Reply::documented(401).delayed(Duration::from_millis(500)));
    for outcome in at_once(&patient(&server), 1000).await {
        let error = outcome.expect_err("there is no token");
        assert!(matches!(error.kind(), ErrorKind::Auth(_)) && error.is_of_token(), "{error:?}");
        assert_eq!((error.attempts(), error.maybe_applied()), (0, false));
    }
    let record = server.finish();
    assert_eq!((record.calls().len(), record.token_requests), (0, 1));
}

#[tokio::test]
async fn a_thousand_calls_in_a_row_need_one_handshake() {
    let server = Server::start(Setup::new());
    let pix = patient(&server).pix();
    for _ in 0..1000 {
        pix.get_account_balance().await.expect("an answer");
    }
    let record = server.finish();
    assert_eq!((record.calls().len(), record.connections, record.handshakes), (1000, 1, 1));
    assert_eq!((record.token_requests, record.requests[0].protocol), (1, "HTTP/1.1"));
}
