//! What the author of a pattern is told: every sentence, a function each.

use std::{error::Error, fmt};

/// Why a pattern was refused.
///
/// ```
/// let error = codegen::pattern::compile("^(?=a)").expect_err("look-ahead");
/// assert_eq!(error.position, 1);
/// assert_eq!(error.message, "look-ahead `(?=…)` cannot be compiled into an automaton");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError {
    /// Where in the pattern, in characters from its beginning.
    pub position: usize,
    /// What is wrong.
    pub message: String,
    /// What to write instead.
    pub help: String,
}

impl fmt::Display for PatternError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} at character {}; {}", self.message, self.position, self.help)
    }
}

impl Error for PatternError {}

fn error(position: usize, message: impl Into<String>, help: impl Into<String>) -> PatternError {
    PatternError { position, message: message.into(), help: help.into() }
}

pub(super) fn look_around(position: usize, name: &str, opening: &str) -> PatternError {
    error(
        position,
        format!("{name} `{opening}…)` cannot be compiled into an automaton"),
        "say it with a second pattern under `allOf` or `not`, or with a `format`",
    )
}

pub(super) fn back_reference(position: usize) -> PatternError {
    error(
        position,
        "a back-reference cannot be compiled into an automaton",
        "write the repeated part out, or say it with a `format`",
    )
}

pub(super) fn modifiers(position: usize) -> PatternError {
    error(position, "modifiers such as `(?i:…)` are not read by every engine", "write both cases in a class: `[aA]`")
}

pub(super) fn unknown_group(position: usize) -> PatternError {
    error(position, "unknown kind of group", "write `(…)`, `(?:…)` or `(?<name>…)`")
}

pub(super) fn group_name(position: usize) -> PatternError {
    error(
        position,
        "the name of this group is not a name of ASCII letters, digits and `_`",
        "write `(?<name>…)`, or `(?:…)` without a name",
    )
}

pub(super) fn repeated_group_name(position: usize) -> PatternError {
    error(position, "two groups have the same name", "name each group once, or write `(?:…)`")
}

pub(super) fn open_group(position: usize) -> PatternError {
    error(position, "this group is never closed", "add `)`, or write `\\(` for the character")
}

pub(super) fn unopened_group(position: usize) -> PatternError {
    error(position, "this `)` closes nothing", "remove it, or write `\\)` for the character")
}

pub(super) fn open_class(position: usize) -> PatternError {
    error(position, "this class is never closed", "add `]`, or write `\\[` for the character")
}

pub(super) fn lone_bracket(position: usize, bracket: char) -> PatternError {
    error(position, format!("this `{bracket}` stands alone"), format!("write `\\{bracket}` for the character"))
}

pub(super) fn nothing_to_repeat(position: usize, quantifier: char) -> PatternError {
    error(
        position,
        format!("`{quantifier}` repeats nothing"),
        format!("put what is to be repeated before it, or write `\\{quantifier}` for the character"),
    )
}

pub(super) fn quantifier(position: usize) -> PatternError {
    error(position, "`{` does not begin a count", "write `{2}`, `{2,}` or `{0,2}`, or `\\{` for the character")
}

pub(super) fn counts_out_of_order(position: usize) -> PatternError {
    error(position, "the first count is above the second", "write the smaller count first: `{1,35}`")
}

pub(super) fn range_out_of_order(position: usize) -> PatternError {
    error(
        position,
        "the first character of this range comes after the second",
        "write the smaller code point first, or `\\-` for a hyphen",
    )
}

pub(super) fn range_of_sets(position: usize) -> PatternError {
    error(position, "a set cannot be the end of a range", "write `\\-` for a hyphen")
}

pub(super) fn lone_backslash(position: usize) -> PatternError {
    error(position, "the pattern ends in a backslash", "write `\\\\` for the character")
}

pub(super) fn unknown_escape(position: usize, escaped: char) -> PatternError {
    error(
        position,
        format!("`\\{escaped}` is not an escape of ECMA-262 with the `u` flag"),
        format!("write `{escaped}` without the backslash if the character is meant"),
    )
}

pub(super) fn hyphen_escape(position: usize) -> PatternError {
    error(position, "`\\-` is an escape inside a class only", "write `-` without the backslash")
}

pub(super) fn octal_escape(position: usize) -> PatternError {
    error(position, "an octal escape is not allowed with the `u` flag", "write `\\x00` and then the digit")
}

pub(super) fn hexadecimal(position: usize, escape: char) -> PatternError {
    error(
        position,
        format!("`\\{escape}` is not followed by hexadecimal digits of a code point"),
        "write `\\x2F`, `\\u002F` or `\\u{2F}`, up to `\\u{10FFFF}`",
    )
}

pub(super) fn control_letter(position: usize) -> PatternError {
    error(position, "`\\c` is not followed by a letter", "write `\\cJ`, or the code point as `\\x0A`")
}

pub(super) fn lone_surrogate(position: usize) -> PatternError {
    error(position, "half a surrogate pair never stands in a string", "write the whole code point: `\\u{1F600}`")
}

pub(super) fn property(position: usize) -> PatternError {
    error(
        position,
        "this is not a Unicode property that can be compiled",
        "write a General_Category as `\\p{Lu}`, a script as `\\p{Script=Latin}`, or a binary property as `\\p{Alphabetic}`",
    )
}

pub(super) fn too_deep(position: usize, limit: usize) -> PatternError {
    error(position, format!("groups are nested more than {limit} deep"), "write fewer groups")
}

pub(super) fn too_large(limit: usize) -> PatternError {
    error(
        0,
        format!("the automaton of this pattern is too large (the limit is {limit} states)"),
        "leave the length to `minLength` and `maxLength` and repeat with `*`, anchor the pattern with `^` and `$`, or use smaller sets",
    )
}
