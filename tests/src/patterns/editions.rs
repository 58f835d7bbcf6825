//! Node brings an edition of Unicode, and the crates bring another: a few characters have changed what they are in between.

use std::{collections::BTreeSet, io};

use regex_automata::meta::Regex;

use super::{Node, translated};

/// The characters that some `\p{…}` of a pattern holds in one of the two editions alone.
///
/// # Errors
///
/// Node has ended.
pub(super) fn changed(node: &mut Node, pattern: &str, characters: BTreeSet<char>) -> io::Result<BTreeSet<char>> {
    let singles: Vec<String> = characters.into_iter().map(String::from).collect();
    let mut changed = BTreeSet::new();
    for property in properties(pattern) {
        let single = format!("^{property}$");
        let Some(regex) = translated(&single).and_then(|translated| Regex::new(&translated).ok()) else { continue };
        let Some(answers) = node.ask(&single, &[], &singles, 0)? else { continue };
        let differs = |(single, answer): (&String, u8)| {
            (regex.is_match(single) != (answer == b'1')).then(|| single.chars().next()).flatten()
        };
        changed.extend(singles.iter().zip(answers.bytes()).filter_map(differs));
    }
    Ok(changed)
}

/// Each `\p{…}` and `\P{…}` of a pattern, as it stands there.
fn properties(pattern: &str) -> BTreeSet<&str> {
    let mut properties = BTreeSet::new();
    let mut rest = pattern;
    while let Some(begin) = rest.find('\\') {
        let escape = &rest[begin..];
        let length = match escape.find('}') {
            Some(end) if escape.starts_with(r"\p{") || escape.starts_with(r"\P{") => {
                properties.insert(&escape[..=end]);
                end + 1
            }
            _ => 1 + escape[1..].chars().next().map_or(0, char::len_utf8),
        };
        rest = &escape[length..];
    }
    properties
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{changed, properties};
    use crate::patterns::Node;

    #[test]
    fn properties_are_found_where_they_are_meant() {
        let found = |pattern| properties(pattern).into_iter().collect::<Vec<_>>();
        assert_eq!(found(r"^[\p{L}\d]\P{Script=Greek}\p{L}$"), [r"\P{Script=Greek}", r"\p{L}"]);
        assert_eq!(found(r"^\\p{L}$"), [""; 0]);
        assert_eq!(found("\\"), [""; 0]);
    }

    #[test]
    fn what_has_always_been_a_letter_has_not_changed() {
        let mut node = Node::start().expect("Node is installed");
        let letters = BTreeSet::from(['a', 'B', 'ç', 'Ω']);
        assert_eq!(changed(&mut node, r"^\p{Lu}\p{Ll}$", letters).expect("Node answers"), BTreeSet::new());
    }
}
