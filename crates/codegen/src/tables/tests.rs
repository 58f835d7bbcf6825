//! Which schemas are one, which operations are the same, what counts.

use super::*;
use crate::{load::Sources, lower::lower};

/// An API with one operation for each schema of a body, and components beside them.
fn api(bodies: &[&str], components: &str) -> ir::Api {
    let operation = |(index, body): (usize, &&str)| {
        format!(
            "  /{index}: {{post: {{operationId: op{index}, requestBody: {{required: true, content: {{application/json: \
             {{schema: {body}}}}}}}, responses: {{}}}}}}\n"
        )
    };
    let paths: String = bodies.iter().enumerate().map(operation).collect();
    let text = format!("openapi: 3.0.3\npaths:\n{paths}components: {{schemas: {components}}}\n");
    let sources = Sources::new(vec![("loja.yaml".to_owned(), text)]);
    assert_eq!(sources.mistakes(), []);
    lower(&sources, &sources.documents().next().unwrap()).unwrap()
}

/// How many schemas remain, and the number of each body's.
fn merged(bodies: &[&str], components: &str) -> (usize, Vec<u16>) {
    let api = api(bodies, components);
    let arena = Bump::new();
    let tables = build(&api, &arena).unwrap();
    let bodies = tables.operations.iter().map(|operation| operation.body.unwrap().0).collect();
    (tables.table.schemas.len(), bodies)
}

#[test]
fn schemas_that_say_the_same_are_one() {
    let string = "{type: string, maxLength: 3}";
    let described = "{description: d, title: t, example: abc, type: string, maxLength: 3}";
    assert_eq!(merged(&[string, described], "{}"), (1, vec![0, 0]));
    assert_eq!(merged(&[string, "{type: string, maxLength: 4}"], "{}"), (2, vec![0, 1]));
    let list = |items: &str| format!("{{type: array, items: {items}}}");
    assert_eq!(merged(&[&list(string), &list(described), string], "{}"), (2, vec![0, 0, 1]));
    assert_eq!(merged(&[&list("{type: string}"), &list("{type: integer}")], "{}").0, 4);
}

#[test]
fn schemas_that_contain_themselves_are_one_too() {
    let node = |next: &str| format!("{{type: object, properties: {{next: {{$ref: '#/components/schemas/{next}'}}}}}}");
    let components = format!("{{A: {}, B: {}, C: {}}}", node("A"), node("C"), node("B"));
    let bodies = ["A", "B", "C"].map(|name| format!("{{$ref: '#/components/schemas/{name}'}}"));
    let bodies: Vec<&str> = bodies.iter().map(String::as_str).collect();
    assert_eq!(merged(&bodies, &components), (1, vec![0, 0, 0]));
    // One of a ring differs, and with it those that lead to it.
    let other =
        format!("{{A: {}, B: {}, C: {{type: object, required: [x], {}}}", node("A"), node("C"), &node("B")[1..]);
    let other = other.replace("type: object, required: [x], type: object,", "type: object, required: [x],");
    assert_eq!(merged(&bodies, &other).1, [0, 1, 2]);
}

#[test]
fn what_only_responses_use_is_not_there() {
    let (schemas, _) = merged(&["{type: string}"], "{Resposta: {type: object, properties: {a: {}}}}");
    assert_eq!(schemas, 1);
}

#[test]
fn a_request_does_not_require_what_is_read_only() {
    let body = "{type: object, required: [a, b], properties: {a: {readOnly: true}, b: {}}}";
    let api = api(&[body], "{}");
    let arena = Bump::new();
    let tables = build(&api, &arena).unwrap();
    let members = tables.table.schemas[0].object.unwrap().members;
    let told: Vec<(bool, bool)> = members.iter().map(|member| (member.required, member.read_only)).collect();
    assert_eq!(told, [(false, true), (true, false)]);
}

#[test]
fn equal_requests_are_known_as_such() {
    let same = |one: &str, other: &str| {
        let components = "{Nome: {type: string, maxLength: 3}}";
        let (one, other) = (api(&[one], components), api(&["{type: boolean}", other], components));
        same_request((&one, &one.operations[0]), (&other, &other.operations[1])).unwrap()
    };
    let body = "{type: object, properties: {a: {type: string, maxLength: 3}, b: {type: integer}}}";
    assert!(same(body, body));
    assert!(same(body, "{type: object, properties: {a: {$ref: '#/components/schemas/Nome'}, b: {type: integer}}}"));
    assert!(!same(body, "{type: object, properties: {a: {type: string, maxLength: 4}, b: {type: integer}}}"));
    assert!(!same(body, "{type: object, properties: {a: {type: string, maxLength: 3}}}"));
}

#[test]
fn every_keyword_that_refuses_counts() {
    let count = |body: &str| {
        let api = api(&[body], "{}");
        let arena = Bump::new();
        let tables = build(&api, &arena).unwrap();
        constraints(&tables.table, tables.operations)
    };
    assert_eq!(count("{}"), 0);
    assert_eq!(count("{type: string, minLength: 1, maxLength: 2, pattern: '^a$', enum: [a]}"), 5);
    assert_eq!(count("{type: integer, format: int32, multipleOf: 5}"), 4);
    assert_eq!(count("{type: array, items: {type: string}, minItems: 1, maxItems: 2, uniqueItems: true}"), 5);
    let object = "{type: object, additionalProperties: false, required: [a], minProperties: 1, maxProperties: 2, \
                  properties: {a: {}, b: {readOnly: true}}, not: {required: [a, b]}}";
    assert_eq!(count(object), 7);
    assert_eq!(count("{allOf: [{}], anyOf: [{}], oneOf: [{}], not: {}}"), 3);
}

#[test]
fn a_pattern_that_is_none_is_told() {
    let api = api(&["{type: string, pattern: '^(?=a)'}"], "{}");
    let mistakes = build(&api, &Bump::new()).unwrap_err();
    assert_eq!(mistakes.iter().map(|mistake| mistake.code).collect::<Vec<_>>(), ["pattern"]);
}
