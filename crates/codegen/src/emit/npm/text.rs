//! The text of JavaScript and TypeScript files.

use std::fmt::Write;

use super::name::is_identifier;
use crate::{emit, output::MARK};

/// The longest line, where it can be broken.
pub(super) const WIDTH: usize = 120;

/// A string, in single quotes.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('\'');
    for character in text.chars() {
        match character {
            '\'' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            '\u{2028}' | '\u{2029}' => quoted.extend(character.escape_unicode()),
            other if emit::is_invisible(other) => quoted.extend(other.escape_unicode()),
            other => quoted.push(other),
        }
    }
    quoted.push('\'');
    quoted
}

/// The name of a member, in quotes where it needs them.
pub(super) fn member(name: &str) -> String {
    if is_identifier(name) { name.to_owned() } else { quoted(name) }
}

/// The first lines of a file: from which document, and what is in it.
pub(super) fn head(document: &str, about: &str) -> String {
    head_from(&format!("specs/{document}"), about)
}

/// The first lines of a file: from what it is made, and what is in it.
pub(crate) fn head_from(source: &str, about: &str) -> String {
    let about = emit::visible(about);
    format!("// {MARK}{source} by cargo xtask codegen\n//\n// {about}\n")
}

/// A declaration of what a constructor makes, in as few lines as are short enough.
pub(crate) fn constructed(declared: &str, constructor: &str, arguments: &[String]) -> String {
    let made = format!("{constructor}({});", arguments.join(", "));
    if declared.len() + 1 + made.len() <= WIDTH {
        format!("{declared} {made}\n")
    } else if 2 + made.len() <= WIDTH {
        format!("{declared}\n  {made}\n")
    } else {
        format!("{declared} {constructor}(\n  {},\n);\n", arguments.join(",\n  "))
    }
}

/// A list of names in braces behind `before`, on one line if it fits.
pub(super) fn braced(before: &str, names: &[String], after: &str) -> String {
    let line = format!("{before}{{ {} }}{after}\n", names.join(", "));
    if line.len() <= WIDTH {
        return line;
    }
    let mut text = format!("{before}{{\n");
    for name in names {
        writeln!(text, "  {name},").expect("a string takes every text");
    }
    text + "}" + after + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_quoted_and_show_what_they_hold() {
        assert_eq!(quoted("it's\\\n\u{202e}é"), "'it\\'s\\\\\\n\\u{202e}é'");
    }

    #[test]
    fn a_list_is_broken_where_it_is_too_long() {
        let names: Vec<String> = ["a", "b"].map(str::to_owned).into();
        assert_eq!(braced("export ", &names, ";"), "export { a, b };\n");
        let names = [1, 2].map(|number| "a".repeat(60) + &number.to_string());
        assert_eq!(braced("export ", &names, ";"), format!("export {{\n  {},\n  {},\n}};\n", names[0], names[1]));
    }
}
