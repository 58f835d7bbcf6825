//! Notifications to webhooks: what is told, to whom.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::receiving::Listening;
use crate::started::{CHAVE, Started, TXID, charge_json};

/// All notifications, the oldest first.
pub(crate) async fn deliveries(started: &Started) -> Vec<Value> {
    let (status, mut listed) = started.send("GET /sandbox/deliveries", None).await;
    assert_eq!(status, 200, "{listed}");
    let mut deliveries = listed["notificacoes"].take().as_array().unwrap().clone();
    deliveries.reverse();
    deliveries
}

#[tokio::test]
async fn a_pix_is_told_to_the_webhook_of_its_key_alone() {
    let started = Started::new().await;
    let pay = async |payment: Value| assert_eq!(started.send("POST /sandbox/pay", payment).await.0, 201);
    let receiver = Listening::answering(&started.sandbox, StatusCode::OK).await;
    receiver.register(&started).await;
    started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("12.30")).await;
    let payer = json!({"cpf": "52998224725", "nome": "Ana"});
    pay(json!({"txid": TXID, "pagador": payer, "infoPagador": "Pedido 7"})).await;
    pay(json!({"chave": CHAVE, "valor": "1.00", "txid": "Balcao31"})).await;
    pay(json!({"chave": CHAVE, "valor": "2.00"})).await;
    pay(json!({"chave": "+5531998877665", "valor": "3.00", "txid": "Balcao32"})).await;

    let told = deliveries(&started).await;
    assert_eq!(told.len(), 2, "neither a Pix without a txid nor one of a key without a webhook: {told:?}");
    let (first, pix) = (&told[0], &told[0]["corpo"]["pix"][0]);
    assert_eq!((&first["api"], &first["destino"]), (&json!("pix"), &json!(CHAVE)));
    assert_eq!(first["assunto"], pix["endToEndId"]);
    assert_eq!(first["corpo"]["pix"].as_array().unwrap().len(), 1);
    let (_, read) = started.send(&format!("GET /v2/pix/{}", pix["endToEndId"].as_str().unwrap()), None).await;
    assert_eq!(pix, &read, "what is told is what is read");
    assert_eq!((&pix["txid"], &pix["infoPagador"], &pix["pagador"]), (&json!(TXID), &json!("Pedido 7"), &payer));
    assert_eq!(told[1]["corpo"]["pix"][0]["txid"], "Balcao31");
}
