//! Writes JSON byte for byte as JavaScript's `JSON.stringify` does, without `core::fmt`, which would outweigh the judge in a
//! browser.

use alloc::string::String;

/// Writes a string with its quotes.
pub(crate) fn write_string(text: &str, out: &mut String) {
    out.push('"');
    write_characters(text, out);
    out.push('"');
}

/// Writes what stands between the quotes of a string.
pub(crate) fn write_characters(text: &str, out: &mut String) {
    let mut written = 0;
    for (position, byte) in text.bytes().enumerate() {
        let escape = match byte {
            b'"' => "\\\"",
            b'\\' => "\\\\",
            b'\n' => "\\n",
            b'\r' => "\\r",
            b'\t' => "\\t",
            0x08 => "\\b",
            0x0c => "\\f",
            0x00..=0x0f => "\\u000",
            0x10..=0x1f => "\\u001",
            _ => continue,
        };
        out.push_str(text.get(written..position).unwrap_or(""));
        out.push_str(escape);
        if escape.len() > 2 {
            out.push(char::from(b"0123456789abcdef"[usize::from(byte % 16)]));
        }
        written = position + 1;
    }
    out.push_str(text.get(written..).unwrap_or(""));
}

/// Writes a number that counts something.
pub(crate) fn write_number(number: usize, out: &mut String) {
    if number > 9 {
        write_number(number / 10, out);
    }
    out.push(char::from(b"0123456789"[number % 10]));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut out = String::new();
        write_string(text, &mut out);
        out
    }

    #[test]
    fn strings_are_written_as_javascript_writes_them() {
        // What `JSON.stringify` of node 20 gives for each.
        for (text, json) in [
            ("", r#""""#),
            ("chave", r#""chave""#),
            ("\"\\/", r#""\"\\/""#),
            ("\u{8}\u{c}\n\r\t", r#""\b\f\n\r\t""#),
            ("\0\u{1}\u{b}\u{e}\u{1f}", r#""\u0000\u0001\u000b\u000e\u001f""#),
            ("\u{7f}\u{80}\u{2028}\u{2029}\u{feff}", "\"\u{7f}\u{80}\u{2028}\u{2029}\u{feff}\""),
            ("ação 😀 \"x\"", r#""ação 😀 \"x\"""#),
            ("é\né", r#""é\né""#),
        ] {
            assert_eq!(written(text), json, "{text:?}");
        }
    }

    #[test]
    fn every_character_is_read_back() {
        for code in (0..0x300).chain(0x2020..0x2030).chain(0x1f600..0x1f610) {
            let text = alloc::format!("a{}b", char::from_u32(code).expect("no surrogates among them"));
            assert_eq!(serde_json::from_str::<String>(&written(&text)).unwrap(), text);
        }
    }

    #[test]
    fn numbers_are_written_in_digits() {
        for (number, text) in [(0, "0"), (9, "9"), (10, "10"), (4096, "4096")] {
            let mut out = String::new();
            write_number(number, &mut out);
            assert_eq!(out, text);
        }
        let mut out = String::new();
        write_number(usize::MAX, &mut out);
        assert_eq!(out.parse(), Ok(usize::MAX));
    }
}
