//! Responses: what one generated method can return.

use crate::{
    diagnostic::{Diagnostic, sentences},
    lint::{
        Rules,
        operations::{Operation, Response, media_types},
    },
    load::{Node, Sources, Span},
};

pub(super) fn check(sources: &Sources, rules: Rules, operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    for operation in operations {
        let responses = operation.responses(sources);
        // What speaks of every status speaks of success; ours name theirs.
        let covers =
            |response: &Response<'_>| response.is_success() || (rules.foreign && response.status.key == "default");
        if operation.node.get("responses").is_some() && !responses.iter().any(covers) {
            diagnostics.push(sentences::no_success(operation.method.key_span));
        }
        for response in &responses {
            one(operation, rules, response, diagnostics);
        }
        if rules.foreign {
            continue;
        }
        let default = responses.iter().find(|response| response.status.key == "default");
        let success = responses.iter().find(|response| response.is_success());
        if let (Some(default), Some(success)) = (default, success) {
            diagnostics.push(sentences::response_default(default.status.key_span, success.status.key_span));
        }
        if !operation.is_raw() {
            let successes = responses.iter().filter(|response| response.is_success());
            if let Some((first, other)) = two_kinds(sources, successes) {
                let mistake = sentences::two_success_kinds(other.status.key_span, first.status.key_span);
                diagnostics.push(mistake);
            }
        }
        if let Some((first, other)) = two_kinds(sources, responses.iter().filter(|response| response.is_error())) {
            diagnostics.push(sentences::two_error_kinds(other.status.key_span, first.status.key_span));
        }
    }
}

fn one(operation: &Operation<'_>, rules: Rules, response: &Response<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let types = media_types(response.node);
    if matches!(response.status.key.as_str(), "204" | "205" | "304")
        && let Some(media) = types.first()
    {
        diagnostics.push(sentences::body_of_empty_response(media.key_span, &response.status.key));
    }
    // What cannot be typed in an answer of somebody else's is bytes.
    if rules.foreign {
        return;
    }
    for media in types {
        if media.value.get("schema").is_none() {
            diagnostics.push(sentences::content_without_schema(media.key_span));
        }
    }
    if operation.is_raw() && response.is_success() {
        return;
    }
    if let Some(second) = types.get(1) {
        diagnostics.push(sentences::several_media_types(second.key_span));
    }
    if let Some(first) = types.first().filter(|media| media.key != "application/json") {
        diagnostics.push(sentences::media_type(first.key_span, &first.key));
    }
    if let Some(content) = response.node.get("content").filter(|content| content.entries().is_empty()) {
        diagnostics.push(sentences::content_empty(content.span));
    }
}

/// The first two responses that carry different schemas, or one of which carries none.
fn two_kinds<'r, 's: 'r>(
    sources: &'s Sources,
    mut responses: impl Iterator<Item = &'r Response<'s>>,
) -> Option<(&'r Response<'s>, &'r Response<'s>)> {
    let first = responses.next()?;
    let kind = |response: &Response<'s>| -> Option<Span> {
        response.schema().and_then(|schema| sources.resolve(schema).ok()).map(|schema: &Node| schema.span)
    };
    let other = responses.find(|response| kind(response) != kind(first))?;
    Some((first, other))
}
