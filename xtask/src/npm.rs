//! `cargo xtask npm`: the npm package, ready to be packed, in `target/npm`.
//!
//! With `--check` it is not made, but held to another build of the same sources.

mod module;
mod package;
mod rebuilt;
mod size;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{
    Failure, process,
    tools::{compiler::Compiler, wasm_pack::wasm_pack},
    workspace,
};

/// The most that wasm and glue of everything may weigh, in bytes of gzip.
const BUDGET: usize = 49_000;

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut check = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("check") => check = true,
            other => return Err(other.unexpected().into()),
        }
    }
    if check {
        let (root, target) = (workspace::root(), workspace::target());
        node_packages(&root.join("xtask/npm"))?;
        return rebuilt::is_the_same(&root, &target, &target.join("npm"), &Compiler::for_wasm()?, &wasm_pack()?);
    }
    let package = package()?;
    let sizes = size::measure(&package)?;
    println!("{}\n{}", package.display(), size::table(&sizes));
    match sizes.first() {
        Some(all) if all.gzip > BUDGET => Err(Failure::Found(format!(
            "error: {} weighs {} bytes of gzip, the budget is {BUDGET}",
            all.name, all.gzip
        ))),
        _ => Ok(()),
    }
}

/// Makes the package; the answer is its folder.
pub(crate) fn package() -> Result<PathBuf, Failure> {
    let (root, target) = (workspace::root(), workspace::target());
    let package = target.join("npm");
    node_packages(&root.join("xtask/npm"))?;
    let module = module::build(&root, &target, &Compiler::for_wasm()?, &wasm_pack()?)?;
    package::assemble(&root, &module, &package)?;
    Ok(package)
}

/// Installs what a `package.json` asks for, unless that has been done.
pub(crate) fn node_packages(folder: &Path) -> Result<(), Failure> {
    let modified = |name: &str| folder.join(name).metadata().and_then(|file| file.modified()).ok();
    let installed = modified("node_modules/.package-lock.json");
    if installed.is_some() && installed >= modified("package-lock.json") {
        return Ok(());
    }
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder);
    process::run(&mut npm)
}

/// A program that `xtask/npm/package.json` has.
pub(crate) fn node_program(name: &str) -> Command {
    Command::new(workspace::root().join("xtask/npm/node_modules/.bin").join(name))
}
