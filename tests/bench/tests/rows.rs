//! The benchmark, once through: no time is held to anything.

#![allow(clippy::unwrap_used, reason = "functions that tests share are tests too")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// What a part of the benchmark tells.
fn rows(part: &str) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let output =
        Command::new(env!("CARGO_BIN_EXE_bench")).args([part, "--once", "--into"]).arg(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let rows: Value = read(&folder.path().join(format!("{part}.json")));
    rows.as_array().unwrap().clone()
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// That there are so many rows in each table, that each has its figures, and which rivals judge otherwise than we do.
fn check(rows: &[Value], expected: &[(&str, usize)]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut differing = Vec::new();
    for row in rows {
        *counts.entry(row["group"].as_str().unwrap()).or_default() += 1;
        for figure in ["ours", "theirs", "ratio", "lower", "upper"] {
            assert!(row[figure].as_f64().unwrap() > 0.0, "{row}");
        }
        if row["differing"] != 0 {
            differing.push(row["rival"].as_str().unwrap().to_owned());
        }
    }
    assert_eq!(counts, expected.iter().copied().collect());
    differing
}

#[test]
fn every_native_row_is_told_and_rivals_give_our_verdicts() {
    let rows = rows("native");
    let differing = check(
        &rows,
        &[("Natively, from bytes", 5 * 2 + 1), ("First verdict of a new process, natively", 2), ("The generator", 1)],
    );
    // It reads types, which do not hold every rule: that is why there is a judge.
    assert_eq!(differing, ["serde_json alone, nothing judged"]);
    let least = rows.iter().filter(|row| row["group"] == "Natively, from bytes").map(|row| row["compared"].as_u64());
    assert!(least.min().flatten() >= Some(84));
}

#[test]
fn every_row_of_calls_is_told_and_all_get_the_same_answers() {
    assert!(check(&rows("calls"), &[("The client, over mutual TLS on loopback", 3 * (1 + 4 * 2))]).is_empty());
}
