//! Schemas one by one: keys that contradict each other or say nothing.

use gerencianet_validation::Format;

use crate::{
    diagnostic::{Diagnostic, nearest, sentences},
    lint::{
        Rules, composition,
        grammar::Kind,
        number::Number,
        pattern,
        shape::{Found, Shapes, first_key},
    },
    load::{Node, Sources, Value},
    pattern::compile,
};

/// Formats of OpenAPI that are not ours, and the types they belong to.
pub(super) const OTHER_FORMATS: &[(&str, &[&str])] = &[
    ("int32", &["integer", "number"]),
    ("int64", &["integer", "number"]),
    ("float", &["number"]),
    ("double", &["number"]),
    ("password", &["string"]),
    ("binary", &["string"]),
];

/// Keys that speak about one type only.
const TYPED_KEYS: &[(&str, &[&str])] = &[
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("pattern", &["string"]),
    ("x-known-values", &["string"]),
    ("minimum", &["integer", "number"]),
    ("maximum", &["integer", "number"]),
    ("exclusiveMinimum", &["integer", "number"]),
    ("exclusiveMaximum", &["integer", "number"]),
    ("multipleOf", &["integer", "number"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
    ("x-both-or-none", &["object"]),
    ("x-property-names", &["object"]),
];

/// The table holds no more digits of a `multipleOf`.
const MULTIPLE_OF_DIGITS: usize = 18;

/// Whether a format is ours or OpenAPI's.
pub(super) fn is_known_format(name: &str) -> bool {
    Format::from_name(name).is_some() || OTHER_FORMATS.iter().any(|(other, _)| *other == name)
}

pub(super) fn check(sources: &Sources, rules: Rules, shapes: &Shapes<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for found in shapes.of(Kind::Schema) {
        let schema = Schema { node: found.node, kind: found.node.get("type").and_then(Node::as_str), rules };
        schema.types(shapes, found, diagnostics);
        schema.format(diagnostics);
        schema.bounds(diagnostics);
        schema.values(diagnostics);
        schema.pattern(diagnostics);
        members(sources, rules, shapes, found, diagnostics);
    }
}

struct Schema<'s> {
    node: &'s Node,
    kind: Option<&'s str>,
    rules: Rules,
}

impl<'s> Schema<'s> {
    fn types(&self, shapes: &Shapes<'s>, found: &Found<'s>, diagnostics: &mut Vec<Diagnostic>) {
        let node = self.node;
        let typed = || {
            let present = TYPED_KEYS.iter().filter_map(|(key, types)| Some((entry(node, key)?, *types)));
            // `required: true` has been told already, and speaks of the object around.
            present.filter(|(entry, _)| entry.key != "required" || entry.value.as_bool().is_none())
        };
        match self.kind {
            Some(kind) => {
                let idle = typed().filter(|(_, types)| !types.contains(&kind));
                diagnostics.extend(
                    idle.map(|(entry, types)| sentences::key_without_effect(entry.key_span, &entry.key, kind, types)),
                );
                if kind == "array" && node.get("items").is_none() {
                    diagnostics.push(sentences::items_missing(first_key(node)));
                }
            }
            None => {
                if let Some(nullable) = entry(node, "nullable") {
                    diagnostics.push(sentences::nullable_without_type(nullable.key_span));
                }
                // A part of another schema leaves the type to it.
                if let Some((entry, types)) = typed().next()
                    && shapes.enclosing(found).is_none()
                {
                    let mistake = sentences::type_missing(entry.key_span, &entry.key, types[0], self.rules.is_house());
                    diagnostics.push(mistake);
                }
            }
        }
        let is_true = |key: &str| node.get(key).and_then(Node::as_bool) == Some(true);
        if is_true("readOnly") && is_true("writeOnly") {
            diagnostics.push(sentences::read_and_write_only(first_key(node)));
        }
    }

    fn format(&self, diagnostics: &mut Vec<Diagnostic>) {
        let Some((node, name)) = self.node.get("format").and_then(|node| Some((node, node.as_str()?))) else { return };
        let other = OTHER_FORMATS.iter().find(|(other, _)| *other == name);
        let types = match (Format::from_name(name), other) {
            (Some(_), _) => &["string"],
            (None, Some((_, types))) => *types,
            (None, None) => {
                let known =
                    Format::ALL.iter().map(|(name, _)| *name).chain(OTHER_FORMATS.iter().map(|(name, _)| *name));
                let suggestion = nearest(name, known);
                diagnostics.push(match self.rules.foreign {
                    true => sentences::format_not_judged(node.span, name, suggestion),
                    false => sentences::unknown_format(node.span, name, suggestion),
                });
                return;
            }
        };
        if !self.kind.is_some_and(|kind| types.contains(&kind)) {
            diagnostics.push(sentences::format_type(node.span, name, types[0], self.kind));
        }
    }

    fn bounds(&self, diagnostics: &mut Vec<Diagnostic>) {
        for (lower, upper) in [
            ("minimum", "maximum"),
            ("minLength", "maxLength"),
            ("minItems", "maxItems"),
            ("minProperties", "maxProperties"),
        ] {
            let value = |key| self.node.get(key).and_then(Node::as_number).map(Number::new);
            let (Some(least), Some(most), Some(entry)) = (value(lower), value(upper), entry(self.node, lower)) else {
                continue;
            };
            let is_true = |key: &str| self.node.get(key).and_then(Node::as_bool) == Some(true);
            let excluded = lower == "minimum" && (is_true("exclusiveMinimum") || is_true("exclusiveMaximum"));
            if least > most || (least == most && excluded) {
                diagnostics.push(sentences::bounds_crossed(entry.key_span, lower, upper));
            }
        }
        for (flag, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            if let (Some(entry), None) = (entry(self.node, flag), self.node.get(bound))
                && entry.value.as_bool().is_some()
            {
                diagnostics.push(sentences::exclusive_without_bound(entry.key_span, flag, bound));
            }
        }
        if let Some(step) = self.node.get("multipleOf")
            && let Some(number) = step.as_number().map(Number::new)
        {
            if !number.is_positive() {
                diagnostics.push(sentences::multiple_of_not_positive(step.span));
            } else if number.significant_digits() > MULTIPLE_OF_DIGITS {
                diagnostics.push(sentences::multiple_of_too_fine(step.span, MULTIPLE_OF_DIGITS));
            }
        }
    }

    fn values(&self, diagnostics: &mut Vec<Diagnostic>) {
        let nullable = self.node.get("nullable").and_then(Node::as_bool) == Some(true);
        let fits = |value: &Node| match (self.kind, &value.value) {
            (None, _) => true,
            (Some(_), Value::Null) => nullable,
            (Some("integer"), Value::Number(text)) => Number::new(text).is_whole(),
            (Some("number"), Value::Number(_))
            | (Some("boolean"), Value::Boolean(_))
            | (Some("string"), Value::String(_))
            | (Some("array"), Value::Array(_))
            | (Some("object"), Value::Object(_)) => true,
            _ => false,
        };
        let kind = self.kind.unwrap_or_default();
        if let Some(values) = self.node.get("enum") {
            let items = values.items();
            let strangers = items.iter().filter(|value| !fits(value));
            diagnostics.extend(strangers.map(|value| sentences::enum_type(value.span, kind, value.kind())));
            duplicates(items, "enum", diagnostics);
            if nullable && !items.is_empty() && !items.iter().any(|value| matches!(value.value, Value::Null)) {
                diagnostics.push(sentences::enum_without_null(values.span));
            }
        }
        for key in ["required", "x-known-values"] {
            duplicates(self.node.get(key).map(Node::items).unwrap_or_default(), key, diagnostics);
        }
        if let Some(default) = self.node.get("default")
            && !fits(default)
        {
            diagnostics.push(sentences::default_type(default.span, kind, default.kind()));
        }
    }

    fn pattern(&self, diagnostics: &mut Vec<Diagnostic>) {
        let Some((node, text)) = self.node.get("pattern").and_then(|node| Some((node, node.as_str()?))) else { return };
        if let Err(error) = compile(text) {
            diagnostics.push(sentences::pattern(node.span, &error));
            return;
        }
        if let Some(bare) = pattern::between_slashes(text) {
            let flags = &text["/".len() + bare.len() + "/".len()..];
            diagnostics.push(sentences::pattern_between_slashes(node.span, bare, flags, self.rules.is_house()));
        } else if !pattern::is_anchored(text) {
            diagnostics.push(sentences::pattern_not_anchored(node.span, self.rules.is_house()));
        }
        if self.rules.is_house() && pattern::has_digit_class(text) {
            diagnostics.push(sentences::house_digit_class(node.span));
        }
    }
}

/// Names of members that no property answers to.
fn members(sources: &Sources, rules: Rules, shapes: &Shapes<'_>, found: &Found<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let together = found.node.get("x-both-or-none").into_iter().flat_map(Node::items);
    let listed = found.node.get("required").into_iter().chain(together.clone());
    let names: Vec<&Node> = listed.flat_map(Node::items).collect();
    for list in together.filter(|list| list.items().len() < 2) {
        diagnostics.push(sentences::list_of_one(list.span, "x-both-or-none"));
    }
    if found.node.get("x-property-names").is_some()
        && let Some(names) = entry(found.node, "x-property-names")
        && found.node.get("additionalProperties").is_none_or(|schema| schema.as_bool() == Some(false))
    {
        diagnostics.push(sentences::property_names_of_no_map(names.key_span));
    }
    if names.is_empty() {
        return;
    }
    // A part of an `allOf`, `oneOf` or `not` may require what the schema around it declares.
    let mut known = Vec::new();
    let mut around = Some(found);
    while let Some(schema) = around {
        known.extend(properties(sources, schema.node));
        around = shapes.enclosing(schema);
    }
    // Elsewhere, schemas that only require are combined with others that declare.
    if known.is_empty() && !rules.is_house() {
        return;
    }
    for name in names {
        if let Some(text) = name.as_str()
            && !known.contains(&text)
        {
            let suggestion = nearest(text, known.iter().copied());
            diagnostics.push(sentences::unknown_member(name.span, text, suggestion));
        }
    }
}

/// The properties of a schema and of everything it is composed of.
fn properties<'s>(sources: &'s Sources, schema: &'s Node) -> impl Iterator<Item = &'s str> {
    let all = composition::whole(sources, schema, &["allOf", "oneOf", "anyOf"]);
    let declared = all.into_iter().filter_map(|part| part.get("properties")).flat_map(Node::entries);
    declared.map(|entry| entry.key.as_str())
}

fn duplicates(items: &[Node], key: &str, diagnostics: &mut Vec<Diagnostic>) {
    for (position, item) in items.iter().enumerate() {
        if let Some(earlier) = items[..position].iter().find(|earlier| same(earlier, item)) {
            diagnostics.push(sentences::duplicate_entry(item.span, key, earlier.span));
        }
    }
}

fn same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Number(one), Value::Number(other)) => Number::new(one) == Number::new(other),
        _ => one.to_json() == other.to_json(),
    }
}

fn entry<'n>(node: &'n Node, key: &str) -> Option<&'n crate::load::Entry> {
    node.entries().iter().find(|entry| entry.key == key)
}
