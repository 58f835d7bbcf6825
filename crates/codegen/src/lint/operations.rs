//! The operations of a document with their parameters, bodies and responses, references followed.

use crate::load::{Document, Entry, Node, Sources, Span};

pub(super) const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// One method of one path, or of one callback.
pub(super) struct Operation<'s> {
    /// The key that is the method.
    pub(super) method: &'s Entry,
    /// The key that is the path, or the expression of a callback.
    pub(super) path: &'s Entry,
    pub(super) node: &'s Node,
    /// Those of the path that the operation does not replace, then its own.
    pub(super) parameters: Vec<Parameter<'s>>,
    /// Whether it is the vendor who calls.
    pub(super) is_callback: bool,
}

pub(super) struct Parameter<'s> {
    pub(super) node: &'s Node,
    pub(super) name: &'s str,
    pub(super) location: &'s str,
    /// Where the list names it.
    pub(super) span: Span,
    /// Whether it stands in the list of the operation itself.
    pub(super) own: bool,
}

/// A response that could be found.
#[derive(Clone, Copy)]
pub(super) struct Response<'s> {
    /// The key that is the status.
    pub(super) status: &'s Entry,
    pub(super) node: &'s Node,
}

/// Every operation of a document, callbacks included, in the order of the text.
pub(super) fn of<'s>(sources: &'s Sources, document: Document<'s>) -> Vec<Operation<'s>> {
    let mut operations = Vec::new();
    for path in document.root.get("paths").into_iter().flat_map(Node::entries) {
        of_path(sources, path, false, &mut operations);
    }
    operations
}

fn of_path<'s>(sources: &'s Sources, path: &'s Entry, is_callback: bool, operations: &mut Vec<Operation<'s>>) {
    let Ok(item) = sources.resolve(&path.value) else { return };
    for method in item.entries().iter().filter(|entry| METHODS.contains(&entry.key.as_str())) {
        let node = &method.value;
        operations.push(Operation { method, path, node, parameters: parameters(sources, item, node), is_callback });
        // A callback of a callback would be an operation of nobody.
        for callback in node.get("callbacks").into_iter().flat_map(Node::entries).filter(|_| !is_callback) {
            let Ok(callback) = sources.resolve(&callback.value) else { continue };
            for expression in callback.entries() {
                of_path(sources, expression, true, operations);
            }
        }
    }
}

fn parameters<'s>(sources: &'s Sources, item: &'s Node, operation: &'s Node) -> Vec<Parameter<'s>> {
    let read = |holder: &'s Node, own: bool| {
        let written = holder.get("parameters").into_iter().flat_map(Node::items);
        written.filter_map(move |written| {
            let node = sources.resolve(written).ok()?;
            let span = written.get("$ref").or(written.get("name")).map_or(written.span, |node| node.span);
            Some(Parameter { node, name: node.get("name")?.as_str()?, location: node.get("in")?.as_str()?, span, own })
        })
    };
    let own: Vec<Parameter<'s>> = read(operation, true).collect();
    let replaced = |shared: &Parameter<'s>| own.iter().any(|parameter| parameter.is(shared.name, shared.location));
    let mut all: Vec<Parameter<'s>> = read(item, false).filter(|shared| !replaced(shared)).collect();
    all.extend(own);
    all
}

impl Parameter<'_> {
    pub(super) fn is(&self, name: &str, location: &str) -> bool {
        // HTTP does not tell the case of header names apart.
        let same = if location == "header" { self.name.eq_ignore_ascii_case(name) } else { self.name == name };
        same && self.location == location
    }

    pub(super) fn format<'s>(&'s self, sources: &'s Sources) -> Option<&'s str> {
        sources.resolve(self.node.get("schema")?).ok()?.get("format")?.as_str()
    }
}

impl<'s> Operation<'s> {
    pub(super) fn body(&self, sources: &'s Sources) -> Option<&'s Node> {
        sources.resolve(self.node.get("requestBody")?).ok()
    }

    pub(super) fn responses(&self, sources: &'s Sources) -> Vec<Response<'s>> {
        let entries = self.node.get("responses").into_iter().flat_map(Node::entries);
        entries
            .filter(|status| !status.key.starts_with("x-"))
            .filter_map(|status| Some(Response { status, node: sources.resolve(&status.value).ok()? }))
            .collect()
    }

    /// Whether `x-raw-response` says that callers get bytes.
    pub(super) fn is_raw(&self) -> bool {
        self.node.get("x-raw-response").and_then(Node::as_bool) == Some(true)
    }
}

impl<'s> Response<'s> {
    pub(super) fn is_success(&self) -> bool {
        self.status.key.starts_with('2')
    }

    pub(super) fn is_error(&self) -> bool {
        self.status.key.starts_with(['4', '5'])
    }

    /// The schema of its JSON body.
    pub(super) fn schema(&self) -> Option<&'s Node> {
        self.node.get("content")?.get("application/json")?.get("schema")
    }
}

/// The media types of a request body or a response.
pub(super) fn media_types(holder: &Node) -> &[Entry] {
    holder.get("content").map(Node::entries).unwrap_or_default()
}

/// The media type of a request body that is JSON: `application/json` itself, or else the first that says it is.
pub(crate) fn json(holder: &Node) -> Option<&Entry> {
    let types = media_types(holder);
    types.iter().find(|media| media.key == "application/json").or(types.iter().find(|media| is_json(&media.key)))
}

/// Whether a media type is JSON, whatever its parameters are: `application/merge-patch+json; charset=utf-8`, `*/*`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(essence.as_str(), "application/json" | "*/*" | "application/*" | "text/json") || essence.ends_with("+json")
}
