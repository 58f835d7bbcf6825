use crate::{Fault, ascii};

/// Judges a random Pix key: the shape of a UUID in lower case.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::is_like(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh")
}
