//! A schema that has a name of its own, as an interface or as another name of a type.

use std::iter;

use super::{
    Printer, documentation,
    expression::{Expression, absent, braces},
    usage::View,
};
use crate::{
    emit::npm::text,
    ir::{Additional, Between, Field, Schema, SchemaId},
};

impl Printer<'_> {
    /// The declaration with its documentation.
    pub(super) fn declaration(&self, id: SchemaId, view: View) -> String {
        let schema = self.api.schema(id);
        let name = self.names.of(id, view).expect("what is declared has a name");
        let comment = documentation::comment(&documentation::schema(schema), 0);
        let is_record = schema.is_object() && !schema.object.fields.is_empty() && schema.values.is_none();
        if !is_record {
            let declared = self.expression(id, view).behind(&format!("export type {name} ="), 0);
            return format!("{comment}{declared};\n");
        }
        let members = self.members(id, view);
        let rules = self.rules(id, view);
        if rules.is_empty() && !schema.nullable {
            return format!("{comment}export interface {name} {members}\n");
        }
        let rules: Vec<String> = rules.iter().map(Expression::inner).collect();
        let on_one_line = rules.iter().map(|rule| rule.len() + 3).sum::<usize>() < text::WIDTH - "} | null".len();
        let between = if on_one_line { " & " } else { "\n  & " };
        let whole: String = iter::once(&members).chain(&rules).map(String::as_str).collect::<Vec<_>>().join(between);
        let null = if schema.nullable && schema.kind.is_some() { " | null" } else { "" };
        format!("{comment}export type {name} = {whole}{null};\n")
    }

    /// The members of an object, in braces.
    fn members(&self, id: SchemaId, view: View) -> String {
        let schema = self.api.schema(id);
        let mut text = String::from("{\n");
        let shown = schema.object.fields.iter().filter(|field| view.shows(self.api.schema(field.schema)));
        let mut values = Vec::new();
        let mut has_optional = false;
        for field in shown {
            let value = self.reference(field.schema, view);
            text += &documentation::comment(&documentation::schema(self.api.schema(field.schema)), 2);
            text += &format!("  {};\n", member(field, value.clone(), view));
            values.push(value);
            has_optional |= !field.required;
        }
        let foreign = if view == View::Request { self.usage.foreign(id) } else { &[] };
        for name in foreign {
            text += &format!("  {};\n", absent(name));
        }
        let others = match schema.object.additional {
            Additional::Any if view == View::Request => Some(Expression::Unknown),
            Additional::Schema(other) => {
                // TypeScript wants the members that are declared to be of the type that all others have.
                values.push(self.reference(other, view));
                values.extend(has_optional.then(|| Expression::plain("undefined")));
                Some(Expression::union(values))
            }
            Additional::Any | Additional::Forbidden => None,
        };
        if let Some(others) = others {
            text += &format!("  {};\n", others.behind("[name: string]:", 2));
        }
        text + "}"
    }

    /// A rule between members; none where it says nothing here.
    pub(super) fn between(&self, schema: &Schema, between: &Between) -> Option<Expression> {
        let (Between::NotTogether(positions) | Between::BothOrNone(positions)) = between;
        let fields: Vec<&Field> = positions.iter().filter_map(|at| schema.object.fields.get(*at)).collect();
        if fields.iter().any(|field| field.read_only) {
            return None;
        }
        let absent = |field: &&Field| absent(&field.name);
        let present = |field: &&Field| {
            let value = self.reference(field.schema, View::Request);
            format!("{}: {}", text::member(&field.name), value.text())
        };
        Some(match between {
            Between::NotTogether(_) => {
                let optional = fields.iter().filter(|field| !field.required);
                Expression::union(optional.map(|field| braces(&[absent(field)])).collect())
            }
            Between::BothOrNone(_) => {
                let all = braces(&fields.iter().map(present).collect::<Vec<_>>());
                if fields.iter().any(|field| field.required) {
                    return Some(all);
                }
                Expression::union(vec![all, braces(&fields.iter().map(absent).collect::<Vec<_>>())])
            }
        })
    }
}

/// A member that is left out of a request may also be `undefined` there: `JSON.stringify` leaves it out then.
fn member(field: &Field, value: Expression, view: View) -> String {
    let name = text::member(&field.name);
    match (field.required, view) {
        (true, _) => value.behind(&format!("{name}:"), 2),
        (false, View::Request) => {
            let value = Expression::union(vec![value, Expression::plain("undefined")]);
            value.behind(&format!("{name}?:"), 2)
        }
        (false, View::Response) => value.behind(&format!("{name}?:"), 2),
    }
}
