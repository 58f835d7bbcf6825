//! A bare client: reqwest, or hyper where HTTP/2 is wanted, over rustls.

use std::{error::Error, io, sync::Arc};

use bytes::Bytes;
use http_body_util::Empty;
use hyper::{Response, body::Incoming, client::conn::http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::{
    ClientConfig, RootCertStore, SupportedProtocolVersion,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    version::{TLS12, TLS13},
};
use serde_json::{Value, json};
use server::{Identity, Server};
use tokio::net::TcpStream;
use tokio_rustls::{TlsConnector, client::TlsStream};

/// What a client needs to know for TLS.
pub fn tls(identity: Option<&Identity>, versions: &[&'static SupportedProtocolVersion]) -> ClientConfig {
    let mut roots = RootCertStore::empty();
    let authority = CertificateDer::from_pem_slice(server::pki().authority_pem.as_bytes()).expect("PEM");
    roots.add(authority).expect("an authority");
    let configuration = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(versions)
        .expect("ring knows the versions")
        .with_root_certificates(roots);
    match identity {
        None => configuration.with_no_client_auth(),
        Some(identity) => {
            let chain = CertificateDer::pem_slice_iter(identity.certificate_pem.as_bytes());
            let chain = chain.collect::<Result<_, _>>().expect("PEM");
            let key = PrivateKeyDer::from_pem_slice(identity.key_pem.as_bytes()).expect("PEM");
            configuration.with_client_auth_cert(chain, key).expect("the key fits")
        }
    }
}

/// A client that presents an identity.
pub fn with(identity: Option<&Identity>) -> reqwest::Client {
    speaking(identity, &[&TLS12, &TLS13])
}

/// A client that presents an identity and speaks these versions of TLS.
pub fn speaking(identity: Option<&Identity>, versions: &[&'static SupportedProtocolVersion]) -> reqwest::Client {
    let builder = reqwest::Client::builder().tls_backend_preconfigured(tls(identity, versions));
    builder.no_proxy().retry(reqwest::retry::never()).build().expect("a client")
}

/// The good client.
pub fn good() -> reqwest::Client {
    with(Some(&server::pki().client))
}

/// A token, asked for as the documents say.
pub async fn token(server: &Server, client: &reqwest::Client) -> String {
    let response = client
        .post(format!("{}/oauth/token", server.url()))
        .basic_auth(&server.setup().client_id, Some(&server.setup().client_secret))
        .json(&json!({ "grant_type": "client_credentials" }))
        .send()
        .await
        .expect("the server answers");
    assert_eq!(response.status(), 200);
    let body: Value = response.json().await.expect("JSON");
    body["access_token"].as_str().expect("a token").to_owned()
}

/// A TLS connection of the good client, which offers one protocol.
pub async fn try_connect(server: &Server, protocol: &[u8]) -> io::Result<TlsStream<TcpStream>> {
    let mut configuration = tls(Some(&server::pki().client), &[&TLS13]);
    configuration.alpn_protocols = vec![protocol.to_vec()];
    let stream = TcpStream::connect(server.address()).await?;
    let name = server.address().ip().into();
    TlsConnector::from(Arc::new(configuration)).connect(name, stream).await
}

/// The same, where it must succeed.
pub async fn connect(server: &Server, protocol: &[u8]) -> TlsStream<TcpStream> {
    try_connect(server, protocol).await.expect("the server lets the good client in")
}

/// A request over a connection of its own.
pub async fn http2(server: &Server, path: &str) -> hyper::Result<Response<Incoming>> {
    let stream = TokioIo::new(connect(server, b"h2").await);
    let (mut sender, connection) = http2::handshake(TokioExecutor::new(), stream).await?;
    // What goes wrong with it, the request says too.
    tokio::spawn(async move { drop(connection.await) });
    let request = hyper::Request::get(server.url() + path).body(Empty::<Bytes>::new()).expect("a request");
    sender.send_request(request).await
}

/// Whether a reset of the connection is among the causes: who reads is told of the reset, who writes next of a broken
/// pipe, and over HTTP/2 a client does both at any time.
pub fn is_reset(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|error| matches!(error.kind(), io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe))
    })
}

/// The texts of all causes.
pub fn told(error: &(dyn Error + 'static)) -> String {
    causes(error).map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    let mut next = Some(error);
    std::iter::from_fn(move || {
        let cause = next?;
        // An I/O error around another gives that one's source, not that one.
        let inside = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match inside {
            Some(inside) => Some(inside),
            None => cause.source(),
        };
        Some(cause)
    })
}
