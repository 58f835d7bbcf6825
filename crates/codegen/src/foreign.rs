//! A document that is not ours: the same steps, held together so that what somebody else wrote becomes a crate of its own.
//!
//! 1. The lints tell what hinders the generator as errors, all else as warnings.
//! 2. [`adapt`] makes of the document one that the other steps can read: every operation gets a name, and what says
//!    nothing is taken away.
//! 3. [`crate::lower`] and [`crate::tables`] do what they always do; [`names`] sets types apart that would share a name.
//! 4. [`crate::emit::foreign`] prints the crate.
//!
//! What cannot be carried is a diagnostic, and nothing is written. With [`Request::keep_going`], the operations which need
//! what is wrong are left out, each as a whole, and the others are written: see [`reach`].

mod adapt;
mod names;
mod reach;

use std::collections::{BTreeSet, HashSet};

use bumpalo::Bump;

use crate::{
    Summary,
    diagnostic::{Diagnostic, Severity, sentences},
    emit, examples, generate,
    ir::Api,
    lint::{Rules, is_fatal, lint},
    load::{Sources, Span},
    lower,
    output::Output,
    tables,
};

use self::reach::Reach;

/// What can be made of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// What judges request bodies and parameters. The other two stand beside it, never alone.
    Validation,
    /// The types of bodies, parameters and answers.
    TypeScript,
    /// A client, through progenitor.
    Client,
}

impl Target {
    /// Every target with its name.
    pub const ALL: [(&'static str, Target); 3] =
        [("validation", Target::Validation), ("typescript", Target::TypeScript), ("client", Target::Client)];
}

/// What is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What to make.
    pub targets: BTreeSet<Target>,
    /// Whether to leave out what cannot be carried.
    pub keep_going: bool,
    /// The way from the folder of the crate to that of gerencianet-validation, with `/` between folders.
    pub engine: String,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Foreign {
    /// Every file, by its path within the folder of the crate.
    pub outputs: Vec<Output>,
    /// What is in it.
    pub summary: Summary,
    /// What an author is told; errors among them say what was left out.
    pub diagnostics: Vec<Diagnostic>,
}

/// Generates a crate from the document of [`Sources::foreign`].
///
/// # Errors
///
/// Everything that is told about the document, where nothing can be made of it, or not everything that is wanted.
pub fn generate_foreign(sources: &Sources, request: &Request) -> Result<Foreign, Vec<Diagnostic>> {
    let mut told = lint(sources, Rules::foreign());
    if is_fatal(&told) && !request.keep_going {
        return Err(told);
    }
    let reach = Reach::of(sources);
    let mut left_out = reach.touched(&told);
    let mut discriminators = true;
    loop {
        let adapted = adapt::adapt(sources, &left_out, discriminators);
        let mistakes = match Attempt::new(&adapted.sources, request) {
            _ if adapted.operations == 0 && !told.is_empty() => return Err(ordered(told)),
            Ok(attempt) => {
                told.extend(adapted.notes);
                told.extend(attempt.told);
                told.extend(reach.notes(&left_out));
                let left_behind = is_fatal(&told) && !request.keep_going;
                let diagnostics = ordered(told);
                if left_behind {
                    return Err(diagnostics);
                }
                return Ok(Foreign { outputs: attempt.outputs, summary: attempt.summary, diagnostics });
            }
            Err(mistakes) => mistakes,
        };
        // Only the whole tells whether a discriminator can choose; where it cannot, it is the hint that OpenAPI calls it.
        if discriminators && mistakes.iter().any(|mistake| mistake.code == "discriminator") {
            discriminators = false;
            continue;
        }
        let more: HashSet<Span> = reach.touched(&mistakes).difference(&left_out).copied().collect();
        let stuck = more.is_empty() || !request.keep_going;
        told.extend(mistakes);
        if stuck {
            return Err(ordered(told));
        }
        left_out.extend(more);
    }
}

/// The document as the generator reads it, where nothing is left out: what a second judge may be asked about.
#[must_use]
pub fn adapted(sources: &Sources) -> Sources {
    adapt::adapt(sources, &HashSet::new(), true).sources
}

/// Everything that was made in one go.
struct Attempt {
    outputs: Vec<Output>,
    summary: Summary,
    /// What does not keep the validator from being made.
    told: Vec<Diagnostic>,
}

impl Attempt {
    fn new(sources: &Sources, request: &Request) -> Result<Self, Vec<Diagnostic>> {
        let Some(document) = sources.documents().next() else { return Err(Vec::new()) };
        let mut api = lower::lower(sources, &document)?;
        names::of_package(&mut api);
        names::set_apart(&mut api);
        let shown = examples::check(sources, std::slice::from_ref(&api));
        let (mistakes, mut told): (Vec<_>, Vec<_>) = shown
            .into_iter()
            .filter_map(Diagnostic::abroad)
            .partition(|diagnostic| diagnostic.severity == Severity::Error);
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        let arena = Bump::new();
        let tables = tables::build(&api, &arena)?;
        let mut outputs = emit::foreign::validation(&api, &tables, request);
        let summary = generate::summary(&api, &tables, outputs.last().expect("the tables are the last of these"));
        if request.targets.contains(&Target::TypeScript) {
            outputs.extend(emit::foreign::typescript(&api)?);
        }
        if request.targets.contains(&Target::Client) {
            let (client, not_carried) = emit::foreign::client(&api);
            outputs.extend(client);
            told.extend(not_carried);
        }
        Ok(Attempt { outputs, summary, told })
    }
}

fn ordered(mut told: Vec<Diagnostic>) -> Vec<Diagnostic> {
    told.sort_by(|one, other| (one.span, one.code, &one.message).cmp(&(other.span, other.code, &other.message)));
    told.dedup();
    told
}

/// An operation that is not carried, told where it stands.
pub(crate) fn not_in_client(api: &Api, operation: usize, reason: &str) -> Diagnostic {
    let operation = &api.operations[operation];
    sentences::not_in_client(operation.span, &operation.id, reason)
}
