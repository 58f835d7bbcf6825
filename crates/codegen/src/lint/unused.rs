//! Components that nothing uses.

use std::collections::HashSet;

use crate::{
    diagnostic::{Diagnostic, sentences},
    lint::discriminator,
    load::{Document, Node, Sources, Span, Value},
};

pub(super) fn check(sources: &Sources, document: Document<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut used = HashSet::new();
    // Other documents may use what this one declares.
    for other in sources.documents() {
        for entry in other.root.entries().iter().filter(|entry| entry.key != "components") {
            follow(sources, &entry.value, &mut used);
        }
    }
    let schemes: HashSet<&str> = requirements(document.root).map(|entry| entry.key.as_str()).collect();
    for kind in document.root.get("components").into_iter().flat_map(Node::entries) {
        if kind.key.starts_with("x-") {
            continue;
        }
        for component in kind.value.entries() {
            let is_used = match kind.key.as_str() {
                "securitySchemes" => schemes.contains(component.key.as_str()),
                _ => used.contains(&component.value.span),
            };
            if !is_used {
                diagnostics.push(sentences::unused_component(component.key_span, &component.key));
            }
        }
    }
}

/// Marks every node that a reference below this one leads to, step by step.
fn follow(sources: &Sources, node: &Node, used: &mut HashSet<Span>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| follow(sources, item, used)),
        Value::Object(entries) => {
            if let Some(reference) = node.get("$ref")
                && let Some(target) = reference.as_str().and_then(|text| sources.step(reference, text).ok().flatten())
                && used.insert(target.node.span)
            {
                follow(sources, target.node, used);
            }
            for entry in entries {
                if entry.key == "mapping" {
                    for target in
                        entry.value.entries().iter().filter_map(|case| discriminator::mapped(sources, case).ok()?)
                    {
                        if used.insert(target.span) {
                            follow(sources, target, used);
                        }
                    }
                }
                follow(sources, &entry.value, used);
            }
        }
        _ => {}
    }
}

/// Every entry of every `security`.
fn requirements(root: &Node) -> impl Iterator<Item = &crate::load::Entry> {
    let paths = root.get("paths").into_iter().flat_map(Node::entries);
    let operations = paths.flat_map(|path| path.value.entries()).map(|method| &method.value);
    let holders = operations.chain([root]);
    holders.filter_map(|holder| holder.get("security")).flat_map(Node::items).flat_map(Node::entries)
}
