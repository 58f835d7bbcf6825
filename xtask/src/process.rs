//! Starts other programs.

use std::env;
use std::process::{Command, ExitCode};

use crate::Failure;

/// The cargo that runs us, started where we were started.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Runs a program to its end.
///
/// # Errors
///
/// It cannot run, or gives an exit code other than 0, which becomes ours.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| {
        let program = command.get_program().to_string_lossy().into_owned();
        Failure::Found(format!("error: cannot run `{program}`: {error}"))
    })?;
    match status.code() {
        Some(0) => Ok(()),
        code => Err(Failure::Exit(ExitCode::from(code.and_then(|code| u8::try_from(code).ok()).unwrap_or(1)))),
    }
}
