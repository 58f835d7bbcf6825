//! `cargo xtask bench`: the judge against its rivals, in one run.

use crate::{Failure, process};

/// Builds with optimisations and measures.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    if let Some(unknown) = arguments.next()? {
        return Err(unknown.unexpected().into());
    }
    process::run(&mut process::cargo(&["run", "--quiet", "--release", "--package", "bench"]))
}
