//! `cargo xtask test`: everything that must hold, in the order in which it fails fastest.

use std::process::Command;
use std::time::Instant;

use crate::workspace::root;
use crate::{Failure, process};

/// Runs every check, says how long each took, and stops at the first that fails.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    if let Some(unknown) = arguments.next()? {
        return Err(unknown.unexpected().into());
    }
    let begin = Instant::now();
    let mut times = Vec::new();
    for (name, mut command) in steps() {
        println!("── {name}");
        let step = Instant::now();
        if process::run(command.current_dir(root())).is_err() {
            return Err(Failure::Found(format!("error: `{name}` failed; alone: {}", shown(&command))));
        }
        times.push(format!("{:>7.1} s  {name}", step.elapsed().as_secs_f64()));
    }
    println!("\n{}\n{:>7.1} s  every check passed", times.join("\n"), begin.elapsed().as_secs_f64());
    Ok(())
}

fn steps() -> Vec<(&'static str, Command)> {
    vec![
        ("formatting", process::cargo(&["fmt", "--all", "--check"])),
        ("npm packages of the tests", npm(&["ci", "--no-audit", "--no-fund", "--loglevel=error"])),
        ("documents, by redocly", npm(&["run", "--silent", "lint:specs"])),
        (
            "clippy",
            process::cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]),
        ),
        ("validation without any API", process::cargo(&["check", "--package", "gerencianet-validation"])),
        ("tests", process::cargo(&["test", "--workspace", "--all-features"])),
    ]
}

fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new("npm");
    command.args(["--prefix", "tests/node"]).args(arguments);
    command
}

/// How to run one step by hand.
fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args()).map(|word| word.to_string_lossy());
    words.collect::<Vec<_>>().join(" ")
}
