//! The files of the workspace.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::Failure;

/// The folder of the documents.
const SPECS: &str = "specs";

/// The ending of documents and of files that they may refer to.
const ENDING: &str = "yaml";

/// The root of the workspace, which is the folder around this crate.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate lies in a folder of the workspace").to_owned()
}

/// The documents and what they may refer to, by their names relative to `specs/`, in the order of the names.
pub(crate) fn documents(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut documents = Vec::new();
    collect(&root.join(SPECS), "", &mut documents).map_err(|error| failure(&root.join(SPECS), &error))?;
    documents.sort();
    Ok(documents)
}

fn collect(folder: &Path, prefix: &str, documents: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), documents)?;
        } else if path.extension().is_some_and(|ending| ending == ENDING) {
            documents.push((name, fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// The text of a file; none where there is no such file.
pub(crate) fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failure(path, &error)),
    }
}

/// The names of the Rust files in a folder; none where there is no such folder.
pub(crate) fn rust_files(folder: &Path) -> Result<Vec<String>, Failure> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failure(folder, &error)),
    };
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    Ok(names.filter(|name| name.ends_with(".rs")).collect())
}

/// Writes a file and the folders around it, or removes it where there is no text.
pub(crate) fn write(path: &Path, text: Option<&str>) -> Result<(), Failure> {
    let written = match text {
        Some(text) => path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text)),
        None => fs::remove_file(path),
    };
    written.map_err(|error| failure(path, &error))
}

fn failure(path: &Path, error: &io::Error) -> Failure {
    Failure::Found(format!("{}: {error}", path.display()))
}
