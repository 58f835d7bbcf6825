//! `cargo xtask prove`: the long form of what the tests ask independent judges.

use std::process::Command;

use crate::{Failure, npm, process, workspace};

/// How many bodies, unless an argument says otherwise.
const BODIES: [&str; 2] = ["--bodies", "1000000"];

/// Proves what the first argument names, or else that four judges agree about bodies; passes the rest on.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut passed: Vec<_> = arguments.raw_args()?.collect();
    let first = passed.first().and_then(|first| first.to_str()).map(str::to_owned);
    let (package, program) = match first.as_deref() {
        Some("json") => ("workspace-tests", "prove_json"),
        Some("patterns") => ("workspace-tests", "prove_patterns"),
        Some("growth") => ("hostile", "prove_growth"),
        Some("bodies") | None => ("workspace-tests", "prove"),
        Some(option) if option.starts_with('-') => ("workspace-tests", "prove"),
        Some(other) => return Err(Failure::Misuse(format!("nothing is proved about `{other}`"))),
    };
    let is_named = first.is_some_and(|first| !first.starts_with('-'));
    passed.drain(..usize::from(is_named));
    let mut command = process::cargo(&["run", "--quiet", "--release", "--package", package, "--bin", program, "--"]);
    if program == "prove" {
        package_of_javascript()?;
        command.args(BODIES);
    }
    process::run(command.args(passed))
}

/// Makes and installs the npm package, which holds two of the judges of bodies.
fn package_of_javascript() -> Result<(), Failure> {
    let tests = workspace::root().join("tests/npm");
    process::run(&mut process::cargo(&["xtask", "npm"]))?;
    npm::node_packages(&tests)?;
    process::run(Command::new("node").arg("pack.js").current_dir(tests))
}
