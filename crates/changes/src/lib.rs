//! What a change of a document means for whoever sends requests by it: for each operation, whether it accepts more, less, the
//! same or something else, and whether that breaks callers or the front end.
//!
//! The way of a pair of documents:
//!
//! 1. `side` lints and lowers both, and builds the tables that the engine walks, for requests and for answers.
//! 2. `pairs` finds out which operation of one is which of the other.
//! 3. `places` walks two schemas side by side and says where they differ, in words, and what to try there.
//! 4. `prover` proves that one accepts whatever the other does, where the rules show it.
//! 5. `search` looks for a body that one accepts and the other refuses, first at the places where they differ, then by chance,
//!    and makes it small. Both judges are the engine that ships.
//! 6. [`report`] holds what came of it, and writes it as text, JSON and Markdown.
//!
//! A difference that is neither proved away nor shown by a body is reported as undecided, never as equal.

mod operation;
mod pairs;
mod parameters;
mod places;
mod probes;
mod prover;
pub mod report;
mod responses;
mod schemas;
mod search;
mod side;
mod written;

use bodies::Vectors;
use bumpalo::Bump;
use codegen::{diagnostic::Diagnostic, load::Sources};

use crate::{
    report::{DocumentReport, Report},
    side::{Side, Tables},
};

/// One of the two versions that are compared.
#[derive(Debug, Clone, Copy)]
pub struct Version<'s> {
    /// The documents as their authors wrote them, and what they refer to.
    pub sources: &'s Sources,
    /// The one document that counts, by its name without ending; all of them where none is named.
    pub document: Option<&'s str>,
}

/// How long to look for a body that shows a difference.
#[derive(Debug, Clone, Copy)]
pub struct Effort {
    /// How many bodies are made by chance, for each pair of schemas that differ, before the search is given up.
    pub bodies: u64,
    /// Where chance begins; the same number finds the same bodies.
    pub seed: u64,
}

impl Default for Effort {
    fn default() -> Self {
        Effort { bodies: 20_000, seed: 1 }
    }
}

/// Why two versions cannot be compared.
#[derive(Debug)]
pub enum Problem {
    /// The old version has mistakes.
    Old(Vec<Diagnostic>),
    /// The new version has mistakes.
    New(Vec<Diagnostic>),
}

/// Compares two versions, document by document.
///
/// # Errors
///
/// What an author must mend first.
///
/// ```
/// use bodies::Vectors;
/// use changes::{Effort, Version, compare, report::{Impact, Verdict}};
/// use codegen::load::Sources;
///
/// let document = |most: u32| {
///     let text = format!(
///         "{{openapi: 3.0.3, info: {{title: Loja, version: '1'}}, paths: {{/a: {{get: {{operationId: ler, parameters: [
///         {{name: n, in: query, schema: {{type: integer, maximum: {most}}}}}], responses: {{'200': {{description: Feito}}}}}}}}}}}}"
///     );
///     Sources::new(vec![("loja.yaml".to_owned(), text)])
/// };
/// let (old, new) = (document(9), document(7));
/// let version = |sources| Version { sources, document: None };
/// let report = compare(version(&old), version(&new), &Vectors::default(), Effort::default()).expect("both are right");
/// assert_eq!(report.callers(), Impact::Breaking);
/// assert_eq!(report.operations().next().expect("there is one").request, Verdict::Less);
/// assert!(report.text().contains(r#"{"query":{"n":"9"}}"#), "{}", report.text());
/// ```
pub fn compare(old: Version<'_>, new: Version<'_>, vectors: &Vectors, effort: Effort) -> Result<Report, Problem> {
    let old_readable = side::readable(old.sources).map_err(Problem::Old)?;
    let new_readable = side::readable(new.sources).map_err(Problem::New)?;
    let olds = side::read(&old, &old_readable).map_err(Problem::Old)?;
    let news = side::read(&new, &new_readable).map_err(Problem::New)?;
    let mut documents = Vec::new();
    for (old, new) in documents_of(&old, &olds, &new, &news) {
        documents.push(compare_documents(old, new, vectors, effort)?);
    }
    documents.sort_by(|one: &DocumentReport, other| one.name.cmp(&other.name));
    Ok(Report { documents })
}

fn compare_documents(
    old: Option<&Side<'_>>,
    new: Option<&Side<'_>>,
    vectors: &Vectors,
    effort: Effort,
) -> Result<DocumentReport, Problem> {
    let arena = Bump::new();
    let old_tables = old.map(|side| Tables::new(side, &arena)).transpose().map_err(Problem::Old)?;
    let new_tables = new.map(|side| Tables::new(side, &arena)).transpose().map_err(Problem::New)?;
    let name = new.or(old).map(|side| side.api.name.clone()).unwrap_or_default();
    let operations = match (old_tables, new_tables) {
        (Some(old), Some(new)) => {
            let compared = pairs::pairs(&old.side.api, &new.side.api).into_iter();
            compared.map(|pair| operation::compare(&old, &new, pair, vectors, effort)).collect()
        }
        (Some(old), None) => old.side.api.operations.iter().map(operation::removed).collect(),
        (None, Some(new)) => new.side.api.operations.iter().map(operation::added).collect(),
        (None, None) => Vec::new(),
    };
    Ok(DocumentReport { name, operations })
}

type Paired<'a, 's> = (Option<&'a Side<'s>>, Option<&'a Side<'s>>);

/// Which documents belong together: those of one name, and two that are named alone, whatever their names are.
fn documents_of<'a, 's>(
    old: &Version<'_>,
    olds: &'a [Side<'s>],
    new: &Version<'_>,
    news: &'a [Side<'s>],
) -> Vec<Paired<'a, 's>> {
    if let (Some(_), Some(_), [old], [new]) = (old.document, new.document, olds, news) {
        return vec![(Some(old), Some(new))];
    }
    let alone = old.document.or(new.document);
    let counts = |side: &&Side<'_>| alone.is_none_or(|name| side.api.name == name);
    let mut paired: Vec<Paired<'a, 's>> = Vec::new();
    for old in olds.iter().filter(counts) {
        paired.push((Some(old), news.iter().find(|new| new.api.name == old.api.name)));
    }
    for new in news.iter().filter(counts) {
        if !olds.iter().any(|old| old.api.name == new.api.name) {
            paired.push((None, Some(new)));
        }
    }
    paired
}
