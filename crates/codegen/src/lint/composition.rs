//! Schemas made of schemas: circles, closed parts, alternatives without a name.

use std::collections::{HashMap, HashSet};

use crate::{
    diagnostic::{Diagnostic, sentences},
    lint::{grammar::Kind, shape::Shapes, shape::first_key},
    load::{Node, Sources, Span},
};

pub(super) fn check(sources: &Sources, shapes: &Shapes<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut finished = HashSet::new();
    for found in shapes.of(Kind::Schema) {
        cycle(sources, found.node, &mut finished, diagnostics);
        closed_parts(sources, found.node, diagnostics);
        let alternatives = found.node.get("oneOf").into_iter().flat_map(Node::items);
        let unnamed = alternatives.filter(|alternative| alternative.get("$ref").or(alternative.get("title")).is_none());
        diagnostics.extend(unnamed.map(|alternative| sentences::alternative_unnamed(first_key(alternative))));
    }
}

/// A schema and everything it is composed of by these keys, each once.
pub(super) fn whole<'s>(sources: &'s Sources, schema: &'s Node, keys: &[&str]) -> Vec<&'s Node> {
    let mut all: Vec<&Node> = Vec::new();
    let mut seen = HashSet::new();
    let mut waiting = vec![schema];
    while let Some(node) = waiting.pop() {
        let Ok(node) = sources.resolve(node) else { continue };
        if seen.insert(node.span) {
            all.push(node);
            waiting.extend(keys.iter().filter_map(|key| node.get(key)).flat_map(Node::items));
        }
    }
    all
}

/// A schema that contains itself at the same place of the value: judging it would never end.
fn cycle<'s>(sources: &'s Sources, node: &'s Node, finished: &mut HashSet<Span>, diagnostics: &mut Vec<Diagnostic>) {
    // The schemas from the first to the current one, each with those of its parts that wait.
    let mut path: Vec<(&Node, Vec<&Node>)> = Vec::new();
    let mut positions: HashMap<Span, usize> = HashMap::new();
    let mut next = Some(node);
    loop {
        if let Some(node) = next.and_then(|node| sources.resolve(node).ok()) {
            if let Some(begin) = positions.get(&node.span) {
                diagnostics.push(sentences::schema_cycle(first_key(node), path.len() - begin));
            } else if finished.insert(node.span) {
                positions.insert(node.span, path.len());
                path.push((node, parts(node).collect()));
            }
        }
        let Some((node, waiting)) = path.last_mut() else { return };
        next = waiting.pop();
        if next.is_none() {
            positions.remove(&node.span);
            path.pop();
        }
    }
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
