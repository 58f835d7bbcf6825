//! Those who are told a message: one writes the words of a language; [`crate::Wordless`] is another.

use alloc::string::String;
use core::mem;

use crate::json;
use crate::messages::phrases::Phrase;
use crate::violation::Locale;

/// Is told a message phrase by phrase.
pub(crate) trait Speaker: Sized {
    /// A phrase, at the beginning or as a part of another one; `parts` tells what stands for each `{}` of it, in order.
    fn phrase(&mut self, phrase: Phrase, parts: impl FnOnce(&mut Self));

    /// A number as a part.
    fn number(&mut self, number: usize);

    /// A text as a part, the same in every language, made of pieces.
    fn text(&mut self, pieces: impl FnOnce(&mut Self));

    /// A piece of a text.
    fn piece(&mut self, text: &str);
}

/// Writes the words of a language.
pub(super) struct Words<'o> {
    locale: Locale,
    out: &'o mut String,
    /// What of the present phrase has not been written yet.
    rest: &'static [&'static str],
}

impl<'o> Words<'o> {
    pub(super) fn new(locale: Locale, out: &'o mut String) -> Self {
        Words { locale, out, rest: &[] }
    }

    /// Writes the present phrase up to its next `{}` or to its end.
    fn go_on(&mut self) {
        if let [piece, rest @ ..] = self.rest {
            self.out.push_str(piece);
            self.rest = rest;
        }
    }
}

impl Speaker for Words<'_> {
    #[inline]
    fn phrase(&mut self, phrase: Phrase, parts: impl FnOnce(&mut Self)) {
        let around = mem::replace(&mut self.rest, phrase.pieces(self.locale));
        self.go_on();
        parts(self);
        self.rest = around;
        self.go_on();
    }

    fn number(&mut self, number: usize) {
        json::write_number(number, self.out);
        self.go_on();
    }

    fn text(&mut self, pieces: impl FnOnce(&mut Self)) {
        pieces(self);
        self.go_on();
    }

    fn piece(&mut self, text: &str) {
        self.out.push_str(text);
    }
}
