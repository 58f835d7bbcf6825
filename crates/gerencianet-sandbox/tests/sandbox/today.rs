//! Routes of today's hosts.

use std::time::Duration;

use gerencianet::Edition;
use gerencianet_sandbox::Setup;
use serde_json::{Value, json};

use crate::deliveries::deliveries;
use crate::sending::{set_webhook, to_account, to_key};
use crate::started::{CHAVE, Started, answered, charge};
use crate::until::until;

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

#[tokio::test]
async fn what_was_sent_by_todays_route_is_told_as_todays_pages_have_it() {
    let started = Started::with(|setup| setup.balance("10.00".parse().unwrap())).await;
    set_webhook(&started).await;
    let mut order = to_account("2.00", "11144477735");
    order["pagador"]["infoPagador"] = json!("Pedido 7");
    let (_, failed) = started.send("PUT /v3/gn/pix/Envio1", order).await;
    let reason = json!({"idEnvio": "Envio1", "motivo": "Conta encerrada"});
    assert_eq!(started.send("POST /sandbox/refuse", reason).await.0, 200);
    let told = async |number: usize| {
        until("told", async || deliveries(&started).await.get(number).map(|told| told["corpo"]["pix"][0].clone())).await
    };
    let erro = json!({"codigo": "AC03", "origem": "PSP do usuário recebedor", "motivo": "Conta encerrada"});
    let expected = json!({
        "endToEndId": failed["e2eId"], "chave": CHAVE, "tipo": "SOLICITACAO", "status": "NAO_REALIZADO",
        "valor": "2.00", "horario": null, "infoPagador": "Pedido 7", "gnExtras": {"idEnvio": "Envio1", "erro": erro},
    });
    assert_eq!(told(0).await, expected);

    assert_eq!(started.send("PUT /v3/gn/pix/Envio2", to_key("1.00", "marina@example.com")).await.0, 201);
    started.advance(Duration::from_secs(2)).await;
    let done = told(1).await;
    assert_eq!((&done["status"], &done["gnExtras"]), (&json!("REALIZADO"), &json!({"idEnvio": "Envio2"})));
    assert_eq!(done.get("infoPagador"), None);
    assert_eq!(started.send("POST /sandbox/return", json!({"idEnvio": "Envio2", "valor": "1.00"})).await.0, 201);
    let returned = told(2).await;
    assert_eq!((&returned["devolucoes"][0]["valor"], &returned["gnExtras"]), (&json!("1.00"), &done["gnExtras"]));

    // The route of the order decides, not that by which it is asked for again.
    assert_eq!(started.send("PUT /v2/gn/pix/Envio3", to_key("1.00", "marina@example.com")).await.0, 200);
    assert_eq!(started.send("PUT /v3/gn/pix/Envio3", to_key("1.00", "marina@example.com")).await.0, 201);
    started.advance(Duration::from_secs(2)).await;
    assert_eq!(told(3).await.get("gnExtras"), None);
}

#[tokio::test]
async fn what_is_told_twice_within_a_payment_is_seen() {
    let started = Started::with(Setup::plain).await;
    let twice = r#"{"pagador": {"idParticipante": "5bc8fbbc-bde5-4099-8164-d8399f767c45", "cpf": "52998224725"},
        "favorecido": {"contaBanco": {"codigoBanco": "364", "agencia": "0001", "documento": "11222333000181",
            "nome": "Padaria Dois Irmãos", "conta": "1234567", "tipoConta": "CACC"}},
        "pagamento": {"valor": "1.00", "valor": "2.00"}}"#;
    for body in [
        twice.to_owned(),
        twice.replace("\"valor\": \"1.00\", ", "").replace("\"cpf\":", "\"cpf\": \"11144477735\", \"cpf\":"),
    ] {
        let request = reqwest::Client::builder().no_proxy().build().unwrap();
        let request =
            request.post(format!("{}/v1/pagamentos/pix", started.sandbox.url())).bearer_auth(started.token().await);
        let (status, refused) = answered(request.header("x-idempotency-key", "x".repeat(36)).body(body)).await;
        assert_eq!((status, &refused["nome"]), (400, &json!("json_invalido")), "{refused}");
        assert!(refused.to_string().contains("uniqueProperties"), "{refused}");
    }
}
