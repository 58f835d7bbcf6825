use crate::{Fault, ascii};

/// Judges an ISPB: 8 digits or upper-case letters, the root of the institution's CNPJ.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::UPPER_ALPHANUMERIC, 8, 8)
}
