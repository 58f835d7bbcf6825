//! Documents for the reader of YAML and for the generator.

use codegen::diagnostic::render;
use codegen::generate;
use codegen::lint::{Rules, is_fatal, lint};
use codegen::load::Sources;

use super::{Subject, numbered, repeated};

pub(super) const SUBJECTS: &[Subject] = &[
    yaml("a sequence", |length| repeated("", "- 1\n", "", length)),
    yaml("a mapping", |length| numbered("", |number| format!("k{number}: v"), "\n", "\n", length)),
    yaml("a mapping of one key", |length| repeated("", "k: v\n", "", length)),
    yaml("brackets", |length| repeated("[0", ",[a, {b: c}]", "]", length)),
    yaml("one long text", |length| repeated("a: \"", "é\\n", "\"", length)),
    yaml("a block of text", |length| repeated("a: |\n", "  uma linha\n", "", length)),
    yaml("comments", |length| repeated("a: 1\n", "# nada\n", "", length)),
    yaml("levels", |length| repeated("", "- - - - - - a\n", "", length)),
    linted("many mistakes", |length| {
        numbered("", |number| format!("k{number}: yes\nk{number}: *a"), "\n", "\n", length)
    }),
    linted("mistakes in schemas", |length| {
        of_schemas(length, |number| format!("    S{number}: {{type: strin, pattern: '(', enum: [], fomat: cpf}}\n"))
    }),
    generated("schemas that are not used", |length| {
        of_schemas(length, |number| {
            format!("    S{number}: {{type: object, properties: {{a{number}: {{type: string, maxLength: 9}}}}}}\n")
        })
    }),
    generated("a chain of schemas", |length| {
        let schema = |number: usize| {
            let next = number + 1;
            format!(
                "    S{number}: {{type: object, additionalProperties: false, properties: {{a: {{type: string}}, next: {{$ref: '#/components/schemas/S{next}'}}}}}}\n"
            )
        };
        of_chain(length, schema)
    }),
    generated("a chain of different schemas", |length| {
        let schema = |number: usize| {
            let next = number + 1;
            format!(
                "    S{number}: {{type: object, additionalProperties: false, properties: {{a{number}: {{type: string, maxLength: {next}}}, next: {{$ref: '#/components/schemas/S{next}'}}}}}}\n"
            )
        };
        of_chain(length, schema)
    }),
    generated("members of one object", |length| {
        let member = |number: usize| format!("        a{number}: {{type: string, maxLength: {}}}\n", number % 500 + 1);
        let begin =
            format!("{CHAIN}    S0:\n      type: object\n      additionalProperties: false\n      properties:\n");
        numbered(&begin, member, "", "", length)
    }),
    generated("values of an enum", |length| {
        let begin = format!(
            "{CHAIN}    S0: {{type: object, additionalProperties: false, properties: {{a: {{type: string, enum: [v"
        );
        numbered(&begin, |number| format!(", v{number}"), "", "]}}}\n", length)
    }),
    generated("operations", |length| {
        let operation = |number: usize| {
            format!(
                "  /chain/{number}:\n    post:\n      operationId: chain{number}\n      x-idempotency: none\n      security: []\n      \
                 requestBody: {{required: true, content: {{application/json: {{schema: {{type: object, additionalProperties: false, \
                 properties: {{a{number}: {{type: string}}}}}}, examples: {{one: {{value: {{}}}}}}}}}}}}\n      \
                 responses: {{'201': {{description: Created.}}}}\n"
            )
        };
        numbered(head(), operation, "", "", length)
    }),
];

/// A document with one operation, up to where its schemas begin.
const CHAIN: &str = include_str!("chain.yaml");

/// Its beginning, up to where its paths begin.
fn head() -> &'static str {
    CHAIN.split_once("  /chain:").expect("it has one path").0
}

fn of_schemas(length: usize, schema: impl Fn(usize) -> String) -> Vec<u8> {
    let begin = format!("{CHAIN}    S0: {{type: object, additionalProperties: false}}\n");
    numbered(&begin, |number| schema(number + 1), "", "", length)
}

/// Schemas each of which refers to the one after it.
fn of_chain(length: usize, schema: impl Fn(usize) -> String) -> Vec<u8> {
    let mut text = String::from_utf8(numbered(CHAIN, schema, "", "", length - 40)).expect("it is a text");
    let last = text.matches("#/components/schemas/S").count() - 1;
    text += &format!("    S{last}: {{type: string}}\n");
    text.into_bytes()
}

fn sources(text: &[u8]) -> Sources {
    Sources::new(vec![("chain.yaml".to_owned(), String::from_utf8_lossy(text).into_owned())])
}

const fn yaml(shape: &'static str, make: fn(usize) -> Vec<u8>) -> Subject {
    Subject { reader: "YAML", shape, make, read: |text| drop(sources(text)), is_slow: false }
}

/// Says and shows all that is wrong.
const fn linted(shape: &'static str, make: fn(usize) -> Vec<u8>) -> Subject {
    Subject {
        reader: "diagnostics",
        shape,
        make,
        read: |text| {
            let sources = sources(text);
            let mistakes = lint(&sources, Rules::house());
            assert!(is_fatal(&mistakes));
            assert!(!render(&mistakes, &sources, true).is_empty());
        },
        is_slow: true,
    }
}

const fn generated(shape: &'static str, make: fn(usize) -> Vec<u8>) -> Subject {
    Subject {
        reader: "generator",
        shape,
        make,
        read: |text| {
            let sources = sources(text);
            let generated = generate(&sources);
            let told = |mistakes: &Vec<_>| render(mistakes, &sources, false);
            assert!(generated.is_ok(), "{:.2000}", generated.as_ref().err().map(told).unwrap_or_default());
        },
        is_slow: true,
    }
}
