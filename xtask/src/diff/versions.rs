//! The two versions: documents, folders, and git revisions.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use codegen::load::Sources;

use crate::{
    Failure,
    workspace::{self, Files},
};

use super::trouble;

/// The files of a version.
pub(super) struct Loaded {
    pub(super) sources: Sources,
    /// The document that was named, without ending; none where all of them count.
    pub(super) document: Option<String>,
}

impl Loaded {
    /// Reads what a name means.
    pub(super) fn read(name: &str) -> Result<Self, Failure> {
        let path = Path::new(name);
        if path.is_dir() {
            return Ok(Loaded {
                sources: Sources::new(workspace::yaml(path).map_err(|error| trouble(shown(error)))?),
                document: None,
            });
        }
        if path.is_file() {
            return document(path);
        }
        let files = revision(name).map_err(trouble)?;
        Ok(Loaded { sources: Sources::new(files), document: None })
    }
}

/// A document, which need not be ours, and the files that it refers to.
fn document(path: &Path) -> Result<Loaded, Failure> {
    let sources = Sources::foreign(crate::codegen::files(path)?);
    let document = sources.documents().next().map(|document| document.name.to_owned());
    Ok(Loaded { sources, document })
}

/// The documents of a git revision of the repository around the current folder.
fn revision(name: &str) -> Result<Files, String> {
    let commit = format!("{name}^{{commit}}");
    let known = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]);
    let commit = known.map_err(|_| format!("`{name}` is neither a file, nor a folder, nor a git revision"))?;
    let commit = commit.trim();
    let specs = format!("{}/", workspace::SPECS);
    let names = git(&["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--", &specs])?;
    let mut files = Vec::new();
    for path in names.split('\0').filter(|path| path.ends_with(&format!(".{}", workspace::ENDING))) {
        let bytes = output(&["cat-file", "blob", &format!("{commit}:{path}")])?;
        files.push((path.strip_prefix(&specs).unwrap_or(path).to_owned(), bytes));
    }
    if files.is_empty() { Err(format!("`{name}` has no documents in {specs}")) } else { Ok(files) }
}

fn git(arguments: &[&str]) -> Result<String, String> {
    String::from_utf8(output(arguments)?).map_err(|_| format!("git {}: this is no UTF-8", arguments[0]))
}

/// What git writes.
fn output(arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").args(arguments).output().map_err(|error| format!("cannot run `git`: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
    }
    Ok(output.stdout)
}

fn shown((path, error): (PathBuf, std::io::Error)) -> String {
    format!("{}: {error}", path.display())
}
