//! One schema of the document as one of the table.

use std::collections::BTreeMap;

use bumpalo::Bump;
use gerencianet_validation::table::{
    Additional, Alternative, ArrayRules, Automaton, Between, Bound, Combine, Decimal, Literal, Matcher, Member,
    NumberRules, ObjectRules, Pattern, Schema, StringRules,
};

use super::{merge::Numbers, slice, strings};
use crate::{
    diagnostic::{Diagnostic, sentences},
    ir,
    pattern::{self, Compiled},
};

/// Every pattern by its source.
pub(super) type Patterns<'t> = BTreeMap<String, &'t Pattern<'t>>;

/// Compiles every pattern that requests use, each source once.
pub(super) fn patterns<'t>(
    api: &ir::Api,
    reached: &[ir::SchemaId],
    arena: &'t Bump,
) -> Result<Patterns<'t>, Vec<Diagnostic>> {
    let mut patterns = Patterns::new();
    let mut mistakes = Vec::new();
    for pattern in reached.iter().filter_map(|id| api.schema(*id).string.pattern.as_ref()) {
        if patterns.contains_key(&pattern.source) {
            continue;
        }
        match pattern::compile(&pattern.source) {
            Ok(compiled) => {
                let matcher = match compiled {
                    Compiled::Run { set, min, max } => Matcher::Run { set, min, max },
                    Compiled::Automaton(owned) => Matcher::Automaton(arena.alloc(automaton(&owned, arena))),
                };
                let source = arena.alloc_str(&pattern.source);
                patterns.insert(pattern.source.clone(), arena.alloc(Pattern { source, matcher }));
            }
            Err(error) => mistakes.push(sentences::pattern(pattern.span, &error)),
        }
    }
    if mistakes.is_empty() { Ok(patterns) } else { Err(mistakes) }
}

fn automaton<'t>(owned: &pattern::OwnedAutomaton, arena: &'t Bump) -> Automaton<'t> {
    Automaton {
        classes: arena.alloc(*owned.classes),
        class_count: owned.class_count,
        transitions: arena.alloc_slice_copy(&owned.transitions),
        start: owned.start,
        accepting: arena.alloc_slice_copy(&owned.accepting),
    }
}

pub(super) struct Builder<'a, 't> {
    pub(super) api: &'a ir::Api,
    pub(super) patterns: &'a Patterns<'t>,
}

impl<'t> Builder<'_, 't> {
    pub(super) fn schema<'s>(&self, id: ir::SchemaId, numbers: &Numbers, arena: &'s Bump) -> Schema<'s>
    where
        't: 's,
    {
        let schema = self.api.schema(id);
        let string = self.string(&schema.string);
        let number = number(&schema.number, arena);
        let array = array(&schema.array, numbers);
        let object = object(&schema.object, numbers, arena);
        Schema {
            types: schema.types(),
            values: schema.values.as_ref().map(|values| slice(arena, values, |value| literal(value, arena))),
            string: (string != StringRules::ANY).then(|| &*arena.alloc(string)),
            number: (number != NumberRules::ANY).then(|| &*arena.alloc(number)),
            array: (array != ArrayRules::ANY).then(|| &*arena.alloc(array)),
            object: (object != ObjectRules::ANY).then(|| &*arena.alloc(object)),
            combine: slice(arena, &schema.combine, |one| combine(one, numbers, arena)),
        }
    }

    fn string(&self, rules: &ir::StringRules) -> StringRules<'t> {
        StringRules {
            min_length: rules.min_length,
            max_length: rules.max_length.unwrap_or(u32::MAX),
            pattern: rules.pattern.as_ref().map(|pattern| {
                *self.patterns.get(&pattern.source).expect("every pattern of a schema that is reached was compiled")
            }),
            format: match rules.format {
                Some(ir::StringFormat::Judged(format)) => Some(format),
                Some(ir::StringFormat::Password | ir::StringFormat::Binary) | None => None,
            },
        }
    }
}

fn number<'t>(rules: &ir::NumberRules, arena: &'t Bump) -> NumberRules<'t> {
    let bound = |bound: &ir::Bound| Bound { value: decimal(&bound.value, arena), exclusive: bound.exclusive };
    NumberRules {
        minimum: rules.minimum.as_ref().map(bound),
        maximum: rules.maximum.as_ref().map(bound),
        multiple_of: rules.multiple_of.as_ref().map(|step| decimal(step, arena)),
    }
}

fn array(rules: &ir::ArrayRules, numbers: &Numbers) -> ArrayRules {
    ArrayRules {
        items: rules.items.map(|id| numbers.of(id)),
        min_items: rules.min_items,
        max_items: rules.max_items.unwrap_or(u32::MAX),
        unique: rules.unique,
    }
}

fn object<'t>(rules: &ir::ObjectRules, numbers: &Numbers, arena: &'t Bump) -> ObjectRules<'t> {
    ObjectRules {
        members: slice(arena, &rules.fields, |field| Member {
            name: arena.alloc_str(&field.name),
            schema: numbers.of(field.schema),
            required: field.required && !field.read_only,
            read_only: field.read_only,
        }),
        additional: match rules.additional {
            ir::Additional::Any => Additional::Any,
            ir::Additional::Forbidden => Additional::Forbidden,
            ir::Additional::Schema(id) => Additional::Schema(numbers.of(id)),
        },
        names: rules.names.map(|id| numbers.of(id)),
        min_properties: rules.min_properties,
        max_properties: rules.max_properties.unwrap_or(u32::MAX),
        between: slice(arena, &rules.between, |rule| match rule {
            ir::Between::NotTogether(fields) => Between::NotTogether(positions(fields, arena)),
            ir::Between::BothOrNone(fields) => Between::BothOrNone(positions(fields, arena)),
        }),
    }
}

fn positions<'t>(fields: &[usize], arena: &'t Bump) -> &'t [u16] {
    slice(arena, fields, |field| u16::try_from(*field).expect("lowering refuses objects with more fields"))
}

fn combine<'t>(combine: &ir::Combine, numbers: &Numbers, arena: &'t Bump) -> Combine<'t> {
    let all = |ids: &[ir::SchemaId]| slice(arena, ids, |id| numbers.of(*id));
    match combine {
        ir::Combine::All(ids) => Combine::All(all(ids)),
        ir::Combine::Any(ids) => Combine::Any(all(ids)),
        ir::Combine::One(ids) => Combine::One(all(ids)),
        ir::Combine::Not(id) => Combine::Not(numbers.of(*id)),
        ir::Combine::Dispatch(alternatives) => Combine::Dispatch(slice(arena, alternatives, |alternative| {
            Alternative { keys: strings(&alternative.keys, arena), schema: numbers.of(alternative.schema) }
        })),
        ir::Combine::Discriminator { property, cases } => Combine::Discriminator {
            property: arena.alloc_str(property),
            cases: slice(arena, cases, |(value, id)| (&*arena.alloc_str(value), numbers.of(*id))),
        },
    }
}

fn literal<'t>(value: &ir::Json, arena: &'t Bump) -> Literal<'t> {
    match value {
        ir::Json::Null => Literal::Null,
        ir::Json::Boolean(value) => Literal::Boolean(*value),
        ir::Json::Number(number) => Literal::Number(decimal(number, arena)),
        ir::Json::String(text) => Literal::String(arena.alloc_str(text)),
        ir::Json::Array(_) | ir::Json::Object(_) => Literal::Json(arena.alloc_str(&value.to_string())),
    }
}

fn decimal<'t>(decimal: &ir::Decimal, arena: &'t Bump) -> Decimal<'t> {
    Decimal {
        text: arena.alloc_str(&decimal.text),
        negative: decimal.negative,
        digits: arena.alloc_str(&decimal.digits),
        exponent: decimal.exponent,
    }
}
