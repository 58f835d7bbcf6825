//! The small schemas of `schemas/`, with the values they accept and refuse.

use std::path::Path;

use codegen::load::{Node, Sources};

use crate::documents;

/// Every file of `schemas/`.
///
/// # Panics
///
/// Where the folder cannot be read.
#[must_use]
pub fn sources() -> Sources {
    Sources::new(documents::files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas")))
}

/// A schema, and what is expected of it.
#[derive(Debug, Clone, Copy)]
pub struct Case<'s> {
    /// The position of its file in [`Sources::files`].
    pub file: usize,
    /// All that the file says.
    pub node: &'s Node,
    /// The Schema Object, or a reference to one.
    pub schema: &'s Node,
}

/// Every case of a file; none where it only holds what others refer to.
///
/// # Panics
///
/// Where a case has no schema.
pub fn cases_of(sources: &Sources, file: usize) -> impl Iterator<Item = Case<'_>> {
    let cases = sources.files()[file].root.as_ref().and_then(|root| root.get("cases")).map(Node::items);
    cases.unwrap_or_default().iter().map(move |node| {
        let schema = node.get("schema").expect("every case has a schema");
        Case { file, node, schema }
    })
}

/// Every case of every file.
pub fn cases(sources: &Sources) -> impl Iterator<Item = Case<'_>> {
    (0..sources.files().len()).flat_map(|file| cases_of(sources, file))
}

impl<'s> Case<'s> {
    /// The values of a list: `accepted`, `refused`, `sent_back` or `not_sent_back`.
    #[must_use]
    pub fn values(&self, list: &str) -> &'s [Node] {
        self.node.get(list).map(Node::items).unwrap_or_default()
    }

    /// What a request may be, right and wrong.
    pub fn requests(&self) -> impl Iterator<Item = &'s Node> {
        self.values("accepted").iter().chain(self.values("refused"))
    }

    /// Whether values can be judged: there are some, so that the schema is none that only diagnostics are expected of.
    #[must_use]
    pub fn is_judged(&self) -> bool {
        self.requests().next().is_some()
    }

    /// By which power of ten the numbers must be multiplied, so that 64 bits hold them; none where they fit as they are.
    #[must_use]
    pub fn power(&self) -> Option<i32> {
        self.node.get("power")?.as_number()?.parse().ok()
    }

    /// Why the values are not changed by chance; none where they are.
    #[must_use]
    pub fn not_mutated(&self) -> Option<&'s str> {
        self.node.get("not_mutated")?.as_str()
    }
}
