//! Whether each object has the keys and values that OpenAPI 3.0.3 gives it.
//!
//! Whoever looks into a document afterwards may rely on [`Shapes::found`]: every object once, with its kind and the object
//! that it stands in.

use std::collections::HashMap;

use crate::{
    diagnostic::{Diagnostic, nearest, sentences},
    lint::{
        Rules,
        grammar::{EXTENSIONS, JSON_SCHEMA_ANNOTATIONS, JSON_SCHEMA_KEYWORDS, Kind, OPENAPI, Object, SCHEMA, Shape},
    },
    load::{Entry, Node, Sources, Span, Value},
};

/// Everything that was found while looking at the shape of the documents.
pub(super) struct Shapes<'s> {
    pub(super) found: Vec<Found<'s>>,
    sources: &'s Sources,
    rules: Rules,
    kinds: HashMap<Span, Kind>,
    /// References that were met, and what they should lead to.
    references: Vec<(&'s Node, &'static Object)>,
    diagnostics: Vec<Diagnostic>,
}

/// An object of a document; a `$ref` is none.
pub(super) struct Found<'s> {
    pub(super) kind: Kind,
    pub(super) node: &'s Node,
    /// The object that it stands in, as a position in [`Shapes::found`], and the key there.
    pub(super) parent: Option<(usize, &'static str)>,
}

/// Looks at every document, and at every part of another file that a document refers to.
pub(super) fn check<'s>(sources: &'s Sources, rules: Rules, diagnostics: &mut Vec<Diagnostic>) -> Shapes<'s> {
    let mut shapes = Shapes {
        found: Vec::new(),
        sources,
        rules,
        kinds: HashMap::new(),
        references: Vec::new(),
        diagnostics: Vec::new(),
    };
    for document in sources.documents() {
        let told = shapes.diagnostics.len();
        shapes.version(document.root);
        // What is another language needs no list of the words that are foreign in it.
        if shapes.diagnostics.len() == told {
            shapes.value(document.root, Shape::Inline(&OPENAPI), "the file", None);
        }
    }
    while let Some((node, object)) = shapes.references.pop() {
        shapes.reference(node, object);
    }
    diagnostics.append(&mut shapes.diagnostics);
    shapes
}

impl<'s> Shapes<'s> {
    /// Every object of a kind.
    pub(super) fn of(&self, kind: Kind) -> impl Iterator<Item = &Found<'s>> {
        self.found.iter().filter(move |found| found.kind == kind)
    }

    /// The schema that a schema is an `allOf`, `oneOf`, `anyOf` or `not` of, without a reference between them.
    pub(super) fn enclosing(&self, schema: &Found<'s>) -> Option<&Found<'s>> {
        let (parent, key) = schema.parent?;
        let parent = &self.found[parent];
        let composes = matches!(key, "allOf" | "oneOf" | "anyOf" | "not");
        (composes && parent.kind == Kind::Schema).then_some(parent)
    }

    fn version(&mut self, root: &'s Node) {
        let Some(version) = root.get("openapi") else {
            let swagger = root.entries().iter().find(|entry| entry.key == "swagger");
            return self.diagnostics.extend(swagger.map(|entry| sentences::swagger(entry.key_span)));
        };
        if let Some(text) = version.as_str()
            && text.strip_prefix("3.0.").is_none_or(|patch| patch.parse::<u8>().is_err())
        {
            self.diagnostics.push(sentences::openapi_version(version.span, text));
        }
    }

    /// `subject` names the value in sentences; `parent` is the object around it.
    fn value(&mut self, node: &'s Node, shape: Shape, subject: &str, parent: Option<(usize, &'static str)>) {
        let refused = |expected: &str| Some(sentences::wrong_kind(node.span, subject, expected, node.kind()));
        let mistake = match shape {
            Shape::Anything => None,
            Shape::Text => node.as_str().is_none().then(|| refused("a string")).flatten(),
            Shape::Word(words) => match node.as_str() {
                Some(word) if words.contains(&word) => None,
                Some(word) => {
                    let suggestion = nearest(word, words.iter().copied());
                    Some(sentences::unknown_word(node.span, subject, word, words, suggestion))
                }
                None => refused("a string"),
            },
            Shape::Boolean => node.as_bool().is_none().then(|| refused("`true` or `false`")).flatten(),
            Shape::Number => node.as_number().is_none().then(|| refused("a number")).flatten(),
            Shape::Count => match node.as_number() {
                Some(text) if text.parse::<u32>().is_ok_and(|count| count < u32::MAX) => None,
                Some(text) => Some(sentences::not_a_count(node.span, subject, text)),
                None => refused("a whole number"),
            },
            Shape::List(inner) | Shape::Filled(inner) => match &node.value {
                Value::Array(items) => {
                    for item in items {
                        self.value(item, *inner, &format!("an item of {subject}"), parent);
                    }
                    let empty = matches!(shape, Shape::Filled(_)) && items.is_empty();
                    empty.then(|| sentences::empty_list(node.span, subject))
                }
                _ => refused("an array"),
            },
            Shape::Map(inner) => match &node.value {
                Value::Object(entries) => {
                    for entry in entries {
                        self.value(&entry.value, *inner, &format!("`{}`", entry.key), parent);
                    }
                    None
                }
                _ => refused("an object"),
            },
            Shape::Named(inner) => {
                let odd = |entry: &&Entry| !is_component_name(&entry.key);
                let odd = node.entries().iter().filter(odd);
                self.diagnostics.extend(odd.map(|entry| sentences::component_name(entry.key_span, &entry.key)));
                return self.value(node, Shape::Map(inner), subject, parent);
            }
            Shape::SchemaOrBoolean if node.as_bool().is_some() => None,
            Shape::SchemaOrBoolean => return self.value(node, Shape::Reference(&SCHEMA), subject, parent),
            Shape::Reference(object) => match (&node.value, node.get("$ref")) {
                (_, Some(_)) => {
                    self.references.push((node, object));
                    let sibling = node.entries().iter().find(|entry| entry.key != "$ref");
                    sibling.map(|entry| sentences::reference_sibling(entry.key_span, &entry.key))
                }
                (Value::Object(entries), None) => {
                    self.object(node, entries, object, parent);
                    None
                }
                _ => refused(object.kind.expected()),
            },
            Shape::Inline(object) => match &node.value {
                Value::Object(entries) => {
                    self.object(node, entries, object, parent);
                    None
                }
                _ => refused(object.kind.expected()),
            },
        };
        self.diagnostics.extend(mistake);
    }

    fn object(
        &mut self,
        node: &'s Node,
        entries: &'s [Entry],
        object: &'static Object,
        parent: Option<(usize, &'static str)>,
    ) {
        // A reference may lead here before or after, or an alias, which may make something else of it.
        if self.kinds.insert(node.span, object.kind) == Some(object.kind) {
            return;
        }
        let position = self.found.len();
        self.found.push(Found { kind: object.kind, node, parent });
        for entry in entries {
            if let Some(key) = object.keys.iter().find(|key| key.name == entry.key) {
                if object.kind == Kind::Schema
                    && let Some(mistake) = from_json_schema(entry)
                {
                    self.diagnostics.push(mistake);
                    continue;
                }
                self.value(&entry.value, key.shape, &format!("`{}`", entry.key), Some((position, key.name)));
            } else if entry.key.starts_with("x-") {
                self.extension(entry, object.kind);
            } else if let Some(rest) = &object.rest {
                if rest.keys.accepts(&entry.key) {
                    self.value(&entry.value, rest.shape, &format!("`{}`", entry.key), Some((position, "")));
                } else {
                    self.diagnostics.push(sentences::odd_key(entry.key_span, &entry.key, rest.keys.looks()));
                }
            } else {
                self.unknown(entry, object);
            }
        }
        for key in object.keys.iter().filter(|key| key.required) {
            if node.get(key.name).or(node.get("$ref")).is_none() {
                self.diagnostics.push(sentences::missing_key(first_key(node), object.kind.name(), key.name));
            }
        }
    }

    fn unknown(&mut self, entry: &Entry, object: &Object) {
        if object.kind == Kind::Schema
            && let Some((_, instead)) = JSON_SCHEMA_KEYWORDS.iter().find(|(keyword, _)| *keyword == entry.key)
        {
            let is_annotation = JSON_SCHEMA_ANNOTATIONS.contains(&entry.key.as_str());
            let sentence =
                if is_annotation { sentences::json_schema_annotation } else { sentences::json_schema_keyword };
            self.diagnostics.push(sentence(entry.key_span, &entry.key, instead));
        } else if entry.key == "$ref" {
            self.diagnostics.push(sentences::reference_not_allowed(entry.key_span, object.kind.name()));
        } else {
            let known: Vec<&str> = object.keys.iter().map(|key| key.name).collect();
            self.diagnostics.push(sentences::unknown_key(entry.key_span, &entry.key, object.kind.name(), &known));
        }
    }

    fn extension(&mut self, entry: &Entry, kind: Kind) {
        let names = || EXTENSIONS.iter().map(|ours| ours.name);
        let place = EXTENSIONS.iter().find(|ours| ours.name == entry.key).map(|ours| ours.kind.name());
        let suggestion = nearest(&entry.key, names());
        if let Some(place) = place {
            let mistake = sentences::misplaced_extension(entry.key_span, &entry.key, kind.name(), place);
            self.diagnostics.push(mistake);
        } else if self.rules.is_house() || suggestion.is_some() {
            let mistake = sentences::unknown_extension(entry.key_span, &entry.key, suggestion, self.rules.is_house());
            self.diagnostics.push(mistake);
        }
    }

    /// Looks at what a reference leads to, if nothing has led there yet.
    fn reference(&mut self, node: &'s Node, object: &'static Object) {
        let target = match self.sources.follow(node) {
            Ok(Some(target)) => target,
            Ok(None) => return,
            Err(mistake) => return self.diagnostics.push(mistake),
        };
        match self.kinds.get(&target.node.span) {
            Some(kind) if *kind == object.kind => {}
            Some(kind) => {
                let span = node.get("$ref").map_or(node.span, |reference| reference.span);
                self.diagnostics.push(sentences::reference_kind(span, kind.name(), object.kind.name()));
            }
            None => self.value(target.node, Shape::Inline(object), &format!("`{}`", target.name()), None),
        }
    }
}

/// A keyword that OpenAPI has, used as JSON Schema does or did.
fn from_json_schema(entry: &Entry) -> Option<Diagnostic> {
    match (entry.key.as_str(), &entry.value.value) {
        ("exclusiveMinimum" | "exclusiveMaximum", Value::Number(limit)) => {
            Some(sentences::exclusive_number(entry.value.span, &entry.key, limit))
        }
        ("type", Value::Array(_)) => Some(sentences::type_array(entry.value.span)),
        ("type", Value::Null) => Some(sentences::type_null(entry.value.span)),
        ("type", Value::String(name)) if name == "null" => Some(sentences::type_null(entry.value.span)),
        ("required", Value::Boolean(_)) => Some(sentences::required_boolean(entry.value.span)),
        ("items", Value::Array(_)) => Some(sentences::items_array(entry.value.span)),
        _ => None,
    }
}

/// Where to tell that an object lacks something: at its first key, for the object itself may be pages long.
pub(super) fn first_key(node: &Node) -> Span {
    node.entries().first().map_or(node.span, |entry| entry.key_span)
}

fn is_component_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
}
