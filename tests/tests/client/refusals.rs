//! Every error that the documents show, at every operation that can meet it.

use gerencianet::{ErrorKind, ErrorShape};
use gerencianet_validation::Operation;
use serde_json::Value;
use server::{Server, Setup, catalogue::Example};

use crate::{
    calls::{call, cases::first},
    setting::{client, described, reply, script},
};

/// The kind that an answer makes, told from the document alone.
fn kind(example: &Example, body: &Value) -> &'static str {
    let is = |member: &str, text: &str| body.get(member).and_then(Value::as_str) == Some(text);
    match example.status {
        409 => "Conflict",
        429 => "RateLimited",
        403 if is("message", "Forbidden") => "OtherEnvironment",
        401 | 403 if is("error", "insufficient_scope") => "MissingScope",
        401 => "Auth",
        _ => "Api",
    }
}

fn variant(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Conflict(_) => "Conflict",
        ErrorKind::RateLimited { .. } => "RateLimited",
        ErrorKind::OtherEnvironment { .. } => "OtherEnvironment",
        ErrorKind::MissingScope { .. } => "MissingScope",
        ErrorKind::Auth(_) => "Auth",
        ErrorKind::Api(_) => "Api",
        _ => "of no answer",
    }
}

/// The name that a body bears: `nome`, the end of `type`, or `error`.
fn name(body: &Value) -> Option<&str> {
    let of = |member: &str| body.get(member).and_then(Value::as_str);
    of("nome").or_else(|| of("type")?.rsplit('/').next()).or_else(|| of("error"))
}

#[tokio::test]
async fn every_error_that_a_document_shows_is_told_by_kind_and_name() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    let (mut told, mut named) = (0, 0);
    for operation in Operation::ALL {
        let given = first(*operation);
        for example in described(*operation).examples.iter().filter(|example| !example.range.starts_with('2')) {
            let place = format!("{operation} {} {}", example.range, example.name);
            let body: Value = serde_json::from_slice(&example.body).unwrap_or_default();
            // A refused token is replaced once, so that one answer would not be enough.
            script(&server, *operation).always(reply(example));
            let error = call(&client, *operation, &given).await.expect_err(&place);
            script(&server, *operation).clear();
            assert_eq!(variant(error.kind()), kind(example, &body), "{place}");
            assert_eq!((error.operation(), error.status()), (Some(*operation), Some(example.status)), "{place}");
            let api = error.api().expect("the API answered");
            assert_eq!((api.name(), api.raw()), (name(&body), example.body.as_ref()), "{place}");
            assert_eq!(api.content_type(), example.content_type.as_deref(), "{place}");
            assert_ne!(api.shape(), ErrorShape::Other, "{place}");
            assert!(!error.is_of_token() && error.attempts() <= 2, "{place}: {error:?}");
            told += 1;
            named += usize::from(api.name().is_some());
        }
    }
    assert!(told > 400 && named > 350, "{told} errors, {named} with a name");
    println!("{told} errors, {named} with a name");
}
