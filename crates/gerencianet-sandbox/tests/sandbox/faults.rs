//! Faults on demand: our own client survives them, and nothing happens twice.

use std::time::Duration;

use gerencianet::pix::{ConfigRequest, DevolucaoRequest, PixDetailChargeQuery};
use gerencianet::{ErrorKind, TransportFault};
use gerencianet_sandbox::Setup;
use serde_json::{Value, json};

use crate::started::{Started, TXID, answered, charge, charge_json};

const SALDO: &str = "GET /v2/gn/saldo";

/// Adds a rule.
async fn fault(started: &Started, rule: Value) {
    let (status, told) = started.send("POST /sandbox/faults", rule).await;
    assert_eq!(status, 201, "{told}");
}

/// Statuses and faults of the requests for an operation, in their order.
async fn met(started: &Started, operation: &str) -> Vec<(Option<u64>, Option<String>)> {
    let (_, log) = started.send("GET /sandbox/requests?limit=1000", None).await;
    let entries = log["requests"].as_array().unwrap().iter().rev();
    entries
        .filter(|entry| entry["operation"] == operation)
        .map(|entry| (entry["status"].as_u64(), entry["fault"].as_str().map(str::to_owned)))
        .collect()
}

/// How many charges there are.
async fn charges(started: &Started) -> u64 {
    let all = "GET /v2/cob?inicio=2026-01-01T00:00:00Z&fim=2027-01-01T00:00:00Z";
    let (status, list) = started.send(all, None).await;
    assert_eq!(status, 200, "{list}");
    list["parametros"]["paginacao"]["quantidadeTotalDeItens"].as_u64().unwrap()
}

/// A request with the header that asks for a fault.
async fn asking(started: &Started, request: &str, fault: &str) -> reqwest::Result<reqwest::Response> {
    let (method, target) = request.split_once(' ').unwrap();
    let url = format!("{}{target}", started.sandbox.url());
    let request = started.http().request(method.parse().unwrap(), url).bearer_auth(started.token().await);
    request.header("x-sandbox-fault", fault).send().await
}

#[tokio::test]
async fn a_connection_that_is_reset_after_an_effect_is_repaired_where_that_cannot_double_it() {
    let started = Started::new().await;
    let pix = started.client().clock(started.clock.clone()).build().unwrap().pix();
    let once = |operation: &str| json!({"operation": operation, "reset": true, "effect": true, "count": 1});

    fault(&started, once("updateAccountConfig")).await;
    let settings: ConfigRequest = serde_json::from_value(json!({"pix": {"receberSemChave": false}})).unwrap();
    let set = pix.update_account_config(&settings).await.unwrap();
    assert_eq!(set.attempts(), 2);
    let after_effect = Some("conexão cortada após o efeito".to_owned());
    assert_eq!(met(&started, "updateAccountConfig").await, [(None, after_effect.clone()), (Some(204), None)]);

    fault(&started, once("pixCreateCharge")).await;
    let txid = TXID.parse().unwrap();
    let conflict = pix.pix_create_charge(&txid, &charge("12.30")).await.unwrap_err();
    assert!(matches!(conflict.kind(), ErrorKind::Conflict(_)), "{conflict}");
    assert!(conflict.maybe_applied() && conflict.attempts() == 2);
    assert_eq!(met(&started, "pixCreateCharge").await, [(None, after_effect.clone()), (Some(409), None)]);
    let made = pix.pix_detail_charge(&txid, &PixDetailChargeQuery::default()).await.unwrap();
    assert_eq!((made.valor.original.as_str(), charges(&started).await), ("12.30", 1));

    let (_, received) = started.send("POST /sandbox/pay", json!({"txid": TXID})).await;
    fault(&started, once("pixDevolution")).await;
    let (e2e_id, id) = (received["endToEndId"].as_str().unwrap().parse().unwrap(), "D1".parse().unwrap());
    let refund = DevolucaoRequest { valor: "2.30".parse().unwrap() };
    let conflict = pix.pix_devolution(&e2e_id, &id, &refund).await.unwrap_err();
    assert!(matches!(conflict.kind(), ErrorKind::Conflict(_)) && conflict.maybe_applied(), "{conflict}");
    started.advance(Duration::from_secs(60)).await;
    assert_eq!(started.send(SALDO, None).await.1, json!({"saldo": "10.00"}), "refunded once");
}

#[tokio::test]
async fn a_connection_that_is_reset_before_an_effect_is_repaired_too() {
    let started = Started::new().await;
    let pix = started.client().clock(started.clock.clone()).build().unwrap().pix();
    fault(&started, json!({"operation": "pixCreateCharge", "reset": true, "count": 2})).await;
    let made = pix.pix_create_charge(&TXID.parse().unwrap(), &charge("12.30")).await.unwrap();
    assert_eq!((made.attempts(), charges(&started).await), (3, 1));
    let before = (None, Some("conexão cortada antes do efeito".to_owned()));
    assert_eq!(met(&started, "pixCreateCharge").await, [before.clone(), before, (Some(201), None)]);
}

#[tokio::test]
async fn what_must_not_be_repeated_is_told_as_a_doubt_and_not_doubled() {
    let started = Started::new().await;
    let patient = started.pix();
    let impatient = started.client().attempt_timeout(Duration::from_secs(2)).build().unwrap().pix();
    impatient.get_account_balance().await.unwrap();
    for (rule, happens) in [
        (json!({"reset": true}), 0),
        (json!({"reset": true, "effect": true}), 1),
        (json!({"truncated": true}), 1),
        (json!({"latency": 60000}), 1),
        (json!({"status": 503}), 0),
        (json!({"status": 500, "effect": true}), 1),
    ] {
        let before = charges(&started).await;
        let (_, told) = started.send("PUT /sandbox/faults", json!({"fault": [rule]})).await;
        let pix = if told["faults"][0]["fault"]["latency"].is_array() { &impatient } else { &patient };
        let failed = pix.pix_create_immediate_charge(&charge("12.30")).await.unwrap_err();
        assert!(failed.maybe_applied() && failed.attempts() == 1, "{told}: {failed}");
        match failed.kind() {
            ErrorKind::Transport { fault: TransportFault::Lost, .. } => {
                assert!(told["faults"][0]["fault"]["status"].is_null())
            }
            ErrorKind::Timeout { .. } => assert!(told["faults"][0]["fault"]["latency"].is_array()),
            ErrorKind::Api(_) => assert!(told["faults"][0]["fault"]["status"].is_u64()),
            other => panic!("{told}: {other:?}"),
        }
        started.send("DELETE /sandbox/faults", None).await;
        assert_eq!(charges(&started).await - before, happens, "{told}");
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_asked_for_again() {
    let started = Started::new().await;
    let pix = started.client().clock(started.clock.clone()).build().unwrap().pix();
    fault(&started, json!({"operation": ["getAccountBalance", "pixDetailCharge"], "truncated": true, "count": 1}))
        .await;
    let balance = pix.get_account_balance().await.unwrap();
    assert_eq!((balance.saldo.as_str(), balance.attempts()), ("0.00", 2));
}

#[tokio::test]
async fn too_many_requests_are_told_with_the_time_to_wait() {
    let started = Started::new().await;
    let pix = started.client().clock(started.clock.clone()).build().unwrap().pix();
    for wait in ["retry-after", "retry-after-date"] {
        fault(&started, json!({"operation": "getAccountBalance", "status": 429, wait: 7, "count": 1})).await;
        let slept = started.clock.slept().len();
        let balance = pix.get_account_balance().await.unwrap();
        assert_eq!(balance.attempts(), 2);
        let slept = &started.clock.slept()[slept..];
        assert!(slept.len() == 1 && (7..9).contains(&slept[0].as_secs()), "{wait}: {slept:?}");
    }
    let refused = asking(&started, SALDO, "status = 429, retry-after = 3").await.unwrap();
    assert_eq!((refused.status().as_u16(), refused.headers()["retry-after"].to_str().unwrap()), (429, "3"));
    let refused = asking(&started, SALDO, "status = 503, retry-after-date = 90").await.unwrap();
    let now = httpdate::fmt_http_date(gerencianet::Clock::system_now(&*started.clock) + Duration::from_secs(90));
    // The client has slept parts of a second.
    let date = refused.headers()["retry-after"].to_str().unwrap();
    assert!(date.ends_with(" GMT") && date[..22] == now[..22], "{date} {now}");
}

#[tokio::test]
async fn a_token_that_ends_early_is_replaced() {
    let started = Started::new().await;
    let pix = started.client().clock(started.clock.clone()).build().unwrap().pix();
    pix.get_account_balance().await.unwrap();
    let tokens = async || met(&started, "authorize").await.len();
    let before = tokens().await;
    fault(&started, json!({"operation": "pixCreateImmediateCharge", "token-expired": true, "count": 1})).await;
    pix.pix_create_immediate_charge(&charge("12.30")).await.unwrap();
    assert_eq!((tokens().await - before, charges(&started).await), (1, 1));
    let met = met(&started, "pixCreateImmediateCharge").await;
    assert_eq!(met, [(Some(401), Some("token expirado".to_owned())), (Some(201), None)]);
    assert_eq!(pix.get_account_balance().await.unwrap().attempts(), 1, "the new token is good");
}

#[tokio::test]
async fn a_token_may_be_given_for_a_short_time() {
    let started = Started::new().await;
    fault(&started, json!({"operation": "authorize", "token-life": 120})).await;
    let pix = started.client().clock(started.clock.clone()).build().unwrap().pix();
    pix.get_account_balance().await.unwrap();
    let given = async || met(&started, "authorize").await.iter().filter(|(_, fault)| fault.is_some()).count();
    assert_eq!(given().await, 1);
    started.clock.advance(Duration::from_secs(121));
    assert_eq!(pix.get_account_balance().await.unwrap().attempts(), 1);
    let (_, log) = started.send("GET /sandbox/requests?limit=3", None).await;
    assert!(log["requests"].as_array().unwrap().iter().all(|entry| entry["status"] != 401), "{log}");
}

#[tokio::test]
async fn a_clock_that_is_ahead_shows_in_moments_and_tokens() {
    let started = Started::new().await;
    let fault = "clock-skew = 120";
    let (method, url) = ("PUT", format!("{}/v2/cob/{TXID}", started.sandbox.url()));
    let request = started.http().request(method.parse().unwrap(), url).bearer_auth(started.token().await);
    let request = request.header("x-sandbox-fault", fault).body(charge_json("12.30").to_string());
    let answer = request.send().await.unwrap();
    assert_eq!(answer.headers()["date"].to_str().unwrap(), "Sun, 01 Mar 2026 12:02:00 GMT");
    let made: Value = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    assert_eq!(made["calendario"]["criacao"], "2026-03-01T12:02:00.000Z");
    assert_eq!(asking(&started, SALDO, "clock-skew = 3600").await.unwrap().status().as_u16(), 401);
    assert_eq!(asking(&started, SALDO, "clock-skew = -3600").await.unwrap().status().as_u16(), 200);
    assert_eq!(started.send(SALDO, None).await.0, 200, "the next request has its own clock");
}

#[tokio::test]
async fn a_clock_that_is_ahead_for_one_token_ends_no_other() {
    let started = Started::new().await;
    assert_eq!(started.send(SALDO, None).await.0, 200);
    let said = started.sandbox.credentials();
    let request = started.http().post(format!("{}/oauth/token", started.sandbox.url()));
    let request = request.basic_auth(&said.client_id, Some(&said.client_secret));
    let request = request.header("x-sandbox-fault", "clock-skew = 7200");
    let (status, _) = answered(request.body(r#"{"grant_type": "client_credentials"}"#)).await;
    assert_eq!(status, 200);
    assert_eq!(started.send(SALDO, None).await.0, 200, "the fault was for one request");
}

#[tokio::test]
async fn the_log_tells_faults_in_the_language_of_the_page() {
    let started = Started::with(Setup::plain).await;
    for (fault, said) in [
        ("status = 503", "status 503 antes do efeito"),
        ("status = 500, effect = true, latency = 1", "status 500 após o efeito, latência 1 ms"),
        ("truncated = true", "resposta cortada ao meio"),
        ("clock-skew = -60", "relógio -60 s"),
        ("clock-skew = 7200, latency = 2", "latência 2 ms, relógio +7200 s"),
        ("token-expired = true", "token expirado"),
    ] {
        drop(asking(&started, SALDO, fault).await.unwrap().bytes().await);
        started.forget_token().await;
        assert_eq!(met(&started, "getAccountBalance").await.pop().unwrap().1.as_deref(), Some(said));
    }
    fault(&started, json!({"operation": "authorize", "token-life": 120})).await;
    started.forget_token().await;
    started.token().await;
    assert_eq!(met(&started, "authorize").await.pop().unwrap().1.as_deref(), Some("token de 120 s"));
}

#[tokio::test]
async fn latency_waits_between_the_effect_and_the_answer() {
    let started = Started::new().await;
    let began = std::time::Instant::now();
    assert_eq!(asking(&started, SALDO, "latency = [300, 400]").await.unwrap().status().as_u16(), 200);
    assert!(began.elapsed() >= Duration::from_millis(300));
    let met = met(&started, "getAccountBalance").await;
    let latency = met[0].1.as_deref().unwrap().strip_prefix("latência ").unwrap();
    let latency: u64 = latency.strip_suffix(" ms").unwrap().parse().unwrap();
    assert!((300..=400).contains(&latency), "{met:?}");
}

#[tokio::test]
async fn the_same_seed_and_the_same_requests_meet_the_same_faults() {
    let scenario = |seed: u64| {
        json!({"seed": seed, "fault": [
            {"operation": "getAccountBalance", "probability": 0.3, "status": 503, "latency": [0, 3]},
            {"operation": "getAccountBalance", "skip": 5, "count": 4, "status": 429, "probability": 0.5},
            {"operation": "pixListEvp", "probability": 0.5, "status": 500},
        ]})
    };
    let run = async |started: &Started, seed: u64, others: bool| {
        let (status, told) = started.send("PUT /sandbox/faults", scenario(seed)).await;
        assert_eq!((status, &told["seed"]), (200, &json!(seed)), "{told}");
        let mut statuses = Vec::new();
        for _ in 0..30 {
            statuses.push(started.send(SALDO, None).await.0);
            if others {
                started.send("GET /v2/gn/evp", None).await;
            }
        }
        let latencies: Vec<_> = met(started, "getAccountBalance").await.into_iter().rev().take(30).collect();
        (statuses, latencies)
    };
    let (one, other) = (Started::with(Setup::plain).await, Started::with(Setup::plain).await);
    let first = run(&one, 7, false).await;
    assert!([200, 429, 503].iter().all(|status| first.0.contains(status)), "{first:?}");
    assert_eq!(first.0.iter().filter(|status| **status == 429).count(), 4);
    assert!(!first.0[..5].contains(&429));
    assert_eq!(run(&one, 7, true).await, first, "what other operations are asked does not matter");
    assert_eq!(run(&other, 7, false).await, first);
    assert_ne!(run(&other, 8, false).await.0, first.0);
    let (_, told) = other.send("GET /sandbox/faults", None).await;
    assert_eq!((&told["faults"][1]["struck"], &told["faults"][2]["met"]), (&json!(4), &json!(0)), "{told}");
}

#[tokio::test]
async fn rules_are_taken_away_one_by_one_or_all() {
    let started = Started::new().await;
    for status in [500, 502] {
        fault(&started, json!({"status": status})).await;
    }
    assert_eq!(started.send(SALDO, None).await.0, 500);
    assert_eq!(started.send("DELETE /sandbox/faults/1", None).await.0, 204);
    assert_eq!(started.send("DELETE /sandbox/faults/1", None).await.0, 404);
    assert_eq!(started.send(SALDO, None).await.0, 502);
    assert_eq!(started.send("DELETE /sandbox/faults", None).await.0, 204);
    assert_eq!(started.send(SALDO, None).await.0, 200);
    let (_, told) = started.send("GET /sandbox/faults", None).await;
    assert_eq!(told, json!({"seed": 0, "faults": []}));
}

#[tokio::test]
async fn a_rule_that_is_wrong_is_refused_with_what_to_write() {
    let started = Started::new().await;
    for (rule, said) in [
        (json!({}), "no fault is named"),
        (json!({"operation": "pixCreateCharg", "reset": true}), "did you mean `pixCreateCharge`?"),
        (json!({"operation": [], "reset": true}), "leave `operation` out for all"),
        (json!({"status": 200}), "from 400 to 599"),
        (json!({"status": 503, "reset": true}), "only one of"),
        (json!({"retry-after": 3}), "write `status = 429` beside"),
        (json!({"status": 429, "retry-after": 3, "retry-after-date": 3}), "exclude each other"),
        (json!({"latency": [5, 2]}), "the least and the most"),
        (json!({"latency": 600001}), "from 0 to 600000"),
        (json!({"reset": true, "probability": 1.5}), "from 0 to 1"),
        (json!({"truncated": true, "effect": true}), "`effect` goes with `status` or `reset`"),
        (json!({"token-life": 5}), "operation = \"authorize\""),
        (json!({"reset": true, "when": "always"}), "unknown field `when`, expected one of `operation`"),
    ] {
        let (status, refusal) = started.send("POST /sandbox/faults", rule).await;
        let mensagem = refusal["mensagem"].as_str().unwrap();
        assert!(status == 400 && mensagem.contains(said), "{said}: {refusal}");
    }
    for (header, said) in [
        ("reset", "x-sandbox-fault: "),
        ("reset = true, count = 1", "this request is the one"),
        ("effect = true, status = 999", "the header x-sandbox-fault: "),
        ("status = 999", "from 400 to 599"),
        ("reset = true }, x = { a = 1", "x-sandbox-fault: "),
    ] {
        let refused = asking(&started, SALDO, header).await.unwrap();
        assert_eq!(refused.status().as_u16(), 400, "{header}");
        let refusal = refused.text().await.unwrap();
        assert!(refusal.contains(said), "{refusal}");
    }
}

#[tokio::test]
async fn a_scenario_is_read_from_a_file_and_its_mistakes_are_told_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scenario.toml");
    let write = |text: &str| std::fs::write(&file, text).unwrap();
    write(
        "seed = 7\n\n[[fault]]\noperation = \"getAccountBalance\"\nstatus = 503\ncount = 1\n\n[[fault]]\nlatency = [1, 2]\n",
    );
    let started = Started::with(|setup| setup.scenario(&file)).await;
    assert_eq!(started.send(SALDO, None).await.0, 503);
    assert_eq!(started.send(SALDO, None).await.0, 200);
    let (_, told) = started.send("GET /sandbox/faults", None).await;
    assert_eq!((&told["seed"], &told["faults"][1]["struck"]), (&json!(7), &json!(1)), "{told}");

    for (text, place, said) in [
        ("[[fault]]\noperation = \"pixCreateCharg\"\nreset = true\n", "2:13", "did you mean `pixCreateCharge`?"),
        ("[[fault]]\noperation = [\"pixSend\", \"pix\"]\nreset = true\n", "2:25", "unknown operation"),
        ("seed = 1\n[[fault]]\nstatus = 99\n", "2:1", "from 400 to 599"),
        ("[[fault]]\nreset = \"yes\"\n", "2:9", "expected a boolean"),
        ("[[fault]]\n  resets = true\n", "2:3", "expected one of `operation`"),
        ("[[faults]]\nreset = true\n", "1:3", "expected `seed` or `fault`"),
        ("[[fault]]\nreset = \n", "2:9", ""),
        ("é = 1", "1:1", ""),
    ] {
        write(text);
        let setup = Setup::in_folder(folder.path().join("other")).scenario(&file);
        let error = gerencianet_sandbox::Sandbox::start(setup).await.err().unwrap().to_string();
        let expected = format!("{}:{place}: ", file.display());
        assert!(error.starts_with(&expected) && error.contains(said) && !error.contains('\n'), "{expected} {error}");
    }
    let setup = Setup::in_folder(folder.path().join("other")).scenario(folder.path().join("none.toml"));
    let error = gerencianet_sandbox::Sandbox::start(setup).await.err().unwrap().to_string();
    assert!(error.contains("none.toml: "), "{error}");
    assert!(!folder.path().join("other").exists(), "a wrong scenario leaves nothing behind");
}
