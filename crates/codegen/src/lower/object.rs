//! `properties`, `required`, `additionalProperties`, and the rules between members.

use super::Lowering;
use crate::{
    diagnostic::sentences,
    ir::{Additional, Between, Field, ObjectRules},
    load::{Node, Span, Value},
};

/// The most members that a table can number.
const MEMBERS: usize = 1 << 16;

impl<'s> Lowering<'s> {
    pub(super) fn object_rules(&mut self, node: &'s Node, name: &str) -> ObjectRules {
        let mut rules = ObjectRules {
            fields: self.fields(node, name),
            additional: self.additional(node, name),
            names: node.get("x-property-names").map(|names| self.schema(names, &format!("{name}.name"), names.span)),
            min_properties: self.count(node, "minProperties").unwrap_or(0),
            max_properties: self.count(node, "maxProperties"),
            between: Vec::new(),
        };
        self.required(node, &mut rules);
        for (names, group) in self.groups(node, "x-both-or-none") {
            let fields = names.iter().map(|field| self.position(&mut rules, field, group.span)).collect();
            rules.between.push(Between::BothOrNone(fields));
        }
        if rules.fields.len() > MEMBERS {
            self.refuse(sentences::too_many_members(node.span, MEMBERS));
        }
        rules
    }

    fn fields(&mut self, node: &'s Node, name: &str) -> Vec<Field> {
        let Some(properties) = node.get("properties") else { return Vec::new() };
        let field = |entry: &'s crate::load::Entry| Field {
            name: entry.key.clone(),
            schema: self.schema(&entry.value, &format!("{name}.{}", entry.key), entry.key_span),
            declared: true,
            required: false,
            read_only: self.is_read_only(&entry.value),
        };
        properties.entries().iter().map(field).collect()
    }

    fn additional(&mut self, node: &'s Node, name: &str) -> Additional {
        match node.get("additionalProperties") {
            None | Some(Node { value: Value::Boolean(true), .. }) => Additional::Any,
            Some(Node { value: Value::Boolean(false), .. }) => Additional::Forbidden,
            Some(schema) => Additional::Schema(self.schema(schema, &format!("{name}.value"), schema.span)),
        }
    }

    fn required(&mut self, node: &'s Node, rules: &mut ObjectRules) {
        for item in self.list(node, "required") {
            let Some(name) = item.as_str() else {
                self.refuse(sentences::not_lowered(item.span, "required", "a list of strings"));
                continue;
            };
            let position = self.position(rules, name, item.span);
            if let Some(field) = rules.fields.get_mut(position) {
                field.required = true;
            }
        }
    }

    /// The position of a member that a rule names. One that `properties` does not have is judged as any additional
    /// member is, and refused here where there can be none.
    pub(super) fn position(&mut self, rules: &mut ObjectRules, name: &str, span: Span) -> usize {
        if let Some(known) = rules.fields.iter().position(|field| field.name == name) {
            return known;
        }
        let schema = match rules.additional {
            Additional::Schema(schema) => schema,
            Additional::Any => self.anything(span),
            Additional::Forbidden => {
                self.refuse(sentences::unknown_member(span, name, None));
                self.anything(span)
            }
        };
        let name = name.to_owned();
        rules.fields.push(Field { name, schema, declared: false, required: false, read_only: false });
        rules.fields.len() - 1
    }
}
