//! Values made from a JSON Schema: most satisfy it, and what they hold lies at its limits.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{Vectors, json::Json, random::Random, text::Pattern};

/// Below so many values inside each other nothing is made that need not be there.
const DEPTH: usize = 8;

/// Schemas that ask for themselves end so many values deeper, with a value that is wrong.
const RESERVE: usize = 16;

/// The longest string that is made of a limit.
const LONGEST: u64 = 400;

const CHARACTERS: [char; 8] = ['a', 'Z', '7', ' ', 'é', 'ç', '€', '😀'];

/// Makes values of a schema.
#[derive(Debug)]
pub struct Inventor {
    schema: Value,
    patterns: BTreeMap<String, Pattern>,
    /// Texts of each format.
    formats: BTreeMap<String, Vec<String>>,
}

/// What a schema says of a value by itself, its parts and one of each list of alternatives.
#[derive(Default)]
struct Parts<'s>(Vec<&'s Map<String, Value>>);

impl Inventor {
    /// For a JSON Schema, which holds whatever it refers to.
    #[must_use]
    pub fn new(schema: Value, vectors: &Vectors) -> Self {
        let mut inventor = Inventor { schema: Value::Null, patterns: BTreeMap::new(), formats: BTreeMap::new() };
        inventor.learn(&schema, vectors);
        inventor.schema = schema;
        inventor
    }

    fn learn(&mut self, schema: &Value, vectors: &Vectors) {
        match schema {
            Value::Array(items) => items.iter().for_each(|item| self.learn(item, vectors)),
            Value::Object(members) => {
                if let Some(pattern) = members.get("pattern").and_then(Value::as_str) {
                    self.patterns.extend(Pattern::new(pattern).map(|made| (pattern.to_owned(), made)));
                }
                if let Some(format) = members.get("format").and_then(Value::as_str) {
                    self.formats.insert(format.to_owned(), vectors.valid(format).to_vec());
                }
                members.values().for_each(|member| self.learn(member, vectors));
            }
            _ => {}
        }
    }

    /// A value that most often satisfies the schema.
    #[must_use]
    pub fn value(&self, random: &mut Random) -> Json {
        self.of(&self.schema, DEPTH + RESERVE, random)
    }

    fn of(&self, schema: &Value, depth: usize, random: &mut Random) -> Json {
        if depth == 0 {
            return Json::Word("null");
        }
        let mut parts = Parts::default();
        self.parts(schema, &mut parts, random);
        if let Some(values) = parts.get("enum").and_then(Value::as_array).filter(|values| !values.is_empty()) {
            return Json::from(random.pick(values));
        }
        let kind = match parts.get("type") {
            Some(Value::Array(kinds)) => random.pick(kinds).as_str(),
            Some(kind) => kind.as_str(),
            None if parts.get("properties").is_some() => Some("object"),
            None => None,
        };
        match kind {
            Some("object") => self.object(&parts, depth, random),
            Some("array") => {
                let (least, most) = parts.limits("minItems", "maxItems");
                let count = if depth <= RESERVE { least } else { limited(least, most.min(least + 3), random) };
                let items = parts.get("items").unwrap_or(&Value::Bool(true));
                Json::Array((0..count).map(|_| self.of(items, depth.saturating_sub(1), random)).collect())
            }
            Some("string") => Json::Text(self.text(&parts, random)),
            Some("integer" | "number") => number(&parts, random),
            Some("boolean") => Json::Word(random.pick::<&str>(&["true", "false"])),
            Some(_) => Json::Word("null"),
            None => random.pick(&[Json::Word("null"), Json::number("1"), Json::Text("a".to_owned())]).clone(),
        }
    }

    fn parts<'s>(&'s self, schema: &'s Value, parts: &mut Parts<'s>, random: &mut Random) {
        let Value::Object(members) = schema else { return };
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            let target = self.schema.pointer(reference.trim_start_matches('#'));
            return self.parts(target.expect("a translation refers to what it holds"), parts, random);
        }
        parts.0.push(members);
        let list = |key: &str| members.get(key).and_then(Value::as_array).filter(|list| !list.is_empty());
        list("allOf").into_iter().flatten().for_each(|part| self.parts(part, parts, random));
        for key in ["oneOf", "anyOf"] {
            if let Some(alternatives) = list(key) {
                self.parts(random.pick(alternatives), parts, random);
            }
        }
    }

    fn object(&self, parts: &Parts<'_>, depth: usize, random: &mut Random) -> Json {
        let required: Vec<&str> =
            parts.all("required").filter_map(Value::as_array).flatten().filter_map(Value::as_str).collect();
        let mut members: Vec<(String, Json)> = Vec::new();
        for (name, schema) in properties(parts) {
            let is_wanted = required.contains(&name.as_str()) || (depth > RESERVE && random.one_in(2));
            let is_new = !members.iter().any(|(known, _)| known == name);
            if is_wanted && is_new && *schema != Value::Bool(false) {
                let all: Vec<&Value> =
                    properties(parts).filter(|(other, _)| *other == name).map(|(_, one)| one).collect();
                let value = match all[..] {
                    [_] => self.of(schema, depth.saturating_sub(1), random),
                    _ => self.of(&json!({ "allOf": all }), depth.saturating_sub(1), random),
                };
                members.push((name.clone(), value));
            }
        }
        if let Some(schema @ Value::Object(_)) = parts.get("additionalProperties") {
            for number in 0..random.below(3) {
                let name = match parts.get("propertyNames") {
                    Some(names) => match self.of(names, RESERVE, random) {
                        Json::Text(name) => name,
                        _ => continue,
                    },
                    None => format!("nome {number}"),
                };
                if !members.iter().any(|(known, _)| *known == name) {
                    members.push((name, self.of(schema, depth.saturating_sub(1), random)));
                }
            }
        }
        Json::Object(members)
    }

    fn text(&self, parts: &Parts<'_>, random: &mut Random) -> String {
        let format = parts.get("format").and_then(Value::as_str).and_then(|name| self.formats.get(name));
        if let Some(texts) = format.filter(|texts| !texts.is_empty()) {
            return random.pick(texts).clone();
        }
        let pattern = parts.get("pattern").and_then(Value::as_str).and_then(|source| self.patterns.get(source));
        if let Some(pattern) = pattern {
            return pattern.text(random);
        }
        let (least, most) = parts.limits("minLength", "maxLength");
        let length = limited(least, most.min(LONGEST), random);
        let character = *random.pick(&CHARACTERS);
        (0..length).map(|_| if random.one_in(4) { *random.pick(&CHARACTERS) } else { character }).collect()
    }
}

impl<'s> Parts<'s> {
    fn all<'k>(&'k self, key: &'k str) -> impl Iterator<Item = &'s Value> + 'k {
        self.0.iter().filter_map(move |members| members.get(key))
    }

    fn get(&self, key: &str) -> Option<&'s Value> {
        self.all(key).next()
    }

    fn limits(&self, lower: &str, upper: &str) -> (u64, u64) {
        let limit = |key: &str| self.get(key).and_then(Value::as_u64);
        let least = limit(lower).unwrap_or(0);
        (least, limit(upper).unwrap_or(least + 12))
    }
}

/// Every property of every part; a name may stand several times.
fn properties<'s>(parts: &Parts<'s>) -> impl Iterator<Item = (&'s String, &'s Value)> {
    parts.all("properties").filter_map(Value::as_object).flatten()
}

/// A count between two others, often one of them.
fn limited(least: u64, most: u64, random: &mut Random) -> u64 {
    match random.below(4) {
        0 => least,
        1 => most.max(least),
        _ => least + random.below(usize::try_from(most.saturating_sub(least)).unwrap_or(0) + 1) as u64,
    }
}

fn number(parts: &Parts<'_>, random: &mut Random) -> Json {
    let limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    let limits: Vec<&Value> = limits.iter().filter_map(|key| parts.get(key)).collect();
    if limits.is_empty() || random.one_in(3) {
        return Json::number(random.below(5_000).to_string());
    }
    let limit = random.pick(&limits);
    let near = limit.as_i64().map(|limit| limit.saturating_add(random.below(3) as i64 - 1));
    Json::number(near.map_or_else(|| limit.to_string(), |near| near.to_string()))
}
