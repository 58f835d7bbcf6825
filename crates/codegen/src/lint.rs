//! lint: everything that is wrong with the documents, all at once.
//!
//! The steps are independent of each other: each one looks at the trees and says what it finds. Only the shape comes
//! first, since it tells which object is what.

mod composition;
mod discriminator;
pub(crate) mod editor;
mod example;
mod foreign;
mod grammar;
mod house;
mod number;
mod operation;
mod operations;
mod pages;
mod parameter;
mod pattern;
mod response;
mod roles;
mod schema;
mod security;
mod shape;
mod unused;
mod wire;

use crate::{
    diagnostic::{Diagnostic, Severity},
    load::Sources,
};

pub use self::wire::judged;
pub(crate) use self::{
    discriminator::mapped,
    foreign::{Facts, facts, targets, used},
    grammar::{EXTENSIONS, PAGES_KEYS},
    operations::{is_json, json},
    wire::{sent, wire},
};

/// Which rules apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules {
    house: bool,
    foreign: bool,
}

impl Rules {
    /// For the documents in `specs/`: OpenAPI 3.0.3, what the generator can read, and the house rules of
    /// `specs/README.md`.
    #[must_use]
    pub const fn house() -> Self {
        Self { house: true, foreign: false }
    }

    /// For any other document: OpenAPI 3.0.3 and what the generator can read.
    #[must_use]
    pub const fn open() -> Self {
        Self { house: false, foreign: false }
    }

    /// For a document that somebody else wrote: what hinders the generator is an error, all else a warning.
    #[must_use]
    pub const fn foreign() -> Self {
        Self { house: false, foreign: true }
    }

    const fn is_house(self) -> bool {
        self.house
    }
}

/// Everything that is wrong, ordered by place. Generation may go on if [`is_fatal`] says no.
///
/// ```
/// use codegen::{lint::{Rules, lint}, load::Sources};
///
/// let text = "openapi: 3.0.3\ninfo: {title: Loja, version: '1', licence: MIT}\npaths: {}\n";
/// let sources = Sources::new(vec![("loja.yaml".into(), text)]);
/// let diagnostics = lint(&sources, Rules::open());
/// assert_eq!(diagnostics[0].code, "unknown-key");
/// assert_eq!(diagnostics[0].help.as_deref(), Some("did you mean `license`?"));
/// ```
#[must_use]
pub fn lint(sources: &Sources, rules: Rules) -> Vec<Diagnostic> {
    let mut diagnostics = sources.mistakes().to_vec();
    let shapes = shape::check(sources, rules, &mut diagnostics);
    schema::check(sources, rules, &shapes, &mut diagnostics);
    composition::check(sources, &shapes, &mut diagnostics);
    discriminator::check(sources, &shapes, &mut diagnostics);
    example::check(&shapes, &mut diagnostics);
    let is_other_language = diagnostics.iter().any(|diagnostic| diagnostic.code == "openapi-version");
    for document in sources.documents().filter(|_| !is_other_language) {
        let operations = operations::of(sources, document);
        operation::check(sources, rules, &operations, &mut diagnostics);
        pages::check(sources, &operations, &mut diagnostics);
        parameter::check(sources, rules, &operations, &mut diagnostics);
        response::check(sources, rules, &operations, &mut diagnostics);
        security::check(sources, document, &operations, &mut diagnostics);
        unused::check(sources, document, &mut diagnostics);
        if rules.is_house() {
            house::check(sources, document, &operations, &mut diagnostics);
        }
    }
    // Only when nothing else explains it: the types of openapiv3 refuse much that was told better above.
    if !rules.foreign && !is_fatal(&diagnostics) {
        diagnostics.extend(sources.documents().filter_map(|document| document.openapi().err()));
    }
    if rules.foreign {
        diagnostics = diagnostics.into_iter().filter_map(Diagnostic::abroad).collect();
    }
    diagnostics.sort_by(|one, other| (one.span, one.code, &one.message).cmp(&(other.span, other.code, &other.message)));
    diagnostics.dedup();
    diagnostics
}

/// Whether generation must stop.
#[must_use]
pub fn is_fatal(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}
