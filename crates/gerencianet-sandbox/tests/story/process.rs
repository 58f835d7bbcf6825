//! The two processes: how they are started, asked and killed.

use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::running::Running;
use crate::until::until;
use crate::{list, service};

/// A process, which ends when it is dropped.
struct Process {
    _running: Running,
    /// What it printed until it was ready.
    printed: String,
}

/// The sandbox.
pub(crate) struct Bank {
    process: Process,
    http: reqwest::Client,
}

/// The service.
pub(crate) struct Shop {
    _process: Process,
    http: reqwest::Client,
    url: String,
}

impl Process {
    /// Starts it, and waits for a line that holds this.
    fn start(command: &mut Command, last: &str) -> Self {
        let mut running = Running::start(command);
        let printed = running.printed_until(last);
        Process { _running: running, printed }
    }
}

impl Bank {
    /// Starts it on what is there. What takes time waits for who settles it.
    pub(crate) fn open(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gerencianet-sandbox"));
        command.args(["--port", "0", "--balance", "50.00", "--settlement", "7200", "--state"]);
        let process = Process::start(command.arg(folder.join("bank")).stderr(Stdio::null()), "# For other SDKs");
        let _ = rustls::crypto::ring::default_provider().install_default();
        let bank = |name| std::fs::read(folder.join("bank/access").join(name)).unwrap();
        let http = reqwest::Client::builder()
            .tls_certs_only([reqwest::Certificate::from_pem(&bank("ca.pem")).unwrap()])
            .identity(reqwest::Identity::from_pem(&bank("client.pem")).unwrap())
            .no_proxy()
            .build()
            .unwrap();
        Bank { process, http }
    }

    /// The variables that it tells a client to set.
    fn variables(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.process.printed.lines().filter_map(|line| line.strip_prefix("export "));
        lines.map(|line| line.split_once('=').map(|(name, value)| (name, value.trim_matches('\''))).unwrap())
    }

    fn url(&self, route: &str) -> String {
        let (_, url) = self.variables().find(|(name, _)| *name == "GERENCIANET_PIX_URL").unwrap();
        format!("{url}/sandbox/{route}")
    }

    /// What a person does at the bank.
    pub(crate) async fn hand(&self, route: &str, body: Value) -> (u16, Value) {
        answered(self.http.post(self.url(route)).json(&body)).await
    }

    /// The notifications.
    pub(crate) async fn deliveries(&self) -> Vec<Value> {
        list(&answered(self.http.get(self.url("deliveries"))).await.1["notificacoes"]).to_vec()
    }
}

impl Shop {
    /// Starts it on what is there, with the variables that the bank has printed.
    pub(crate) fn open(folder: &Path, bank: &Bank) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let process = Process::start(command.env(service::FOLDER, folder).envs(bank.variables()), "open at ");
        let url = process.printed.trim().strip_prefix("open at ").unwrap().to_owned();
        Shop { _process: process, http: reqwest::Client::builder().no_proxy().build().unwrap(), url }
    }

    pub(crate) async fn post(&self, route: &str, body: Value) -> (u16, Value) {
        answered(self.http.post(format!("{}/{route}", self.url)).json(&body)).await
    }

    pub(crate) async fn get(&self, route: &str) -> (u16, Value) {
        answered(self.http.get(format!("{}/{route}", self.url))).await
    }

    /// Waits until this is booked, and nothing else.
    pub(crate) async fn ledger_is(&self, wanted: &[Value]) {
        until("booked", async || {
            let (_, ledger) = self.get("ledger").await;
            let ledger = list(&ledger);
            assert!(wanted.starts_with(ledger), "{ledger:?}");
            (ledger.len() == wanted.len()).then_some(())
        })
        .await;
    }
}

async fn answered(request: reqwest::RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}
