//! Schemas made of schemas: circles, closed parts, alternatives without a name.

use std::collections::HashSet;

use crate::{
    diagnostic::{Diagnostic, sentences},
    lint::{grammar::Kind, shape::Shapes, shape::first_key},
    load::{Node, Sources, Span},
};

pub(super) fn check(sources: &Sources, shapes: &Shapes<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut finished = HashSet::new();
    for found in shapes.of(Kind::Schema) {
        cycle(sources, found.node, &mut Vec::new(), &mut finished, diagnostics);
        closed_parts(sources, found.node, diagnostics);
        let alternatives = found.node.get("oneOf").into_iter().flat_map(Node::items);
        let unnamed = alternatives.filter(|alternative| alternative.get("$ref").or(alternative.get("title")).is_none());
        diagnostics.extend(unnamed.map(|alternative| sentences::alternative_unnamed(first_key(alternative))));
    }
}

/// A schema that contains itself at the same place of the value: judging it would never end.
fn cycle<'s>(
    sources: &'s Sources,
    node: &'s Node,
    path: &mut Vec<Span>,
    finished: &mut HashSet<Span>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Ok(node) = sources.resolve(node) else { return };
    if let Some(begin) = path.iter().position(|span| *span == node.span) {
        diagnostics.push(sentences::schema_cycle(first_key(node), path.len() - begin));
        return;
    }
    if !finished.insert(node.span) {
        return;
    }
    path.push(node.span);
    for part in parts(node) {
        cycle(sources, part, path, finished, diagnostics);
    }
    path.pop();
}

/// The schemas that judge the same value as this one.
fn parts(node: &Node) -> impl Iterator<Item = &Node> {
    let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key)).flat_map(Node::items);
    lists.chain(node.get("not"))
}

/// A part of an `allOf` that refuses the members that another part declares: nothing but the common members could ever
/// be sent.
fn closed_parts(sources: &Sources, node: &Node, diagnostics: &mut Vec<Diagnostic>) {
    let parts: Vec<(&Node, &Node)> = node
        .get("allOf")
        .into_iter()
        .flat_map(Node::items)
        .filter_map(|part| Some((part, sources.resolve(part).ok()?)))
        .collect();
    let names = |node: &Node| -> Vec<String> {
        node.get("properties").into_iter().flat_map(Node::entries).map(|entry| entry.key.clone()).collect()
    };
    let mut declared: Vec<String> = parts.iter().flat_map(|(_, part)| names(part)).collect();
    declared.extend(names(node));
    for (part, resolved) in parts.iter().chain([&(node, node)]).filter(|_| !parts.is_empty()) {
        if resolved.get("additionalProperties").and_then(Node::as_bool) == Some(false) {
            let own = names(resolved);
            if let Some(stranger) = declared.iter().find(|name| !own.contains(name)) {
                diagnostics.push(sentences::closed_part(first_key(part), stranger));
            }
        }
    }
}
