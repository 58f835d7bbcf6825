//! The cases under `tests/cases`: the engine's verdicts, those of `jsonschema`, and whether the files are as they are derived.

use std::collections::BTreeSet;
use std::path::Path;

use codegen::load::{Document, Node, Sources};
use codegen::oracle::{Direction, Formats, Oracle};
use gerencianet_validation::{Operation, Options, Report, is_valid, validate, validate_parameters};
use serde_json::Value;
use workspace_tests::cases::files::{files, read, suites};
use workspace_tests::cases::suite::{Found, ParameterCase, Suite};
use workspace_tests::cases::{derive_all, sources};

fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn workspace() -> &'static Path {
    tests().parent().expect("the folder of the tests stands in that of the workspace")
}

/// Every suite with every operation of its id.
fn all() -> Vec<(Operation, Suite)> {
    let files = read(&tests().join("cases")).expect("the cases are in the repository");
    let suites = suites(&files).unwrap_or_else(|problem| panic!("{problem}"));
    let named: BTreeSet<&str> = suites.iter().map(|suite| suite.operation.as_str()).collect();
    let known: BTreeSet<&str> = Operation::ALL.iter().map(|operation| operation.id()).collect();
    assert_eq!(named, known, "the folders of cases are not those of the operations");
    let suite_of = |id: &str| suites.iter().find(|suite| suite.operation == id).expect("compared above").clone();
    Operation::ALL.iter().map(|operation| (*operation, suite_of(operation.id()))).collect()
}

fn found(verdict: Result<(), Report>) -> Vec<Found> {
    verdict.err().map(|report| report.violations().iter().map(Found::from).collect()).unwrap_or_default()
}

#[test]
fn every_case_is_judged_as_expected() {
    let mut judged = 0;
    for (operation, suite) in all() {
        for case in &suite.bodies {
            let name = format!("{operation}: {}", case.name);
            assert_eq!(found(validate(operation, case.text.as_bytes())), case.expected, "{name}");
            assert_eq!(
                is_valid(operation, case.text.as_bytes(), Options::default()),
                case.expected.is_empty(),
                "{name}"
            );
        }
        for case in &suite.parameters {
            let verdict = validate_parameters(operation, &case.parameters());
            assert_eq!(found(verdict), case.expected, "{operation}: {}", case.name);
        }
        judged += suite.bodies.len() + suite.parameters.len();
    }
    assert!(judged > 1_000, "only {judged} cases were judged");
}

#[test]
fn the_files_are_as_they_are_derived() {
    let derived = files(&derive_all(workspace()).unwrap_or_else(|problems| panic!("{}", problems.join("\n"))));
    let written = read(&tests().join("cases")).unwrap();
    let paths: BTreeSet<&String> = derived.keys().chain(written.keys()).collect();
    let stale: Vec<&str> =
        paths.into_iter().filter(|path| derived.get(*path) != written.get(*path)).map(String::as_str).collect();
    assert!(stale.is_empty(), "stale files in tests/cases; `cargo xtask cases` writes them:\n{}", stale.join("\n"));
}

#[test]
fn jsonschema_agrees_on_every_body() {
    let sources = sources(workspace()).unwrap();
    let mut judged = 0;
    for (operation, suite) in all().into_iter().filter(|(operation, _)| operation.has_body()) {
        let described = described(&sources, operation);
        let body = resolved(&sources, described.operation.get("requestBody"));
        let content = body.and_then(|body| body.get("content")?.get("application/json")?.get("schema"));
        let oracle = oracle(&sources, content.expect("an operation with a body describes it"));
        // That there is no body, no schema says.
        for case in suite.bodies.iter().filter(|case| !case.text.is_empty()) {
            let value: Value = serde_json::from_str(&case.text).unwrap();
            assert_eq!(oracle.is_valid(&value), case.expected.is_empty(), "{operation}: {}", case.name);
            judged += 1;
        }
    }
    assert!(judged > 900, "only {judged} bodies were judged");
}

#[test]
fn jsonschema_agrees_on_every_parameter() {
    // What no schema of a single parameter says.
    let of_the_request = ["required", "unknown-parameter", "duplicate-parameter", "exclusive-parameters", "not-before"];
    let sources = sources(workspace()).unwrap();
    let mut judged = 0;
    for (operation, suite) in all() {
        let described = described(&sources, operation);
        let parameters = described.path.get("parameters").into_iter().chain(described.operation.get("parameters"));
        let parameters: Vec<(&str, bool, Oracle)> = parameters
            .flat_map(Node::items)
            .map(|parameter| {
                let parameter = resolved(&sources, Some(parameter)).expect("a parameter");
                let schema = parameter.get("schema").expect("every parameter has a schema");
                let kind = resolved(&sources, Some(schema)).and_then(|schema| schema.get("type")?.as_str());
                let name = parameter.get("name").and_then(Node::as_str).expect("every parameter has a name");
                (name, kind == Some("string"), oracle(&sources, schema))
            })
            .collect();
        for case in &suite.parameters {
            if case.expected.iter().any(|found| of_the_request.contains(&found.code.as_str())) {
                continue;
            }
            let agrees = |(name, value): (String, String)| {
                // An alias has no schema of its own.
                let Some((_, is_string, oracle)) =
                    parameters.iter().find(|(known, ..)| known.eq_ignore_ascii_case(&name))
                else {
                    return true;
                };
                oracle.is_valid(&as_json(value, *is_string))
            };
            let valid = given(case).into_iter().all(agrees);
            assert_eq!(valid, case.expected.is_empty(), "{operation}: {}", case.name);
            judged += 1;
        }
    }
    assert!(judged > 300, "only {judged} requests were judged");
}

fn oracle(sources: &Sources, schema: &Node) -> Oracle {
    Oracle::new(sources, schema, Direction::Request, Formats::Judged).expect("every schema of the documents is judged")
}

/// An operation in its document.
struct Described<'s> {
    path: &'s Node,
    operation: &'s Node,
}

fn described<'s>(sources: &'s Sources, operation: Operation) -> Described<'s> {
    let is_api = |document: &Document<'_>| document.name == operation.api();
    let document = sources.documents().find(is_api).expect("an operation has a document");
    let paths = document.root.get("paths").map(Node::entries).unwrap_or_default();
    let all = paths.iter().flat_map(|path| path.value.entries().iter().map(move |entry| (&path.value, &entry.value)));
    let mut described = all.map(|(path, operation)| Described { path, operation });
    let is_meant = |described: &Described<'_>| {
        described.operation.get("operationId").and_then(Node::as_str) == Some(operation.id())
    };
    described.find(is_meant).expect("an operation is described in its document")
}

fn resolved<'s>(sources: &'s Sources, node: Option<&'s Node>) -> Option<&'s Node> {
    node.map(|node| sources.resolve(node).expect("a reference leads somewhere"))
}

/// Every parameter of a request, decoded.
fn given(case: &ParameterCase) -> Vec<(String, String)> {
    let pairs = case.query.split('&').filter_map(|pair| pair.split_once('='));
    let query = pairs.map(|(name, value)| (name.to_owned(), decoded(value)));
    query.chain(case.path.iter().cloned()).chain(case.headers.iter().cloned()).collect()
}

fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("cases are written with two digits"));
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).expect("cases are written from UTF-8")
}

/// What a text on the wire stands for: where no string is asked, a number without a fraction of zero, or a boolean.
fn as_json(text: String, is_string: bool) -> Value {
    match serde_json::from_str(&text) {
        Ok(value @ (Value::Number(_) | Value::Bool(_))) if !is_string && !text.contains('.') => value,
        _ => text.into(),
    }
}
