//! Parameters: what the generator can put on the wire.

use crate::{
    diagnostic::{Diagnostic, sentences},
    lint::{
        Rules,
        operations::{Operation, Parameter},
        wire::{structured, usual_style, wire},
    },
    load::{Node, Sources},
};

pub(super) fn check(sources: &Sources, rules: Rules, operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    for operation in operations {
        for (position, parameter) in operation.parameters.iter().enumerate() {
            let twin = operation.parameters[..position]
                .iter()
                .find(|other| other.own == parameter.own && other.is(parameter.name, parameter.location));
            if let Some(twin) = twin {
                diagnostics.push(sentences::parameter_duplicate(parameter.span, parameter.name, twin.span));
            }
            one(sources, rules, parameter, diagnostics);
            alias(operation, parameter, diagnostics);
        }
    }
}

fn one(sources: &Sources, rules: Rules, parameter: &Parameter<'_>, diagnostics: &mut Vec<Diagnostic>) {
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
    // Of what somebody else wrote, more can be judged, though not by our npm package.
    let wire = rules.foreign.then(|| wire(sources, node)).flatten();
    if flag("allowEmptyValue") == Some(true) {
        diagnostics.push(sentences::parameter_flag(place("allowEmptyValue"), "allowEmptyValue"));
    }
    if wire.is_some() {
        return;
    }
    let usual = usual_style(parameter.location);
    if let Some(style) = value("style").and_then(Node::as_str).filter(|style| *style != usual) {
        diagnostics.push(sentences::parameter_style(place("style"), style, usual));
    }
    if parameter.location == "query" && flag("explode") == Some(false) {
        diagnostics.push(sentences::parameter_explode(place("explode")));
    }
    if flag("allowReserved") == Some(true) && !rules.foreign {
        diagnostics.push(sentences::parameter_flag(place("allowReserved"), "allowReserved"));
    }
    match (value("schema"), value("content")) {
        (_, Some(content)) => diagnostics.push(sentences::parameter_content(content.span)),
        (None, None) => diagnostics.push(sentences::parameter_without_schema(name_place, parameter.name)),
        (Some(schema), None) => {
            if let Some((span, kind)) = structured(sources, schema) {
                diagnostics.push(sentences::parameter_type(place("schema"), kind, span, rules.foreign));
            }
        }
    }
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
