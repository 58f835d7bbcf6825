//! The two requests by which an address is checked while it is registered.

use axum::http::StatusCode;
use gerencianet::webhook::{Receiver, SqliteInbox};
use serde_json::json;

use crate::deliveries::deliveries;
use crate::receiving::{ANY, Handled, Listening, of_sandbox, trusting};
use crate::started::{CHAVE, Started, answered};
use crate::until::until;

const WEBHOOK: &str = "PUT /v2/webhook/pix%40example.com";

/// What the registration of an address answers that is refused.
async fn unfit(started: &Started, url: &str) -> String {
    let (status, answer) = started.send(WEBHOOK, json!({"webhookUrl": url})).await;
    assert_eq!((status, &answer["nome"]), (400, &json!("webhook_invalido")), "{answer}");
    assert_eq!(started.send("GET /v2/webhook/pix%40example.com", None).await.0, 404, "it is not kept");
    answer["mensagem"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn an_address_that_asks_for_the_certificate_hears_one_request() {
    let started = Started::new().await;
    let receiver = Listening::answering(&started.sandbox, StatusCode::OK).await;
    receiver.register(&started).await;
    // The request without a certificate does not get as far as HTTP.
    let test = r#"POST /avisos {"evento":"teste_webhook","data_criacao":"2026-03-01T12:00:00.000Z"}"#;
    assert_eq!(receiver.heard(), [test]);
}

#[tokio::test]
async fn an_address_that_lets_everybody_in_is_refused_unless_that_is_skipped() {
    let started = Started::new().await;
    let receiver = Listening::scripted(ANY, trusting(&started.sandbox), |_| Some(StatusCode::OK)).await;
    let url = receiver.url("/avisos?hmac=0123456789abcdef&ignorar=");
    assert!(unfit(&started, &url).await.contains("mTLS"));
    assert_eq!(receiver.heard().len(), 1);

    for (skip, expected) in [("false", 400), ("true", 201)] {
        let url = format!("{}/v2/webhook/pix@example.com", started.sandbox.url());
        let body = json!({"webhookUrl": receiver.url("/avisos?hmac=0123456789abcdef&ignorar=")});
        let request = started.http().put(url).bearer_auth(started.token().await).json(&body);
        assert_eq!(answered(request.header("x-skip-mtls-checking", skip)).await.0, expected);
    }
    assert_eq!(receiver.heard().len(), 3, "what was skipped is one request of the two");
}

#[tokio::test]
async fn who_skips_mutual_tls_knows_the_sender_by_a_secret() {
    const SECRET: &str = "segredo-0123456789";
    let started = Started::new().await;
    let inbox = SqliteInbox::open(started.folder.path().join("inbox.sqlite")).await.unwrap();
    let handled = Handled::of(&inbox);
    let receiver = Receiver::with_hmac(inbox.clone(), SECRET).unwrap().path("/avisos");
    let receiver = Listening::before(ANY, trusting(&started.sandbox), receiver).await;
    let register = async |query: &str| {
        let url = format!("{}/v2/webhook/{CHAVE}", started.sandbox.url());
        let body = json!({"webhookUrl": receiver.url(&format!("/avisos?{query}"))});
        let request = started.http().put(url).bearer_auth(started.token().await).json(&body);
        answered(request.header("x-skip-mtls-checking", "true")).await
    };
    let (status, refusal) = register("hmac=outro-segredo-0123").await;
    assert_eq!((status, &refusal["nome"]), (400, &json!("webhook_invalido")), "{refusal}");

    // The suffix lands in the last parameter, or behind the secret.
    for (query, shown, txid) in [
        (format!("hmac={SECRET}&ignorar="), "/avisos?hmac=…&ignorar=/pix", "Um"),
        (format!("hmac={SECRET}"), "/avisos?hmac=…", "Dois"),
    ] {
        let (status, answer) = register(&query).await;
        assert_eq!(status, 201, "{answer}");
        let payment = json!({"chave": CHAVE, "valor": "1.00", "txid": txid});
        assert_eq!(started.send("POST /sandbox/pay", payment).await.0, 201);
        until("delivered", async || {
            deliveries(&started).await.pop().filter(|told| {
                told["estado"] == "ENTREGUE" && told["tentativas"][0]["url"].as_str().unwrap().ends_with(shown)
            })
        })
        .await;
    }
    until("both handled", async || Some(handled.list()).filter(|list| list.len() == 2)).await;
}

#[tokio::test]
async fn who_refuses_by_http_refuses_too() {
    // As a proxy does that asks for a certificate and does not insist.
    let started = Started::new().await;
    let refusing = |number| Some(if number == 1 { StatusCode::BAD_REQUEST } else { StatusCode::NO_CONTENT });
    let receiver = Listening::scripted(ANY, trusting(&started.sandbox), refusing).await;
    receiver.register(&started).await;
    assert_eq!(receiver.heard().len(), 2);
}

#[tokio::test]
async fn an_address_that_does_not_answer_well_is_refused() {
    let started = Started::new().await;
    let receiver = Listening::answering(&started.sandbox, StatusCode::NOT_FOUND).await;
    assert!(unfit(&started, &receiver.url("/avisos")).await.contains("404"));
    let redirecting = Listening::answering(&started.sandbox, StatusCode::FOUND).await;
    assert!(unfit(&started, &redirecting.url("/avisos")).await.contains("302"));
    let url = redirecting.url("/avisos");
    redirecting.stop().await;
    assert!(unfit(&started, &url).await.contains("inacessível"));
    assert!(unfit(&started, "https://gerencianet-sandbox.invalid/avisos").await.contains("inacessível"));

    let other = Started::new().await;
    let stranger = Listening::scripted(ANY, of_sandbox(&other.sandbox), |_| Some(StatusCode::OK)).await;
    assert!(unfit(&started, &stranger.url("/avisos")).await.contains("--webhook-ca"));
}

#[tokio::test]
async fn a_receiver_is_trusted_by_the_roots_that_were_given() {
    let other = Started::new().await;
    let roots = std::fs::read(other.sandbox.webhook_chain()).unwrap();
    let started = Started::with(|setup| setup.webhook_roots(roots)).await;
    // Its certificate is of the other, and it asks for the certificate of the other: ours is refused.
    let receiver = Listening::scripted(ANY, of_sandbox(&other.sandbox), |_| Some(StatusCode::OK)).await;
    assert!(unfit(&started, &receiver.url("/avisos")).await.contains("chain.pem"));
}

#[tokio::test]
async fn roots_that_are_none_are_told_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    for roots in ["nothing", "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n"] {
        let setup = gerencianet_sandbox::Setup::in_folder(folder.path().join("state")).webhook_roots(roots);
        let refused = gerencianet_sandbox::Sandbox::start(setup).await.err();
        assert!(matches!(refused, Some(gerencianet_sandbox::Error::WebhookRoots)));
    }
}
