//! How sent Pix end: told to the webhook of the key that paid, once, in the printed form.

use std::time::Duration;

use axum::http::StatusCode;
use gerencianet::webhook::SqliteInbox;
use gerencianet_sandbox::Setup;
use serde_json::{Value, json};

use crate::deliveries::deliveries;
use crate::receiving::{ANY, Handled, Listening, of_sandbox};
use crate::sending::{balance, to_account, to_key};
use crate::started::{CHAVE, Started};
use crate::until::until;

/// Started with money and a receiver for the key that pays.
async fn heard_by(change: impl FnOnce(Setup) -> Setup) -> (Started, Listening) {
    let started = Started::with(|setup| change(setup.balance("100.00".parse().unwrap()))).await;
    let listening = Listening::answering(&started.sandbox, StatusCode::OK).await;
    listening.register(&started).await;
    (started, listening)
}

/// The Pix of all notifications so far, when there are so many.
async fn told(listening: &Listening, count: usize) -> Vec<Value> {
    until("notifications", async || {
        let heard = listening.heard();
        let bodies = heard.iter().filter_map(|request| request.strip_prefix("POST /avisos/pix "));
        let told: Vec<Value> =
            bodies.map(|body| serde_json::from_str::<Value>(body).unwrap()["pix"][0].clone()).collect();
        assert!(told.len() <= count, "{told:?}");
        (told.len() == count).then_some(told)
    })
    .await
}

#[tokio::test]
async fn what_was_carried_out_or_failed_is_told_in_its_moment() {
    let (started, listening) = heard_by(|setup| setup).await;
    let send = async |id: &str, order: Value| started.send(&format!("PUT /v2/gn/pix/{id}"), order).await.1;
    let done = send("Envio1", to_key("1.00", "marina@example.com")).await;
    let failed = send("Envio2", to_account("2.00", "11144477735")).await;
    assert_eq!(started.send("POST /sandbox/refuse", json!({"idEnvio": "Envio2"})).await.0, 200);
    let pix = told(&listening, 1).await;
    let expected = json!({
        "endToEndId": failed["e2eId"], "chave": CHAVE, "tipo": "SOLICITACAO", "status": "NAO_REALIZADO",
        "valor": "2.00", "horario": null,
    });
    assert_eq!(pix[0], expected);

    started.advance(Duration::from_secs(5)).await;
    let pix = told(&listening, 2).await;
    // Told is when it was carried out, not when that was seen.
    let expected = json!({
        "endToEndId": done["e2eId"], "chave": CHAVE, "tipo": "SOLICITACAO", "status": "REALIZADO",
        "valor": "1.00", "horario": "2026-03-01T12:00:02.000Z",
    });
    assert_eq!(pix[1], expected);

    let (_, refund) = started.send("POST /sandbox/return", json!({"idEnvio": "Envio1", "valor": "0.40"})).await;
    let pix = told(&listening, 3).await;
    assert_eq!((&pix[2]["devolucoes"], &pix[2]["status"]), (&json!([refund]), &json!("REALIZADO")));
    assert_eq!(balance(&started).await, "99.40");
}

#[tokio::test]
async fn homologation_tells_what_amounts_bring() {
    let (started, listening) = heard_by(Setup::homologation).await;
    let send = async |id: &str, valor: &str| {
        let order = to_key(valor, "efipay@sejaefi.com.br");
        assert_eq!(started.send(&format!("PUT /v2/gn/pix/{id}"), order).await.0, 200);
        started.advance(Duration::from_secs(2)).await;
    };
    send("Envio1", "10.01").await;
    assert_eq!(told(&listening, 1).await[0]["status"], "NAO_REALIZADO");
    send("Envio2", "4.00").await;
    assert_eq!(told(&listening, 2).await[1]["status"], "REALIZADO");
    started.advance(Duration::from_secs(2)).await;
    let pix = told(&listening, 3).await;
    let returned: Vec<_> = pix[2]["devolucoes"].as_array().unwrap().iter().map(|one| &one["valor"]).collect();
    assert_eq!(returned, ["2.00", "2.00"]);
    let charge = crate::started::charge_json("10.00");
    assert_eq!(started.send("POST /v2/cob", charge).await.0, 201);
    assert_eq!(told(&listening, 4).await[3]["valor"], "10.00");
    assert_eq!(balance(&started).await, "110.00");
}

#[tokio::test]
async fn what_a_person_has_settled_is_told_and_statements_are_ready() {
    let (started, listening) = heard_by(|setup| setup.settlement(Duration::from_secs(86_400))).await;
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", to_key("1.00", "marina@example.com")).await.0, 200);
    let order = json!({"dataMovimento": "2026-02-28", "tipoRegistros": {"pixRecebido": true}});
    let (_, ordered) = started.send("POST /v2/gn/relatorios/extrato-conciliacao", order.clone()).await;
    assert_eq!(ordered["status"], "AGUARDANDO_PROCESSAMENTO");
    let (_, settled) = started.send("POST /sandbox/settle", None).await;
    assert_eq!((&settled["devolucoes"], &settled["envios"], &settled["extratos"]), (&json!(0), &json!(1), &json!(1)));
    assert_eq!(told(&listening, 1).await[0]["horario"], "2026-03-01T12:00:00.000Z");
    let (_, again) = started.send("POST /v2/gn/relatorios/extrato-conciliacao", order).await;
    assert_eq!((&again["id"], &again["status"]), (&ordered["id"], &json!("CONCLUIDO")));
}

#[tokio::test]
async fn what_comes_back_at_once_in_parts_is_told_of_once_for_each_pix() {
    let (started, listening) = heard_by(Setup::homologation).await;
    for id in 1..=4 {
        let order = to_key("4.00", "efipay@sejaefi.com.br");
        assert_eq!(started.send(&format!("PUT /v2/gn/pix/Envio{id}"), order).await.0, 200);
    }
    assert_eq!(started.send("POST /sandbox/settle", None).await.0, 200);
    let returned = |pix: &&Value| pix["devolucoes"].as_array().is_some_and(|list| list.len() == 2);
    // All are told of at the moment at which all has come back.
    assert_eq!(told(&listening, 8).await.iter().filter(returned).count(), 8);
    assert_eq!(deliveries(&started).await.len(), 8);
}

#[tokio::test]
async fn our_receiver_hears_of_it_once_and_over_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let inbox = SqliteInbox::open(folder.path().join("inbox.db")).await.unwrap();
    let started = Started::with(|setup| setup.balance("100.00".parse().unwrap())).await;
    let listening = Listening::receiving(ANY, of_sandbox(&started.sandbox), &inbox).await;
    listening.register(&started).await;
    let (_, sent) = started.send("PUT /v2/gn/pix/Envio1", to_key("1.00", "marina@example.com")).await;
    let (state, clock) = (started.folder.clone(), started.clock.clone());
    drop(started);

    clock.advance(Duration::from_secs(2));
    let started = Started::again(state, clock, |setup| setup).await;
    let handled = Handled::of(&inbox);
    let subject = format!("pix/{}", sent["e2eId"].as_str().unwrap());
    until("the Pix that was carried out", async || (!handled.list().is_empty()).then_some(())).await;
    assert_eq!(started.send("POST /sandbox/return", json!({"idEnvio": "Envio1", "valor": "1.00"})).await.0, 201);
    until("what was given back", async || (handled.list().len() > 1).then_some(())).await;
    assert_eq!(handled.list(), [format!("pix-sent {subject}"), format!("pix-sent-refund {subject}")]);
}

#[tokio::test]
async fn a_fee_is_told_where_the_settings_of_the_key_ask_for_it() {
    let (started, listening) = heard_by(|setup| setup.fee(119)).await;
    let pay = async |valor: &str| {
        let payment = json!({"chave": CHAVE, "valor": valor, "txid": "Balcao31"});
        assert_eq!(started.send("POST /sandbox/pay", payment).await.0, 201);
    };
    let set = async |tells: bool| {
        let receiving = json!({"txidObrigatorio": false, "qrCodeEstatico": {"recusarTodos": false},
            "webhook": {"notificacao": {"tarifa": tells}}});
        let config = json!({"pix": {"receberSemChave": true, "chaves": {CHAVE: {"recebimento": receiving}}}});
        assert_eq!(started.send("PUT /v2/gn/config", config).await.0, 204);
    };
    pay("12.00").await;
    assert_eq!(told(&listening, 1).await[0].get("gnExtras"), None);
    set(true).await;
    pay("12.00").await;
    assert_eq!(told(&listening, 2).await[1]["gnExtras"], json!({"tarifa": "0.14"}));
    pay("0.01").await;
    assert_eq!(told(&listening, 3).await[2].get("gnExtras"), None, "it is less than half a cent");
    set(false).await;
    pay("12.00").await;
    assert_eq!(told(&listening, 4).await[3].get("gnExtras"), None);
    assert_eq!(balance(&started).await, "135.59");
}
