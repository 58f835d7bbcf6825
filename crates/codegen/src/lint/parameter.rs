//! Parameters: what the generator can put on the wire.

use crate::{
    diagnostic::{Diagnostic, sentences},
    lint::{
        composition,
        operations::{Operation, Parameter},
    },
    load::{Node, Sources, Span},
};

pub(super) fn check(sources: &Sources, operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    for operation in operations {
        for (position, parameter) in operation.parameters.iter().enumerate() {
            let twin = operation.parameters[..position]
                .iter()
                .find(|other| other.own == parameter.own && other.is(parameter.name, parameter.location));
            if let Some(twin) = twin {
                diagnostics.push(sentences::parameter_duplicate(parameter.span, parameter.name, twin.span));
            }
            one(sources, parameter, diagnostics);
            alias(operation, parameter, diagnostics);
        }
    }
}

fn one(sources: &Sources, parameter: &Parameter<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let node = parameter.node;
    let value = |key: &str| node.get(key);
    let flag = |key: &str| value(key).and_then(Node::as_bool);
    let place = |key: &str| value(key).map_or(node.span, |value| value.span);
    let name_place = place("name");
    if parameter.location == "cookie" {
        diagnostics.push(sentences::parameter_cookie(place("in")));
    }
    if parameter.location == "path" && flag("required") != Some(true) {
        let span = value("required").map_or(name_place, |required| required.span);
        diagnostics.push(sentences::path_parameter_optional(span, parameter.name));
    }
    let ignored = ["accept", "content-type", "authorization"];
    if parameter.location == "header" && ignored.contains(&parameter.name.to_lowercase().as_str()) {
        diagnostics.push(sentences::parameter_ignored(name_place, parameter.name));
    }
    let usual = if parameter.location == "query" { "form" } else { "simple" };
    if let Some(style) = value("style").and_then(Node::as_str).filter(|style| *style != usual) {
        diagnostics.push(sentences::parameter_style(place("style"), style, usual));
    }
    if parameter.location == "query" && flag("explode") == Some(false) {
        diagnostics.push(sentences::parameter_explode(place("explode")));
    }
    for key in ["allowReserved", "allowEmptyValue"] {
        if flag(key) == Some(true) {
            diagnostics.push(sentences::parameter_flag(place(key), key));
        }
    }
    match (value("schema"), value("content")) {
        (_, Some(content)) => diagnostics.push(sentences::parameter_content(content.span)),
        (None, None) => diagnostics.push(sentences::parameter_without_schema(name_place, parameter.name)),
        (Some(schema), None) => {
            if let Some((span, kind)) = structured(sources, schema) {
                diagnostics.push(sentences::parameter_type(place("schema"), kind, span));
            }
        }
    }
}

/// Where a schema says that it is an array or an object.
fn structured<'s>(sources: &'s Sources, schema: &'s Node) -> Option<(Span, &'s str)> {
    let all = composition::whole(sources, schema, &["allOf", "oneOf", "anyOf"]);
    let mut types = all.into_iter().filter_map(|part| part.get("type")).map(|node| (node.span, node.as_str()));
    types.find_map(|(span, kind)| Some((span, kind.filter(|kind| matches!(*kind, "array" | "object"))?)))
}

fn alias(operation: &Operation<'_>, parameter: &Parameter<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some((node, alias)) = parameter.node.get("x-alias").and_then(|node| Some((node, node.as_str()?))) else {
        return;
    };
    if parameter.location != "query" {
        diagnostics.push(sentences::alias_of_no_query(node.span));
    }
    if let Some(other) = operation.parameters.iter().find(|other| other.is(alias, parameter.location)) {
        diagnostics.push(sentences::alias_taken(node.span, alias, other.span));
    }
}
