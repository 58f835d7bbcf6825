use crate::{Fault, ascii, calendar};

/// Judges a date: `YYYY-MM-DD`, a day that exists; the `full-date` of RFC 3339.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    if let Err(fault) = ascii::is_like(text, "9999-99-99") {
        return Err(fault);
    }
    let bytes = text.as_bytes();
    let (year, month, day) = (ascii::number(bytes, 0, 4), ascii::number(bytes, 5, 2), ascii::number(bytes, 8, 2));
    if calendar::has_day(year, month, day) { Ok(()) } else { Err(Fault::NoSuchDay) }
}
