//! JSON as a tree with places: what YAML's readers stumble over in it, tabs and pairs of surrogates, is plain here.

use std::collections::HashSet;

use crate::load::{Entry, Node, Span, Value};

/// How deep arrays and objects may nest, as in YAML.
const DEPTH_LIMIT: usize = 200;

/// Reads a text that is JSON through and through, without a member twice; nothing where it is not, and the reader of YAML
/// says why.
pub(super) fn read(file: usize, text: &str) -> Option<Node> {
    let mut reader = Reader { file, text, position: 0 };
    let node = reader.value(0)?;
    reader.space();
    (reader.position == text.len()).then_some(node)
}

struct Reader<'t> {
    file: usize,
    text: &'t str,
    position: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.position..]
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.position += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        self.space();
        let found = self.rest().as_bytes().first() == Some(&byte);
        self.position += usize::from(found);
        found.then_some(())
    }

    fn span(&self, start: usize) -> Span {
        Span { file: self.file, start, end: self.position }
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        self.space();
        let start = self.position;
        let value = match self.rest().as_bytes().first()? {
            b'{' if depth < DEPTH_LIMIT => Value::Object(self.members(depth)?),
            b'[' if depth < DEPTH_LIMIT => Value::Array(self.items(depth)?),
            b'"' => Value::String(self.string()?),
            _ => self.word()?,
        };
        Some(Node { value, span: self.span(start) })
    }

    fn members(&mut self, depth: usize) -> Option<Vec<Entry>> {
        self.take(b'{')?;
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen = HashSet::new();
        if self.take(b'}').is_some() {
            return Some(entries);
        }
        loop {
            self.space();
            let start = self.position;
            let key = self.string()?;
            let key_span = self.span(start);
            seen.insert(key.clone()).then_some(())?;
            self.take(b':')?;
            entries.push(Entry { key, key_span, value: self.value(depth + 1)? });
            if self.take(b',').is_none() {
                self.take(b'}')?;
                return Some(entries);
            }
        }
    }

    fn items(&mut self, depth: usize) -> Option<Vec<Node>> {
        self.take(b'[')?;
        let mut items = Vec::new();
        if self.take(b']').is_some() {
            return Some(items);
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.take(b',').is_none() {
                self.take(b']')?;
                return Some(items);
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        let rest = self.rest().strip_prefix('"')?;
        let mut escaped = false;
        let end = rest.bytes().position(|byte| {
            let ends = byte == b'"' && !escaped;
            escaped = byte == b'\\' && !escaped;
            ends
        })?;
        let written = &self.rest()[..end + 2];
        let text = serde_json::from_str(written).ok()?;
        self.position += end + 2;
        Some(text)
    }

    /// `null`, `true`, `false` or a number.
    fn word(&mut self) -> Option<Value> {
        let rest = self.rest();
        let end = rest.find(|one: char| !one.is_ascii_alphanumeric() && !"+-.".contains(one)).unwrap_or(rest.len());
        let word = &rest[..end];
        let value = match word {
            "null" => Value::Null,
            "true" => Value::Boolean(true),
            "false" => Value::Boolean(false),
            // What is too large for JSON's readers is told by the reader of YAML.
            _ if serde_json::from_str::<serde_json::Number>(word).is_ok() => Value::Number(word.to_owned()),
            _ => return None,
        };
        self.position += end;
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_with_its_places() {
        let text = "{\n\t\"a\": [1.50, \"\\ud83d\\ude00\\\"\", {}],\r\n\t\"b\\/\": null, \"c\": [] }\n";
        let root = read(0, text).unwrap();
        assert_eq!(root.to_json(), serde_json::from_str::<serde_json::Value>(text).unwrap());
        let slice = |span: Span| &text[span.start..span.end];
        assert_eq!(slice(root.get("a").unwrap().items()[1].span), "\"\\ud83d\\ude00\\\"\"");
        assert_eq!(slice(root.entries()[1].key_span), "\"b\\/\"");
        assert_eq!(root.get("a").unwrap().items()[0].as_number(), Some("1.50"));
    }

    #[test]
    fn what_is_not_json_is_left_to_another_reader() {
        for text in
            ["", "{a: 1}", "{\"a\": 1,}", "[1] 2", "01", "{\"a\": 1, \"a\": 2}", "\"\u{1}\"", "1e999", "[", "'a'"]
        {
            assert!(read(0, text).is_none(), "{text}");
        }
        assert!(read(0, &("[".repeat(300) + &"]".repeat(300))).is_none());
    }
}
