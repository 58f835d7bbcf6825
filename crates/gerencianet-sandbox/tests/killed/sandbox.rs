//! The sandbox in the vendor's place, and people who pay in it.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fastrand::Rng;
use futures_util::TryStreamExt;
use gerencianet::domain::DataHora;
use gerencianet::pix::{DevolucaoRequest, Pix, PixApi, PixDevolucoes, PixReceivedListQuery, WebhookRequest};
use gerencianet::webhook::sqlx::{self, SqlitePool};
use gerencianet::{Certificate, Client, Credentials, Environment};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::books::{Books, Expected};
use crate::process::Process;

/// How many pay at the same time.
const PAYERS: u64 = 3;

/// A key that every account has from its start, and another.
const KEYS: [&str; 2] = ["pix@example.com", "outra@example.com"];

/// A sandbox process, which may be another one from time to time, and what reaches it.
pub(crate) struct Bank {
    pub(crate) process: Process,
    state: PathBuf,
    port: u16,
    reach: Arc<Reach>,
}

struct Reach {
    url: String,
    http: reqwest::Client,
    pix: PixApi,
}

/// What the sandbox said that happened: each Pix, and whether it said so of a refund of it.
type Answered = Vec<(String, bool)>;

impl Bank {
    /// Starts a sandbox, and gives the services its certificates.
    pub(crate) fn open(books: &Books, port: u16) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let state = books.folder.path().join("state");
        let mut process = Process::sandbox(&state, port);
        process.ready();
        for (theirs, ours) in
            [("receiver.pem", "service.pem"), ("receiver-key.pem", "service.key"), ("chain.pem", "authority.pem")]
        {
            fs::copy(state.join("webhooks").join(theirs), books.folder.path().join(ours)).unwrap();
        }
        let url = format!("https://localhost:{port}");
        let (roots, said) = (file(&state, "access/ca.pem"), credentials(&state));
        let client = Client::builder(Environment::Homologation)
            .root_certificates(roots.clone())
            .certificate(Certificate::from_p12_file(state.join("access/client.p12"), "").unwrap())
            .credentials(said)
            .base_url("pix", &url);
        let http = reqwest::Client::builder()
            .tls_certs_only([reqwest::Certificate::from_pem(&roots).unwrap()])
            .identity(reqwest::Identity::from_pem(&file(&state, "access/client.pem")).unwrap())
            .timeout(Duration::from_secs(25))
            .no_proxy()
            .build()
            .unwrap();
        let reach = Arc::new(Reach { url, http, pix: client.build().unwrap().pix() });
        Self { process, state, port, reach }
    }

    /// Registers a service for each key, by turns.
    pub(crate) async fn tell(&self, ports: &[u16]) {
        assert_eq!(self.reach.post("keys", json!({"chave": KEYS[1]})).await.unwrap().0, 201);
        for (key, port) in KEYS.iter().zip(ports.iter().cycle()) {
            let address = format!("https://localhost:{port}/webhook");
            let webhook = WebhookRequest { webhook_url: address.parse().unwrap() };
            self.reach.pix.pix_config_webhook(&key.parse().unwrap(), &webhook, None).await.unwrap();
        }
    }

    /// Ends the sandbox at once, and starts another on what it left.
    pub(crate) fn kill(&mut self) {
        self.process.kill();
        self.process = Process::sandbox(&self.state, self.port);
    }

    /// Lets so much time pass that whatever failed is sent again.
    pub(crate) async fn pass(&self, time: Duration) {
        let advance = json!({"segundos": time.as_secs()});
        while !matches!(self.reach.post("advance-clock", advance.clone()).await, Ok((200, _))) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// How many notifications and ends of refunds are still to come, and how many were given up.
    pub(crate) async fn undelivered(&self) -> (i64, i64) {
        let pool = self.database().await;
        let pending = "SELECT (SELECT count(*) FROM deliveries WHERE state = 'PENDENTE')
            + (SELECT count(*) FROM refunds WHERE told = 0)";
        let given_up = "SELECT count(*) FROM deliveries WHERE state NOT IN ('PENDENTE', 'ENTREGUE')";
        let pending = sqlx::query_scalar(pending).fetch_one(&pool).await.unwrap();
        let given_up = sqlx::query_scalar(given_up).fetch_one(&pool).await.unwrap();
        pool.close().await;
        (pending, given_up)
    }

    /// All that was received, by the account's own list.
    pub(crate) async fn received(&self) -> Vec<Pix> {
        let moment = |text| DataHora::parse(text).unwrap();
        let ever = PixReceivedListQuery::new(moment("2020-01-01T00:00:00Z"), moment("2099-01-01T00:00:00Z"));
        let start = Instant::now();
        loop {
            match self.reach.pix.pix_received_list(&ever).items().try_collect().await {
                Ok(received) => return received,
                // The clock that was moved has ended the token.
                Err(error) => assert!(start.elapsed() < Duration::from_secs(60), "{error}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// What the database of the sandbox says of itself.
    pub(crate) async fn check(&self) {
        let pool = self.database().await;
        let integrity: Vec<String> = sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&pool).await.unwrap();
        assert_eq!(integrity, ["ok"]);
        let broken = sqlx::query("PRAGMA foreign_key_check").fetch_all(&pool).await.unwrap();
        assert!(broken.is_empty());
        pool.close().await;
    }

    async fn database(&self) -> SqlitePool {
        SqlitePool::connect(&format!("sqlite:{}", self.state.join("sandbox.db").display())).await.unwrap()
    }
}

fn file(state: &Path, name: &str) -> Vec<u8> {
    fs::read(state.join(name)).unwrap()
}

/// People who pay, each Pix once; some of it is refunded.
pub(crate) struct People {
    is_over: Arc<AtomicBool>,
    payers: Vec<JoinHandle<Answered>>,
}

impl People {
    pub(crate) fn start(bank: &Bank, seed: u64) -> Self {
        let is_over = Arc::new(AtomicBool::default());
        let payers = (0..PAYERS).map(|number| {
            let (reach, is_over, random) = (bank.reach.clone(), is_over.clone(), Rng::with_seed(seed ^ number << 32));
            tokio::spawn(async move { reach.pay(&is_over, random).await })
        });
        Self { payers: payers.collect(), is_over }
    }

    pub(crate) async fn end(self) -> Answered {
        self.is_over.store(true, Ordering::SeqCst);
        let mut answered = Vec::new();
        for payer in self.payers {
            answered.extend(payer.await.unwrap());
        }
        answered
    }
}

impl Reach {
    async fn pay(&self, is_over: &AtomicBool, mut random: Rng) -> Answered {
        let mut answered = Vec::new();
        while !is_over.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(random.u64(0..20))).await;
            let valor = format!("{}.{:02}", random.u32(1..1000), random.u32(0..100));
            let txid = format!("Balcao{}", random.u32(..));
            let payment = json!({"chave": KEYS[random.usize(0..KEYS.len())], "valor": valor, "txid": txid});
            // A payment whose answer is lost may have been made: the list will tell.
            let Ok((201, pix)) = self.post("pay", payment).await else { continue };
            let id = pix["endToEndId"].as_str().unwrap().to_owned();
            let part = DevolucaoRequest { valor: "0.50".parse().unwrap() };
            let is_refunded = random.u8(0..3) == 0
                && self.pix.pix_devolution(&id.parse().unwrap(), &"R".parse().unwrap(), &part).await.is_ok();
            answered.push((id, is_refunded));
        }
        answered
    }

    async fn post(&self, what: &str, body: Value) -> Result<(u16, Value), reqwest::Error> {
        let answer = self.http.post(format!("{}/sandbox/{what}", self.url)).body(body.to_string()).send().await?;
        let status = answer.status().as_u16();
        Ok((status, serde_json::from_slice(&answer.bytes().await?).unwrap_or_default()))
    }
}

/// What the books must hold of what was received.
pub(crate) fn expected(received: &[Pix]) -> Expected {
    let centavos = |valor: &str| valor.replace('.', "").parse::<i64>().unwrap();
    let (mut told, mut perhaps) = (Vec::new(), HashSet::new());
    for pix in received {
        let id = &pix.end_to_end_id;
        let mut events = vec![(format!("pix-received/{id}"), centavos(&pix.valor))];
        if let Some(PixDevolucoes::Lista(refunds)) = &pix.devolucoes {
            for refund in refunds {
                let event = |status| format!("pix-refund/{id}/{}/{status}", refund.id);
                assert_eq!(refund.status.as_str(), "DEVOLVIDO");
                events.push((event("DEVOLVIDO"), -centavos(&refund.valor)));
                perhaps.insert(event("EM_PROCESSAMENTO"));
            }
        }
        told.push(events);
    }
    // What failed is sent again later than what follows it.
    Expected { told, perhaps, is_ordered: false }
}

fn credentials(state: &Path) -> Credentials {
    let said: Value = serde_json::from_slice(&file(state, "access/credentials.json")).unwrap();
    Credentials::new(said["client_id"].as_str().unwrap(), said["client_secret"].as_str().unwrap())
}
