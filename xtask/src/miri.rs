//! `cargo xtask miri`: runs the tests of the crates that know nobody else's code in Miri, which sees what is undefined.

use std::path::Path;

use crate::tools::nightly;
use crate::{Failure, process, workspace};

/// The crates, each with the features that are tried.
const CRATES: &[(&str, &[&str])] =
    &[("gerencianet-domain", &["--features", "serde"]), ("gerencianet-validation", &["--features", "all,serde"])];

/// Runs the tests of each crate; further arguments are passed to `cargo miri test`.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let passed: Vec<_> = arguments.raw_args()?.collect();
    nightly::with(&["miri", "rust-src"])?;
    for (name, features) in CRATES {
        println!("── {name}");
        let mut command = nightly::command(Path::new("cargo"));
        command.args(["miri", "test", "--package", name, "--lib", "--tests"]).args(*features).args(&passed);
        // The tests read their vectors from files, and tables that they write by hand are kept for ever.
        command.env("MIRIFLAGS", "-Zmiri-disable-isolation -Zmiri-ignore-leaks");
        command.env("CARGO_TARGET_DIR", workspace::target().join("miri")).current_dir(workspace::root());
        process::run(&mut command)?;
    }
    Ok(())
}
