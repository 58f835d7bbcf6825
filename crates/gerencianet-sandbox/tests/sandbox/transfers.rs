//! What one account of the sandbox sends to another: it arrives there, and what that one refunds comes back.

use std::time::Duration;

use axum::http::StatusCode;
use gerencianet::webhook::sqlx::sqlite::SqliteConnectOptions;
use gerencianet::webhook::sqlx::{self, SqlitePool};
use gerencianet_sandbox::Setup;
use serde_json::{Value, json};

use crate::deliveries::deliveries;
use crate::receiving::Listening;
use crate::sending::{balance, set_webhook, to_key};
use crate::started::{Started, answered};
use crate::until::until;

/// The key of the other account.
const OTHERS: &str = "outra@example.com";

/// Two accounts without TLS, where an application may act for either; the first with 100.00.
async fn two_accounts() -> Started {
    two_accounts_of("100.00", |setup| setup).await
}

/// The same with another balance, and started otherwise.
pub(crate) async fn two_accounts_of(balance: &str, change: impl FnOnce(Setup) -> Setup) -> Started {
    let started = Started::with(|setup| change(setup.plain().balance(balance.parse().unwrap()))).await;
    let file = started.folder.path().join("state/sandbox.db");
    let database = SqlitePool::connect_with(SqliteConnectOptions::new().filename(file)).await.unwrap();
    let other = "INSERT INTO accounts (id, numero, nome, cidade, made) VALUES (2, '100002', 'Outra', 'Recife', 0);
         INSERT INTO applications (client_id, client_secret, account, scopes, is_own, is_active)
         SELECT 'other', 'secret', 2, scopes, 0, 1 FROM applications WHERE is_own";
    sqlx::raw_sql(other).execute(&database).await.unwrap();
    database.close().await;
    let key = json!({"conta": "100002", "chave": OTHERS});
    assert_eq!(started.send("POST /sandbox/keys", key).await.0, 201);
    set_webhook(&started).await;
    started
}

/// Sends a request of the other account.
pub(crate) async fn of_other(started: &Started, request: &str, body: Value) -> (u16, Value) {
    let (method, target) = request.split_once(' ').unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let token = http.post(format!("{}/oauth/token", started.sandbox.url())).basic_auth("other", Some("secret"));
    let (_, token) = answered(token.body(r#"{"grant_type": "client_credentials"}"#)).await;
    let call = http.request(method.parse().unwrap(), format!("{}{target}", started.sandbox.url()));
    let call = call.bearer_auth(token["access_token"].as_str().unwrap());
    answered(if body.is_null() { call } else { call.body(body.to_string()) }).await
}

#[tokio::test]
async fn a_pix_between_two_accounts_arrives_once_and_its_refund_comes_back() {
    let started = two_accounts().await;
    let mut order = to_key("30.00", OTHERS);
    order["pagador"]["infoPagador"] = "Aluguel".into();
    let (status, sent) = started.send("PUT /v2/gn/pix/Envio1", order).await;
    assert_eq!(status, 200, "{sent}");
    let (id, saldo) = (sent["e2eId"].as_str().unwrap().to_owned(), "GET /v2/gn/saldo");
    assert_eq!(of_other(&started, saldo, Value::Null).await.1["saldo"], "0.00", "it is under way");
    started.advance(Duration::from_secs(5)).await;
    let read = format!("GET /v2/pix/{id}");
    let pix = until("arrived", async || {
        let (status, pix) = of_other(&started, &read, Value::Null).await;
        (status == 200).then_some(pix)
    })
    .await;
    let expected = json!({"endToEndId": id, "chave": OTHERS, "valor": "30.00", "horario": "2026-03-01T12:00:02.000Z",
        "pagador": {"nome": "Padaria São João"}, "infoPagador": "Aluguel"});
    assert_eq!(pix, expected);
    assert_eq!(started.send(&read, None).await.0, 404, "who sent it did not receive it");
    assert_eq!(of_other(&started, saldo, Value::Null).await.1["saldo"], "30.00");

    let by_hand = started.refused("POST /sandbox/return", json!({"idEnvio": "Envio1", "valor": "1.00"})).await;
    assert_eq!(by_hand, (409, "favorecido_no_sandbox".to_owned()));
    for (refund, valor) in [("D1", "12.00"), ("D2", "18.00")] {
        let refund = format!("PUT /v2/pix/{id}/devolucao/{refund}");
        assert_eq!(of_other(&started, &refund, json!({"valor": valor})).await.0, 201);
    }
    let mut failed = json!({"e2eId": id, "id": "D2"});
    let of_first = started.refused("POST /sandbox/refuse", failed.clone()).await;
    assert_eq!(of_first, (400, "pix_nao_encontrado".to_owned()), "the refund is the other account's");
    failed["conta"] = json!("100002");
    assert_eq!(started.send("POST /sandbox/refuse", failed).await.0, 200);
    started.advance(Duration::from_secs(5)).await;
    until("back", async || (balance(&started).await == "82.00").then_some(())).await;
    assert_eq!(of_other(&started, saldo, Value::Null).await.1["saldo"], "18.00");
    started.advance(Duration::from_secs(60)).await;
    assert_eq!(started.send("POST /sandbox/settle", None).await.0, 200);
    assert_eq!(balance(&started).await, "82.00");
}

#[tokio::test]
async fn an_account_that_asks_for_a_txid_takes_no_pix_without_one() {
    let started = two_accounts().await;
    let receiving = json!({"txidObrigatorio": true, "qrCodeEstatico": {"recusarTodos": false}});
    let config = json!({"pix": {"receberSemChave": true, "chaves": {OTHERS: {"recebimento": receiving}}}});
    assert_eq!(of_other(&started, "PUT /v2/gn/config", config).await.0, 204);
    let order = to_key("30.00", OTHERS);
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", order.clone()).await.0, 200);
    started.advance(Duration::from_secs(2)).await;
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", order).await.1["status"]["type"], "NAO_REALIZADO");
    assert_eq!(balance(&started).await, "100.00");
    assert_eq!(of_other(&started, "GET /v2/gn/saldo", Value::Null).await.1["saldo"], "0.00");
}

#[tokio::test]
async fn what_was_sent_to_a_key_belongs_to_who_had_it_then() {
    let started = two_accounts().await;
    let evp = of_other(&started, "POST /v2/gn/evp", Value::Null).await.1["chave"].as_str().unwrap().to_owned();
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", to_key("10.00", &evp)).await.0, 200);
    assert_eq!(of_other(&started, &format!("DELETE /v2/gn/evp/{evp}"), Value::Null).await.0, 200);
    started.advance(Duration::from_secs(2)).await;
    let saldo = "GET /v2/gn/saldo";
    until("arrived", async || (of_other(&started, saldo, Value::Null).await.1["saldo"] == "10.00").then_some(())).await;
    let by_hand = started.refused("POST /sandbox/return", json!({"idEnvio": "Envio1", "valor": "10.00"})).await;
    assert_eq!(by_hand, (409, "favorecido_no_sandbox".to_owned()));
    assert_eq!(balance(&started).await, "90.00");
}

#[tokio::test]
async fn a_key_that_goes_to_another_account_leaves_its_webhook_behind() {
    let started = two_accounts().await;
    let evp = started.send("POST /v2/gn/evp", None).await.1["chave"].as_str().unwrap().to_owned();
    let file = started.folder.path().join("state/sandbox.db");
    let database = SqlitePool::connect_with(SqliteConnectOptions::new().filename(file)).await.unwrap();
    let registered =
        "INSERT INTO addresses (api, name, account, url, made) VALUES ('pix', ?1, 1, 'https://loja.invalid', 0)";
    sqlx::query(registered).bind(&evp).execute(&database).await.unwrap();
    let waits = "INSERT INTO deliveries (api, name, account, subject, body, state, made, due)
         VALUES ('pix', ?1, 1, 'E1', '{}', 'PENDENTE', 0, 9000000000000)";
    sqlx::query(waits).bind(&evp).execute(&database).await.unwrap();
    let webhook = format!("GET /v2/webhook/{evp}");
    assert_eq!(started.send(&webhook, None).await.0, 200);

    assert_eq!(started.send(&format!("DELETE /v2/gn/evp/{evp}"), None).await.0, 200);
    assert_eq!(started.send(&webhook, None).await.0, 404);
    let state: String =
        sqlx::query_scalar("SELECT state FROM deliveries WHERE subject = 'E1'").fetch_one(&database).await.unwrap();
    assert_eq!(state, "SEM_WEBHOOK");
    database.close().await;
    let key = json!({"conta": "100002", "chave": evp});
    assert_eq!(started.send("POST /sandbox/keys", key).await.0, 201);
    let order = json!({"valor": "1.00", "pagador": {"chave": evp}, "favorecido": {"chave": "loja@example.org"}});
    assert_eq!(
        of_other(&started, "PUT /v2/gn/pix/E2", order).await.0,
        400,
        "its own webhook is not that of the former"
    );
}

#[tokio::test]
async fn who_has_a_key_next_hears_nothing_of_what_was_paid_to_it_before() {
    let started = two_accounts().await;
    let evp = started.send("POST /v2/gn/evp", None).await.1["chave"].as_str().unwrap().to_owned();
    let receiver = Listening::answering(&started.sandbox, StatusCode::OK).await;
    let webhook = json!({"webhookUrl": receiver.url("/avisos")});
    let registered = format!("PUT /v2/webhook/{evp}");
    assert_eq!(started.send(&registered, webhook).await.0, 201);
    let payment = json!({"chave": evp, "valor": "7.00", "txid": "Balcao31",
        "pagador": {"cpf": "52998224725", "nome": "Ana"}});
    let (_, paid) = started.send("POST /sandbox/pay", payment).await;
    until("told", async || receiver.heard().get(1).cloned()).await;
    let order = json!({"valor": "1.00", "pagador": {"chave": evp}, "favorecido": {"chave": "loja@example.org"}});
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", order).await.0, 200);
    let told = deliveries(&started).await[0]["id"].clone();

    // The key becomes another account's, which has a webhook of its own.
    assert_eq!(started.send(&format!("DELETE /v2/gn/evp/{evp}"), None).await.0, 200);
    let key = json!({"conta": "100002", "chave": evp});
    assert_eq!(started.send("POST /sandbox/keys", key).await.0, 201);
    let others = Listening::answering(&started.sandbox, StatusCode::OK).await;
    assert_eq!(of_other(&started, &registered, json!({"webhookUrl": others.url("/outra")})).await.0, 201);
    let refund = format!("PUT /v2/pix/{}/devolucao/D1", paid["endToEndId"].as_str().unwrap());
    assert_eq!(started.send(&refund, json!({"valor": "7.00"})).await.0, 201);
    started.advance(Duration::from_secs(2)).await;
    assert_eq!(started.send("POST /sandbox/redeliver", json!({"id": told})).await.0, 200);
    let own = json!({"chave": evp, "valor": "3.00", "txid": "Mesa4"});
    assert_eq!(started.send("POST /sandbox/pay", own).await.0, 201);
    until("told of its own", async || others.heard().iter().find(|told| told.contains("Mesa4")).cloned()).await;
    let state = |all: &[Value]| all[0]["estado"].clone();
    until("not sent", async || (state(&deliveries(&started).await) == "SEM_WEBHOOK").then_some(())).await;
    assert_eq!(others.heard().len(), 2, "the test while it was registered, and its own: {:?}", others.heard());
}
