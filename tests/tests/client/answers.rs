//! What is sent and what is read when all is well.

use std::collections::BTreeMap;

use gerencianet_validation::Operation;
use serde_json::Value;
use server::{Server, Setup, catalogue::Example};

use crate::{
    calls::{
        call,
        cases::{first, valid},
        given::{decoded, query_pairs},
        prepare,
    },
    setting::{client, described, reply, script},
};

/// The types must say whatever the documents allow, and say it to the server unchanged.
#[tokio::test]
async fn every_valid_request_arrives_as_it_is() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    let (mut sent, mut unsayable) = (0, Vec::new());
    for operation in Operation::ALL {
        for (name, given) in valid(*operation) {
            let ready = match prepare(&client, *operation, &given) {
                Ok(ready) => ready,
                Err(problem) => {
                    unsayable.push(format!("{operation} {name}: {}", problem.0));
                    continue;
                }
            };
            let answered = ready.await.unwrap_or_else(|error| panic!("{operation} {name}: {error}"));
            sent += 1;
            let request = server.requests().pop().expect("a request arrived");
            server.forget();
            let place = format!("{operation} {name}");
            assert_eq!((request.operation, answered.attempts), (Some(operation.id()), 1), "{place}");
            assert_eq!(request.json(), given.body, "{place}");
            let path: Vec<String> = request.path.split('/').map(decoded).collect();
            assert_eq!(path, segments(&described(*operation).template, &given.path), "{place}");
            let query: BTreeMap<String, String> = query_pairs(&request.query).into_iter().collect();
            assert_eq!(query, given.query, "{place}");
            for (header, value) in &given.headers {
                assert_eq!(request.header(header), Some(value.as_str()), "{place}");
            }
            assert_eq!(answered.idempotency_key.as_deref(), request.header("x-idempotency-key"), "{place}");
            let scheme = if operation.id() == "authorize" { "Basic " } else { "Bearer " };
            assert!(request.header("authorization").is_some_and(|value| value.starts_with(scheme)), "{place}");
            let has_type = request.header("content-type") == Some("application/json");
            assert_eq!(has_type, given.body.is_some(), "{place}");
            assert!(request.header("api-version").is_none() && request.client_certificate, "{place}");
        }
    }
    // The types know one spelling of a parameter that has two.
    let other_spelling = |problem: &&String| {
        problem.contains("with-txidPresente") && problem.contains("no place for [\"txidPresente\"]")
    };
    assert_eq!(unsayable.iter().filter(other_spelling).count(), unsayable.len(), "{unsayable:#?}");
    assert!(sent > 300, "{sent}");
    println!("{sent} requests");
}

/// The segments of a path before they were encoded.
fn segments(template: &str, values: &BTreeMap<String, String>) -> Vec<String> {
    let segment = |part: &str| match part.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
        Some(name) => values[name].clone(),
        None => part.to_owned(),
    };
    template.split('/').map(segment).collect()
}

#[tokio::test]
async fn every_success_that_a_document_shows_is_read() {
    let server = Server::start(Setup::new());
    let client = client(&server);
    let mut read = 0;
    for operation in Operation::ALL {
        let given = first(*operation);
        for example in described(*operation).examples.iter().filter(|example| example.range.starts_with('2')) {
            script(&server, *operation).reply(reply(example));
            let answered = call(&client, *operation, &given).await;
            let answered = answered.unwrap_or_else(|error| panic!("{operation} {}: {error}", example.name));
            assert_eq!(answered.status, example.status, "{operation} {}", example.name);
            assert_eq!(pruned(answered.value), expected(*operation, example), "{operation} {}", example.name);
            read += 1;
        }
    }
    assert!(read >= Operation::ALL.len(), "{read}");
    println!("{read} answers");
    assert_eq!(server.finish().handshakes, 1);
}

/// What is to be read of an example.
fn expected(operation: Operation, example: &Example) -> Value {
    match &example.content_type {
        // A report is a file or word that it is not ready, and given as it comes.
        Some(content_type) if content_type.ends_with("json") && operation != Operation::DetailReport => {
            pruned(serde_json::from_slice(&example.body).expect("the document says that it is JSON"))
        }
        Some(_) => Value::from(String::from_utf8_lossy(&example.body)),
        None => Value::Null,
    }
}

/// Without members that say nothing: `null`, and an empty list.
fn pruned(value: Value) -> Value {
    let says = |value: &Value| !value.is_null() && value != &Value::Array(Vec::new());
    match value {
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| (name, pruned(value)));
            Value::Object(members.filter(|(_, value)| says(value)).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(pruned).collect()),
        other => other,
    }
}
