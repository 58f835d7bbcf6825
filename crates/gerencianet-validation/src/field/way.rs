//! Follows a pointer through the schemas of a table.

use alloc::string::String;

use crate::code::Code;
use crate::engine::Judge;
use crate::engine::path::Path;
use crate::engine::scan::Scanner;
use crate::engine::text::Text;
use crate::field::fit::Fit;
use crate::options::Options;
use crate::table::{Additional, Combine, ObjectRules, Schema, SchemaId, Table, Types};
use crate::violation::Detail;

/// How many schemas are looked at on the way. Documents take a few for each step; only schemas made to explode come near.
const MOST_SCHEMAS: u32 = 1_000;

/// The way to a field.
pub(super) struct Way<'t, 'f> {
    table: &'t Table<'t>,
    /// The whole pointer.
    pointer: &'f str,
    /// The JSON text of the field; none where it is missing.
    value: Option<&'f str>,
    options: Options,
    /// How many more schemas may be looked at.
    schemas_left: u32,
}

impl<'t, 'f> Way<'t, 'f> {
    pub(super) fn new(table: &'t Table<'t>, pointer: &'f str, value: Option<&'f str>, options: Options) -> Self {
        Way { table, pointer, value, options, schemas_left: MOST_SCHEMAS }
    }

    /// Judges the field by a schema for the place to which `left` of the pointer leads on, or as what nothing is asked of.
    pub(super) fn judge(&mut self, schema: Option<SchemaId>, left: &str, path: &Path<'_>) -> Fit<'t> {
        let Some((step, rest)) = first(left) else { return self.arrived(schema, path) };
        let Some(schema) = schema else { return self.judge(None, rest, &path.foreign(Text::plain(&step))) };
        if self.schemas_left == 0 {
            return Fit::refused(Code::TooComplex, Detail::None, path, left, false);
        }
        self.schemas_left -= 1;
        let schema = self.table.schema(schema);
        let mut fit = self.inside(schema, &step, left, rest, path);
        for combine in schema.combine {
            match combine {
                Combine::All(schemas) => {
                    for schema in *schemas {
                        fit = fit.and(self.judge(Some(*schema), left, path));
                    }
                }
                Combine::Discriminator { property, cases } if rest.is_empty() && step == *property => {
                    fit = fit.and(self.decider(property, cases, left, path));
                }
                _ => {
                    let mut best: Option<Fit<'t>> = None;
                    let mut position = 0;
                    while let Some(schema) = alternative(combine, position) {
                        let next = self.judge(Some(schema), left, path);
                        best = Some(match best {
                            Some(best) => best.or(next),
                            None => next,
                        });
                        position += 1;
                    }
                    if let Some(best) = best {
                        fit = fit.and(best);
                    }
                }
            }
        }
        fit
    }

    fn arrived(&self, schema: Option<SchemaId>, path: &Path<'_>) -> Fit<'t> {
        let Some(value) = self.value else { return Fit::accepted() };
        Fit::arrived(Judge::new(self.table, value, self.options).violations(schema, path), self.pointer)
    }

    /// Judges by what a schema itself says of members and items.
    fn inside(&mut self, schema: &'t Schema<'t>, step: &str, left: &str, rest: &str, path: &Path<'_>) -> Fit<'t> {
        let member = if schema.types.contains(Types::OBJECT) {
            Some(self.member(schema.object.unwrap_or(const { &ObjectRules::ANY }), step, left, rest, path))
        } else {
            None
        };
        let item = match position(step) {
            Some(position) if schema.types.contains(Types::ARRAY) => {
                Some(self.judge(schema.array.and_then(|rules| rules.items), rest, &path.item(position)))
            }
            _ => None,
        };
        match (member, item) {
            (Some(member), Some(item)) => member.or(item),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => Fit::refused(Code::Type, Detail::Types(schema.types), path, left, false),
        }
    }

    fn member(&mut self, rules: &'t ObjectRules<'t>, step: &str, left: &str, rest: &str, path: &Path<'_>) -> Fit<'t> {
        let declared = rules.members.iter().find(|member| member.name == step);
        if self.value.is_none() && rest.is_empty() {
            return match declared {
                Some(member) if member.required => missing(member.name, path),
                _ => Fit::accepted(),
            };
        }
        let path = match declared {
            Some(member) => path.known(member.name),
            None => path.foreign(Text::plain(step)),
        };
        let fit = match (declared, rules.additional) {
            (Some(member), _) if member.read_only => Fit::refused(Code::ReadOnly, Detail::None, &path, rest, true),
            (Some(member), _) => self.judge(Some(member.schema), rest, &path),
            (None, Additional::Any) => self.judge(None, rest, &path),
            (None, Additional::Schema(schema)) => self.judge(Some(schema), rest, &path),
            (None, Additional::Forbidden) => {
                let known = Detail::Known(rules.members.iter().map(|member| member.name).collect());
                Fit::refused(Code::UnknownField, known, &path, left, true)
            }
        };
        match rules.names {
            Some(names) if !Judge::new(self.table, step, self.options).plain_string(names, &path).0.is_empty() => {
                Fit::refused(Code::PropertyName, Detail::None, &path, left, true).and(fit)
            }
            _ => fit,
        }
    }

    /// Judges the member by which alternatives are told apart: it must name one of them, by which it is judged then.
    fn decider(&mut self, property: &'t str, cases: &'t [(&'t str, SchemaId)], left: &str, path: &Path<'_>) -> Fit<'t> {
        let Some(value) = self.value else { return missing(property, path) };
        match cases.iter().find(|(name, _)| is_string(value, name)) {
            Some((_, schema)) => self.judge(Some(*schema), left, path),
            None => {
                let names = Detail::Names(cases.iter().map(|(name, _)| *name).collect());
                Fit::refused(Code::Discriminator, names, &path.known(property), "", true)
            }
        }
    }
}

fn missing<'t>(name: &'t str, path: &Path<'_>) -> Fit<'t> {
    Fit::refused(Code::Required, Detail::Name(name), &path.known(name), "", true)
}

/// The first step of a pointer, unescaped, and what is left then; nothing where there is no step or it is malformed.
pub(super) fn first(pointer: &str) -> Option<(String, &str)> {
    let mut characters = pointer.chars();
    if characters.next() != Some('/') {
        return None;
    }
    let mut step = String::new();
    loop {
        let rest = characters.as_str();
        match characters.next() {
            None | Some('/') => return Some((step, rest)),
            Some('~') => step.push(match characters.next() {
                Some('0') => '~',
                Some('1') => '/',
                _ => return None,
            }),
            Some(plain) => step.push(plain),
        }
    }
}

/// One of the schemas of which one must hold; `not` has none.
fn alternative(combine: &Combine<'_>, position: usize) -> Option<SchemaId> {
    match combine {
        Combine::All(schemas) | Combine::Any(schemas) | Combine::One(schemas) => schemas.get(position).copied(),
        Combine::Dispatch(alternatives) => alternatives.get(position).map(|alternative| alternative.schema),
        Combine::Discriminator { cases, .. } => cases.get(position).map(|(_, schema)| *schema),
        Combine::Not(_) => None,
    }
}

/// The position that a step names in an array; no array has as many items as nine digits cannot count.
fn position(step: &str) -> Option<usize> {
    if step.is_empty() || step.len() > 9 || (step.starts_with('0') && step != "0") {
        return None;
    }
    step.bytes().try_fold(0, |position, byte| byte.is_ascii_digit().then(|| position * 10 + usize::from(byte - b'0')))
}

/// Whether a JSON text is a string of these characters.
fn is_string(value: &str, expected: &str) -> bool {
    let mut scanner = Scanner::new(value);
    scanner.skip_white_space();
    scanner.peek() == b'"' && scanner.string().is_ok_and(|text| text.is(expected))
}
