//! Where the members of large objects stand: thousands of references lead into the schemas of a document.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::load::{File, Node, Span};

/// Objects with fewer members are looked through.
const FEW: usize = 32;

/// Where each member of each large object stands; found out when it is first asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Large(OnceLock<HashMap<Span, HashMap<String, usize>>>);

impl Large {
    /// The value of a key of an object, as [`Node::get`] gives it.
    pub(super) fn get<'n>(&self, files: &[File], node: &'n Node, key: &str) -> Option<&'n Node> {
        let entries = node.entries();
        if entries.len() <= FEW {
            return node.get(key);
        }
        let known = self.0.get_or_init(|| {
            let mut known = HashMap::new();
            files.iter().filter_map(|file| file.root.as_ref()).for_each(|root| collect(root, &mut known));
            known
        });
        let entry = known.get(&node.span).and_then(|positions| entries.get(*positions.get(key)?));
        match entry {
            Some(entry) if entry.key == key => Some(&entry.value),
            // A node that was made of others has their span and may have other members.
            _ => node.get(key),
        }
    }
}

fn collect(node: &Node, known: &mut HashMap<Span, HashMap<String, usize>>) {
    let entries = node.entries();
    if entries.len() > FEW {
        known.insert(node.span, entries.iter().map(|entry| entry.key.clone()).zip(0..).collect());
    }
    entries.iter().for_each(|entry| collect(&entry.value, known));
    node.items().iter().for_each(|item| collect(item, known));
}
