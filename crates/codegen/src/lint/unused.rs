//! Components that nothing uses.

use std::collections::HashSet;

use crate::{
    diagnostic::{Diagnostic, sentences},
    lint::discriminator,
    load::{Document, Node, Sources, Span, Value},
};

pub(super) fn check(sources: &Sources, document: Document<'_>, diagnostics: &mut Vec<Diagnostic>) {
    // Other documents may use what this one declares.
    let roots = sources.documents().flat_map(|other| other.root.entries());
    let used = used(sources, roots.filter(|entry| entry.key != "components").map(|entry| &entry.value));
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

/// Everything that references lead to from these nodes, on and on.
pub(super) fn used<'s>(sources: &'s Sources, from: impl Iterator<Item = &'s Node>) -> HashSet<Span> {
    let mut used = HashSet::new();
    let mut waiting: Vec<&Node> = from.collect();
    while let Some(node) = waiting.pop() {
        targets(sources, node, &mut |target| {
            if used.insert(target.span) {
                waiting.push(target);
            }
        });
    }
    used
}

/// Every node that a reference or an alias below this one leads to in one step.
pub(super) fn targets<'s>(sources: &'s Sources, node: &'s Node, found: &mut dyn FnMut(&'s Node)) {
    let inner = |child: &'s Node, found: &mut dyn FnMut(&'s Node)| {
        // What an alias repeats stands elsewhere.
        if child.span.start < node.span.start || node.span.end < child.span.end {
            found(child)
        } else {
            targets(sources, child, found)
        }
    };
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| inner(item, found)),
        Value::Object(entries) => {
            if let Some(reference) = node.get("$ref")
                && let Some(target) = reference.as_str().and_then(|text| sources.step(reference, text).ok().flatten())
            {
                found(target.node);
            }
            for entry in entries {
                if entry.key == "mapping" {
                    let cases = entry.value.entries().iter();
                    cases.filter_map(|case| discriminator::mapped(sources, case).ok()?).for_each(&mut *found);
                }
                inner(&entry.value, found);
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
