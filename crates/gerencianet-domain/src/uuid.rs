//! The shape of a UUID; its version and variant are nobody's business here.

use crate::{Fault, ascii};

/// Judges the shape of a UUID in either case: 8-4-4-4-12 hexadecimal digits.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::is_like(text, "HHHHHHHH-HHHH-HHHH-HHHH-HHHHHHHHHHHH")
}
