//! Random keys, and the webhooks of keys.

use std::time::Duration;

use axum::http::StatusCode;
use futures_util::TryStreamExt;
use gerencianet::domain::{ChavePix, DataHora};
use gerencianet::pix::{PixListWebhookQuery, WebhookRequest};
use serde_json::json;

use crate::receiving::Listening;
use crate::started::{CHAVE, Started, TXID, charge};
use crate::until::until;

#[tokio::test]
async fn a_random_key_receives_from_when_it_is_made_until_it_is_deleted() {
    let started = Started::new().await;
    let pix = started.pix();
    let made = pix.pix_create_evp().await.unwrap();
    assert_eq!(made.status(), 201);
    assert_eq!(
        pix.pix_list_evp().await.unwrap().chaves,
        std::slice::from_ref(&made.chave),
        "keys of other kinds are not listed"
    );
    let mut request = charge("1.00");
    request.chave = made.chave.parse().unwrap();
    pix.pix_create_charge(&TXID.parse().unwrap(), &request).await.unwrap();

    let delete = format!("DELETE /v2/gn/evp/{}", made.chave);
    assert_eq!(started.send(&delete, None).await.0, 200);
    assert_eq!(started.refused(&delete, None).await, (400, "chave_nao_encontrada".to_owned()));
    assert!(pix.pix_list_evp().await.unwrap().chaves.is_empty());
    let refused = pix.pix_create_immediate_charge(&request).await.unwrap_err();
    assert!(refused.api().unwrap().is("chave_invalida"));
    let unpayable = (409, "cobranca_nao_pagavel".to_owned());
    assert_eq!(started.refused("POST /sandbox/pay", json!({"txid": TXID})).await, unpayable);
}

#[tokio::test]
async fn an_account_holds_twenty_keys() {
    let started = Started::new().await;
    for _ in 0..17 {
        assert_eq!(started.send("POST /v2/gn/evp", None).await.0, 201);
    }
    let full = (400, "limite_criacao_chave_atingido".to_owned());
    assert_eq!(started.refused("POST /v2/gn/evp", None).await, full);
    assert_eq!(started.refused("POST /sandbox/keys", json!({"chave": "loja@example.com"})).await, full);
    assert_eq!(started.send("POST /sandbox/keys", json!({"chave": CHAVE})).await.0, 201, "it has that one");
}

#[tokio::test]
async fn a_key_that_was_registered_at_the_bank_receives() {
    let started = Started::new().await;
    let mut request = charge("1.00");
    request.chave = "loja@example.com".parse().unwrap();
    let pix = started.pix();
    assert!(pix.pix_create_immediate_charge(&request).await.unwrap_err().api().unwrap().is("chave_invalida"));
    for _ in 0..2 {
        assert_eq!(started.send("POST /sandbox/keys", json!({"chave": "loja@example.com"})).await.0, 201);
    }
    assert!(pix.pix_create_immediate_charge(&request).await.is_ok());
    let (status, refusal) = started.send("POST /sandbox/keys", json!({"chave": "52998224724"})).await;
    assert_eq!((status, &refusal["nome"]), (400, &json!("json_invalido")));
    assert!(!refusal.to_string().contains("52998224724"));
}

#[tokio::test]
async fn capitals_make_no_other_key_of_an_e_mail_address() {
    let started = Started::with(|setup| setup.balance("10.00".parse().unwrap())).await;
    let receiver = Listening::answering(&started.sandbox, StatusCode::OK).await;
    let webhook = json!({"webhookUrl": receiver.url("/avisos")});
    assert_eq!(started.send("PUT /v2/webhook/Pix%40Example.com", webhook).await.0, 201);
    assert_eq!(started.send("GET /v2/webhook/pix%40example.com", None).await.1["chave"], CHAVE);
    let settings = json!({"recebimento": {"txidObrigatorio": true, "qrCodeEstatico": {"recusarTodos": false}}});
    let config = json!({"pix": {"receberSemChave": true, "chaves": {"PIX@example.com": settings}}});
    assert_eq!(started.send("PUT /v2/gn/config", config).await.0, 204);
    let payment = json!({"chave": "piX@example.com", "valor": "1.00"});
    assert_eq!(started.refused("POST /sandbox/pay", payment).await, (409, "pix_recusado".to_owned()));

    let mut request = charge("1.00");
    request.chave = "PIX@EXAMPLE.COM".parse().unwrap();
    let made = started.pix().pix_create_charge(&TXID.parse().unwrap(), &request).await.unwrap().into_inner();
    assert_eq!(made.chave, "PIX@EXAMPLE.COM", "as it was sent");
    assert_eq!(started.send("POST /sandbox/pay", json!({"txid": TXID})).await.0, 201);
    until("told", async || receiver.heard().into_iter().find(|heard| heard.contains(TXID))).await;

    assert_eq!(started.send("POST /sandbox/keys", json!({"chave": "Pix@example.com"})).await.0, 201);
    let outside = json!({"chave": "Marina@Example.com", "existe": false});
    assert_eq!(started.send("POST /sandbox/payees", outside).await.0, 204);
    let send = json!({"valor": "1.00", "pagador": {"chave": "PIX@example.com"},
        "favorecido": {"chave": "marina@example.com"}});
    let nobody = (400, "chave_favorecido_nao_encontrada".to_owned());
    assert_eq!(started.refused("PUT /v2/gn/pix/Envio1", send).await, nobody);
    let own = json!({"valor": "1.00", "pagador": {"chave": CHAVE}, "favorecido": {"chave": "PIX@example.com"}});
    assert_eq!(started.refused("PUT /v2/gn/pix/Envio1", own).await, (400, "chave_invalida".to_owned()));
}

#[tokio::test]
async fn a_webhook_is_kept_replaced_listed_and_deleted() {
    let started = Started::new().await;
    let receiver = Listening::answering(&started.sandbox, StatusCode::OK).await;
    let [um, dois, tres] = ["/um", "/dois", "/tres"].map(|path| receiver.url(path));
    let pix = started.pix();
    let chave: ChavePix = CHAVE.parse().unwrap();
    let set = async |chave: &ChavePix, url: &str| {
        let request = WebhookRequest { webhook_url: url.parse().unwrap() };
        pix.pix_config_webhook(chave, &request, None).await
    };
    assert_eq!(set(&chave, &um).await.unwrap().status(), 201);
    started.clock.advance(Duration::from_secs(60));
    set(&chave, &dois).await.unwrap();
    started.clock.advance(Duration::from_secs(60));
    set(&"+5531998877665".parse().unwrap(), &tres).await.unwrap();
    let refused = set(&"outra@example.com".parse().unwrap(), "https://loja.example.com").await.unwrap_err();
    assert!(refused.api().unwrap().is("valor_invalido"));
    let plain = json!({"webhookUrl": "http://loja.example.com"});
    let invalid = (400, "valor_invalido".to_owned());
    let fragment = set(&chave, &receiver.url("/avisos#x")).await.unwrap_err();
    assert!(fragment.api().unwrap().is("webhook_invalido"), "what follows the address would never arrive");
    assert_eq!(started.refused("PUT /v2/webhook/pix%40example.com", plain).await, invalid);

    let read = pix.pix_detail_webhook(&chave).await.unwrap();
    assert_eq!((&read.webhook_url, read.chave.as_str()), (&dois, CHAVE));
    assert_eq!(read.criacao, "2026-03-01T12:01:00.000Z");
    let moment = |text| DataHora::parse(text).unwrap();
    let listed = async |query: &PixListWebhookQuery| -> Vec<String> {
        let found: Vec<_> = pix.pix_list_webhook(query).items().try_collect().await.unwrap();
        found.into_iter().map(|webhook| webhook.chave).collect()
    };
    let whole = PixListWebhookQuery::new(moment("2026-03-01T12:00:00Z"), moment("2026-03-01T13:00:00Z"));
    assert_eq!(listed(&whole).await, [CHAVE, "+5531998877665"]);
    assert_eq!(listed(&PixListWebhookQuery { paginacao_itens_por_pagina: Some(1), ..whole }).await.len(), 2);
    let later = PixListWebhookQuery::new(moment("2026-03-01T12:01:01Z"), moment("2026-03-01T13:00:00Z"));
    assert_eq!(listed(&later).await, ["+5531998877665"]);

    assert_eq!(pix.pix_delete_webhook(&chave).await.unwrap().status(), 204);
    for refused in [pix.pix_detail_webhook(&chave).await.err(), pix.pix_delete_webhook(&chave).await.err()] {
        let refused = refused.unwrap();
        assert_eq!(refused.status(), Some(404));
        assert!(refused.api().unwrap().is("WebhookNaoEncontrado"));
    }
}
