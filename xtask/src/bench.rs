//! `cargo xtask bench`: the judge against its rivals, natively, then as the npm package in Node and in Chromium.

use std::process::Command;

use crate::tools::browsers::{self, CHROMIUM};
use crate::{Failure, npm, process, workspace};

/// Builds with optimisations and measures.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    if let Some(unknown) = arguments.next()? {
        return Err(unknown.unexpected().into());
    }
    process::run(&mut process::cargo(&["run", "--quiet", "--release", "--package", "bench"]))?;
    process::run(&mut process::cargo(&["xtask", "npm"]))?;
    let tests = workspace::root().join("tests/npm");
    npm::node_packages(&tests)?;
    let mut node = Command::new("node");
    for program in browsers::programs(&[CHROMIUM])? {
        node.env(CHROMIUM.variable, program);
    }
    process::run(node.arg("bench/run.js").current_dir(tests))
}
