//! Four judges about the same bodies: the engine as it is, the engine in the npm package, `jsonschema`, and ajv. They must say the
//! same, but for what a [`Rule`] names.

mod compare;
mod node;
mod rule;

use bodies::{Bodies, json::Json};
use codegen::{
    load::{Document, Sources},
    oracle::{Direction, Formats, Oracle, translate},
};
use gerencianet_validation::{Locale, Operation, Report, is_valid, validate};
use serde_json::Value;

use crate::documents;

pub use compare::{Difference, Judge};
pub use node::{Batch, Node};
pub use rule::{Rule, Tally};

/// An operation with its bodies and its second judge.
#[derive(Debug)]
pub struct Subject {
    /// The operation.
    pub operation: Operation,
    /// Its bodies.
    pub bodies: Bodies,
    oracle: Oracle,
}

/// Every operation that takes a body.
///
/// # Panics
///
/// Where the documents are wrong.
#[must_use]
pub fn subjects(sources: &Sources) -> Vec<Subject> {
    sources.documents().flat_map(|document| of_document(sources, document)).collect()
}

fn of_document<'s>(sources: &'s Sources, document: Document<'s>) -> impl Iterator<Item = Subject> + 's {
    let of_api = Operation::ALL.iter().filter(move |operation| operation.api() == document.name);
    let vectors = documents::vectors();
    of_api.filter_map(move |operation| {
        let body = documents::Body::of(sources, document, operation.id())?;
        let examples: Vec<Json> = body.examples(sources).iter().map(|node| Json::from(&node.to_json())).collect();
        assert!(!examples.is_empty(), "{operation} has an example");
        let schema = translate(sources, body.schema, Direction::Request).expect("the documents are right");
        let bodies = Bodies::new(operation.to_string(), schema, examples, &vectors);
        let oracle = Oracle::new(sources, body.schema, Direction::Request, Formats::Judged);
        Some(Subject { operation: *operation, bodies, oracle: oracle.expect("the documents are right") })
    })
}

/// What the two native judges say of a body.
#[derive(Debug)]
pub struct Native {
    report: Result<(), Report>,
    /// Whether the quick verdict is that of the report.
    consistent: bool,
    /// What `serde_json` reads, and whether `jsonschema` accepts it.
    theirs: Option<(Value, bool)>,
}

impl Subject {
    /// Asks the two native judges.
    #[must_use]
    pub fn judge(&self, body: &[u8]) -> Native {
        let report = validate(self.operation, body);
        let consistent = is_valid(self.operation, body, Default::default()) == report.is_ok();
        let value: Option<Value> = serde_json::from_slice(body).ok();
        let theirs = value.map(|value| {
            let accepted = self.oracle.is_valid(&value);
            (value, accepted)
        });
        Native { report, consistent, theirs }
    }
}

impl Native {
    /// Whether our engine accepts the body.
    #[must_use]
    pub fn is_accepted(&self) -> bool {
        self.report.is_ok()
    }

    /// The report of our engine, byte for byte as it is given to others; empty for a body that is valid.
    #[must_use]
    pub fn report(&self, locale: Locale) -> String {
        self.report.as_ref().err().map_or_else(String::new, |report| report.to_json(locale))
    }

    fn codes(&self) -> Vec<&str> {
        let violations = self.report.as_ref().err().map_or(&[][..], |report| report.violations());
        violations.iter().map(|violation| violation.code().as_str()).collect()
    }

    /// Whether our engine says that the text is no JSON, or stopped before it could see that.
    fn is_no_json(&self) -> bool {
        let syntax = ["json-syntax", "utf-8", "missing-body", "too-deep"];
        self.report.as_ref().is_err_and(|report| report.is_truncated())
            || self.codes().iter().any(|code| syntax.contains(code))
    }
}
