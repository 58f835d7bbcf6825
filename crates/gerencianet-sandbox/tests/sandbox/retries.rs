//! Notifications that fail are sent again, by the schedule and across restarts, and come to be handled once.

use axum::http::StatusCode;
use gerencianet::webhook::SqliteInbox;
use serde_json::{Value, json};

use crate::deliveries::deliveries;
use crate::receiving::{ANY, Handled, Listening, of_sandbox};
use crate::started::{CHAVE, Started, charge_json};
use crate::until::until;

/// The latest notification, when it is so.
async fn latest(started: &Started, what: &str, is_so: impl Fn(&Value) -> bool) -> Value {
    until(what, async || deliveries(started).await.pop().filter(&is_so)).await
}

async fn after_attempts(started: &Started, number: usize) -> Value {
    let what = format!("attempt {number}");
    latest(started, &what, |latest| latest["tentativas"].as_array().unwrap().len() == number).await
}

async fn delivered(started: &Started) -> Value {
    latest(started, "delivered", |latest| latest["estado"] == "ENTREGUE").await
}

async fn advance(started: &Started, seconds: u64) {
    assert_eq!(started.send("POST /sandbox/advance-clock", json!({"segundos": seconds})).await.0, 200);
    started.forget_token().await;
}

/// Pays a new charge; the answer is the identifier of the Pix.
async fn paid(started: &Started, valor: &str) -> String {
    let (_, charge) = started.send("POST /v2/cob", charge_json(valor)).await;
    let (status, pix) = started.send("POST /sandbox/pay", json!({"txid": charge["txid"]})).await;
    assert_eq!(status, 201, "{pix}");
    pix["endToEndId"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_charge_that_is_paid_is_handled_once_whatever_stops_meanwhile() {
    let started = Started::new().await;
    let inbox = SqliteInbox::open(started.folder.path().join("inbox.sqlite")).await.unwrap();
    let handled = Handled::of(&inbox);
    let receiver = Listening::receiving(ANY, of_sandbox(&started.sandbox), &inbox).await;
    receiver.register(&started).await;

    let first = paid(&started, "12.30").await;
    let told = delivered(&started).await;
    assert_eq!((&told["tentativas"][0]["status"], &told["tentativas"][0]["numero"]), (&json!(200), &json!(1)));
    assert_eq!(told["tentativas"][0]["url"], format!("{}/pix", receiver.url("/avisos")));
    assert_eq!(told.get("proximaTentativa"), None);

    // The receiver is down, and so is the sandbox after its second attempt.
    let address = receiver.stop().await;
    let second = paid(&started, "45.60").await;
    let told = after_attempts(&started, 1).await;
    assert_eq!(told["tentativas"][0]["falha"], "inacessivel");
    assert_eq!((&told["estado"], &told["proximaTentativa"]), (&json!("PENDENTE"), &json!("2026-03-01T12:05:00.000Z")));
    advance(&started, 5 * 60).await;
    let told = after_attempts(&started, 2).await;
    assert_eq!(told["proximaTentativa"], "2026-03-01T12:15:00.000Z", "ten minutes after the second failure");
    let (folder, clock) = (started.folder.clone(), started.clock.clone());
    drop(started);

    let started = Started::again(folder, clock, |setup| setup).await;
    let _receiver = Listening::receiving(address, of_sandbox(&started.sandbox), &inbox).await;
    assert_eq!(after_attempts(&started, 2).await["proximaTentativa"], told["proximaTentativa"]);
    advance(&started, 10 * 60).await;
    let told = delivered(&started).await;
    assert_eq!(told["tentativas"].as_array().unwrap().len(), 3);
    assert_eq!(told["tentativas"][2]["horario"], "2026-03-01T12:15:00.000Z", "the clock stands where it stood");

    // A refund is told of when it is carried out, not when it is ordered.
    let refund = format!("PUT /v2/pix/{second}/devolucao/D1");
    assert_eq!(started.send(&refund, json!({"valor": "5.60"})).await.0, 201);
    let (status, settled) = started.send("POST /sandbox/settle", None).await;
    assert_eq!((status, &settled["devolucoes"], &settled["envios"]), (200, &json!(1), &json!(0)));
    let told =
        latest(&started, "told of the refund", |latest| !latest["corpo"]["pix"][0]["devolucoes"].is_null()).await;
    assert_eq!(told["corpo"]["pix"][0]["devolucoes"][0]["status"], "DEVOLVIDO");
    let expected = [("pix-received", &first), ("pix-received", &second), ("pix-refund", &second)];
    let list = until("three handled", async || Some(handled.list()).filter(|list| list.len() >= 3)).await;
    for (line, (kind, id)) in list.iter().zip(expected) {
        assert!(line.starts_with(kind) && line.contains(id.as_str()), "{line}");
    }
    assert_eq!((list.len(), deliveries(&started).await.len()), (3, 3));
}

#[tokio::test]
async fn a_notification_is_given_up_after_ten_retries_and_can_be_asked_for_again() {
    let started = Started::new().await;
    // Too many requests is a failure as any other.
    let flaky = |number| match number {
        1 | 14.. => Some(StatusCode::OK),
        2 | 13 => Some(StatusCode::TOO_MANY_REQUESTS),
        _ => Some(StatusCode::INTERNAL_SERVER_ERROR),
    };
    let receiver = Listening::scripted(ANY, of_sandbox(&started.sandbox), flaky).await;
    receiver.register(&started).await;
    paid(&started, "12.30").await;
    let mut minutes = 5;
    for attempt in 1..=10 {
        let told = after_attempts(&started, attempt).await;
        assert_eq!(told["estado"], "PENDENTE");
        advance(&started, minutes * 60).await;
        minutes *= 2;
    }
    let told = latest(&started, "given up", |latest| latest["estado"] == "DESISTIDA").await;
    let statuses: Vec<&Value> = told["tentativas"].as_array().unwrap().iter().map(|one| &one["status"]).collect();
    assert_eq!((statuses.len(), statuses[0], statuses[10]), (11, &json!(429), &json!(500)));
    assert_eq!(told.get("proximaTentativa"), None);

    // The whole schedule begins anew.
    let again = json!({"id": told["id"]});
    assert_eq!(started.send("POST /sandbox/redeliver", again.clone()).await.0, 200);
    let told = after_attempts(&started, 12).await;
    assert_eq!((&told["estado"], &told["tentativas"][11]["status"]), (&json!("PENDENTE"), &json!(429)));
    assert_eq!(started.send("POST /sandbox/redeliver", again.clone()).await.0, 200);
    assert_eq!(delivered(&started).await["tentativas"][12]["status"], 200);
    // What was delivered can be delivered again: a receiver must stand that.
    assert_eq!(started.send("POST /sandbox/redeliver", again).await.0, 200);
    after_attempts(&started, 14).await;
    let unknown = (404, "notificacao_nao_encontrada".to_owned());
    assert_eq!(started.refused("POST /sandbox/redeliver", json!({"id": 99})).await, unknown);
    assert_eq!(receiver.heard().len(), 15);
}

#[tokio::test]
async fn a_receiver_that_hangs_is_given_up_in_time_and_keeps_nobody_waiting() {
    let started = Started::with(|setup| setup.webhook_timeout(std::time::Duration::from_millis(300))).await;
    let hanging = |number| (number == 1).then_some(StatusCode::OK);
    let slow = Listening::scripted(ANY, of_sandbox(&started.sandbox), hanging).await;
    slow.register(&started).await;
    let fast = Listening::answering(&started.sandbox, StatusCode::OK).await;
    let webhook = json!({"webhookUrl": fast.url("/rapido")});
    assert_eq!(started.send("PUT /v2/webhook/%2B5531998877665", webhook).await.0, 201);
    for txid in 0..20 {
        let payment = json!({"chave": CHAVE, "valor": "1.00", "txid": format!("Lento{txid}")});
        assert_eq!(started.send("POST /sandbox/pay", payment).await.0, 201);
    }
    let payment = json!({"chave": "+5531998877665", "valor": "1.00", "txid": "Rapido"});
    assert_eq!(started.send("POST /sandbox/pay", payment).await.0, 201);
    delivered(&started).await;
    let all = until("all were tried", async || {
        Some(deliveries(&started).await).filter(|all| all.iter().all(|one| one["tentativas"][0].is_object()))
    });
    for told in &all.await[..20] {
        assert_eq!((&told["tentativas"][0]["falha"], &told["estado"]), (&json!("tempo_esgotado"), &json!("PENDENTE")));
        assert!(told["tentativas"][0]["milissegundos"].as_u64().unwrap() >= 300);
    }
}

#[tokio::test]
async fn many_receivers_that_hang_keep_no_other_waiting() {
    // Nobody who waits for one of them to be given up sees the end of this test.
    let started = Started::with(|setup| setup.webhook_timeout(std::time::Duration::from_secs(600))).await;
    // Ten tests while they are registered, and nothing from then on.
    let hanging = |number| (number <= 10).then_some(StatusCode::OK);
    let slow = Listening::scripted(ANY, of_sandbox(&started.sandbox), hanging).await;
    let mut keys = Vec::new();
    for number in 0..10 {
        let chave = started.send("POST /v2/gn/evp", None).await.1["chave"].as_str().unwrap().to_owned();
        let webhook = json!({"webhookUrl": slow.url(&format!("/lento{number}"))});
        assert_eq!(registered_unasked(&started, &chave, webhook).await, 201);
        keys.push(chave);
    }
    let fast = Listening::answering(&started.sandbox, StatusCode::OK).await;
    fast.register(&started).await;
    for chave in &keys {
        for number in 0..9 {
            let payment = json!({"chave": chave, "valor": "1.00", "txid": format!("Lento{number}")});
            assert_eq!(started.send("POST /sandbox/pay", payment).await.0, 201);
        }
    }
    for number in 0..3 {
        let payment = json!({"chave": CHAVE, "valor": "1.00", "txid": format!("Rapido{number}")});
        assert_eq!(started.send("POST /sandbox/pay", payment).await.0, 201);
        delivered(&started).await;
    }
}

/// Registers an address that is not asked whether it refuses who shows no certificate; the status.
async fn registered_unasked(started: &Started, chave: &str, webhook: Value) -> u16 {
    let url = format!("{}/v2/webhook/{chave}", started.sandbox.url());
    let request = started.http().put(url).bearer_auth(started.token().await).header("x-skip-mtls-checking", "true");
    request.body(webhook.to_string()).send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn what_waits_goes_to_the_address_of_now_and_nowhere_without_one() {
    let started = Started::new().await;
    // The first and the third are the tests while it is registered.
    let failing = |number| Some(if number == 1 || number == 3 { StatusCode::OK } else { StatusCode::BAD_GATEWAY });
    let receiver = Listening::scripted(ANY, of_sandbox(&started.sandbox), failing).await;
    receiver.register(&started).await;
    paid(&started, "1.00").await;
    after_attempts(&started, 1).await;
    let better = Listening::answering(&started.sandbox, StatusCode::OK).await;
    better.register(&started).await;
    advance(&started, 300).await;
    assert_eq!(delivered(&started).await["tentativas"][1]["url"], format!("{}/pix", better.url("/avisos")));

    receiver.register(&started).await;
    paid(&started, "2.00").await;
    after_attempts(&started, 1).await;
    assert_eq!(started.send("DELETE /v2/webhook/pix%40example.com", None).await.0, 204);
    advance(&started, 300).await;
    let told = latest(&started, "nowhere", |latest| latest["estado"] == "SEM_WEBHOOK").await;
    assert_eq!(told["tentativas"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_asked_for_while_it_is_being_sent_is_sent_once_more() {
    for seconds in [0, 1] {
        asked_for_while_it_is_being_sent(seconds).await;
    }
}

/// So many seconds after it was due.
async fn asked_for_while_it_is_being_sent(seconds: u64) {
    let started = Started::with(|setup| setup.webhook_timeout(std::time::Duration::from_secs(1))).await;
    let hanging = |number| (number != 2).then_some(StatusCode::OK);
    let receiver = Listening::scripted(ANY, of_sandbox(&started.sandbox), hanging).await;
    receiver.register(&started).await;
    paid(&started, "12.30").await;
    until("heard of", async || receiver.heard().get(1).cloned()).await;
    advance(&started, seconds).await;
    assert_eq!(started.send("POST /sandbox/redeliver", json!({"id": 1})).await.0, 200);
    let told = delivered(&started).await;
    let outcomes: Vec<_> = told["tentativas"].as_array().unwrap().iter().map(|one| &one["falha"]).collect();
    assert_eq!(outcomes, [&json!("tempo_esgotado"), &Value::Null], "without the five minutes");
}
