//! Patterns by chance, of all that the grammar has.

use bodies::random::Random;

use super::Case;

/// How deep groups stand in each other.
const DEPTH: usize = 3;

const CHARACTERS: &[&str] = &[
    "a",
    "b",
    "Z",
    "7",
    "_",
    "-",
    "é",
    "😀",
    " ",
    "@",
    "\\.",
    "\\/",
    "\\$",
    "\\t",
    "\\n",
    "\\0",
    "\\x41",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\\u{1F600}",
    "\\cJ",
];

const SETS: &[&str] =
    &[".", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\p{Lu}", "\\P{L}", "\\p{Script=Greek}", "[]", "[^]"];

const MEMBERS: &[&str] = &[
    "a",
    "b-d",
    "0-9",
    "A-Z",
    "\\d",
    "\\W",
    "\\s",
    "\\-",
    "\\b",
    "\\]",
    "[",
    "^",
    ".",
    "$",
    "&&",
    "~",
    "é-ü",
    "😀-😎",
    "\\p{Ll}",
    "\\u{1F600}",
    "\\x00-\\x1f",
    "+-.",
];

const QUANTIFIERS: &[&str] = &["*", "+", "?", "{2}", "{0,2}", "{1,}", "{0}", "{1,3}", "*?", "+?", "??", "{2,3}?"];

const ASSERTIONS: &[&str] = &["^", "$", "\\b", "^", "$"];

/// A pattern by chance.
#[must_use]
pub fn invented(random: &mut Random) -> Case {
    let mut pattern = String::new();
    alternatives(DEPTH, &mut pattern, random);
    if random.one_in(3) {
        pattern = format!("^(?:{pattern})$");
    }
    // It would be read as a literal between slashes.
    if pattern.starts_with('/') {
        pattern.insert(0, '\\');
    }
    Case::of(pattern)
}

fn alternatives(depth: usize, pattern: &mut String, random: &mut Random) {
    for index in 0..=random.below(3) / 2 {
        if index > 0 {
            pattern.push('|');
        }
        for _ in 0..random.below(4) {
            term(depth, pattern, random);
        }
    }
}

fn term(depth: usize, pattern: &mut String, random: &mut Random) {
    match random.below(10) {
        0 => return pattern.push_str(random.pick::<&str>(ASSERTIONS)),
        1 | 2 if depth > 0 => {
            pattern.push_str(random.pick::<&str>(&["(", "(?:"]));
            alternatives(depth - 1, pattern, random);
            pattern.push(')');
        }
        3 | 4 => {
            pattern.push_str(random.pick::<&str>(&["[", "[^"]));
            for _ in 0..=random.below(3) {
                pattern.push_str(random.pick::<&str>(MEMBERS));
            }
            pattern.push(']');
        }
        5 | 6 => pattern.push_str(random.pick::<&str>(SETS)),
        _ => pattern.push_str(random.pick::<&str>(CHARACTERS)),
    }
    if random.one_in(3) {
        pattern.push_str(random.pick::<&str>(QUANTIFIERS));
    }
}
