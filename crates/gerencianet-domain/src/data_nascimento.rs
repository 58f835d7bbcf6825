use crate::{Fault, ascii, calendar};

/// Judges a date of birth: `DD/MM/YYYY`, a day that exists.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    if let Err(fault) = ascii::is_like(text, "99/99/9999") {
        return Err(fault);
    }
    let bytes = text.as_bytes();
    let (day, month, year) = (ascii::number(bytes, 0, 2), ascii::number(bytes, 3, 2), ascii::number(bytes, 6, 4));
    if calendar::has_day(year, month, day) { Ok(()) } else { Err(Fault::NoSuchDay) }
}
