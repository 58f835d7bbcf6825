//! The files of the workspace.

use std::{
    env,
    fmt::Display,
    fs, io,
    path::{Path, PathBuf},
};

use crate::Failure;

/// The folder of the documents.
pub(crate) const SPECS: &str = "specs";

/// The ending of documents and of files that they may refer to.
pub(crate) const ENDING: &str = "yaml";

/// Documents and what they may refer to: names with what the files hold.
pub(crate) type Files = Vec<(String, Vec<u8>)>;

/// The root of the workspace, which is the folder around this crate.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate lies in a folder of the workspace").to_owned()
}

/// The folder in which cargo builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The documents and what they may refer to, by their names relative to `specs/`, in the order of the names.
///
/// A file beside the documents that looks like one and has another ending is an error, since otherwise it would be
/// left out without a word.
pub(crate) fn documents(root: &Path) -> Result<Files, Failure> {
    let mut documents = Vec::new();
    let folder = root.join(SPECS);
    let names = names(&folder).map_err(|error| failure(&folder, &error))?;
    let unread: Vec<String> = names
        .iter()
        .filter(|name| looks_like_a_document(name))
        .map(|name| format!("{SPECS}/{name} is not read: documents end in .{ENDING}"))
        .collect();
    if !unread.is_empty() {
        return Err(Failure::Found(unread.join("\n")));
    }
    collect(&folder, "", &mut documents).map_err(|error| failure(&folder, &error))?;
    documents.sort();
    Ok(documents)
}

/// The folder of the documents as they lie there.
pub(crate) fn specs() -> PathBuf {
    root().join(SPECS)
}

/// Every YAML file in a folder and below it, by its name relative to the folder, in the order of the names.
pub(crate) fn yaml(folder: &Path) -> Result<Files, (PathBuf, io::Error)> {
    let mut files = Vec::new();
    collect(folder, "", &mut files).map_err(|error| (folder.to_owned(), error))?;
    files.sort();
    Ok(files)
}

/// The texts of every format: its name, and its file in `tests/vectors`.
pub(crate) fn vectors(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let folder = root.join("tests/vectors");
    let mut vectors = Vec::new();
    for name in file_names(&folder)? {
        if let (Some(format), Some(text)) = (name.strip_suffix(".json"), read(&folder.join(&name))?) {
            vectors.push((format.to_owned(), text));
        }
    }
    Ok(vectors)
}

/// The names of whatever lies in a folder, in their order.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.extend(entry?.file_name().into_string());
    }
    names.sort();
    Ok(names)
}

/// Whether somebody may take a file for a document, though its ending keeps it from being one.
fn looks_like_a_document(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ending != ENDING && ["yaml", "yml", "json"].iter().any(|other| ending.eq_ignore_ascii_case(other))
}

fn collect(folder: &Path, prefix: &str, documents: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), documents)?;
        } else if path.extension().is_some_and(|ending| ending == ENDING) {
            documents.push((name, fs::read(&path)?));
        }
    }
    Ok(())
}

/// The text of a file; none where there is no such file.
pub(crate) fn read(path: &Path) -> Result<Option<String>, Failure> {
    found(path, fs::read_to_string(path))
}

/// What a file holds; none where there is no such file.
pub(crate) fn bytes(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    found(path, fs::read(path))
}

fn found<T>(path: &Path, read: io::Result<T>) -> Result<Option<T>, Failure> {
    match read {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failure(path, &error)),
    }
}

/// The names of the files in a folder; none where there is no such folder.
pub(crate) fn file_names(folder: &Path) -> Result<Vec<String>, Failure> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failure(folder, &error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| failure(folder, &error))?;
        if entry.path().is_file() {
            names.extend(entry.file_name().into_string());
        }
    }
    Ok(names)
}

/// Writes a file and the folders around it, or removes it where there is no text.
pub(crate) fn write(path: &Path, text: Option<&str>) -> Result<(), Failure> {
    let written = match text {
        Some(text) => path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text)),
        None => fs::remove_file(path),
    };
    written.map_err(|error| failure(path, &error))
}

/// What an error with a file or a folder becomes.
pub(crate) fn failure(path: &Path, error: &impl Display) -> Failure {
    Failure::Found(format!("error: {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{Failure, documents, looks_like_a_document, root};

    #[test]
    fn only_the_ending_makes_a_document() {
        for name in ["pix.yml", "pix.json", "pix.YAML", "pix.v2.Json"] {
            assert!(looks_like_a_document(name), "{name}");
        }
        for name in ["pix.yaml", "README.md", "yml", ".json", "shared"] {
            assert!(!looks_like_a_document(name), "{name}");
        }
    }

    #[test]
    fn a_document_that_would_not_be_read_is_an_error() {
        let folder = root().join("target").join(format!("unread-documents-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("specs/parts")).unwrap();
        for name in ["pix.yaml", "parts/cob.json"] {
            std::fs::write(folder.join("specs").join(name), "{}").unwrap();
        }
        let read = documents(&folder);
        std::fs::write(folder.join("specs/loja.yml"), "{}").unwrap();
        let refused = documents(&folder);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(read.ok(), Some(vec![("pix.yaml".to_owned(), b"{}".to_vec())]));
        let Err(Failure::Found(message)) = refused else { panic!("it was not refused") };
        assert_eq!(message, "specs/loja.yml is not read: documents end in .yaml");
    }
}
