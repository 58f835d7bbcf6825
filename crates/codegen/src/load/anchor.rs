//! What anchors of YAML stand before, for the aliases that repeat it.
//!
//! An alias may repeat what holds aliases, and few lines can stand for more than a machine holds: how much is repeated in a
//! text is bounded, and so is its depth.

use std::collections::HashMap;

use crate::{
    diagnostic::{Diagnostic, sentences},
    load::{Node, Span, Value},
};

/// How many values and bytes of texts may be repeated in one file.
const LIMIT: usize = 8 << 20;

/// The values that have anchors, by the numbers of these.
#[derive(Default)]
pub(super) struct Anchors {
    known: HashMap<usize, Anchored>,
    /// How many values and bytes were repeated.
    repeated: usize,
}

struct Anchored {
    /// None where it would be more than may be repeated.
    node: Option<Node>,
    /// How many values it holds, itself included, and bytes of texts.
    size: usize,
    /// How many arrays and objects stand inside each other.
    depth: usize,
}

impl Anchors {
    /// Keeps a finished value.
    pub(super) fn keep(&mut self, anchor: usize, node: &Node) {
        let (size, depth) = extent(node);
        self.repeated = self.repeated.saturating_add(size);
        let node = (self.repeated <= LIMIT).then(|| node.clone());
        self.known.insert(anchor, Anchored { node, size, depth });
    }

    /// What stands behind an anchor; `room` is how many more levels there may be, and `span` the place of the alias.
    pub(super) fn repeat(&mut self, anchor: usize, room: usize, span: Span) -> Result<Node, Diagnostic> {
        // Within itself a value is not finished.
        let Some(anchored) = self.known.get(&anchor) else { return Err(sentences::yaml_alias_within(span)) };
        self.repeated = self.repeated.saturating_add(anchored.size);
        match &anchored.node {
            Some(node) if self.repeated <= LIMIT && anchored.depth <= room => Ok(node.clone()),
            _ => Err(sentences::yaml_alias_too_large(span, LIMIT)),
        }
    }
}

fn extent(node: &Node) -> (usize, usize) {
    let inner = match &node.value {
        Value::String(text) | Value::Number(text) => return (1 + text.len(), 0),
        Value::Null | Value::Boolean(_) => return (1, 0),
        Value::Array(items) => items.iter().map(extent).collect::<Vec<_>>(),
        Value::Object(entries) => entries
            .iter()
            .map(|entry| {
                let (size, depth) = extent(&entry.value);
                (size + entry.key.len(), depth)
            })
            .collect(),
    };
    let size = inner.iter().map(|(size, _)| size).sum::<usize>();
    (1 + size, 1 + inner.iter().map(|(_, depth)| *depth).max().unwrap_or(0))
}
