//! A sandbox for a test: in a folder of its own, on a clock of its own, with a client and with bare HTTP.

use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use gerencianet::pix::{CalendarioRequest, CobRequest, CobValorRequest, PixApi};
use gerencianet::{Certificate, Client, ClientBuilder, Credentials, Environment, VirtualClock};
use gerencianet_sandbox::{Sandbox, Setup};
use serde_json::Value;
use tempfile::TempDir;

/// 2026-03-01T12:00:00Z, when every test begins.
pub(crate) const START: Duration = Duration::from_secs(1_772_366_400);

/// A key that every account has from its start.
pub(crate) const CHAVE: &str = "pix@example.com";

pub(crate) const TXID: &str = "7978c0c97ea847e78e8849634473c1f1";

pub(crate) struct Started {
    pub(crate) sandbox: Sandbox,
    pub(crate) clock: Arc<VirtualClock>,
    pub(crate) folder: Arc<TempDir>,
    token: tokio::sync::Mutex<Option<String>>,
}

impl Started {
    pub(crate) async fn new() -> Self {
        Started::with(|setup| setup).await
    }

    /// Started otherwise than usual.
    pub(crate) async fn with(change: impl FnOnce(Setup) -> Setup) -> Self {
        Started::again(Arc::new(tempfile::tempdir().unwrap()), Arc::new(clock()), change).await
    }

    /// Started on what an earlier one has left.
    pub(crate) async fn again(
        folder: Arc<TempDir>,
        clock: Arc<VirtualClock>,
        change: impl FnOnce(Setup) -> Setup,
    ) -> Self {
        let setup = Setup::in_folder(folder.path().join("state")).clock(clock.clone());
        let sandbox = Sandbox::start(change(setup)).await.unwrap();
        Started { sandbox, clock, folder, token: tokio::sync::Mutex::new(None) }
    }

    pub(crate) fn client(&self) -> ClientBuilder {
        client(&self.sandbox)
    }

    pub(crate) fn pix(&self) -> PixApi {
        self.client().build().unwrap().pix()
    }

    /// Bare HTTP with the certificate.
    pub(crate) fn http(&self) -> reqwest::Client {
        let pem = std::fs::read(self.sandbox.client_pem()).unwrap();
        http(&self.sandbox).identity(reqwest::Identity::from_pem(&pem).unwrap()).build().unwrap()
    }

    /// A token of the sandbox, asked for once.
    pub(crate) async fn token(&self) -> String {
        let mut token = self.token.lock().await;
        if token.is_none() {
            let said = self.sandbox.credentials();
            let request = self.http().post(format!("{}/oauth/token", self.sandbox.url()));
            let request = request.basic_auth(&said.client_id, Some(&said.client_secret));
            let (status, body) = answered(request.body(r#"{"grant_type": "client_credentials"}"#)).await;
            assert_eq!(status, 200, "{body}");
            *token = Some(body["access_token"].as_str().unwrap().to_owned());
        }
        token.clone().unwrap()
    }

    /// Lets time pass, and asks for a token anew.
    pub(crate) async fn advance(&self, duration: Duration) {
        self.clock.advance(duration);
        self.forget_token().await;
    }

    /// Asks for a token anew.
    pub(crate) async fn forget_token(&self) {
        *self.token.lock().await = None;
    }

    /// Sends a request, `PUT /v2/cob/…`, with a token. What is answered without a body is null.
    pub(crate) async fn send(&self, request: &str, body: impl Into<Option<Value>>) -> (u16, Value) {
        let (method, target) = request.split_once(' ').unwrap();
        let url = format!("{}{target}", self.sandbox.url());
        let mut request = self.http().request(method.parse().unwrap(), url).bearer_auth(self.token().await);
        if let Some(body) = body.into() {
            request = request.header("Content-Type", "application/json").body(body.to_string());
        }
        answered(request).await
    }

    /// Sends a request that is refused; the answer is its status and the `nome`.
    pub(crate) async fn refused(&self, request: &str, body: impl Into<Option<Value>>) -> (u16, String) {
        let (status, answer) = self.send(request, body).await;
        assert!(status >= 400, "{request} was not refused: {status} {answer}");
        let mut keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
        keys.sort_unstable();
        let of_schema = ["erros", "mensagem", "nome"];
        assert!(keys == of_schema || keys == of_schema[1..], "{answer}");
        assert_eq!(keys == of_schema, answer["nome"] == "json_invalido" && !answer["erros"].is_null(), "{answer}");
        (status, answer["nome"].as_str().unwrap().to_owned())
    }
}

pub(crate) fn client(sandbox: &Sandbox) -> ClientBuilder {
    let said = sandbox.credentials();
    let mut builder = Client::builder(Environment::Homologation)
        .root_certificates(std::fs::read(sandbox.authority()).unwrap())
        .certificate(Certificate::from_p12_file(sandbox.client_p12(), "").unwrap())
        .credentials(Credentials::new(&said.client_id, &said.client_secret));
    for (api, prefix) in [("pix", ""), ("open-finance", "/open-finance"), ("account-opening", "/cadastro")] {
        builder = builder.base_url(api, format!("{}{prefix}", sandbox.url()));
    }
    builder
}

/// Bare HTTP that trusts a sandbox, without a certificate of its own.
pub(crate) fn http(sandbox: &Sandbox) -> reqwest::ClientBuilder {
    // Another test may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let root = reqwest::Certificate::from_pem(&std::fs::read(sandbox.authority()).unwrap()).unwrap();
    reqwest::Client::builder().tls_certs_only([root]).no_proxy()
}

pub(crate) async fn answered(request: reqwest::RequestBuilder) -> (u16, Value) {
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let body = response.bytes().await.unwrap();
    (status, if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).unwrap() })
}

pub(crate) fn clock() -> VirtualClock {
    VirtualClock::at(UNIX_EPOCH + START)
}

/// A charge of this amount, to whoever pays.
pub(crate) fn charge(valor: &str) -> CobRequest {
    let calendario = CalendarioRequest { expiracao: Some(3600) };
    CobRequest::new(calendario, CobValorRequest { original: valor.parse().unwrap() }, CHAVE.parse().unwrap())
}

/// The same as JSON.
pub(crate) fn charge_json(valor: &str) -> Value {
    serde_json::to_value(charge(valor)).unwrap()
}
