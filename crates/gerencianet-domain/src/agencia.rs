use crate::{Fault, ascii};

/// Judges the number of a branch: 1 to 4 digits, without a check digit.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::DIGITS, 1, 4)
}
