//! Deserializing without ever repeating what was read. Formats quote a number or a boolean that stands where text belongs,
//! and a CPF without its quotes is still a CPF: whatever goes wrong before the text is seen is told in our own words, at the
//! price of what kind of error it was.

use core::cell::Cell;
use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// Reads a string and parses it.
pub(crate) fn from_text<'de, D, T>(deserializer: D, what: &'static str) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr<Err: fmt::Display>,
{
    let seen = Cell::new(false);
    let result = deserializer.deserialize_str(Text { seen: &seen, parsed: PhantomData });
    result.map_err(|error| {
        if seen.get() { error } else { D::Error::custom(format_args!("invalid {what}: no text could be read")) }
    })
}

/// Parses the text that it visits, and notes that it has seen one.
struct Text<'s, T> {
    seen: &'s Cell<bool>,
    parsed: PhantomData<T>,
}

impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Text<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        self.seen.set(true);
        text.parse().map_err(E::custom)
    }
}
