//! How few connections and tokens many calls need.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use gerencianet::{Client, Error, ErrorKind};
use server::{Reply, Server, Setup};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
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

/// A proxy that joins what it is asked to join, or answers with a status; it says how often it was asked.
async fn proxy(refusal: Option<&'static str>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a port");
    let address = listener.local_addr().expect("it has an address");
    let asked = Arc::new(AtomicUsize::new(0));
    let count = asked.clone();
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(client.read_u8().await?);
                }
                let head = String::from_utf8_lossy(&head).into_owned();
                let target =
                    head.strip_prefix("CONNECT ").and_then(|rest| rest.split(' ').next()).expect("only CONNECT");
                if let Some(status) = refusal {
                    return client
                        .write_all(format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n").as_bytes())
                        .await;
                }
                let mut server = TcpStream::connect(target).await?;
                client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
                tokio::io::copy_bidirectional(&mut client, &mut server).await.map(|_| ())
            });
        }
    });
    (format!("http://{address}"), asked)
}

#[tokio::test]
async fn a_proxy_is_gone_through_where_one_is_named() {
    let server = Server::start(Setup::new());
    let (address, asked) = proxy(None).await;
    let client = builder(&server).proxy(address).build().expect("nothing is missing");
    for _ in 0..3 {
        client.pix().get_account_balance().await.expect("the server answers");
    }
    assert_eq!((asked.load(Ordering::Relaxed), server.record().handshakes), (1, 1), "one connection, through it");

    let (address, asked) = proxy(Some("502 Bad Gateway")).await;
    let client = builder(&server).proxy(address).build().expect("nothing is missing");
    server.forget();
    let error = client.pix().pix_create_evp().await.map(|_| ()).expect_err("there is no way to the server");
    assert!(matches!(error.kind(), ErrorKind::Transport { .. }) && !error.maybe_applied(), "{error:?}");
    assert_eq!((asked.load(Ordering::Relaxed) > 0, server.record().request_count), (true, 0));

    for bad in ["", "proxy.example:3128", "ftp://proxy.example", "http:"] {
        let error = builder(&server).proxy(bad).build().map(|_| ()).expect_err("it is no address");
        assert!(matches!(error.kind(), ErrorKind::Configuration(_)), "{bad}");
    }
}
