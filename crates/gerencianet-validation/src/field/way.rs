//! Follows a pointer through the schemas of a table.

use alloc::borrow::Cow;

use crate::code::Code;
use crate::engine::Judge;
use crate::engine::path::Path;
use crate::engine::scan::Scanner;
use crate::engine::text::Text;
use crate::field::fit::{Absence, Fit};
use crate::field::violation;
use crate::options::Options;
use crate::table::{Additional, Alternative, Combine, ObjectRules, Schema, SchemaId, Table, Types};
use crate::violation::Detail;

/// How many schemas are looked at on the way. Documents take a few for each step; only schemas made to explode come near.
const MOST_SCHEMAS: u32 = 1_000;

const ANY: &ObjectRules<'static> = &ObjectRules::ANY;

/// The way to a field through the schemas of a table.
pub(super) struct Way<'t, 'f> {
    table: &'t Table<'t>,
    /// The JSON text of the field.
    value: &'f str,
    options: Options,
    /// How many steps lead to the field.
    length: usize,
    /// How many more schemas may be looked at.
    schemas_left: u32,
}

impl<'t, 'f> Way<'t, 'f> {
    pub(super) fn new(table: &'t Table<'t>, value: &'f str, length: usize, options: Options) -> Self {
        Way { table, value, options, length, schemas_left: MOST_SCHEMAS }
    }

    /// Judges the value that stands `steps` inside what a schema describes, or anything does.
    pub(super) fn present(&mut self, schema: Option<SchemaId>, steps: &[Cow<'_, str>], path: &Path<'_>) -> Fit<'t> {
        let Some((step, rest)) = steps.split_first() else {
            let (violations, truncated) = Judge::new(self.table, self.value, self.options).violations(schema, path);
            return Fit::arrived(violations, truncated, self.length);
        };
        let Some(schema) = schema else {
            return self.present(None, rest, &path.foreign(Text::plain(step)));
        };
        if !self.may_look() {
            return self.refused(steps, false, path, Code::TooComplex, Detail::None);
        }
        let schema = self.table.schema(schema);
        let mut fit = self.inside(schema, steps, step, rest, path);
        for combine in schema.combine {
            match combine {
                Combine::Not(_) => {}
                Combine::All(schemas) => {
                    for schema in *schemas {
                        fit = fit.and(self.present(Some(*schema), steps, path));
                    }
                }
                Combine::Discriminator { property, cases } if rest.is_empty() && step == property => {
                    fit = fit.and(self.decider(property, cases, steps, path));
                }
                Combine::Any(_) | Combine::One(_) | Combine::Dispatch(_) | Combine::Discriminator { .. } => {
                    let mut best: Option<Fit<'t>> = None;
                    for schema in alternatives(combine) {
                        let next = self.present(Some(schema), steps, path);
                        best = Some(match best {
                            Some(best) => best.or(next),
                            None => next,
                        });
                    }
                    if let Some(best) = best {
                        fit = fit.and(best);
                    }
                }
            }
        }
        fit
    }

    /// Judges by what a schema itself says of members and items.
    fn inside(
        &mut self,
        schema: &'t Schema<'t>,
        steps: &[Cow<'_, str>],
        step: &str,
        rest: &[Cow<'_, str>],
        path: &Path<'_>,
    ) -> Fit<'t> {
        let mut fit = None;
        if schema.types.contains(Types::OBJECT) {
            fit = Some(self.member(schema.object.unwrap_or(ANY), steps, step, rest, path));
        }
        if let (true, Some(position)) = (schema.types.contains(Types::ARRAY), position(step)) {
            let item = self.present(schema.array.and_then(|rules| rules.items), rest, &path.item(position));
            fit = Some(match fit {
                Some(member) => member.or(item),
                None => item,
            });
        }
        fit.unwrap_or_else(|| self.refused(steps, false, path, Code::Type, Detail::Types(schema.types)))
    }

    fn member(
        &mut self,
        rules: &'t ObjectRules<'t>,
        steps: &[Cow<'_, str>],
        step: &str,
        rest: &[Cow<'_, str>],
        path: &Path<'_>,
    ) -> Fit<'t> {
        let declared = rules.members.iter().find(|member| member.name == step);
        let path = match declared {
            Some(member) => path.known(member.name),
            None => path.foreign(Text::plain(step)),
        };
        let fit = match (declared, rules.additional) {
            (Some(member), _) if member.read_only => self.refused(rest, true, &path, Code::ReadOnly, Detail::None),
            (Some(member), _) => self.present(Some(member.schema), rest, &path),
            (None, Additional::Any) => self.present(None, rest, &path),
            (None, Additional::Schema(schema)) => self.present(Some(schema), rest, &path),
            (None, Additional::Forbidden) => {
                self.refused(steps, true, &path, Code::UnknownField, Detail::Members(rules.members))
            }
        };
        if let Some(names) = rules.names
            && !Judge::new(self.table, step, self.options).plain_string(names, &path).0.is_empty()
        {
            return self.refused(steps, true, &path, Code::PropertyName, Detail::None).and(fit);
        }
        fit
    }

    /// Judges the member by which alternatives are told apart: it must name one of them, by which it is judged then.
    fn decider(
        &mut self,
        property: &'t str,
        cases: &'t [(&'t str, SchemaId)],
        steps: &[Cow<'_, str>],
        path: &Path<'_>,
    ) -> Fit<'t> {
        match cases.iter().find(|(name, _)| is_string(self.value, name)) {
            Some((_, schema)) => self.present(Some(*schema), steps, path),
            None => {
                let names = Detail::Names(cases.iter().map(|(name, _)| *name).collect());
                self.refused(&[], true, &path.known(property), Code::Discriminator, names)
            }
        }
    }

    /// Whether the field may be missing `steps` inside what a schema describes.
    pub(super) fn absent(&mut self, schema: SchemaId, steps: &[Cow<'_, str>], path: &Path<'_>) -> Absence<'t> {
        let Some((step, rest)) = steps.split_first() else { return Absence::Accepted };
        if !self.may_look() {
            return Absence::Accepted;
        }
        let schema = self.table.schema(schema);
        let mut absence = Absence::NoPlace;
        if schema.types.contains(Types::OBJECT) {
            absence = self.absent_member(schema.object.unwrap_or(ANY), step, rest, path);
        }
        if let (true, Some(position)) = (schema.types.contains(Types::ARRAY), position(step)) {
            let items = schema.array.and_then(|rules| rules.items);
            let item = items.map_or(Absence::Accepted, |schema| self.absent(schema, rest, &path.item(position)));
            absence = absence.or(item);
        }
        for combine in schema.combine {
            match combine {
                Combine::Not(_) => {}
                Combine::All(schemas) => {
                    for schema in *schemas {
                        absence = absence.and(self.absent(*schema, steps, path));
                    }
                }
                Combine::Discriminator { property, .. } if rest.is_empty() && step == property => {
                    absence = absence.and(required(property, path));
                }
                Combine::Any(_) | Combine::One(_) | Combine::Dispatch(_) | Combine::Discriminator { .. } => {
                    let either = alternatives(combine)
                        .fold(Absence::NoPlace, |either, schema| either.or(self.absent(schema, steps, path)));
                    absence = absence.and(either);
                }
            }
        }
        absence
    }

    fn absent_member(
        &mut self,
        rules: &'t ObjectRules<'t>,
        step: &str,
        rest: &[Cow<'_, str>],
        path: &Path<'_>,
    ) -> Absence<'t> {
        let declared = rules.members.iter().find(|member| member.name == step);
        match (declared, rules.additional) {
            (Some(member), _) if rest.is_empty() => {
                if member.required {
                    required(member.name, path)
                } else {
                    Absence::Accepted
                }
            }
            _ if rest.is_empty() => Absence::Accepted,
            (Some(member), _) if member.read_only => Absence::NoPlace,
            (Some(member), _) => self.absent(member.schema, rest, &path.known(member.name)),
            (None, Additional::Any) => Absence::Accepted,
            (None, Additional::Schema(schema)) => self.absent(schema, rest, &path.foreign(Text::plain(step))),
            (None, Additional::Forbidden) => Absence::NoPlace,
        }
    }

    fn may_look(&mut self) -> bool {
        let may = self.schemas_left > 0;
        self.schemas_left -= u32::from(may);
        may
    }

    /// A place with these steps left that the rules refuse; `right_type` tells whether by more than the type that stands there.
    fn refused(
        &self,
        left: &[Cow<'_, str>],
        right_type: bool,
        path: &Path<'_>,
        code: Code,
        detail: Detail<'t>,
    ) -> Fit<'t> {
        Fit::refused(violation(path.pointer(), code, detail), self.length - left.len(), right_type)
    }
}

fn required<'t>(name: &'t str, path: &Path<'_>) -> Absence<'t> {
    Absence::Refused(violation(path.known(name).pointer(), Code::Required, Detail::Name(name)))
}

/// The schemas of which one must hold.
fn alternatives<'t>(combine: &'t Combine<'t>) -> impl Iterator<Item = SchemaId> {
    let (schemas, alternatives, cases): (&[SchemaId], &[_], &[_]) = match combine {
        Combine::Any(schemas) | Combine::One(schemas) => (schemas, &[], &[]),
        Combine::Dispatch(alternatives) => (&[], alternatives, &[]),
        Combine::Discriminator { cases, .. } => (&[], &[], cases),
        Combine::All(_) | Combine::Not(_) => (&[], &[], &[]),
    };
    let alternatives = alternatives.iter().map(|alternative: &Alternative<'_>| alternative.schema);
    let cases = cases.iter().map(|(_, schema): &(&str, SchemaId)| *schema);
    schemas.iter().copied().chain(alternatives).chain(cases)
}

/// The position that a step names in an array.
fn position(step: &str) -> Option<usize> {
    let plain = step == "0" || (!step.starts_with('0') && step.bytes().all(|byte| byte.is_ascii_digit()));
    if plain { step.parse().ok() } else { None }
}

/// Whether a JSON text is a string of these characters.
fn is_string(value: &str, expected: &str) -> bool {
    let mut scanner = Scanner::new(value);
    scanner.skip_white_space();
    scanner.peek() == b'"' && scanner.string().is_ok_and(|text| text.is(expected))
}
