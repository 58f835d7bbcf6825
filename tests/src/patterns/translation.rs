//! From the dialect of ECMA-262 to that of Rust's crates, by text, so that nothing is shared with what is tried.

/// The same pattern for `regex-automata`. None where that has no word for it: its `\B` looks at bytes.
#[must_use]
pub fn translated(pattern: &str) -> Option<String> {
    let mut out = String::new();
    let mut in_class = false;
    // Where the class that is open has its first member.
    let mut first_member = 0;
    let mut rest = pattern.chars();
    while let Some(character) = rest.next() {
        match (character, in_class) {
            ('\\', _) => escape(&mut rest, in_class, &mut out)?,
            ('.', false) => out.push_str(r"[^\n\r\u{2028}\u{2029}]"),
            ('$', false) => out.push_str(r"\z"),
            ('^', false) => out.push_str(r"\A"),
            ('[', false) => {
                let ahead = rest.as_str();
                if ahead.starts_with(']') {
                    out.push_str(r"[a&&b]");
                    rest.next();
                } else if ahead.starts_with("^]") {
                    out.push_str(r"[\x00-\u{10FFFF}]");
                    rest.nth(1);
                } else {
                    in_class = true;
                    out.push('[');
                    if ahead.starts_with('^') {
                        out.push('^');
                        rest.next();
                    }
                    first_member = out.len();
                }
            }
            (']', true) => {
                in_class = false;
                out.push(']');
            }
            // What begins something else in a class of the other dialect.
            ('[' | '&' | '~', true) => out.extend(['\\', character]),
            ('-', true) => {
                // At either end a hyphen stands for itself.
                let is_literal = out.len() == first_member || rest.as_str().starts_with(']');
                out.push_str(if is_literal { r"\-" } else { "-" });
            }
            _ => out.push(character),
        }
    }
    Some(out)
}

fn escape(rest: &mut std::str::Chars<'_>, in_class: bool, out: &mut String) -> Option<()> {
    let escaped = rest.next()?;
    match escaped {
        'd' => out.push_str("[0-9]"),
        'D' => out.push_str("[^0-9]"),
        'w' => out.push_str("[0-9A-Za-z_]"),
        'W' => out.push_str("[^0-9A-Za-z_]"),
        's' => out.push_str(r"[\s\u{FEFF}--\u{85}]"),
        'S' => out.push_str(r"[^\s\u{FEFF}--\u{85}]"),
        'b' if in_class => out.push_str(r"\x08"),
        'b' => out.push_str(r"(?-u:\b)"),
        'B' => return None,
        '0' => out.push_str(r"\x00"),
        'c' => {
            let letter = u32::from(rest.next()?) % 32;
            out.push_str(&format!("\\x{letter:02X}"));
        }
        'u' => {
            // Two halves of a character are one.
            let halves = |text: &str| {
                let high =
                    u32::from_str_radix(text.get(..4)?, 16).ok().filter(|half| (0xD800..0xDC00).contains(half))?;
                let low = u32::from_str_radix(text.get(4..)?.strip_prefix("\\u")?.get(..4)?, 16).ok()?;
                (0xDC00..0xE000).contains(&low).then_some(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
            };
            match halves(rest.as_str()) {
                Some(code) => {
                    out.push_str(&format!("\\u{{{code:X}}}"));
                    rest.nth(9);
                }
                None => out.push_str("\\u"),
            }
        }
        'v' => out.push_str(r"\x0B"),
        'f' => out.push_str(r"\x0C"),
        _ => out.extend(['\\', escaped]),
    }
    Some(())
}
