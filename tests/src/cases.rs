//! The cases under `tests/cases`: for every constraint of every operation a request that is accepted and one that is refused.
//!
//! [`derive()`] makes them: it reads the examples of a document, walks the tables of the operation, and changes one thing at a
//! time, to both sides of every rule. [`files`] writes them as files that any language can read, and reads them back;
//! [`suite`] judges them.

pub mod derive;
pub mod files;
pub mod json;
mod numbers;
mod parameters;
mod place;
pub mod samples;
pub mod suite;
pub(crate) mod texts;
mod walk;

use std::fs;
use std::path::Path;

use codegen::load::Sources;
use codegen::lower::lower;
use gerencianet_validation::Operation;

use crate::cases::derive::{Examples, derive};
use crate::cases::samples::Samples;
use crate::cases::suite::Suite;

/// Derives the cases of every operation of the documents in `specs` of the workspace, ordered by `operationId`.
///
/// Operations of one id in several documents take the same requests, and share their cases.
///
/// # Errors
///
/// What cannot be read, every rule that no case can be made for, and every case on which the engine disagrees.
pub fn derive_all(workspace: &Path) -> Result<Vec<Suite>, Vec<String>> {
    let samples = Samples::read(&workspace.join("tests")).map_err(|problem| vec![problem])?;
    let sources = sources(workspace).map_err(|problem| vec![problem])?;
    let (mut suites, mut problems) = (Vec::new(), Vec::new());
    for document in sources.documents() {
        let api = match lower(&sources, &document) {
            Ok(api) => api,
            Err(_) => {
                return Err(vec![format!("specs/{}.yaml has mistakes: run `cargo xtask codegen`", document.name)]);
            }
        };
        for described in &api.operations {
            if suites.iter().any(|suite: &Suite| suite.operation == described.id) {
                continue;
            }
            let name = format!("{}/{}", api.name, described.id);
            let Ok(operation) = name.parse::<Operation>() else {
                problems.push(format!("{name} is not generated: run `cargo xtask codegen`"));
                continue;
            };
            match derive(operation.table(), operation.facts(), &samples, &Examples::of(described)) {
                Ok(suite) => suites.push(suite),
                Err(found) => problems.extend(found.into_iter().map(|problem| format!("{name}: {problem}"))),
            }
        }
    }
    suites.sort_by(|one, other| one.operation.cmp(&other.operation));
    if problems.is_empty() { Ok(suites) } else { Err(problems) }
}

/// The documents in `specs` of the workspace.
///
/// # Errors
///
/// A folder or file that cannot be read.
pub fn sources(workspace: &Path) -> Result<Sources, String> {
    let folder = workspace.join("specs");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(|error| format!("specs: {error}"))? {
        let name = entry.map_err(|error| format!("specs: {error}"))?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".yaml") {
            names.push(name);
        }
    }
    names.sort();
    let read = |name: String| match fs::read_to_string(folder.join(&name)) {
        Ok(text) => Ok((name, text)),
        Err(error) => Err(format!("specs/{name}: {error}")),
    };
    Ok(Sources::new(names.into_iter().map(read).collect::<Result<_, _>>()?))
}
