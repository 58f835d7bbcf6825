//! A vendor who tells a lot: each notification until it is answered, some of them again, from several connections at once.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use fastrand::Rng;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

/// How many tell at the same time.
const SENDERS: u64 = 6;

/// What was told of one Pix: its events in order, each with what it changes in the balance.
pub(crate) type Told = Vec<(String, i64)>;

pub(crate) struct Storm {
    shared: Arc<Shared>,
    senders: Vec<JoinHandle<Vec<Told>>>,
}

struct Shared {
    http: reqwest::Client,
    addresses: Vec<String>,
    is_over: AtomicBool,
    is_held: AtomicBool,
    answered: AtomicU64,
    repeated: AtomicU64,
    failed: AtomicU64,
}

impl Storm {
    pub(crate) fn start(folder: &Path, ports: &[u16], seed: u64) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let read = |name: &str| fs::read(folder.join(name)).unwrap();
        let identity = [read("vendor.pem"), read("vendor.key")].concat();
        let http = reqwest::Client::builder()
            .tls_certs_only([reqwest::Certificate::from_pem(&read("authority.pem")).unwrap()])
            .identity(reqwest::Identity::from_pem(&identity).unwrap())
            .timeout(Duration::from_secs(25))
            .no_proxy()
            .build()
            .unwrap();
        let shared = Arc::new(Shared {
            http,
            addresses: ports.iter().map(|port| format!("https://localhost:{port}/webhook/pix")).collect(),
            is_over: AtomicBool::default(),
            is_held: AtomicBool::default(),
            answered: AtomicU64::default(),
            repeated: AtomicU64::default(),
            failed: AtomicU64::default(),
        });
        let senders = (0..SENDERS).map(|number| {
            let (shared, random) = (shared.clone(), Rng::with_seed(seed ^ number << 32));
            tokio::spawn(async move { shared.send(number, random).await })
        });
        Self { senders: senders.collect(), shared }
    }

    /// How many notifications were answered with 200, and how many not.
    pub(crate) fn counts(&self) -> String {
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let Shared { answered, repeated, failed, .. } = &*self.shared;
        format!("{} answered, {} of them told again, {} failed", count(answered), count(repeated), count(failed))
    }

    /// Begins nothing new as long as this is so.
    pub(crate) fn hold(&self, is_held: bool) {
        self.shared.is_held.store(is_held, Ordering::SeqCst);
    }

    /// Begins nothing new, and gives all that was told when everything is answered.
    pub(crate) async fn end(&mut self) -> Vec<Told> {
        self.shared.is_over.store(true, Ordering::SeqCst);
        let mut told = Vec::new();
        for sender in self.senders.drain(..) {
            told.extend(sender.await.unwrap());
        }
        told
    }
}

impl Shared {
    async fn send(&self, sender: u64, mut random: Rng) -> Vec<Told> {
        let mut told = Vec::new();
        for number in 0.. {
            while self.is_held.load(Ordering::SeqCst) && !self.is_over.load(Ordering::SeqCst) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            if self.is_over.load(Ordering::SeqCst) {
                break;
            }
            let batch = (0..random.usize(1..=3)).map(|place| format!("E{sender}x{number}x{place}"));
            let batch: Vec<(String, i64, i64)> =
                batch.map(|id| (id, random.i64(1..100_000), random.i64(1..100))).collect();
            for status in [None, Some("EM_PROCESSAMENTO"), Some("DEVOLVIDO")] {
                let pix: Vec<Value> = batch.iter().map(|(id, valor, part)| pix(id, *valor, *part, status)).collect();
                let body = json!({ "pix": pix }).to_string();
                while !self.tell(&body, &mut random).await {
                    tokio::time::sleep(Duration::from_millis(random.u64(1..10))).await;
                }
                if random.u8(0..5) == 0 && self.tell(&body, &mut random).await {
                    self.repeated.fetch_add(1, Ordering::Relaxed);
                }
            }
            told.extend(batch.into_iter().map(|(id, valor, part)| {
                vec![
                    (format!("pix-received/{id}"), valor),
                    (format!("pix-refund/{id}/R/EM_PROCESSAMENTO"), 0),
                    (format!("pix-refund/{id}/R/DEVOLVIDO"), -part),
                ]
            }));
        }
        told
    }

    /// Tells one of the replicas once, and says whether it answered well.
    async fn tell(&self, body: &str, random: &mut Rng) -> bool {
        let address = &self.addresses[random.usize(0..self.addresses.len())];
        let answer = self.http.post(address).body(body.to_owned()).send().await;
        let is_good = answer.is_ok_and(|answer| answer.status() == 200);
        let counter = if is_good { &self.answered } else { &self.failed };
        counter.fetch_add(1, Ordering::Relaxed);
        is_good
    }
}

fn pix(id: &str, valor: i64, part: i64, status: Option<&str>) -> Value {
    let reais = |centavos: i64| format!("{}.{:02}", centavos / 100, centavos % 100);
    let mut pix = json!({"endToEndId": id, "valor": reais(valor), "horario": "2022-10-31T15:30:45.902Z"});
    if let Some(status) = status {
        let horario = json!({"solicitacao": "2022-10-31T16:45:02.101Z"});
        pix["devolucoes"] =
            json!([{"id": "R", "rtrId": "D", "valor": reais(part), "horario": horario, "status": status}]);
    }
    pix
}
