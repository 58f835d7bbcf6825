//! Builds a client.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;

use crate::certificate::Certificate;
use crate::client::{Api, Client, Limits, Served, Server, Shared};
use crate::clock::{Clock, SystemClock};
use crate::credentials::Credentials;
use crate::environment::{Edition, Environment};
use crate::error::Error;
use crate::generated;
use crate::observer::Observer;
use crate::retry::{Retries, RetryPolicy};
use crate::tls;
use crate::token::{MemoryTokenStore, TokenKey, TokenSource, TokenStore};

/// Builds a [`Client`]. Only [`credentials`](Self::credentials) and [`certificate`](Self::certificate) must be given.
#[must_use]
pub struct ClientBuilder {
    environment: Environment,
    edition: Edition,
    base_urls: BTreeMap<String, String>,
    credentials: Option<Credentials>,
    certificate: Option<Certificate>,
    roots: Vec<Vec<u8>>,
    proxy: Option<String>,
    retries: RetryPolicy,
    limits: Limits,
    tokens: Arc<dyn TokenStore>,
    clock: Arc<dyn Clock>,
    observer: Option<Arc<dyn Observer>>,
    judged: bool,
}

impl ClientBuilder {
    pub(super) fn new(environment: Environment) -> Self {
        ClientBuilder {
            environment,
            edition: Edition::Today,
            base_urls: BTreeMap::new(),
            credentials: None,
            certificate: None,
            roots: Vec::new(),
            proxy: None,
            retries: RetryPolicy::default(),
            limits: Limits { connect: Duration::from_secs(10), attempt: Duration::from_secs(30) },
            tokens: Arc::new(MemoryTokenStore::default()),
            clock: Arc::new(SystemClock),
            observer: None,
            judged: true,
        }
    }

    /// The credentials of the application, as the vendor's panel gives them for this environment.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// The certificate of the account, issued for this environment.
    pub fn certificate(mut self, certificate: Certificate) -> Self {
        self.certificate = Some(certificate);
        self
    }

    /// Which of the vendor's addresses are called; [`Edition::Today`] unless told otherwise.
    pub fn edition(mut self, edition: Edition) -> Self {
        self.edition = edition;
        self
    }

    /// Calls an API (`pix`, `open-finance`, `account-opening`) at another address: a sandbox, a proxy. `https` only, but for
    /// `http` to this very machine, where no certificate is needed.
    pub fn base_url(mut self, api: impl Into<String>, url: impl Into<String>) -> Self {
        self.base_urls.insert(api.into(), url.into());
        self
    }

    /// Trusts servers that these certificates (PEM) have issued, beside the public roots.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// Goes through an HTTP proxy: `http://proxy.example:3128`, with `user:password@` before the host where it asks for that.
    /// It sees the names of the hosts that are called, and nothing else: TLS is spoken through it. No variable of the
    /// environment is read for this.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// When and how often what failed is repeated.
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.retries = policy;
        self
    }

    /// How long a connection may take to stand: 10 seconds unless told otherwise.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.limits.connect = limit;
        self
    }

    /// How long one attempt may take, answer included: 30 seconds unless told otherwise.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = limit;
        self
    }

    /// Where tokens are kept; in this process unless told otherwise.
    pub fn token_store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.tokens = store;
        self
    }

    /// Where the time is taken from; for tests.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Who is told about every attempt; for metrics.
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observer = Some(observer);
        self
    }

    /// Sends requests without judging them first: only for those who must reach a rule of the API that our documents do not
    /// know yet. What is wrong with a request is then said by the API, after a round trip and perhaps less clearly.
    pub fn without_judging(mut self) -> Self {
        self.judged = false;
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) for what is missing or unusable,
    /// [`ErrorKind::Certificate`](crate::ErrorKind::Certificate) for a certificate that has expired or is not valid yet.
    pub fn build(self) -> Result<Client, Error> {
        let apis = self.addresses()?;
        let is_local = apis.iter().all(|served| served.1.scheme() == "http");
        let credentials = self.credentials.ok_or_else(|| Error::configuration("there are no credentials"))?;
        if self.certificate.is_none() && !is_local {
            return Err(Error::configuration("there is no certificate"));
        }
        if let Some(certificate) = &self.certificate {
            let now = self.clock.system_now();
            certificate.check(now)?;
            certificate.warn_before_expiry(now);
        }
        let mut roots = Vec::new();
        for pem in &self.roots {
            roots.extend(tls::roots(pem)?);
        }
        let mut http = reqwest::Client::builder().no_proxy();
        if let Some(proxy) = &self.proxy {
            let proxy = proxy_at(proxy).ok_or_else(|| Error::configuration("the address of the proxy is no URL"))?;
            http = http.proxy(proxy);
        }
        let http = http
            .tls_backend_preconfigured(tls::config(self.certificate.as_ref(), &roots)?)
            .connect_timeout(self.limits.connect)
            .timeout(self.limits.attempt)
            // A redirection would carry the token to where nobody has said that it belongs.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .user_agent(concat!("gerencianet-rust/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| Error::configuration("the HTTP client cannot be built").caused_by(&error))?;
        let certificate = self.certificate.as_ref().map(Certificate::der).unwrap_or_default();
        let served = apis.into_iter().map(|(api, base_url, token_base_url)| {
            let key = TokenKey::new(api.name, base_url.as_str(), &credentials, certificate);
            let tokens = TokenSource::new(key, self.tokens.clone(), self.clock.clone());
            (api.name, Served { base_url, token_base_url, is_preset: !self.base_urls.contains_key(api.name), tokens })
        });
        let apis = served.collect();
        Ok(Client {
            shared: Arc::new(Shared {
                http,
                credentials,
                environment: self.environment,
                certificate_environment: self.certificate.as_ref().and_then(Certificate::environment),
                apis,
                retries: Retries::new(self.retries),
                limits: self.limits,
                clock: self.clock,
                observer: self.observer,
                judged: self.judged,
            }),
        })
    }

    /// The address of each API, and that below which it hands out tokens.
    fn addresses(&self) -> Result<Vec<(&'static Api, Url, Url)>, Error> {
        if self.base_urls.keys().any(|name| generated::APIS.iter().all(|api| api.name != name)) {
            return Err(Error::configuration("there is no API of a name that a base URL was given for"));
        }
        let mut addresses = Vec::new();
        for api in generated::APIS {
            let of_tokens = api.token.map_or(api.servers, |token| token.servers);
            let (url, token_url) = match self.base_urls.get(api.name) {
                Some(own) => (own.clone(), beside(own, api.servers, of_tokens)),
                None => (self.preset(api.servers)?.to_owned(), self.preset(of_tokens)?.to_owned()),
            };
            addresses.push((*api, address(&url)?, address(&token_url)?));
        }
        Ok(addresses)
    }

    /// The vendor's address. An API that has not moved is served where it was printed.
    fn preset(&self, servers: &[Server]) -> Result<&'static str, Error> {
        let of = |edition| servers.iter().find(|server| (server.0, server.1) == (self.environment, edition));
        let server = of(self.edition).or_else(|| of(Edition::Printed));
        server.map(|server| server.2).ok_or_else(|| Error::configuration("an API has no address in this environment"))
    }
}

/// The proxy for everything that is not on this machine without TLS.
fn proxy_at(address: &str) -> Option<reqwest::Proxy> {
    let url = Url::parse(address).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())?;
    reqwest::Proxy::https(url).ok()
}

/// Where tokens are handed out if an API is served at an address of the caller's: there too, but where the address ends in
/// the path of one of the vendor's and the vendor hands out tokens beside that path, beside it.
fn beside(own: &str, servers: &[Server], of_tokens: &[Server]) -> String {
    let own = own.trim_end_matches('/');
    for (environment, edition, url) in servers {
        let token = of_tokens.iter().find(|server| (server.0, server.1) == (*environment, *edition));
        let moved = token.and_then(|token| {
            let rest = own.strip_suffix(path(url)).filter(|_| !path(url).is_empty())?;
            Some(format!("{rest}{}", path(token.2)))
        });
        if let Some(moved) = moved {
            return moved;
        }
    }
    own.to_owned()
}

/// The path of an address: `/v1`, or nothing.
fn path(url: &str) -> &str {
    let host = url.find("://").map_or(0, |scheme| scheme + 3);
    url.get(host..).and_then(|rest| rest.find('/')).and_then(|slash| url.get(host + slash..)).unwrap_or("")
}

/// Reads an address to which paths are added.
fn address(text: &str) -> Result<Url, Error> {
    // A URL is read more generously than a person reads it: `https:a`, and `\\` for `/`.
    let is_plain = text.contains("://") && !text.contains(['\\', ' ']) && !text.contains(char::is_control);
    let url = Url::parse(text.trim_end_matches('/')).ok().filter(|_| is_plain);
    let url = url.ok_or_else(|| Error::configuration("a base URL is no URL"))?;
    let is_local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    if url.scheme() != "https" && !(url.scheme() == "http" && is_local) {
        return Err(Error::configuration("a base URL is neither https nor http to this machine"));
    }
    if url.query().is_some() || url.fragment().is_some() || !url.username().is_empty() || url.password().is_some() {
        return Err(Error::configuration("a base URL has more than a host, a port and a path"));
    }
    Ok(url)
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("environment", &self.environment).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_asked_for_where_the_vendor_has_them() {
        let printed = [(Environment::Production, Edition::Printed, "https://apis.example/open-finance")];
        let root = [(Environment::Production, Edition::Printed, "https://apis.example")];
        let check = |own: &str, expected: &str| assert_eq!(beside(own, &printed, &root), expected, "{own}");
        check("https://localhost:8443/open-finance", "https://localhost:8443");
        check("https://localhost:8443/open-finance/", "https://localhost:8443");
        check("https://proxy.example/bank/open-finance", "https://proxy.example/bank");
        check("https://localhost:8443/v1", "https://localhost:8443/v1");
        check("https://localhost:8443", "https://localhost:8443");
        assert_eq!(beside("https://localhost/x", &root, &root), "https://localhost/x");
    }

    #[test]
    fn addresses_that_would_leak_or_mislead_are_refused() {
        for good in ["https://pix.example", "https://pix.example:8443/v1/", "http://localhost:8080", "http://127.0.0.1"]
        {
            assert!(address(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "pix.example",
            "http://pix.example",
            "ftp://localhost",
            "https://a:b@pix.example",
            "https://x/?y",
            "https://x/#y",
            "https:pix.example",
            "https://other.example\\@pix.example",
            "https://pix.exa\nmple",
        ] {
            assert!(address(bad).is_err(), "{bad}");
        }
    }
}
