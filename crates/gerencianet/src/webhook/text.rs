//! JSON of a sender who cuts texts where it likes.

use std::borrow::Cow;

use serde_json::Value;

/// What a payer wrote may have been cut in the middle of a character: the notification is not to be lost for it. Whatever is
/// half a character becomes `U+FFFD`.
pub(super) fn json(body: &[u8]) -> Option<Value> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    serde_json::from_slice(body).ok().or_else(|| serde_json::from_str(&whole(&String::from_utf8_lossy(body))).ok())
}

/// The text with `\ufffd` for each escaped surrogate that stands alone.
fn whole(text: &str) -> Cow<'_, str> {
    let mut whole = String::new();
    let mut copied = 0;
    let mut rest = 0;
    while let Some(found) = text[rest..].find('\\') {
        let at = rest + found;
        rest = match (surrogate(&text[at..]), text[at..].get(6..).and_then(surrogate)) {
            (Some(Half::High), Some(Half::Low)) => at + 12,
            (Some(_), _) => {
                whole.push_str(&text[copied..at]);
                whole.push_str("\\ufffd");
                copied = at + 6;
                copied
            }
            // An escape of one character, which may be a backslash.
            (None, _) => at + 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8),
        };
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    whole.push_str(&text[copied..]);
    Cow::Owned(whole)
}

enum Half {
    High,
    Low,
}

/// The half of a pair that a text begins with, as an escape of six characters.
fn surrogate(text: &str) -> Option<Half> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    match u16::from_str_radix(digits, 16).ok().filter(|_| !digits.starts_with('+'))? {
        0xd800..=0xdbff => Some(Half::High),
        0xdc00..=0xdfff => Some(Half::Low),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_characters_cost_nothing_but_themselves() {
        for (text, read) in [
            (r#""ol\ud83d""#, "ol\u{fffd}"),
            (r#""\ude00\ud83d\ud83d\ude00""#, "\u{fffd}\u{fffd}\u{1f600}"),
            (r#""\ud83d\n\ud83d\\ud83d""#, "\u{fffd}\n\u{fffd}\\ud83d"),
            (r#""\ud83d\ude00""#, "\u{1f600}"),
        ] {
            assert_eq!(json(text.as_bytes()).unwrap(), read, "{text}");
        }
        assert_eq!(json(b"\xef\xbb\xbf\"ol\xf0\x9f\"").unwrap(), "ol\u{fffd}");
    }

    #[test]
    fn what_is_no_json_stays_none() {
        for text in
            ["", "{", r#""\ud83""#, r#""\u+d83""#, "\"\\", r"\ud83d", "\"\\é\\ud800\"", "{} {}", "1e999", "\u{feff}"]
        {
            assert_eq!(json(text.as_bytes()), None, "{text}");
        }
        assert_eq!(json(&b"[".repeat(1_000_000)), None);
        assert_eq!(json(&[b"[".repeat(500), b"]".repeat(500)].concat()), None);
    }
}
