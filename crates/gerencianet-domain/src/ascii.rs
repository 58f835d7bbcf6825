//! Rules that look at one ASCII character at a time. A position in bytes is a position in characters here: whatever
//! precedes the first refused byte is ASCII.

use crate::Fault;

/// A set of ASCII characters.
pub(crate) struct Set([bool; 256]);

impl Set {
    pub(crate) const DIGITS: Set = Set::of(&[(b'0', b'9')]);
    pub(crate) const UPPER: Set = Set::of(&[(b'A', b'Z')]);
    pub(crate) const UPPER_ALPHANUMERIC: Set = Set::of(&[(b'0', b'9'), (b'A', b'Z')]);
    pub(crate) const ALPHANUMERIC: Set = Set::of(&[(b'0', b'9'), (b'A', b'Z'), (b'a', b'z')]);

    /// The characters of some ranges, both ends included.
    const fn of(ranges: &[(u8, u8)]) -> Self {
        let mut members = [false; 256];
        let mut index = 0;
        while index < ranges.len() {
            let (mut byte, last) = ranges[index];
            while byte <= last {
                members[byte as usize] = true;
                byte += 1;
            }
            index += 1;
        }
        Set(members)
    }

    const fn contains(&self, byte: u8) -> bool {
        self.0[byte as usize]
    }
}

/// Asks for `least` to `most` characters of `set`: names the first other character, if any, before the length.
pub(crate) const fn run(text: &str, set: &Set, least: usize, most: usize) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut position = 0;
    while position < bytes.len() {
        if !set.contains(bytes[position]) {
            return Err(Fault::Character { position });
        }
        position += 1;
    }
    if position < least || most < position {
        return Err(Fault::Length { least, most, found: position });
    }
    Ok(())
}

/// Asks for the characters of `template` one by one: `9` stands for a digit, `h` for a hexadecimal digit in lower case, `H`
/// for one in either case, anything else for itself. Text beyond the template is left to the caller.
pub(crate) const fn starts_like(text: &str, template: &str) -> Result<(), Fault> {
    let (bytes, template) = (text.as_bytes(), template.as_bytes());
    let mut position = 0;
    while position < template.len() && position < bytes.len() {
        let byte = bytes[position];
        let fits = match template[position] {
            b'9' => byte.is_ascii_digit(),
            b'h' => byte.is_ascii_digit() || matches!(byte, b'a'..=b'f'),
            b'H' => byte.is_ascii_hexdigit(),
            literal => byte == literal,
        };
        if !fits {
            return Err(Fault::Character { position });
        }
        position += 1;
    }
    Ok(())
}

/// As [`starts_like`], and nothing before or after.
pub(crate) const fn is_like(text: &str, template: &str) -> Result<(), Fault> {
    if let Err(fault) = starts_like(text, template) {
        return Err(fault);
    }
    let length = template.len();
    if text.len() != length {
        return Err(Fault::Length { least: length, most: length, found: characters(text) });
    }
    Ok(())
}

/// How many characters a text has.
pub(crate) const fn characters(text: &str) -> usize {
    position_of(text, text.len())
}

/// The position in characters of the byte at `index`.
pub(crate) const fn position_of(text: &str, index: usize) -> usize {
    let bytes = text.as_bytes();
    let (mut count, mut at) = (0, 0);
    while at < index {
        // Continuation bytes of UTF-8 are 10xxxxxx.
        if bytes[at] & 0xC0 != 0x80 {
            count += 1;
        }
        at += 1;
    }
    count
}

/// The number that `length` digits at `index` stand for.
pub(crate) const fn number(bytes: &[u8], index: usize, length: usize) -> u32 {
    let (mut value, mut at) = (0, index);
    while at < index + length {
        value = value * 10 + (bytes[at] - b'0') as u32;
        at += 1;
    }
    value
}

/// The last `N` digits of a number, with leading zeros.
pub(crate) const fn digits<const N: usize>(mut number: u32) -> [u8; N] {
    let mut text = [b'0'; N];
    let mut index = N;
    while index > 0 {
        index -= 1;
        text[index] += (number % 10) as u8;
        number /= 10;
    }
    text
}
