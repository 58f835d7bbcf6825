//! The steps, one after the other.

use bumpalo::Bump;

use crate::{
    diagnostic::{Diagnostic, sentences},
    emit, examples, ir,
    lint::{Rules, is_fatal, lint},
    load::Sources,
    lower,
    output::{Output, Part},
    tables::{self, Tables},
};

/// What a run makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// Every text, with the place where it belongs.
    pub outputs: Vec<Output>,
    /// One for each API, in the order of the documents.
    pub summaries: Vec<Summary>,
    /// What does not hinder generation.
    pub warnings: Vec<Diagnostic>,
}

/// What was made for one API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its name.
    pub api: String,
    /// How many operations it has.
    pub operations: usize,
    /// How many schemas its requests have, equal ones counted once.
    pub schemas: usize,
    /// How many rules there are in them; see [`tables::constraints`].
    pub constraints: usize,
    /// The size of its generated file.
    pub bytes: usize,
}

/// Generates everything from the documents.
///
/// # Errors
///
/// Everything that an author must mend first.
pub fn generate(sources: &Sources) -> Result<Generated, Vec<Diagnostic>> {
    let warnings = lint(sources, Rules::house());
    if is_fatal(&warnings) {
        return Err(warnings);
    }
    let apis = collected(sources.documents().map(|document| lower::lower(sources, &document)))?;
    same_names(&apis)?;
    stop_at(examples::check(sources, &apis))?;
    let arena = Bump::new();
    let tables: Vec<Tables<'_>> = collected(apis.iter().map(|api| tables::build(api, &arena)))?;
    let mut outputs = vec![emit::operations::emit(&apis)?, emit::features::emit(&apis)];
    outputs.extend(emit::npm::modules::emit(&apis)?);
    outputs.extend(emit::npm::schemas::emit(&apis)?);
    outputs.extend(emit::npm::types::emit(&apis)?);
    outputs.extend(emit::npm::operations::emit(&apis)?);
    outputs.extend([emit::npm::formats::emit(), emit::npm::codes::emit()]);
    outputs.extend(emit::npm::messages::emit());
    outputs.push(emit::rules::emit(&apis, &tables));
    outputs.extend(emit::client::emit(&apis)?);
    let mut summaries = Vec::new();
    for (api, tables) in apis.iter().zip(&tables) {
        let output = emit::tables::emit(api, tables);
        summaries.push(summary(api, tables, &output));
        outputs.push(output);
    }
    Ok(Generated { outputs, summaries, warnings })
}

/// Operations of one name in several documents must ask the same, so that the name alone is enough to judge a request.
fn same_names(apis: &[ir::Api]) -> Result<(), Vec<Diagnostic>> {
    let mut mistakes = Vec::new();
    let all: Vec<(&ir::Api, &ir::Operation)> =
        apis.iter().flat_map(|api| api.operations.iter().map(move |operation| (api, operation))).collect();
    for (index, (api, operation)) in all.iter().enumerate() {
        let earlier = all[..index].iter().find(|(other, one)| other.name != api.name && one.id == operation.id);
        if let Some(earlier) = earlier
            && !tables::same_request(*earlier, (api, operation))?
        {
            mistakes.push(sentences::same_operation_differs(operation.span, &operation.id, earlier.1.span));
        }
    }
    stop_at(mistakes)
}

pub(crate) fn summary(api: &ir::Api, tables: &Tables<'_>, output: &Output) -> Summary {
    Summary {
        api: api.name.clone(),
        operations: tables.operations.len(),
        schemas: tables.table.schemas.len(),
        constraints: tables::constraints(&tables.table, tables.operations),
        bytes: match &output.part {
            Part::Whole(text) => text.len(),
            Part::Section { lines, .. } => lines.iter().map(|line| line.len() + 1).sum(),
        },
    }
}

/// Everything, or everything that is wrong.
fn collected<T>(results: impl Iterator<Item = Result<T, Vec<Diagnostic>>>) -> Result<Vec<T>, Vec<Diagnostic>> {
    let mut values = Vec::new();
    let mut mistakes = Vec::new();
    for result in results {
        match result {
            Ok(value) => values.push(value),
            Err(found) => mistakes.extend(found),
        }
    }
    stop_at(mistakes)?;
    Ok(values)
}

fn stop_at(mistakes: Vec<Diagnostic>) -> Result<(), Vec<Diagnostic>> {
    if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
}
