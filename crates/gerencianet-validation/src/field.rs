//! Judges one field of a body alone, as a form needs that is being filled in.
//!
//! What other fields hold is not known, so a field is refused only where no body could hold it: among alternatives one that
//! accepts it is enough, and rules between members, `not`, and how many items or members there are say nothing.

mod fit;
mod way;

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::code::Code;
use crate::engine::MAX_DEPTH;
use crate::engine::path::Path;
use crate::engine::text::Text;
use crate::field::fit::{Absence, Fit};
use crate::field::way::Way;
use crate::judge::{is_blank, judge_body};
use crate::operation::Operation;
use crate::options::Options;
use crate::place;
use crate::pointer::Pointer;
use crate::report::{Part, Report};
use crate::table::{SchemaId, Table};
use crate::violation::{Detail, Violation};

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
    let Some(value) = value.filter(|value| !steps.is_empty() || !is_blank(value)) else {
        if steps.is_empty() {
            return Err((alloc::vec![whole(Code::MissingBody, Detail::None)], false));
        }
        return match Way::new(table, "", steps.len(), options).absent(schema, &steps, &Path::ROOT) {
            Absence::Refused(violation) => Err((alloc::vec![violation], false)),
            Absence::Accepted | Absence::NoPlace => Ok(()),
        };
    };
    let Fit { mut violations, mut truncated, .. } = match core::str::from_utf8(value) {
        Ok(text) => Way::new(table, text, steps.len(), options).present(Some(schema), &steps, &Path::ROOT),
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

fn violation<'t>(pointer: Pointer, code: Code, detail: Detail<'t>) -> Violation<'t> {
    Violation { pointer, code, detail, offset: 0, line: 1, column: 1 }
}
