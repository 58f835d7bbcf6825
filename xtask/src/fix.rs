//! `cargo xtask fix`: mends in the documents what only one change can mend.

use std::path::PathBuf;

use codegen::{
    diagnostic::Severity,
    fix::{Fixed, fix},
    lint::{Rules, lint},
    load::Sources,
};

use crate::{
    Failure,
    codegen::files,
    report::Format,
    say::say,
    workspace::{self, Files},
};

/// Mends the documents in `specs/`, or one that is not ours with all that it refers to.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let (mut spec, mut dry) = (None, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("spec") => spec = Some(PathBuf::from(arguments.value()?)),
            lexopt::Arg::Long("dry-run") => dry = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let (found, folder) = match &spec {
        Some(spec) => (files(spec)?, PathBuf::new()),
        None => {
            let root = workspace::root();
            (workspace::documents(&root)?, root.join("specs"))
        }
    };
    let read = if spec.is_some() { Sources::foreign } else { Sources::new };
    let rules = if spec.is_some() { Rules::foreign() } else { Rules::house() };
    let before = texts(found)?;
    let Fixed { files: after, mended } = fix(before.clone(), read, rules);
    let sources = read(after.clone());
    let left = lint(&sources, rules);
    // What cannot be read at all is no document in which something could be mended.
    let unreadable: Vec<_> = left
        .iter()
        .filter(|told| sources.mistakes().contains(told) || told.code == "openapi-version")
        .cloned()
        .collect();
    if !unreadable.is_empty() && mended.is_empty() {
        Format::Text.tell(&unreadable, &sources)?;
        return Err(Failure::Found(String::new()));
    }
    for (place, diagnostic) in &mended {
        say(format_args!("{place}: {}: {}\n", diagnostic.message, diagnostic.help.as_deref().unwrap_or("mended")))?;
    }
    for ((name, before), (_, after)) in before.iter().zip(&after).filter(|(before, after)| before != after) {
        if dry {
            let diff = similar::TextDiff::from_lines(before.as_str(), after.as_str());
            say(diff.unified_diff().header(name, &format!("{name} (mended)")))?;
        } else {
            workspace::write(&folder.join(name), Some(after))?;
        }
    }
    let left = left.iter().filter(|told| told.severity == Severity::Error).count();
    let rest = match left {
        0 => String::new(),
        1 => "; 1 error is left, which `cargo xtask codegen` tells".to_owned(),
        _ => format!("; {left} errors are left, which `cargo xtask codegen` tells"),
    };
    say(format_args!("{} {}{rest}\n", mended.len(), if dry { "can be mended" } else { "mended" }))
}

/// The files as texts, or the place from which on one is none.
fn texts(files: Files) -> Result<Vec<(String, String)>, Failure> {
    let text = |(name, bytes): &(String, Vec<u8>)| Some((name.clone(), String::from_utf8(bytes.clone()).ok()?));
    if let Some(texts) = files.iter().map(text).collect() {
        return Ok(texts);
    }
    let sources = Sources::foreign(files);
    Format::Text.tell(sources.mistakes(), &sources)?;
    Err(Failure::Found(String::new()))
}
