//! wasm-pack, and the wasm-bindgen that it calls.

use std::fs;
use std::path::PathBuf;

use crate::{
    Failure, process,
    tools::{crate_program, on_path, printed},
    workspace,
};

/// The release of wasm-pack that is known to work.
const VERSION: &str = "0.15.1";

/// Where both programs are.
pub(crate) struct WasmPack {
    /// wasm-pack itself.
    pub(crate) program: PathBuf,
    /// The folder of the wasm-bindgen that wasm-pack must find first.
    pub(crate) folder: PathBuf,
}

/// Takes the wasm-pack that is installed, or installs it for this workspace; builds wasm-bindgen.
pub(crate) fn wasm_pack() -> Result<WasmPack, Failure> {
    let root = workspace::root();
    let tools = workspace::target().join("tools");
    let program = match on_path("wasm-pack") {
        Some(installed) if is_known(&installed) => installed,
        _ => crate_program("wasm-pack", VERSION)?,
    };
    process::run(process::cargo(&["build", "--quiet", "--package", "xtask-wasm-bindgen"]).current_dir(&root))?;
    let folder = tools.join("wasm-bindgen");
    let bindgen = folder.join("wasm-bindgen");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::copy(workspace::target().join("debug/xtask-wasm-bindgen"), &bindgen))
        .map_err(|error| workspace::failure(&bindgen, &error))?;
    Ok(WasmPack { program, folder })
}

fn is_known(program: &PathBuf) -> bool {
    printed(program, &["--version"]).is_some_and(|version| version == format!("wasm-pack {VERSION}"))
}
