//! Small schemas with the values they accept and refuse: `schemas/*.yaml`.

use codegen::{
    diagnostic::Diagnostic,
    examples,
    load::{Node, Sources},
    lower::{lower, lower_schema},
    oracle::{Direction, Formats, Oracle},
    tables,
};
use gerencianet_validation::{Options, judge_schema};
use serde_json::{Map, Value, json};
use workspace_tests::documents;

#[test]
fn the_oracle_reads_every_keyword_as_openapi_means_it() {
    let sources = documents::schema_cases();
    assert_eq!(sources.mistakes(), []);
    let mut judged = 0;
    let cases = sources.files().iter().filter_map(|file| file.root.as_ref()?.get("cases")).flat_map(Node::items);
    for case in cases {
        let schema = case.get("schema").expect("every case has a schema");
        for (key, direction, expected) in [
            ("accepted", Direction::Request, true),
            ("refused", Direction::Request, false),
            ("sent_back", Direction::Response, true),
            ("not_sent_back", Direction::Response, false),
        ] {
            let oracle = Oracle::new(&sources, schema, direction, Formats::Judged)
                .unwrap_or_else(|error| panic!("{}: {error:?}", sources.place(schema.span)));
            for value in case.get(key).map(Node::items).unwrap_or_default() {
                let verdict = oracle.is_valid(&value.to_json());
                assert_eq!(verdict, expected, "{} by {}", sources.place(value.span), sources.place(schema.span));
                judged += 1;
            }
        }
    }
    assert!(judged > 200, "only {judged} values were judged");
}

#[test]
fn the_tables_say_what_the_schemas_say() {
    let sources = documents::schema_cases();
    let mut judged = 0;
    let cases = sources.files().iter().filter_map(|file| file.root.as_ref()?.get("cases")).flat_map(Node::items);
    for case in cases {
        let schema = case.get("schema").expect("every case has a schema");
        let place = sources.place(schema.span);
        let (api, id) = lower_schema(&sources, schema).unwrap_or_else(|error| panic!("{place}: {error:?}"));
        let arena = bumpalo::Bump::new();
        let every = tables::every(&api, &arena).unwrap_or_else(|error| panic!("{place}: {error:?}"));
        for (key, expected) in [("accepted", true), ("refused", false)] {
            for value in case.get(key).map(Node::items).unwrap_or_default() {
                let body = value.to_json().to_string();
                let verdict = judge_schema(&every.table, every.schema(id), body.as_bytes(), Options::default());
                assert_eq!(verdict.is_ok(), expected, "{} by {place}: {verdict:?}", sources.place(value.span));
                judged += 1;
            }
        }
    }
    assert!(judged > 200, "only {judged} values were judged");
}

/// Each file as an API document: a case is an operation, its values are the examples of its request and response.
fn as_documents(sources: &Sources) -> Sources {
    let files = sources.files().iter().map(|file| {
        let Some((root, cases)) = file.root.as_ref().and_then(|root| Some((root, root.get("cases")?))) else {
            return (file.name.clone(), file.text.clone());
        };
        let mut paths = Map::new();
        for (number, case) in cases.items().iter().enumerate() {
            let content = |lists: [&str; 2]| {
                let values = lists.iter().filter_map(|list| case.get(list)).flat_map(Node::items);
                let examples: Map<String, Value> = values
                    .enumerate()
                    .map(|(number, value)| (format!("n{number}"), json!({ "value": value.to_json() })))
                    .collect();
                let schema = case.get("schema").expect("every case has a schema").to_json();
                json!({ "application/json": { "schema": schema, "examples": examples } })
            };
            let operation = json!({
                "operationId": format!("case{number}"),
                "x-idempotency": "none",
                "security": [],
                "requestBody": { "required": true, "content": content(["accepted", "refused"]) },
                "responses": { "200": { "description": "", "content": content(["sent_back", "not_sent_back"]) } },
            });
            paths.insert(format!("/{number}"), json!({ "post": operation }));
        }
        let server = json!({ "url": "https://a.example", "x-environment": "production", "x-edition": "today" });
        let document = json!({
            "openapi": "3.0.3",
            "info": { "title": "cases", "version": "1" },
            "servers": [server],
            "paths": paths,
            "components": root.get("components").map_or_else(|| json!({}), Node::to_json),
        });
        (file.name.clone(), document.to_string())
    });
    Sources::new(files.collect())
}

/// The same values once more as examples of documents: each one that is wrong is told, in its place, and both judges
/// agree in both directions.
#[test]
fn wrong_examples_are_told_and_right_ones_are_not() {
    let cases_of_all = documents::schema_cases();
    let sources = as_documents(&cases_of_all);
    assert_eq!(sources.mistakes(), []);
    let mut judged = 0;
    for document in sources.documents() {
        let api = lower(&sources, &document).unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", document.name));
        let found = examples::check(&sources, &[api]);
        let is_refused = |value: &Node| {
            let is_inside = |one: &&Diagnostic| {
                one.span.file == value.span.file && value.span.start <= one.span.start && one.span.end <= value.span.end
            };
            let codes: Vec<&str> = found.iter().filter(is_inside).map(|one| one.code).collect();
            assert!(codes.iter().all(|code| *code == "example-refused"), "{found:?}");
            !codes.is_empty()
        };
        let root = cases_of_all.files()[document.file].root.as_ref();
        let cases = root.and_then(|root| root.get("cases")).map(Node::items).expect("a file has cases");
        for (number, case) in cases.iter().enumerate() {
            for (lists, owner) in
                [(["accepted", "refused"], "requestBody"), (["sent_back", "not_sent_back"], "responses/200")]
            {
                let pointer = format!("#/paths/~1{number}/post/{owner}/content/application~1json/examples");
                let shown = sources.at(document.file, &pointer).expect("every case has examples").entries();
                let [right, wrong] = lists.map(|list| case.get(list).map(Node::items).unwrap_or_default());
                let expected = right.iter().map(|value| (value, false)).chain(wrong.iter().map(|value| (value, true)));
                for (entry, (value, is_wrong)) in shown.iter().zip(expected) {
                    let shown = entry.value.get("value").expect("every example has a value");
                    assert_eq!(is_refused(shown), is_wrong, "{}", cases_of_all.place(value.span));
                    judged += 1;
                }
            }
        }
    }
    assert!(judged > 200, "only {judged} values were judged");
}

#[test]
fn formats_can_be_ignored() {
    let sources = Sources::new(vec![("a.yaml".to_owned(), "{type: string, format: cpf, maxLength: 3}".to_owned())]);
    let schema = sources.at(0, "").expect("a schema");
    let oracle = Oracle::new(&sources, schema, Direction::Request, Formats::Ignored).expect("a schema");
    assert!(oracle.is_valid(&"abc".into()));
    assert!(!oracle.is_valid(&"abcd".into()));
}

#[test]
fn what_the_oracle_cannot_read_is_said() {
    for (text, code) in [
        ("{type: string, pattern: '['}", "oracle-cannot-read"),
        ("{type: string, format: unheard-of}", "oracle-cannot-read"),
        ("{type: text}", "oracle-cannot-read"),
        ("{$ref: '#/nowhere'}", "reference-dangling"),
    ] {
        let sources = Sources::new(vec![("a.yaml".to_owned(), text.to_owned())]);
        let schema = sources.at(0, "").expect("a schema");
        let error = Oracle::new(&sources, schema, Direction::Request, Formats::Judged).expect_err(text);
        assert_eq!(error.code, code, "{text}");
    }
}
