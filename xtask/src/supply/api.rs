//! The public items of the published crates, held to the lists of them.

use similar::TextDiff;

use super::published;
use crate::tools::{crate_program, nightly};
use crate::workspace::{root, target};
use crate::{Failure, workspace};

/// The release of cargo-public-api that is known to work.
const VERSION: &str = "0.52.0";

/// Compares the public items of each crate with its list in `tests/public-api`, or writes the lists.
pub(super) fn compare(bless: bool) -> Result<(), Failure> {
    let program = crate_program("cargo-public-api", VERSION)?;
    // Only the nightly compiler writes documentation in the form that the program reads.
    nightly::with(&[])?;
    let mut stale = Vec::new();
    for name in published()? {
        let mut command = nightly::command(&program);
        // What follows from derives and from the compiler says nothing that the types do not say.
        command.args(["public-api", "--package", &name, "--all-features", "-sss", "--color=never"]);
        command.current_dir(root()).env("CARGO_TARGET_DIR", target().join("public-api"));
        let output = command.output().map_err(|error| Failure::Found(format!("error: cannot run rustup: {error}")))?;
        if !output.status.success() {
            return Err(Failure::Found(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        let items = String::from_utf8_lossy(&output.stdout).into_owned();
        println!("{name}: {} public items", items.lines().count());
        let list = format!("tests/public-api/{name}.txt");
        if bless {
            workspace::write(&root().join(&list), Some(&items))?;
            continue;
        }
        let listed = workspace::read(&root().join(&list))?.unwrap_or_default();
        if items != listed {
            stale.push(TextDiff::from_lines(&listed, &items).unified_diff().header(&list, "now").to_string());
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    let differences = stale.join("\n");
    Err(Failure::Found(format!(
        "{differences}\nerror: what users may call has changed; `cargo xtask supply api --bless` if that is meant"
    )))
}
