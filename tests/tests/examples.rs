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

/// A document of one operation; schema and example of its body are JSON texts.
fn with_body(schema: &str, example: &str) -> String {
    let content = format!(r#"{{"application/json": {{"schema": {schema}, "example": {example}}}}}"#);
    format!(
        r#"{{
            "openapi": "3.0.3",
            "info": {{"title": "Loja", "version": "1"}},
            "servers": [{{"url": "https://a.example", "x-environment": "production", "x-edition": "today"}}],
            "paths": {{"/a": {{"post": {{
                "operationId": "a",
                "x-idempotency": "none",
                "security": [],
                "requestBody": {{"required": true, "content": {content}}},
                "responses": {{"204": {{"description": "Done."}}}}
            }}}}}}
        }}"#
    )
}

/// A document of one operation whose body is a string.
fn with_pattern(pattern: &str, example: &str) -> String {
    let schema = serde_json::json!({ "type": "string", "pattern": pattern });
    with_body(&schema.to_string(), &serde_json::Value::from(example).to_string())
}

/// No number here fits into 64 bits; each differs from what it is compared with in digits that a float drops.
#[test]
fn long_numbers_are_judged_by_their_digits() {
    let check = |schema: &str, example: &str, expected: &[&str]| {
        let (_, diagnostics) = check(&with_body(schema, example));
        let codes: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, expected, "{schema} {example}: {diagnostics:?}");
    };
    let one = r#"{"enum": [123456789012345678901234567890]}"#;
    check(one, "123456789012345678901234567890", &[]);
    check(one, "123456789012345678901234567891", &["example-refused"]);
    let most = r#"{"type": "number", "maximum": 99999999999999999999999999}"#;
    check(most, "99999999999999999999999999", &[]);
    check(most, "100000000000000000000000000", &["example-refused"]);
    check(most, "1e26", &["example-refused"]);
    check(most, "7", &[]);
    let least = r#"{"type": "array", "items": {"type": "number", "minimum": 0.3}}"#;
    check(least, "[0.30000000000000000001]", &[]);
    check(least, "[0.29999999999999999999]", &["example-refused"]);
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
