//! Parameters and the rules between them.

use gerencianet_validation::Format;

use super::Lowering;
use crate::{
    diagnostic::sentences,
    ir::{BetweenParameters, Location, Parameter, Wire},
    lint::{json, wire},
    load::Node,
};

/// A parameter, with what its schema says about it that only the document knows.
pub(super) struct Spoken {
    pub(super) parameter: Parameter,
    /// Whether it is the header that carries an idempotency key.
    pub(super) is_idempotency_key: bool,
}

impl<'s> Lowering<'s> {
    /// The parameters of an operation: those of its path, unless it has one of the same name and place, then its own.
    pub(super) fn parameters(&mut self, item: &'s Node, operation: &'s Node, id: &str) -> Vec<Spoken> {
        let own = self.declared(operation, id);
        let mut parameters = self.declared(item, id);
        parameters.retain(|common| !own.iter().any(|own| same(&own.parameter, &common.parameter)));
        parameters.extend(own);
        parameters
    }

    fn declared(&mut self, node: &'s Node, operation: &str) -> Vec<Spoken> {
        let items = self.list(node, "parameters");
        items.iter().filter_map(|item| self.parameter(item, operation)).collect()
    }

    /// A parameter, of which the lints say that it can be read off the wire.
    fn parameter(&mut self, node: &'s Node, operation: &str) -> Option<Spoken> {
        let node = self.resolve(node)?;
        let name = self.text(node, "name")?;
        let location = match self.text(node, "in")?.as_str() {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            _ => {
                self.refuse(sentences::parameter_cookie(node.span));
                return None;
            }
        };
        let wire = wire(self.sources, node).unwrap_or(Wire::Text);
        let holder = if wire == Wire::Json { &json(node)?.value } else { node };
        let schema = holder.get("schema");
        let format = schema.and_then(|schema| self.resolve(schema)?.get("format")?.as_str());
        let is_idempotency_key = location == Location::Header && format == Some(Format::IdempotencyKey.name());
        let parameter = Parameter {
            alias: self.text(node, "x-alias"),
            location,
            required: self.flag(node, "required"),
            deprecated: self.flag(node, "deprecated"),
            description: self.text(node, "description"),
            schema: match schema {
                Some(schema) => self.schema(schema, &format!("{operation}.{name}"), schema.span),
                None => self.anything(node.span),
            },
            wire,
            examples: self.examples(holder),
            span: node.span,
            name,
        };
        Some(Spoken { parameter, is_idempotency_key })
    }

    pub(super) fn between_parameters(&mut self, node: &'s Node) -> Vec<BetweenParameters> {
        let exclusive = self.groups(node, "x-exclusive-parameters").into_iter();
        let exclusive = exclusive.map(|(names, _)| names.into_iter().map(str::to_owned).collect());
        let ordered = node.get("x-not-before").map(Node::entries).unwrap_or_default().iter();
        let ordered = ordered.filter_map(|entry| {
            let earlier = entry.value.as_str()?.to_owned();
            Some(BetweenParameters::NotBefore { later: entry.key.clone(), earlier })
        });
        exclusive.map(BetweenParameters::Exclusive).chain(ordered).collect()
    }
}

fn same(one: &Parameter, other: &Parameter) -> bool {
    // HTTP does not tell the case of header names apart.
    let same_name = match one.location {
        Location::Header => one.name.eq_ignore_ascii_case(&other.name),
        Location::Path | Location::Query => one.name == other.name,
    };
    same_name && one.location == other.location
}
