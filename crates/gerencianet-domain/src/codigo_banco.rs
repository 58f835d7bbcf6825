use crate::{Fault, ascii, ispb};

/// Judges the code of a bank: 3 digits (COMPE) or 8 digits and upper-case letters (ISPB).
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    match text.len() {
        3 => ascii::run(text, &ascii::Set::DIGITS, 3, 3),
        8 => ispb::check(text),
        found => match ascii::run(text, &ascii::Set::UPPER_ALPHANUMERIC, 0, usize::MAX) {
            Ok(()) => Err(Fault::EitherLength { short: 3, long: 8, found }),
            Err(fault) => Err(fault),
        },
    }
}
