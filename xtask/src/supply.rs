//! `cargo xtask supply`: what the published crates and the npm package are made of, and what they promise to their users.
//!
//! `sbom` writes to `target/sbom` what each of them is made of; `api` holds the public items of the crates to the lists in
//! `tests/public-api`, which `--bless` writes; `deny` holds every dependency to `deny.toml` and to the advisories of RustSec.

mod api;
mod bom;
mod deny;
mod sbom;

use serde_json::Value;

use crate::{Failure, process, workspace};

/// What is done, and the function that does it, which is told whether lists may be written anew.
type Part = (&'static str, fn(bool) -> Result<(), Failure>);

/// The parts, in the order in which they run. What `deny` may have to leave out is the last that is read.
const PARTS: &[Part] = &[("sbom", |_| sbom::write()), ("api", api::compare), ("deny", |_| deny::check())];

/// Runs all parts, or those that are named.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let (mut named, mut bless) = (Vec::new(), false);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("bless") => bless = true,
            lexopt::Arg::Value(name) => match PARTS.iter().find(|(part, _)| name == *part) {
                Some((part, _)) => named.push(*part),
                None => return Err(lexopt::Arg::Value(name).unexpected().into()),
            },
            other => return Err(other.unexpected().into()),
        }
    }
    for (name, part) in PARTS.iter().filter(|(name, _)| named.is_empty() || named.contains(name)) {
        println!("── {name}");
        part(bless)?;
    }
    Ok(())
}

/// What cargo prints.
fn asked(arguments: &[&str]) -> Result<String, Failure> {
    let mut command = process::cargo(arguments);
    let output = command.current_dir(workspace::root()).output();
    let output = output.map_err(|error| Failure::Found(format!("error: cannot run cargo: {error}")))?;
    if !output.status.success() {
        return Err(Failure::Found(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The packages that `cargo metadata` tells of, with further arguments.
fn packages(arguments: &[&str]) -> Result<Vec<Value>, Failure> {
    let text = asked(&[&["metadata", "--format-version=1", "--locked"], arguments].concat())?;
    let metadata: Value =
        serde_json::from_str(&text).map_err(|error| Failure::Found(format!("error: cargo metadata: {error}")))?;
    Ok(metadata["packages"].as_array().cloned().unwrap_or_default())
}

/// The names of the crates of the workspace that are published.
fn published() -> Result<Vec<String>, Failure> {
    let packages = packages(&["--no-deps"])?;
    let published = packages.iter().filter(|package| package["publish"].is_null());
    Ok(published.filter_map(|package| package["name"].as_str()).map(str::to_owned).collect())
}
