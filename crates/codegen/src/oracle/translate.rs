//! From a Schema Object of OpenAPI 3.0 to JSON Schema, draft 7.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{Direction, exact::Exactness};
use crate::{
    diagnostic::Diagnostic,
    load::{self, Entry, Node, Sources, Span, escaped},
};

/// Keywords that both dialects have and that hold no schema.
const SAME: [&str; 13] = [
    "enum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "title",
    "description",
    "default",
];

/// Keywords with whose numbers a value is compared.
const NUMBERS: [&str; 3] = ["enum", "minimum", "maximum"];

/// Translates a Schema Object, or a reference to one, into one JSON Schema that holds whatever it refers to, in any
/// file, under `definitions`.
///
/// # Errors
///
/// A reference that leads nowhere.
///
/// ```
/// use codegen::{load::Sources, oracle::{Direction, translate}};
///
/// let text = "{type: integer, minimum: 0, exclusiveMinimum: true, nullable: true}";
/// let sources = Sources::new(vec![("a.yaml".into(), text)]);
/// let schema = translate(&sources, sources.at(0, "").unwrap(), Direction::Request).unwrap();
/// assert_eq!(schema["type"], serde_json::json!(["integer", "null"]));
/// assert_eq!(schema["exclusiveMinimum"], 0);
/// ```
pub fn translate(sources: &Sources, schema: &Node, direction: Direction) -> Result<Value, Diagnostic> {
    counted(sources, schema, direction).map(|(translated, ..)| translated)
}

/// As [`translate`], with what may be asked about numbers, and how many schemas it holds.
pub(super) fn counted(
    sources: &Sources,
    schema: &Node,
    direction: Direction,
) -> Result<(Value, Exactness, usize), Diagnostic> {
    let mut translator = Translator {
        sources,
        direction,
        numbers: HashMap::new(),
        waiting: Vec::new(),
        exactness: Exactness::default(),
        count: 0,
    };
    let mut root = translator.schema(schema)?;
    let mut definitions = Map::new();
    while let Some((number, node)) = translator.waiting.pop() {
        let definition = translator.schema(node)?;
        definitions.insert(number.to_string(), definition);
    }
    if !definitions.is_empty() {
        // Draft 7 ignores whatever stands beside a `$ref`.
        root = json!({ "allOf": [root], "definitions": definitions });
    }
    Ok((root, translator.exactness, translator.count))
}

struct Translator<'s> {
    sources: &'s Sources,
    direction: Direction,
    /// The name of each definition, by the place of what was referred to.
    numbers: HashMap<Span, usize>,
    waiting: Vec<(usize, &'s Node)>,
    exactness: Exactness,
    /// How many schemas were translated.
    count: usize,
}

impl<'s> Translator<'s> {
    fn schema(&mut self, node: &'s Node) -> Result<Value, Diagnostic> {
        if node.get("$ref").is_some() {
            return self.sources.resolve(node).map(|target| self.reference(target));
        }
        self.count += 1;
        let mut translated = Map::new();
        NUMBERS.iter().filter_map(|key| node.get(key)).for_each(|number| self.exactness.compare(number));
        node.get("multipleOf").into_iter().for_each(|step| self.exactness.divide(step));
        for key in SAME {
            translated.extend(node.get(key).map(|value| (key.to_owned(), value.to_json())));
        }
        types(node, &mut translated);
        bound(node, "minimum", "exclusiveMinimum", &mut translated);
        bound(node, "maximum", "exclusiveMaximum", &mut translated);
        for (key, name) in [("items", "items"), ("not", "not"), ("x-property-names", "propertyNames")] {
            if let Some(inner) = node.get(key) {
                translated.insert(name.to_owned(), self.schema(inner)?);
            }
        }
        let mut all = self.list(node, "allOf")?;
        all.extend(format(node, &mut translated));
        all.extend(node.get("x-both-or-none").map(Node::items).unwrap_or_default().iter().map(both_or_none));
        match node.get("discriminator") {
            Some(discriminator) => all.extend(self.discriminated(node, discriminator)?),
            None => {
                for key in ["oneOf", "anyOf"] {
                    let alternatives = self.list(node, key)?;
                    if !alternatives.is_empty() {
                        translated.insert(key.to_owned(), alternatives.into());
                    }
                }
            }
        }
        if !all.is_empty() {
            translated.insert("allOf".to_owned(), all.into());
        }
        self.members(node, &mut translated)?;
        Ok(translated.into())
    }

    fn reference(&mut self, target: &'s Node) -> Value {
        let next = self.numbers.len();
        let number = *self.numbers.entry(target.span).or_insert(next);
        if number == next {
            self.waiting.push((number, target));
        }
        json!({ "$ref": format!("#/definitions/{number}") })
    }

    fn list(&mut self, node: &'s Node, key: &str) -> Result<Vec<Value>, Diagnostic> {
        node.get(key).map(Node::items).unwrap_or_default().iter().map(|item| self.schema(item)).collect()
    }

    /// `properties`, `required` and `additionalProperties`.
    fn members(&mut self, node: &'s Node, translated: &mut Map<String, Value>) -> Result<(), Diagnostic> {
        let mut properties = Map::new();
        let mut forbidden = Vec::new();
        for Entry { key, value, .. } in node.get("properties").map(Node::entries).unwrap_or_default() {
            let is_forbidden = self.is_one_way(value, &mut Vec::new())?;
            let schema = if is_forbidden { Value::Bool(false) } else { self.schema(value)? };
            properties.insert(key.clone(), schema);
            forbidden.extend(is_forbidden.then_some(key.as_str()));
        }
        if !properties.is_empty() {
            translated.insert("properties".to_owned(), properties.into());
        }

        let required = texts(node.get("required")).filter(|name| !forbidden.contains(name));
        let required: Vec<Value> = required.map(Value::from).collect();
        if !required.is_empty() {
            translated.insert("required".to_owned(), required.into());
        }

        if let Some(additional) = node.get("additionalProperties") {
            let schema = match additional.as_bool() {
                Some(allowed) => allowed.into(),
                None => self.schema(additional)?,
            };
            translated.insert("additionalProperties".to_owned(), schema);
        }
        Ok(())
    }

    /// Whether a member never travels in this direction: its schema, or a part of its `allOf`, says so.
    fn is_one_way(&self, schema: &'s Node, seen: &mut Vec<Span>) -> Result<bool, Diagnostic> {
        let schema = self.sources.resolve(schema)?;
        if seen.contains(&schema.span) {
            return Ok(false);
        }
        seen.push(schema.span);
        let key = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        if schema.get(key).and_then(Node::as_bool) == Some(true) {
            return Ok(true);
        }
        for part in schema.get("allOf").map(Node::items).unwrap_or_default() {
            if self.is_one_way(part, seen)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The alternatives of a `discriminator`: each with the values that name it. An alternative that no value names can
    /// never be chosen.
    fn discriminated(&mut self, node: &'s Node, discriminator: &'s Node) -> Result<Option<Value>, Diagnostic> {
        let Some(property) = discriminator.get("propertyName").and_then(Node::as_str) else { return Ok(None) };
        let mapping = discriminator.get("mapping").map(Node::entries).unwrap_or_default();
        let mut alternatives = Vec::new();
        for alternative in ["oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key)).flat_map(Node::items) {
            let target = self.sources.target(alternative);
            let mut names: Vec<&str> = Vec::new();
            for entry in mapping {
                if target.as_ref().is_some_and(|target| self.mapped(entry) == Some(target.node.span)) {
                    names.push(&entry.key);
                }
            }
            let own_name = target.as_ref().map(|target| target.name());
            let is_free = |name: &&str| !mapping.iter().any(|entry| entry.key == **name);
            if names.is_empty() {
                names.extend(own_name.as_deref().filter(is_free));
            }
            let restriction = json!({ "required": [property], "properties": { property: { "enum": names } } });
            alternatives.push(json!({ "allOf": [self.schema(alternative)?, restriction] }));
        }
        Ok(Some(json!({ "anyOf": alternatives })))
    }

    /// The place of the schema that an entry of `mapping` leads to: a reference, or the name of a schema of the same
    /// document.
    fn mapped(&self, entry: &Entry) -> Option<Span> {
        let Entry { value, key_span, .. } = entry;
        let pointer = format!("#/components/schemas/{}", escaped(value.as_str()?));
        if let Some(named) = self.sources.at(value.span.file, &pointer) {
            return self.sources.resolve(named).ok().map(|node| node.span);
        }
        let reference = Entry { key: "$ref".to_owned(), key_span: *key_span, value: value.clone() };
        let reference = Node { value: load::Value::Object(vec![reference]), span: value.span };
        self.sources.target(&reference).map(|target| target.node.span)
    }
}

fn texts(list: Option<&Node>) -> impl Iterator<Item = &str> {
    list.map(Node::items).unwrap_or_default().iter().filter_map(Node::as_str)
}

fn is_true(node: &Node, key: &str) -> bool {
    node.get(key).and_then(Node::as_bool) == Some(true)
}

/// `type` and `nullable`. Without a type, `nullable` says nothing: `null` is allowed as it is.
fn types(node: &Node, translated: &mut Map<String, Value>) {
    if let Some(kind) = node.get("type").and_then(Node::as_str) {
        let types = if is_true(node, "nullable") { json!([kind, "null"]) } else { json!(kind) };
        translated.insert("type".to_owned(), types);
    }
}

/// `exclusiveMinimum: true` beside `minimum` becomes a number of its own, and so with the maximum.
fn bound(node: &Node, key: &str, exclusive: &str, translated: &mut Map<String, Value>) {
    if let Some(limit) = node.get(key) {
        let name = if is_true(node, exclusive) { exclusive } else { key };
        translated.insert(name.to_owned(), limit.to_json());
    }
}

/// `format`: the bounds of an integer are returned, the name of what a string must be is taken over. The others say
/// nothing about a JSON value.
fn format(node: &Node, translated: &mut Map<String, Value>) -> Option<Value> {
    match node.get("format")?.as_str()? {
        "int32" => Some(json!({ "minimum": i32::MIN, "maximum": i32::MAX })),
        "int64" => Some(json!({ "minimum": i64::MIN, "maximum": i64::MAX })),
        "float" | "double" | "password" | "binary" => None,
        name => {
            translated.insert("format".to_owned(), name.into());
            None
        }
    }
}

/// One list of `x-both-or-none`: each member asks for all of them.
fn both_or_none(list: &Node) -> Value {
    let names: Vec<&str> = texts(Some(list)).collect();
    let dependencies: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), json!(names))).collect();
    json!({ "dependencies": dependencies })
}
