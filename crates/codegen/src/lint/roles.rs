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
    /// The schema that led here, as a position in [`Reached::schemas`].
    pub(super) parent: Option<usize>,
}

/// How a schema was reached.
#[derive(Clone, Copy, Default)]
struct Way {
    in_closed: bool,
    negated: bool,
    parent: Option<usize>,
}

/// What callers send: parameters and request bodies.
pub(super) fn sent<'s>(sources: &'s Sources, operations: &[Operation<'s>]) -> Reached<'s> {
    let mut reached = Reached::default();
    for operation in operations {
        if operation.is_callback {
            operation.responses(sources).iter().for_each(|response| reached.content(sources, response.node));
        } else {
            for schema in operation.parameters.iter().filter_map(|parameter| parameter.node.get("schema")) {
                reached.add(sources, schema);
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
                    header.get("schema").into_iter().for_each(|schema| reached.add(sources, schema));
                }
            }
        }
    }
    reached
}

impl<'s> Reached<'s> {
    fn content(&mut self, sources: &'s Sources, holder: &'s Node) {
        for media in media_types(holder) {
            media.value.get("schema").into_iter().for_each(|schema| self.add(sources, schema));
        }
    }

    /// Takes up a schema and all below it. A list of what waits instead of recursion: chains of references can be long.
    fn add(&mut self, sources: &'s Sources, schema: &'s Node) {
        let mut waiting = vec![(schema, Way::default())];
        while let Some((schema, way)) = waiting.pop() {
            let Ok(node) = sources.resolve(schema) else { continue };
            if !self.seen.insert((node.span, way.in_closed)) {
                continue;
            }
            let below = Way { parent: Some(self.schemas.len()), ..way };
            self.schemas.push(Schema { node, in_closed: way.in_closed, negated: way.negated, parent: way.parent });
            let members = node.get("properties").into_iter().flat_map(Node::entries).map(|entry| &entry.value);
            let others =
                ["items", "additionalProperties", "x-property-names"].into_iter().filter_map(|key| node.get(key));
            waiting.extend(members.chain(others).map(|inner| (inner, Way { in_closed: false, ..below })));
            let part = Way { in_closed: way.in_closed || is_closed(node), ..below };
            let parts = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key)).flat_map(Node::items);
            waiting.extend(parts.map(|inner| (inner, part)));
            waiting.extend(node.get("not").map(|inner| (inner, Way { negated: true, ..part })));
        }
    }
}

/// Whether a schema says what members there may be beside its `properties`.
pub(super) fn is_closed(schema: &Node) -> bool {
    schema.get("additionalProperties").is_some_and(|additional| additional.as_bool() != Some(true))
}
