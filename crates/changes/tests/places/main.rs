//! A document that says something about requests with every key that OpenAPI has for it, and every change of a single place of
//! it: each is told of, unless it stands on a list of what means nothing to whoever sends requests.

use std::collections::BTreeSet;

use bodies::Vectors;
use changes::{Effort, Version, compare, report::OperationReport};
use codegen::load::{Sources, escaped};
use serde_json::{Value, json};

const DOCUMENT: &str = include_str!("document.yaml");

/// Keys that mean nothing to whoever sends requests, with the reason.
const MEANINGLESS: &[(&str, &str)] = &[
    ("title", "a name for readers"),
    ("info", "words about the document; its version is the author's own count"),
    ("description", "words"),
    ("summary", "words"),
    ("tags", "groups for readers"),
    ("externalDocs", "more words"),
    ("example", "shows what the schema allows"),
    ("examples", "show what the schema allows"),
    ("bearerFormat", "the specification calls it a hint for documentation"),
];

/// Places that mean nothing though their keys do elsewhere, by what their pointers contain, with the reason.
const MEANINGLESS_PLACES: &[(&str, &str)] = &[
    ("/openapi", "which patch of the specification it is written by"),
    ("/responses", "what is answered is compared by other tests"),
    ("/parameters/0/deprecated", "announces, and asks for nothing"),
    ("/nome/deprecated", "announces, and asks for nothing"),
    ("/avisar/{$request.query.aviso}/post/operationId", "nobody calls a callback by it"),
    ("/flows/clientCredentials/scopes/ler", "words about the scope, which stays"),
    ("/flows/clientCredentials/scopes/mais", "words about the scope, which stays"),
    ("/scopes/apagar", "words about the scope, which stays"),
    ("/lugar/enum=changed", "the order of values says nothing"),
    ("/enum=changed", "the order of values says nothing"),
    ("/oneOf=changed", "the order of alternatives says nothing"),
    ("/anyOf=changed", "the order of alternatives says nothing"),
    ("/allOf=changed", "the order of parts says nothing"),
    ("/put/parameters=changed", "the order of parameters says nothing"),
    ("/put/deprecated=removed", "false is what stands there without it"),
    ("/parameters/0/required=removed", "false is what stands there without it"),
    ("/parameters/1/style=removed", "`form` is what stands there without it"),
    ("/parameters/1/schema/items/type=removed", "the values that are listed are strings"),
    ("/allOf/0/type=removed", "the other part says the same"),
    ("/allOf/1/type=removed", "the other part says the same"),
    ("/lido/type", "nobody may send it"),
    ("/escrito/writeOnly", "it is about answers"),
    ("/operationId=removed", "the name that is made up in its place is told, where it is another"),
];

#[test]
fn every_change_of_a_single_place_is_told() {
    let sources = Sources::foreign(vec![("document.yaml".to_owned(), DOCUMENT.to_owned())]);
    let original = sources.files()[0].root.as_ref().expect("the document is YAML").to_json();
    assert!(report(&original, &original).is_some_and(|equal| equal), "the document equals itself");
    let mut places = Vec::new();
    collect(&original, String::new(), &mut places);
    let (mut told, mut silent, mut refused) = (BTreeSet::new(), Vec::new(), Vec::new());
    for pointer in &places {
        let key = pointer.rsplit('/').next().unwrap_or_default().to_owned();
        for (what, changed) in changes_at(&original, pointer) {
            match report(&original, &changed) {
                Some(false) => {
                    told.insert(key.clone());
                }
                Some(true) => silent.push(format!("{pointer}={what}")),
                None => refused.push(format!("{pointer}={what}")),
            }
        }
    }
    let means_nothing = |place: &String| {
        let (pointer, _) = place.rsplit_once('=').expect("a place has a change");
        pointer.split('/').any(|key| MEANINGLESS.iter().any(|(known, _)| *known == key))
            || MEANINGLESS_PLACES.iter().any(|(part, _)| place.replace("~1", "/").contains(part))
    };
    let untold: Vec<&String> = silent.iter().filter(|place| !means_nothing(place)).collect();
    assert!(untold.is_empty(), "said to be equal: {untold:#?}\nrefused: {}", refused.len());
    let missing: Vec<&&str> = KEYS.iter().filter(|key| !told.contains(**key)).collect();
    assert!(missing.is_empty(), "no change of these could be read: {missing:?}\nrefused: {refused:#?}");
}

/// Every key of OpenAPI 3.0 that says something about requests and can be changed by itself.
const KEYS: &[&str] = &[
    "servers",
    "url",
    "variables",
    "default",
    "enum",
    "security",
    "parameters",
    "name",
    "in",
    "required",
    "style",
    "explode",
    "allowReserved",
    "schema",
    "requestBody",
    "callbacks",
    "encoding",
    "contentType",
    "headers",
    "securitySchemes",
    "type",
    "scheme",
    "openIdConnectUrl",
    "implicit",
    "password",
    "clientCredentials",
    "authorizationCode",
    "authorizationUrl",
    "tokenUrl",
    "refreshUrl",
    "properties",
    "items",
    "additionalProperties",
    "minLength",
    "maxLength",
    "pattern",
    "format",
    "nullable",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "readOnly",
    "xml",
    "namespace",
    "prefix",
    "attribute",
    "wrapped",
    "discriminator",
    "propertyName",
    "mapping",
    "deprecated",
    "operationId",
];

/// Whether two documents are said to be equal; none where the changed one cannot be read.
fn report(old: &Value, new: &Value) -> Option<bool> {
    let read = |value: &Value| Sources::foreign(vec![("document.json".to_owned(), value.to_string())]);
    let (old, new) = (read(old), read(new));
    let version = |sources| Version { sources, document: None };
    let effort = Effort { bodies: 20, seed: 1 };
    let report = compare(version(&old), version(&new), &Vectors::default(), effort).ok()?;
    Some(report.operations().all(OperationReport::is_equal))
}

/// Every place of a document.
fn collect(value: &Value, pointer: String, places: &mut Vec<String>) {
    let inner = |key: &str| format!("{pointer}/{}", escaped(key));
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| collect(value, inner(key), places)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(position, item)| collect(item, inner(&position.to_string()), places));
        }
        _ => {}
    }
    if !pointer.is_empty() {
        places.push(pointer);
    }
}

/// The document without what stands at a place, and with something else there.
fn changes_at(original: &Value, pointer: &str) -> Vec<(&'static str, Value)> {
    let value = original.pointer(pointer).expect("the place is in the document");
    let others = match value {
        Value::Bool(flag) => vec![json!(!flag)],
        Value::Number(number) => vec![json!(number.as_i64().expect("the numbers are whole") + 1)],
        Value::String(text) => others(pointer.rsplit('/').next().unwrap_or_default(), text),
        Value::Array(items) if items.len() > 1 => vec![json!(items.iter().rev().collect::<Vec<_>>())],
        _ => Vec::new(),
    };
    let mut changes = Vec::new();
    let mut removed = original.clone();
    let (outer, key) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
    match removed.pointer_mut(outer).expect("the place is in the document") {
        Value::Object(members) => drop(members.remove(&key.replace("~1", "/").replace("~0", "~"))),
        Value::Array(items) => drop(items.remove(key.parse().expect("items have numbers"))),
        _ => unreachable!("only objects and lists hold places"),
    }
    changes.push(("removed", removed));
    for other in others {
        let mut changed = original.clone();
        *changed.pointer_mut(pointer).expect("the place is in the document") = other;
        changes.push(("changed", changed));
    }
    changes
}

/// Other texts that may stand in the place of one.
fn others(key: &str, text: &str) -> Vec<Value> {
    let words: &[&str] = match key {
        "type" => &["string", "integer", "http", "openIdConnect"],
        "in" => &["query", "header", "cookie"],
        "style" => &["spaceDelimited", "pipeDelimited", "form"],
        "scheme" => &["basic"],
        "format" => &["date-time", "date", "uuid", "byte"],
        "pattern" => &["^[b-z]+$"],
        _ => return vec![json!(format!("{text}s"))],
    };
    words.iter().filter(|word| **word != text).map(|word| json!(word)).collect()
}
