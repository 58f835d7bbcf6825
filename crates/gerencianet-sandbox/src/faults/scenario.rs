//! Scenarios: a seed and rules, in a TOML file or as JSON.

use std::path::Path;

use serde::Deserialize;

use super::rule::{Fault, Rule};
use crate::error::Error;

/// A seed and rules, in the order in which they are asked.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Scenario {
    pub(super) seed: u64,
    pub(super) fault: Vec<Rule>,
}

impl Scenario {
    /// Reads a file. What is wrong in it is told with its place, and with what to write.
    pub(crate) fn read(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(Error::file(path))?;
        toml::from_str(&text).map_err(|error| {
            let (line, column) = place(&text, error.span().map_or(0, |span| span.start));
            Error::Scenario { path: path.to_owned(), line, column, reason: in_one_line(&error) }
        })
    }
}

/// Reads the fault that a header asks for: `reset = true, effect = true`.
pub(super) fn of_header(text: &str) -> Result<Fault, String> {
    #[derive(Deserialize)]
    struct Header {
        fault: Rule,
    }
    // What would end the braces early is no fault either, and the text cannot hold the end of a line.
    let Header { fault } = toml::from_str(&format!("fault = {{ {text} }}")).map_err(|error| in_one_line(&error))?;
    match fault.chooses() {
        true => Err("`operation`, `probability`, `count` and `skip` are for rules: this request is the one".to_owned()),
        false => Ok(fault.fault),
    }
}

/// The line and column of an offset, from 1; columns count characters.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

fn in_one_line(error: &toml::de::Error) -> String {
    error.message().trim().replace('\n', "; ")
}
