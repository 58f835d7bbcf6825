//! What is wrong on the server fails the test that holds it.

#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod client;

use std::panic::{AssertUnwindSafe, catch_unwind};

use server::{Reply, Server, Setup};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// What the server says when it is finished.
fn complaint(server: Server) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| server.finish())).expect_err("the server complains");
    panic.downcast_ref::<String>().expect("in words").clone()
}

async fn get(server: &Server, path: &str) -> u16 {
    client::good().get(server.url() + path).send().await.expect("an answer").status().as_u16()
}

fn start() -> Server {
    Server::start(Setup::new().token_optional())
}

#[tokio::test]
async fn a_panic_in_a_script() {
    let server = start();
    server.on("getAccountBalance").compute(|_| panic!("the script is wrong"));
    assert_eq!(get(&server, "/v2/gn/saldo").await, 500);
    assert_eq!(get(&server, "/v2/gn/config").await, 200, "the server goes on");
    assert!(complaint(server).contains("the server panicked: the script is wrong"));
}

#[tokio::test]
async fn a_panic_in_a_script_over_http2() {
    let server = start();
    server.on("getAccountBalance").compute(|_| panic!("the script is wrong"));
    assert_eq!(client::http2(&server, "/v2/gn/saldo").await.expect("an answer").status(), 500);
    assert!(complaint(server).contains("the server panicked: the script is wrong"));
}

#[tokio::test]
async fn a_path_that_nobody_knows() {
    let server = start();
    assert_eq!(get(&server, "/v2/nothing").await, 404);
    assert_eq!(get(&server, "/v2/cob/").await, 404);
    assert!(complaint(server).contains("no document and no script knows GET /v2/nothing; no document"));
}

#[tokio::test]
async fn an_example_that_the_document_does_not_show() {
    let server = start();
    server.on("getAccountBalance").replies([Reply::example(404, "no_such_name"), Reply::documented(302)]);
    assert_eq!((get(&server, "/v2/gn/saldo").await, get(&server, "/v2/gn/saldo").await), (500, 500));
    assert!(complaint(server).contains("getAccountBalance shows no such answer for 404; getAccountBalance"));
}

#[tokio::test]
async fn a_reply_that_is_no_http() {
    let server = start();
    server.on("getAccountBalance").reply(Reply::status(200).header("no name", "x")).reply(Reply::status(99));
    assert_eq!((get(&server, "/v2/gn/saldo").await, get(&server, "/v2/gn/saldo").await), (500, 500));
    assert!(complaint(server).contains("invalid HTTP header name; invalid status code"));
}

#[tokio::test]
async fn a_request_that_is_no_http() {
    let server = start();
    let mut stream = client::connect(&server, b"http/1.1").await;
    stream.write_all(b"no such thing\r\n\r\n").await.expect("the server reads");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("the server takes its leave");
    assert!(answer.starts_with(b"HTTP/1.1 400"));
    assert!(complaint(server).contains("what the client sent is no HTTP"));
}

#[tokio::test]
async fn a_client_that_goes_away_is_no_failure() {
    let server = start();
    drop(TcpStream::connect(server.address()).await.expect("the server listens"));
    server.wait_until(|record| record.failed_handshakes.len() == 1);
    let mut stream = client::connect(&server, b"http/1.1").await;
    stream.write_all(b"POST /v2/cob HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nhalf").await.expect("it reads");
    server.wait_until(|record| record.request_count == 1);
    drop(stream);
    let record = server.finish();
    assert_eq!((record.requests[0].body.clone(), record.total_effects()), (None, 0));
}

#[test]
#[should_panic(expected = "on the server: no document and no script knows GET /nothing")]
fn dropping_the_server_tells_too() {
    let server = start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(get(&server, "/nothing"));
    drop(server);
}

#[test]
#[should_panic(expected = "no document knows an operation pixFly")]
fn an_operation_that_is_not_there() {
    let _ = start().on("pixFly");
}
