//! The documents as JSON, for programs that read OpenAPI.

use std::fs;
use std::path::Path;

use codegen::load::Sources;

use crate::{Failure, npm::failure, workspace};

/// Writes `openapi/<api>.json` for each document of `specs/`.
///
/// # Errors
///
/// A file that documents refer to: the package has each document as a file of its own. Whatever cannot be read or written.
pub(crate) fn write(root: &Path, package: &Path) -> Result<(), Failure> {
    let sources = Sources::new(workspace::documents(root)?);
    let folder = package.join("openapi");
    fs::create_dir_all(&folder).map_err(|error| failure(&folder, &error))?;
    let mut written = 0;
    for document in sources.documents() {
        let file = folder.join(format!("{}.json", document.name));
        fs::write(&file, document.root.to_json_text() + "\n").map_err(|error| failure(&file, &error))?;
        written += 1;
    }
    if written == sources.files().len() {
        Ok(())
    } else {
        Err(Failure::Found("error: the npm package cannot hold documents that refer to other files".to_owned()))
    }
}
