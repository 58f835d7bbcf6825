//! The log of requests: it says what was wrong, and holds nothing that was sent.

use std::time::Duration;

use gerencianet_sandbox::Setup;
use serde_json::{Value, json};

use crate::started::{CHAVE, Started, TXID, answered, charge_json};

/// The log, the last request first.
async fn log(started: &Started, query: &str) -> Vec<Value> {
    let request = started.http().get(format!("{}/sandbox/requests{query}", started.sandbox.url()));
    let (status, body) = answered(request).await;
    assert_eq!(status, 200, "{body}");
    body["requests"].as_array().unwrap().clone()
}

#[tokio::test]
async fn a_request_is_logged_with_its_verdict_and_who_asked() {
    let started = Started::new().await;
    assert_eq!(started.send(&format!("PUT /v2/cob/{TXID}"), charge_json("12.30")).await.0, 201);
    let log = log(&started, "").await;
    let routes: Vec<&Value> = log.iter().map(|entry| &entry["route"]).collect();
    assert_eq!(routes, ["/v2/cob/{txid}", "/oauth/token"]);
    let entry = &log[0];
    assert_eq!(
        (&entry["method"], &entry["operation"], &entry["status"]),
        (&json!("PUT"), &json!("pixCreateCharge"), &json!(201))
    );
    assert_eq!(entry["client"], started.sandbox.credentials().client_id);
    assert_eq!((&entry["refusal"], &entry["violations"], &entry["fault"]), (&Value::Null, &json!([]), &Value::Null));
    assert_eq!(entry["moment"], "2026-03-01T12:00:00.000Z");
    assert!(entry["milliseconds"].as_f64().unwrap() > 0.0, "{entry}");
}

#[tokio::test]
async fn a_refusal_is_logged_with_what_was_wrong_and_where() {
    let started = Started::with(|setup| setup.scopes(["cob.write", "cob.read", "gn.settings.write"])).await;
    let mut body = charge_json("12.30");
    body["devedor"] = json!({"cpf": "12345678900", "nome": "Maria"});
    started.send(&format!("PUT /v2/cob/{TXID}"), body).await;
    started.send(&format!("PUT /v2/cob/{TXID}"), json!({"maria@example.com": 1})).await;
    started.send("GET /v2/cob?inicio=ontem&fim=2026-03-01T00:00:00Z&nome=Maria", None).await;
    started.send(&format!("GET /v2/cob/{TXID}"), None).await;
    started.send("GET /v2/gn/saldo", None).await;
    started.send("GET /v2/cobv/Maria", None).await;
    let settings = json!({"pix": {"receberSemChave": true, "chaves": {"maria@example.com": {"recebimento": 1}}}});
    started.send("PUT /v2/gn/config", settings).await;
    answered(started.http().get(format!("{}/v2/gn/saldo", started.sandbox.url())).bearer_auth("Maria")).await;

    let log = log(&started, "").await;
    let told: Vec<(&Value, &Value)> = log.iter().map(|entry| (&entry["status"], &entry["refusal"])).collect();
    let expected = [
        (json!(401), json!("invalid_token")),
        (json!(400), json!("json_invalido")),
        (json!(404), json!("Not Found")),
        (json!(403), json!("insufficient_scope")),
        (json!(400), json!("cobranca_nao_encontrada")),
        (json!(400), json!("json_invalido")),
        (json!(400), json!("json_invalido")),
        (json!(400), json!("valor_invalido")),
        (json!(200), Value::Null),
    ];
    assert_eq!(told, expected.iter().map(|(status, refusal)| (status, refusal)).collect::<Vec<_>>());
    let violations = |position: usize| log[position]["violations"].to_string();
    assert_eq!(log[7]["violations"], json!([{"code": "cpf-check-digits", "pointer": "/devedor/cpf"}]));
    let unknown = json!({"code": "unknown-field", "pointer": "/*"});
    assert!(log[6]["violations"].as_array().unwrap().contains(&unknown), "{}", violations(6));
    assert!(violations(5).contains(r#""pointer":"/query/inicio"#), "{}", violations(5));
    assert!(violations(1).contains(r#""pointer":"/pix/chaves/*/recebimento""#), "{}", violations(1));
    assert_eq!((&log[0]["client"], &log[2]["route"]), (&Value::Null, &Value::Null));
    assert_eq!(log[3]["client"], started.sandbox.credentials().client_id, "who lacks a scope is known");

    let all = serde_json::to_string(&log).unwrap();
    for sent in ["Maria", "maria", "12345678900", TXID, "ontem", CHAVE, "12.30", "cobv"] {
        assert!(!all.contains(sent), "{sent} was sent");
    }
    for secret in [&started.sandbox.credentials().client_secret, &started.token().await] {
        assert!(!all.contains(secret));
    }
}

#[tokio::test]
async fn the_log_is_read_in_parts() {
    let started = Started::new().await;
    for _ in 0..4 {
        started.send("GET /v2/gn/saldo", None).await;
    }
    let newest = log(&started, "?limit=2").await;
    let next = log(&started, &format!("?limit=2&before={}", newest[1]["id"])).await;
    let ids: Vec<i64> = newest.iter().chain(&next).map(|entry| entry["id"].as_i64().unwrap()).collect();
    assert_eq!(ids, [5, 4, 3, 2], "the first was for the token");
    for wrong in ["limit=0", "limit=1001", "limit=x", "before=", "page=1", "limit"] {
        let request = started.http().get(format!("{}/sandbox/requests?{wrong}", started.sandbox.url()));
        assert_eq!(answered(request).await.0, 400, "{wrong}");
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_told_from_one_that_is_too_large() {
    let started = Started::with(Setup::plain).await;
    let (token, url) = (started.token().await, format!("{}/v2/cob", started.sandbox.url()));
    // The body never ends.
    let body = reqwest::Body::wrap_stream(futures_util::stream::pending::<Result<Vec<u8>, std::io::Error>>());
    let request = started.http().post(url).bearer_auth(token).timeout(Duration::from_millis(200)).body(body);
    assert!(request.send().await.unwrap_err().is_timeout());
    let entry = loop {
        match log(&started, "?limit=1").await.pop() {
            Some(entry) if entry["operation"] == "pixCreateImmediateCharge" => break entry,
            _ => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    };
    assert_eq!((&entry["status"], &entry["refusal"]), (&json!(400), &json!("Bad Request")));
}

#[tokio::test]
async fn the_log_outlives_a_restart() {
    let started = Started::new().await;
    started.send("GET /v2/gn/saldo", None).await;
    let before = log(&started, "").await;
    assert_eq!(before.len(), 2);
    let (folder, clock) = (started.folder.clone(), started.clock.clone());
    drop(started);
    let started = Started::again(folder, clock, |setup| setup).await;
    assert_eq!(log(&started, "").await, before);
}
