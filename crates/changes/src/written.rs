//! What stands in a document of an operation's requests beside what the engine judges: who may call and where, the media
//! types of the body, and whatever else somebody wrote there.
//!
//! It is read as it was written, before anything was lowered: what no step of the generator reads is compared all the same.

mod body;
mod nodes;
mod security;
mod servers;

use std::collections::HashMap;

use codegen::{
    ir::Operation,
    load::{Entry, Node, Sources, Span},
};

use crate::{
    operation::fact,
    pairs::path_parameters,
    report::{Fact, Impact, Verdict},
};

use self::nodes::{Nodes, Role};

/// An operation as it was written.
#[derive(Clone, Copy)]
pub(crate) struct Written<'s> {
    sources: &'s Sources,
    root: &'s Node,
    /// The path.
    path: &'s str,
    item: &'s Node,
    method: &'s str,
    operation: &'s Node,
}

/// What came of a comparison.
#[derive(Default)]
pub(crate) struct Compared {
    pub(crate) facts: Vec<Fact>,
    /// What the media types of the body make of the requests that are accepted.
    pub(crate) request: Option<Verdict>,
}

/// Every operation of a document, by where its method and its path stand.
pub(crate) struct Operations<'s>(HashMap<(Span, &'s str), Written<'s>>);

impl<'s> Operations<'s> {
    pub(crate) fn of(sources: &'s Sources, document: &str) -> Self {
        let mut operations = HashMap::new();
        for document in sources.documents().filter(|one| one.name == document) {
            let root = document.root;
            for path in root.get("paths").map(Node::entries).unwrap_or_default() {
                let Ok(item) = sources.resolve(&path.value) else { continue };
                let path = path.key.as_str();
                operations.extend(item.entries().iter().map(|Entry { key, key_span, value }| {
                    ((*key_span, path), Written { sources, root, path, item, method: key, operation: value })
                }));
            }
        }
        Operations(operations)
    }

    /// The one of which this was lowered.
    pub(crate) fn get(&self, operation: &Operation) -> Option<Written<'s>> {
        self.0.get(&(operation.span, operation.path.as_str())).copied()
    }
}

impl<'s> Written<'s> {
    fn resolve(&self, node: &'s Node) -> Option<&'s Node> {
        self.sources.resolve(node).ok()
    }

    /// Whether a body means nothing to its method.
    fn is_bodiless(&self) -> bool {
        matches!(self.method, "get" | "head" | "trace")
    }

    fn body(&self) -> Option<&'s Node> {
        self.operation.get("requestBody").and_then(|body| self.resolve(body))
    }

    /// Those of the path that the operation does not replace, then its own.
    fn parameters(&self) -> Vec<&'s Node> {
        let list = |holder: &'s Node| {
            let items = holder.get("parameters").map(Node::items).unwrap_or_default();
            items.iter().filter_map(|item| self.resolve(item)).collect::<Vec<_>>()
        };
        let own = list(self.operation);
        let mut all = list(self.item);
        all.retain(|shared| !own.iter().any(|one| self.place(one) == self.place(shared)));
        all.extend(own);
        all
    }

    /// Where a parameter is sent and by which name; in a path, by its position.
    fn place(&self, parameter: &Node) -> (String, String) {
        let text = |key: &str| parameter.get(key).and_then(Node::as_str).unwrap_or_default();
        let name = match text("in") {
            "header" => text("name").to_ascii_lowercase(),
            "path" => {
                let position = path_parameters(self.path).iter().position(|name| *name == text("name"));
                position.map_or_else(|| text("name").to_owned(), |position| position.to_string())
            }
            _ => text("name").to_owned(),
        };
        (text("in").to_owned(), name)
    }
}

/// Compares everything about requests that is not judged.
pub(crate) fn compare(old: Option<Written<'_>>, new: Option<Written<'_>>) -> Compared {
    let (Some(old), Some(new)) = (old, new) else {
        let what = "what was written of it cannot be found".to_owned();
        return Compared { facts: vec![fact(what, Impact::Undecided, Impact::Harmless)], request: None };
    };
    let mut compared = Compared::default();
    security::compare(old, new, &mut compared.facts);
    servers::compare(old, new, &mut compared.facts);
    body::compare(old, new, &mut compared);
    for theirs in new.parameters() {
        let same = old.parameters().into_iter().find(|ours| old.place(ours) == new.place(theirs));
        let Some(ours) = same else { continue };
        let (place, name) = new.place(theirs);
        let what = format!("{place} parameter `{}`", theirs.get("name").and_then(Node::as_str).unwrap_or(&name));
        compared.facts.extend(differing((old, ours), (new, theirs), Role::Parameter, &what));
    }
    compared.facts.extend(differing((old, old.operation), (new, new.operation), Role::Operation, "the operation"));
    compared
}

/// What differs in two nodes and is told nowhere else.
fn differing<'s>(old: (Written<'s>, &'s Node), new: (Written<'s>, &'s Node), role: Role, what: &str) -> Option<Fact> {
    let places = Nodes { old: old.0.sources, new: new.0.sources }.differences(old.1, new.1, role);
    let first = places.first()?;
    let others = if places.len() > 1 { format!(" and {} more", places.len() - 1) } else { String::new() };
    Some(fact(
        format!("{what} differs at `{first}`{others}, which nothing judges"),
        Impact::Undecided,
        Impact::Harmless,
    ))
}
