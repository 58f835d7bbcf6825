//! Programs that are not part of the workspace: found where they are installed, otherwise installed.

pub(crate) mod browsers;
pub(crate) mod compiler;
pub(crate) mod nightly;
pub(crate) mod scalar;
pub(crate) mod wasm_pack;

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{Failure, process, workspace};

/// The first file of that name in a folder of `PATH`.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// `PATH` with more folders before it.
pub(crate) fn path_with(folders: &[&Path]) -> OsString {
    let path = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().map(|folder| (*folder).to_owned()).chain(env::split_paths(&path));
    env::join_paths(all).expect("the folders of a workspace have no separator in their names")
}

/// What a program prints, without the white space around it; none where it cannot run or fails.
pub(crate) fn printed(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// A program that is a crate, at the release that is known to work; installed for this workspace, unless that has been done.
///
/// # Errors
///
/// It cannot be built, or not be fetched; why not, has been said then.
pub(crate) fn crate_program(name: &str, release: &str) -> Result<PathBuf, Failure> {
    let tools = workspace::target().join("tools");
    let program = tools.join("bin").join(name);
    // Cargo's own list of what it has installed there.
    let installed = workspace::read(&tools.join(".crates.toml"))?.unwrap_or_default();
    if program.is_file() && installed.contains(&format!("\"{name} {release} (")) {
        return Ok(program);
    }
    println!("installing {name} {release} into target/tools");
    let (tools, release) = (tools.to_string_lossy(), format!("={release}"));
    // Most of the time of an optimised build would be spent on what runs for a second.
    let arguments =
        ["install", "--quiet", "--locked", "--debug", "--force", "--root", &tools, "--version", &release, name];
    process::run(&mut process::cargo(&arguments))?;
    Ok(program)
}

/// Installs packages of Debian, as root or as somebody who needs no password to become root. Why not, has been said then.
pub(crate) fn apt_install(packages: &[&str]) -> Result<(), Failure> {
    let mut installing = apt("install");
    installing.args(["--yes", "--no-install-recommends"]).args(packages).stdout(Stdio::null());
    println!("installing {}", packages.join(" "));
    process::run(&mut apt("update")).and_then(|()| process::run(&mut installing))
}

fn apt(verb: &str) -> Command {
    let is_root = printed("id", &["-u"]).as_deref() == Some("0");
    let mut command = Command::new(if is_root { "env" } else { "sudo" });
    if !is_root {
        command.args(["--non-interactive", "env"]);
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet=2", verb]);
    command
}
