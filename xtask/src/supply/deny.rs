//! Every dependency, as cargo-deny sees it.

use std::path::Path;
use std::process::Command;

use crate::tools::crate_program;
use crate::{Failure, process, workspace};

/// The release of cargo-deny that is known to work.
const VERSION: &str = "0.20.2";

/// Holds licences, bans and sources to `deny.toml`, and every version to the advisories, where those can be had.
pub(super) fn check() -> Result<(), Failure> {
    let program = crate_program("cargo-deny", VERSION)?;
    process::run(deny(&program).args(["--offline", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"]))?;
    // The database is fetched from where its authors keep it, which cannot be reached from everywhere.
    let fetched = deny(&program).args(["fetch", "db"]).output();
    let fetched = fetched.map_err(|error| Failure::Found(format!("error: cannot run cargo-deny: {error}")))?;
    if !fetched.status.success() {
        let why = String::from_utf8_lossy(&fetched.stderr).into_owned();
        eprintln!("{why}warning: advisories were NOT checked, since RustSec's database cannot be fetched from here");
        return Ok(());
    }
    process::run(deny(&program).args(["--offline", "check", "advisories"]))
}

fn deny(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(workspace::root());
    command
}
