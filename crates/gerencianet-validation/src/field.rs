//! Judges one field of a body alone, as a form needs that is being filled in.
//!
//! What other fields hold is not known, so a field is refused only where no body could hold it: among alternatives one that
//! accepts it is enough, and rules between members, `not`, and how many items or members there are say nothing.

mod fit;
mod way;

use alloc::vec::Vec;

use crate::code::Code;
use crate::engine::MAX_DEPTH;
use crate::engine::path::Path;
use crate::field::fit::Fit;
use crate::field::way::{Way, first};
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
///
/// Of several alternatives of which none accepts the field, that one speaks which goes along with the pointer furthest, then
/// one that takes the type of the value, then the one with the fewest violations, then the first.
///
/// # Errors
///
/// All that is wrong, up to [`Options::limit`]. Pointers are those in the body; offsets, lines and columns are those in the text
/// of the value, and its beginning for what is not said of a part of it. A text that is no pointer, or one of more steps than a
/// body can have, names an unknown field.
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
    let refused = |code: Code, offset: usize| {
        let violation = Violation { offset, ..violation(Pointer::of_foreign(pointer), code, Detail::None) };
        Fit::arrived((alloc::vec![violation], false), pointer)
    };
    let Fit { mut violations, mut truncated, .. } = match value.map(core::str::from_utf8).transpose() {
        _ if !is_pointer(pointer) => refused(Code::UnknownField, 0),
        Err(error) => refused(Code::Utf8, error.valid_up_to()),
        Ok(_) if pointer.is_empty() && value.is_none_or(is_blank) => refused(Code::MissingBody, 0),
        Ok(text) => {
            let fit = Way::new(table, pointer, text, options).judge(Some(schema), pointer, &Path::ROOT);
            // Where there is no place for a field, it may well be missing.
            if text.is_none() && !fit.has_place() { Fit::accepted() } else { fit }
        }
    };
    let limit = options.limit.max(1);
    truncated |= violations.len() > limit;
    violations.truncate(limit);
    if violations.is_empty() {
        return Ok(());
    }
    place::fill(&mut violations, value.unwrap_or_default());
    Err((violations, truncated))
}

/// Whether a text is an RFC 6901 pointer, and one of no more steps than a body can have.
fn is_pointer(text: &str) -> bool {
    let mut left = text;
    for _ in 0..MAX_DEPTH {
        match first(left) {
            Some((_, rest)) => left = rest,
            None => break,
        }
    }
    left.is_empty()
}

fn violation<'t>(pointer: Pointer, code: Code, detail: Detail<'t>) -> Violation<'t> {
    Violation { pointer, code, detail, offset: 0, line: 1, column: 1 }
}
