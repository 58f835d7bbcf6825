//! `cargo xtask contract`: holds the sandbox to the documents, by requests that schemathesis makes out of them.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::tools::{apt_install, on_path};
use crate::workspace::{self, root, target};
use crate::{Failure, process};

/// Runs the fuzzer; what it is told is told to `tests/contract/run.py`.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let told: Vec<OsString> = arguments.raw_args()?.collect();
    process::run(fuzzer()?.args(told))
}

/// The command that runs it, once all is there that it needs.
pub(crate) fn fuzzer() -> Result<Command, Failure> {
    let folder = target().join("contract");
    let python = python(&folder.join("venv"))?;
    process::run(&mut process::cargo(&["build", "--quiet", "--package", "gerencianet-sandbox"]))?;
    let mut command = Command::new(python);
    command.arg(root().join("tests/contract/run.py"));
    command.arg(target().join("debug/gerencianet-sandbox")).arg(folder);
    Ok(command)
}

/// A Python of its own with the packages of `tests/contract/requirements.txt`, made anew where those have changed.
fn python(folder: &Path) -> Result<PathBuf, Failure> {
    let python = folder.join("bin/python");
    let (wanted, installed) = (root().join("tests/contract/requirements.txt"), folder.join("requirements.txt"));
    let requirements = workspace::read(&wanted)?;
    if requirements == workspace::read(&installed)? {
        return Ok(python);
    }
    if on_path("python3").is_none() {
        apt_install(&["python3", "python3-venv"])?;
    }
    // What is half made is no Python; and Debian keeps the module that makes it in a package of its own.
    let _ = fs::remove_dir_all(folder);
    let make = || process::run(Command::new("python3").args(["-m", "venv"]).arg(folder).stdout(Stdio::null()));
    make().or_else(|_| apt_install(&["python3-venv"]).and_then(|()| make()))?;
    println!("installing schemathesis");
    let mut pip = Command::new(&python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(&wanted);
    process::run(&mut pip)?;
    workspace::write(&installed, requirements.as_deref())?;
    Ok(python)
}
