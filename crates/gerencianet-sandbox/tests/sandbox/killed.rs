//! The sandbox is killed at random moments while many pay: each order is carried out once, every one is told of, and the balance
//! adds up.
//!
//! `GERENCIANET_KILLS` says how often it is killed; 5 times unless told otherwise.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use gerencianet::webhook::SqliteInbox;
use serde_json::{Value, json};

use crate::process::Process;
use crate::receiving::{ANY, Handled, Listening, in_folder};
use crate::started::CHAVE;
use crate::until::until;

/// How many pay at once.
const PAYERS: usize = 4;

/// What every payer knows.
struct Bank {
    /// Where it listens at present.
    url: Mutex<String>,
    http: reqwest::Client,
    token: String,
}

impl Bank {
    async fn of(process: &Process) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let roots = process.variable("GERENCIANET_ROOTS").to_owned();
        let pem = std::fs::read(Path::new(&roots).with_file_name("client.pem")).unwrap();
        let http = reqwest::Client::builder()
            .tls_certs_only([reqwest::Certificate::from_pem(&std::fs::read(&roots).unwrap()).unwrap()])
            .identity(reqwest::Identity::from_pem(&pem).unwrap())
            .no_proxy()
            .build()
            .unwrap();
        let url = process.variable("GERENCIANET_PIX_URL").to_owned();
        let (id, secret) = (process.variable("GERENCIANET_CLIENT_ID"), process.variable("GERENCIANET_CLIENT_SECRET"));
        let request = http.post(format!("{url}/oauth/token")).basic_auth(id, Some(secret));
        let answer = request.json(&json!({"grant_type": "client_credentials"})).send().await.unwrap();
        let token = answer.json::<Value>().await.unwrap()["access_token"].as_str().unwrap().to_owned();
        Bank { url: Mutex::new(url), http, token }
    }

    /// Sends a request until it is answered.
    async fn answered(&self, method: &str, target: &str, body: &Value) -> (u16, Value) {
        let began = Instant::now();
        while began.elapsed() < Duration::from_secs(60) {
            let url = format!("{}{target}", self.url.lock().unwrap());
            let request = self.http.request(method.parse().unwrap(), url).bearer_auth(&self.token);
            let request = if body.is_null() { request } else { request.json(body) };
            if let Ok(response) = request.timeout(Duration::from_secs(10)).send().await {
                let status = response.status().as_u16();
                if let Ok(answer) = response.json().await {
                    return (status, answer);
                }
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{method} {target} was not answered in a minute");
    }

    /// Orders a payment; its `endToEndId`.
    async fn pay(&self, number: usize) -> String {
        let order = json!({"valor": "1.00", "pagador": {"chave": CHAVE}, "favorecido": {"chave": "a@example.com"}});
        let (status, answer) = self.answered("PUT", &format!("/v2/gn/pix/Envio{number}"), &order).await;
        assert_eq!(status, 200, "{answer}");
        answer["e2eId"].as_str().unwrap().to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sandbox_that_is_killed_pays_each_order_once_and_tells_of_it() {
    let kills: usize = std::env::var("GERENCIANET_KILLS").map_or(5, |kills| kills.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let mut process = Process::start(&state);
    let bank = Arc::new(Bank::of(&process).await);
    let inbox = SqliteInbox::open(folder.path().join("inbox.sqlite")).await.unwrap();
    let receiver = Listening::receiving(ANY, in_folder(&state), &inbox).await;
    let webhook = json!({"webhookUrl": receiver.url("/avisos")});
    assert_eq!(bank.answered("PUT", "/v2/webhook/pix%40example.com", &webhook).await.0, 201);
    assert_eq!(bank.answered("POST", "/sandbox/deposit", &json!({"valor": "100000.00"})).await.0, 201);

    let (paid, is_over) = (Arc::new(Mutex::new(HashMap::new())), Arc::new(AtomicBool::new(false)));
    let payers: Vec<_> = (0..PAYERS)
        .map(|payer| {
            let (bank, paid, is_over) = (bank.clone(), paid.clone(), is_over.clone());
            tokio::spawn(async move {
                for number in (payer..).step_by(PAYERS) {
                    let id = bank.pay(number).await;
                    paid.lock().unwrap().insert(number, id);
                    if is_over.load(Ordering::SeqCst) {
                        break;
                    }
                }
            })
        })
        .collect();
    for _ in 0..kills {
        tokio::time::sleep(Duration::from_millis(fastrand::u64(1..150))).await;
        process.kill();
        process = Process::start(&state);
        process.variable("GERENCIANET_PIX_URL").clone_into(&mut bank.url.lock().unwrap());
    }
    is_over.store(true, Ordering::SeqCst);
    for payer in payers {
        payer.await.unwrap();
    }

    let paid = paid.lock().unwrap().clone();
    for (number, id) in &paid {
        assert_eq!(&bank.pay(*number).await, id, "it was paid as it was answered");
    }
    let (_, saldo) = bank.answered("GET", "/v2/gn/saldo", &Value::Null).await;
    assert_eq!(saldo["saldo"], format!("{}.00", 100_000 - paid.len()));

    // What was cut off while it was told is told again.
    assert_eq!(bank.answered("POST", "/sandbox/settle", &Value::Null).await.0, 200);
    let handled = Handled::of(&inbox);
    let mut told =
        until("all are told of", async || Some(handled.list()).filter(|list| list.len() >= paid.len())).await;
    told.sort_unstable();
    let mut wanted: Vec<_> = paid.values().map(|id| format!("pix-sent pix/{id}")).collect();
    wanted.sort_unstable();
    assert_eq!(told, wanted);
}
