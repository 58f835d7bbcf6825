//! Every value that a document shows is judged, wherever it stands, by both judges.

use std::collections::BTreeSet;

use codegen::{diagnostic::Diagnostic, examples, load::Sources, lower::lower};

fn check(text: &str) -> (Sources, Vec<Diagnostic>) {
    let sources = Sources::new(vec![("a.yaml".to_owned(), text.to_owned())]);
    assert_eq!(sources.mistakes(), []);
    let document = sources.documents().next().expect("a document");
    let api = lower(&sources, &document).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let diagnostics = examples::check(&sources, &[api]);
    (sources, diagnostics)
}

#[test]
fn a_wrong_value_is_found_wherever_it_stands() {
    let text = include_str!("../examples/everywhere.yaml");
    let (sources, diagnostics) = check(text);
    // The first one stands in the comment at the top.
    let expected: BTreeSet<usize> = text.match_indices("WRONG").skip(1).map(|(start, _)| start).collect();
    let found: BTreeSet<usize> = diagnostics.iter().map(|diagnostic| diagnostic.span.start).collect();
    let places: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| format!("{} {} {}", sources.place(diagnostic.span), diagnostic.code, diagnostic.message))
        .collect();
    assert_eq!(found, expected, "{places:#?}");
    let codes: BTreeSet<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    assert_eq!(codes, BTreeSet::from(["default-refused", "enum-refused", "example-refused"]), "{places:#?}");
    assert!(diagnostics.is_sorted_by_key(|diagnostic| diagnostic.span));
}

/// A document of one operation whose body is a string.
fn with_pattern(pattern: &str, example: &str) -> String {
    let schema = serde_json::json!({ "type": "string", "pattern": pattern });
    let content = serde_json::json!({ "application/json": { "schema": schema, "example": example } });
    let operation = serde_json::json!({
        "operationId": "a",
        "x-idempotency": "none",
        "security": [],
        "requestBody": { "required": true, "content": content },
        "responses": { "204": { "description": "Done." } },
    });
    serde_json::json!({
        "openapi": "3.0.3",
        "info": { "title": "Loja", "version": "1" },
        "servers": [{ "url": "https://a.example", "x-environment": "production", "x-edition": "today" }],
        "paths": { "/a": { "post": operation } },
    })
    .to_string()
}

/// ECMA-262 keeps `.` from a carriage return; the crate behind the oracle does not.
#[test]
fn a_disagreement_of_the_judges_is_an_error() {
    let (_, diagnostics) = check(&with_pattern("^.$", "\r"));
    let [disagreement] = diagnostics.as_slice() else { panic!("{diagnostics:?}") };
    assert_eq!(disagreement.code, "judges-disagree");
    assert!(disagreement.message.ends_with("`jsonschema` accepts it"), "{}", disagreement.message);
    let (_, diagnostics) = check(&with_pattern("^.$", "a"));
    assert_eq!(diagnostics, []);
}

#[test]
fn a_schema_that_the_oracle_cannot_read_is_told_once() {
    let (_, diagnostics) = check(&with_pattern(r"^\0$", "\0"));
    let codes: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    assert_eq!(codes, ["oracle-cannot-read"]);
}
