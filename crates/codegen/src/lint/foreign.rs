//! What must be known of a document that is not ours before it can be read as one of ours.

use std::collections::HashSet;

use crate::{
    lint::{Rules, discriminator, grammar::Kind, schema, shape, unused},
    load::{Entry, Node, Sources, Span},
};

/// What a walk through the shape of a document finds.
#[derive(Debug)]
pub(crate) struct Facts {
    /// The place of every schema.
    pub(crate) schemas: HashSet<Span>,
    /// The keys `format` that say what nobody knows, and the keys `discriminator` that cannot choose.
    pub(crate) idle: HashSet<Span>,
    /// The keys `discriminator`.
    pub(crate) discriminators: HashSet<Span>,
}

/// Looks at a document and at every part of another file that it refers to.
pub(crate) fn facts(sources: &Sources) -> Facts {
    let shapes = shape::check(sources, Rules::foreign(), &mut Vec::new());
    let mut facts = Facts { schemas: HashSet::new(), idle: HashSet::new(), discriminators: HashSet::new() };
    for found in shapes.of(Kind::Schema) {
        facts.schemas.insert(found.node.span);
        let choosing = found.node.entries().iter().filter(|entry| entry.key == "discriminator");
        facts.discriminators.extend(choosing.map(place));
        facts.idle.extend(found.node.entries().iter().filter(|entry| is_idle(sources, found.node, entry)).map(place));
    }
    facts
}

fn place(entry: &Entry) -> Span {
    entry.key_span
}

fn is_idle(sources: &Sources, schema: &Node, entry: &Entry) -> bool {
    match entry.key.as_str() {
        "format" => entry.value.as_str().is_some_and(|name| !schema::is_known_format(name)),
        "discriminator" => {
            let mut mistakes = Vec::new();
            discriminator::one(sources, schema, entry, &mut mistakes);
            !mistakes.is_empty()
        }
        _ => false,
    }
}

/// Everything that references lead to from these nodes, on and on.
pub(crate) fn used<'s>(sources: &'s Sources, from: impl Iterator<Item = &'s Node>) -> HashSet<Span> {
    unused::used(sources, from)
}

/// Everything that references in a node lead to in one step.
pub(crate) fn targets<'s>(sources: &'s Sources, node: &'s Node) -> Vec<&'s Node> {
    let mut found = Vec::new();
    unused::targets(sources, node, &mut |target| found.push(target));
    found
}
