//! Which schemas judge what is sent and which describe what is received.

use std::collections::HashSet;

use crate::{
    lint::operations::{Operation, media_types},
    load::{Node, Sources, Span},
};

/// Schemas in the order they are met, each once.
#[derive(Default)]
pub(super) struct Reached<'s> {
    pub(super) schemas: Vec<Schema<'s>>,
    seen: HashSet<(Span, bool)>,
}

pub(super) struct Schema<'s> {
    pub(super) node: &'s Node,
    /// Whether it is a part of a schema that says itself what members there may be.
    pub(super) in_closed: bool,
    /// Whether it stands in a `not`, and so describes what must not be.
    pub(super) negated: bool,
}

/// What callers send: parameters and request bodies.
pub(super) fn sent<'s>(sources: &'s Sources, operations: &[Operation<'s>]) -> Reached<'s> {
    let mut reached = Reached::default();
    for operation in operations {
        if operation.is_callback {
            operation.responses(sources).iter().for_each(|response| reached.content(sources, response.node));
        } else {
            for schema in operation.parameters.iter().filter_map(|parameter| parameter.node.get("schema")) {
                reached.add(sources, schema, false, false);
            }
            operation.body(sources).into_iter().for_each(|body| reached.content(sources, body));
        }
    }
    reached
}

/// What callers receive: responses, and the request bodies of callbacks.
pub(super) fn received<'s>(sources: &'s Sources, operations: &[Operation<'s>]) -> Reached<'s> {
    let mut reached = Reached::default();
    for operation in operations {
        if operation.is_callback {
            operation.body(sources).into_iter().for_each(|body| reached.content(sources, body));
        } else {
            for response in operation.responses(sources) {
                reached.content(sources, response.node);
                let headers = response.node.get("headers").into_iter().flat_map(Node::entries);
                for header in headers.filter_map(|header| sources.resolve(&header.value).ok()) {
                    header.get("schema").into_iter().for_each(|schema| reached.add(sources, schema, false, false));
                }
            }
        }
    }
    reached
}

impl<'s> Reached<'s> {
    fn content(&mut self, sources: &'s Sources, holder: &'s Node) {
        for media in media_types(holder) {
            media.value.get("schema").into_iter().for_each(|schema| self.add(sources, schema, false, false));
        }
    }

    fn add(&mut self, sources: &'s Sources, schema: &'s Node, in_closed: bool, negated: bool) {
        let Ok(node) = sources.resolve(schema) else { return };
        if !self.seen.insert((node.span, in_closed)) {
            return;
        }
        self.schemas.push(Schema { node, in_closed, negated });
        let closed = in_closed || is_closed(node);
        for part in ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key)).flat_map(Node::items) {
            self.add(sources, part, closed, negated);
        }
        if let Some(part) = node.get("not") {
            self.add(sources, part, closed, true);
        }
        let members = node.get("properties").into_iter().flat_map(Node::entries).map(|entry| &entry.value);
        let others = ["items", "additionalProperties", "x-property-names"].into_iter().filter_map(|key| node.get(key));
        for inner in members.chain(others) {
            self.add(sources, inner, false, negated);
        }
    }
}

/// Whether a schema says what members there may be beside its `properties`.
pub(super) fn is_closed(schema: &Node) -> bool {
    schema.get("additionalProperties").is_some_and(|additional| additional.as_bool() != Some(true))
}
