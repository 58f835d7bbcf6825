//! Judges the body of a request.

use alloc::vec::Vec;

use crate::code::Code;
use crate::engine::Judge;
use crate::engine::path::Path;
use crate::format::Format;
use crate::operation::Operation;
use crate::options::Options;
use crate::place;
use crate::pointer::Pointer;
use crate::report::{Part, Report};
use crate::table::{OperationTable, SchemaId, Table};
use crate::violation::{Detail, Violation};

/// Judges a body as [`validate_with`] does, with the default [`Options`].
///
/// # Errors
///
/// All that is wrong.
///
/// ```
/// # #[cfg(feature = "pix")] {
/// use gerencianet_validation::{Locale, Operation, validate};
///
/// let body = br#"{"calendario": {"expiracao": 3600}, "valor": {"original": "12,30"}, "chave": "pix@example.com"}"#;
/// let report = validate(Operation::PixCreateImmediateCharge, body).unwrap_err();
/// let violation = &report.violations()[0];
/// assert_eq!(violation.pointer(), "/valor/original");
/// assert_eq!(violation.code().as_str(), "valor");
/// assert!(violation.message(Locale::PtBr).starts_with("valor inválido"));
/// # }
/// ```
pub fn validate(operation: Operation, body: &[u8]) -> Result<(), Report> {
    validate_with(operation, body, Options::default())
}

/// Judges the bytes of a body: whether they are one JSON text, and whether it is what the operation asks for.
///
/// A body that is valid costs no allocation, under the exceptions of [`is_valid`].
///
/// # Errors
///
/// All that is wrong, in the order of the body, up to [`Options::limit`].
pub fn validate_with(operation: Operation, body: &[u8], options: Options) -> Result<(), Report> {
    judge_body(operation.table(), operation.facts(), body, options).map_err(|(violations, truncated)| Report {
        operation,
        violations,
        truncated,
        part: Part::Body,
    })
}

/// Whether a body is valid, without saying why not. Stops at the first violation.
///
/// Allocates nothing, but for: an object that is open to undeclared members and holds more than 8 of them, an object with
/// more than 64 declared members, an array of unique items that holds more than 8 or any that are not plain strings, an
/// `enum` of arrays or objects, and a string of more than 512 bytes that has a format and holds an escape.
///
/// ```
/// # #[cfg(feature = "pix")] {
/// use gerencianet_validation::{Operation, Options, is_valid};
///
/// assert!(is_valid(Operation::PixDevolution, br#"{"valor": "7.89"}"#, Options::default()));
/// assert!(!is_valid(Operation::PixDevolution, br#"{"valor": "0.00"}"#, Options::default()));
/// # }
/// ```
#[must_use]
pub fn is_valid(operation: Operation, body: &[u8], options: Options) -> bool {
    accepts_body(operation.table(), operation.facts(), body, options)
}

/// Whether a body is valid by the facts of an operation and the table they refer to: what [`is_valid`] is made of, for tables
/// that are not the generated ones.
#[must_use]
pub fn accepts_body(table: &Table<'_>, facts: &OperationTable<'_>, body: &[u8], options: Options) -> bool {
    match (facts.body, core::str::from_utf8(body)) {
        (Some(schema), Ok(text)) => Judge::new(table, text, options).accepts(schema),
        (Some(_), Err(_)) => false,
        (None, _) => is_blank(body),
    }
}

/// Judges the bytes of a body against the facts of an operation and the table they refer to: what [`validate_with`] is made
/// of, for tables that are not the generated ones.
///
/// # Errors
///
/// All that is wrong, and whether some was left out.
pub fn judge_body<'t>(
    table: &'t Table<'t>,
    facts: &OperationTable<'t>,
    body: &[u8],
    options: Options,
) -> Result<(), (Vec<Violation<'t>>, bool)> {
    match (facts.body, is_blank(body)) {
        (None, true) => Ok(()),
        (None, false) => Err((alloc::vec![of_whole(Code::UnexpectedBody)], false)),
        (Some(_), true) => Err((alloc::vec![of_whole(Code::MissingBody)], false)),
        (Some(schema), false) => judge_schema(table, schema, body, options),
    }
}

/// Judges bytes against one schema of a table: what the functions for operations are made of, and what the generator uses
/// before there are operations.
///
/// # Errors
///
/// All that is wrong, and whether some was left out.
pub fn judge_schema<'t>(
    table: &'t Table<'t>,
    schema: SchemaId,
    body: &[u8],
    options: Options,
) -> Result<(), (Vec<Violation<'t>>, bool)> {
    let text = match core::str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => {
            let mut violation = of_whole(Code::Utf8);
            violation.offset = error.valid_up_to();
            let mut violations = alloc::vec![violation];
            place::fill(&mut violations, body);
            return Err((violations, false));
        }
    };
    let (mut violations, truncated) = Judge::new(table, text, options).violations(Some(schema), &Path::ROOT);
    if violations.is_empty() && !truncated {
        return Ok(());
    }
    place::fill(&mut violations, body);
    Err((violations, truncated))
}

/// Judges a text alone against a format, as the value of a field would be.
///
/// # Errors
///
/// The violation that a body would have, its place that of the whole.
///
/// ```
/// use gerencianet_validation::{Format, judge_text};
///
/// assert!(judge_text(Format::Cpf, "12345678909", true).is_ok());
/// let violation = judge_text(Format::Cpf, "12345678900", true).unwrap_err();
/// assert_eq!(violation.code().as_str(), "cpf-check-digits");
/// assert!(judge_text(Format::Cpf, "12345678900", false).is_ok());
/// ```
pub fn judge_text(format: Format, text: &str, check_digits: bool) -> Result<(), Violation<'static>> {
    format
        .check(text, check_digits)
        .map_err(|fault| Violation { detail: Detail::Fault(fault), ..of_whole(Code::of_fault(format, fault)) })
}

/// Whether a body is none: empty or white space.
pub(crate) fn is_blank(body: &[u8]) -> bool {
    body.iter().all(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t'))
}

/// A violation of the body as a whole.
fn of_whole<'t>(code: Code) -> Violation<'t> {
    Violation { pointer: Pointer::default(), code, detail: Detail::None, offset: 0, line: 1, column: 1 }
}
