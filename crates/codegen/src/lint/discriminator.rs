//! `discriminator`: whether a value can always choose its alternative.

use crate::{
    diagnostic::{Diagnostic, nearest, sentences},
    lint::{
        composition,
        grammar::Kind,
        shape::{Shapes, first_key},
    },
    load::{Entry, Node, Sources},
};

pub(super) fn check(sources: &Sources, shapes: &Shapes<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for found in shapes.of(Kind::Schema) {
        let Some(entry) = found.node.entries().iter().find(|entry| entry.key == "discriminator") else { continue };
        one(sources, found.node, entry, diagnostics);
    }
}

pub(super) fn one(sources: &Sources, schema: &Node, entry: &Entry, diagnostics: &mut Vec<Diagnostic>) {
    let alternatives: Vec<&Node> =
        ["oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)).flat_map(Node::items).collect();
    if alternatives.is_empty() {
        diagnostics.push(sentences::discriminator_alone(entry.key_span));
        return;
    }
    let Some((property, name)) = entry.value.get("propertyName").and_then(|node| Some((node, node.as_str()?))) else {
        return;
    };
    for alternative in &alternatives {
        let Some(reference) = alternative.get("$ref") else {
            diagnostics.push(sentences::discriminator_inline(first_key(alternative)));
            continue;
        };
        if let Ok(target) = sources.resolve(alternative)
            && !requires(sources, target, name)
        {
            diagnostics.push(sentences::discriminator_not_required(property.span, name, reference.span));
        }
    }
    let known: Vec<_> = alternatives.iter().filter_map(|alternative| sources.target(alternative)).collect();
    for case in entry.value.get("mapping").into_iter().flat_map(Node::entries) {
        match mapped(sources, case) {
            Err(mistake) => diagnostics.push(mistake),
            Ok(Some(target)) if !known.iter().any(|known| known.node.span == target.span) => {
                diagnostics.push(sentences::mapping_not_an_alternative(case.value.span));
            }
            Ok(_) => {}
        }
    }
}

/// Whether every object that satisfies the schema has the member.
fn requires(sources: &Sources, schema: &Node, name: &str) -> bool {
    let all = composition::whole(sources, schema, &["allOf"]);
    let mut required = all.into_iter().filter_map(|part| part.get("required")).flat_map(Node::items);
    required.any(|item| item.as_str() == Some(name))
}

/// The schema that a value of `mapping` names: by its reference, or by its name alone.
pub(crate) fn mapped<'s>(sources: &'s Sources, case: &Entry) -> Result<Option<&'s Node>, Diagnostic> {
    let Some(text) = case.value.as_str() else { return Ok(None) };
    let schemas = "#/components/schemas";
    if text.contains(['#', '/']) || text.ends_with(".yaml") || text.ends_with(".json") {
        return sources.lead(&case.value, text).map(|target| target.map(|target| target.node));
    }
    match sources.at(case.value.span.file, &format!("{schemas}/{text}")) {
        Some(node) => sources.resolve(node).map(Some),
        None => {
            let known = sources.at(case.value.span.file, schemas).map(Node::entries).unwrap_or_default();
            let suggestion = nearest(text, known.iter().map(|entry| entry.key.as_str()));
            Err(sentences::reference_dangling(case.value.span, text, text, suggestion))
        }
    }
}
