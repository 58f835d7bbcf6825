//! Days, as ISO 8601 and RFC 3339 write them.

use crate::inline::Inline;
use crate::newtype::inline_text;
use crate::{Fault, ascii, calendar};

/// A day of the Gregorian calendar, written `YYYY-MM-DD`; the years are 0 to 9999. Compares as time passes.
///
/// ```
/// use gerencianet_domain::Data;
///
/// let data = Data::parse("2022-04-29")?;
/// assert_eq!((data.year(), data.month(), data.day()), (2022, 4, 29));
/// assert!(data < Data::parse("2022-05-01")?);
/// assert_eq!(Data::new(2022, 4, 29), Some(data));
/// # Ok::<(), gerencianet_domain::DataError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Data(Inline<10>);

impl Data {
    /// That day; `None` if the calendar does not have it.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year > 9999 || !calendar::has_day(year as u32, month as u32, day as u32) {
            return None;
        }
        let mut text = Inline::EMPTY;
        text.push(&ascii::digits::<4>(year as u32));
        text.push(b"-");
        text.push(&ascii::digits::<2>(month as u32));
        text.push(b"-");
        text.push(&ascii::digits::<2>(day as u32));
        Some(Data(text))
    }

    /// The year, 0 to 9999.
    #[must_use]
    pub const fn year(&self) -> u16 {
        ascii::number(self.0.as_bytes(), 0, 4) as u16
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(&self) -> u8 {
        ascii::number(self.0.as_bytes(), 5, 2) as u8
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(&self) -> u8 {
        ascii::number(self.0.as_bytes(), 8, 2) as u8
    }
}

inline_text!(Data, DataError, "date", check);

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
