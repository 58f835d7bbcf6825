//! The files of vectors in `tests/vectors/` of the workspace.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors")
}

/// The names of all files, without their ending.
pub(crate) fn names() -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder()).expect("the vectors are in the repository");
    let paths = entries.map(|entry| entry.expect("a folder can be read").path());
    paths.filter_map(|path| Some(path.file_name()?.to_str()?.strip_suffix(".json")?.to_owned())).collect()
}

pub(crate) fn load(name: &str) -> Value {
    let path = folder().join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn list<'v>(vectors: &'v Value, key: &str) -> &'v [Value] {
    let list = vectors[key].as_array().unwrap_or_else(|| panic!("no list `{key}`"));
    assert!(!list.is_empty(), "the list `{key}` is empty");
    list
}

pub(crate) fn text<'v>(vector: &'v Value, key: &str) -> &'v str {
    vector[key].as_str().unwrap_or_else(|| panic!("no text `{key}` in {vector}"))
}
