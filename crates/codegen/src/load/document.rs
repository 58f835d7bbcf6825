//! An API document: a file at the top of the folder.

use crate::{
    diagnostic::{Diagnostic, sentences},
    load::{File, Node},
};

/// A file that describes an API.
#[derive(Debug, Clone, Copy)]
pub struct Document<'s> {
    /// The file name without its ending: `open-finance`.
    pub name: &'s str,
    /// The position of the file in [`crate::load::Sources::files`].
    pub file: usize,
    /// The whole document.
    pub root: &'s Node,
}

impl<'s> Document<'s> {
    pub(super) fn of(position: usize, file: &'s File) -> Option<Self> {
        let name = file.name.strip_suffix(".yaml").filter(|name| !name.contains('/'))?;
        Some(Document { name, file: position, root: file.root.as_ref()? })
    }

    pub(super) fn called(name: &'s str, position: usize, file: &'s File) -> Option<Self> {
        Some(Document { name, file: position, root: file.root.as_ref()? })
    }

    /// The document as JSON, on one line: keys in the order of the text, every number with its digits, references as they
    /// are.
    ///
    /// ```
    /// use codegen::load::Sources;
    ///
    /// let sources = Sources::new(vec![("loja.yaml".into(), "openapi: 3.0.3\ninfo: {version: \"1\", x-rate: 1.50}\n")]);
    /// let document = sources.documents().next().expect("it was read");
    /// assert_eq!(document.json(), "{\"openapi\":\"3.0.3\",\"info\":{\"version\":\"1\",\"x-rate\":1.50}}\n");
    /// ```
    #[must_use]
    pub fn json(&self) -> String {
        self.root.to_json_text() + "\n"
    }

    /// The document as `openapiv3` types, keys in the order of the text. References stay as they are.
    ///
    /// # Errors
    ///
    /// The smallest part that those types cannot hold.
    pub fn openapi(&self) -> Result<openapiv3::OpenAPI, Diagnostic> {
        serde_json::from_value(self.root.to_json()).map_err(|error| {
            let (span, reason) = narrow(self.root).unwrap_or_else(|| (self.root.span, error.to_string()));
            sentences::not_openapi(span, &reason)
        })
    }
}

/// What the API of a file is called: its name without folders and ending, in kebab case.
pub(super) fn name(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let words = stem.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-");
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) { name } else { format!("api{name}") }
}

/// The innermost operation, component or path that the types refuse, found by trying each part alone: the types are
/// untagged enums, which say no more than that nothing matched.
fn narrow(root: &Node) -> Option<(crate::load::Span, String)> {
    fn refused<T: serde::de::DeserializeOwned>(node: &Node) -> Option<(crate::load::Span, String)> {
        let error = serde_json::from_value::<T>(node.to_json()).err()?;
        Some((node.span, error.to_string()))
    }
    fn schema(node: &Node) -> Option<(crate::load::Span, String)> {
        use openapiv3::{ReferenceOr, Schema};
        let whole = refused::<ReferenceOr<Schema>>(node)?;
        let members = ["properties"]
            .into_iter()
            .filter_map(|key| node.get(key))
            .flat_map(Node::entries)
            .map(|entry| &entry.value);
        let lists = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| node.get(key)).flat_map(Node::items);
        let single = ["items", "not", "additionalProperties"]
            .into_iter()
            .filter_map(|key| node.get(key))
            .filter(|child| !child.entries().is_empty());
        Some(members.chain(lists).chain(single).find_map(schema).unwrap_or(whole))
    }
    let components = root.get("components");
    let schemas = components.and_then(|components| components.get("schemas"));
    if let Some(found) = schemas.into_iter().flat_map(Node::entries).find_map(|entry| schema(&entry.value)) {
        return Some(found);
    }
    for path in root.get("paths").into_iter().flat_map(Node::entries) {
        for operation in path.value.entries() {
            let known = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
            if known.contains(&operation.key.as_str())
                && let Some(found) = refused::<openapiv3::Operation>(&operation.value)
            {
                return Some(found);
            }
        }
    }
    root.entries().iter().find_map(|entry| match entry.key.as_str() {
        "info" => refused::<openapiv3::Info>(&entry.value),
        "components" => refused::<openapiv3::Components>(&entry.value),
        "paths" => refused::<openapiv3::Paths>(&entry.value),
        "servers" => refused::<Vec<openapiv3::Server>>(&entry.value),
        _ => None,
    })
}
