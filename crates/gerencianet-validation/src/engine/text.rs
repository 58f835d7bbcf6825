//! A JSON string as it stands in the input, read without copying.

use alloc::borrow::Cow;
use alloc::string::String;
use core::cmp::Ordering;

/// The characters between two quotes, whose escapes have been checked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'i> {
    /// As in the input.
    pub(crate) raw: &'i str,
    /// Whether `raw` holds a backslash.
    pub(crate) escaped: bool,
}

impl<'i> Text<'i> {
    /// A text that stands for itself.
    pub(crate) const fn plain(raw: &'i str) -> Self {
        Text { raw, escaped: false }
    }

    /// The characters, escapes resolved.
    pub(crate) fn chars(self) -> Unescape<'i> {
        Unescape { rest: self.raw }
    }

    /// The length in Unicode code points.
    pub(crate) fn char_count(self) -> usize {
        if self.escaped { self.chars().count() } else { characters(self.raw.as_bytes()) }
    }

    /// The characters, escapes resolved; allocates only where there is one.
    pub(crate) fn decoded(self) -> Cow<'i, str> {
        if self.escaped { Cow::Owned(self.chars().collect::<String>()) } else { Cow::Borrowed(self.raw) }
    }

    /// Whether the characters are those of `other`.
    #[inline]
    pub(crate) fn is(self, other: &str) -> bool {
        if self.escaped { self.chars().eq(other.chars()) } else { equal(self.raw.as_bytes(), other.as_bytes()) }
    }

    /// Compares by the characters.
    pub(crate) fn compare(self, other: Text<'_>) -> Ordering {
        if self.escaped || other.escaped { self.chars().cmp(other.chars()) } else { self.raw.cmp(other.raw) }
    }
}

/// The characters of a [`Text`].
pub(crate) struct Unescape<'i> {
    rest: &'i str,
}

impl Unescape<'_> {
    fn hex4(&mut self) -> u32 {
        let digits = self.rest.get(..4).unwrap_or("0");
        self.rest = self.rest.get(4..).unwrap_or("");
        u32::from_str_radix(digits, 16).unwrap_or(0)
    }
}

impl Iterator for Unescape<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let first = chars.next()?;
        self.rest = chars.as_str();
        if first != '\\' {
            return Some(first);
        }
        let escape = chars.next()?;
        self.rest = chars.as_str();
        Some(match escape {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let unit = self.hex4();
                if let 0xd800..=0xdbff = unit {
                    // The scanner has checked that `\uDC00`..`\uDFFF` follows.
                    self.rest = self.rest.get(2..).unwrap_or("");
                    let low = self.hex4();
                    let code = 0x10000 + ((unit - 0xd800) << 10) + (low & 0x3ff);
                    char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
                } else {
                    char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)
                }
            }
            other => other,
        })
    }
}

/// How many characters begin in these bytes of a UTF-8 text.
pub(crate) fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| !matches!(byte, 0x80..=0xbf)).count()
}

/// Whether two short texts are equal; names are, and a call to compare memory costs more than comparing them.
#[inline]
fn equal(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    match left.len() {
        4..=8 => left.first_chunk::<4>() == right.first_chunk() && left.last_chunk::<4>() == right.last_chunk(),
        9..=16 => left.first_chunk::<8>() == right.first_chunk() && left.last_chunk::<8>() == right.last_chunk(),
        _ => left == right,
    }
}
