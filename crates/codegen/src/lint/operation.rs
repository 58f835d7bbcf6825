//! Operations: names, paths, request bodies, and rules between parameters.

use crate::{
    diagnostic::{Diagnostic, nearest, sentences},
    lint::{
        Rules,
        operations::{Operation, media_types},
        wire::sent,
    },
    load::{Node, Sources},
};

pub(super) fn check(sources: &Sources, rules: Rules, operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    identifiers(operations, diagnostics);
    paths(operations, diagnostics);
    for operation in operations {
        body(sources, rules, operation, diagnostics);
        idempotency(sources, operation, diagnostics);
        between(sources, operation, diagnostics);
    }
}

fn identifiers(operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    let mut known: Vec<(&str, String, &Node)> = Vec::new();
    for operation in operations {
        let Some(node) = operation.node.get("operationId") else {
            if !operation.is_callback {
                diagnostics.push(sentences::operation_id_missing(operation.method.key_span));
            }
            continue;
        };
        let Some(name) = node.as_str() else { continue };
        let mut characters = name.chars();
        let begins = characters.next().is_some_and(|first| first.is_ascii_alphabetic());
        if !begins || !characters.all(|character| character.is_ascii_alphanumeric() || "_-".contains(character)) {
            diagnostics.push(sentences::operation_id_odd(node.span, name));
        }
        // `pixSend` and `pix_send` become the same name in generated code.
        let folded = name.replace(['_', '-'], "").to_lowercase();
        match known.iter().find(|(_, other, _)| *other == folded) {
            Some((earlier, _, place)) => {
                diagnostics.push(sentences::operation_id_duplicate(node.span, name, earlier, place.span));
            }
            None => known.push((name, folded, node)),
        }
    }
}

fn paths(operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    let mut known: Vec<(String, &crate::load::Entry)> = Vec::new();
    for operation in operations.iter().filter(|operation| !operation.is_callback) {
        let path = operation.path;
        let Some(names) = template(&path.key) else {
            diagnostics.push(sentences::path_malformed(path.key_span, &path.key));
            continue;
        };
        let shape = names.iter().fold(path.key.clone(), |shape, name| shape.replacen(&format!("{{{name}}}"), "{}", 1));
        match known.iter().find(|(other, _)| *other == shape) {
            Some((_, earlier)) if earlier.key_span != path.key_span => {
                diagnostics.push(sentences::path_clash(path.key_span, earlier.key_span));
            }
            Some(_) => {}
            None => known.push((shape, path)),
        }
        let declared = || operation.parameters.iter().filter(|parameter| parameter.location == "path");
        for name in &names {
            if !declared().any(|parameter| parameter.name == *name) {
                let suggestion = nearest(name, declared().map(|parameter| parameter.name));
                diagnostics.push(sentences::path_parameter_undeclared(operation.method.key_span, name, suggestion));
            }
        }
        for parameter in declared().filter(|parameter| !names.contains(&parameter.name)) {
            let mistake = sentences::path_parameter_unused(parameter.span, parameter.name, &path.key, path.key_span);
            diagnostics.push(mistake);
        }
    }
}

/// The names between braces; nothing if braces are unbalanced, empty or hold a name twice.
fn template(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(begin) = rest.find(['{', '}']) {
        let inside = rest[begin..].strip_prefix('{')?;
        let end = inside.find(['{', '}', '/'])?;
        let name = &inside[..end];
        if name.is_empty() || names.contains(&name) {
            return None;
        }
        names.push(name);
        rest = inside[end..].strip_prefix('}')?;
    }
    Some(names)
}

fn body(sources: &Sources, rules: Rules, operation: &Operation<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(body) = operation.body(sources) else { return };
    let place = crate::lint::shape::first_key(body);
    if matches!(operation.method.key.as_str(), "get" | "head" | "trace") {
        diagnostics.push(sentences::body_of_get(place, &operation.method.key));
    }
    if body.get("required").is_none_or(|required| required.as_bool() == Some(false)) {
        diagnostics.push(sentences::body_optional(body.get("required").map_or(place, |required| required.span)));
    }
    let types = media_types(body);
    if rules.foreign {
        let Some((judged, encoding)) = sent(sources, body) else { return };
        if !encoding.is_judged() {
            diagnostics.push(sentences::body_not_judged(judged.key_span, &judged.key));
            return;
        }
        let others = types.iter().filter(|media| media.key != judged.key);
        diagnostics
            .extend(others.map(|media| sentences::media_type_not_judged(media.key_span, &media.key, &judged.key)));
        if judged.value.get("schema").is_none() {
            diagnostics.push(sentences::content_without_schema(judged.key_span));
        }
        return;
    }
    if let Some(second) = types.get(1) {
        diagnostics.push(sentences::several_media_types(second.key_span));
    }
    if let Some(first) = types.first().filter(|media| media.key != "application/json") {
        diagnostics.push(sentences::media_type(first.key_span, &first.key));
    }
    for media in types {
        if media.value.get("schema").is_none() {
            diagnostics.push(sentences::content_without_schema(media.key_span));
        }
    }
}

fn idempotency(sources: &Sources, operation: &Operation<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(class) = operation.node.get("x-idempotency") else { return };
    let Some(text) = class.as_str() else { return };
    let carries = |parameter: &&crate::lint::operations::Parameter<'_>| {
        parameter.location == "header" && parameter.format(sources) == Some("idempotency-key")
    };
    let keys: Vec<_> = operation.parameters.iter().filter(carries).collect();
    match (text, keys.as_slice()) {
        ("key", [_]) => {}
        ("key", []) => diagnostics.push(sentences::idempotency_key_missing(class.span)),
        ("key", [.., last]) => diagnostics.push(sentences::idempotency_key_several(last.span)),
        (_, [first, ..]) => diagnostics.push(sentences::idempotency_key_unused(class.span, first.span)),
        _ => {}
    }
    // A GET of the vendor's may well change something; the reverse is a mistake.
    if text == "safe" && matches!(operation.method.key.as_str(), "put" | "patch" | "delete") {
        diagnostics.push(sentences::idempotency_of_method(class.span, &operation.method.key));
    }
}

/// `x-exclusive-parameters` and `x-not-before`.
fn between(sources: &Sources, operation: &Operation<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let find = |name: &str| operation.parameters.iter().find(|parameter| parameter.name == name);
    let unknown = |span, name: &str| {
        let suggestion = nearest(name, operation.parameters.iter().map(|parameter| parameter.name));
        sentences::unknown_parameter(span, name, suggestion)
    };
    for list in operation.node.get("x-exclusive-parameters").into_iter().flat_map(Node::items) {
        let names = || list.items().iter().filter_map(|item| Some((item, item.as_str()?)));
        if list.items().len() == 1 {
            diagnostics.push(sentences::list_of_one(list.span, "x-exclusive-parameters"));
        }
        for (item, name) in names() {
            match find(name) {
                None => diagnostics.push(unknown(item.span, name)),
                Some(parameter) if parameter.node.get("required").and_then(Node::as_bool) == Some(true) => {
                    diagnostics.push(sentences::exclusive_but_required(item.span, name, parameter.span));
                }
                Some(_) => {}
            }
        }
    }
    for entry in operation.node.get("x-not-before").into_iter().flat_map(Node::entries) {
        let Some(earlier_name) = entry.value.as_str() else { continue };
        let (later, earlier) = (find(&entry.key), find(earlier_name));
        if later.is_none() {
            diagnostics.push(unknown(entry.key_span, &entry.key));
        }
        if earlier.is_none() {
            diagnostics.push(unknown(entry.value.span, earlier_name));
        }
        if let (Some(later), Some(earlier)) = (later, earlier) {
            let formats = (later.format(sources), earlier.format(sources));
            if !matches!(formats, (Some("date"), Some("date")) | (Some("date-time"), Some("date-time"))) {
                diagnostics.push(sentences::not_before_formats(entry.key_span));
            }
        }
    }
}
