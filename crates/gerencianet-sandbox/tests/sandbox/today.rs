//! Routes of today's hosts.

use gerencianet::Edition;
use serde_json::{Value, json};

use crate::sending::set_webhook;
use crate::started::{Started, charge};

#[tokio::test]
async fn a_client_of_todays_edition_is_served() {
    let started = Started::new().await;
    let v1 = format!("{}/v1", started.sandbox.url());
    let client =
        started.client().edition(Edition::Today).base_url("open-finance", &v1).base_url("account-opening", &v1);
    let client = client.build().unwrap();
    started.client().build().unwrap().open_finance().of_config_detail().await.unwrap_err();
    client.pix().pix_create_immediate_charge(&charge("12.30")).await.unwrap();
    let refusal = client.open_finance().of_config_detail().await.unwrap_err();
    assert!(refusal.api().is_some_and(|error| error.status() != 404 && error.status() != 401), "{refusal}");
    let (_, log) = started.send("GET /sandbox/requests", None).await;
    let entries = log["requests"].as_array().unwrap();
    let routes: Vec<(&Value, &Value)> = entries.iter().map(|entry| (&entry["route"], &entry["operation"])).collect();
    assert!(routes.contains(&(&json!("/v1/config"), &json!("ofConfigDetail"))), "{routes:?}");
    assert!(routes.contains(&(&json!("/open-finance/config"), &json!("ofConfigDetail"))), "{routes:?}");
    assert!(routes.contains(&(&json!("/v1/oauth/token"), &json!("authorize"))), "{routes:?}");
}

#[tokio::test]
async fn a_pix_is_sent_by_todays_route() {
    let started = Started::new().await;
    started.send("POST /sandbox/deposit", json!({"valor": "10.00"})).await;
    set_webhook(&started).await;
    let sent = json!({"valor": "1.00", "pagador": {"chave": "pix@example.com"}, "favorecido": {"chave": "a@b.c"}});
    let (status, answer) = started.send("PUT /v3/gn/pix/Envio1", sent.clone()).await;
    assert_eq!((status, &answer["status"], &answer["idEnvio"]), (201, &json!("EM_PROCESSAMENTO"), &json!("Envio1")));
    let (status, again) = started.send("PUT /v2/gn/pix/Envio1", sent).await;
    assert_eq!((status, &again["status"]), (200, &json!({"type": "EM_PROCESSAMENTO"})));
    assert_eq!(again["e2eId"], answer["e2eId"], "both routes lead to the same");
}
