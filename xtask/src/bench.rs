//! `cargo xtask bench`: what the project promises to be fast, against what people would use in its place, in one table.
//!
//! Two programs measure: `tests/bench` (the judge natively, the generator, the client) and `tests/npm/bench` (the npm package in
//! Node and in Chromium). Each writes its rows to a file of `target/bench`. Here they are run, joined and shown.

mod chart;
mod machine;
mod markdown;
mod row;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::tools::browsers::{self, CHROMIUM};
use crate::tools::{apt_install, on_path};
use crate::{Failure, npm, process, say::say, workspace};

use row::Row;

/// What is measured, and the function that does it, which is given the folder of the figures and the pace.
type Part = (&'static str, fn(&Path, Option<&str>) -> Result<(), Failure>);

/// All parts, in the order of the table.
const PARTS: &[Part] = &[("native", native), ("npm", package), ("calls", calls)];

/// What one may ask for beside the parts.
#[derive(Default)]
struct Asked {
    /// The parts that are measured; all, unless some are named.
    parts: Vec<&'static str>,
    /// `quick`, where it is asked for.
    pace: Option<&'static str>,
    /// Nothing is measured: what was is shown once more.
    kept: bool,
    /// The table is told as README has it.
    markdown: bool,
    /// README and the chart beside it are written anew.
    publish: bool,
}

/// Measures with optimisations: everything, or what is named; then shows all rows that there are.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let mut asked = Asked::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(name) => {
                let part = PARTS.iter().find(|(part, _)| name == *part);
                let (part, _) = part.ok_or_else(|| lexopt::Arg::Value(name).unexpected())?;
                asked.parts.push(part);
            }
            lexopt::Arg::Long("quick") => asked.pace = Some("quick"),
            lexopt::Arg::Long("kept") => asked.kept = true,
            lexopt::Arg::Long("markdown") => asked.markdown = true,
            lexopt::Arg::Long("publish") => asked.publish = true,
            other => return Err(other.unexpected().into()),
        }
    }
    if asked.publish && asked.pace.is_some() {
        return Err(Failure::Misuse("figures that are taken with --quick are not for others".to_owned()));
    }
    let folder = workspace::target().join("bench");
    if !asked.kept {
        measure(&folder, &asked)?;
    }
    show(&folder, &asked)
}

/// Runs the parts, and remembers on what machine.
fn measure(folder: &Path, asked: &Asked) -> Result<(), Failure> {
    for (part, measure) in PARTS {
        if asked.parts.is_empty() || asked.parts.contains(part) {
            eprintln!("measuring: {part}");
            measure(folder, asked.pace)?;
            let about = json!({ "machine": machine::described()?, "pace": asked.pace.unwrap_or("full") });
            workspace::write(&folder.join(format!("{part}.machine.json")), Some(&format!("{about:#}\n")))?;
        }
    }
    Ok(())
}

/// Joins what was measured, and shows it.
fn show(folder: &Path, asked: &Asked) -> Result<(), Failure> {
    let mut rows = Vec::new();
    let mut parts = serde_json::Map::new();
    for (part, _) in PARTS {
        let Some(text) = workspace::read(&folder.join(format!("{part}.json")))? else {
            eprintln!("`{part}` has not been measured here");
            continue;
        };
        let about = workspace::read(&folder.join(format!("{part}.machine.json")))?.unwrap_or_default();
        let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
        let (measured, about) = (read(&text), read(&about));
        rows.extend(measured.as_array().into_iter().flatten().map(Row::of).collect::<Result<Vec<_>, _>>()?);
        parts.insert((*part).to_owned(), json!({ "about": about, "rows": measured }));
    }
    if rows.is_empty() {
        return Err(Failure::Found("nothing has been measured here yet".to_owned()));
    }
    let rows = row::gathered(rows);
    let quick = parts.values().any(|part| part["about"]["pace"] != "full");
    let machines = machine::all(parts.values().map(|part| &part["about"]["machine"]));
    let chart = chart::svg(&rows);
    workspace::write(&folder.join("bench.json"), Some(&format!("{:#}\n", Value::Object(parts))))?;
    workspace::write(&folder.join("chart.svg"), Some(&chart))?;
    let readme = markdown::section(&rows, &machines);
    if asked.publish {
        if quick {
            return Err(Failure::Found("some of this was measured with --quick, which is not for others".to_owned()));
        }
        publish(&readme, &chart)?;
    }
    if asked.markdown {
        say(format_args!("{readme}\n"))?;
    } else {
        say(format_args!("{}\n", table::text(&rows, &machines)))?;
    }
    eprintln!("{} rows: {}", rows.len(), folder.join("bench.json").display());
    Ok(())
}

/// The chart that README shows.
const CHART: &str = "tests/bench/chart.svg";

fn publish(section: &str, chart: &str) -> Result<(), Failure> {
    let root = workspace::root();
    let readme = root.join("README.md");
    let text = workspace::read(&readme)?.unwrap_or_default();
    let text = markdown::with_section(&text, section)
        .ok_or_else(|| Failure::Found(format!("README.md has no place for figures: {}", markdown::BEGIN)))?;
    workspace::write(&readme, Some(&text))?;
    workspace::write(&root.join(CHART), Some(chart))
}

fn native(folder: &Path, pace: Option<&str>) -> Result<(), Failure> {
    process::run(&mut rust(&program()?, "native", folder, pace))
}

fn calls(folder: &Path, pace: Option<&str>) -> Result<(), Failure> {
    // The server that is called has certificates that openssl makes.
    if on_path("openssl").is_none() {
        apt_install(&["openssl"])?;
    }
    npm::node_packages(&workspace::root().join("tests/node"))?;
    process::run(&mut rust(&program()?, "calls", folder, pace))
}

fn package(folder: &Path, pace: Option<&str>) -> Result<(), Failure> {
    let program = program()?;
    process::run(process::cargo(&["xtask", "npm"]).stdout(std::process::Stdio::null()))?;
    let tests = workspace::root().join("tests/npm");
    npm::node_packages(&tests)?;
    let mut node = Command::new("node");
    for chromium in browsers::programs(&[CHROMIUM])? {
        node.env(CHROMIUM.variable, chromium);
    }
    process::run(node.arg("bench/run.js").arg(program).arg(folder).args(pace).current_dir(tests))
}

/// Builds the package `bench`, and gives its program.
fn program() -> Result<PathBuf, Failure> {
    process::run(&mut process::cargo(&["build", "--quiet", "--release", "--package", "bench"]))?;
    let program = workspace::target().join("release/bench");
    fs::canonicalize(&program).map_err(|error| workspace::failure(&program, &error))
}

fn rust(program: &Path, part: &str, folder: &Path, pace: Option<&str>) -> Command {
    let mut command = Command::new(program);
    command.arg(part).arg("--into").arg(folder).args(pace.map(|pace| format!("--{pace}")));
    command
}
