//! Money adds up, whatever faults requests meet and whoever has the key that homologation pays: nothing comes from nowhere, and no
//! balance falls below zero.

use std::time::{Duration, UNIX_EPOCH};

use serde_json::{Value, json};

use crate::deliveries::deliveries;
use crate::sending::{balance, to_account, to_key};
use crate::started::{START, Started, answered};
use crate::transfers::{of_other, two_accounts_of};
use crate::until::until;

/// The one key that homologation pays.
const PAYEE: &str = "efipay@sejaefi.com.br";

/// Sends a request with a fault of its own.
async fn meeting(started: &Started, request: &str, fault: &str, body: Value) -> (u16, Value) {
    let (method, target) = request.split_once(' ').unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("{}{target}", started.sandbox.url());
    let request = http.request(method.parse().unwrap(), url).bearer_auth(started.token().await);
    let request = request.header("x-sandbox-fault", fault);
    answered(if body.is_null() { request } else { request.body(body.to_string()) }).await
}

#[tokio::test]
async fn a_clock_that_is_ahead_for_one_order_spends_nothing_that_is_not_back_yet() {
    let started = two_accounts_of("10.01", |setup| setup.homologation().settlement(Duration::from_secs(600))).await;
    let order = || to_account("10.01", "11144477735");
    assert_eq!(started.send("PUT /v2/gn/pix/Envio1", order()).await.0, 200, "it fails in ten minutes");
    let (status, refused) = meeting(&started, "PUT /v2/gn/pix/Envio2", "clock-skew = 700", order()).await;
    assert_eq!((status, &refused["nome"]), (400, &json!("saldo_insuficiente")));
    assert_eq!(balance(&started).await, "0.00");
    for fault in ["clock-skew = 700", "clock-skew = -700"] {
        let (_, read) = meeting(&started, "GET /v2/gn/saldo", fault, Value::Null).await;
        assert_eq!(read, json!({"saldo": "0.00"}), "{fault}");
    }
    started.advance(Duration::from_secs(600)).await;
    assert_eq!(started.send("PUT /v2/gn/pix/Envio3", order()).await.0, 200);
    let (_, read) = meeting(&started, "GET /v2/gn/saldo", "clock-skew = -700", Value::Null).await;
    assert_eq!(read, json!({"saldo": "0.00"}), "what is back was not spent twice");
}

#[tokio::test]
async fn what_homologation_pays_to_an_account_of_the_sandbox_that_account_alone_gives_back() {
    let started = two_accounts_of("100.00", |setup| setup.homologation()).await;
    assert_eq!(started.send("POST /sandbox/keys", json!({"conta": "100002", "chave": PAYEE})).await.0, 201);
    let (_, sent) = started.send("PUT /v2/gn/pix/Envio1", to_key("4.00", PAYEE)).await;
    started.advance(Duration::from_secs(2)).await;
    let others = async || of_other(&started, "GET /v2/gn/saldo", Value::Null).await.1["saldo"].clone();
    until("arrived", async || (others().await == "4.00").then_some(())).await;
    started.advance(Duration::from_secs(60)).await;
    assert_eq!((balance(&started).await, others().await), ("96.00".to_owned(), json!("4.00")));
    let refund = format!("PUT /v2/pix/{}/devolucao/D1", sent["e2eId"].as_str().unwrap());
    assert_eq!(of_other(&started, &refund, json!({"valor": "4.00"})).await.0, 201);
    started.advance(Duration::from_secs(2)).await;
    until("back", async || (balance(&started).await == "100.00").then_some(())).await;
    assert_eq!(others().await, "0.00");

    // Where it asks for a txid, it takes nothing and gives nothing.
    let receiving = json!({"txidObrigatorio": true, "qrCodeEstatico": {"recusarTodos": false}});
    let config = json!({"pix": {"receberSemChave": true, "chaves": {PAYEE: {"recebimento": receiving}}}});
    assert_eq!(of_other(&started, "PUT /v2/gn/config", config).await.0, 204);
    assert_eq!(started.send("PUT /v2/gn/pix/Envio2", to_key("5.00", PAYEE)).await.0, 200);
    started.advance(Duration::from_secs(60)).await;
    assert_eq!((balance(&started).await, others().await), ("100.00".to_owned(), json!("0.00")));
}

#[tokio::test]
async fn two_accounts_together_have_what_they_had() {
    let started = two_accounts_of("100.00", |setup| setup.homologation().settlement(Duration::from_secs(600))).await;
    assert_eq!(started.send("POST /sandbox/keys", json!({"conta": "100002", "chave": PAYEE})).await.0, 201);
    let mut random = fastrand::Rng::with_seed(18);
    let mut pix = Vec::new();
    let balances = async || {
        let of_first = started.send("GET /v2/gn/saldo", None).await.1["saldo"].clone();
        let of_second = of_other(&started, "GET /v2/gn/saldo", Value::Null).await.1["saldo"].clone();
        [of_first, of_second].map(|saldo| saldo.as_str().unwrap().replace('.', "").parse::<i64>().unwrap())
    };
    for number in 0..60 {
        let fault = format!("clock-skew = {}", [-700, 0, 700, 3000][random.usize(..4)]);
        match random.u8(..8) {
            0..=3 => {
                let valor = ["4.00", "5.00", "9.99", "10.01", "20.00"][random.usize(..5)];
                let order = format!("PUT /v2/gn/pix/Envio{number}");
                let (status, sent) = meeting(&started, &order, &fault, to_key(valor, PAYEE)).await;
                assert!(status == 200 || sent["nome"] == "saldo_insuficiente", "{sent}");
                pix.extend(sent["e2eId"].as_str().map(|id| (number, id.to_owned())));
            }
            4 | 5 => {
                let Some((_, id)) = random.choice(&pix) else { continue };
                let refund = format!("PUT /v2/pix/{id}/devolucao/D{number}");
                let valor = ["0.01", "4.00", "2.50"][random.usize(..3)];
                of_other(&started, &refund, json!({"valor": valor})).await;
            }
            6 => {
                let Some((order, id)) = random.choice(&pix) else { continue };
                let refused = match random.bool() {
                    true => json!({"idEnvio": format!("Envio{order}")}),
                    false => json!({"e2eId": id, "id": format!("D{}", number - 1), "conta": "100002"}),
                };
                started.send("POST /sandbox/refuse", refused).await;
            }
            _ => started.advance(Duration::from_secs(random.u64(..700))).await,
        }
        let [first, second] = balances().await;
        assert!(first >= 0 && second >= 0 && first + second <= 10_000, "{number}: {first} {second}");
    }
    started.advance(Duration::from_secs(2 * 86_400)).await;
    until("all is where it belongs", async || (balances().await.iter().sum::<i64>() == 10_000).then_some(())).await;
}

#[tokio::test]
async fn what_has_happened_stays_so_on_a_clock_that_was_set_back() {
    let started = two_accounts_of("100.00", |setup| setup.homologation().settlement(Duration::from_secs(600))).await;
    assert_eq!(started.send("POST /sandbox/keys", json!({"conta": "100002", "chave": PAYEE})).await.0, 201);
    let (_, sent) = started.send("PUT /v2/gn/pix/Envio1", to_key("9.99", PAYEE)).await;
    assert_eq!(started.send("PUT /v2/gn/pix/Envio2", to_account("20.00", "11144477735")).await.0, 200, "it fails");
    assert_eq!(started.send("PUT /v2/gn/pix/Envio3", to_account("4.00", "11144477735")).await.0, 200, "it comes back");
    started.advance(Duration::from_secs(600)).await;
    let others = async || of_other(&started, "GET /v2/gn/saldo", Value::Null).await.1["saldo"].clone();
    until("arrived", async || (others().await == "9.99").then_some(())).await;
    let refund = format!("PUT /v2/pix/{}/devolucao/D1", sent["e2eId"].as_str().unwrap());
    assert_eq!(of_other(&started, &refund, json!({"valor": "5.00"})).await.0, 201);
    started.advance(Duration::from_secs(600)).await;
    until("back", async || (balance(&started).await == "95.01").then_some(())).await;
    until("told of all", async || (deliveries(&started).await.len() == 5).then_some(())).await;

    started.clock.set_calendar(UNIX_EPOCH + START);
    let all = async || (balance(&started).await, others().await);
    assert_eq!(all().await, ("95.01".to_owned(), json!("4.99")));
    let refund = json!({"e2eId": sent["e2eId"], "id": "D1", "conta": "100002"});
    assert_eq!(started.refused("POST /sandbox/refuse", refund).await, (409, "devolucao_concluida".to_owned()));
    for id in ["Envio1", "Envio2", "Envio3"] {
        let refused = started.refused("POST /sandbox/refuse", json!({"idEnvio": id})).await;
        assert_eq!(refused, (409, "envio_concluido".to_owned()));
    }
    assert_eq!(all().await, ("95.01".to_owned(), json!("4.99")));
}
