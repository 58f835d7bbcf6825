use crate::{Fault, ascii};

/// Judges the number of an account: 1 to 20 digits, the check digit included, without a hyphen.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::DIGITS, 1, 20)
}
