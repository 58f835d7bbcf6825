//! `allOf`, `anyOf`, `oneOf`, `not` and `discriminator`.

mod discriminator;
mod dispatch;

use super::Lowering;
use crate::{
    diagnostic::sentences,
    ir::{Between, Combine, Schema, SchemaId, Type},
    load::{Node, Value},
};

impl<'s> Lowering<'s> {
    pub(super) fn combinations(&mut self, node: &'s Node, name: &str, schema: &mut Schema) {
        let all = self.alternatives(node, "allOf", name);
        let any = self.alternatives(node, "anyOf", name);
        let one = self.alternatives(node, "oneOf", name);
        if let (true, true, Some(discriminator)) = (any.is_some(), one.is_some(), node.get("discriminator")) {
            self.refuse(sentences::discriminator_alone(discriminator.span));
        }
        let discriminated = node.get("discriminator").and_then(|discriminator| {
            let alternatives = self.list(node, "oneOf").iter().chain(self.list(node, "anyOf"));
            self.discriminator(discriminator, alternatives.collect(), name)
        });
        schema.combine.extend(all.map(Combine::All));
        match discriminated {
            Some(combine) => schema.combine.push(combine),
            None => {
                schema.combine.extend(any.map(Combine::Any));
                schema.combine.extend(one.map(Combine::One));
            }
        }
        if let Some(refused) = node.get("not") {
            self.not(refused, name, schema);
        }
    }

    /// The schemas of a list, each called by its title or its position.
    fn alternatives(&mut self, node: &'s Node, key: &str, name: &str) -> Option<Vec<SchemaId>> {
        node.get(key)?;
        let items = self.list(node, key);
        let alternative = |(index, item): (usize, &'s Node)| {
            let name = match item.get("title").and_then(Node::as_str) {
                Some(title) => format!("{name}.{title}"),
                None => format!("{name}.{key}.{index}"),
            };
            self.schema(item, &name, item.span)
        };
        Some(items.iter().enumerate().map(alternative).collect())
    }

    /// `not: { required: […] }` and nothing else is a rule between members, where the value must be an object: of
    /// anything else the `not` would say no.
    fn not(&mut self, node: &'s Node, name: &str, schema: &mut Schema) {
        let object = schema.kind == Some(Type::Object) && !schema.nullable;
        let names = match node.entries() {
            [entry] if object && entry.key == "required" => names(&entry.value),
            _ => None,
        };
        match names {
            Some(names) => {
                let fields = names.iter().map(|field| self.position(&mut schema.object, field, node.span)).collect();
                schema.object.between.push(Between::NotTogether(fields));
            }
            None => {
                let id = self.schema(node, &format!("{name}.not"), node.span);
                schema.combine.push(Combine::Not(id));
            }
        }
    }

    /// What can only be seen once every schema is lowered.
    pub(super) fn finish_combinations(&mut self, schemas: &mut [Schema]) {
        for index in 0..schemas.len() {
            self.check_discriminator(&schemas[index], schemas);
            let combine = schemas[index].combine.iter().map(|combine| match combine {
                Combine::One(ids) => dispatch::prove(ids, schemas).unwrap_or_else(|| combine.clone()),
                other => other.clone(),
            });
            schemas[index].combine = combine.collect();
        }
    }
}

/// The strings of a list that is not empty and has nothing else.
fn names(node: &Node) -> Option<Vec<&str>> {
    match &node.value {
        Value::Array(items) if !items.is_empty() => items.iter().map(Node::as_str).collect(),
        _ => None,
    }
}
