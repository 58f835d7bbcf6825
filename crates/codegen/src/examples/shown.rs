//! Finds every value that a document shows.

use std::collections::HashSet;

use crate::{
    diagnostic::sentences::Shown as Kind,
    load::{Document, Node, Sources, Span},
    oracle::Direction,
};

/// A value that a document shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown<'s> {
    pub(super) value: &'s Node,
    /// What it must satisfy; never a reference.
    pub(super) schema: &'s Node,
    pub(super) kind: Kind,
    /// It must be right in one of these.
    pub(super) directions: &'static [Direction],
}

const REQUEST: &[Direction] = &[Direction::Request];
const RESPONSE: &[Direction] = &[Direction::Response];
/// A schema does not know which way its own example travels.
const EITHER: &[Direction] = &[Direction::Request, Direction::Response];

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Every value that a document shows or refers to, each once, as a walk through the document meets them.
pub(super) fn shown<'s>(sources: &'s Sources, document: Document<'s>) -> Vec<Shown<'s>> {
    let mut finder = Finder { sources, shown: Vec::new(), seen: HashSet::new(), schemas: HashSet::new() };
    for path in values(document.root.get("paths")) {
        finder.path_item(path, REQUEST, RESPONSE);
    }
    let components = |key| values(document.root.get("components").and_then(|components| components.get(key)));
    components("parameters").for_each(|node| finder.with_schema(node, REQUEST));
    components("requestBodies").for_each(|node| finder.contents(node, REQUEST));
    components("responses").for_each(|node| finder.response(node, RESPONSE));
    components("headers").for_each(|node| finder.with_schema(node, RESPONSE));
    components("callbacks").for_each(|node| finder.callback(node));
    components("schemas").for_each(|node| finder.schema(node));
    finder.shown
}

fn values(object: Option<&Node>) -> impl Iterator<Item = &Node> {
    object.map(Node::entries).unwrap_or_default().iter().map(|entry| &entry.value)
}

struct Finder<'s> {
    sources: &'s Sources,
    shown: Vec<Shown<'s>>,
    seen: HashSet<(Span, Span, &'static [Direction])>,
    schemas: HashSet<Span>,
}

impl<'s> Finder<'s> {
    /// What a reference leads to. One that leads nowhere has been reported by the lints.
    fn resolve(&self, node: &'s Node) -> Option<&'s Node> {
        self.sources.resolve(node).ok()
    }

    fn path_item(&mut self, node: &'s Node, sent: &'static [Direction], answered: &'static [Direction]) {
        let Some(item) = self.resolve(node) else { return };
        let operations = METHODS.iter().filter_map(|method| item.get(method));
        for part in std::iter::once(item).chain(operations) {
            for parameter in part.get("parameters").map(Node::items).unwrap_or_default() {
                self.with_schema(parameter, sent);
            }
            if let Some(body) = part.get("requestBody") {
                self.contents(body, sent);
            }
            values(part.get("responses")).for_each(|response| self.response(response, answered));
            values(part.get("callbacks")).for_each(|callback| self.callback(callback));
        }
    }

    /// In a callback it is the server that sends, and its partner that answers.
    fn callback(&mut self, node: &'s Node) {
        let Some(callback) = self.resolve(node) else { return };
        values(Some(callback)).for_each(|item| self.path_item(item, RESPONSE, REQUEST));
    }

    fn response(&mut self, node: &'s Node, directions: &'static [Direction]) {
        self.contents(node, directions);
        let Some(response) = self.resolve(node) else { return };
        values(response.get("headers")).for_each(|header| self.with_schema(header, directions));
    }

    /// Something that has `content`: a body or a response.
    fn contents(&mut self, node: &'s Node, directions: &'static [Direction]) {
        let Some(owner) = self.resolve(node) else { return };
        values(owner.get("content")).for_each(|media_type| self.with_schema(media_type, directions));
    }

    /// Something that has `schema` beside `example` and `examples`: a media type, a parameter or a header.
    fn with_schema(&mut self, node: &'s Node, directions: &'static [Direction]) {
        let Some(owner) = self.resolve(node) else { return };
        values(owner.get("content")).for_each(|media_type| self.with_schema(media_type, directions));
        let Some(schema) = owner.get("schema") else { return };
        self.schema(schema);
        let sources = self.sources;
        let named = values(owner.get("examples")).filter_map(|example| sources.resolve(example).ok()?.get("value"));
        for value in owner.get("example").into_iter().chain(named) {
            self.show(value, schema, Kind::Example, directions);
        }
    }

    /// A schema, whatever it shows itself, and every schema in it. A list instead of recursion: chains of references can be
    /// long.
    fn schema(&mut self, node: &'s Node) {
        let mut waiting = vec![node];
        while let Some(node) = waiting.pop() {
            let Some(schema) = self.resolve(node).filter(|schema| self.schemas.insert(schema.span)) else { continue };
            if let Some(value) = schema.get("example") {
                self.show(value, schema, Kind::Example, EITHER);
            }
            if let Some(value) = schema.get("default") {
                self.show(value, schema, Kind::Default, EITHER);
            }
            for value in schema.get("enum").map(Node::items).unwrap_or_default() {
                self.show(value, schema, Kind::Enum, EITHER);
            }
            let single = ["items", "additionalProperties", "not", "x-property-names"].into_iter();
            let single = single.filter_map(|key| schema.get(key)).filter(|inner| inner.as_bool().is_none());
            let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| schema.get(key)).flat_map(Node::items);
            let inner: Vec<&Node> = values(schema.get("properties")).chain(single).chain(lists).collect();
            waiting.extend(inner.into_iter().rev());
        }
    }

    fn show(&mut self, value: &'s Node, schema: &'s Node, kind: Kind, directions: &'static [Direction]) {
        let Some(schema) = self.resolve(schema) else { return };
        if self.seen.insert((value.span, schema.span, directions)) {
            self.shown.push(Shown { value, schema, kind, directions });
        }
    }
}
