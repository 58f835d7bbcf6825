//! Small schemas with the values they accept and refuse: `schemas/*.yaml`.

use std::path::Path;

use codegen::{
    load::{Node, Sources},
    lower::lower_schema,
    oracle::{Direction, Formats, Oracle},
    tables,
};
use gerencianet_validation::{Options, judge_schema};

fn sources() -> Sources {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let mut files = Vec::new();
    for prefix in ["", "shared/"] {
        let entries = std::fs::read_dir(folder.join(prefix)).expect("the cases are in the repository");
        for name in entries.map(|entry| entry.expect("a folder can be read").file_name()) {
            let name = format!("{prefix}{}", name.to_string_lossy());
            if name.ends_with(".yaml") {
                files.push((name.clone(), std::fs::read_to_string(folder.join(name)).expect("a text")));
            }
        }
    }
    files.sort();
    Sources::new(files)
}

#[test]
fn the_oracle_reads_every_keyword_as_openapi_means_it() {
    let sources = sources();
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
    let sources = sources();
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
