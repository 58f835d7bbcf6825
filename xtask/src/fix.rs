//! `cargo xtask fix`: mends in the documents what only one change can mend.

use std::path::PathBuf;

use codegen::{
    fix::{Fixed, fix},
    lint::Rules,
    load::Sources,
};

use crate::{Failure, codegen::files, say::say, workspace};

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
    let (before, folder) = match &spec {
        Some(spec) => (files(spec)?, PathBuf::new()),
        None => {
            let root = workspace::root();
            (workspace::documents(&root)?, root.join("specs"))
        }
    };
    let Fixed { files: after, mended } = match spec {
        Some(_) => fix(before.clone(), Sources::foreign, Rules::foreign()),
        None => fix(before.clone(), Sources::new, Rules::house()),
    };
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
    say(format_args!("{} {}\n", mended.len(), if dry { "can be mended" } else { "mended" }))
}
