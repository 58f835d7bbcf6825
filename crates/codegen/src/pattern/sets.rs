//! The sets of characters that ECMA-262 gives a name to.

use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange};

/// The white space and line terminators of ECMA-262, which are not those of Unicode: U+FEFF belongs, U+0085 does not.
const SPACE: [(char, char); 10] = [
    ('\t', '\r'),
    (' ', ' '),
    ('\u{A0}', '\u{A0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200A}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202F}', '\u{202F}'),
    ('\u{205F}', '\u{205F}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{FEFF}', '\u{FEFF}'),
];

fn class(ranges: &[(char, char)]) -> ClassUnicode {
    ClassUnicode::new(ranges.iter().map(|&(start, end)| ClassUnicodeRange::new(start, end)))
}

/// `\d`
pub(super) fn digit() -> ClassUnicode {
    class(&[('0', '9')])
}

/// `\w`
pub(super) fn word() -> ClassUnicode {
    class(&[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')])
}

/// `\s`
pub(super) fn space() -> ClassUnicode {
    class(&SPACE)
}

/// Every code point.
pub(super) fn any() -> ClassUnicode {
    class(&[('\0', char::MAX)])
}

/// `.`
pub(super) fn dot() -> ClassUnicode {
    negated(class(&[('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')]))
}

/// Every code point that is not in the set.
pub(super) fn negated(mut set: ClassUnicode) -> ClassUnicode {
    set.negate();
    set
}
