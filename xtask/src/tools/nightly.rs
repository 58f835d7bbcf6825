//! A nightly toolchain, without which neither libFuzzer's instrumentation nor Miri can be had.

use std::path::Path;
use std::process::Command;

use crate::{
    Failure, process,
    tools::{on_path, printed},
};

/// Asks for the toolchain, with some components, and installs what is missing.
///
/// # Errors
///
/// There is no rustup, or it cannot install what is missing.
pub(crate) fn with(components: &[&str]) -> Result<(), Failure> {
    if on_path("rustup").is_none() {
        return Err(Failure::Found(
            "error: a nightly toolchain is needed, which rustup installs: https://rustup.rs".to_owned(),
        ));
    }
    if printed("rustup", &["run", "nightly", "rustc", "--version"]).is_none() {
        println!("rustup toolchain install nightly");
        process::run(Command::new("rustup").args(["toolchain", "install", "nightly", "--profile", "minimal"]))?;
    }
    let list = printed("rustup", &["component", "list", "--toolchain", "nightly", "--installed"]).unwrap_or_default();
    let is_there = |component: &&str| list.lines().any(|line| line.starts_with(*component));
    let missing: Vec<&str> = components.iter().copied().filter(|component| !is_there(component)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("rustup component add {} --toolchain nightly", missing.join(" "));
    process::run(Command::new("rustup").args(["component", "add", "--toolchain", "nightly"]).args(missing))
}

/// Starts a program with the nightly toolchain before all others.
pub(crate) fn command(program: &Path) -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly"]).arg(program);
    // What cargo sets for its children would lead back to the toolchain that runs us.
    for name in ["RUSTC", "RUSTDOC", "RUSTUP_TOOLCHAIN", "CARGO", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"] {
        command.env_remove(name);
    }
    command
}
