//! The folder that `npm pack` packs.
//!
//! The files of `crates/gerencianet-wasm/npm` are laid out once for each way in which the module comes in: a *backend* is
//! one file of `npm/src/module`. Nothing is bundled: what a program does not import it does not get.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ::codegen::load::Sources;
use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Value, json};

use crate::{
    Failure,
    npm::{module::Module, node_program},
    process,
    workspace::{self, failure},
};

/// A way in which the module comes in.
struct Backend {
    /// The file in `npm/src/module`, and the folder in the package.
    name: &'static str,
    /// Whether it can be required as CommonJS.
    cjs: bool,
}

/// The module as text; as JavaScript; as a file, imported for workerd and for edge run times; brought by the caller.
const BACKENDS: &[Backend] = &[
    Backend { name: "inline", cjs: true },
    Backend { name: "js", cjs: true },
    Backend { name: "wasm", cjs: false },
    Backend { name: "edge", cjs: false },
    Backend { name: "slim", cjs: true },
];

/// The file with the real module.
pub(crate) const WASM: &str = "gerencianet-validation.wasm";

/// The folder of the tables of messages, in the source.
const MESSAGES: &str = "generated/messages";

/// Lays out the package anew.
pub(crate) fn assemble(root: &Path, module: &Module, package: &Path) -> Result<(), Failure> {
    lay_out(root, module, package).map_err(|error| failure(package, &error))?;
    let sources = Sources::new(workspace::documents(root)?);
    lay_out_documents(&sources, &package.join("openapi")).map_err(|error| failure(package, &error))?;
    for backend in BACKENDS.iter().filter(|backend| backend.cjs) {
        let files = javascript(&package.join("esm").join(backend.name)).map_err(|error| failure(package, &error))?;
        let mut esbuild = node_program("esbuild");
        esbuild
            .args(["--format=cjs", "--platform=neutral", "--charset=utf8", "--log-level=warning"])
            .arg(format!("--outbase=esm/{}", backend.name))
            .arg(format!("--outdir=cjs/{}", backend.name))
            .args(files)
            .current_dir(package);
        process::run(&mut esbuild)?;
    }
    Ok(())
}

fn lay_out(root: &Path, module: &Module, package: &Path) -> io::Result<()> {
    let source = root.join("crates/gerencianet-wasm/npm");
    match fs::remove_dir_all(package) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => fs::create_dir_all(package)?,
    }
    for license in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(root.join(license), package.join(license))?;
    }
    fs::copy(source.join("README.md"), package.join("README.md"))?;
    fs::write(package.join(WASM), &module.wasm)?;
    for backend in BACKENDS {
        let folder = package.join("esm").join(backend.name);
        let is_brought = backend.name == "slim";
        copy(&source.join("src"), &folder, &|path| {
            let is_elsewhere = path.starts_with("module") || path.starts_with(MESSAGES);
            ends(path, ".js") && !is_elsewhere && (is_brought || path != Path::new("slim.js"))
        })?;
        fs::copy(source.join(format!("src/module/{}.js", backend.name)), folder.join("module.js"))?;
        match backend.name {
            "inline" => {
                fs::copy(source.join("src/module/inflate.js"), folder.join("inflate.js"))?;
                fs::write(folder.join("wasm.js"), packed(&module.wasm)?)?;
            }
            "js" => fs::write(folder.join("wasm.js"), &module.js)?,
            _ => {}
        }
    }
    for format in ["esm", "cjs"] {
        copy(&source.join("src"), &package.join(format).join("types"), &|path| {
            ends(path, ".d.ts") && !path.starts_with(MESSAGES)
        })?;
    }
    lay_out_messages(&source.join("src").join(MESSAGES), package)?;
    fs::write(package.join("cjs/package.json"), "{ \"type\": \"commonjs\" }\n")?;
    let mut manifest: Value = serde_json::from_str(&fs::read_to_string(source.join("package.json"))?)?;
    manifest["version"] = env!("CARGO_PKG_VERSION").into();
    let (entries, languages) = (entries(&source.join("src"))?, names(&source.join("src").join(MESSAGES))?);
    let exports = exports(&entries, &languages);
    manifest["main"] = exports["."]["require"]["default"].clone();
    manifest["types"] = exports["."]["require"]["types"].clone();
    manifest["typesVersions"] = json!({ "*": types_versions(&exports) });
    manifest["exports"] = exports;
    fs::write(package.join("package.json"), format!("{manifest:#}\n"))
}

/// The documents of the APIs, for tools that read OpenAPI.
fn lay_out_documents(sources: &Sources, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    sources.documents().try_for_each(|document| {
        let name = format!("{}.json", document.name);
        fs::write(folder.join(name), document.json())
    })
}

/// The tables of messages are data, the same for every backend, which CommonJS has as what is exported itself.
fn lay_out_messages(source: &Path, package: &Path) -> io::Result<()> {
    for file in files(source)? {
        let name = file.file_name().expect("a file has a name");
        let text = fs::read_to_string(&file)?;
        let as_cjs = if ends(&file, ".d.ts") { "\nexport = " } else { "\nmodule.exports = " };
        for (format, text) in [("esm", text.clone()), ("cjs", text.replace("\nexport default ", as_cjs))] {
            let folder = package.join(format).join("messages");
            fs::create_dir_all(&folder)?;
            fs::write(folder.join(name), text)?;
        }
    }
    Ok(())
}

/// A module that one can import: its subpath, and its file without ending below the folder of a backend.
struct Entry {
    subpath: String,
    file: String,
}

/// Every entry that judges: everything, the formats, each API.
fn entries(source: &Path) -> io::Result<Vec<Entry>> {
    let entry = |subpath: &str, file: &str| Entry { subpath: subpath.to_owned(), file: file.to_owned() };
    let mut entries = vec![entry("", "index"), entry("/documents", "documents")];
    for api in names(&source.join("generated"))?.into_iter().filter(|name| name != "operations" && name != "schemas") {
        entries.push(entry(&format!("/{api}"), &format!("generated/{api}")));
    }
    Ok(entries)
}

/// What can be imported, and from which file under which conditions.
fn exports(entries: &[Entry], languages: &[String]) -> Value {
    let mut exports = serde_json::Map::new();
    for Entry { subpath, file } in entries {
        let file_of = |format: &str, backend: &str| json!({ "types": format!("./{format}/types/{file}.d.ts"), "default": format!("./{format}/{backend}/{file}.js") });
        let both = |backend: &str| json!({ "import": file_of("esm", backend), "require": file_of("cjs", backend) });
        let mut conditions = json!({ "workerd": file_of("esm", "wasm"), "edge-light": file_of("esm", "edge") });
        conditions
            .as_object_mut()
            .expect("written as one")
            .extend(both("inline").as_object().expect("one too").clone());
        exports.insert(format!(".{subpath}"), conditions);
        exports.insert(format!("./js{subpath}"), both("js"));
        exports.insert(format!("./slim{subpath}"), both("slim"));
    }
    let all = |format: &str| json!({ "types": format!("./{format}/types/slim.d.ts"), "default": format!("./{format}/slim/slim.js") });
    exports.insert("./slim".to_owned(), json!({ "import": all("esm"), "require": all("cjs") }));
    for language in languages {
        let file = |format: &str| json!({ "types": format!("./{format}/messages/{language}.d.ts"), "default": format!("./{format}/messages/{language}.js") });
        exports.insert(format!("./messages/{language}"), json!({ "import": file("esm"), "require": file("cjs") }));
    }
    let wasm =
        |format: &str| json!({ "types": format!("./{format}/types/module.d.ts"), "default": format!("./{WASM}") });
    exports.insert(format!("./{WASM}"), json!({ "import": wasm("esm"), "require": wasm("cjs") }));
    exports.insert("./openapi/*.json".to_owned(), "./openapi/*.json".into());
    exports.insert("./package.json".to_owned(), "./package.json".into());
    exports.into()
}

/// The types of every subpath, for resolvers that do not know `exports`.
fn types_versions(exports: &Value) -> Value {
    let subpaths = exports.as_object().into_iter().flatten().filter_map(|(subpath, found)| {
        let types = found["require"]["types"].as_str()?;
        Some((subpath.strip_prefix("./")?.to_owned(), json!([types])))
    });
    Value::Object(subpaths.collect())
}

/// A JavaScript module that holds the WebAssembly module packed, in base64. What a server packs again, and badly, is smaller
/// this way than the bytes would be in any form that JavaScript can hold.
fn packed(wasm: &[u8]) -> io::Result<String> {
    let mut deflated = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Deflate, wasm, &mut deflated)?;
    let (packed, size) = (BASE64_STANDARD.encode(&deflated), wasm.len());
    Ok(format!("export const size = {size};\nexport const packed =\n  '{packed}';\n"))
}

fn ends(path: &Path, ending: &str) -> bool {
    path.to_string_lossy().ends_with(ending)
}

/// Copies the files that are chosen by their paths below the folder.
fn copy(from: &Path, to: &Path, chosen: &dyn Fn(&Path) -> bool) -> io::Result<()> {
    for file in files(from)? {
        let below = file.strip_prefix(from).expect("files lie below their folder");
        if chosen(below) {
            let target = to.join(below);
            fs::create_dir_all(target.parent().expect("a file lies in a folder"))?;
            fs::copy(&file, target)?;
        }
    }
    Ok(())
}

/// Every file below a folder, in order.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    let mut all = Vec::new();
    for path in entries {
        if path.is_dir() {
            all.extend(files(&path)?);
        } else {
            all.push(path);
        }
    }
    Ok(all)
}

fn javascript(folder: &Path) -> io::Result<Vec<PathBuf>> {
    Ok(files(folder)?.into_iter().filter(|path| ends(path, ".js")).collect())
}

/// The names of the JavaScript files that lie in a folder itself, without their ending.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let own = files(folder)?.into_iter().filter(|path| path.parent() == Some(folder) && ends(path, ".js"));
    Ok(own.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect())
}
