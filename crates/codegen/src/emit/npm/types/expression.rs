//! The type of a schema, as TypeScript writes it.

use super::{
    Printer,
    usage::{View, alternatives, foreign},
};
use crate::{
    emit::npm::text::{self, quoted},
    ir::{Additional, Combine, Json, Schema, SchemaId, StringFormat, Type},
};

/// A type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expression {
    /// Anything.
    Unknown,
    /// A name, a literal, or members in braces.
    Plain(String),
    /// Items of a type.
    Array(Box<Expression>),
    /// One of several.
    Union(Vec<Expression>),
    /// All of several.
    Both(Vec<Expression>),
}

impl Expression {
    pub(super) fn plain(text: &str) -> Self {
        Expression::Plain(text.to_owned())
    }

    /// One of these; anything, where one of them is.
    pub(super) fn union(parts: Vec<Expression>) -> Self {
        let mut different: Vec<Expression> = Vec::new();
        for part in parts {
            let inner = if let Expression::Union(inner) = part { inner } else { vec![part] };
            for one in inner {
                if !different.contains(&one) {
                    different.push(one);
                }
            }
        }
        match different.len() {
            0 => Expression::plain("never"),
            _ if different.contains(&Expression::Unknown) => Expression::Unknown,
            1 => different.remove(0),
            _ => Expression::Union(different),
        }
    }

    /// All of these.
    pub(super) fn both(parts: Vec<Expression>) -> Self {
        let mut parts: Vec<Expression> = parts.into_iter().filter(|part| *part != Expression::Unknown).collect();
        match parts.len() {
            0 => Expression::Unknown,
            1 => parts.remove(0),
            _ => Expression::Both(parts),
        }
    }

    /// On one line.
    pub(super) fn text(&self) -> String {
        match self {
            Expression::Unknown => "unknown".to_owned(),
            Expression::Plain(text) => text.clone(),
            Expression::Array(items) => format!("{}[]", items.inner()),
            Expression::Union(parts) => parts.iter().map(Expression::inner_of_union).collect::<Vec<_>>().join(" | "),
            Expression::Both(parts) => parts.iter().map(Expression::inner).collect::<Vec<_>>().join(" & "),
        }
    }

    /// Behind something on a line, and on lines of its own where it would be too long.
    pub(super) fn behind(&self, before: &str, indent: usize) -> String {
        let line = format!("{before} {}", self.text());
        let spaces = " ".repeat(indent + 2);
        match self {
            Expression::Union(parts) if indent + line.len() > text::WIDTH => {
                let parts = parts.iter().map(|part| format!("\n{spaces}| {}", part.inner_of_union()));
                format!("{before}{}", parts.collect::<String>())
            }
            Expression::Both(parts) if indent + line.len() > text::WIDTH => {
                let parts = parts.iter().map(Expression::inner).collect::<Vec<_>>();
                format!("{before} {}", parts.join(&format!("\n{spaces}& ")))
            }
            _ => line,
        }
    }

    /// In parentheses where it needs them beside something else.
    pub(super) fn inner(&self) -> String {
        let open = matches!(self, Expression::Union(_) | Expression::Both(_));
        if open { format!("({})", self.text()) } else { self.text() }
    }

    /// An intersection binds closer than a union.
    fn inner_of_union(&self) -> String {
        if matches!(self, Expression::Both(_)) { self.inner() } else { self.text() }
    }
}

impl Printer<'_> {
    /// How something else names the type of a schema.
    pub(super) fn reference(&self, id: SchemaId, view: View) -> Expression {
        match self.names.of(id, view) {
            Some(name) => Expression::plain(name),
            None => self.expression(id, view),
        }
    }

    /// The type of a schema, spelled out. The members of an object stand in its declaration.
    pub(super) fn expression(&self, id: SchemaId, view: View) -> Expression {
        let schema = self.api.schema(id);
        let core = self.core(schema, view);
        let mut parts = vec![core];
        parts.extend(self.rules(id, view));
        let whole = Expression::both(parts);
        if schema.nullable && schema.kind.is_some() && schema.values.is_none() && whole != Expression::Unknown {
            return Expression::union(vec![whole, Expression::plain("null")]);
        }
        whole
    }

    /// What combinations and rules between members add to the type.
    pub(super) fn rules(&self, id: SchemaId, view: View) -> Vec<Expression> {
        let schema = self.api.schema(id);
        let mut parts: Vec<Expression> = Vec::new();
        for combine in &schema.combine {
            match combine {
                Combine::All(ids) => parts.extend(ids.iter().map(|part| self.reference(*part, view))),
                Combine::Discriminator { property, cases } => parts.push(self.discriminated(property, cases, view)),
                // No type says what something is not.
                Combine::Not(_) => {}
                Combine::Any(_) | Combine::One(_) | Combine::Dispatch(_) => {
                    let ids = alternatives(combine).unwrap_or_default();
                    parts.push(Expression::union(ids.iter().map(|one| self.alternative(*one, &ids, view)).collect()));
                }
            }
        }
        if view == View::Request {
            parts.extend(schema.object.between.iter().filter_map(|between| self.between(schema, between)));
        }
        parts.retain(|part| *part != Expression::Unknown);
        parts
    }

    fn alternative(&self, id: SchemaId, all: &[SchemaId], view: View) -> Expression {
        let named = self.reference(id, view);
        let foreign = foreign(self.api, id, all);
        if view == View::Response || self.usage.says_foreign(id) || foreign.is_empty() {
            return named;
        }
        let absent: Vec<String> = foreign.iter().map(|name| absent(name)).collect();
        Expression::both(vec![named, braces(&absent)])
    }

    fn discriminated(&self, property: &str, cases: &[(String, SchemaId)], view: View) -> Expression {
        let mut different: Vec<SchemaId> = Vec::new();
        for (_, id) in cases {
            if !different.contains(id) {
                different.push(*id);
            }
        }
        let one = |id: &SchemaId| {
            let values = cases.iter().filter(|(_, other)| other == id).map(|(value, _)| quoted(value));
            let values = values.collect::<Vec<_>>().join(" | ");
            let named = braces(&[format!("{}: {values}", text::member(property))]);
            Expression::both(vec![self.reference(*id, view), named])
        };
        Expression::union(different.iter().map(one).collect())
    }

    /// What `type`, `enum` and the rules for one type say.
    fn core(&self, schema: &Schema, view: View) -> Expression {
        if let Some(values) = &schema.values {
            return enumerated(values, view);
        }
        if let Some(known) = &schema.known_values {
            let values: Vec<Json> = known.0.iter().cloned().map(Json::String).collect();
            return enumerated(&values, View::Response);
        }
        match schema.kind {
            Some(Type::String) => match schema.string.format {
                Some(StringFormat::Judged(format)) => Expression::plain(self.names.format(format.name())),
                _ => Expression::plain("string"),
            },
            Some(Type::Integer | Type::Number) => Expression::plain("number"),
            Some(Type::Boolean) => Expression::plain("boolean"),
            Some(Type::Array) => {
                let items = schema.array.items.map_or(Expression::Unknown, |items| self.reference(items, view));
                Expression::Array(Box::new(items))
            }
            Some(Type::Object) => self.map(schema, view),
            None => Expression::Unknown,
        }
    }

    /// An object without members of its own. Where combinations say what it holds, nothing is added to them.
    fn map(&self, schema: &Schema, view: View) -> Expression {
        let value = match schema.object.additional {
            Additional::Forbidden if view == View::Request && schema.combine.is_empty() => Expression::plain("never"),
            Additional::Schema(id) => self.reference(id, view),
            Additional::Any | Additional::Forbidden if schema.combine.is_empty() => Expression::Unknown,
            Additional::Any | Additional::Forbidden => return Expression::Unknown,
        };
        Expression::Plain(format!("{{ [name: string]: {} }}", value.text()))
    }
}

/// A member that must not be there.
pub(super) fn absent(name: &str) -> String {
    format!("{}?: undefined", text::member(name))
}

/// Members on one line.
pub(super) fn braces(members: &[String]) -> Expression {
    Expression::Plain(format!("{{ {} }}", members.join("; ")))
}

/// Values of a list; in a response others may come.
fn enumerated(values: &[Json], view: View) -> Expression {
    let mut parts: Vec<Expression> = values.iter().map(|value| Expression::Plain(literal(value))).collect();
    if view == View::Response && values.iter().any(|value| matches!(value, Json::String(_))) {
        // Editors still offer the known values, which plain `string` would swallow.
        parts.push(Expression::plain("(string & {})"));
    }
    Expression::union(parts)
}

fn literal(value: &Json) -> String {
    match value {
        Json::String(text) => quoted(text),
        Json::Null | Json::Boolean(_) => value.to_string(),
        // What a double cannot tell from its neighbours is no literal.
        Json::Number(number) if number.digits.len() > 15 || number.exponent.abs() > 15 => "number".to_owned(),
        Json::Number(number) => number.text.clone(),
        Json::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Json::Object(members) if members.is_empty() => "{ [name: string]: never }".to_owned(),
        Json::Object(members) => {
            let members = members.iter().map(|(name, value)| format!("{}: {}", text::member(name), literal(value)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join("; "))
        }
    }
}
