//! What a code means, at length.

use crate::diagnostic::{Abroad, CODES, nearest};

/// A page about a code.
///
/// # Errors
///
/// The code that was probably meant, where there is no such code.
///
/// ```
/// use codegen::diagnostic::explain;
///
/// assert!(explain("pattern-between-slashes").unwrap().contains("as in JavaScript"));
/// assert_eq!(explain("unknwon-key"), Err(Some("unknown-key")));
/// ```
pub fn explain(name: &str) -> Result<String, Option<&'static str>> {
    let Some(code) = CODES.iter().find(|code| code.name == name) else {
        return Err(nearest(name, CODES.iter().map(|code| code.name)));
    };
    let abroad = match (code.abroad, name.starts_with("house-")) {
        (_, true) => "It is told of documents in specs/ only.",
        (Abroad::Same, _) => "In a document that is not ours it is told as in specs/.",
        (Abroad::Warning, _) => "In a document that is not ours it is a warning, and generation goes on.",
        (Abroad::Silent, _) => "In a document that is not ours it is not told.",
    };
    Ok(format!("{}: {}\n\n{abroad}\n", code.name, code.meaning))
}
