//! The cases of one operation, and their judgement.

use gerencianet_validation::table::{OperationTable, Table};
use gerencianet_validation::{Options, Parameters, Violation, judge_body, judge_parameters};

/// The cases of one operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suite {
    /// `operationId`
    pub operation: String,
    /// The bodies.
    pub bodies: Vec<BodyCase>,
    /// The parameters.
    pub parameters: Vec<ParameterCase>,
}

/// A body with what is expected of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyCase {
    /// What is tested.
    pub name: String,
    /// The body.
    pub text: String,
    /// Every violation, in order; none for a body that is valid.
    pub expected: Vec<Found>,
}

/// The parameters of one request with what is expected of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterCase {
    /// What is tested.
    pub name: String,
    /// Path parameters, percent-decoded.
    pub path: Vec<(String, String)>,
    /// The query string, as it stands behind the `?`.
    pub query: String,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Every violation, in order.
    pub expected: Vec<Found>,
}

/// A violation as the files have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where, as an RFC 6901 pointer.
    pub pointer: String,
    /// By which rule.
    pub code: String,
    /// The line, from 1; 0 for parameters.
    pub line: u32,
    /// The column in characters, from 1; 0 for parameters.
    pub column: u32,
}

impl BodyCase {
    /// What the engine finds.
    #[must_use]
    pub fn judge(&self, table: &Table<'_>, facts: &OperationTable<'_>, options: Options) -> Vec<Found> {
        found(judge_body(table, facts, self.text.as_bytes(), options))
    }
}

impl ParameterCase {
    /// What the engine finds.
    #[must_use]
    pub fn judge(&self, table: &Table<'_>, facts: &OperationTable<'_>, options: Options) -> Vec<Found> {
        found(judge_parameters(table, facts, &self.parameters(), options))
    }

    /// The parameters as the engine takes them.
    #[must_use]
    pub fn parameters(&self) -> Parameters<'_> {
        let parameters = Parameters::new().query_string(&self.query);
        let parameters = self.path.iter().fold(parameters, |all, (name, value)| all.path(name, value));
        self.headers.iter().fold(parameters, |all, (name, value)| all.header(name, value))
    }
}

impl From<&Violation<'_>> for Found {
    fn from(violation: &Violation<'_>) -> Self {
        Found {
            pointer: violation.pointer().to_owned(),
            code: violation.code().as_str().to_owned(),
            line: violation.line(),
            column: violation.column(),
        }
    }
}

fn found(verdict: Result<(), (Vec<Violation<'_>>, bool)>) -> Vec<Found> {
    verdict.err().map(|(violations, _)| violations.iter().map(Found::from).collect()).unwrap_or_default()
}
