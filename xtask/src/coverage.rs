//! `cargo xtask coverage`: how many lines the tests run, and which public functions none of them does.
//!
//! The tests of each crate are run alone, then those of the whole workspace. What a test starts as a process of its own counts too. Doctests do not,
//! nor does what other programs try: the npm package, the page and the fuzzer of the sandbox.

mod functions;
mod llvm;

use std::fs;

use serde_json::Value;

use crate::Failure;

use llvm::LlvmCov;

/// The crates that are counted, unless some are named.
const PACKAGES: &[&str] = &[
    "bodies",
    "changes",
    "codegen",
    "gerencianet",
    "gerencianet-domain",
    "gerencianet-sandbox",
    "gerencianet-validation",
    "gerencianet-wasm",
];

/// Counts for all crates, or for those that are named; with `--own` without the tests of the whole workspace.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let (mut named, mut own) = (Vec::new(), false);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("own") => own = true,
            lexopt::Arg::Value(name) => match PACKAGES.iter().find(|package| name == **package) {
                Some(package) => named.push(*package),
                None => {
                    let known = PACKAGES.join(", ");
                    let name = name.to_string_lossy();
                    return Err(Failure::Misuse(format!(
                        "there is no crate `{name}` to be counted; there are {known}"
                    )));
                }
            },
            other => return Err(other.unexpected().into()),
        }
    }
    if named.is_empty() {
        named.extend(PACKAGES);
    }
    let llvm_cov = LlvmCov::installed()?;
    let mut alone = Vec::new();
    for package in &named {
        println!("── the tests of {package}");
        alone.push(llvm_cov.report(package, &["--package", package])?);
    }
    let together = if own {
        None
    } else {
        println!("── the tests of the workspace");
        Some(llvm_cov.report("workspace", &["--workspace"])?)
    };
    let source = |file: &str| fs::read_to_string(file).unwrap_or_default();
    println!("\n{}", told(&named, &alone, together.as_ref(), &source));
    Ok(())
}

/// The lines of each crate and how many of them are run, by its own tests and by all; then the public functions that no test runs.
fn told(named: &[&str], alone: &[Value], together: Option<&Value>, source: &dyn Fn(&str) -> String) -> String {
    let mut text = format!("{:<24}{:>9}{:>12}", "", "lines", "own tests");
    text += if together.is_some() { "   all tests" } else { "" };
    let mut unrun = Vec::new();
    for (package, alone) in named.iter().zip(alone) {
        let own = lines(alone, package);
        text += &format!("\n{package:<24}{:>9}{}", own.0, percent(own));
        text += &together.map_or_else(String::new, |together| percent(lines(together, package)));
        unrun.extend(functions::unrun(together.unwrap_or(alone), package, source));
    }
    text += &format!("\n\n{} public functions that no test runs", unrun.len());
    for (path, line, code) in unrun {
        text += &format!("\n{path}:{line}: {code}");
    }
    text
}

/// How many lines of a crate there are in programs, and how many of them were run.
fn lines(report: &Value, package: &str) -> (u64, u64) {
    let files = report["data"][0]["files"].as_array().into_iter().flatten();
    let own = files.filter(|file| file["filename"].as_str().is_some_and(|name| functions::is_within(name, package)));
    own.fold((0, 0), |(lines, run), file| {
        let count = |key: &str| file["summary"]["lines"][key].as_u64().unwrap_or_default();
        (lines + count("count"), run + count("covered"))
    })
}

fn percent((lines, run): (u64, u64)) -> String {
    if lines == 0 { format!("{:>12}", "-") } else { format!("{:>10.1} %", 100.0 * run as f64 / lines as f64) }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::told;

    fn report(run: u64, count: u64) -> Value {
        let (file, lines) = ("/w/crates/changes/src/lib.rs", json!({ "lines": { "count": 8, "covered": run } }));
        let generated = json!({ "lines": { "count": 90, "covered": 0 } });
        json!({ "data": [{
            "files": [
                { "filename": file, "summary": lines },
                { "filename": "/w/crates/changes/src/generated/pix.rs", "summary": generated },
                { "filename": "/w/crates/bodies/src/lib.rs", "summary": lines },
            ],
            "functions": [{ "count": count, "filenames": [file], "regions": [[1, 1, 1, 9, count, 0, 0, 0]] }],
        }] })
    }

    fn lines(text: &str) -> Vec<Vec<&str>> {
        text.lines().map(|line| line.split_whitespace().collect()).collect()
    }

    #[test]
    fn own_tests_and_all_tests_are_told_side_by_side() {
        let source = |_: &str| "pub fn shown() {\n".to_owned();
        let text = told(&["changes"], &[report(2, 0)], Some(&report(7, 1)), &source);
        assert_eq!(lines(&text)[0], ["lines", "own", "tests", "all", "tests"]);
        assert_eq!(lines(&text)[1], ["changes", "8", "25.0", "%", "87.5", "%"]);
        assert!(text.ends_with("\n0 public functions that no test runs"), "{text}");
    }

    #[test]
    fn without_the_tests_of_the_workspace_own_tests_are_what_counts() {
        let source = |_: &str| "pub fn shown() {\n".to_owned();
        let text = told(&["changes", "codegen"], &[report(2, 0), report(2, 0)], None, &source);
        assert_eq!(lines(&text)[0], ["lines", "own", "tests"]);
        assert_eq!(lines(&text)[1], ["changes", "8", "25.0", "%"]);
        assert_eq!(lines(&text)[2], ["codegen", "0", "-"]);
        assert!(
            text.ends_with("1 public functions that no test runs\ncrates/changes/src/lib.rs:1: pub fn shown()"),
            "{text}"
        );
    }
}
