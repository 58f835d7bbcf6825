//! Who gets in: certificates of both sides, and versions of TLS.

#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod client;

use rustls::version::{TLS12, TLS13};
use server::{Arrival, Identity, Server, ServerCertificate, Setup, Versions, pki};

/// Without a token: what matters happens before.
fn start(setup: Setup) -> Server {
    Server::start(setup.token_optional())
}

async fn refusal(server: &Server, identity: Option<&Identity>) -> String {
    let request = client::with(identity).get(format!("{}/v2/gn/saldo", server.url()));
    let error = request.send().await.expect_err("the handshake fails");
    client::told(&error)
}

#[tokio::test]
async fn a_good_certificate_gets_in() {
    let server = start(Setup::new());
    for identity in [&pki().client, &pki().client_rsa, &pki().client_of_production] {
        let response = client::with(Some(identity)).get(format!("{}/v2/gn/saldo", server.url())).send().await;
        assert_eq!(response.expect("an answer").status(), 200);
    }
    let record = server.finish();
    assert_eq!((record.connections, record.handshakes), (3, 3));
    assert!(record.requests.iter().all(|request| request.client_certificate && request.tls == "TLSv1_3"));
    assert!(record.failed_handshakes.is_empty());
}

#[tokio::test]
async fn no_certificate_does_not() {
    for versions in [Versions::Only12, Versions::Only13] {
        let server = start(Setup::new().versions(versions));
        let told = refusal(&server, None).await;
        assert!(told.contains("CertificateRequired") || told.contains("HandshakeFailure"), "{told}");
        server.wait_until(|record| record.failed_handshakes.len() == 1);
        let record = server.finish();
        assert_eq!((record.handshakes, record.request_count), (0, 0));
        assert!(record.failed_handshakes[0].contains("peer sent no certificates"), "{:?}", record.failed_handshakes);
    }
}

#[tokio::test]
async fn nor_does_a_wrong_one() {
    let wrong = [
        (&pki().client_of_stranger, "UnknownIssuer", "UnknownCA"),
        (&pki().client_expired, "expired", "CertificateExpired"),
        (&pki().client_not_yet_valid, "not valid yet", "CertificateExpired"),
    ];
    for versions in [Versions::Only12, Versions::Only13] {
        for (identity, on_the_server, on_the_client) in wrong {
            let server = start(Setup::new().versions(versions));
            let told = refusal(&server, Some(identity)).await;
            server.wait_until(|record| record.failed_handshakes.len() == 1);
            let record = server.finish();
            assert!(record.failed_handshakes[0].contains(on_the_server), "{:?}", record.failed_handshakes);
            assert!(told.contains(on_the_client), "{told}");
            assert_eq!(record.request_count, 0);
        }
    }
}

#[tokio::test]
async fn a_certificate_may_be_optional() {
    let server = start(Setup::new().certificate_optional());
    let response = client::with(None).get(format!("{}/v2/gn/saldo", server.url())).send().await.expect("an answer");
    assert_eq!(response.status(), 200);
    assert!(!server.finish().requests[0].client_certificate);
}

#[tokio::test]
async fn a_wrong_server_is_seen_through() {
    let wrong = [
        (ServerCertificate::Elsewhere, "NotValidForName"),
        (ServerCertificate::SelfSigned, "UnknownIssuer"),
        (ServerCertificate::Expired, "Expired"),
    ];
    for (certificate, word) in wrong {
        let server = start(Setup::new().certificate(certificate));
        let request = client::good().get(format!("{}/v2/gn/saldo", server.url()));
        let error = format!("{:?}", request.send().await.expect_err("the client gives up"));
        assert!(error.contains(word), "{error}");
        server.wait_until(|record| record.failed_handshakes.len() == 1);
        assert_eq!(server.finish().request_count, 0);
    }
}

#[tokio::test]
async fn versions_hold() {
    for (versions, wanted, unwanted) in [(Versions::Only12, &TLS12, &TLS13), (Versions::Only13, &TLS13, &TLS12)] {
        let server = start(Setup::new().versions(versions));
        let url = format!("{}/v2/gn/saldo", server.url());
        let client = client::speaking(Some(&pki().client), &[unwanted]);
        let error = client.get(&url).send().await.expect_err("no version in common");
        assert!(client::told(&error).contains("ProtocolVersion"), "{}", client::told(&error));
        let client = client::speaking(Some(&pki().client), &[wanted]);
        assert_eq!(client.get(&url).send().await.expect("an answer").status(), 200);
        assert_eq!(server.finish().requests[0].tls, if versions == Versions::Only12 { "TLSv1_2" } else { "TLSv1_3" });
    }
}

#[tokio::test]
async fn the_server_has_a_name() {
    let server = start(Setup::new());
    let url = format!("{}/v2/gn/saldo", server.url_by_name());
    assert_eq!(client::good().get(url).send().await.expect("an answer").status(), 200);
}

#[tokio::test]
async fn connections_end_before_they_begin() {
    let server = start(Setup::new());
    let url = format!("{}/v2/gn/saldo", server.url());
    server.arrivals([
        Arrival::ResetBeforeHandshake,
        Arrival::CloseAfterHandshake,
        Arrival::ResetAfterHandshake,
        Arrival::SilenceBeforeHandshake,
    ]);
    let error = client::good().get(&url).send().await.expect_err("a reset");
    assert!(client::is_reset(&error) && error.is_connect(), "{error:?}");

    let error = client::good().get(&url).send().await.expect_err("an end");
    assert!(!client::is_reset(&error) && !error.is_connect(), "{error:?}");

    let error = client::good().get(&url).send().await.expect_err("a reset");
    assert!(client::is_reset(&error), "{error:?}");

    let request = client::good().get(&url).timeout(std::time::Duration::from_millis(50));
    assert!(request.send().await.expect_err("a time-out").is_timeout());

    assert_eq!(client::good().get(&url).send().await.expect("an answer").status(), 200);
    let record = server.finish();
    assert_eq!((record.connections, record.handshakes, record.request_count), (5, 3, 1));
}
