//! `cargo xtask cases`: derives the cases under `tests/cases` from the documents and writes them.
//!
//! They are derived with the generated tables, which are not linked into xtask: the tool of the tests runs as a process of
//! its own.

use crate::{Failure, process};

/// Takes no arguments.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    match arguments.next()? {
        Some(unknown) => Err(unknown.unexpected().into()),
        None => {
            process::run(&mut process::cargo(&["run", "--quiet", "--package", "workspace-tests", "--bin", "cases"]))
        }
    }
}
