//! The grammar as a JSON Schema, by which editors complete documents and mark what is wrong while they are written.
//!
//! It says what [`super::shape`] says of documents in specs/, since both read [`super::grammar`], and which `format`s there are.
//! What takes more than one place to see, the lints alone know.

use std::collections::BTreeMap;

use gerencianet_validation::Format;
use serde_json::{Map, Value, json};

use crate::{
    emit::npm,
    lint::{
        grammar::{EXTENSIONS, Kind, OPENAPI, Object, PAGES_KEYS, SCHEMA, Shape},
        schema::OTHER_FORMATS,
    },
};

/// The schema of a document, in the draft that editors read.
pub(crate) fn schema() -> Value {
    let mut definitions = Definitions(BTreeMap::new());
    definitions.add(&OPENAPI);
    let mut all: Map<String, Value> =
        definitions.0.into_iter().map(|(kind, definition)| (name(kind), definition)).collect();
    all.insert(
        REFERENCE.to_owned(),
        json!({
            "type": "object",
            "required": ["$ref"],
            "properties": { "$ref": { "type": "string" } },
            "additionalProperties": false,
        }),
    );
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A document in specs/",
        "allOf": [{ "$ref": definition(OPENAPI.kind) }],
        "definitions": all,
    })
}

/// What stands for an object.
const REFERENCE: &str = "reference";

/// The name of a kind of object among the definitions.
fn name(kind: Kind) -> String {
    let words = kind.name().trim_start_matches("an ").trim_start_matches("a ");
    words.trim_matches('`').replace(' ', "-")
}

fn definition(kind: Kind) -> String {
    format!("#/definitions/{}", name(kind))
}

/// Every object that was met.
struct Definitions(BTreeMap<Kind, Value>);

impl Definitions {
    fn add(&mut self, object: &'static Object) {
        if self.0.contains_key(&object.kind) {
            return;
        }
        // An object may hold itself.
        self.0.insert(object.kind, Value::Null);
        let mut properties = Map::new();
        for key in object.keys {
            let shape = match (object.kind, key.name) {
                (Kind::Schema, "format") => formats(),
                _ => self.shape(key.shape),
            };
            let meaning = match object.kind {
                Kind::Pages => PAGES_KEYS.iter().find(|(name, _)| *name == key.name).map(|(_, meaning)| *meaning),
                _ => EXTENSIONS.iter().find(|ours| ours.name == key.name).map(|ours| ours.meaning),
            };
            properties.insert(key.name.to_owned(), meaning.map_or(shape.clone(), |meaning| described(shape, meaning)));
        }
        let required: Vec<&str> = object.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
        let mut definition = json!({ "type": "object", "properties": properties, "additionalProperties": false });
        if !required.is_empty() {
            definition["required"] = json!(required);
        }
        if let Some(rest) = &object.rest {
            definition["patternProperties"] = json!({ rest.keys.pattern(): self.shape(rest.shape) });
        }
        if object.kind == Kind::Schema {
            definition["allOf"] = json!(types_of_formats());
        }
        self.0.insert(object.kind, definition);
    }

    fn shape(&mut self, shape: Shape) -> Value {
        match shape {
            Shape::Anything => json!({}),
            Shape::Text => json!({ "type": "string" }),
            Shape::Word(words) => json!({ "enum": words }),
            Shape::Boolean => json!({ "type": "boolean" }),
            Shape::Number => json!({ "type": "number" }),
            Shape::Count => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX - 1 }),
            Shape::List(inner) => json!({ "type": "array", "items": self.shape(*inner) }),
            Shape::Filled(inner) => json!({ "type": "array", "minItems": 1, "items": self.shape(*inner) }),
            Shape::Map(inner) => json!({ "type": "object", "additionalProperties": self.shape(*inner) }),
            Shape::Named(inner) => json!({
                "type": "object",
                "propertyNames": { "pattern": "^[A-Za-z0-9._-]+$" },
                "additionalProperties": self.shape(*inner),
            }),
            Shape::Inline(object) => {
                self.add(object);
                json!({ "$ref": definition(object.kind) })
            }
            Shape::Reference(object) => {
                self.add(object);
                json!({
                    "if": { "type": "object", "required": ["$ref"] },
                    "then": { "$ref": format!("#/definitions/{REFERENCE}") },
                    "else": { "$ref": definition(object.kind) },
                })
            }
            Shape::SchemaOrBoolean => {
                json!({ "if": { "type": "boolean" }, "else": self.shape(Shape::Reference(&SCHEMA)) })
            }
        }
    }
}

/// The same with words for it.
fn described(shape: Value, meaning: &str) -> Value {
    match shape {
        // Nothing counts beside a reference.
        Value::Object(keys) if keys.contains_key("$ref") => json!({ "description": meaning, "allOf": [keys] }),
        Value::Object(mut keys) => {
            keys.insert("description".to_owned(), json!(meaning));
            Value::Object(keys)
        }
        other => other,
    }
}

/// Every `format`, with what it asks.
fn formats() -> Value {
    let ours = npm::formats::meanings().map(|(name, meaning)| (name, format!("a string that is {meaning}")));
    let others = OTHER_FORMATS.iter().map(|(name, types)| (*name, format!("of type {}", types.join(" or "))));
    let (names, meanings): (Vec<&str>, Vec<String>) = ours.chain(others).unzip();
    json!({ "enum": names, "enumDescriptions": meanings })
}

/// The type that stands beside a `format`.
fn types_of_formats() -> Vec<Value> {
    let ours: Vec<&str> = Format::ALL.iter().map(|(name, _)| *name).collect();
    let rule = |formats: &[&str], types: &[&str]| {
        json!({
            "if": { "required": ["format", "type"], "properties": { "format": { "enum": formats } } },
            "then": { "properties": { "type": { "enum": types } } },
        })
    };
    let others = OTHER_FORMATS.iter().map(|(name, types)| rule(&[name], types));
    std::iter::once(rule(&ours, &["string"])).chain(others).collect()
}
