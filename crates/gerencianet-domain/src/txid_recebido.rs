use crate::{Fault, ascii};

/// Judges the txid of a received Pix: 1 to 35 letters and digits.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::ALPHANUMERIC, 1, 35)
}
