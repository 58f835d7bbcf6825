//! Writes one compile-time validator of the `jsonschema` crate per request body of the documents, and the examples.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

use codegen::load::{Node, Sources};
use codegen::oracle::{Direction, translate};
use gerencianet_validation::Format;

fn main() -> io::Result<()> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    println!("cargo::rerun-if-changed={}", specs.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(&specs)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    files.sort();
    let sources = Sources::new(files);
    let mut out = String::new();
    let mut rivals = String::from("/// The rivals, by operation.\npub(crate) const RIVALS: &[Rival] = &[\n");
    let mut bodies = String::from(
        "/// The request examples of the documents, as compact JSON.\npub(crate) const BODIES: &[Body] = &[\n",
    );
    let mut used = BTreeSet::new();
    let mut count = 0;
    for document in sources.documents() {
        let api = document.name;
        for path in document.root.get("paths").map(Node::entries).unwrap_or_default() {
            for operation in path.value.entries() {
                let Some(id) = operation.value.get("operationId").and_then(Node::as_str) else { continue };
                let content = operation.value.get("requestBody").and_then(|body| body.get("content"));
                let Some(json) = content.and_then(|content| content.get("application/json")) else { continue };
                let Some(schema) = json.get("schema") else { continue };
                let schema = translate(&sources, schema, Direction::Request);
                let schema = schema.map_err(|wrong| io::Error::other(wrong.message))?.to_string();
                write!(
                    out,
                    "#[jsonschema::validator(schema = r####\"{schema}\"####, draft = Draft7, validate_formats = true, \
                     formats = {{ {} }}, methods = {{ is_valid = true, validate = false, iter_errors = true }})]\n\
                     struct Rival{count};\n",
                    formats(&schema, &mut used)
                )
                .map_err(io::Error::other)?;
                let name = format!("{api}/{id}");
                rivals += &format!(
                    "    Rival {{ operation: {name:?}, is_valid: |value| Rival{count}::is_valid(value), \
                     \
                     places: |value| Rival{count}::iter_errors(value).map(|error| error.instance_path().as_str().len()).sum(), \
                     sentences: |value| Rival{count}::iter_errors(value).map(|error| \
                     error.instance_path().as_str().len() + error.to_string().len()).sum() }},\n"
                );
                for example in json.get("examples").map(Node::entries).unwrap_or_default() {
                    let node = sources.resolve(&example.value).map_err(|wrong| io::Error::other(wrong.message))?;
                    let Some(value) = node.get("value") else { continue };
                    let text = value.to_json().to_string();
                    bodies +=
                        &format!("    Body {{ operation: {name:?}, name: {:?}, text: {text:?} }},\n", example.key);
                }
                count += 1;
            }
        }
    }
    let out_dir = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out_dir).join("rivals.rs"), format!("{out}\n{}\n{rivals}];\n\n{bodies}];\n", functions(&used)))
}

/// The formats that a schema uses, by the same functions that the engine calls: the rival must not win by leaving them out.
fn formats(schema: &str, used: &mut BTreeSet<&'static str>) -> String {
    let names = Format::ALL.iter().map(|(name, _)| *name);
    let names: Vec<&str> = names.filter(|name| schema.contains(&format!("\"format\":\"{name}\""))).collect();
    used.extend(&names);
    let entries = names.iter().map(|name| format!("\"{name}\" => crate::rivals::formats::{}", name.replace('-', "_")));
    entries.collect::<Vec<_>>().join(", ")
}

/// One function for each format that is used, in the form that the rival calls.
fn functions(used: &BTreeSet<&'static str>) -> String {
    let function = |name: &&str| {
        let function = name.replace('-', "_");
        let digits = if matches!(*name, "cpf" | "cnpj" | "cpf-cnpj" | "chave-pix") { ", true" } else { "" };
        format!(
            "    pub(crate) fn {function}(text: &str) -> bool {{ gerencianet_domain::check::{function}(text{digits}).is_ok() }}\n"
        )
    };
    format!("pub(crate) mod formats {{\n{}}}\n", used.iter().map(function).collect::<String>())
}
