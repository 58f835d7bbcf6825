//! Large documents, of the size and the form that large companies publish, and chains of thousands of schemas.

use std::{collections::BTreeSet, fmt::Write};

use bodies::random::Random;
use codegen::foreign::{Foreign, Request, Target, generate_foreign};
use codegen::load::Sources;

use super::everything;

/// How many bytes of a document a megabyte has.
const MEGABYTE: usize = 1_000_000;

const WORDS: [&str; 12] = [
    "account", "balance", "charge", "dispute", "event", "invoice", "order", "payout", "refund", "session", "transfer",
    "webhook",
];

/// Resources with four operations each, whose schemas lead to each other: about so many bytes.
fn published(length: usize) -> String {
    let mut random = Random::new(11);
    let resources = length / 9_000;
    let mut paths = String::new();
    let mut schemas = String::new();
    for number in 0..resources {
        let path = format!("/v1/{}s_{number}", WORDS[number % WORDS.len()]);
        let content =
            format!("content: {{application/json: {{schema: {{$ref: '#/components/schemas/Resource{number}'}}}}}}");
        let answer =
            format!("responses: {{'200': {{description: It., {content}}}, default: {{description: An error.}}}}");
        write!(
            paths,
            "  {path}:\n    get:\n      operationId: list{number}\n      parameters:\n        - {{name: limit, in: query, schema: \
             {{type: integer, minimum: 1, maximum: 100}}}}\n        - {{name: expand, in: query, schema: {{type: array, items: \
             {{type: string, maxLength: 5000}}}}}}\n      {answer}\n    post:\n      operationId: create{number}\n      requestBody: \
             {{required: true, {content}}}\n      {answer}\n  {path}/{{id}}:\n    parameters: [{{name: id, in: path, required: true, \
             schema: {{type: string, maxLength: 5000}}}}]\n    get:\n      operationId: get{number}\n      {answer}\n    delete:\n      \
             operationId: delete{number}\n      responses: {{'204': {{description: Gone.}}}}\n"
        )
        .expect("a text can be written to");
        write!(schemas, "    Resource{number}:\n      type: object\n      required: [id]\n      properties:\n        id: {{type: string}}\n")
            .expect("a text can be written to");
        for member in 0..95 {
            let near = random.below(resources);
            let kind = match random.below(7) {
                0 => format!("$ref: '#/components/schemas/Resource{near}'"),
                1 => format!("type: array, items: {{$ref: '#/components/schemas/Resource{near}'}}"),
                2 => format!("anyOf: [{{$ref: '#/components/schemas/Resource{near}'}}, {{type: string}}]"),
                3 => format!("type: string, enum: [{}]", WORDS[..random.below(8) + 1].join(", ")),
                4 => "type: string, format: date-time, description: When it was made., example: '2026-01-02T03:04:05Z'"
                    .to_owned(),
                5 => "type: object, additionalProperties: {type: string}, example: {color: blue}".to_owned(),
                _ => format!(
                    "type: string, maxLength: {}, description: What people call it.",
                    (random.below(50) + 1) * 100
                ),
            };
            writeln!(schemas, "        {}_{member}: {{{kind}}}", WORDS[random.below(WORDS.len())])
                .expect("a text can be written to");
        }
        writeln!(schemas, "      example: {{id: r{number}}}").expect("a text can be written to");
    }
    format!(
        "openapi: 3.0.2\ninfo: {{title: Published, version: '1'}}\npaths:\n{paths}components:\n  schemas:\n{schemas}"
    )
}

fn judged(text: String) -> Result<Foreign, Vec<codegen::diagnostic::Diagnostic>> {
    let sources = Sources::foreign(vec![("large.yaml".to_owned(), text)]);
    let targets = BTreeSet::from([Target::Validation, Target::TypeScript]);
    generate_foreign(&sources, &Request { targets, ..everything() })
}

#[test]
fn a_document_of_megabytes_takes_seconds() {
    let text = published(4_500_000);
    assert!((4 * MEGABYTE..6 * MEGABYTE).contains(&text.len()), "{}", text.len());
    let made = judged(text).expect("nothing is wrong with it");
    assert_eq!(made.summary.operations, 2_000);
    assert!(made.summary.schemas > 1_000, "{}", made.summary.schemas);
    assert!(made.diagnostics.is_empty(), "{:?}", made.diagnostics.first());
}

#[test]
fn what_is_generated_of_much_is_the_same_every_time() {
    let text = published(MEGABYTE / 4);
    assert_eq!(judged(text.clone()).unwrap(), judged(text).unwrap());
}

#[test]
fn a_chain_in_which_everything_has_an_example_takes_seconds() {
    let mut text = String::from(
        "openapi: 3.0.2\ninfo: {title: Chain, version: '1'}\npaths: {/a: {post: {requestBody: {content: {application/json: {schema: \
         {$ref: '#/components/schemas/S0'}}}}, responses: {'204': {description: Done.}}}}}\ncomponents:\n  schemas:\n",
    );
    for number in 0..3_000 {
        let next = number + 1;
        writeln!(
            text,
            "    S{number}: {{type: object, properties: {{a{number}: {{type: string, maxLength: {next}}}, next: {{$ref: \
             '#/components/schemas/S{next}'}}}}, example: {{a{number}: b}}}}"
        )
        .expect("a text can be written to");
    }
    text.push_str("    S3000: {type: string, example: 7}\n");
    let made = judged(text).expect("nothing is wrong with it");
    assert_eq!(made.summary.schemas, 6_001);
    // Our engine judges what `jsonschema` is no longer asked about.
    assert!(made.diagnostics.iter().any(|one| one.code == "example-refused"), "{:?}", made.diagnostics);
}

#[test]
fn more_schemas_than_a_table_can_number_are_told() {
    let members: String =
        (0..66_000).map(|number| format!("        a{number}: {{type: string, maxLength: {}}}\n", number + 1)).collect();
    let text = format!(
        "openapi: 3.0.2\ninfo: {{title: Many, version: '1'}}\npaths: {{/a: {{post: {{requestBody: {{content: {{application/json: {{schema: \
         {{$ref: '#/components/schemas/S'}}}}}}}}, responses: {{'204': {{description: Done.}}}}}}}}}}\ncomponents:\n  schemas:\n    S:\n      \
         type: object\n      properties:\n{members}"
    );
    let told = judged(text).unwrap_err();
    assert!(told.iter().any(|one| one.code == "too-large"), "{told:?}");
}
