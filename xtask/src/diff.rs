//! `cargo xtask diff`: what a change of the documents means for whoever sends requests by them.

mod versions;

use std::process::ExitCode;

use bodies::Vectors;
use changes::{Effort, Problem, Version, compare, report::Impact};
use codegen::{
    diagnostic::{Diagnostic, render},
    load::Sources,
};

use crate::{Failure, say::say, workspace};

use self::versions::Loaded;

/// What to write.
#[derive(Clone, Copy)]
enum Form {
    Text,
    Json,
    Markdown,
}

/// What was asked for on the command line.
struct Asked {
    old: String,
    new: String,
    form: Form,
    /// Whether what could not be decided counts as breaking.
    strict: bool,
    effort: Effort,
}

const HELP: &str = "\
usage: cargo xtask diff OLD [NEW] [--format text|json|markdown] [--strict] [--bodies N] [--seed N]

Says of each operation whether NEW accepts more, less, the same or something else than OLD, whether that breaks callers or
the front end, and shows a body that one accepts and the other refuses.

OLD and NEW are each a document, a folder of documents, or a git revision, whose specs/ is read; NEW is specs/ as it lies
there unless it is named. A name that is both a file and a revision means the file. Where one of the two is a document, only
the document of that name counts.

  --strict     counts as breaking what could be neither proved harmless nor shown to break
  --bodies N   how many bodies to make by chance before the search for one is given up (20000)
  --seed N     where chance begins (1)

exit codes: 0 nothing breaks, 1 something does, 2 there is nothing to compare or a document has mistakes";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let Some(asked) = asked(&mut arguments)? else {
        return say(format_args!("{HELP}\n"));
    };
    let old = Loaded::read(&asked.old)?;
    let new = Loaded::read(&asked.new)?;
    let vectors = Vectors::new(workspace::vectors(&workspace::root())?);
    let report = compare(version(&old), version(&new), &vectors, asked.effort).map_err(|problem| match problem {
        Problem::Old(mistakes) => mistaken(&asked.old, &mistakes, &old.sources),
        Problem::New(mistakes) => mistaken(&asked.new, &mistakes, &new.sources),
    })?;
    if report.documents.is_empty() {
        return Err(trouble("neither version has a document of that name".to_owned()));
    }
    let written = match asked.form {
        Form::Text => report.text(),
        Form::Json => report.json(),
        Form::Markdown => report.markdown(),
    };
    say(written)?;
    let limit = if asked.strict { Impact::Undecided } else { Impact::Breaking };
    if report.callers().max(report.front_end()) >= limit { Err(Failure::Exit(ExitCode::FAILURE)) } else { Ok(()) }
}

fn version(loaded: &Loaded) -> Version<'_> {
    Version { sources: &loaded.sources, document: loaded.document.as_deref() }
}

/// What was asked for; none where it was help.
fn asked(arguments: &mut lexopt::Parser) -> Result<Option<Asked>, Failure> {
    let mut names = Vec::new();
    let mut form = Form::Text;
    let mut strict = false;
    let mut effort = Effort::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(name) => names.push(name.to_string_lossy().into_owned()),
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return Ok(None),
            lexopt::Arg::Long("strict") => strict = true,
            lexopt::Arg::Long("format") => {
                form = match &*arguments.value()?.to_string_lossy() {
                    "text" => Form::Text,
                    "json" => Form::Json,
                    "markdown" => Form::Markdown,
                    other => return Err(Failure::Misuse(format!("there is no format `{other}`"))),
                }
            }
            lexopt::Arg::Long("bodies") => effort.bodies = number(arguments, "--bodies")?,
            lexopt::Arg::Long("seed") => effort.seed = number(arguments, "--seed")?,
            other => return Err(other.unexpected().into()),
        }
    }
    let mut names = names.into_iter();
    match (names.next(), names.next(), names.next()) {
        (Some(old), new, None) => {
            let new = new.unwrap_or_else(|| workspace::specs().to_string_lossy().into_owned());
            Ok(Some(Asked { old, new, form, strict, effort }))
        }
        (None, ..) => Err(Failure::Misuse("diff needs OLD: a document, a folder or a git revision".to_owned())),
        _ => Err(Failure::Misuse("diff compares two versions, and not more".to_owned())),
    }
}

fn number(arguments: &mut lexopt::Parser, name: &str) -> Result<u64, Failure> {
    let value = arguments.value()?;
    value.to_string_lossy().parse().map_err(|_| Failure::Misuse(format!("{name} needs a number")))
}

fn mistaken(name: &str, mistakes: &[Diagnostic], sources: &Sources) -> Failure {
    trouble(format!("{}\n`{name}` has mistakes; nothing can be compared", render(mistakes, sources, false)))
}

/// Whoever asks must not take it for a verdict.
fn trouble(message: String) -> Failure {
    eprintln!("error: {message}");
    Failure::Exit(ExitCode::from(2))
}
