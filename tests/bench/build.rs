//! Writes, for each request body of the documents, what its rivals need: a compile-time validator of the `jsonschema` crate, the
//! schema itself, the type that the client has for it; and the examples.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, io};

use codegen::load::{Node, Sources};
use codegen::oracle::{Direction, translate};
use gerencianet_validation::{Code, Format};

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
    let mut written = Written::default();
    for document in sources.documents() {
        for path in document.root.get("paths").map(Node::entries).unwrap_or_default() {
            for operation in path.value.entries() {
                written.operation(&sources, document.name, &operation.value)?;
            }
        }
    }
    let out_dir = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out_dir).join("rivals.rs"), written.text())
}

/// What is written.
#[derive(Default)]
struct Written {
    count: usize,
    validators: String,
    rivals: String,
    bodies: String,
    formats: BTreeSet<&'static str>,
}

impl Written {
    /// Adds an operation; one without a body has no rivals.
    fn operation(&mut self, sources: &Sources, api: &str, operation: &Node) -> io::Result<()> {
        let Some(id) = operation.get("operationId").and_then(Node::as_str) else { return Ok(()) };
        let content = operation.get("requestBody").and_then(|body| body.get("content"));
        let Some(json) = content.and_then(|content| content.get("application/json")) else { return Ok(()) };
        let Some(schema) = json.get("schema") else { return Ok(()) };
        let (name, count) = (format!("{api}/{id}"), self.count);
        self.count += 1;
        let text = translate(sources, schema, Direction::Request).map_err(|wrong| io::Error::other(wrong.message))?;
        let text = text.to_string();
        let formats = self.formats_of(&text);
        write!(
            self.validators,
            "#[jsonschema::validator(schema = r####\"{text}\"####, draft = Draft7, validate_formats = true, \
             formats = {{ {formats} }}, methods = {{ is_valid = true, validate = false, iter_errors = true }})]\n\
             struct Rival{count};\n"
        )
        .map_err(io::Error::other)?;
        let decode = client_type(api, schema).map_or_else(
            || "None".to_owned(),
            |path| format!("Some(|bytes| serde_json::from_slice::<{path}>(bytes).is_ok())"),
        );
        self.rivals += &format!(
            "    Rival {{ operation: {name:?}, schema: r####\"{text}\"####, \
             is_valid: |value| Rival{count}::is_valid(value), \
             places: |value| Rival{count}::iter_errors(value).map(|error| error.instance_path().as_str().len()).sum(), \
             sentences: |value| Rival{count}::iter_errors(value).map(|error| \
             error.instance_path().as_str().len() + error.to_string().len()).sum(), decode: {decode} }},\n"
        );
        for example in json.get("examples").map(Node::entries).unwrap_or_default() {
            let node = sources.resolve(&example.value).map_err(|wrong| io::Error::other(wrong.message))?;
            let Some(value) = node.get("value") else { continue };
            let text = value.to_json().to_string();
            self.bodies +=
                &format!("    Example {{ operation: {name:?}, name: {:?}, text: {text:?} }},\n", example.key);
        }
        Ok(())
    }

    /// The formats that a schema uses, by the same functions that the engine calls: a rival must not win by leaving them out.
    fn formats_of(&mut self, schema: &str) -> String {
        let names = Format::ALL.iter().map(|(name, _)| *name);
        let names: Vec<&str> = names.filter(|name| schema.contains(&format!("\"format\":\"{name}\""))).collect();
        self.formats.extend(&names);
        let entries =
            names.iter().map(|name| format!("\"{name}\" => crate::rivals::formats::{}", name.replace('-', "_")));
        entries.collect::<Vec<_>>().join(", ")
    }

    fn text(&self) -> String {
        let Written { validators, rivals, bodies, .. } = self;
        let formats: String = self.formats.iter().map(|name| function(name)).collect();
        let adapters: String = self.formats.iter().map(|name| adapter(name)).collect();
        format!(
            "{validators}\n\
             /// The rivals, by operation.\npub(crate) const RIVALS: &[Rival] = &[\n{rivals}];\n\n\
             /// The request examples of the documents, as compact JSON.\npub(crate) const EXAMPLES: &[Example] = &[\n{bodies}];\n\n\
             pub(crate) mod formats {{\n{formats}}}\n\n\
             /// The formats in the form that `boon` calls.\npub(crate) const BOON_FORMATS: &[boon::Format] = &[\n{adapters}];\n"
        )
    }
}

/// The type of the client for what a schema describes, where it has a name.
fn client_type(api: &str, schema: &Node) -> Option<String> {
    let name = schema.get("$ref").and_then(Node::as_str)?.rsplit('/').next()?;
    let is_type = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_type.then(|| format!("gerencianet::{}::{name}", api.replace('-', "_")))
}

/// A format in the form that `jsonschema` calls.
fn function(name: &str) -> String {
    let function = name.replace('-', "_");
    let code = format!("{name}-check-digits");
    let digits = if Code::all().any(|known| known.as_str() == code) { ", true" } else { "" };
    format!(
        "    pub(crate) fn {function}(text: &str) -> bool {{ gerencianet_domain::check::{function}(text{digits}).is_ok() }}\n"
    )
}

/// The same format in the form that `boon` calls: what is no text satisfies it.
fn adapter(name: &str) -> String {
    let function = name.replace('-', "_");
    format!(
        "    boon::Format {{ name: {name:?}, func: |value| match value.as_str() {{ \
         Some(text) if !formats::{function}(text) => Err({name:?}.into()), _ => Ok(()) }} }},\n"
    )
}
