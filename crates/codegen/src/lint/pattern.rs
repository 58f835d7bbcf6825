//! Patterns: whether they speak about the whole string.

/// Whether a pattern begins with `^`, ends with `$`, and has no alternative that escapes them.
pub(super) fn is_anchored(pattern: &str) -> bool {
    let Some(rest) = pattern.strip_prefix('^') else { return false };
    let mut depth = 0_u32;
    let mut in_class = false;
    let mut last = None;
    let mut characters = rest.chars();
    while let Some(character) = characters.next() {
        last = Some(character);
        match character {
            '\\' => {
                characters.next();
                last = None;
            }
            ']' => in_class = false,
            _ if in_class => {}
            '[' => in_class = true,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => return false,
            _ => {}
        }
    }
    last == Some('$') && !in_class
}

/// What stands between the slashes, where a pattern is written as JavaScript writes one: `/^[0-9]+$/i`.
pub(super) fn between_slashes(pattern: &str) -> Option<&str> {
    let (bare, flags) = pattern.strip_prefix('/')?.rsplit_once('/')?;
    let written = !bare.is_empty() && flags.bytes().all(|byte| b"dgimsuvy".contains(&byte));
    // A path in a text has slashes too, and none of what begins or ends a pattern.
    (written && (bare.starts_with('^') || bare.ends_with('$'))).then_some(bare)
}

/// Whether a pattern names digits by `\d`, which differs between engines.
pub(super) fn has_digit_class(pattern: &str) -> bool {
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        if character == '\\' && matches!(characters.next(), Some('d' | 'D')) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchored_pattern_speaks_about_the_whole_string() {
        for pattern in ["^$", "^[0-9]+$", "^(a|b)$", "^[|$]$", r"^\|$", r"^\\$", "^[a]]$"] {
            assert!(is_anchored(pattern), "{pattern}");
        }
        for pattern in ["", "a", "^a", "a$", "^a|b$", r"^a\$", "^[$", "^a$|^b$"] {
            assert!(!is_anchored(pattern), "{pattern}");
        }
    }

    #[test]
    fn slashes_of_javascript_are_no_slashes_of_a_path() {
        assert_eq!(between_slashes(r"/^\d{11}$/"), Some(r"^\d{11}$"));
        assert_eq!(between_slashes("/^a/b$/gi"), Some("^a/b$"));
        for pattern in ["^/a/$", "/a/b/", "/^a", "//", "/^a$/x"] {
            assert_eq!(between_slashes(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn a_digit_class_is_not_an_escaped_backslash() {
        assert!(has_digit_class(r"^\d$") && has_digit_class(r"[\D]"));
        assert!(!has_digit_class(r"^\\d$"));
    }
}
