//! What authors read: a page about each code, with a wrong and a right example that were judged while it was written, and the
//! tables of `specs/README.md`. Editors read the JSON Schema beside them.

mod example;
mod show;

use crate::{
    diagnostic::{Abroad, CODES, Code, nearest},
    emit::npm,
    lint::{EXTENSIONS, PAGES_KEYS, editor},
    output::{MARK, Output},
};

pub use self::example::{Example, Judged};

/// A page about a code.
///
/// # Errors
///
/// The code that was probably meant, where there is no such code.
///
/// ```
/// use codegen::manual::explain;
///
/// let page = explain("pattern-between-slashes").unwrap();
/// assert!(page.contains("as in JavaScript") && page.contains("  pattern: ^[0-9]{8}$\n"));
/// assert_eq!(explain("unknwon-key"), Err(Some("unknown-key")));
/// ```
pub fn explain(name: &str) -> Result<String, Option<&'static str>> {
    let Some(code) = CODES.iter().find(|code| code.name == name) else {
        return Err(nearest(name, CODES.iter().map(|code| code.name)));
    };
    let example = Example::of(code).map_or_else(|reason| format!("{reason}\n"), |example| show::example(&example));
    Ok(format!("{}: {}.{}\n\n{example}", code.name, code.meaning, abroad(code)))
}

/// What becomes of it in documents that are not ours, where that is something else.
fn abroad(code: &Code) -> &'static str {
    match (code.abroad, code.name) {
        (_, "operation-name" | "left-out") => " Only documents that are not ours are told so.",
        (_, name) if name.starts_with("house-") => "",
        (Abroad::Same, _) => "",
        (Abroad::Warning, _) => " In a document that is not ours it is a warning, and generation goes on.",
        (Abroad::Silent, _) => " A document that is not ours is not told.",
    }
}

/// `specs/DIAGNOSTICS.md`, what editors know about documents, and the tables of `specs/README.md`.
#[must_use]
pub fn outputs() -> Vec<Output> {
    let keys = EXTENSIONS
        .iter()
        .map(|key| vec![format!("`{}: {}`", key.name, key.value), key.place.to_owned(), key.meaning.to_owned()]);
    let pages = PAGES_KEYS.iter().map(|(name, meaning)| vec![format!("`{name}`"), (*meaning).to_owned()]);
    let formats = npm::formats::meanings().map(|(name, meaning)| vec![format!("`{name}`"), meaning.to_owned()]);
    let section = |name: &str, lines| Output::section("specs/README.md", name, lines);
    vec![
        Output::whole("specs/DIAGNOSTICS.md".to_owned(), diagnostics()),
        Output::whole("specs/editor/schema.json".to_owned(), for_editors()),
        section("keys", table(&["key", "where", "meaning"], keys)),
        section("pages", table(&["key", "meaning"], pages)),
        section("formats", table(&["`format:`", "a string that is"], formats)),
    ]
}

/// The lines of a table.
fn table(head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let mut lines = vec![format!("| {} |", head.join(" | ")), format!("|{}", "---|".repeat(head.len()))];
    lines.extend(rows.map(|cells| format!("| {} |", cells.join(" | "))));
    lines
}

/// The JSON Schema of documents.
fn for_editors() -> String {
    let schema = format!("{:#}\n", editor::schema());
    // The mark of what is generated stands in the first line.
    schema.replacen('{', &format!("{{ \"$comment\": \"{MARK}the grammar of the generator; do not edit\","), 1)
}

/// Every code with its example.
fn diagnostics() -> String {
    let mut text = format!(
        "<!-- {MARK}crates/codegen/src/diagnostic by `cargo xtask codegen`; do not edit -->\n\n# What you may be told\n\n\
         Every code, with a text that is told it and the same as it should be. In the wrong one, `^` marks what is wrong; what is \
         told about it stands beside.\nA code never changes its meaning. `cargo xtask explain CODE` shows one of them.\n"
    );
    for code in CODES {
        let example = match Example::of(code) {
            Ok(example) => format!("```yaml\n{}```\n", show::example(&example)),
            Err(reason) => format!("{reason}\n"),
        };
        text += &format!("\n## `{}`\n\n{}.{}\n\n{example}", code.name, upper(code.meaning), abroad(code));
    }
    text
}

/// The same with its first letter in upper case.
fn upper(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string());
    first.unwrap_or_default() + letters.as_str()
}
