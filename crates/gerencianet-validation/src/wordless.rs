//! A report as numbers and one text, for a program that has the [`crate::phrases`] of a language or shows none.

use alloc::string::String;
use alloc::vec::Vec;

use crate::messages;
use crate::messages::phrases::Phrase;
use crate::messages::speaker::Speaker;
use crate::violation::Violation;

/// Violations without words. Lengths of texts count UTF-16 units, as JavaScript does.
///
/// Each violation is, in [`Wordless::numbers`]: the length of its code, the length of its pointer, offset, line, column, the
/// number of tokens of its sentence, and those. A token is four times a value, plus 0 for the number of a phrase, behind
/// which what stands for each `{}` of it follows in order; plus 1 for a number; plus 2 for the length of a text. The texts
/// stand in [`Wordless::text`](field@Wordless::text), one behind the other in the same order.
///
/// ```
/// use gerencianet_validation::{Format, Locale, Wordless, judge_text, phrases};
///
/// let violation = judge_text(Format::Valor, "12,30", true).unwrap_err();
/// let mut wordless = Wordless::default();
/// wordless.write(&violation);
/// assert_eq!(wordless.text, "valor");
/// let [5, 0, 0, 1, 1, 3, amount, character, third] = wordless.numbers[..] else { panic!("{:?}", wordless.numbers) };
/// let phrases: Vec<&str> = phrases(Locale::En).collect();
/// assert_eq!(phrases[amount as usize / 4], "invalid amount: {}");
/// assert_eq!(phrases[character as usize / 4], "character not allowed at position {}");
/// assert_eq!(third, 4 * 3 + 1);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Wordless {
    /// The numbers of each violation.
    pub numbers: Vec<u32>,
    /// The texts of each violation, among them names that the sender chose.
    pub text: String,
}

impl Wordless {
    /// Adds a violation.
    pub fn write(&mut self, violation: &Violation<'_>) {
        for text in [violation.code().as_str(), violation.pointer()] {
            let length = self.push(text);
            self.numbers.push(length);
        }
        self.numbers.extend([number(violation.offset()), violation.line(), violation.column(), 0]);
        let start = self.numbers.len();
        messages::tell(violation.code(), violation.detail(), violation.nearest(), self);
        self.numbers[start - 1] = number(self.numbers.len() - start);
    }

    /// Adds a text and gives its length.
    fn push(&mut self, text: &str) -> u32 {
        self.text.push_str(text);
        // Every character is one unit, and one more where it takes four bytes.
        number(text.bytes().map(|byte| usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0)).sum())
    }

    fn token(&mut self, kind: u32, value: u32) {
        self.numbers.push(value * 4 + kind);
    }
}

impl Speaker for Wordless {
    fn phrase(&mut self, phrase: Phrase, parts: impl FnOnce(&mut Self)) {
        self.token(0, phrase as u32);
        parts(self);
    }

    fn number(&mut self, value: usize) {
        self.token(1, number(value));
    }

    fn text(&mut self, pieces: impl FnOnce(&mut Self)) {
        let position = self.numbers.len();
        self.numbers.push(2);
        pieces(self);
        debug_assert_eq!(self.numbers.len(), position + 1, "a text has no parts");
    }

    fn piece(&mut self, text: &str) {
        let length = self.push(text);
        if let Some(token) = self.numbers.last_mut() {
            *token += 4 * length;
        }
    }
}

/// What counts bytes or characters of a text in memory, of which there are fewer than a quarter of this.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
