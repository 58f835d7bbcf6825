//! Makes of a document one that reads as ours do, without a change of what it asks of a request.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::names::Methods;
use crate::{
    diagnostic::Diagnostic,
    ir::Method,
    lint::{self, Facts},
    load::{Entry, Node, Sources, Span, Value},
};

/// Headers of which OpenAPI says that a parameter of their name is ignored.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// A document that was adapted.
pub(super) struct Adapted {
    pub(super) sources: Sources,
    /// What it was told on the way.
    pub(super) notes: Vec<Diagnostic>,
    /// How many operations are left.
    pub(super) operations: usize,
}

/// Adapts the document. `left_out` holds the keys of the operations that are not to be there.
pub(super) fn adapt(sources: &Sources, left_out: &HashSet<Span>, discriminators: bool) -> Adapted {
    let mut facts = lint::facts(sources);
    if !discriminators {
        facts.idle.extend(facts.discriminators.iter().copied());
    }
    let methods = Methods::of(sources, left_out);
    let adapter = Adapter { sources, facts, methods: &methods };
    let changed = sources.with_roots(|file, root| if file == 0 { adapter.document(root) } else { adapter.any(root) });
    let sources = without_unused(&changed);
    let operations = methods.names.len();
    Adapted { sources, notes: methods.notes, operations }
}

struct Adapter<'s> {
    sources: &'s Sources,
    facts: Facts,
    methods: &'s Methods,
}

impl Adapter<'_> {
    fn document(&self, root: &Node) -> Node {
        self.object(root, |entry| {
            Some(match entry.key.as_str() {
                "paths" => self.object(&entry.value, |path| Some(self.path(path))),
                "servers" => self.servers(&entry.value),
                _ => self.any(&entry.value),
            })
        })
    }

    /// A path item is written out where it is used, so that each of its operations has a name of its own.
    fn path(&self, path: &Entry) -> Node {
        let item = self.sources.resolve(&path.value).unwrap_or(&path.value);
        self.object(item, |entry| match entry.key.as_str() {
            "parameters" => Some(self.parameters(&entry.value)),
            "servers" => Some(self.servers(&entry.value)),
            key if Method::ALL.iter().any(|(method, _)| *method == key) => {
                let name = self.methods.names.get(&(path.key_span, entry.key_span))?;
                Some(self.operation(entry, name))
            }
            _ => Some(self.any(&entry.value)),
        })
    }

    fn operation(&self, method: &Entry, name: &str) -> Node {
        let bodiless = matches!(method.key.as_str(), "get" | "head" | "trace");
        let mut operation = self.object(&method.value, |entry| match entry.key.as_str() {
            "requestBody" if bodiless => None,
            "operationId" => None,
            "parameters" => Some(self.parameters(&entry.value)),
            "servers" => Some(self.servers(&entry.value)),
            _ => Some(self.any(&entry.value)),
        });
        if let Value::Object(entries) = &mut operation.value {
            let value = Node { value: Value::String(name.to_owned()), span: method.key_span };
            entries.push(Entry { key: "operationId".to_owned(), key_span: method.key_span, value });
        }
        operation
    }

    fn parameters(&self, list: &Node) -> Node {
        let is_ignored = |item: &&Node| {
            let Ok(parameter) = self.sources.resolve(item) else { return false };
            let text = |key| parameter.get(key).and_then(Node::as_str).unwrap_or_default();
            text("in") == "header" && IGNORED_HEADERS.contains(&text("name").to_lowercase().as_str())
        };
        let items = list.items().iter().filter(|item| !is_ignored(item)).map(|item| self.any(item)).collect();
        Node { value: Value::Array(items), span: list.span }
    }

    /// Servers with the values that their variables have where nobody chooses others.
    fn servers(&self, list: &Node) -> Node {
        let server = |server: &Node| {
            self.object(server, |entry| match (entry.key.as_str(), entry.value.as_str()) {
                ("url", Some(url)) => {
                    let mut url = url.to_owned();
                    for variable in server.get("variables").map(Node::entries).unwrap_or_default() {
                        let chosen = variable.value.get("default").and_then(Node::as_str).unwrap_or_default();
                        url = url.replace(&format!("{{{}}}", variable.key), chosen);
                    }
                    let url = url.replace(['{', '}'], "");
                    Some(Node { value: Value::String(url), span: entry.value.span })
                }
                _ => Some(self.any(&entry.value)),
            })
        };
        Node { value: Value::Array(list.items().iter().map(server).collect()), span: list.span }
    }

    /// Anything else: the same, without what says nothing in a schema.
    fn any(&self, node: &Node) -> Node {
        let is_schema = self.facts.schemas.contains(&node.span);
        match &node.value {
            Value::Array(items) => {
                Node { value: Value::Array(items.iter().map(|item| self.any(item)).collect()), span: node.span }
            }
            Value::Object(_) => self.object(node, |entry| {
                let is_idle = is_schema && self.facts.idle.contains(&entry.key_span);
                (!is_idle).then(|| self.any(&entry.value))
            }),
            _ => node.clone(),
        }
    }

    /// An object with other values; without the entries that get none.
    fn object(&self, node: &Node, mut value: impl FnMut(&Entry) -> Option<Node>) -> Node {
        let Value::Object(entries) = &node.value else { return node.clone() };
        let changed = entries
            .iter()
            .filter_map(|entry| Some(Entry { key: entry.key.clone(), key_span: entry.key_span, value: value(entry)? }));
        Node { value: Value::Object(changed.collect()), span: node.span }
    }
}

/// The same without the components that nothing leads to: what is wrong in one of them harms nobody.
fn without_unused(sources: &Sources) -> Sources {
    let roots = sources.documents().flat_map(|document| document.root.entries());
    let used = lint::used(sources, roots.filter(|entry| entry.key != "components").map(|entry| &entry.value));
    // A reference may lead into a component, and not to it.
    let used: BTreeSet<Span> = used.into_iter().collect();
    let is_used = |component: &Node| {
        let first = used.range(Span { end: 0, ..component.span }..).next();
        first.is_some_and(|first| first.file == component.span.file && first.end <= component.span.end)
    };
    let mut kept: HashMap<Span, Vec<Entry>> = HashMap::new();
    for document in sources.documents() {
        for kind in document.root.get("components").map(Node::entries).unwrap_or_default() {
            let entries = kind.value.entries().iter();
            let entries = entries.filter(|entry| kind.key == "securitySchemes" || is_used(&entry.value));
            kept.insert(kind.value.span, entries.cloned().collect());
        }
    }
    sources.with_roots(|file, root| {
        let mut root = root.clone();
        if let (0, Value::Object(entries)) = (file, &mut root.value)
            && let Some(components) = entries.iter_mut().find(|entry| entry.key == "components")
            && let Value::Object(kinds) = &mut components.value.value
        {
            for kind in kinds {
                if let (Value::Object(entries), Some(kept)) = (&mut kind.value.value, kept.remove(&kind.value.span)) {
                    *entries = kept;
                }
            }
        }
        root
    })
}
