//! Which operations need what is wrong.

use std::collections::{HashMap, HashSet};

use crate::{
    diagnostic::{Diagnostic, Severity, sentences},
    ir::Method,
    lint,
    load::{Node, Sources, Span},
};

/// The texts that each operation is made of.
pub(super) struct Reach {
    operations: Vec<Operation>,
}

struct Operation {
    /// The key that is its method.
    key: Span,
    method: String,
    path: String,
    /// Everything that it says, and everything that it refers to.
    texts: HashSet<Span>,
}

impl Reach {
    pub(super) fn of(sources: &Sources) -> Self {
        let mut ways = Ways { sources, known: HashMap::new() };
        let mut operations = Vec::new();
        let roots = sources.documents().filter_map(|document| document.root.get("paths"));
        for path in roots.flat_map(Node::entries) {
            let Ok(item) = sources.resolve(&path.value) else { continue };
            for entry in item.entries().iter().filter(|entry| is_method(&entry.key)) {
                let shared = ["parameters", "servers"].into_iter().filter_map(|key| item.get(key));
                let mut texts = ways.from(shared.chain([&entry.value]));
                texts.insert(Span { end: entry.value.span.end, ..entry.key_span });
                texts.insert(path.key_span);
                texts.extend(path.value.get("$ref").map(|reference| reference.span));
                let (method, path) = (entry.key.clone(), path.key.clone());
                operations.push(Operation { key: entry.key_span, method, path, texts });
            }
        }
        Reach { operations }
    }

    /// The operations that need something of which an error is told.
    pub(super) fn touched(&self, diagnostics: &[Diagnostic]) -> HashSet<Span> {
        let errors = || diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let needs =
            |operation: &&Operation| operation.texts.iter().any(|text| errors().any(|error| holds(*text, error.span)));
        self.operations.iter().filter(needs).map(|operation| operation.key).collect()
    }

    /// A word about each operation that is not there.
    pub(super) fn notes<'r>(&'r self, left_out: &'r HashSet<Span>) -> impl Iterator<Item = Diagnostic> + 'r {
        let gone = self.operations.iter().filter(|operation| left_out.contains(&operation.key));
        gone.map(|operation| sentences::left_out(operation.key, &operation.method, &operation.path))
    }
}

pub(super) fn is_method(key: &str) -> bool {
    Method::ALL.iter().any(|(method, _)| *method == key)
}

fn holds(outer: Span, inner: Span) -> bool {
    outer.file == inner.file && outer.start <= inner.start && inner.start <= outer.end
}

/// Where references lead, each place looked at once.
struct Ways<'s> {
    sources: &'s Sources,
    known: HashMap<Span, Vec<&'s Node>>,
}

impl<'s> Ways<'s> {
    fn from(&mut self, nodes: impl Iterator<Item = &'s Node>) -> HashSet<Span> {
        let mut found = HashSet::new();
        let mut waiting: Vec<&'s Node> = nodes.collect();
        while let Some(node) = waiting.pop() {
            if found.insert(node.span) {
                let targets = self.known.entry(node.span).or_insert_with(|| lint::targets(self.sources, node));
                waiting.extend(targets.iter());
            }
        }
        found
    }
}
