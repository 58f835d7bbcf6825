//! `cargo xtask bench`: the judge against its rivals, natively, then as the npm package in Node and in Chromium; and the client
//! against its own.

use std::process::Command;

use crate::tools::browsers::{self, CHROMIUM};
use crate::tools::{apt_install, on_path};
use crate::{Failure, npm, process, workspace};

/// Builds with optimisations and measures: everything, or what is named.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut named = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(name) if name == "judge" => named.push(judge as fn() -> _),
            lexopt::Arg::Value(name) if name == "calls" => named.push(calls),
            other => return Err(other.unexpected().into()),
        }
    }
    if named.is_empty() {
        named = vec![judge, calls];
    }
    named.into_iter().try_for_each(|measure| measure())
}

fn judge() -> Result<(), Failure> {
    native("judge")?;
    process::run(&mut process::cargo(&["xtask", "npm"]))?;
    let tests = workspace::root().join("tests/npm");
    npm::node_packages(&tests)?;
    let mut node = Command::new("node");
    for program in browsers::programs(&[CHROMIUM])? {
        node.env(CHROMIUM.variable, program);
    }
    process::run(node.arg("bench/run.js").current_dir(tests))
}

fn calls() -> Result<(), Failure> {
    // The server that is called has certificates that openssl makes.
    if on_path("openssl").is_none() {
        apt_install(&["openssl"])?;
    }
    npm::node_packages(&workspace::root().join("tests/bench/node"))?;
    native("calls")
}

/// Runs a part of the package `bench`.
fn native(part: &str) -> Result<(), Failure> {
    process::run(&mut process::cargo(&["run", "--quiet", "--release", "--package", "bench", "--", part]))
}
