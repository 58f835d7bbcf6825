//! How the account and its keys receive.

use gerencianet::domain::BrCode;
use serde_json::{Value, json};

use crate::started::{CHAVE, Started, TXID, charge_json};

fn key(requires_txid: bool, refuses_static: bool) -> Value {
    json!({"recebimento": {"txidObrigatorio": requires_txid, "qrCodeEstatico": {"recusarTodos": refuses_static}}})
}

#[tokio::test]
async fn settings_are_kept_and_those_of_other_keys_stay() {
    let started = Started::new().await;
    let read = async || started.send("GET /v2/gn/config", None).await;
    assert_eq!(read().await, (200, json!({"pix": {"receberSemChave": true}})));

    let mut first = key(true, false);
    first["recebimento"]["webhook"] = json!({"notificacao": {"tarifa": true}});
    let sent = json!({"pix": {"receberSemChave": false, "chaves": {CHAVE: first}}});
    for _ in 0..2 {
        assert_eq!(started.send("PUT /v2/gn/config", sent.clone()).await, (204, Value::Null));
        assert_eq!(read().await, (200, sent.clone()));
    }
    let other = key(false, true);
    let more = json!({"pix": {"receberSemChave": true, "chaves": {"+5531998877665": other}}});
    assert_eq!(started.send("PUT /v2/gn/config", more).await.0, 204);
    let both = json!({"pix": {"receberSemChave": true, "chaves": {CHAVE: first, "+5531998877665": other}}});
    assert_eq!(read().await, (200, both));
    let changed = json!({"pix": {"receberSemChave": true, "chaves": {CHAVE: other}}});
    assert_eq!(started.send("PUT /v2/gn/config", changed).await.0, 204);
    assert_eq!(read().await.1["pix"]["chaves"][CHAVE], other);

    let typed = started.pix().list_account_config().await.unwrap();
    assert!(typed.pix.receber_sem_chave);
    let unknown = (400, "json_invalido".to_owned());
    assert_eq!(started.refused("GET /v2/gn/config?x=1", None).await, unknown);
    assert_eq!(started.refused("PUT /v2/gn/config", json!({"pix": {}})).await, unknown);
}

#[tokio::test]
async fn a_key_refuses_what_its_settings_refuse() {
    let started = Started::new().await;
    let set = async |settings: Value| {
        let sent = json!({"pix": {"receberSemChave": true, "chaves": {CHAVE: settings}}});
        assert_eq!(started.send("PUT /v2/gn/config", sent).await.0, 204);
    };
    let code = BrCode::estatico(CHAVE.parse().unwrap(), "LOJA", "RECIFE").unwrap().to_string();
    let by_code = json!({"qrcode": code, "valor": "1.00"});
    let by_key = json!({"chave": CHAVE, "valor": "1.00"});
    let with_txid = json!({"chave": CHAVE, "valor": "1.00", "txid": "Balcao31"});
    let statuses = async || {
        let mut statuses = Vec::new();
        for payment in [&by_code, &by_key, &with_txid] {
            statuses.push(started.send("POST /sandbox/pay", payment.clone()).await.0);
        }
        statuses
    };
    assert_eq!(statuses().await, [201, 201, 201]);
    set(key(true, false)).await;
    assert_eq!(statuses().await, [409, 409, 201]);
    set(key(false, true)).await;
    assert_eq!(statuses().await, [409, 201, 201]);
    assert_eq!(started.refused("POST /sandbox/pay", by_code.clone()).await, (409, "pix_recusado".to_owned()));

    started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("1.00")).await;
    set(key(true, true)).await;
    assert_eq!(started.send("POST /sandbox/pay", json!({"txid": TXID})).await.0, 201, "a charge has a txid");
}
