//! `cargo xtask mutants`: breaks the code in every small way there is, and sees which of them no test notices.
//!
//! `.cargo/mutants.toml` lists those that change nothing anybody could see, each with the reason.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::tools::crate_program;
use crate::{Failure, workspace};

/// The release of cargo-mutants that is known to work.
const VERSION: &str = "27.1.0";

/// The exit codes that say what became of the mutants: none was missed, some were, some took too long.
const OUTCOMES: [i32; 3] = [0, 2, 3];

/// Code that is broken, and the tests that are to notice.
struct Part {
    /// What it is called here.
    name: &'static str,
    /// The arguments of cargo-mutants that choose the code.
    code: &'static [&'static str],
    /// Each is given what the ones before it did not notice.
    steps: &'static [Step],
}

/// Tests that are run together.
struct Step {
    /// Where they are, as arguments of cargo-mutants.
    packages: &'static [&'static str],
    /// Which they are, as arguments of `cargo test`.
    tests: &'static [&'static str],
    /// How many seconds they may take, many times what they do: a mutant that goes on for ever is noticed as well.
    seconds: &'static str,
}

const PARTS: &[Part] = &[
    Part {
        name: "domain",
        code: &["--package=gerencianet-domain"],
        steps: &[Step { packages: &["--features=serde,schemars"], tests: &["--lib", "--test=domain"], seconds: "20" }],
    },
    Part {
        name: "engine",
        code: &["--package=gerencianet-validation", "--exclude=**/generated/**", "--exclude=**/bin/**"],
        steps: &[
            Step { packages: &["--features=all,serde"], tests: &["--lib", "--test=validation"], seconds: "60" },
            Step {
                packages: WORKSPACE,
                tests: &["--test=schemas", "--test=patterns", "--test=json", "--test=cases", "--test=fields"],
                seconds: "120",
            },
        ],
    },
    Part {
        name: "generator",
        code: &[
            "--package=codegen",
            "--file=**/codegen/src/lower.rs",
            "--file=**/codegen/src/lower/**",
            "--file=**/codegen/src/lint.rs",
            "--file=**/codegen/src/lint/**",
        ],
        steps: &[
            Step { packages: WORKSPACE, tests: &["--test=broken_specs", "--test=generated"], seconds: "120" },
            Step { packages: &[], tests: &["--lib"], seconds: "120" },
            Step {
                packages: WORKSPACE,
                tests: &["--test=schemas", "--test=any_document", "--test=examples", "--test=constraints"],
                seconds: "300",
            },
        ],
    },
];

/// The tests of the whole workspace are asked.
const WORKSPACE: &[&str] = &["--test-package=workspace-tests"];

/// Breaks the parts that are named, or all; further arguments are passed to cargo-mutants.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut passed: Vec<_> = arguments.raw_args()?.collect();
    let named = passed.iter().take_while(|argument| PARTS.iter().any(|part| *argument == part.name)).count();
    let named: Vec<_> = passed.drain(..named).collect();
    let program = crate_program("cargo-mutants", VERSION)?;
    let (mut table, mut survivors) = (String::new(), String::new());
    for part in PARTS.iter().filter(|part| named.is_empty() || named.iter().any(|name| name == part.name)) {
        let outcome = part.run(&program, &passed)?;
        table += &outcome.row(part.name);
        survivors.extend(outcome.missed.iter().map(|mutant| format!("\n{mutant}")));
    }
    println!("\n{:<12}{:>9}{:>9}{:>9}{:>11}\n{table}", "", "viable", "noticed", "missed", "noticed");
    if survivors.is_empty() { Ok(()) } else { Err(Failure::Found(format!("no test notices:{survivors}"))) }
}

impl Part {
    fn run(&self, program: &Path, passed: &[OsString]) -> Result<Outcome, Failure> {
        let folder = workspace::target().join("mutants").join(self.name);
        fs::create_dir_all(&folder).map_err(|error| workspace::failure(&folder, &error))?;
        let mut outcome = Outcome::default();
        for (number, step) in self.steps.iter().enumerate() {
            println!("── {}: {}", self.name, step.tests.join(" "));
            let mut command = Command::new(program);
            command.args(["mutants", "--profile=mutants", "--baseline=skip", "--timeout", step.seconds, "--output"]);
            command.arg(&folder).args(self.code).args(step.packages);
            if number > 0 {
                command.arg("--iterate");
            }
            command.args(passed).arg("--").args(step.tests).current_dir(workspace::root());
            match command.status() {
                Ok(status) if status.code().is_some_and(|code| OUTCOMES.contains(&code)) => {}
                _ => return Err(Failure::Found(format!("cargo-mutants failed; its log is in {}", folder.display()))),
            }
            outcome.add(|kind| Ok(workspace::read(&folder.join("mutants.out").join(kind))?.unwrap_or_default()))?;
        }
        Ok(outcome)
    }
}

/// What became of mutants, each by its name.
#[derive(Default)]
struct Outcome {
    /// A test failed, or went on for ever.
    noticed: BTreeSet<String>,
    /// All tests passed, those of all steps.
    missed: BTreeSet<String>,
}

impl Outcome {
    /// Adds what a step has written, of which `read` gives the lists.
    fn add(&mut self, read: impl Fn(&str) -> Result<String, Failure>) -> Result<(), Failure> {
        for kind in ["caught.txt", "timeout.txt"] {
            self.noticed.extend(read(kind)?.lines().map(str::to_owned));
        }
        self.missed = read("missed.txt")?.lines().map(str::to_owned).collect();
        // What went on for ever in one step may do nothing in the next.
        self.missed.retain(|mutant| !self.noticed.contains(mutant));
        Ok(())
    }

    fn row(&self, name: &str) -> String {
        let (noticed, missed) = (self.noticed.len(), self.missed.len());
        let viable = noticed + missed;
        let share =
            if viable == 0 { "-".to_owned() } else { format!("{:.1} %", 100.0 * noticed as f64 / viable as f64) };
        format!("{name:<12}{viable:>9}{noticed:>9}{missed:>9}{share:>11}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    fn step<'t>(caught: &'t str, timeout: &'t str, missed: &'t str) -> impl Fn(&str) -> Result<String, super::Failure> {
        move |kind| {
            Ok(match kind {
                "caught.txt" => caught,
                "timeout.txt" => timeout,
                _ => missed,
            }
            .to_owned())
        }
    }

    #[test]
    fn a_mutant_survives_that_no_step_notices() {
        let mut outcome = Outcome::default();
        assert!(outcome.add(step("a\nb\n", "c\n", "d\ne\n")).is_ok());
        // What took too long is tried once more.
        assert!(outcome.add(step("d\n", "", "c\ne\n")).is_ok());
        assert_eq!(outcome.missed.iter().collect::<Vec<_>>(), ["e"]);
        let row = outcome.row("domain");
        assert_eq!(row.split_whitespace().collect::<Vec<_>>(), ["domain", "5", "4", "1", "80.0", "%"]);
    }
}
