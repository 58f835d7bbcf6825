//! Compares arrays and objects with a member of `enum`.

use crate::engine::canonical::canonical;
use crate::table::Literal;

/// Whether the text of an array or object, which has been read, has the value of the literal.
pub(super) fn equals(literal: &Literal<'_>, value: &str) -> bool {
    matches!(literal, Literal::Json(known) if canonical(known) == canonical(value))
}
