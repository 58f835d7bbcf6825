//! Short texts stored in place, and the customary spellings made from them.

use core::fmt;

/// A text of at most `N` bytes; `N` is below 256. The bytes after it are zero, so that comparing all of them compares the
/// texts, as long as no text contains the character U+0000.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Inline<const N: usize> {
    bytes: [u8; N],
    length: u8,
}

impl<const N: usize> Inline<N> {
    pub(crate) const EMPTY: Self = Inline { bytes: [0; N], length: 0 };

    /// Copies a text that a rule has bounded to `N` bytes.
    pub(crate) const fn new(text: &str) -> Self {
        let mut inline = Self::EMPTY;
        inline.push(text.as_bytes());
        inline
    }

    /// Adds whole characters.
    pub(crate) const fn push(&mut self, bytes: &[u8]) {
        let mut index = 0;
        while index < bytes.len() {
            self.bytes[self.length as usize] = bytes[index];
            self.length += 1;
            index += 1;
        }
    }

    pub(crate) const fn as_bytes(&self) -> &[u8] {
        self.bytes.split_at(self.length as usize).0
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.as_bytes()) {
            Ok(text) => text,
            Err(_) => panic!("whole characters are stored"),
        }
    }
}

impl<const N: usize> fmt::Debug for Inline<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// A text in its customary spelling, with punctuation, for people to read; at most `N` bytes.
///
/// ```
/// use gerencianet_domain::Cpf;
///
/// const CPF: Cpf = match Cpf::parse("12345678909") {
///     Ok(cpf) => cpf,
///     Err(_) => panic!("an example with true check digits"),
/// };
/// assert_eq!(CPF.formatted().as_str(), "123.456.789-09");
/// assert_eq!(format!("{:>16}", CPF.formatted()), "  123.456.789-09");
/// assert_eq!(format!("{:?}", CPF.formatted()), "Formatted(***)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Formatted<const N: usize>(Inline<N>);

impl<const N: usize> Formatted<N> {
    /// Puts one character of `text` after the other in the place of each `#`.
    pub(crate) const fn fill(template: &str, text: &str) -> Self {
        let (template, text) = (template.as_bytes(), text.as_bytes());
        let mut filled = Inline::EMPTY;
        let (mut at, mut taken) = (0, 0);
        while at < template.len() {
            if template[at] == b'#' {
                filled.push(&[text[taken]]);
                taken += 1;
            } else {
                filled.push(&[template[at]]);
            }
            at += 1;
        }
        Formatted(filled)
    }

    /// The spelling as text.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl<const N: usize> fmt::Display for Formatted<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<const N: usize> AsRef<str> for Formatted<N> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<const N: usize> fmt::Debug for Formatted<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Formatted(***)")
    }
}
