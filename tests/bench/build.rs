//! Writes one compile-time validator of the `jsonschema` crate per request body of the documents, and the examples.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

use codegen::load::{Node, Sources};
use codegen::oracle::{Direction, translate};

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
    let mut rivals = String::from("/// The rivals, by operation.\npub const RIVALS: &[Rival] = &[\n");
    let mut bodies =
        String::from("/// The request examples of the documents, as compact JSON.\npub const BODIES: &[Body] = &[\n");
    let mut count = 0;
    for document in sources.documents() {
        let api = document.name;
        for path in document.root.get("paths").map(Node::entries).unwrap_or_default() {
            for operation in path.value.entries() {
                let Some(id) = operation.value.get("operationId").and_then(Node::as_str) else { continue };
                let content = operation.value.get("requestBody").and_then(|body| body.get("content"));
                let Some(json) = content.and_then(|content| content.get("application/json")) else { continue };
                let Some(schema) = json.get("schema") else { continue };
                let schema =
                    translate(&sources, schema, Direction::Request).map_err(|wrong| io::Error::other(wrong.message))?;
                write!(
                    out,
                    "#[jsonschema::validator(schema = r####\"{schema}\"####, draft = Draft7, validate_formats = true, \
                     formats = {{ {} }}, methods = {{ is_valid = true, validate = false, iter_errors = true }})]\n\
                     struct Rival{count};\n",
                    formats()
                )
                .map_err(io::Error::other)?;
                let name = format!("{api}/{id}");
                rivals += &format!(
                    "    Rival {{ operation: {name:?}, is_valid: |value| Rival{count}::is_valid(value), \
                     errors: |value| Rival{count}::iter_errors(value).map(|error| error.to_string()).collect() }},\n"
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
    fs::write(Path::new(&out_dir).join("rivals.rs"), format!("{out}\n{rivals}];\n\n{bodies}];\n"))
}

/// Every format of the documents, by the same functions that the engine calls: the rival must not win by leaving them out.
fn formats() -> String {
    let names = [
        "cpf",
        "cnpj",
        "cpf-cnpj",
        "txid",
        "txid-recebido",
        "id-envio",
        "id-devolucao",
        "end-to-end-id",
        "chave-pix",
        "evp",
        "valor",
        "uf",
        "cep",
        "celular",
        "codigo-municipio",
        "codigo-banco",
        "ispb",
        "agencia",
        "conta",
        "data-br",
        "date",
        "date-time",
        "https-url",
        "idempotency-key",
        "email",
        "uuid",
        "byte",
    ];
    let entries = names.map(|name| format!("\"{name}\" => crate::formats::{}", name.replace('-', "_")));
    entries.join(", ")
}
