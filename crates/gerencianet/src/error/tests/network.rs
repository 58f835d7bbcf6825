//! Errors of real sockets, and of TLS as rustls tells them.

use std::error::Error as _;
use std::future::Future;
use std::io;
use std::time::Duration;

use reqwest::dns::{Name, Resolve, Resolving};
use rustls::{AlertDescription, CertificateError, PeerIncompatible};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::error::transport::TransportFault;
use crate::error::{Error, ErrorKind};
use gerencianet_validation::Operation;

/// More time than any of this takes.
const AMPLE: Duration = Duration::from_secs(60);

/// A CPF in the path and a key in the query, as some operations have them.
const PATH: &str = "/v2/12345678909?chave=maria.prado@example.com";

/// Knows no host, and says which.
struct NoNames;

impl Resolve for NoNames {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move { Err(format!("no {} in 12345678909", name.as_str()).into()) })
    }
}

fn client(limit: Duration) -> reqwest::Client {
    // Nothing here is encrypted, but a client is not built without.
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .timeout(limit)
        .dns_resolver(std::sync::Arc::new(NoNames))
        .no_proxy()
        .build()
        .unwrap()
}

/// What becomes of a request to `address`.
async fn failure(address: &str, limit: Duration) -> Error {
    let sent = client(limit).put(format!("http://{address}{PATH}")).body("{}").send().await;
    let error = match sent {
        Ok(answer) => answer.bytes().await.expect_err("the server keeps to no rule"),
        Err(error) => error,
    };
    let error = Error::transport(&error).of(Operation::PixSend);
    let mut printed = format!("{error} {error:?} {error:#?}");
    let mut under = error.source();
    while let Some(error) = under {
        printed.push_str(&format!("{error} {error:?}"));
        under = error.source();
    }
    for canary in ["12345678909", "maria.prado", "/v2/", "127.0.0.1", "http://"] {
        assert!(!printed.contains(canary), "{printed}");
    }
    error
}

/// What becomes of a request to a server that does this with its connection.
async fn met_by<F: Future<Output = ()> + Send + 'static>(serve: impl FnOnce(TcpStream) -> F + Send + 'static) -> Error {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let server = tokio::spawn(async move { serve(listener.accept().await.unwrap().0).await });
    let error = failure(&address, AMPLE).await;
    server.abort();
    error
}

/// Reads until the body of the request is there.
async fn take_request(socket: &mut TcpStream) {
    let mut seen = Vec::new();
    while !seen.ends_with(b"{}") {
        let mut part = [0; 1024];
        let length = socket.read(&mut part).await.unwrap();
        assert_ne!(length, 0);
        seen.extend_from_slice(&part[..length]);
    }
}

fn transport(error: &Error) -> (TransportFault, bool) {
    match error.kind() {
        ErrorKind::Transport { fault, maybe_applied } => (*fault, *maybe_applied),
        kind => panic!("{kind:?}"),
    }
}

#[tokio::test]
async fn nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    assert_eq!(transport(&failure(&address, AMPLE).await), (TransportFault::Refused, false));
}

#[tokio::test]
async fn there_is_no_such_host() {
    assert_eq!(transport(&failure("host.invalid", AMPLE).await), (TransportFault::HostNotFound, false));
}

#[tokio::test]
async fn the_connection_is_closed_before_an_answer() {
    let error = met_by(|mut socket| async move { take_request(&mut socket).await }).await;
    assert_eq!(transport(&error), (TransportFault::Lost, true));
}

#[tokio::test]
async fn the_connection_is_reset() {
    let error = met_by(|mut socket| async move {
        take_request(&mut socket).await;
        socket.set_zero_linger().unwrap();
    });
    assert_eq!(transport(&error.await), (TransportFault::Lost, true));
}

#[tokio::test]
async fn the_answer_breaks_off() {
    let error = met_by(|mut socket| async move {
        take_request(&mut socket).await;
        socket
            .write_all(b"HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"cpf\": \"12345678909\"")
            .await
            .unwrap();
    });
    assert_eq!(transport(&error.await), (TransportFault::Lost, true));
}

#[tokio::test]
async fn the_answer_is_not_http() {
    let error = met_by(|mut socket| async move {
        take_request(&mut socket).await;
        socket.write_all(b"SSH-2.0-12345678909\r\n\r\n").await.unwrap();
    });
    assert_eq!(transport(&error.await), (TransportFault::NotHttp, true));
}

#[tokio::test]
async fn no_answer_comes() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let error = failure(&address, Duration::from_millis(200)).await;
    assert!(matches!(error.kind(), ErrorKind::Timeout { maybe_applied: true }), "{error:?}");
}

#[test]
fn a_request_that_cannot_be_built_is_not_sent() {
    let error = client(AMPLE).put(format!("nonsense:{PATH}")).header("a", "\n12345678909").build().unwrap_err();
    let error = Error::transport(&error).of(Operation::PixSend);
    assert_eq!(transport(&error), (TransportFault::Other, false));
    assert!(!format!("{error:?} {:?}", error.source()).contains("12345678909"));
}

#[test]
fn tls_tells_who_refuses_whom() {
    let name = rustls::pki_types::ServerName::try_from("pix.example.com").unwrap();
    let at = rustls::pki_types::UnixTime::since_unix_epoch(Duration::ZERO);
    let of_server = |error| rustls::Error::InvalidCertificate(error);
    let alert = rustls::Error::AlertReceived;
    for (error, fault, precedes) in [
        (of_server(CertificateError::UnknownIssuer), TransportFault::ServerCertificateUntrusted, true),
        (of_server(CertificateError::Revoked), TransportFault::ServerCertificateUntrusted, true),
        (of_server(CertificateError::BadSignature), TransportFault::ServerCertificateUntrusted, true),
        (of_server(CertificateError::Expired), TransportFault::ServerCertificateExpired, true),
        (
            of_server(CertificateError::ExpiredContext { time: at, not_after: at }),
            TransportFault::ServerCertificateExpired,
            true,
        ),
        (of_server(CertificateError::NotValidYet), TransportFault::ServerCertificateExpired, true),
        (
            of_server(CertificateError::NotValidForNameContext { expected: name, presented: vec![] }),
            TransportFault::ServerCertificateOfOtherHost,
            true,
        ),
        (alert(AlertDescription::CertificateRequired), TransportFault::ClientCertificateMissing, true),
        (alert(AlertDescription::UnknownCA), TransportFault::ClientCertificateRefused, true),
        (alert(AlertDescription::CertificateExpired), TransportFault::ClientCertificateRefused, true),
        (alert(AlertDescription::BadCertificate), TransportFault::ClientCertificateRefused, true),
        (alert(AlertDescription::HandshakeFailure), TransportFault::Handshake, true),
        (alert(AlertDescription::ProtocolVersion), TransportFault::Handshake, true),
        (
            rustls::Error::PeerIncompatible(PeerIncompatible::ServerDoesNotSupportTls12Or13),
            TransportFault::Handshake,
            true,
        ),
        (alert(AlertDescription::InternalError), TransportFault::Tls, false),
        (alert(AlertDescription::CloseNotify), TransportFault::Tls, false),
        (rustls::Error::DecryptError, TransportFault::Tls, false),
    ] {
        assert_eq!(fault.precedes_request(), precedes, "{error}");
        // As tokio-rustls hands it on.
        let wrapped = io::Error::new(io::ErrorKind::InvalidData, error);
        assert_eq!(TransportFault::of_layers(&wrapped), fault, "{wrapped}");
    }
}
