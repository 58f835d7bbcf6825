//! `cargo xtask test`: everything that must hold, in the order in which it fails fastest.

use std::process::Command;
use std::time::Instant;

use crate::tools::browsers::{self, CHROMIUM, FIREFOX};
use crate::tools::{apt_install, on_path};
use crate::workspace::root;
use crate::{Failure, contract, process, workspace};

/// Runs every check, says how long each took, and stops at the first that fails.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    if let Some(unknown) = arguments.next()? {
        return Err(unknown.unexpected().into());
    }
    let begin = Instant::now();
    let mut times = Vec::new();
    for (name, command) in STEPS {
        println!("── {name}");
        let step = Instant::now();
        let mut command = command()?;
        if process::run(command.current_dir(root())).is_err() {
            return Err(Failure::Found(format!("error: `{name}` failed; alone: {}", shown(&command))));
        }
        times.push(format!("{:>7.1} s  {name}", step.elapsed().as_secs_f64()));
    }
    println!("\n{}\n{:>7.1} s  every check passed", times.join("\n"), begin.elapsed().as_secs_f64());
    Ok(())
}

/// A check: its name, and what gives the command that runs it, after installing what it needs.
type Step = (&'static str, fn() -> Result<Command, Failure>);

/// Every check.
const STEPS: &[Step] = &[
    ("formatting", || Ok(process::cargo(&["fmt", "--all", "--check"]))),
    ("npm packages of the tests", || Ok(npm("tests/node", INSTALL))),
    ("documents, by redocly", || Ok(npm("tests/node", &["run", "--silent", "lint:specs"]))),
    ("documents, in an editor", || Ok(npm("tests/node", &["run", "--silent", "test:editor"]))),
    ("clippy", || {
        Ok(process::cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]))
    }),
    ("documentation of what is published", || {
        let published =
            ["--package", "gerencianet", "--package", "gerencianet-domain", "--package", "gerencianet-validation"];
        let mut command = process::cargo(&[&["doc", "--all-features", "--no-deps"], &published[..]].concat());
        command.env("RUSTDOCFLAGS", "-D warnings");
        Ok(command)
    }),
    ("validation without any API", || Ok(process::cargo(&["check", "--package", "gerencianet-validation"]))),
    ("tests", || {
        // The client is tried with certificates that openssl makes.
        if on_path("openssl").is_none() {
            apt_install(&["openssl"])?;
        }
        // The inbox is tried in a PostgreSQL that a test starts for itself. Debian keeps its programs off the search path.
        let is_there = std::env::var_os("POSTGRESQL").is_some()
            || on_path("postgres").is_some()
            || std::path::Path::new("/usr/lib/postgresql").is_dir();
        if !is_there {
            apt_install(&["postgresql"])?;
        }
        Ok(process::cargo(&["test", "--workspace", "--all-features"]))
    }),
    ("the sandbox, by the documents", || {
        let mut command = contract::fuzzer()?;
        command.args(["--examples", "10", "--seed", "1"]);
        Ok(command)
    }),
    ("the sandbox, by the vendor's SDK for Node", || {
        let mut command = npm("tests/node", &["test", "--silent"]);
        command.env("SANDBOX", workspace::target().join("debug/gerencianet-sandbox"));
        Ok(command)
    }),
    ("the client with Pix alone", || Ok(client_with("pix"))),
    ("the client with Open Finance alone", || Ok(client_with("open-finance"))),
    ("the client with Account Opening alone", || Ok(client_with("account-opening"))),
    ("the npm package", || Ok(process::cargo(&["xtask", "npm"]))),
    ("the module of the npm package, built again", || Ok(process::cargo(&["xtask", "npm", "--check"]))),
    ("npm packages of the package's tests", || Ok(npm("tests/npm", INSTALL))),
    ("the npm package, everywhere", || {
        let browsers = [CHROMIUM, FIREFOX];
        let programs = browsers::programs(&browsers)?;
        let variables = browsers.iter().map(|browser| browser.variable).zip(programs);
        let mut command = npm("tests/npm", &["test", "--silent"]);
        command.envs(variables);
        Ok(command)
    }),
    ("the reference of the APIs", || Ok(process::cargo(&["xtask", "docs", "--kept"]))),
    ("npm packages of the tests of the reference", || Ok(npm("tests/docs-site", INSTALL))),
    ("the reference, in a browser", || {
        let programs = browsers::programs(&[CHROMIUM])?;
        let mut command = npm("tests/docs-site", &["test", "--silent"]);
        command.envs(programs.iter().map(|program| (CHROMIUM.variable, program)));
        Ok(command)
    }),
    ("npm packages of the tests of the sandbox's page", || Ok(npm("tests/sandbox-page", INSTALL))),
    ("the sandbox's page, in a browser", || {
        let programs = browsers::programs(&[CHROMIUM])?;
        let mut command = npm("tests/sandbox-page", &["test", "--silent"]);
        command.envs(programs.iter().map(|program| (CHROMIUM.variable, program)));
        Ok(command)
    }),
];

/// Checks the client with one feature, warnings being errors.
fn client_with(feature: &str) -> Command {
    let arguments = ["clippy", "--package", "gerencianet", "--no-default-features", "--features", feature];
    process::cargo(&[&arguments[..], &["--", "-D", "warnings"]].concat())
}

const INSTALL: &[&str] = &["ci", "--no-audit", "--no-fund", "--loglevel=error"];

fn npm(folder: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("npm");
    command.args(["--prefix", folder]).args(arguments);
    command
}

/// How to run one step by hand.
fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args()).map(|word| word.to_string_lossy());
    words.collect::<Vec<_>>().join(" ")
}
