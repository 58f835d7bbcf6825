//! One text for all JSON texts of the same value: white space gone, members sorted, escapes resolved, numbers normal.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::engine::scan::Scanner;
use crate::order::Order;

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
            let mut members: Vec<String> = Vec::new();
            let mut order = Order::default();
            while let Some((_, name)) = scanner.name() {
                let mut member = String::new();
                write_string(name.chars(), &mut member);
                member.push(':');
                write(scanner, &mut member);
                // Equal members stay, one behind the other.
                order.insert(members.len(), &|known| members[known].cmp(&member).then(Ordering::Less));
                members.push(member);
                if !scanner.pass_comma() {
                    break;
                }
            }
            scanner.position += 1;
            out.push('{');
            for position in order.positions() {
                out.push_str(&members[position]);
                out.push(',');
            }
            out.push('}');
        }
        b'[' => {
            scanner.position += 1;
            out.push('[');
            scanner.skip_white_space();
            while !matches!(scanner.peek(), b']' | 0) {
                write(scanner, out);
                out.push(',');
                scanner.pass_comma();
                scanner.skip_white_space();
            }
            scanner.position += 1;
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
            ("[null]", "[]"),
            ("{}", "[]"),
        ] {
            assert_ne!(canonical(left), canonical(right), "{left} {right}");
        }
    }
}
