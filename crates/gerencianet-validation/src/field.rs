//! Judges one field of a body alone, as a form needs that is being filled in.
//!
//! What other fields hold is not known, so a field is refused only where no body could hold it: among alternatives one that
//! accepts it is enough, and rules between members, `not`, and how many items or members there are say nothing.

mod fit;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::engine::path::Path;
use crate::engine::scan::Scanner;
use crate::engine::text::Text;
use crate::engine::{Judge, MAX_DEPTH};
use crate::field::fit::{Absence, Fit};
use crate::judge::judge_body;
use crate::operation::Operation;
use crate::options::Options;
use crate::place;
use crate::pointer::Pointer;
use crate::report::{Part, Report};
use crate::table::{Additional, Alternative, Combine, ObjectRules, Schema, SchemaId, Table, Types};
use crate::violation::{Detail, Violation};

/// How many schemas are looked at on the way. Documents take a few for each step; only schemas made to explode come near.
const MOST_SCHEMAS: u32 = 1_000;

/// Judges a field as [`validate_field_with`] does, with the default [`Options`].
///
/// # Errors
///
/// All that is wrong.
///
/// ```
/// # #[cfg(feature = "pix")] {
/// use gerencianet_validation::{Operation, validate_field};
///
/// let operation = Operation::PixCreateImmediateCharge;
/// assert!(validate_field(operation, "/devedor/cpf", Some(br#""12345678909""#)).is_ok());
/// let report = validate_field(operation, "/valor/original", Some(br#""12,30""#)).unwrap_err();
/// assert_eq!(report.violations()[0].pointer(), "/valor/original");
/// assert_eq!(report.violations()[0].code().as_str(), "valor");
/// let report = validate_field(operation, "/chave", None).unwrap_err();
/// assert_eq!(report.violations()[0].code().as_str(), "required");
/// # }
/// ```
pub fn validate_field(operation: Operation, pointer: &str, value: Option<&[u8]>) -> Result<(), Report> {
    validate_field_with(operation, pointer, value, Options::default())
}

/// Judges the field of a body that an RFC 6901 pointer names: its JSON text, or that it is not there.
///
/// A value is refused by the rules for its place and for all that it holds. A field that is missing is refused where the
/// object around it, taken to be there, must always have it. A place that no body has is refused as in a body.
/// Of several alternatives of which none accepts the field, that one speaks which goes along with the pointer furthest, then
/// one that takes the type of the value, then the one with the fewest violations, then the first.
///
/// # Errors
///
/// All that is wrong, up to [`Options::limit`]: the places are those in the body; offsets, lines and columns are those in the
/// text of the value, and at its beginning for what is not said of a part of it. A pointer that is none names an unknown field.
pub fn validate_field_with(
    operation: Operation,
    pointer: &str,
    value: Option<&[u8]>,
    options: Options,
) -> Result<(), Report> {
    let (table, facts) = (operation.table(), operation.facts());
    let verdict = match (facts.body, value) {
        (Some(schema), _) => judge_field(table, schema, pointer, value, options),
        (None, Some(_)) => judge_body(table, facts, b"{}", options),
        (None, None) => Ok(()),
    };
    verdict.map_err(|(violations, truncated)| Report { operation, violations, truncated, part: Part::Body })
}

/// Judges a field of what a schema of a table describes: what [`validate_field_with`] is made of.
///
/// # Errors
///
/// All that is wrong, and whether some was left out.
pub fn judge_field<'t>(
    table: &'t Table<'t>,
    schema: SchemaId,
    pointer: &str,
    value: Option<&[u8]>,
    options: Options,
) -> Result<(), (Vec<Violation<'t>>, bool)> {
    let Some(steps) = steps(pointer) else {
        let pointer = Path::ROOT.foreign(Text::plain(pointer)).pointer();
        return Err((alloc::vec![violation(pointer, Code::UnknownField, Detail::None)], false));
    };
    let whole = |code: Code, detail: Detail<'t>| {
        let mut pointer = Pointer::default();
        steps.iter().for_each(|step| pointer.push_foreign(step));
        violation(pointer, code, detail)
    };
    if steps.len() > MAX_DEPTH as usize {
        return Err((alloc::vec![whole(Code::TooDeep, Detail::Limit(MAX_DEPTH))], false));
    }
    let mut way = Way { table, value: "", options, length: steps.len(), schemas_left: MOST_SCHEMAS };
    let Some(value) = value else {
        if steps.is_empty() {
            return Err((alloc::vec![whole(Code::MissingBody, Detail::None)], false));
        }
        return match way.absent(schema, &steps, &Path::ROOT) {
            Absence::Refused(violation) => Err((alloc::vec![violation], false)),
            Absence::Accepted | Absence::NoPlace => Ok(()),
        };
    };
    let Fit { mut violations, mut truncated, .. } = match core::str::from_utf8(value) {
        Ok(text) => {
            way.value = text;
            way.present(Some(schema), &steps, &Path::ROOT)
        }
        Err(error) => {
            let offset = error.valid_up_to();
            Fit::arrived(alloc::vec![Violation { offset, ..whole(Code::Utf8, Detail::None) }], false, steps.len())
        }
    };
    let limit = options.limit.max(1);
    truncated |= violations.len() > limit;
    violations.truncate(limit);
    if violations.is_empty() {
        return Ok(());
    }
    place::fill(&mut violations, value);
    Err((violations, truncated))
}

/// The steps of an RFC 6901 pointer, unescaped.
fn steps(pointer: &str) -> Option<Vec<Cow<'_, str>>> {
    let mut parts = pointer.split('/');
    // What stands before the first slash.
    if !parts.next()?.is_empty() {
        return None;
    }
    parts
        .map(|step| {
            if !step.contains('~') {
                return Some(Cow::Borrowed(step));
            }
            let mut pieces = step.split('~');
            let mut unescaped = String::from(pieces.next()?);
            for piece in pieces {
                let (character, rest) = match piece.as_bytes().first()? {
                    b'0' => ('~', piece.get(1..)?),
                    b'1' => ('/', piece.get(1..)?),
                    _ => return None,
                };
                unescaped.push(character);
                unescaped.push_str(rest);
            }
            Some(Cow::Owned(unescaped))
        })
        .collect()
}

/// The position that a step names in an array.
fn position(step: &str) -> Option<usize> {
    let plain = step == "0" || (!step.starts_with('0') && step.bytes().all(|byte| byte.is_ascii_digit()));
    if plain { step.parse().ok() } else { None }
}

fn violation<'t>(pointer: Pointer, code: Code, detail: Detail<'t>) -> Violation<'t> {
    Violation { pointer, code, detail, offset: 0, line: 1, column: 1 }
}

/// The way to a field through the schemas of a table.
struct Way<'t, 'f> {
    table: &'t Table<'t>,
    /// The JSON text of the field.
    value: &'f str,
    options: Options,
    /// How many steps lead to the field.
    length: usize,
    /// How many more schemas may be looked at.
    schemas_left: u32,
}

impl<'t> Way<'t, '_> {
    /// Judges the value that stands `steps` inside what a schema describes, or anything does.
    fn present(&mut self, schema: Option<SchemaId>, steps: &[Cow<'_, str>], path: &Path<'_>) -> Fit<'t> {
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
    fn absent(&mut self, schema: SchemaId, steps: &[Cow<'_, str>], path: &Path<'_>) -> Absence<'t> {
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

const ANY: &ObjectRules<'static> = &ObjectRules::ANY;

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

/// Whether a JSON text is a string of these characters.
fn is_string(value: &str, expected: &str) -> bool {
    let mut scanner = Scanner::new(value);
    scanner.skip_white_space();
    scanner.peek() == b'"' && scanner.string().is_ok_and(|text| text.is(expected))
}
