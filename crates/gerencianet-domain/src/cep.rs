use crate::{Fault, ascii};

/// Judges a postal code: 8 digits, no hyphen.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::DIGITS, 8, 8)
}
