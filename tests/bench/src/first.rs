//! How soon a new process has its first verdict: from the start of `main`, with whatever a judge must make ready by then.

use std::io;
use std::process::Command;
use std::time::Instant;

use gerencianet_validation::{Operation, Options, is_valid};
use serde_json::Value;

use crate::bodies::{self, Body};
use crate::clock::{Pace, by_turns};
use crate::record::{Row, Times, summary};
use crate::rivals::{Boon, rival_of};

/// The argument that makes this program such a process; the judge's name follows.
pub(crate) const FIRST: &str = "--first";

const OPERATION: &str = "pix/pixCreateCharge";
const OURS: &str = "ours";
const RIVALS: [&str; 2] = ["jsonschema", "boon"];
const ROUNDS: usize = 41;

/// Starts processes by turns.
pub(crate) fn rows(pace: Pace) -> io::Result<Vec<Row>> {
    let judges = [OURS, RIVALS[0], RIVALS[1]];
    let times = by_turns(pace.rounds(ROUNDS), judges.len(), |turn| asked(judges[turn]));
    let times = times.into_iter().map(|one| one.into_iter().collect()).collect::<io::Result<Vec<Vec<f64>>>>()?;
    let [ours, theirs @ ..] = times.as_slice() else { return Ok(Vec::new()) };
    let row = |(rival, theirs): (&str, &Vec<f64>)| {
        let (figures, ratio) = summary([Times { ours, theirs }].into_iter());
        Row {
            group: "First verdict of a new process, natively",
            what: OPERATION.replace("pix/", ""),
            rival: format!("serde_json + {rival}{}", if rival == "boon" { ", compiling" } else { " macro" }),
            unit: "ns",
            figures,
            ratio,
            compared: 1,
            differing: 0,
            charted: false,
        }
    };
    Ok(RIVALS.into_iter().zip(theirs).map(row).collect())
}

/// Starts a process, and gives what it says: the nanoseconds until its verdict, which must be the right one.
fn asked(judge: &str) -> io::Result<f64> {
    let body = body()?;
    let output = Command::new(std::env::current_exe()?).args([FIRST, judge, &body.text]).output()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let wrong = || io::Error::other(format!("the first verdict of {judge} is wrong: {said}"));
    match said.split_once(' ') {
        Some(("true", nanoseconds)) => nanoseconds.parse().map_err(io::Error::other),
        _ => Err(wrong()),
    }
}

/// A valid body of the operation.
fn body() -> io::Result<Body> {
    let of_operation = |body: &Body| body.operation == OPERATION && body.is_valid;
    bodies::all()?.into_iter().find(of_operation).ok_or_else(|| io::Error::other("the documents show no charge"))
}

/// Judges, and tells verdict and time.
pub(crate) fn judge(begin: Instant, judge: &str, body: &str) -> io::Result<()> {
    let parsed = || serde_json::from_slice::<Value>(body.as_bytes());
    let verdict = match judge {
        OURS => is_valid(Operation::PixCreateCharge, body.as_bytes(), Options::default()),
        "boon" => {
            let boon = Boon::compile(Some(OPERATION))?;
            let value = parsed()?;
            boon.schema(OPERATION).is_some_and(|schema| schema.is_valid(&value))
        }
        _ => {
            let value = parsed()?;
            rival_of(OPERATION).is_some_and(|rival| (rival.is_valid)(&value))
        }
    };
    let elapsed = begin.elapsed();
    println!("{verdict} {}", elapsed.as_nanos());
    Ok(())
}
