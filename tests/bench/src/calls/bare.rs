//! `reqwest` as one would use it by hand: the same TLS, the same time-out, the same types and nothing else. The token is asked
//! for once and never replaced; nothing is judged, repeated or watched.

use std::error::Error;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use gerencianet::pix::Cob;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use serde_json::{Value, json};

use super::in_process::Caller;
use super::{Charge, Loopback, Operation};

/// A client of `reqwest` with a token.
#[derive(Clone)]
pub(crate) struct Bare {
    http: reqwest::Client,
    url: String,
    token: String,
    charge: Charge,
}

impl Bare {
    pub(crate) fn new(loopback: &Loopback, charge: Charge) -> io::Result<Self> {
        let mut roots = RootCertStore::empty();
        for root in CertificateDer::pem_file_iter(loopback.authority()).map_err(io::Error::other)? {
            roots.add(root.map_err(io::Error::other)?).map_err(io::Error::other)?;
        }
        let certificate = CertificateDer::from_pem_file(loopback.certificate()).map_err(io::Error::other)?;
        let key = PrivateKeyDer::from_pem_file(loopback.key()).map_err(io::Error::other)?;
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_root_certificates(roots)
            .with_client_auth_cert(vec![certificate], key)
            .map_err(io::Error::other)?;
        let builder =
            reqwest::Client::builder().tls_backend_preconfigured(tls).timeout(Duration::from_secs(30)).no_proxy();
        let http = builder.build().map_err(io::Error::other)?;
        let (url, token) = (loopback.url.clone(), String::new());
        let mut bare = Bare { http, url, token, charge };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        // Its connection ends with the runtime; calls find that out before they use it.
        bare.token = runtime.block_on(bare.granted(loopback)).map_err(io::Error::other)?;
        Ok(bare)
    }

    async fn granted(&self, loopback: &Loopback) -> Result<String, Box<dyn Error + Send + Sync>> {
        let answer = self
            .http
            .post(format!("{}/oauth/token", self.url))
            .basic_auth(&loopback.client_id, Some(&loopback.client_secret))
            .json(&json!({ "grant_type": "client_credentials" }))
            .send()
            .await?
            .error_for_status()?
            .json::<Value>()
            .await?;
        Ok(answer["access_token"].as_str().ok_or("there is no token in the answer")?.to_owned())
    }
}

impl Caller for Bare {
    async fn call(&self, operation: Operation) -> Result<Cob, Box<dyn Error + Send + Sync>> {
        let Charge { txid, body } = &self.charge;
        let url = format!("{}/v2/cob/{txid}", self.url);
        let request = match operation {
            Operation::Detail => self.http.get(url),
            Operation::Create => self.http.put(url).json(body),
        };
        Ok(request.bearer_auth(&self.token).send().await?.error_for_status()?.json().await?)
    }
}
