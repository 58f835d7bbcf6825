//! Who is let in and who is trusted, and that nothing is said before.

use std::{
    io::{Read, Write},
    net::TcpListener,
    sync::Arc,
    time::{Duration, SystemTime},
};

use gerencianet::{
    Certificate, CertificateFault, Client, ClientBuilder, Credentials, Environment, ErrorKind, RetryPolicy,
    StoreFuture, Token, TokenKey, TokenStore, TransportFault, VirtualClock,
};
use gerencianet_validation::Operation;
use serde_json::json;
use server::{Identity, Reply, Server, ServerCertificate, Setup, Versions, pki};

use crate::{
    calls::{call, cases::first},
    setting::{builder, client, elsewhere},
};

/// Has a token from the beginning, so that the first request is the one that moves money.
struct Prepared;

impl TokenStore for Prepared {
    fn get<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, Option<Token>> {
        // Good until the year 2100, whatever the clock says until then.
        let expiry = SystemTime::UNIX_EPOCH + Duration::from_secs(4_102_444_800);
        Box::pin(async move { Ok(Some(Token::new("prepared-token", Duration::from_secs(3600), expiry)?)) })
    }

    fn put<'a>(&'a self, _: &'a TokenKey, _: Token) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }

    fn remove<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(()) })
    }
}

fn certificate(identity: &Identity) -> Certificate {
    Certificate::from_pem(identity.pem().as_bytes()).expect("openssl made it")
}

/// Sends a Pix, willing to repeat, and tells why that failed: at the first attempt, without a request on the server.
async fn fault(server: &Server, builder: impl Fn() -> ClientBuilder) -> TransportFault {
    let mut faults = Vec::new();
    for (turn, has_token) in [true, false].into_iter().enumerate() {
        let builder = builder().retries(RetryPolicy::default());
        let builder = if has_token { builder.token_store(Arc::new(Prepared)) } else { builder };
        let client = builder.build().expect("nothing is missing");
        let error = call(&client, Operation::PixSend, &first(Operation::PixSend)).await.expect_err("no connection");
        let ErrorKind::Transport { fault, maybe_applied: false } = error.kind() else { panic!("{error:?}") };
        assert!(!error.maybe_applied() && error.is_safe_to_repeat(), "{error:?}");
        assert_eq!((error.is_of_token(), error.attempts()), (!has_token, u32::from(has_token)), "{error:?}");
        server.wait_until(|record| record.failed_handshakes.len() == turn + 1);
        let record = server.record();
        assert_eq!((record.connections, record.handshakes, record.request_count), (turn + 1, 0, 0), "{error:?}");
        faults.push(*fault);
    }
    assert_eq!(faults[0], faults[1]);
    faults[0]
}

#[tokio::test]
async fn a_server_that_cannot_be_trusted_is_told_nothing() {
    let wrong = [
        (ServerCertificate::Elsewhere, TransportFault::ServerCertificateOfOtherHost),
        (ServerCertificate::SelfSigned, TransportFault::ServerCertificateUntrusted),
        (ServerCertificate::Expired, TransportFault::ServerCertificateExpired),
    ];
    for versions in [Versions::Only12, Versions::Only13] {
        for (certificate, expected) in wrong {
            let server = Server::start(Setup::new().certificate(certificate).versions(versions).token_optional());
            assert_eq!(fault(&server, || builder(&server)).await, expected, "{versions:?}");
        }
        // Of an authority that the client does not know.
        let server = Server::start(Setup::new().versions(versions).token_optional());
        assert_eq!(fault(&server, || elsewhere(&server.url())).await, TransportFault::ServerCertificateUntrusted);
    }
}

#[tokio::test]
async fn a_client_that_is_not_let_in_is_told_so() {
    let in_2020 = SystemTime::UNIX_EPOCH + Duration::from_secs(1_579_000_000);
    let in_2048 = SystemTime::UNIX_EPOCH + Duration::from_secs(2_462_500_000);
    let wrong = [
        (&pki().client_of_stranger, SystemTime::now()),
        (&pki().client_expired, in_2020),
        (&pki().client_not_yet_valid, in_2048),
    ];
    for versions in [Versions::Only12, Versions::Only13] {
        for (identity, moment) in wrong {
            let server = Server::start(Setup::new().versions(versions).token_optional());
            // To the clock of the client, the certificate is good.
            let clock = || Arc::new(VirtualClock::at(moment));
            let with_it = || builder(&server).certificate(certificate(identity)).clock(clock());
            assert_eq!(fault(&server, with_it).await, TransportFault::ClientCertificateRefused, "{versions:?}");
        }
    }
}

#[tokio::test]
async fn no_client_is_built_with_a_certificate_that_cannot_be_used() {
    let server = Server::start(Setup::new());
    let kind = |builder: ClientBuilder| builder.build().expect_err("it cannot be used").kind().clone();
    let expired = kind(builder(&server).certificate(certificate(&pki().client_expired)));
    assert!(matches!(expired, ErrorKind::Certificate(CertificateFault::Expired { .. })), "{expired}");
    assert!(expired.to_string().contains("2020-02-01"), "{expired}");
    let early = kind(builder(&server).certificate(certificate(&pki().client_not_yet_valid)));
    assert!(matches!(early, ErrorKind::Certificate(CertificateFault::NotYetValid { .. })), "{early}");
    assert!(early.to_string().contains("2048-01-01"), "{early}");
    let none = Client::builder(Environment::Homologation).credentials(Credentials::new("id", "secret"));
    let none = kind(none.base_url("pix", server.url()).root_certificates(server.ca_pem()));
    assert!(matches!(none, ErrorKind::Configuration("there is no certificate")), "{none}");
    assert_eq!(server.finish().connections, 0);
}

#[tokio::test]
async fn both_versions_of_tls_are_spoken() {
    let wanted = [(Versions::Only12, "TLSv1_2"), (Versions::Only13, "TLSv1_3"), (Versions::Both, "TLSv1_3")];
    for (versions, spoken) in wanted {
        for identity in [&pki().client, &pki().client_rsa, &pki().client_of_production] {
            let server = Server::start(Setup::new().versions(versions));
            let client = builder(&server).certificate(certificate(identity)).build().expect("nothing is missing");
            call(&client, Operation::PixSend, &first(Operation::PixSend)).await.expect("the money is sent");
            let record = server.finish();
            assert!(record.requests.iter().all(|request| request.tls == spoken && request.client_certificate));
            assert_eq!((record.request_count, record.handshakes, record.total_effects()), (2, 1, 1));
        }
    }
}

#[tokio::test]
async fn the_server_may_have_a_name() {
    let server = Server::start(Setup::new());
    let client = elsewhere(&server.url_by_name()).root_certificates(server.ca_pem()).build().expect("all is there");
    call(&client, Operation::GetAccountBalance, &first(Operation::GetAccountBalance)).await.expect("an answer");
}

#[tokio::test]
async fn a_server_without_tls_hears_a_greeting_and_no_more() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    let url = format!("https://{}", listener.local_addr().expect("it is bound"));
    let server = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client comes");
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").expect("the client listens");
        let mut heard = Vec::new();
        // The client may go with a reset, which changes nothing about what was heard.
        let _ = stream.read_to_end(&mut heard);
        heard
    });
    let client = elsewhere(&url).token_store(Arc::new(Prepared)).build().expect("nothing is missing");
    let error = call(&client, Operation::PixSend, &first(Operation::PixSend)).await.expect_err("this is no TLS");
    let ErrorKind::Transport { fault: TransportFault::Tls, .. } = error.kind() else { panic!("{error:?}") };
    drop(client);
    let heard = server.join().expect("the thread does not panic");
    assert_eq!(heard[..2], [0x16, 0x03], "a record of a handshake");
    let text = String::from_utf8_lossy(&heard);
    for said in ["prepared-token", "Bearer", "/v2/gn/pix", "favorecido"] {
        assert!(!text.contains(said), "{said} was said");
    }
}

/// The token belongs to the host that was asked for, and so does what is sent.
#[tokio::test]
async fn nobody_else_is_called_because_a_server_says_so() {
    let (server, other) = (Server::start(Setup::new()), Server::start(Setup::new().token_optional()));
    let client = client(&server);
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/v2/gn/pix/Desvio1", other.url());
        server.on("pixSend").reply(Reply::status(status).header("location", &location));
        let error = call(&client, Operation::PixSend, &first(Operation::PixSend)).await.expect_err("no success");
        assert!(matches!(error.kind(), ErrorKind::Api(api) if api.status() == status), "{error:?}");
        assert!(error.maybe_applied(), "nobody can say what such a server has done");
    }
    assert_eq!(other.finish().connections, 0);
}

#[tokio::test]
async fn a_certificate_of_the_other_environment_is_named() {
    let server = Server::start(Setup::new());
    server.on_everything().always(Reply::json(403, &json!({ "message": "Forbidden" })));
    for (identity, environment) in
        [(&pki().client_of_production, Environment::Production), (&pki().client, Environment::Homologation)]
    {
        let client = builder(&server).certificate(certificate(identity)).build().expect("nothing is missing");
        let error = call(&client, Operation::PixSend, &first(Operation::PixSend)).await.expect_err("no success");
        let ErrorKind::OtherEnvironment { certificate, address: None, .. } = error.kind() else { panic!("{error:?}") };
        assert_eq!(*certificate, Some(environment));
        assert!(error.to_string().contains(&environment.to_string()), "{error}");
    }
}
