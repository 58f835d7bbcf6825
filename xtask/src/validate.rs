//! `cargo xtask validate`: judges a body with the generated tables.
//!
//! The tables are not linked into xtask, which must build even while they are broken: the command of the validation crate
//! runs as a process of its own.

use crate::{Failure, process};

/// Passes its arguments to `gerencianet-validate`, whose exit code becomes ours.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut command = process::cargo(&["run", "--quiet", "--package", "gerencianet-validation", "--all-features"]);
    command.args(["--bin", "gerencianet-validate", "--"]).args(arguments.raw_args()?);
    process::run(&mut command)
}
