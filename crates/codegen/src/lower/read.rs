//! Reading keys: each answers what stands there, or refuses a value of the wrong kind.

use super::Lowering;
use crate::{
    diagnostic::sentences,
    load::{Node, Value},
};

impl<'s> Lowering<'s> {
    /// The node itself, or where its `$ref` leads.
    pub(super) fn resolve(&mut self, node: &'s Node) -> Option<&'s Node> {
        match self.sources.resolve(node) {
            Ok(target) => Some(target),
            Err(mistake) => {
                self.refuse(mistake);
                None
            }
        }
    }

    pub(super) fn text(&mut self, node: &Node, key: &str) -> Option<String> {
        let value = node.get(key)?;
        let text = value.as_str().map(str::to_owned);
        self.expect(text, value, key, "a string")
    }

    pub(super) fn flag(&mut self, node: &Node, key: &str) -> bool {
        let Some(value) = node.get(key) else { return false };
        self.expect(value.as_bool(), value, key, "a boolean").unwrap_or(false)
    }

    /// A whole number below `u32::MAX`, which stands for "no limit".
    pub(super) fn count(&mut self, node: &Node, key: &str) -> Option<u32> {
        let value = node.get(key)?;
        let count = value.as_number().and_then(|text| text.parse().ok()).filter(|count| *count < u32::MAX);
        self.expect(count, value, key, "a whole number below 4294967295")
    }

    pub(super) fn list(&mut self, node: &'s Node, key: &str) -> &'s [Node] {
        let Some(value) = node.get(key) else { return &[] };
        let list = match &value.value {
            Value::Array(items) => Some(items.as_slice()),
            _ => None,
        };
        self.expect(list, value, key, "a list").unwrap_or_default()
    }

    /// The strings of a list.
    pub(super) fn texts(&mut self, node: &'s Node, key: &str) -> Vec<&'s str> {
        let items = self.list(node, key);
        items.iter().filter_map(|item| self.expect(item.as_str(), item, key, "a list of strings")).collect()
    }

    /// The strings of each list of a list.
    pub(super) fn groups(&mut self, node: &'s Node, key: &str) -> Vec<(Vec<&'s str>, &'s Node)> {
        let items = self.list(node, key);
        let group = |item: &'s Node| {
            let names = match &item.value {
                Value::Array(names) => names.iter().map(Node::as_str).collect(),
                _ => None,
            };
            Some((self.expect(names, item, key, "a list of lists of strings")?, item))
        };
        items.iter().filter_map(group).collect()
    }

    fn expect<T>(&mut self, found: Option<T>, value: &Node, key: &str, expected: &str) -> Option<T> {
        if found.is_none() {
            self.refuse(sentences::not_lowered(value.span, key, expected));
        }
        found
    }
}
