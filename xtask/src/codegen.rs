//! `cargo xtask codegen`: documents in, generated files out.

use std::{collections::BTreeMap, io::IsTerminal, path::Path, time::Instant};

use codegen::{
    Summary,
    diagnostic::render,
    load::Sources,
    output::{self, Change, Output},
};

use crate::{Failure, workspace};

/// The command that writes what is stale.
const MEND: &str = "cargo xtask codegen";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut check = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("check") => check = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let started = Instant::now();
    let root = workspace::root();
    let color = std::io::stderr().is_terminal();
    let sources = Sources::new(workspace::documents(&root)?);
    let generated =
        codegen::generate(&sources).map_err(|mistakes| Failure::Found(render(&mistakes, &sources, color)))?;
    eprint!("{}", render(&generated.warnings, &sources, color));
    let changes = changes(&root, &generated.outputs)?;
    if check {
        return up_to_date(&changes);
    }
    for change in &changes {
        workspace::write(&root.join(&change.path), change.after.as_deref())?;
        println!("{} {}", if change.after.is_some() { "wrote" } else { "removed" }, change.path);
    }
    println!("{}", table(&generated.summaries));
    println!("{} of {} outputs changed, {:.2?}", changes.len(), generated.outputs.len(), started.elapsed());
    Ok(())
}

/// What the files of the workspace differ in from the outputs.
fn changes(root: &Path, outputs: &[Output]) -> Result<Vec<Change>, Failure> {
    let mut paths: Vec<String> = outputs.iter().map(|output| output.path.clone()).collect();
    for folder in output::folders(outputs) {
        paths.extend(workspace::rust_files(&root.join(folder))?.iter().map(|name| format!("{folder}/{name}")));
    }
    let mut present = BTreeMap::new();
    for path in paths {
        present.extend(workspace::read(&root.join(&path))?.map(|text| (path, text)));
    }
    output::changes(outputs, &present).map_err(Failure::Found)
}

fn up_to_date(changes: &[Change]) -> Result<(), Failure> {
    if changes.is_empty() {
        println!("generated files are up to date");
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

/// What was generated for each API, and in sum.
fn table(summaries: &[Summary]) -> String {
    let numbers = |one: &Summary| [one.operations, one.schemas, one.constraints, one.bytes];
    let mut sums = [0; 4];
    let mut rows = vec![["api", "operations", "schemas", "constraints", "bytes"].map(str::to_owned)];
    let row = |name: &str, numbers: [usize; 4]| {
        let [operations, schemas, constraints, bytes] = numbers.map(|number| number.to_string());
        [name.to_owned(), operations, schemas, constraints, bytes]
    };
    for summary in summaries {
        rows.push(row(&summary.api, numbers(summary)));
        for (sum, number) in sums.iter_mut().zip(numbers(summary)) {
            *sum += number;
        }
    }
    rows.push(row("all", sums));
    let lines = rows.iter().map(|[api, operations, schemas, constraints, bytes]| {
        format!("{api:<18}{operations:>11}{schemas:>9}{constraints:>13}{bytes:>9}")
    });
    lines.collect::<Vec<_>>().join("\n")
}
