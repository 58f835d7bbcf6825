//! The second judge, `jsonschema`, given the schemas in its own dialect.

use codegen::{
    load::Sources,
    oracle::{Direction, Formats, Oracle},
};
use workspace_tests::schemas;

use crate::{PAIRS, power};

#[test]
fn the_oracle_reads_every_keyword_as_openapi_means_it() {
    let sources = schemas::sources();
    assert_eq!(sources.mistakes(), []);
    let mut judged = 0;
    for case in schemas::cases(&sources).filter(schemas::Case::is_judged) {
        let place = sources.place(case.schema.span);
        for (list, direction, expected) in [
            ("accepted", Direction::Request, true),
            ("refused", Direction::Request, false),
            ("sent_back", Direction::Response, true),
            ("not_sent_back", Direction::Response, false),
        ] {
            let multiplied = case.power().map(|power| one(power::schema(case.schema, power)));
            let (owner, schema) = match &multiplied {
                Some(owner) => (owner, owner.at(0, "").expect("a schema")),
                None => (&sources, case.schema),
            };
            let oracle = Oracle::new(owner, schema, direction, Formats::Judged)
                .unwrap_or_else(|error| panic!("{place}: {error:?}"));
            for value in case.values(list) {
                let given = case.power().map(|power| one(power::value(value, power)));
                let given = given.as_ref().map_or(value, |given| given.at(0, "").expect("a value"));
                // Otherwise its verdict would be one about other numbers, and none to go by.
                assert!(oracle.is_exact_about(given), "{}: needs a `power`", sources.place(value.span));
                let verdict = oracle.is_valid(&given.to_json());
                assert_eq!(verdict, expected, "{} by {place}", sources.place(value.span));
                judged += 1;
            }
        }
    }
    assert!(judged >= PAIRS, "only {judged} values were judged");
}

fn one(text: String) -> Sources {
    Sources::new(vec![("one.yaml".to_owned(), text)])
}

#[test]
fn formats_can_be_ignored() {
    let sources = one("{type: string, format: cpf, maxLength: 3}".to_owned());
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
        let sources = one(text.to_owned());
        let schema = sources.at(0, "").expect("a schema");
        let error = Oracle::new(&sources, schema, Direction::Request, Formats::Judged).expect_err(text);
        assert_eq!(error.code, code, "{text}");
    }
}
