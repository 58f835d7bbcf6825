//! One schema as an object of JavaScript.

use super::Schemas;
use crate::{
    emit::npm::{formats, literal::Literal, types::View},
    ir::{Additional, Between, Bound, Combine, Field, Json, NumberFormat, Schema, SchemaId, StringFormat},
};

/// Keywords with their values. One that stands there already gets a schema of its own under `allOf`.
#[derive(Default)]
struct Keywords {
    keywords: Vec<(String, Literal)>,
    all: Vec<Literal>,
}

impl Keywords {
    fn add(&mut self, key: &str, value: Literal) {
        if self.keywords.iter().any(|(known, _)| known == key) {
            self.all.push(Literal::Object(vec![(key.to_owned(), value)]));
        } else {
            self.keywords.push((key.to_owned(), value));
        }
    }

    fn add_number(&mut self, key: &str, number: Option<impl ToString>) {
        if let Some(number) = number {
            self.add(key, Literal::Plain(number.to_string()));
        }
    }

    fn add_true(&mut self, key: &str, holds: bool) {
        if holds {
            self.add(key, Literal::Plain("true".to_owned()));
        }
    }

    fn finish(mut self) -> Literal {
        if !self.all.is_empty() {
            self.keywords.push(("allOf".to_owned(), Literal::Array(self.all)));
        }
        Literal::Object(self.keywords)
    }
}

impl Schemas<'_> {
    /// What stands where a schema is used: its function, or the schema itself.
    fn reference(&self, id: SchemaId) -> Literal {
        match self.name(id) {
            Some(name) => Literal::Plain(name.to_owned()),
            None => self.schema(id, None),
        }
    }

    fn references(&self, ids: &[SchemaId]) -> Literal {
        Literal::Array(ids.iter().map(|id| self.reference(*id)).collect())
    }

    /// The whole schema. One that others refer to says its name as the title, unless it has another.
    pub(super) fn schema(&self, id: SchemaId, name: Option<&str>) -> Literal {
        let schema = self.api.schema(id);
        let mut keywords = Keywords::default();
        if let Some(title) = schema.title.as_deref().or(name) {
            keywords.add("title", Literal::Text(title.to_owned()));
        }
        if let Some(kind) = schema.kind {
            keywords.add("type", Literal::Text(kind.name().to_owned()));
            keywords.add_true("nullable", schema.nullable);
        }
        if let Some(values) = &schema.values {
            keywords.add("enum", Literal::Array(values.iter().map(json).collect()));
        }
        if let Some(default) = &schema.default {
            keywords.add("default", json(default));
        }
        keywords.add_true("deprecated", schema.deprecated);
        string(schema, &mut keywords);
        number(schema, &mut keywords);
        let array = &schema.array;
        if let Some(items) = array.items {
            keywords.add("items", self.reference(items));
        }
        keywords.add_number("minItems", Some(array.min_items).filter(|least| *least > 0));
        keywords.add_number("maxItems", array.max_items);
        keywords.add_true("uniqueItems", array.unique);
        self.object(schema, &mut keywords);
        for combine in &schema.combine {
            self.combine(combine, &mut keywords);
        }
        keywords.finish()
    }

    fn object(&self, schema: &Schema, keywords: &mut Keywords) {
        let object = &schema.object;
        let is_hidden = |field: &&Field| !View::Request.shows(self.api.schema(field.schema));
        let required = object.fields.iter().filter(|field| field.required && !is_hidden(field));
        let required: Vec<&str> = required.map(|field| field.name.as_str()).collect();
        if !required.is_empty() {
            keywords.add("required", Literal::texts(required));
        }
        let mut properties = Vec::new();
        for field in object.fields.iter().filter(|field| field.declared) {
            // A member that only the server sets: a closed object refuses it as it does any other that it does not list.
            let value = match is_hidden(&field) {
                true if object.additional == Additional::Forbidden => continue,
                true => Literal::Object(vec![("not".to_owned(), Literal::Object(Vec::new()))]),
                false => self.reference(field.schema),
            };
            properties.push((field.name.clone(), value));
        }
        if !properties.is_empty() {
            keywords.add("properties", Literal::Object(properties));
        }
        match object.additional {
            Additional::Any => {}
            Additional::Forbidden => keywords.add("additionalProperties", Literal::Plain("false".to_owned())),
            Additional::Schema(id) => keywords.add("additionalProperties", self.reference(id)),
        }
        if let Some(names) = object.names {
            keywords.add("x-property-names", self.reference(names));
        }
        keywords.add_number("minProperties", Some(object.min_properties).filter(|least| *least > 0));
        keywords.add_number("maxProperties", object.max_properties);
        for between in &object.between {
            let (Between::NotTogether(positions) | Between::BothOrNone(positions)) = between;
            let names: Vec<&str> = positions.iter().map(|at| object.fields[*at].name.as_str()).collect();
            match between {
                Between::NotTogether(_) => keywords.add("not", requires(&names)),
                Between::BothOrNone(_) => {
                    let any = names.iter().map(|name| requires(&[name])).collect();
                    let none = Literal::Object(vec![("not".to_owned(), any_of(any))]);
                    keywords.add("anyOf", Literal::Array(vec![requires(&names), none]));
                }
            }
        }
    }

    fn combine(&self, combine: &Combine, keywords: &mut Keywords) {
        match combine {
            Combine::All(ids) => keywords.all.extend(ids.iter().map(|id| self.reference(*id))),
            Combine::Any(ids) => keywords.add("anyOf", self.references(ids)),
            Combine::One(ids) => keywords.add("oneOf", self.references(ids)),
            Combine::Not(id) => keywords.add("not", self.reference(*id)),
            Combine::Dispatch(alternatives) => {
                let ids: Vec<SchemaId> = alternatives.iter().map(|alternative| alternative.schema).collect();
                keywords.add("oneOf", self.references(&ids));
            }
            Combine::Discriminator { property, cases } => {
                let one = |(value, id): &(String, SchemaId)| {
                    let named = Literal::Object(vec![("enum".to_owned(), Literal::texts([value.as_str()]))]);
                    let mut restriction = vec![("required".to_owned(), Literal::texts([property.as_str()]))];
                    restriction.push(("properties".to_owned(), Literal::Object(vec![(property.clone(), named)])));
                    let parts = vec![Literal::Object(restriction), self.reference(*id)];
                    Literal::Object(vec![("allOf".to_owned(), Literal::Array(parts))])
                };
                keywords.add("anyOf", Literal::Array(cases.iter().map(one).collect()));
            }
        }
    }
}

fn string(schema: &Schema, keywords: &mut Keywords) {
    let string = &schema.string;
    keywords.add_number("minLength", Some(string.min_length).filter(|least| *least > 0));
    keywords.add_number("maxLength", string.max_length);
    if let Some(pattern) = &string.pattern {
        keywords.add("pattern", Literal::Text(pattern.source.clone()));
    }
    let format = match string.format {
        None => return,
        Some(StringFormat::Judged(format)) => format.name(),
        Some(StringFormat::Password) => "password",
        Some(StringFormat::Binary) => "binary",
    };
    keywords.add("format", Literal::Text(format.to_owned()));
    if let Some(pattern) = formats::pattern(format) {
        keywords.add("pattern", Literal::Text(pattern.to_owned()));
    }
}

fn number(schema: &Schema, keywords: &mut Keywords) {
    let number = &schema.number;
    if let Some(format) = number.format.map(NumberFormat::name) {
        keywords.add("format", Literal::Text(format.to_owned()));
    }
    let mut bound = |key: &str, exclusive: &str, bound: &Option<Bound>| {
        keywords.add_number(key, bound.as_ref().map(|bound| &bound.value.text));
        keywords.add_true(exclusive, bound.as_ref().is_some_and(|bound| bound.exclusive));
    };
    bound("minimum", "exclusiveMinimum", &number.minimum);
    bound("maximum", "exclusiveMaximum", &number.maximum);
    keywords.add_number("multipleOf", number.multiple_of.as_ref().map(|step| &step.text));
}

fn requires(names: &[&str]) -> Literal {
    Literal::Object(vec![("required".to_owned(), Literal::texts(names.iter().copied()))])
}

fn any_of(alternatives: Vec<Literal>) -> Literal {
    Literal::Object(vec![("anyOf".to_owned(), Literal::Array(alternatives))])
}

fn json(value: &Json) -> Literal {
    match value {
        Json::Null | Json::Boolean(_) | Json::Number(_) => Literal::Plain(value.to_string()),
        Json::String(text) => Literal::Text(text.clone()),
        Json::Array(items) => Literal::Array(items.iter().map(json).collect()),
        Json::Object(members) => {
            Literal::Object(members.iter().map(|(name, value)| (name.clone(), json(value))).collect())
        }
    }
}
