//! cargo-llvm-cov, and what it counts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::tools::{crate_program, printed};
use crate::workspace::{root, target};
use crate::{Failure, process, workspace};

/// The release of cargo-llvm-cov that is known to work.
const VERSION: &str = "0.9.1";

/// The program, and the folder of what it is asked to count.
pub(super) struct LlvmCov {
    program: PathBuf,
    folder: PathBuf,
}

impl LlvmCov {
    /// Installs the program and the tools of the compiler that it needs, and forgets what was built before: the lines of
    /// programs that were built from other sources would be counted too.
    pub(super) fn installed() -> Result<Self, Failure> {
        let program = crate_program("cargo-llvm-cov", VERSION)?;
        if !has_llvm_tools() {
            process::run(Command::new("rustup").args(["component", "add", "llvm-tools"]))?;
        }
        let folder = target().join("coverage");
        fs::create_dir_all(&folder).map_err(|error| workspace::failure(&folder, &error))?;
        let llvm_cov = LlvmCov { program, folder };
        process::run(llvm_cov.command("clean").arg("--workspace"))?;
        Ok(llvm_cov)
    }

    /// Runs tests with all features, and gives what llvm-cov exports; a test that fails is told of and keeps nothing from being counted.
    pub(super) fn report(&self, name: &str, chosen: &[&str]) -> Result<Value, Failure> {
        let file = self.folder.join(format!("{name}.json"));
        process::run(self.command("clean").arg("--profraw-only"))?;
        let mut command = self.command("test");
        command.args(["--all-features", "--no-clean", "--ignore-run-fail", "--failure-mode=all", "--quiet"]);
        command
            .args(["--json", "--ignore-filename-regex=/generated/|/tests/|/tests\\.rs$", "--output-path"])
            .arg(&file);
        process::run(command.args(chosen))?;
        let text = workspace::read(&file)?.unwrap_or_default();
        serde_json::from_str(&text).map_err(|error| workspace::failure(&file, &error))
    }

    fn command(&self, verb: &str) -> Command {
        let mut command = Command::new(&self.program);
        command.args(["llvm-cov", verb]).current_dir(root());
        // What counts needs no lines of a debugger, and is built once more beside everything else: gigabytes.
        command.env("CARGO_PROFILE_DEV_DEBUG", "none");
        command
    }
}

/// Whether the compiler has the tools that read what its programs count.
fn has_llvm_tools() -> bool {
    let libraries = printed("rustc", &["--print", "target-libdir"]);
    libraries.is_some_and(|libraries| Path::new(&libraries).with_file_name("bin").join("llvm-profdata").is_file())
}
