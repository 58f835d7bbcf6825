//! The same over HTTP/2.

#[allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
mod client;

use std::process::Command;

use http_body_util::BodyExt;
use server::{Protocols, Reply, Server, Setup};

fn start() -> Server {
    Server::start(Setup::new().token_optional())
}

#[tokio::test]
async fn requests_are_answered() {
    let server = start();
    let response = client::http2(&server, "/v2/gn/saldo").await.expect("an answer");
    assert_eq!(response.status(), 200);
    let example = server::catalogue::catalogue().named("getAccountBalance").expect("an operation").success();
    assert_eq!(response.collect().await.expect("a body").to_bytes(), example.body);
    let record = server.finish();
    assert_eq!((record.requests[0].protocol, record.handshakes), ("HTTP/2.0", 1));
}

#[tokio::test]
async fn resets_and_truncations_are_seen() {
    let server = start();
    server.on("GET /v2/gn/saldo").replies([
        Reply::reset_after_body(),
        Reply::success().reset_midway(),
        Reply::success().truncated(),
        Reply::close_after_body(),
    ]);
    let error = client::http2(&server, "/v2/gn/saldo").await.expect_err("a reset");
    assert!(client::is_reset(&error), "{error:?}");
    let response = client::http2(&server, "/v2/gn/saldo").await.expect("the head arrives");
    let error = response.collect().await.expect_err("a reset");
    let told = client::told(&error);
    assert!(told.contains("connection reset") || told.contains("broken pipe"), "{error:?}");
    let response = client::http2(&server, "/v2/gn/saldo").await.expect("the head arrives");
    let error = response.collect().await.expect_err("less than announced");
    assert!(client::told(&error).contains("PROTOCOL_ERROR") || client::told(&error).contains("protocol"), "{error:?}");
    client::http2(&server, "/v2/gn/saldo").await.expect_err("an end");
    assert_eq!(server.finish().request_count, 4);
}

#[tokio::test]
async fn a_server_may_speak_one_version_only() {
    for (protocols, other) in [(Protocols::Http1, b"h2".as_slice()), (Protocols::Http2, b"http/1.1")] {
        let server = Server::start(Setup::new().token_optional().protocols(protocols));
        let error = client::try_connect(&server, other).await.expect_err("no protocol in common");
        assert!(error.to_string().contains("NoApplicationProtocol"), "{error}");
        server.wait_until(|record| record.failed_handshakes.len() == 1);
    }
}

/// A client that shares nothing with the server, not even TLS.
#[test]
fn curl_agrees() {
    let folder = tempfile::tempdir().expect("a folder");
    let (authority, identity) = (folder.path().join("authority.pem"), folder.path().join("identity.pem"));
    std::fs::write(&authority, &server::pki().authority_pem).expect("a file");
    std::fs::write(&identity, server::pki().client.pem()).expect("a file");
    let server = start();
    server.on("getAccountBalance").replies([Reply::success(), Reply::reset_after_body(), Reply::success().truncated()]);
    let run = |version: &str, with_identity: bool| {
        let mut command = Command::new("curl");
        command.args([
            "--silent",
            "--noproxy",
            "*",
            "--write-out",
            "%{http_code} %{http_version}",
            "--output",
            "/dev/null",
        ]);
        command.arg(version).arg("--cacert").arg(&authority).arg(format!("{}/v2/gn/saldo", server.url()));
        if with_identity {
            command.arg("--cert").arg(&identity);
        }
        let output = command.output().expect("curl is installed");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    assert_eq!(run("--http2", true), (Some(0), "200 2".to_owned()));
    assert_eq!(run("--http1.1", true).0, Some(56), "a reset");
    assert_eq!(run("--http1.1", true).0, Some(18), "a part of a file");
    assert_eq!(run("--http1.1", true), (Some(0), "200 1.1".to_owned()));
    assert_ne!(run("--http1.1", false).0, Some(0), "no certificate");
    assert_eq!(server.finish().request_count, 4);
}
