//! One text for all JSON texts of the same value: white space gone, members sorted, escapes resolved, numbers normal.

use alloc::string::String;
use alloc::vec::Vec;

use crate::engine::scan::Scanner;

/// The canonical text of a JSON text that has been checked.
pub(crate) fn canonical(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    write(&mut Scanner::new(value), &mut out);
    out
}

/// Writes the value at the position. Broken texts do not come here; should one, it ends the text early.
fn write(scanner: &mut Scanner<'_>, out: &mut String) {
    scanner.skip_white_space();
    match scanner.peek() {
        b'{' => {
            scanner.position += 1;
            let mut members: Vec<(String, String)> = Vec::new();
            loop {
                scanner.skip_white_space();
                if scanner.peek() != b'"' {
                    scanner.position += 1;
                    break;
                }
                let Ok(key) = scanner.string() else { return };
                let mut name = String::new();
                write_string(key.chars(), &mut name);
                scanner.skip_white_space();
                scanner.position += 1;
                let mut member = String::new();
                write(scanner, &mut member);
                members.push((name, member));
                scanner.skip_white_space();
                if scanner.peek() == b',' {
                    scanner.position += 1;
                }
            }
            members.sort_unstable();
            out.push('{');
            for (name, member) in members {
                out.push_str(&name);
                out.push(':');
                out.push_str(&member);
                out.push(',');
            }
            out.push('}');
        }
        b'[' => {
            scanner.position += 1;
            out.push('[');
            loop {
                scanner.skip_white_space();
                if matches!(scanner.peek(), b']' | 0) {
                    scanner.position += 1;
                    break;
                }
                write(scanner, out);
                out.push(',');
                scanner.skip_white_space();
                if scanner.peek() == b',' {
                    scanner.position += 1;
                }
            }
            out.push(']');
        }
        b'"' => {
            if let Ok(text) = scanner.string() {
                write_string(text.chars(), out);
            }
        }
        b'-' | b'0'..=b'9' => {
            if let Ok(number) = scanner.number() {
                number.write_canonical(out);
            }
        }
        word => {
            let (text, length) = match word {
                b't' => ("true", 4),
                b'f' => ("false", 5),
                b'n' => ("null", 4),
                _ => ("", 1),
            };
            out.push_str(text);
            scanner.position += length;
        }
    }
}

/// A string in which only quotes and backslashes are marked.
fn write_string(characters: impl Iterator<Item = char>, out: &mut String) {
    out.push('"');
    for character in characters {
        if matches!(character, '"' | '\\') {
            out.push('\\');
        }
        out.push(character);
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_have_one_text() {
        for (left, right) in [
            ("1", "1.0"),
            ("100", "1e2"),
            ("-0", "0"),
            (r#""a""#, r#""\u0061""#),
            (r#""\ud83d\ude00""#, r#""😀""#),
            (r#"{"a":1,"b":[true,null]}"#, "{ \"b\" : [ true , null ] ,\n\"a\" : 1.00 }"),
            ("[]", "[ ]"),
            ("{}", "{ }"),
        ] {
            assert_eq!(canonical(left), canonical(right), "{left} {right}");
        }
    }

    #[test]
    fn different_values_have_different_texts() {
        for (left, right) in [
            ("1", "\"1\""),
            ("1", "-1"),
            ("12", "1.2"),
            ("[1,2]", "[12]"),
            ("[[1],2]", "[[1,2]]"),
            (r#"{"a":1}"#, r#"{"a":2}"#),
            (r#"{"a":1}"#, r#"{"a":1,"b":1}"#),
            (r#""a,b""#, r#""a\",\"b""#),
            ("null", "false"),
            ("{}", "[]"),
        ] {
            assert_ne!(canonical(left), canonical(right), "{left} {right}");
        }
    }
}
