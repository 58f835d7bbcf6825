//! The WebAssembly module: built, freed of what nobody calls, optimised, and turned into JavaScript.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::{
    Failure,
    npm::node_program,
    process,
    tools::{compiler::Compiler, wasm_pack::WasmPack},
    workspace::failure,
};

/// What every engine of the last years knows, and the compiler uses.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The module in its two forms.
pub(crate) struct Module {
    /// WebAssembly.
    pub(crate) wasm: Vec<u8>,
    /// The same as JavaScript: a function that gives the exports of a new instance.
    pub(crate) js: String,
}

/// Builds the module from the sources of a workspace; `target` is the folder in which everything on the way is left.
pub(crate) fn build(root: &Path, target: &Path, compiler: &Compiler, wasm_pack: &WasmPack) -> Result<Module, Failure> {
    let folder = target.join("wasm-pack");
    let mut command = compiler.command(&wasm_pack.program, &[&wasm_pack.folder]);
    command
        .env("CARGO_TARGET_DIR", target)
        .args([
            "--quiet",
            "--log-level",
            "warn",
            "build",
            "--target",
            "web",
            "--mode",
            "no-install",
            "--no-opt",
            "--no-pack",
        ])
        .args(["--profile", "wasm", "--out-name", "gerencianet", "--out-dir"])
        .arg(&folder)
        .arg(root.join("crates/gerencianet-wasm"));
    process::run(&mut command)?;
    let exports = exports(&folder.join("gerencianet_bg.wasm.d.ts"))?;
    fs::write(folder.join("exports.json"), graph(&exports)).map_err(|error| failure(&folder, &error))?;
    let tool = |program: &str, arguments: &[&str]| {
        let mut command = node_program(program);
        process::run(command.args(FEATURES).args(arguments).current_dir(&folder).stdout(Stdio::null()))
    };
    tool("wasm-metadce", &["gerencianet_bg.wasm", "--graph-file", "exports.json", "-o", "called.wasm"])?;
    let strip = ["--strip-debug", "--strip-producers", "--strip-target-features"];
    tool("wasm-opt", &[&["called.wasm", "-O3", "-o", "optimised.wasm"], &strip[..]].concat())?;
    tool("wasm2js", &["optimised.wasm", "-O", "-o", "module.js"])?;
    let read = |name: &str| fs::read(folder.join(name)).map_err(|error| failure(&folder.join(name), &error));
    let js = String::from_utf8_lossy(&read("module.js")?).into_owned();
    Ok(Module { wasm: read("optimised.wasm")?, js: factory(&js)? })
}

/// What the crate exports: what wasm-bindgen declares, but for what it adds for its own glue.
fn exports(declarations: &Path) -> Result<Vec<String>, Failure> {
    let text = fs::read_to_string(declarations).map_err(|error| failure(declarations, &error))?;
    let names = text.lines().filter_map(|line| line.strip_prefix("export const ")?.split_once(':'));
    Ok(names.map(|(name, _)| name.to_owned()).filter(|name| !name.starts_with("__")).collect())
}

/// Says to wasm-metadce that the exports are called, and nothing else is.
fn graph(exports: &[String]) -> String {
    let reached: Vec<String> = exports.iter().map(|name| format!("\"{name}\"")).collect();
    let nodes = exports.iter().map(|name| format!(",\n{{\"name\":\"{name}\",\"export\":\"{name}\"}}"));
    format!("[{{\"name\":\"host\",\"root\":true,\"reaches\":[{}]}}{}]\n", reached.join(","), nodes.collect::<String>())
}

/// wasm2js ends a module with one instance and its exports; ours is to be instantiated when it is asked, and again.
fn factory(js: &str) -> Result<String, Failure> {
    let (function, _) = js
        .split_once("\nvar retasmFunc = ")
        .ok_or_else(|| Failure::Found("error: the output of wasm2js has another form than is known".to_owned()))?;
    Ok(format!("{function}\nexport function instantiate() {{\n  return asmFunc({{}});\n}}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_graph_reaches_every_export() {
        let graph = graph(&["memory".to_owned(), "judge".to_owned()]);
        let nodes = "{\"name\":\"memory\",\"export\":\"memory\"},\n{\"name\":\"judge\",\"export\":\"judge\"}";
        assert_eq!(
            graph,
            format!("[{{\"name\":\"host\",\"root\":true,\"reaches\":[\"memory\",\"judge\"]}},\n{nodes}]\n")
        );
    }

    #[test]
    fn what_wasm2js_writes_otherwise_is_refused() {
        assert!(factory("function asmFunc() {}\nvar other = 1;\n").is_err());
        let factory = factory("function asmFunc() {}\nvar retasmFunc = asmFunc({});\nexport var a;").ok();
        assert_eq!(
            factory.as_deref(),
            Some("function asmFunc() {}\nexport function instantiate() {\n  return asmFunc({});\n}\n")
        );
    }
}
