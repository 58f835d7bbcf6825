//! The two versions: documents, folders, and git revisions.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use codegen::load::{Node, Sources};

use crate::workspace;

/// The files of a version.
pub(super) struct Loaded {
    pub(super) sources: Sources,
    /// The document that was named, without ending; none where all of them count.
    pub(super) document: Option<String>,
}

impl Loaded {
    /// Reads what a name means.
    pub(super) fn read(name: &str) -> Result<Self, String> {
        let path = Path::new(name);
        if path.is_dir() {
            return Ok(Loaded { sources: Sources::new(workspace::yaml(path).map_err(shown)?), document: None });
        }
        if path.is_file() {
            return document(path);
        }
        let files = revision(name)?;
        Ok(Loaded { sources: Sources::new(files), document: None })
    }
}

/// A document and the files that it refers to, by their names relative to its folder.
fn document(path: &Path) -> Result<Loaded, String> {
    let folder = path.parent().map(Path::to_owned).unwrap_or_default();
    let stem = path.file_stem().and_then(|stem| stem.to_str()).ok_or("the name of the document is no text")?;
    // Whatever its ending, it is read as YAML, which JSON is.
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut files = vec![(format!("{stem}.yaml"), text)];
    let mut known = BTreeSet::from([files[0].0.clone()]);
    let mut position = 0;
    while let Some((name, text)) = files.get(position).cloned() {
        position += 1;
        let read = Sources::new(vec![(name.clone(), text)]);
        let root = read.files().first().and_then(|file| file.root.as_ref());
        for other in root.into_iter().flat_map(|root| references(&name, root)) {
            // What cannot be read is told as a reference that leads nowhere, with its place.
            if known.insert(other.clone())
                && let Ok(text) = fs::read_to_string(folder.join(&other))
            {
                files.push((other, text));
            }
        }
    }
    Ok(Loaded { sources: Sources::new(files), document: Some(stem.to_owned()) })
}

/// The files that a tree refers to and that lie in the folder or below it.
fn references(name: &str, root: &Node) -> Vec<String> {
    let mut found = Vec::new();
    let mut waiting = vec![root];
    while let Some(node) = waiting.pop() {
        waiting.extend(node.items());
        waiting.extend(node.entries().iter().map(|entry| &entry.value));
        let reference = node.get("$ref").and_then(Node::as_str).unwrap_or_default();
        let path = reference.split('#').next().unwrap_or_default();
        if !path.is_empty() && !path.contains("://") && !path.starts_with('/') {
            found.extend(beside(name, path));
        }
    }
    found
}

/// The name of a file that another one refers to; none where it lies outside.
fn beside(name: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = name.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The documents of a git revision of the repository around the current folder.
fn revision(name: &str) -> Result<Vec<(String, String)>, String> {
    let commit = format!("{name}^{{commit}}");
    let known = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]);
    let commit = known.map_err(|_| format!("`{name}` is neither a file, nor a folder, nor a git revision"))?;
    let commit = commit.trim();
    let specs = format!("{}/", workspace::SPECS);
    let names = git(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--", &specs])?;
    let mut files = Vec::new();
    for path in names.split('\0').filter(|path| path.ends_with(&format!(".{}", workspace::ENDING))) {
        let text = git(&["cat-file", "blob", &format!("{commit}:{path}")])?;
        files.push((path.strip_prefix(&specs).unwrap_or(path).to_owned(), text));
    }
    if files.is_empty() { Err(format!("`{name}` has no documents in {specs}")) } else { Ok(files) }
}

fn git(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git").args(arguments).output().map_err(|error| format!("cannot run `git`: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
    }
    String::from_utf8(output.stdout).map_err(|_| format!("git {}: this is no UTF-8", arguments[0]))
}

fn shown((path, error): (PathBuf, std::io::Error)) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::beside;

    #[test]
    fn files_are_named_from_the_folder_of_the_document() {
        assert_eq!(beside("loja.yaml", "./parts/cob.yaml"), Some("parts/cob.yaml".to_owned()));
        assert_eq!(beside("parts/cob.yaml", "../loja.yaml"), Some("loja.yaml".to_owned()));
        assert_eq!(beside("loja.yaml", "../other.yaml"), None);
    }
}
