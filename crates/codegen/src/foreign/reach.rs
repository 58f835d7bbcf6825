//! Which operations need what is wrong.
//!
//! The texts of a document lead to each other by references; what is wrong in one of them is looked for from there back to the
//! operations, so that a document in which everything leads to everything takes no longer than another.

use std::collections::{HashMap, HashSet};

use crate::{
    diagnostic::{Diagnostic, Severity, sentences},
    ir::Method,
    lint,
    load::{Node, Sources, Span},
};

/// The operations, and the texts that they are made of.
pub(super) struct Reach {
    operations: Vec<Operation>,
    /// Every text with those that lead to it, as positions in this list.
    texts: Vec<(Span, Vec<usize>)>,
}

struct Operation {
    /// The key that is its method.
    key: Span,
    method: String,
    path: String,
    /// The texts that it begins with.
    texts: Vec<usize>,
}

impl Reach {
    pub(super) fn of(sources: &Sources) -> Self {
        let mut ways = Ways { sources, known: HashMap::new(), texts: Vec::new() };
        let mut operations = Vec::new();
        let roots = sources.documents().filter_map(|document| document.root.get("paths"));
        for path in roots.flat_map(Node::entries) {
            let Ok(item) = sources.resolve(&path.value) else { continue };
            for entry in item.entries().iter().filter(|entry| is_method(&entry.key)) {
                let shared = ["parameters", "servers"].into_iter().filter_map(|key| item.get(key));
                let mut texts: Vec<usize> = shared.chain([&entry.value]).map(|node| ways.from(node)).collect();
                let method = Span { end: entry.value.span.end, ..entry.key_span };
                let reference = path.value.get("$ref").map(|reference| reference.span);
                texts.extend(
                    [Some(method), Some(path.key_span), reference].into_iter().flatten().map(|span| ways.text(span)),
                );
                let (method, path) = (entry.key.clone(), path.key.clone());
                operations.push(Operation { key: entry.key_span, method, path, texts });
            }
        }
        Reach { operations, texts: ways.texts }
    }

    /// The operations that need something of which an error is told.
    pub(super) fn touched(&self, diagnostics: &[Diagnostic]) -> HashSet<Span> {
        let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
        let mut errors: Vec<(usize, usize)> = errors.map(|error| (error.span.file, error.span.start)).collect();
        errors.sort_unstable();
        let is_wrong = |text: &Span| {
            let first = errors.partition_point(|error| *error < (text.file, text.start));
            errors.get(first).is_some_and(|error| *error <= (text.file, text.end))
        };
        let mut wrong: Vec<bool> = self.texts.iter().map(|(text, _)| is_wrong(text)).collect();
        let mut waiting: Vec<usize> = (0..wrong.len()).filter(|text| wrong[*text]).collect();
        while let Some(text) = waiting.pop() {
            for from in &self.texts[text].1 {
                if !std::mem::replace(&mut wrong[*from], true) {
                    waiting.push(*from);
                }
            }
        }
        let touched = self.operations.iter().filter(|operation| operation.texts.iter().any(|text| wrong[*text]));
        touched.map(|operation| operation.key).collect()
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

/// Where references lead, each place looked at once.
struct Ways<'s> {
    sources: &'s Sources,
    known: HashMap<Span, usize>,
    texts: Vec<(Span, Vec<usize>)>,
}

impl<'s> Ways<'s> {
    /// The number of a text that leads nowhere.
    fn text(&mut self, span: Span) -> usize {
        self.texts.push((span, Vec::new()));
        self.texts.len() - 1
    }

    /// The number of a text, after everything that it leads to was looked at.
    fn from(&mut self, node: &'s Node) -> usize {
        let mut waiting: Vec<&'s Node> = Vec::new();
        let first = self.number(node, &mut waiting);
        while let Some(node) = waiting.pop() {
            let from = self.known[&node.span];
            for target in lint::targets(self.sources, node) {
                let number = self.number(target, &mut waiting);
                self.texts[number].1.push(from);
            }
        }
        first
    }

    fn number(&mut self, node: &'s Node, waiting: &mut Vec<&'s Node>) -> usize {
        if let Some(number) = self.known.get(&node.span) {
            return *number;
        }
        waiting.push(node);
        let number = self.text(node.span);
        self.known.insert(node.span, number);
        number
    }
}
