//! `x-pages`: whether the operation can be asked for one page after the other, and its answers tell what is needed.

use crate::{
    diagnostic::{Diagnostic, nearest, sentences},
    lint::{
        operations::{Operation, Response},
        shape::first_key,
    },
    load::{Entry, Node, Sources, Span},
};

pub(super) fn check(sources: &Sources, operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    for operation in operations {
        let Some(entry) = operation.node.entries().iter().find(|entry| entry.key == "x-pages") else { continue };
        if operation.is_callback {
            diagnostics.push(sentences::pages_of_callback(entry.key_span));
            continue;
        }
        asked(sources, operation, entry, diagnostics);
        parameter(sources, operation, &entry.value, diagnostics);
        match (entry.value.get("count"), entry.value.get("next")) {
            (None, None) => diagnostics.push(sentences::pages_without_end(entry.key_span)),
            (Some(count), Some(next)) => diagnostics.push(sentences::pages_two_ends(next.span, count.span)),
            _ => {}
        }
        for response in operation.responses(sources).iter().filter(|response| response.is_success()) {
            answer(sources, operation, response, entry, diagnostics);
        }
    }
}

/// The query turns the pages; nothing else may be needed.
fn asked(sources: &Sources, operation: &Operation<'_>, entry: &Entry, diagnostics: &mut Vec<Diagnostic>) {
    let mut refuse =
        |what: &str, place| diagnostics.push(sentences::pages_asked_otherwise(entry.key_span, what, place));
    if let Some(body) = operation.body(sources) {
        refuse("a request body", first_key(body));
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.location != "query") {
        refuse(&format!("`{}` in the {}", parameter.name, parameter.location), parameter.span);
    }
}

fn parameter(sources: &Sources, operation: &Operation<'_>, pages: &Node, diagnostics: &mut Vec<Diagnostic>) {
    let Some((node, name)) = pages.get("parameter").and_then(|node| Some((node, node.as_str()?))) else { return };
    let Some(found) = operation.parameters.iter().find(|parameter| parameter.name == name) else {
        let suggestion = nearest(name, operation.parameters.iter().map(|parameter| parameter.name));
        diagnostics.push(sentences::unknown_parameter(node.span, name, suggestion));
        return;
    };
    let schema = found.node.get("schema").and_then(|schema| sources.resolve(schema).ok());
    let Some(schema) = schema.filter(|schema| found.location == "query" && is(schema, "integer")) else {
        diagnostics.push(sentences::pages_parameter(node.span, name, found.span));
        return;
    };
    let number = |node: &Node| node.as_number().and_then(|text| text.parse::<i64>().ok());
    let Some((first, page)) = pages.get("first").and_then(|first| Some((first, number(first)?))) else { return };
    let contradicts = |key: &str, number: i64| if key == "default" { page != number } else { page < number };
    for key in ["default", "minimum"] {
        let said = schema.get(key).and_then(|said| Some((said, number(said)?)));
        if let Some((said, _)) = said.filter(|(_, number)| contradicts(key, *number)) {
            diagnostics.push(sentences::pages_first(first.span, key, said.span));
        }
    }
}

fn answer(
    sources: &Sources,
    operation: &Operation<'_>,
    response: &Response<'_>,
    entry: &Entry,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(schema) = response.schema().filter(|_| !operation.is_raw()) else {
        diagnostics.push(sentences::pages_without_answer(entry.key_span, response.status.key_span));
        return;
    };
    for key in ["items", "count", "next"] {
        let Some((node, text)) = entry.value.get(key).and_then(|node| Some((node, node.as_str()?))) else { continue };
        // Items are taken out of the answer itself.
        let way: Vec<&str> = if key == "items" { vec![text] } else { text.split('.').collect() };
        let mut member = Some(Member { schema, may_lack: false });
        for name in way {
            member = member.and_then(|member| member.inside(sources, name, node.span, diagnostics));
        }
        let Some(member) = member else { continue };
        let Ok(found) = sources.resolve(member.schema) else { continue };
        let may_lack = member.may_lack || found.get("nullable").and_then(Node::as_bool) == Some(true);
        let (fits, expected) = match key {
            "items" => (is(found, "array"), "an array"),
            "count" => (is(found, "integer"), "an integer"),
            _ => (is(found, "string") && may_lack, "a string that may be null or not be there"),
        };
        if !fits {
            diagnostics.push(sentences::pages_member(node.span, key, expected, first_key(found)));
        }
    }
}

/// A member of the answer, or the answer.
struct Member<'s> {
    schema: &'s Node,
    /// Whether it, or something around it, need not be there.
    may_lack: bool,
}

impl<'s> Member<'s> {
    /// The member of that name; a `$ref` that leads nowhere is told elsewhere.
    fn inside(&self, sources: &'s Sources, name: &str, span: Span, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        let schema = sources.resolve(self.schema).ok()?;
        let properties = schema.get("properties").map(Node::entries).unwrap_or_default();
        let Some(member) = properties.iter().find(|entry| entry.key == name) else {
            let suggestion = nearest(name, properties.iter().map(|entry| entry.key.as_str()));
            let place = schema.get("properties").map_or(first_key(schema), first_key);
            diagnostics.push(sentences::pages_unknown_member(span, name, suggestion, place));
            return None;
        };
        let is_required =
            schema.get("required").is_some_and(|names| names.items().iter().any(|item| item.as_str() == Some(name)));
        let is_nullable = schema.get("nullable").and_then(Node::as_bool) == Some(true);
        Some(Member { schema: &member.value, may_lack: self.may_lack || is_nullable || !is_required })
    }
}

fn is(schema: &Node, kind: &str) -> bool {
    schema.get("type").and_then(Node::as_str) == Some(kind)
}
