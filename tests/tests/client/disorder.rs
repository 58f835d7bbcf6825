//! Answers as no document shows them: never a panic, and what came is kept.

use gerencianet::{ApiError, Error, ErrorKind, ErrorShape, TransportFault};
use gerencianet_validation::Operation;
use serde_json::{Map, Value, json};
use server::{Reply, Server, Setup};

use crate::{
    calls::{Answered, call, cases::first},
    setting::{client, described, reply, script},
};

/// What an operation reads of its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reads {
    Json,
    Bytes,
    Nothing,
}

fn reads(operation: Operation) -> Reads {
    let success = described(operation).examples.iter().find(|example| example.range.starts_with('2'));
    match success.and_then(|example| example.content_type.as_deref()) {
        _ if operation == Operation::DetailReport => Reads::Bytes,
        Some(_) => Reads::Json,
        None => Reads::Nothing,
    }
}

/// What is wrong with an answer of success that cannot be read.
fn assert_kept(error: &Error, status: u16, raw: &[u8], place: &str) {
    let ErrorKind::Decode { status: told, raw: kept } = error.kind() else { panic!("{place}: {error:?}") };
    assert_eq!((*told, kept.as_ref()), (status, raw), "{place}");
}

/// The JSON of the first success of an operation.
fn shown(operation: Operation) -> Option<(u16, Value)> {
    let example = described(operation).success();
    let value = serde_json::from_slice(&example.body).ok().filter(|_| reads(operation) == Reads::Json)?;
    Some((example.status, value))
}

/// The value with one thing changed, for every value in it that `change` has another for.
fn changed(value: &Value, change: &dyn Fn(&Value) -> Option<Value>) -> Vec<Value> {
    let mut all: Vec<Value> = change(value).into_iter().collect();
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let with = |other| {
                    let mut whole = members.clone();
                    whole.insert(name.clone(), other);
                    Value::Object(whole)
                };
                all.extend(changed(member, change).into_iter().map(with));
            }
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                let with = |other| {
                    let mut whole = items.clone();
                    whole[position] = other;
                    Value::Array(whole)
                };
                all.extend(changed(item, change).into_iter().map(with));
            }
        }
        _ => {}
    }
    all
}

/// Sends each answer to each operation that reads JSON.
async fn each(
    answers: impl Fn(&Value) -> Vec<Value>,
    judge: impl Fn(Operation, &Value, Result<Answered, Error>) -> bool,
) -> usize {
    let server = Server::start(Setup::new());
    let client = client(&server);
    let mut held = 0;
    for operation in Operation::ALL {
        let Some((status, example)) = shown(*operation) else { continue };
        let given = first(*operation);
        for answer in answers(&example) {
            script(&server, *operation).reply(Reply::json(status, &answer));
            let outcome = call(&client, *operation, &given).await;
            if let Err(error) = &outcome {
                assert_kept(error, status, answer.to_string().as_bytes(), &format!("{operation} {answer}"));
            }
            held += usize::from(judge(*operation, &answer, outcome));
        }
    }
    assert_eq!(server.finish().handshakes, 1);
    held
}

#[tokio::test]
async fn unknown_members_are_passed_over() {
    let with_more = |value: &Value| {
        let mut members: Map<String, Value> = value.as_object()?.clone();
        members.insert("novidade".to_owned(), json!({ "desde": 2031 }));
        Some(Value::Object(members))
    };
    let held = each(
        |example| changed(example, &with_more),
        |operation, answer, outcome| {
            outcome.unwrap_or_else(|error| panic!("{operation} {answer}: {error}"));
            true
        },
    );
    let held = held.await;
    assert!(held > 60, "{held}");
    println!("{held} answers");
}

#[tokio::test]
async fn unknown_texts_are_read_as_they_come() {
    const NEW: &str = "NOVIDADE_DE_2031";
    let held = each(
        |example| changed(example, &|value| value.is_string().then(|| json!(NEW))),
        |operation, answer, outcome| {
            let answered = outcome.unwrap_or_else(|error| panic!("{operation} {answer}: {error}"));
            assert!(answered.value.to_string().contains(NEW), "{operation} {answer} becomes {}", answered.value);
            true
        },
    );
    let held = held.await;
    assert!(held > 100, "{held}");
    println!("{held} answers");
}

#[tokio::test]
async fn values_of_another_kind_are_no_surprise() {
    for other in [json!(null), json!(true), json!(-1.5), json!("x"), json!([]), json!({})] {
        let refused = each(
            |example| changed(example, &|value| (*value != other).then(|| other.clone())),
            |_, _, outcome| outcome.is_err(),
        );
        assert!(refused.await > 30, "{other}");
    }
}

#[tokio::test]
async fn missing_members_are_no_surprise() {
    let without_one = |example: &Value| {
        let gone = json!("gone");
        let marked = changed(example, &|_| Some(gone.clone()));
        marked.iter().filter_map(|value| without(value, &gone)).collect()
    };
    assert!(each(without_one, |_, _, outcome| outcome.is_err()).await > 30);
}

/// The value without the members that are `gone`.
fn without(value: &Value, gone: &Value) -> Option<Value> {
    match value {
        _ if value == gone => None,
        Value::Object(members) => {
            let kept = members.iter().filter_map(|(name, member)| Some((name.clone(), without(member, gone)?)));
            Some(Value::Object(kept.collect()))
        }
        Value::Array(items) => Some(items.iter().filter_map(|item| without(item, gone)).collect()),
        other => Some(other.clone()),
    }
}

#[tokio::test]
async fn what_is_no_json_is_kept() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    let page = "<html><body><h1>200</h1></body></html>".as_bytes().to_vec();
    let deep = "[".repeat(100_000).into_bytes();
    let common = [Vec::new(), page, deep, b"{".to_vec(), b"\xff\xfe".to_vec(), vec![b' '; 70_000], b"null".to_vec()];
    for operation in Operation::ALL {
        let (given, example) = (first(*operation), described(*operation).success());
        let half = |part: usize| example.body[..example.body.len() * part / 8].to_vec();
        for body in common.iter().cloned().chain((1..8).map(half).filter(|half| !half.is_empty())) {
            let content_type = example.content_type.as_deref().unwrap_or("text/html");
            let status = if example.status == 204 { 200 } else { example.status };
            script(&server, *operation).reply(Reply::text(status, content_type, body.clone()));
            let place = format!("{operation} {}", String::from_utf8_lossy(&body[..body.len().min(100)]));
            match (reads(*operation), call(&client, *operation, &given).await) {
                (Reads::Json, Err(error)) => {
                    assert_kept(&error, status, &body, &place);
                    assert_eq!((error.operation(), error.attempts()), (Some(*operation), 1), "{place}");
                    let changes = described(*operation).idempotency != server::catalogue::Idempotency::Safe;
                    assert_eq!(error.maybe_applied(), changes, "{place}");
                }
                (Reads::Bytes | Reads::Nothing, Ok(_)) => {}
                (reads, outcome) => panic!("{place}: {reads:?} and {outcome:?}"),
            }
        }
    }
}

#[tokio::test]
async fn pages_of_gateways_are_errors_of_the_api() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    for operation in Operation::ALL {
        let given = first(*operation);
        for status in [302, 404, 413, 500, 502, 503, 504] {
            script(&server, *operation).reply(Reply::html(status));
            let error = call(&client, *operation, &given).await.expect_err("no success");
            let ErrorKind::Api(api) = error.kind() else { panic!("{operation} {status}: {error:?}") };
            assert_eq!((api.status(), api.shape(), api.name()), (status, ErrorShape::Other, None), "{operation}");
            assert!(api.raw().starts_with(b"<html>") && api.content_type() == Some("text/html"), "{operation}");
        }
    }
}

#[tokio::test]
async fn a_success_that_breaks_off_is_none() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    for operation in Operation::ALL.iter().filter(|operation| !described(**operation).success().body.is_empty()) {
        script(&server, *operation).reply(Reply::success().truncated());
        let error = call(&client, *operation, &first(*operation)).await.expect_err("no whole answer");
        let ErrorKind::Transport { fault, maybe_applied } = error.kind() else { panic!("{operation}: {error:?}") };
        assert_eq!(*fault, TransportFault::Lost, "{operation}");
        let changes = described(*operation).idempotency != server::catalogue::Idempotency::Safe;
        assert_eq!((*maybe_applied, error.attempts()), (changes, 1), "{operation}");
    }
}

/// What the missing part says may be that the vendor failed.
#[tokio::test]
async fn a_refusal_that_is_not_all_there_keeps_its_status_and_leaves_a_doubt() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    for operation in Operation::ALL {
        let example = described(*operation).example(422).expect("every operation can refuse");
        let (half, status) = (&example.body[..example.body.len() / 2], example.status);
        let long = json!({ "nome": "erro_aplicacao", "mensagem": "x".repeat(3 * ApiError::LIMIT) }).to_string();
        let cut = &long.as_bytes()[..ApiError::LIMIT];
        for (answer, raw) in [
            (reply(example).truncated(), half),
            (reply(example).reset_midway(), half),
            (Reply::text(status, "application/json", long.clone()), cut),
        ] {
            script(&server, *operation).reply(answer);
            let error = call(&client, *operation, &first(*operation)).await.expect_err("no success");
            let ErrorKind::Api(api) = error.kind() else { panic!("{operation}: {error:?}") };
            assert_eq!((error.status(), api.is_truncated(), api.name()), (Some(status), true, None), "{operation}");
            assert!(api.raw() == raw, "{operation}: {} bytes are kept", api.raw().len());
            let changes = described(*operation).idempotency != server::catalogue::Idempotency::Safe;
            assert_eq!(error.maybe_applied(), changes, "{operation}");
        }
    }
}

/// Of JSON no more is read than any answer has, and a token needs less.
#[tokio::test]
async fn an_answer_that_is_longer_than_any_is_not_read_to_its_end() {
    let padded = |mebibytes: usize| format!("{{\"saldo\": \"1.00\"{}}}", " ".repeat(mebibytes << 20));
    let answer = |mebibytes| Reply::text(200, "application/json", padded(mebibytes));
    let server = Server::start(Setup::new());
    server.on("getAccountBalance").replies([answer(15), answer(17)]);
    let client = client(&server);
    assert_eq!(client.pix().get_account_balance().await.expect("it is long").saldo, "1.00");
    let error = client.pix().get_account_balance().await.map(|_| ()).expect_err("it is too long");
    let ErrorKind::Decode { status: 200, raw } = error.kind() else { panic!("{error:?}") };
    assert!((16 << 20..17 << 20).contains(&raw.len()), "{}", raw.len());

    let server = Server::start(Setup::new());
    server.on_token().always(answer(2));
    let error = self::client(&server).pix().get_account_balance().await.map(|_| ()).expect_err("there is no token");
    assert!(error.is_of_token() && matches!(error.kind(), ErrorKind::Decode { .. }), "{error:?}");
}
