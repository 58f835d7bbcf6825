//! What the server answers by itself: the documents' examples, and tokens.

#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod client;

use std::time::Duration;

use serde_json::{Value, json};
use server::{Reply, Server, Setup, catalogue::catalogue};

/// A path of an operation: each parameter has some value.
fn path(template: &str) -> String {
    let segments = template.split('/').map(|segment| if segment.starts_with('{') { "4815" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn each_operation_is_answered_as_its_document_shows() {
    let server = Server::start(Setup::new());
    let client = client::good();
    let token = client::token(&server, &client).await;
    let operations = &catalogue().operations;
    for operation in operations.iter().filter(|operation| !operation.gives_tokens()) {
        let url = server.url() + &path(&operation.template);
        let method = operation.method.parse().expect("a method");
        let response = client.request(method, url).bearer_auth(&token).send().await.expect("an answer");
        let example = operation.success();
        assert_eq!(response.status(), example.status, "{}", operation.id);
        let content_type = response.headers().get("content-type").map(|value| value.to_str().expect("text").to_owned());
        assert_eq!(content_type, example.content_type, "{}", operation.id);
        assert_eq!(response.bytes().await.expect("a body"), example.body, "{}", operation.id);
    }
    let record = server.finish();
    let called: Vec<_> = record.calls().iter().map(|request| request.operation.expect("known")).collect();
    let all: Vec<_> = operations.iter().filter(|one| !one.gives_tokens()).map(|one| one.id.as_str()).collect();
    assert_eq!(called, all);
    assert!(all.len() > 1);
    // Each of them, and the token before.
    assert_eq!((record.request_count, record.token_requests, record.handshakes), (all.len() + 1, 1, 1));
}

#[tokio::test]
async fn servers_of_the_documents_have_paths() {
    let server = Server::start(Setup::new().token_optional());
    for path in ["/v1/config", "/open-finance/config", "/config", "/cadastro/webhooks", "/v1/webhooks"] {
        let response = client::good().get(server.url() + path).send().await.expect("an answer");
        assert_eq!(response.status(), 200, "{path}");
    }
    let token_routes = ["/oauth/token", "/v1/oauth/token"];
    for path in token_routes {
        assert_eq!(client::good().post(server.url() + path).send().await.expect("an answer").status(), 401, "{path}");
    }
    // The token route has servers of its own.
    server.on("POST /cadastro/oauth/token").reply(Reply::status(418));
    let response = client::good().post(server.url() + "/cadastro/oauth/token").send().await.expect("an answer");
    assert_eq!(response.status(), 418);
    assert_eq!(server.finish().token_requests, token_routes.len());
}

#[tokio::test]
async fn examples_can_be_chosen() {
    let server = Server::start(Setup::new().token_optional());
    let url = format!("{}/v2/gn/relatorios/4815", server.url());
    server.on("detailReport").replies([
        Reply::documented(202),
        Reply::documented(404),
        Reply::documented(418),
        Reply::example(503, "ServicoIndisponivel"),
    ]);
    let client = client::good();
    let mut seen = Vec::new();
    for _ in 0..5 {
        let response = client.get(&url).send().await.expect("an answer");
        let (status, text) = (response.status().as_u16(), response.text().await.expect("a text"));
        let body: Value = serde_json::from_str(&text).unwrap_or_default();
        let title = body["status"].as_str().or(body["nome"].as_str()).or(body["title"].as_str());
        seen.push((status, title.map(str::to_owned)));
    }
    let expected = [
        (202, Some("EM_PROCESSAMENTO")),
        (404, Some("Extrato não encontrado")),
        (418, Some("json_invalido")),
        (503, Some("ServicoIndisponivel")),
        (200, None),
    ];
    let seen: Vec<_> = seen.iter().map(|(status, title)| (*status, title.as_deref())).collect();
    assert_eq!(seen[..3], expected[..3]);
    assert_eq!((seen[3].0, seen[4]), (503, expected[4]));
}

#[tokio::test]
async fn a_token_is_needed_and_ends() {
    let server = Server::start(Setup::new().token_lifetime(Duration::from_secs(1)));
    let client = client::good();
    let url = format!("{}/v2/gn/saldo", server.url());
    let status = async |token: &str| client.get(&url).bearer_auth(token).send().await.expect("an answer").status();

    let response = client.get(&url).send().await.expect("an answer");
    assert_eq!(response.status(), 401);
    assert_eq!(response.json::<Value>().await.expect("JSON")["error"], "invalid_token");
    assert_eq!(status("made-up").await, 401);

    let first = client::token(&server, &client).await;
    assert_eq!(status(&first).await, 200);
    server.revoke_tokens();
    assert_eq!(status(&first).await, 401);

    let second = client::token(&server, &client).await;
    assert_ne!(first, second);
    assert_eq!(status(&second).await, 200);
    tokio::time::sleep(Duration::from_millis(1010)).await;
    assert_eq!(status(&second).await, 401);
    assert_eq!(server.finish().tokens, [first, second]);
}

#[tokio::test]
async fn a_token_is_asked_for_as_documented() {
    let server = Server::start(Setup::new().credentials("id", "secret"));
    let client = client::good();
    let url = format!("{}/oauth/token", server.url());
    let grant = json!({ "grant_type": "client_credentials" });
    let refused = client.post(&url).basic_auth("id", Some("guess")).json(&grant).send().await.expect("an answer");
    assert_eq!(refused.status(), 401);
    assert_eq!(refused.json::<Value>().await.expect("JSON")["error"], "invalid_client");
    let refused = client.post(&url).basic_auth("id", Some("secret")).json(&json!({})).send().await.expect("an answer");
    assert_eq!(refused.status(), 400);
    client::token(&server, &client).await;
    server.on_token().reply(Reply::html(503));
    let failed = client.post(&url).basic_auth("id", Some("secret")).json(&grant).send().await.expect("an answer");
    assert_eq!(failed.status(), 503);
    let record = server.finish();
    assert_eq!((record.token_requests, record.tokens.len()), (4, 1));
    assert!(record.effects.is_empty());
}

#[tokio::test]
async fn requests_are_written_down() {
    let server = Server::start(Setup::new().token_optional());
    let request = client::good().post(format!("{}/v2/loc?a=%2B&b", server.url())).header("x-one", "1");
    let body = json!({ "tipoCob": "cob" });
    assert_eq!(request.json(&body).send().await.expect("an answer").status(), 201);
    let record = server.finish();
    let request = &record.requests[0];
    assert_eq!(
        (request.method.as_str(), request.path.as_str(), request.query.as_str()),
        ("POST", "/v2/loc", "a=%2B&b")
    );
    assert_eq!((request.header("x-one"), request.json()), (Some("1"), Some(body)));
    assert_eq!((request.operation, request.protocol), (Some("pixCreateLocation"), "HTTP/1.1"));
    let shown = format!("{request:?}");
    assert!(!shown.contains("tipoCob") && !shown.contains("%2B"), "{shown}");
}

#[tokio::test]
async fn a_benchmark_is_counted_only() {
    let server = Server::start(Setup::new().token_optional().forgetful());
    for _ in 0..3 {
        let url = format!("{}/v2/gn/evp", server.url());
        assert_eq!(client::good().post(url).send().await.expect("an answer").status(), 201);
    }
    let record = server.finish();
    assert_eq!((record.request_count, record.requests.len(), record.total_effects()), (3, 0, 3));
}

#[tokio::test]
async fn a_part_of_a_test_is_forgotten() {
    let server = Server::start(Setup::new().token_optional());
    let url = format!("{}/v2/webhook/chave", server.url());
    for _ in 0..2 {
        let response = client::good().delete(&url).send().await.expect("an answer");
        assert_eq!(response.status(), 204);
        let record = server.record();
        assert_eq!((record.request_count, record.total_effects()), (1, 1));
        server.forget();
    }
    assert_eq!(server.finish().connections, 2);
}
