use crate::{Fault, ascii};

/// Judges an end-to-end identifier: 32 letters and digits. The date inside is not judged: identifiers with an impossible
/// one are in circulation.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::ALPHANUMERIC, 32, 32)
}
