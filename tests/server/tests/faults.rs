//! Faults as a client sees them, and what took effect in spite of them.

#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod client;

use std::time::{Duration, Instant, SystemTime};

use serde_json::json;
use server::{Reply, Server, Setup};

const TXID: &str = "Loja07Caixa02Pedido000048151623";

fn start() -> Server {
    Server::start(Setup::new().token_optional())
}

fn charge(server: &Server) -> reqwest::RequestBuilder {
    client::good().put(format!("{}/v2/cob/{TXID}", server.url())).json(&json!({ "chave": "a" }))
}

/// One request, with this reply; the error it ends in, and what took effect.
async fn failed(reply: Reply) -> (reqwest::Error, usize, Option<usize>) {
    let server = start();
    server.on("PUT /v2/cob/{txid}").reply(reply);
    let error = match charge(&server).send().await {
        Err(error) => error,
        Ok(response) => response.bytes().await.expect_err("the answer is not whole"),
    };
    let record = server.finish();
    assert_eq!(record.request_count, 1);
    (error, record.total_effects(), record.requests[0].body.as_ref().map(bytes::Bytes::len))
}

#[tokio::test]
async fn a_reset_before_the_body_has_no_effect() {
    let (error, effects, body) = failed(Reply::reset_before_body()).await;
    assert!(client::is_reset(&error), "{error:?}");
    assert_eq!((effects, body), (0, None));
}

#[tokio::test]
async fn a_reset_after_the_body_has() {
    let (error, effects, body) = failed(Reply::reset_after_body()).await;
    assert!(client::is_reset(&error), "{error:?}");
    assert_eq!((effects, body), (1, Some(13)));
    let (_, effects, _) = failed(Reply::reset_after_body().without_effect()).await;
    assert_eq!(effects, 0);
}

#[tokio::test]
async fn a_connection_closed_after_the_body_is_no_reset() {
    let (error, effects, _) = failed(Reply::close_after_body()).await;
    assert!(!client::is_reset(&error), "{error:?}");
    assert!(client::told(&error).contains("connection closed before message completed"), "{error:?}");
    assert_eq!(effects, 1);
}

#[tokio::test]
async fn an_answer_may_be_reset_midway() {
    let server = start();
    server.on("pixCreateCharge").reply(Reply::success().reset_midway());
    let mut response = charge(&server).send().await.expect("the head arrives");
    assert_eq!(response.status(), 201);
    let length = response.content_length().expect("a length");
    let half = response.chunk().await.expect("half of the body arrives").expect("half of the body arrives");
    assert_eq!(half.len() as u64, length / 2);
    let error = response.chunk().await.expect_err("a reset");
    assert!(client::is_reset(&error), "{error:?}");
    assert_eq!(server.finish().total_effects(), 1);
}

#[tokio::test]
async fn an_answer_may_be_truncated() {
    let server = start();
    server.on("pixCreateCharge").reply(Reply::json(201, &json!({ "txid": TXID })).truncated());
    let mut response = charge(&server).send().await.expect("the head arrives");
    let length = response.content_length().expect("a length");
    let half = response.chunk().await.expect("half of the body arrives").expect("half of the body arrives");
    assert_eq!(half.len() as u64, length / 2);
    let error = response.chunk().await.expect_err("an end");
    assert!(!client::is_reset(&error), "{error:?}");
    assert!(client::told(&error).contains("end of file before message length reached"), "{}", client::told(&error));
    assert_eq!(server.finish().total_effects(), 1);
}

#[tokio::test]
async fn what_has_no_body_is_not_sent_in_part() {
    for reply in [Reply::status(204).truncated(), Reply::status(204).reset_midway()] {
        let (error, effects, _) = failed(reply).await;
        assert!(error.is_request(), "{error:?}");
        assert_eq!(effects, 1);
    }
}

#[tokio::test]
async fn an_answer_may_never_come_or_late() {
    let server = start();
    server.on("pixCreateCharge").replies([Reply::silence(), Reply::success().delayed(Duration::from_millis(80))]);
    let start = Instant::now();
    let error = charge(&server).timeout(Duration::from_millis(60)).send().await.expect_err("a time-out");
    assert!(error.is_timeout());
    assert_eq!(server.record().total_effects(), 1);
    assert_eq!(charge(&server).send().await.expect("an answer").status(), 201);
    assert!(start.elapsed() >= Duration::from_millis(140));
    assert_eq!(server.finish().total_effects(), 1);
}

#[tokio::test]
async fn a_port_may_refuse_and_open_again() {
    let server = start();
    let client = client::good();
    let request = || client.get(format!("{}/v2/gn/saldo", server.url())).send();
    assert_eq!(request().await.expect("an answer").status(), 200);
    for _ in 0..3 {
        let refusal = server.refuse();
        // The client learns of the end of the connection that it keeps when it reads.
        tokio::time::sleep(Duration::from_millis(20)).await;
        let error = request().await.expect_err("nobody listens");
        assert!(error.is_connect() && client::told(&error).contains("refused"), "{error:?}");
        drop(refusal);
        assert_eq!(request().await.expect("an answer").status(), 200);
    }
    let record = server.finish();
    assert_eq!((record.connections, record.request_count), (4, 4));
}

#[tokio::test]
async fn retry_after_has_two_forms() {
    let server = start();
    let moment = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    server
        .on("pixCreateCharge")
        .replies([Reply::status(429).retry_after_seconds(7), Reply::status(503).retry_after_date(moment)]);
    for (status, value) in [(429, "7"), (503, "Sun, 06 Nov 1994 08:49:37 GMT")] {
        let response = charge(&server).send().await.expect("an answer");
        assert_eq!((response.status().as_u16(), &response.headers()["retry-after"]), (status, &value.parse().unwrap()));
    }
}

#[tokio::test]
async fn scripts_have_an_order() {
    let server = start();
    server.on_everything().always(Reply::html(502));
    server
        .on("GET /v2/cob/{txid}")
        .reply(Reply::status(404))
        .compute(|request| Reply::json(200, &json!({ "query": request.query })));
    server.on("GET /health").reply(Reply::status(204));
    let get = async |path: &str| {
        let response = client::good().get(server.url() + path).send().await.expect("an answer");
        (response.status().as_u16(), response.text().await.expect("a text"))
    };
    assert_eq!(get("/v2/cob/a").await.0, 404);
    assert_eq!(get("/v2/cob/b?revisao=2").await, (200, r#"{"query":"revisao=2"}"#.to_owned()));
    assert_eq!(get("/health").await.0, 204);
    assert!(get("/health").await.1.contains("<h1>502</h1>"));
    assert_eq!(get("/v2/gn/saldo").await.0, 502);
    client::token(&server, &client::good()).await;
    server.on_everything().clear();
    assert_eq!(get("/v2/gn/saldo").await.0, 200);
}

#[tokio::test]
async fn repetitions_that_the_vendor_recognises_have_one_effect() {
    let server = start();
    let (client, url) = (client::good(), server.url());
    let effects_of = async |calls: &[(&str, &str, &str, &str)]| {
        server.forget();
        for (method, path, key, body) in calls {
            let request = client.request(method.parse().expect("a method"), format!("{url}{path}"));
            let request = request.header("x-idempotency-key", *key).body((*body).to_owned());
            assert!(request.send().await.expect("an answer").status().is_success());
        }
        server.record().effects.into_values().collect::<Vec<_>>()
    };
    let (put, other) = (("PUT", "/v2/cob/a", "", "{}"), ("PUT", "/v2/cob/b", "", "{}"));
    assert_eq!(effects_of(&[put, put]).await, [1]);
    assert_eq!(effects_of(&[put, other]).await, [1, 1]);
    assert_eq!(effects_of(&[put, ("PUT", "/v2/cob/a", "", "{} ")]).await, [2], "another body is another charge");

    let post = ("POST", "/v2/cob", "", "{}");
    assert_eq!(effects_of(&[post, post]).await, [2]);
    assert_eq!(effects_of(&[post, ("POST", "/v2/cob", "", "{} ")]).await, [1, 1]);

    let pay = ("POST", "/v1/pagamentos/pix", "key-1", "{}");
    assert_eq!(effects_of(&[pay, pay]).await, [1]);
    assert_eq!(effects_of(&[pay, ("POST", "/v1/pagamentos/pix", "key-2", "{}")]).await, [1, 1]);

    assert_eq!(effects_of(&[("GET", "/v2/cob/a", "", ""), ("GET", "/v2/gn/evp", "", "")]).await, [0; 0]);
    // The document says that each call makes a certificate, whatever the method.
    let certificate = ("GET", "/v1/conta-simplificada/a/certificado", "", "");
    assert_eq!(effects_of(&[certificate, certificate]).await, [2]);
}

#[tokio::test]
async fn statuses_have_the_worst_effect_they_may() {
    let cases = [
        (200, 1),
        (201, 1),
        (400, 0),
        (401, 0),
        (408, 0),
        (409, 0),
        (425, 0),
        (429, 0),
        (500, 1),
        (502, 1),
        (503, 1),
        (504, 1),
    ];
    for (status, expected) in cases {
        let server = start();
        server.on_everything().replies([Reply::status(status), Reply::status(status).with_effect()]);
        charge(&server).send().await.expect("an answer");
        assert_eq!(server.record().total_effects(), expected, "{status}");
        charge(&server).send().await.expect("an answer");
        assert_eq!(server.finish().total_effects(), 1, "{status}");
    }
}

#[tokio::test]
async fn without_a_token_nothing_takes_effect() {
    let server = Server::start(Setup::new());
    server.on_everything().reply(Reply::status(500));
    assert_eq!(charge(&server).send().await.expect("an answer").status(), 401);
    assert_eq!(server.record().total_effects(), 0);
    let token = client::token(&server, &client::good()).await;
    let response = charge(&server).bearer_auth(token).send().await.expect("an answer");
    assert_eq!(response.status(), 500, "the script is still to be played");
    assert_eq!(server.finish().total_effects(), 1);
}

#[tokio::test]
async fn idle_connections_may_be_ended() {
    let server = start();
    let client = client::good();
    for _ in 0..2 {
        let url = format!("{}/v2/gn/saldo", server.url());
        assert_eq!(client.get(url).send().await.expect("an answer").status(), 200);
        server.end_connections();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(server.finish().handshakes, 2);
}
