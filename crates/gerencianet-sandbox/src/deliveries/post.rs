//! How a notification travels: a POST over TLS, with the certificate of the sandbox.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use reqwest::Client;
use reqwest::header::CONTENT_TYPE;
use rustls::ClientConfig;

use crate::error::Error;

/// Posts to the addresses of receivers, over TLS 1.2 or 1.3.
pub(crate) struct Poster {
    certified: Client,
    anonymous: Client,
}

/// Why nothing was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The address is none: no host has such a name.
    Address,
    /// The host is not found, or nobody listens.
    Unreachable,
    /// Its certificate is not trusted, or that of another host.
    Untrusted,
    /// TLS failed: the receiver did not take our certificate, or missed one.
    Tls,
    /// The connection ended without an answer.
    Lost,
    /// Nothing was answered in time.
    Silent,
}

impl Fault {
    /// As it is kept and shown.
    pub(super) fn name(self) -> &'static str {
        match self {
            Fault::Address => "url_invalida",
            Fault::Unreachable => "inacessivel",
            Fault::Untrusted => "certificado_nao_confiavel",
            Fault::Tls => "tls_recusado",
            Fault::Lost => "conexao_perdida",
            Fault::Silent => "tempo_esgotado",
        }
    }

    fn of(error: &reqwest::Error) -> Self {
        if error.is_builder() {
            return Fault::Address;
        }
        if error.is_timeout() {
            return Fault::Silent;
        }
        let mut layer: Option<&(dyn StdError + 'static)> = Some(error);
        while let Some(error) = layer {
            match error.downcast_ref::<rustls::Error>() {
                Some(rustls::Error::InvalidCertificate(_)) => return Fault::Untrusted,
                Some(_) => return Fault::Tls,
                None => {}
            }
            // What an I/O error was made from is not its source, but stands in its place.
            layer = match error.downcast_ref::<io::Error>() {
                Some(error) => error.get_ref().map(|inner| inner as &(dyn StdError + 'static)),
                None => error.source(),
            };
        }
        if error.is_connect() { Fault::Unreachable } else { Fault::Lost }
    }
}

impl Poster {
    /// `certified` shows the certificate of the sandbox, `anonymous` shows none.
    pub(crate) fn new(certified: ClientConfig, anonymous: ClientConfig) -> Result<Self, Error> {
        Ok(Poster { certified: client(certified)?, anonymous: client(anonymous)? })
    }

    /// The status that was answered.
    pub(super) async fn post(&self, url: &str, body: String, timeout: Duration) -> Result<u16, Fault> {
        post(&self.certified, url, body, timeout).await
    }

    /// The same without a certificate, which is to be refused.
    pub(super) async fn post_anonymously(&self, url: &str, body: String, timeout: Duration) -> Result<u16, Fault> {
        post(&self.anonymous, url, body, timeout).await
    }
}

async fn post(client: &Client, url: &str, body: String, timeout: Duration) -> Result<u16, Fault> {
    let request = client.post(url).header(CONTENT_TYPE, "application/json").timeout(timeout).body(body);
    request.send().await.map(|response| response.status().as_u16()).map_err(|error| Fault::of(&error))
}

fn client(tls: ClientConfig) -> Result<Client, Error> {
    Client::builder()
        .no_proxy()
        .tls_backend_preconfigured(tls)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        // A receiver that closes a kept connection in the moment of its use would wait five minutes for the notification.
        .pool_max_idle_per_host(0)
        .user_agent(concat!("gerencianet-sandbox/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|error| Error::Certificates(error.to_string()))
}
