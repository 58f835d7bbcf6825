//! `cargo xtask codegen`: documents in, generated files out.

mod foreign;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use codegen::{
    Summary,
    load::Sources,
    manual,
    output::{self, Change, Output},
};

use crate::{Failure, report::Format, say::say, workspace};

pub(crate) use self::foreign::{files, only_generated, request, targets};

/// The command that writes what is stale.
const MEND: &str = "cargo xtask codegen";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let (mut check, mut keep_going) = (false, false);
    let mut format = Format::Text;
    let (mut spec, mut out, mut targets) = (None, None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("check") => check = true,
            lexopt::Arg::Long("keep-going") => keep_going = true,
            lexopt::Arg::Long("format") => format = Format::named(&arguments.value()?.to_string_lossy())?,
            lexopt::Arg::Long("spec") => spec = Some(PathBuf::from(arguments.value()?)),
            lexopt::Arg::Long("out") => out = Some(PathBuf::from(arguments.value()?)),
            lexopt::Arg::Long("target") => targets = Some(foreign::targets(&arguments.value()?.to_string_lossy())?),
            other => return Err(other.unexpected().into()),
        }
    }
    match (spec, out) {
        (Some(spec), Some(out)) => {
            let request = request(&out, targets, keep_going);
            return foreign::run(&foreign::Asked { spec, out, request, check, format });
        }
        (None, None) if targets.is_none() && !keep_going => {}
        _ => return Err(Failure::Misuse("`--spec` and `--out` belong together".to_owned())),
    }
    let started = Instant::now();
    let root = workspace::root();
    let files = workspace::documents(&root)?;
    let sources = Sources::new(files.clone());
    let generated = codegen::generate(&sources).map_err(|mistakes| match format.tell(&mistakes, &sources) {
        Ok(()) => Failure::Found(String::new()),
        Err(failure) => failure,
    })?;
    let generating = started.elapsed();
    format.tell(&generated.warnings, &sources)?;
    let outputs = [&generated.outputs[..], &manual::outputs()].concat();
    let changes = changes(&root, &outputs)?;
    if check {
        return up_to_date(&changes, format);
    }
    let written = write(&root, &changes)?;
    if format.is_for_people() {
        say(written)?;
    }
    if !format.is_for_people() {
        return Ok(());
    }
    let elapsed = started.elapsed();
    let times: Vec<Option<Duration>> = generated.summaries.iter().map(|one| time_alone(&files, &one.api)).collect();
    say(format_args!("{}\n", table(&generated.summaries, &times, generating)))?;
    say(format_args!("{} of {} outputs changed, {elapsed:.2?}\n", changes.len(), outputs.len()))
}

/// How long it takes to read one document alone, with the files in folders that it may refer to, and to generate what it
/// makes; none for a document that needs another one.
fn time_alone(files: &[(String, Vec<u8>)], api: &str) -> Option<Duration> {
    let document = format!("{api}.yaml");
    let alone = files.iter().filter(|(name, _)| *name == document || name.contains('/')).cloned().collect();
    let started = Instant::now();
    codegen::generate(&Sources::new(alone)).ok().map(|_| started.elapsed())
}

/// Writes what changed, and says of each file what became of it.
pub(crate) fn write(root: &Path, changes: &[Change]) -> Result<String, Failure> {
    let mut said = String::new();
    for change in changes {
        workspace::write(&root.join(&change.path), change.after.as_deref())?;
        said += &format!("{} {}\n", if change.after.is_some() { "wrote" } else { "removed" }, change.path);
    }
    Ok(said)
}

/// What the files below a folder differ in from the outputs.
pub(crate) fn changes(root: &Path, outputs: &[Output]) -> Result<Vec<Change>, Failure> {
    let mut paths: BTreeSet<String> = outputs.iter().map(|output| output.path.clone()).collect();
    for folder in output::folders(outputs) {
        paths.extend(workspace::file_names(&root.join(folder))?.iter().map(|name| format!("{folder}/{name}")));
    }
    let mut present = BTreeMap::new();
    for path in paths {
        present.extend(workspace::read(&root.join(&path))?.map(|text| (path, text)));
    }
    output::changes(outputs, &present).map_err(Failure::Found)
}

fn up_to_date(changes: &[Change], format: Format) -> Result<(), Failure> {
    if changes.is_empty() {
        if format.is_for_people() {
            say("generated files are up to date\n")?;
        }
        return Ok(());
    }
    let mut message = String::new();
    for Change { path, before, after } in changes {
        let (before, after) = (before.as_deref().unwrap_or_default(), after.as_deref().unwrap_or_default());
        let diff = similar::TextDiff::from_lines(before, after);
        message += &diff.unified_diff().header(path, &format!("{path} (generated)")).to_string();
    }
    Err(Failure::Found(format!("{message}\ngenerated files are stale; run `{MEND}`")))
}

/// What was generated for each API and how long it takes alone, then the sums and how long everything took together.
fn table(summaries: &[Summary], times: &[Option<Duration>], together: Duration) -> String {
    let numbers = |one: &Summary| [one.operations, one.schemas, one.constraints, one.bytes];
    let mut sums = [0; 4];
    let mut rows = vec![["api", "operations", "schemas", "constraints", "bytes", "time"].map(str::to_owned)];
    let row = |name: &str, numbers: [usize; 4], time: Option<Duration>| {
        let [operations, schemas, constraints, bytes] = numbers.map(|number| number.to_string());
        let time = time.map_or_else(|| "-".to_owned(), |time| format!("{} ms", time.as_millis()));
        [name.to_owned(), operations, schemas, constraints, bytes, time]
    };
    for (summary, time) in summaries.iter().zip(times) {
        rows.push(row(&summary.api, numbers(summary), *time));
        for (sum, number) in sums.iter_mut().zip(numbers(summary)) {
            *sum += number;
        }
    }
    rows.push(row("all", sums, Some(together)));
    let lines = rows.iter().map(|[api, operations, schemas, constraints, bytes, time]| {
        format!("{api:<18}{operations:>11}{schemas:>9}{constraints:>13}{bytes:>9}{time:>10}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_api_has_its_time_and_all_have_one() {
        let one = |api: &str| Summary { api: api.to_owned(), operations: 1, schemas: 2, constraints: 3, bytes: 4 };
        let times = [Some(Duration::from_millis(7)), None];
        let table = table(&[one("pix"), one("loja")], &times, Duration::from_millis(11));
        let rows: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows[0], ["api", "operations", "schemas", "constraints", "bytes", "time"]);
        assert_eq!(rows[1], ["pix", "1", "2", "3", "4", "7", "ms"]);
        assert_eq!(rows[2], ["loja", "1", "2", "3", "4", "-"]);
        assert_eq!(rows[3], ["all", "2", "4", "6", "8", "11", "ms"]);
    }
}
