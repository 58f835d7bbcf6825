//! Reads the tokens of RFC 8259 from bytes that are known to be UTF-8.

use crate::engine::number::Number;
use crate::engine::text::Text;
use crate::violation::Syntax;

/// A place in the input where something else should stand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Broken {
    /// What is wrong.
    pub(crate) syntax: Syntax,
    /// Byte offset.
    pub(crate) offset: usize,
}

/// The input with a position.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scanner<'i> {
    input: &'i str,
    /// Byte offset of what is read next.
    pub(crate) position: usize,
}

impl<'i> Scanner<'i> {
    pub(crate) const fn new(input: &'i str) -> Self {
        Scanner { input, position: 0 }
    }

    pub(crate) const fn input(&self) -> &'i str {
        self.input
    }

    /// The next byte; zero at the end (a zero byte is no token either).
    #[inline]
    pub(crate) fn peek(&self) -> u8 {
        self.input.as_bytes().get(self.position).copied().unwrap_or(0)
    }

    #[inline]
    pub(crate) fn skip_white_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.position += 1;
        }
    }

    /// What to say about the byte that stands here.
    #[cold]
    pub(crate) fn unexpected(&self, expected: Syntax) -> Broken {
        let syntax = if self.position >= self.input.len() { Syntax::EndOfInput } else { expected };
        Broken { syntax, offset: self.position.min(self.input.len()) }
    }

    /// Reads a string; the position is at its opening quote.
    #[inline(always)]
    pub(crate) fn string(&mut self) -> Result<Text<'i>, Broken> {
        let bytes = self.input.as_bytes();
        let start = self.position + 1;
        let mut position = start;
        let mut escaped = false;
        loop {
            position = next_special(bytes, position);
            match bytes.get(position) {
                Some(b'"') => {
                    self.position = position + 1;
                    let raw = self.input.get(start..position).unwrap_or("");
                    return Ok(Text { raw, escaped });
                }
                Some(b'\\') => {
                    escaped = true;
                    position = escape(bytes, position)?;
                }
                Some(_) => return Err(Broken { syntax: Syntax::ControlCharacter, offset: position }),
                None => return Err(Broken { syntax: Syntax::EndOfInput, offset: bytes.len() }),
            }
        }
    }

    /// Reads a number; the position is at its first byte, `-` or a digit.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<Number<'i>, Broken> {
        let start = self.position;
        let negative = self.peek() == b'-';
        if negative {
            self.position += 1;
        }
        let whole_start = self.position;
        self.digits()?;
        let whole = self.input.get(whole_start..self.position).unwrap_or("");
        if whole.len() > 1 && whole.starts_with('0') {
            return Err(Broken { syntax: Syntax::LeadingZero, offset: whole_start });
        }
        let mut fraction = "";
        if self.peek() == b'.' {
            self.position += 1;
            let fraction_start = self.position;
            self.digits()?;
            fraction = self.input.get(fraction_start..self.position).unwrap_or("");
        }
        let mut exponent = 0i64;
        if matches!(self.peek(), b'e' | b'E') {
            self.position += 1;
            let below = self.peek() == b'-';
            if matches!(self.peek(), b'+' | b'-') {
                self.position += 1;
            }
            let exponent_start = self.position;
            self.digits()?;
            for digit in self.input.as_bytes().get(exponent_start..self.position).unwrap_or(&[]) {
                exponent = exponent.saturating_mul(10).saturating_add(i64::from(digit - b'0'));
            }
            // Far beyond every number that is finite, and far from overflowing the sums that follow.
            exponent = exponent.min(1 << 40);
            if below {
                exponent = -exponent;
            }
        }
        let number = Number::new(negative, whole, fraction, exponent);
        if number.is_finite() { Ok(number) } else { Err(Broken { syntax: Syntax::NumberTooLarge, offset: start }) }
    }

    fn digits(&mut self) -> Result<(), Broken> {
        if !self.peek().is_ascii_digit() {
            return Err(self.unexpected(Syntax::Digit));
        }
        while self.peek().is_ascii_digit() {
            self.position += 1;
        }
        Ok(())
    }

    /// Reads `true`, `false` or `null`.
    pub(crate) fn word(&mut self, word: &'static str) -> Result<(), Broken> {
        let bytes = self.input.as_bytes().get(self.position..).unwrap_or(&[]);
        let same = bytes.iter().zip(word.as_bytes()).take_while(|(found, wanted)| found == wanted).count();
        self.position += same;
        if same == word.len() { Ok(()) } else { Err(self.unexpected(Syntax::Value)) }
    }
}

/// The offset of the next quote, backslash or control character, or the length of the input.
///
/// Eight bytes at a time: in `hits`, the lowest set bit marks the first such byte.
#[inline]
fn next_special(bytes: &[u8], mut position: usize) -> usize {
    const ONES: u64 = u64::from_le_bytes([0x01; 8]);
    const HIGHS: u64 = u64::from_le_bytes([0x80; 8]);
    const fn zero_bytes(word: u64) -> u64 {
        word.wrapping_sub(ONES) & !word & HIGHS
    }
    while let Some(chunk) = bytes.get(position..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*chunk);
        let quotes = zero_bytes(word ^ (ONES * b'"' as u64));
        let backslashes = zero_bytes(word ^ (ONES * b'\\' as u64));
        let controls = word.wrapping_sub(ONES * 0x20) & !word & HIGHS;
        let hits = quotes | backslashes | controls;
        if hits != 0 {
            return position + (hits.trailing_zeros() / 8) as usize;
        }
        position += 8;
    }
    while let Some(&byte) = bytes.get(position) {
        if byte == b'"' || byte == b'\\' || byte < 0x20 {
            break;
        }
        position += 1;
    }
    position
}

/// Checks the escape at `position` and gives the offset behind it.
fn escape(bytes: &[u8], position: usize) -> Result<usize, Broken> {
    match bytes.get(position + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(position + 2),
        Some(b'u') => {
            let unit = hex4(bytes, position + 2)?;
            match unit {
                0xd800..=0xdbff => {
                    if bytes.get(position + 6) == Some(&b'\\') && bytes.get(position + 7) == Some(&b'u') {
                        let low = hex4(bytes, position + 8)?;
                        if (0xdc00..=0xdfff).contains(&low) {
                            return Ok(position + 12);
                        }
                    }
                    Err(Broken { syntax: Syntax::LoneSurrogate, offset: position })
                }
                0xdc00..=0xdfff => Err(Broken { syntax: Syntax::LoneSurrogate, offset: position }),
                _ => Ok(position + 6),
            }
        }
        Some(_) => Err(Broken { syntax: Syntax::Escape, offset: position }),
        None => Err(Broken { syntax: Syntax::EndOfInput, offset: bytes.len() }),
    }
}

fn hex4(bytes: &[u8], position: usize) -> Result<u32, Broken> {
    let mut unit = 0;
    for offset in position..position + 4 {
        let digit = match bytes.get(offset) {
            Some(byte) => (*byte as char).to_digit(16).ok_or(Broken { syntax: Syntax::Escape, offset })?,
            None => return Err(Broken { syntax: Syntax::EndOfInput, offset: bytes.len() }),
        };
        unit = unit * 16 + digit;
    }
    Ok(unit)
}

/// Looking ahead: these move over values without judging them.
impl Scanner<'_> {
    /// Moves behind the value at the position, as far as it can be told apart; a broken value ends the look.
    pub(crate) fn skip_value(&mut self) -> Result<(), Broken> {
        let mut depth = 0usize;
        loop {
            self.skip_white_space();
            match self.peek() {
                b'{' | b'[' => {
                    depth += 1;
                    self.position += 1;
                }
                b'}' | b']' if depth > 0 => {
                    depth -= 1;
                    self.position += 1;
                }
                b',' | b':' if depth > 0 => self.position += 1,
                b'"' => {
                    self.string()?;
                }
                b'-' | b'0'..=b'9' => {
                    self.number()?;
                }
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => return Err(self.unexpected(Syntax::Value)),
            }
            if depth == 0 {
                return Ok(());
            }
        }
    }

    /// The offset of the value of a member of the object whose opening brace lies just behind the position.
    pub(crate) fn find_member(&mut self, name: &str) -> Option<usize> {
        while let Some((_, key)) = self.name() {
            if key.is(name) {
                return Some(self.position);
            }
            if !self.pass_value() {
                break;
            }
        }
        None
    }

    /// Moves behind the value at the position and the comma after it; whether there was one, so that a name follows.
    pub(crate) fn pass_value(&mut self) -> bool {
        self.skip_value().is_ok() && self.pass_comma()
    }

    /// Moves behind the comma at the position; whether there was one.
    pub(crate) fn pass_comma(&mut self) -> bool {
        self.skip_white_space();
        let more = self.peek() == b',';
        if more {
            self.position += 1;
        }
        more
    }
}

impl<'i> Scanner<'i> {
    /// Reads the name of a member, with its offset, and moves to the value; nothing where no name stands.
    pub(crate) fn name(&mut self) -> Option<(usize, Text<'i>)> {
        self.skip_white_space();
        let offset = self.position;
        if self.peek() != b'"' {
            return None;
        }
        let key = self.string().ok()?;
        self.skip_white_space();
        if self.peek() != b':' {
            return None;
        }
        self.position += 1;
        self.skip_white_space();
        Some((offset, key))
    }
}
