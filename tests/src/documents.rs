//! The documents in `specs/` and what they say about the body of an operation.

use std::path::Path;

use bodies::Vectors;
use codegen::load::{Document, Node, Sources};

/// Every file of `specs/`.
///
/// # Panics
///
/// Where the folder cannot be read.
#[must_use]
pub fn sources() -> Sources {
    Sources::new(files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")))
}

/// The texts of every format, from `tests/vectors`.
///
/// # Panics
///
/// Where the folder cannot be read.
#[must_use]
pub fn vectors() -> Vectors {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let paths = std::fs::read_dir(folder).expect("the vectors are in the repository");
    Vectors::new(paths.filter_map(|entry| {
        let path = entry.expect("a folder can be read").path();
        let format = path.file_name()?.to_str()?.strip_suffix(".json")?.to_owned();
        Some((format, std::fs::read_to_string(&path).expect("vectors are a text")))
    }))
}

/// Every YAML file in a folder and below it, by name, with its text.
///
/// # Panics
///
/// Where the folder cannot be read.
#[must_use]
pub fn files(folder: &Path) -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(folder, "", &mut files);
    files.sort();
    files
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).expect("the documents are in the repository") {
        let path = entry.expect("a folder can be read").path();
        let file_name = path.file_name().expect("an entry of a folder has a name").to_string_lossy();
        let name = format!("{prefix}{file_name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else if name.ends_with(".yaml") {
            files.push((name, std::fs::read_to_string(&path).expect("a document is a text")));
        }
    }
}

/// The JSON body of a request.
#[derive(Debug, Clone, Copy)]
pub struct Body<'s> {
    /// The Schema Object, or a reference to it.
    pub schema: &'s Node,
    /// The Media Type Object around it.
    media_type: &'s Node,
}

impl<'s> Body<'s> {
    /// The body of an operation; none where it has none.
    #[must_use]
    pub fn of(sources: &'s Sources, document: Document<'s>, operation_id: &str) -> Option<Self> {
        let operation = document
            .root
            .get("paths")?
            .entries()
            .iter()
            .flat_map(|path| path.value.entries())
            .map(|entry| &entry.value)
            .find(|operation| operation.get("operationId").and_then(Node::as_str) == Some(operation_id))?;
        let body = sources.resolve(operation.get("requestBody")?).ok()?;
        let media_type = body.get("content")?.get("application/json")?;
        Some(Body { schema: media_type.get("schema")?, media_type })
    }

    /// Every example.
    #[must_use]
    pub fn examples(&self, sources: &'s Sources) -> Vec<&'s Node> {
        let named = self.media_type.get("examples").map(Node::entries).unwrap_or_default();
        let values = named.iter().filter_map(|entry| sources.resolve(&entry.value).ok()?.get("value"));
        self.media_type.get("example").into_iter().chain(values).collect()
    }
}
