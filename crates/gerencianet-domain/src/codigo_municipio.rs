use crate::{Fault, Uf, ascii};

/// Judges the code of a municipality: 7 digits, the first two of which are a state's. The check digit is not judged: nine
/// real municipalities contradict it.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    if let Err(fault) = ascii::run(text, &ascii::Set::DIGITS, 7, 7) {
        return Err(fault);
    }
    match Uf::from_ibge(ascii::number(text.as_bytes(), 0, 2) as u8) {
        Some(_) => Ok(()),
        None => Err(Fault::UnknownState),
    }
}
