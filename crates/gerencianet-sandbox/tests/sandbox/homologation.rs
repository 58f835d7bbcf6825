//! What the vendor's homologation does by amount, and that nothing does it unless it is asked for.

use std::time::Duration;

use serde_json::{Value, json};

use crate::sending::{balance, set_webhook, to_account, to_key, with_balance};
use crate::started::{Started, charge_json};

const PAYEE: &str = "efipay@sejaefi.com.br";

async fn homologation(balance: &str) -> Started {
    let started = Started::with(|setup| setup.balance(balance.parse().unwrap()).homologation()).await;
    set_webhook(&started).await;
    started
}

async fn charged(started: &Started, valor: &str) -> (Value, Value) {
    let (status, made) = started.send("POST /v2/cob", charge_json(valor)).await;
    assert_eq!(status, 201);
    let (_, read) = started.send(&format!("GET /v2/cob/{}", made["txid"].as_str().unwrap()), None).await;
    (made["status"].clone(), read["status"].clone())
}

#[tokio::test]
async fn a_small_charge_pays_itself() {
    let started = homologation("1.00").await;
    assert_eq!(charged(&started, "10.00").await, (json!("ATIVA"), json!("CONCLUIDA")));
    assert_eq!(charged(&started, "10.01").await, (json!("ATIVA"), json!("ATIVA")));
    assert_eq!(balance(&started).await, "11.00");
    let usual = Started::new().await;
    assert_eq!(charged(&usual, "0.01").await, (json!("ATIVA"), json!("ATIVA")));
}

#[tokio::test]
async fn what_becomes_of_a_payment_is_told_by_its_amount() {
    let started = homologation("100.00").await;
    let send = async |id: u32, order: Value| started.send(&format!("PUT /v2/gn/pix/Envio{id}"), order).await;
    let orders = [to_key("10.00", PAYEE), to_account("10.01", "11144477735"), to_key("20.00", PAYEE)];
    for (id, order) in (0..).zip(&orders) {
        let (status, answer) = send(id, order.clone()).await;
        assert_eq!((status, &answer["status"]["type"]), (200, &json!("EM_PROCESSAMENTO")));
    }
    assert_eq!(balance(&started).await, "59.99");
    let declined = started.refused("PUT /v2/gn/pix/Envio9", to_key("20.01", PAYEE)).await;
    assert_eq!(declined, (422, "pagamento_negado".to_owned()));
    started.advance(Duration::from_secs(2)).await;
    for (id, (order, state)) in (0..).zip(orders.into_iter().zip(["REALIZADO", "NAO_REALIZADO", "NAO_REALIZADO"])) {
        assert_eq!(send(id, order).await.1["status"]["type"], state);
    }
    assert_eq!(balance(&started).await, "90.00", "what failed is back");
    let other = started.refused("PUT /v2/gn/pix/Envio9", to_key("1.00", "marina@example.com")).await;
    assert_eq!(other, (400, "chave_invalida".to_owned()));

    let usual = with_balance("100.00").await;
    assert_eq!(usual.send("PUT /v2/gn/pix/Envio1", to_key("20.01", "marina@example.com")).await.0, 200);
}

#[tokio::test]
async fn what_is_to_come_back_comes_when_a_person_settles() {
    let started = homologation("100.00").await;
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", to_key("4.00", PAYEE)).await.0, 200);
    assert_eq!(started.send("POST /sandbox/settle", None).await.1["envios"], 1);
    assert_eq!(balance(&started).await, "100.00");
}

#[tokio::test]
async fn four_and_five_reais_come_back() {
    for (valor, left) in [("4.00", "96.00"), ("5.00", "95.00")] {
        let started = homologation("100.00").await;
        assert_eq!(started.send("PUT /v2/gn/pix/Envio1", to_key(valor, PAYEE)).await.0, 200);
        assert_eq!(started.send("PUT /v2/gn/pix/Envio2", to_key(valor, PAYEE)).await.0, 200);
        assert_eq!(started.send("POST /sandbox/refuse", json!({"idEnvio": "Envio2"})).await.0, 200);
        started.advance(Duration::from_secs(3)).await;
        assert_eq!(balance(&started).await, left);
        started.advance(Duration::from_secs(1)).await;
        assert_eq!(balance(&started).await, "100.00", "and nothing of what failed");
    }
}
