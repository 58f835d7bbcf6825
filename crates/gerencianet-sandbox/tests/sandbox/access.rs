//! Who is let in: certificates, credentials, tokens, scopes.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use std::time::Duration;

use gerencianet::ErrorKind;
use gerencianet_sandbox::{Sandbox, Setup};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::started::{CHAVE, Started, TXID, answered, charge, clock, http};

#[tokio::test]
async fn our_client_calls_with_the_files_that_the_sandbox_made() {
    let started = Started::new().await;
    let made = started.pix().pix_create_charge(&TXID.parse().unwrap(), &charge("12.30")).await.unwrap();
    assert_eq!((made.txid.as_str(), made.chave.as_str(), made.valor.original.as_str()), (TXID, CHAVE, "12.30"));
}

#[tokio::test]
async fn who_has_no_certificate_of_the_authority_is_not_heard() {
    let (started, other) = (Started::new().await, Started::new().await);
    let url = format!("{}/oauth/token", started.sandbox.url());
    let without = http(&started.sandbox).build().unwrap();
    assert!(without.post(&url).send().await.is_err());

    let foreign = reqwest::Identity::from_pem(&fs::read(other.sandbox.client_pem()).unwrap()).unwrap();
    let foreign = http(&started.sandbox).identity(foreign).build().unwrap();
    assert!(foreign.post(&url).send().await.is_err());

    let (status, _) = answered(started.http().post(&url)).await;
    assert_eq!(status, 401, "with a certificate the credentials are asked for");
}

#[tokio::test]
async fn the_server_may_be_called_by_the_names_of_the_vendor() {
    let started = Started::new().await;
    let address = started.sandbox.address();
    for host in ["127.0.0.1", "api-pix-h.gerencianet.com.br", "pix-h.api.efipay.com.br"] {
        let pem = fs::read(started.sandbox.client_pem()).unwrap();
        let client = http(&started.sandbox).identity(reqwest::Identity::from_pem(&pem).unwrap());
        let client = client.resolve(host, address).build().unwrap();
        let (status, _) = answered(client.get(format!("https://{host}:{}/v2/gn/saldo", address.port()))).await;
        assert_eq!(status, 401, "{host}");
    }
}

#[tokio::test]
async fn plain_http_asks_for_no_certificate_but_for_a_token() {
    let started = Started::with(Setup::plain).await;
    assert!(started.sandbox.url().starts_with("http://localhost:"));
    assert!(!started.sandbox.welcome().to_string().contains("CERTIFICATE"));
    let without = http(&started.sandbox).build().unwrap();
    let (status, _) = answered(without.get(format!("{}/v2/gn/saldo", started.sandbox.url()))).await;
    assert_eq!(status, 401);
    let balance = started.pix().get_account_balance().await.unwrap();
    assert_eq!(balance.saldo, "0.00");
}

#[tokio::test]
async fn a_token_is_given_for_the_credentials_alone() {
    let started = Started::new().await;
    let said = started.sandbox.credentials();
    let ask = async |id: &str, secret: &str, body: &'static str| {
        let request = started.http().post(format!("{}/oauth/token", started.sandbox.url()));
        answered(request.basic_auth(id, Some(secret)).body(body)).await
    };
    const GOOD: &str = r#"{"grant_type": "client_credentials"}"#;
    let (status, token) = ask(&said.client_id, &said.client_secret, GOOD).await;
    assert_eq!((status, &token["token_type"], &token["expires_in"]), (200, &json!("Bearer"), &json!(3600)));
    let scopes: Vec<&str> = token["scope"].as_str().unwrap().split(' ').collect();
    assert!(scopes.contains(&"cob.write") && scopes.contains(&"gn.opb.config.read"), "{scopes:?}");

    for (id, secret) in [("", ""), (&said.client_id, "x"), ("x", &said.client_secret)] {
        let (status, refusal) = ask(id, secret, GOOD).await;
        assert_eq!((status, &refusal["error"]), (401, &json!("invalid_client")));
    }
    let (status, refusal) = ask(&said.client_id, &said.client_secret, r#"{"grant_type": "password"}"#).await;
    assert_eq!((status, &refusal["erros"][0]["caminho"]), (400, &json!(".body.grant_type")));
}

#[tokio::test]
async fn a_token_lives_for_an_hour_of_the_clock_and_over_a_restart() {
    let started = Started::new().await;
    let token = started.token().await;
    let balance = async |started: &Started| {
        let request = started.http().get(format!("{}/v2/gn/saldo", started.sandbox.url()));
        answered(request.bearer_auth(&token)).await
    };
    started.clock.advance(Duration::from_secs(3599));
    assert_eq!(balance(&started).await.0, 200);

    let (folder, clock) = (started.folder.clone(), started.clock.clone());
    drop(started);
    let started = Started::again(folder, clock, |setup| setup).await;
    assert_eq!(balance(&started).await.0, 200);
    started.clock.advance(Duration::from_secs(1));
    let (status, refusal) = balance(&started).await;
    assert_eq!((status, &refusal["error"]), (401, &json!("invalid_token")));
}

#[tokio::test]
async fn a_request_without_a_token_that_we_gave_is_refused() {
    let started = Started::new().await;
    let request = || started.http().get(format!("{}/v2/gn/saldo", started.sandbox.url()));
    for request in [request(), request().bearer_auth("x"), request().basic_auth("a", Some("b"))] {
        let (status, refusal) = answered(request).await;
        assert_eq!((status, &refusal["error"]), (401, &json!("invalid_token")));
    }
}

#[tokio::test]
async fn an_operation_asks_for_its_scope() {
    let started = Started::with(|setup| setup.scopes(["cob.read", "gn.balance.read"])).await;
    let pix = started.pix();
    assert_eq!(pix.get_account_balance().await.unwrap().saldo, "0.00");
    let refused = pix.pix_create_charge(&TXID.parse().unwrap(), &charge("1.00")).await.unwrap_err();
    assert!(matches!(refused.kind(), ErrorKind::MissingScope { .. }), "{refused}");
    let (status, refusal) = started.send("GET /v2/webhook/pix%40example.com", None).await;
    assert_eq!((status, &refusal["error"]), (403, &json!("insufficient_scope")));
}

#[tokio::test]
async fn what_the_documents_do_not_have_is_nowhere() {
    let started = Started::new().await;
    assert_eq!(started.send("GET /v2/cobv", None).await, (404, json!({"message": "Not Found"})));
    assert_eq!(started.send("DELETE /v2/cob", None).await, (405, json!({"message": "Method Not Allowed"})));
    let other = started.http().delete(format!("{}/v2/cob", started.sandbox.url())).send().await.unwrap();
    assert_eq!(other.headers()["allow"].to_str().unwrap(), "POST, GET");
}

#[tokio::test]
async fn a_body_that_is_too_large_is_not_read() {
    let started = Started::new().await;
    let (status, _) = started.send(&format!("PUT /v2/cob/{TXID}"), Value::from("x".repeat(1 << 20))).await;
    assert_eq!(status, 413);
}

#[tokio::test]
async fn who_says_nothing_holds_nobody_up() {
    let started = Started::new().await;
    let mut silent = Vec::new();
    for _ in 0..50 {
        let mut stream = TcpStream::connect(started.sandbox.address()).await.unwrap();
        stream.write_all(&[0x16, 0x03]).await.unwrap();
        silent.push(stream);
    }
    let answer = tokio::time::timeout(Duration::from_secs(5), started.pix().get_account_balance()).await;
    assert_eq!(answer.unwrap().unwrap().saldo, "0.00");
}

#[tokio::test]
async fn private_keys_and_all_else_that_is_secret_are_their_owners_alone() {
    let started = Started::new().await;
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let access = started.sandbox.authority().parent().unwrap().to_owned();
    let mut secrets = 0;
    for entry in fs::read_dir(&access).unwrap() {
        let path = entry.unwrap().path();
        let content = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        let is_secret = path.extension().is_some_and(|extension| extension == "p12")
            || content.contains("PRIVATE KEY")
            || content.contains("client_secret");
        if is_secret {
            secrets += 1;
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
    }
    assert_eq!(secrets, 5, "three keys, the client's as PKCS#12, and the credentials");
    assert_eq!(mode(&access), 0o700);
    for name in ["sandbox.db", "sandbox.db-wal", "sandbox.db-shm"] {
        assert_eq!(mode(&started.sandbox.folder().join(name)), 0o600, "{name}");
    }
    assert_eq!(mode(started.sandbox.folder()), 0o700);
}

#[tokio::test]
async fn a_second_start_keeps_certificates_and_credentials() {
    let folder = Arc::new(tempfile::tempdir().unwrap());
    let first = Started::again(folder.clone(), Arc::new(clock()), Setup::in_memory).await;
    let (said, authority) = (first.sandbox.credentials().clone(), fs::read(first.sandbox.authority()).unwrap());
    assert!(!first.sandbox.folder().join("sandbox.db").exists(), "in memory there is no file");
    drop(first);
    let second = Started::again(folder, Arc::new(clock()), Setup::in_memory).await;
    assert_eq!(second.sandbox.credentials(), &said);
    assert_eq!(fs::read(second.sandbox.authority()).unwrap(), authority);
    assert_eq!(second.pix().get_account_balance().await.unwrap().saldo, "0.00");
}

#[tokio::test]
async fn a_state_that_is_damaged_and_a_port_that_is_taken_are_told() {
    let started = Started::new().await;
    let port = started.sandbox.address().port();
    let folder = tempfile::tempdir().unwrap();
    let taken = Sandbox::start(Setup::in_folder(folder.path()).port(port)).await.err().unwrap();
    assert!(taken.to_string().starts_with("the port cannot be listened on"), "{taken}");
    for name in ["server.pem", "server-key.pem", "ca.pem", "ca-key.pem", "client.pem", "credentials.json"] {
        let path = folder.path().join("access").join(name);
        let sound = fs::read(&path).unwrap();
        fs::write(&path, "x").unwrap();
        let damaged = Sandbox::start(Setup::in_folder(folder.path())).await.err().unwrap();
        assert!(damaged.to_string().contains(&format!("{name} is damaged")), "{damaged}");
        fs::write(&path, sound).unwrap();
    }
    assert!(Sandbox::start(Setup::in_folder(folder.path())).await.is_ok());
}

#[tokio::test]
async fn a_state_is_that_of_one_sandbox_and_a_start_that_fails_leaves_it_alone() {
    let started = Started::new().await;
    let folder = started.sandbox.folder().to_owned();
    let richer = || Setup::in_folder(&folder).balance("5000.00".parse().unwrap());
    let second = Sandbox::start(richer()).await.err().unwrap();
    assert!(second.to_string().ends_with("is the state of a sandbox that runs"), "{second}");
    assert_eq!(started.pix().get_account_balance().await.unwrap().saldo, "0.00");
    assert!(Sandbox::start(Setup::in_folder(&folder).in_memory()).await.is_ok(), "what it keeps is not in the folder");
    drop(started);
}

#[tokio::test]
async fn a_scope_that_does_not_exist_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("estado");
    let unknown = Sandbox::start(Setup::in_folder(&state).scopes(["cob.read", "cob.wirte"])).await.err().unwrap();
    assert_eq!(unknown.to_string(), "there is no scope \"cob.wirte\"");
    assert!(!state.exists(), "what does not start leaves nothing behind");
}
