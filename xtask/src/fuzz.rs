//! `cargo xtask fuzz`: gives the readers of foreign bytes what libFuzzer makes up, and says what came of it.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::tools::{crate_program, nightly};
use crate::workspace::{self, root, target};
use crate::{Failure, process};

/// The release of cargo-fuzz that is known to work.
const VERSION: &str = "0.13.1";

/// How long each target runs, unless an argument says otherwise.
const SECONDS: u32 = 60;

/// The targets that call more than the judge and the domain: each has a feature of its name.
const FEATURES: &[&str] = &["certificate", "event", "generator"];

/// Runs one target or all of them, one after the other.
pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let known = targets()?;
    let (mut named, mut seconds) = (Vec::new(), SECONDS);
    while let Some(argument) = arguments.next()? {
        let lexopt::Arg::Value(value) = argument else { return Err(argument.unexpected().into()) };
        let value = text(value)?;
        match value.parse() {
            Ok(number) => seconds = number,
            Err(_) if known.contains(&value) => named.push(value),
            Err(_) => {
                let known = known.join(", ");
                return Err(Failure::Misuse(format!("there is no target `{value}`; there are {known}")));
            }
        }
    }
    nightly::with(&[])?;
    let program = crate_program("cargo-fuzz", VERSION)?;
    // The same versions are tried as are built.
    let lock = workspace::read(&root().join("Cargo.lock"))?;
    workspace::write(&folder().join("Cargo.lock"), lock.as_deref())?;
    let mut failed = Vec::new();
    let mut figures =
        vec![format!("{:<12}{:>14}{:>10}{:>10}{:>12}", "target", "executions", "edges", "inputs", "peak MB")];
    for name in if named.is_empty() { known } else { named } {
        println!("{name}: {seconds} s, log in target/fuzz/{name}.log");
        let (ended, log) = fuzz(&program, &name, seconds)?;
        if !ended {
            failed.push(format!("{name} failed; the end of its log:\n{}", tail(&log)));
        }
        figures.push(row(&name, &log));
    }
    println!("\n{}", figures.join("\n"));
    if failed.is_empty() { Ok(()) } else { Err(Failure::Found(failed.join("\n"))) }
}

/// The package of the targets.
fn folder() -> PathBuf {
    root().join("fuzz")
}

/// The names of the targets.
fn targets() -> Result<Vec<String>, Failure> {
    let names = workspace::file_names(&folder().join("fuzz_targets"))?;
    let mut targets: Vec<String> =
        names.iter().filter_map(|name| name.strip_suffix(".rs")).map(str::to_owned).collect();
    targets.sort();
    Ok(targets)
}

/// Builds a target and runs it; whether it found nothing, and what it wrote.
fn fuzz(program: &Path, name: &str, seconds: u32) -> Result<(bool, String), Failure> {
    let (corpus, log) = (folder().join("corpus").join(name), target().join(format!("fuzz/{name}.log")));
    let failure = |error: std::io::Error| Failure::Found(format!("{}: {error}", log.display()));
    fs::create_dir_all(&corpus).and_then(|()| fs::create_dir_all(target().join("fuzz"))).map_err(failure)?;
    let written = File::create(&log).map_err(failure)?;
    let mut command = nightly::command(program);
    command.args(["fuzz", "run", "--fuzz-dir"]).arg(folder()).arg("--target-dir").arg(target().join("fuzz"));
    if FEATURES.contains(&name) {
        command.args(["--features", name]);
    }
    command.arg(name).arg(&corpus).arg(folder().join("seeds").join(name)).arg("--");
    command.arg(format!("-max_total_time={seconds}"));
    // A reader that takes longer than this for 64 kB is found as one that crashes is.
    command.args(["-timeout=20", "-max_len=65536", "-print_final_stats=1"]);
    command.stderr(written).current_dir(root());
    let ended = process::run(&mut command).is_ok();
    let log = fs::read(&log).map_err(failure)?;
    Ok((ended, String::from_utf8_lossy(&log).into_owned()))
}

/// What libFuzzer says at the end: how often it ran the target, what it reached, and how much memory it took.
fn row(name: &str, log: &str) -> String {
    let stat = |name: &str| {
        let line = log.lines().rev().find_map(|line| line.strip_prefix("stat::")?.strip_prefix(name));
        line.map_or("?", |value| value.trim_start_matches(':').trim()).to_owned()
    };
    let status = log.lines().rev().find(|line| line.contains(" cov: ")).unwrap_or_default();
    let after = |label: &str| {
        let rest = status.split_once(label).map_or("?", |(_, rest)| rest);
        rest.split([' ', '/']).next().unwrap_or("?").to_owned()
    };
    format!(
        "{name:<12}{:>14}{:>10}{:>10}{:>12}",
        stat("number_of_executed_units"),
        after(" cov: "),
        after(" corp: "),
        stat("peak_rss_mb")
    )
}

fn tail(log: &str) -> String {
    let lines: Vec<&str> = log.lines().collect();
    lines[lines.len().saturating_sub(60)..].join("\n")
}

fn text(value: OsString) -> Result<String, Failure> {
    value.into_string().map_err(|_| Failure::Misuse("an argument is not Unicode".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn figures_are_read_from_the_log() {
        let log = "#524288\tpulse  cov: 900 ft: 3000 corp: 500/14Kb lim: 400 exec/s: 900 rss: 400Mb\n\
                   #600000\tDONE   cov: 912 ft: 3100 corp: 510/15Kb lim: 410 exec/s: 900 rss: 402Mb\n\
                   Done 600000 runs in 601 second(s)\n\
                   stat::number_of_executed_units: 600000\n\
                   stat::peak_rss_mb:              431\n";
        let figures: Vec<String> = row("judge", log).split_whitespace().map(str::to_owned).collect();
        assert_eq!(figures, ["judge", "600000", "912", "510", "431"]);
        let nothing: Vec<String> =
            row("judge", "error: no such target").split_whitespace().map(str::to_owned).collect();
        assert_eq!(nothing, ["judge", "?", "?", "?", "?"]);
    }
}
