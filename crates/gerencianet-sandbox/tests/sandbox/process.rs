//! The command, as a process of its own: what it prints works, and what it answered outlives it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use gerencianet::pix::{PixDetailChargeQuery, WebhookRequest};
use gerencianet::webhook::SqliteInbox;
use gerencianet::{Certificate, Client, Credentials, Environment};
use tokio::net::TcpListener;

use crate::receiving::{ANY, Handled, Listening, in_folder};
use crate::running::Running;
use crate::started::{CHAVE, Started, TXID, answered, charge};
use crate::until::until;

pub(crate) struct Process {
    running: Running,
    /// All that it printed.
    welcome: String,
}

impl Process {
    pub(crate) fn start(state: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gerencianet-sandbox"));
        let mut running = Running::start(command.args(["--port", "0", "--state"]).arg(state));
        let welcome = running.printed_until("# For other SDKs");
        Process { running, welcome }
    }

    pub(crate) fn variable(&self, name: &str) -> &str {
        let line = self.welcome.lines().find_map(|line| line.strip_prefix(&format!("export {name}=")));
        line.unwrap_or_else(|| panic!("{name} is not printed")).trim_matches('\'')
    }

    /// A client of what was printed.
    fn client(&self) -> Client {
        let said = Credentials::new(
            self.variable("GERENCIANET_CLIENT_ID").to_owned(),
            self.variable("GERENCIANET_CLIENT_SECRET").to_owned(),
        );
        Client::builder(Environment::Homologation)
            .credentials(said)
            .certificate(Certificate::from_p12_file(self.variable("GERENCIANET_CERTIFICATE"), "").unwrap())
            .root_certificates(std::fs::read(self.variable("GERENCIANET_ROOTS")).unwrap())
            .base_url("pix", self.variable("GERENCIANET_PIX_URL"))
            .build()
            .unwrap()
    }

    /// Pays a charge, as a person does.
    async fn pay(&self, txid: &str) {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let roots = std::fs::read(self.variable("GERENCIANET_ROOTS")).unwrap();
        let pem = std::fs::read(Path::new(self.variable("GERENCIANET_ROOTS")).with_file_name("client.pem")).unwrap();
        let http = reqwest::Client::builder()
            .tls_certs_only([reqwest::Certificate::from_pem(&roots).unwrap()])
            .identity(reqwest::Identity::from_pem(&pem).unwrap())
            .no_proxy()
            .build()
            .unwrap();
        let payment = http.post(format!("{}/sandbox/pay", self.variable("GERENCIANET_PIX_URL")));
        let (status, pix) = answered(payment.json(&serde_json::json!({"txid": txid}))).await;
        assert_eq!(status, 201, "{pix}");
    }

    /// Ends it at once, as `kill -9` does.
    pub(crate) fn kill(&mut self) {
        self.running.kill();
    }
}

#[test]
fn what_is_printed_works_in_a_shell_with_curl() {
    let folder = tempfile::tempdir().unwrap();
    // What a shell and curl take for something else.
    let process = Process::start(&folder.path().join("it's a: state"));
    let shell = |script: &str| {
        let output = Command::new("bash").args(["-euc", script]).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (worked, answer) = shell(&process.welcome);
    assert!(worked && answer.contains("\"token_type\":\"Bearer\""), "{answer}\n{}", process.welcome);
    let without = process.welcome.replace("--cert-type P12 --cert ", "--user-agent ");
    assert!(without != process.welcome);
    let (worked, answer) = shell(&without);
    assert!(!worked && answer.is_empty(), "without a certificate nobody is heard: {answer}");
}

#[test]
fn openssl_is_refused_without_a_certificate_and_served_with_one() {
    let folder = tempfile::tempdir().unwrap();
    let process = Process::start(&folder.path().join("state"));
    let roots = process.variable("GERENCIANET_ROOTS");
    let pem = Path::new(roots).with_file_name("client.pem");
    let port = process.variable("GERENCIANET_PIX_URL").rsplit(':').next().unwrap();
    let address = format!("localhost:{port}");
    let ask = |arguments: &[&str]| {
        let mut openssl = Command::new("openssl");
        openssl.args(["s_client", "-connect", &address, "-CAfile", roots, "-verify_return_error", "-quiet"]);
        let streams = openssl.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = streams.spawn().unwrap();
        // Who was refused already does not read this.
        let _ = child
            .stdin
            .take()
            .unwrap()
            .write_all(b"GET /v2/gn/saldo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        let output = child.wait_with_output().unwrap();
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        (said[0].clone(), said[1].clone())
    };
    for version in ["-tls1_3", "-tls1_2"] {
        let (answer, said) = ask(&[version]);
        assert!(answer.is_empty() && said.contains("certificate required"), "{version}: {answer} {said}");
        let (answer, said) = ask(&[version, "-cert", pem.to_str().unwrap()]);
        assert!(answer.starts_with("HTTP/1.1 401 Unauthorized"), "{version}: {answer} {said}");
    }
    let (answer, said) = ask(&["-tls1_1", "-cert", pem.to_str().unwrap()]);
    assert!(answer.is_empty() && said.contains("error"), "TLS 1.1 is not spoken: {said}");
}

#[tokio::test]
async fn what_was_answered_outlives_a_process_that_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let mut process = Process::start(&state);
    let made = process.client().pix().pix_create_charge(&TXID.parse().unwrap(), &charge("12.30")).await.unwrap();
    process.kill();

    let process = Process::start(&state);
    let pix = process.client().pix();
    let read = pix.pix_detail_charge(&TXID.parse().unwrap(), &PixDetailChargeQuery::default()).await.unwrap();
    assert_eq!((&read.location, &read.calendario.criacao), (&made.location, &made.calendario.criacao));
    assert_eq!(read.valor.original, "12.30");
}

#[tokio::test]
async fn what_was_to_be_told_outlives_a_process_that_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state");
    let mut process = Process::start(&state);
    let inbox = SqliteInbox::open(folder.path().join("inbox.sqlite")).await.unwrap();
    let handled = Handled::of(&inbox);
    let receiver = Listening::receiving(ANY, in_folder(&state), &inbox).await;
    let webhook = WebhookRequest { webhook_url: receiver.url("/avisos").parse().unwrap() };
    process.client().pix().pix_config_webhook(&CHAVE.parse().unwrap(), &webhook, None).await.unwrap();
    let address = receiver.stop().await;

    // It is killed while the receiver has the notification and has not answered.
    let hanging = Listening::scripted(address, in_folder(&state), |_| None).await;
    process.client().pix().pix_create_charge(&TXID.parse().unwrap(), &charge("12.30")).await.unwrap();
    process.pay(TXID).await;
    until("heard of", async || hanging.heard().first().cloned()).await;
    process.kill();
    drop(hanging);

    until("the port is free", async || TcpListener::bind(address).await.ok().map(drop)).await;
    let _receiver = Listening::receiving(address, in_folder(&state), &inbox).await;
    let _process = Process::start(&state);
    let listed = until("handled", async || Some(handled.list()).filter(|list| !list.is_empty())).await;
    assert!(listed.len() == 1 && listed[0].starts_with("pix-received"), "{listed:?}");
}

#[test]
fn a_command_line_that_is_wrong_is_told() {
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_gerencianet-sandbox")).args(arguments).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    };
    let (code, said) = run(&["--help"]);
    assert!(code == Some(0) && said.contains("--memory"), "{said}");
    for arguments in [&["--port", "x"][..], &["--nothing"], &["free"]] {
        let (code, said) = run(arguments);
        assert!(code == Some(2) && said.contains("see --help"), "{said}");
    }
}

#[tokio::test]
async fn who_waits_for_a_sandbox_waits_as_long_as_it_listens() {
    let mut started = Started::new().await;
    let request = started.http().get(format!("{}/v2/cob/{TXID}", started.sandbox.url()));
    tokio::select! {
        biased;
        () = started.sandbox.wait() => panic!("it listens"),
        (status, _) = answered(request) => assert_eq!(status, 401),
    }
}
