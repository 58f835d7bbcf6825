//! `cargo xtask prove`: four judges about a million bodies.

use std::process::Command;

use crate::{Failure, npm, process, workspace};

/// How many bodies, unless an argument says otherwise.
const BODIES: [&str; 2] = ["--bodies", "1000000"];

/// Makes and installs the npm package, and passes its arguments to the program that asks.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let tests = workspace::root().join("tests/npm");
    process::run(&mut process::cargo(&["xtask", "npm"]))?;
    npm::node_packages(&tests)?;
    process::run(Command::new("node").arg("pack.js").current_dir(tests))?;
    let program = ["run", "--quiet", "--release", "--package", "workspace-tests", "--bin", "prove", "--"];
    process::run(process::cargo(&program).args(BODIES).args(arguments.raw_args()?))
}
