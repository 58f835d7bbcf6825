//! Schema Objects: who they are, and every keyword that is not about objects or combinations.

use std::cmp::Ordering;

use gerencianet_validation::Format;

use super::{Lowering, Waiting, decimal};
use crate::{
    diagnostic::sentences,
    ir::{self, SchemaId},
    load::{Node, Span},
};

impl<'s> Lowering<'s> {
    /// The number of the schema at a node, which is a reference or stands there itself, called `name`.
    pub(super) fn schema(&mut self, node: &'s Node, name: &str, place: Span) -> SchemaId {
        match self.sources.follow(node) {
            Ok(None) => self.number(Waiting { node, name: name.to_owned(), component: false, place }),
            Ok(Some(target)) => {
                let name = target.name();
                let place = self.key_of(target.file, &target.pointer).unwrap_or(target.node.span);
                self.number(Waiting { node: target.node, name, component: true, place })
            }
            Err(mistake) => {
                self.refuse(mistake);
                self.anything(node.span)
            }
        }
    }

    /// Gives a schema its number, and lets it wait if it is new.
    pub(super) fn number(&mut self, waiting: Waiting<'s>) -> SchemaId {
        let span = waiting.node.span;
        if let Some(known) = self.numbers.get(&span) {
            return *known;
        }
        let id = SchemaId(self.schemas.len());
        self.schemas.push(None);
        self.numbers.insert(span, id);
        self.waiting.push((id, waiting));
        id
    }

    /// Lowers every schema that waits, and those that come to wait meanwhile.
    pub(super) fn finish(&mut self) -> Vec<ir::Schema> {
        while let Some((id, waiting)) = self.waiting.pop() {
            self.schemas[id.0] = Some(self.lowered(&waiting));
        }
        let schemas = std::mem::take(&mut self.schemas).into_iter();
        let mut schemas: Vec<ir::Schema> =
            schemas.map(|schema| schema.expect("every schema that waited is lowered")).collect();
        self.finish_combinations(&mut schemas);
        schemas
    }

    /// The schema that accepts everything.
    pub(super) fn anything(&mut self, span: Span) -> SchemaId {
        if let Some(known) = self.anything {
            return known;
        }
        let id = SchemaId(self.schemas.len());
        let name = "anything".to_owned();
        self.schemas.push(Some(ir::Schema::anything(name, span, self.place(span), self.pointer(span))));
        self.anything = Some(id);
        id
    }

    /// The key of the value at a JSON pointer.
    fn key_of(&self, file: usize, pointer: &str) -> Option<Span> {
        let (parent, _) = pointer.rsplit_once('/')?;
        let child = self.sources.at(file, pointer)?.span;
        let entries = self.sources.at(file, parent)?.entries();
        let is_meant = |entry: &&crate::load::Entry| entry.value.span == child;
        // In the order of the text, as long as nothing was put in.
        let expected = entries.get(entries.partition_point(|entry| entry.value.span.start < child.start));
        expected.filter(is_meant).or_else(|| entries.iter().find(is_meant)).map(|entry| entry.key_span)
    }

    /// The JSON pointer of a value in its file.
    fn pointer(&self, span: Span) -> String {
        self.sources.pointer(span)
    }

    fn lowered(&mut self, waiting: &Waiting<'s>) -> ir::Schema {
        let Waiting { node, name, component, place } = waiting;
        let kind = self.kind(node);
        let nullable = self.flag(node, "nullable");
        let known_values = self.texts(node, "x-known-values").into_iter().map(str::to_owned).collect::<Vec<_>>();
        let enumeration = self.list(node, "enum");
        let mut schema = ir::Schema {
            component: *component,
            title: self.text(node, "title"),
            description: self.text(node, "description"),
            deprecated: self.flag(node, "deprecated"),
            read_only: self.is_read_only(node),
            write_only: self.flag(node, "writeOnly"),
            default: node.get("default").map(|value| self.json(value)),
            example: node.get("example").map(|value| self.json(value)),
            kind,
            nullable,
            values: node.get("enum").map(|_| enumeration.iter().map(|value| self.json(value)).collect()),
            known_values: node.get("x-known-values").map(|_| ir::KnownValues(known_values)),
            string: self.string_rules(node),
            number: self.number_rules(node),
            array: self.array_rules(node, name),
            ..ir::Schema::anything(name.clone(), node.span, self.place(*place), self.pointer(node.span))
        };
        self.format(node, &mut schema);
        schema.object = self.object_rules(node, name);
        self.combinations(node, name, &mut schema);
        schema
    }

    fn kind(&mut self, node: &Node) -> Option<ir::Type> {
        let value = node.get("type")?;
        let kind = match value.as_str() {
            Some("boolean") => ir::Type::Boolean,
            Some("integer") => ir::Type::Integer,
            Some("number") => ir::Type::Number,
            Some("string") => ir::Type::String,
            Some("array") => ir::Type::Array,
            Some("object") => ir::Type::Object,
            _ => {
                self.refuse(sentences::not_lowered(value.span, "type", "a type of OpenAPI 3.0"));
                return None;
            }
        };
        Some(kind)
    }

    /// Whether `readOnly` stands in a schema or in one of its `allOf`.
    pub(super) fn is_read_only(&mut self, node: &'s Node) -> bool {
        let mut seen: Vec<Span> = Vec::new();
        let mut waiting = vec![node];
        while let Some(node) = waiting.pop() {
            let Some(node) = self.resolve(node) else { continue };
            if seen.contains(&node.span) {
                continue;
            }
            seen.push(node.span);
            if self.flag(node, "readOnly") {
                return true;
            }
            waiting.extend(node.get("allOf").map(Node::items).unwrap_or_default());
        }
        false
    }

    fn string_rules(&mut self, node: &Node) -> ir::StringRules {
        ir::StringRules {
            min_length: self.count(node, "minLength").unwrap_or(0),
            max_length: self.count(node, "maxLength"),
            pattern: self.text(node, "pattern").map(|source| {
                let span = node.get("pattern").map_or(node.span, |pattern| pattern.span);
                ir::Pattern { source, span }
            }),
            format: None,
        }
    }

    fn number_rules(&mut self, node: &Node) -> ir::NumberRules {
        ir::NumberRules {
            minimum: self.bound(node, "minimum", "exclusiveMinimum"),
            maximum: self.bound(node, "maximum", "exclusiveMaximum"),
            multiple_of: node.get("multipleOf").and_then(|step| self.decimal(step)),
            format: None,
        }
    }

    fn bound(&mut self, node: &Node, key: &str, exclusive_key: &str) -> Option<ir::Bound> {
        let exclusive = self.flag(node, exclusive_key);
        let value = self.decimal(node.get(key)?)?;
        Some(ir::Bound { value, exclusive })
    }

    fn array_rules(&mut self, node: &'s Node, name: &str) -> ir::ArrayRules {
        ir::ArrayRules {
            items: node.get("items").map(|items| self.schema(items, &format!("{name}.item"), items.span)),
            min_items: self.count(node, "minItems").unwrap_or(0),
            max_items: self.count(node, "maxItems"),
            unique: self.flag(node, "uniqueItems"),
        }
    }

    /// `format`; the lints see to it that it is known and belongs to the type.
    fn format(&mut self, node: &Node, schema: &mut ir::Schema) {
        let Some(name) = self.text(node, "format") else { return };
        schema.number.format = ir::NumberFormat::ALL.into_iter().find(|format| format.name() == name);
        schema.string.format = match name.as_str() {
            "password" => Some(ir::StringFormat::Password),
            "binary" => Some(ir::StringFormat::Binary),
            other => Format::from_name(other).map(ir::StringFormat::Judged),
        };
        if let (None, None, Some(value)) = (schema.number.format, schema.string.format, node.get("format")) {
            self.refuse(sentences::not_lowered(value.span, "format", "a format that is known"));
        }
        if let Some((lowest, highest)) = schema.number.format.and_then(ir::NumberFormat::bounds) {
            tighten(&mut schema.number.minimum, lowest, Ordering::Greater);
            tighten(&mut schema.number.maximum, highest, Ordering::Less);
        }
    }
}

/// Replaces a bound unless it is `tighter` than the limit already.
fn tighten(bound: &mut Option<ir::Bound>, limit: &str, tighter: Ordering) {
    let limit = decimal::parse(limit).expect("the limits of integers are numbers");
    let keep = bound.as_ref().is_some_and(|bound| {
        let order = decimal::compare(&bound.value, &limit);
        order == tighter || order == Ordering::Equal
    });
    if !keep {
        *bound = Some(ir::Bound { value: limit, exclusive: false });
    }
}
