//! Measures the judge from bytes to verdict: against `serde_json` with the compile-time validators of `jsonschema` and with `boon`,
//! and, where a typed value is what one wants, against `serde_json` alone.
//!
//! All start from the same bytes and judge the same rules with the same functions for formats. We must give the right verdict
//! on every body, or nothing is measured; where a rival does not, its row says so.

use std::io;

use gerencianet_validation::{Locale, Operation, Options, Violation, is_valid, validate};
use serde_json::Value;

use crate::bodies::{self, Body};
use crate::clock::{Contender, Pace, interleaved};
use crate::record::{Row, Times, summary};
use crate::rivals::{Boon, BoonSchema, Rival, rival_of};

const GROUP: &str = "Natively, from bytes";
const JSONSCHEMA: &str = "serde_json + jsonschema macro";
const BOON: &str = "serde_json + boon";

/// One body with all that judge it.
struct Case<'b> {
    operation: Operation,
    rival: &'static Rival,
    boon: BoonSchema<'b>,
    body: &'b Body,
}

/// Compares and measures.
pub(crate) fn rows(pace: Pace) -> io::Result<Vec<Row>> {
    let bodies = bodies::all()?;
    let boon = Boon::compile(None)?;
    let cases: Vec<Case<'_>> = bodies.iter().map(|body| case(body, &boon)).collect::<io::Result<_>>()?;
    if let Some(wrong) = cases.iter().find(|case| ours(case) != case.body.is_valid) {
        let Body { operation, name, .. } = wrong.body;
        return Err(io::Error::other(format!("{operation}, {name}: our verdict is wrong")));
    }
    let mut rows = Vec::new();
    let timed = timed(pace, &cases, verdict);
    for (what, kinds, charted) in [
        ("valid, verdict", &[true][..], true),
        ("invalid, verdict", &[false], true),
        ("valid and invalid, verdict", &[true, false], false),
    ] {
        rows.extend(told(&timed, what, charted, |case| kinds.contains(&case.body.is_valid)));
    }
    let invalid: Vec<Case<'_>> = cases.iter().filter(|case| !case.body.is_valid).map(Case::again).collect();
    rows.extend(told(&self::timed(pace, &invalid, places), "invalid, every violation with its place", false, |_| true));
    rows.extend(told(&self::timed(pace, &invalid, sentences), "invalid, every violation in words", true, |_| true));
    rows.push(typed(pace, &cases));
    Ok(rows)
}

fn case<'b>(body: &'b Body, boon: &'b Boon) -> io::Result<Case<'b>> {
    let unknown = || io::Error::other(format!("nobody judges `{}`", body.operation));
    Ok(Case {
        operation: body.operation.parse().map_err(|_| unknown())?,
        rival: rival_of(body.operation).ok_or_else(unknown)?,
        boon: boon.schema(body.operation).ok_or_else(unknown)?,
        body,
    })
}

impl<'b> Case<'b> {
    fn again(&self) -> Case<'b> {
        Case { ..*self }
    }

    fn bytes(&self) -> &'b [u8] {
        self.body.text.as_bytes()
    }

    fn parsed(&self) -> Option<Value> {
        serde_json::from_slice(self.bytes()).ok()
    }
}

fn ours(case: &Case<'_>) -> bool {
    is_valid(case.operation, case.bytes(), Options::default())
}

/// A case, and the times of ours and of each rival, one figure per round.
type Timed<'t, 'b> = (&'t Case<'b>, Vec<Vec<f64>>);

type Sides = for<'c> fn(&'c Case<'_>) -> Vec<Contender<'c>>;

fn timed<'t, 'b>(pace: Pace, cases: &'t [Case<'b>], sides: Sides) -> Vec<Timed<'t, 'b>> {
    cases.iter().map(|case| (case, interleaved(pace, &mut sides(case)))).collect()
}

/// A rival by its name, and whether it calls a parsed body valid.
type Judge = (&'static str, fn(&Case<'_>, &Value) -> bool);

/// A row for each rival, of the cases that are chosen.
fn told(timed: &[Timed<'_, '_>], what: &str, charted: bool, chosen: impl Fn(&Case<'_>) -> bool) -> Vec<Row> {
    let chosen: Vec<&Timed<'_, '_>> = timed.iter().filter(|(case, _)| chosen(case)).collect();
    let rivals: [Judge; 2] =
        [(JSONSCHEMA, |case, value| (case.rival.is_valid)(value)), (BOON, |case, value| case.boon.is_valid(value))];
    let row = |(position, (rival, judges)): (usize, Judge)| {
        let times = chosen
            .iter()
            .filter_map(|(_, times)| Some(Times { ours: times.first()?, theirs: times.get(position + 1)? }));
        let (figures, ratio) = summary(times);
        let differs =
            |(case, _): &&&Timed<'_, '_>| case.parsed().is_some_and(|value| judges(case, &value)) != case.body.is_valid;
        Row {
            group: GROUP,
            what: what.to_owned(),
            rival: rival.to_owned(),
            unit: "ns",
            figures,
            ratio,
            compared: chosen.len(),
            differing: chosen.iter().filter(differs).count(),
            charted,
        }
    };
    rivals.into_iter().enumerate().map(row).collect()
}

/// Valid or not.
fn verdict<'c>(case: &'c Case<'_>) -> Vec<Contender<'c>> {
    vec![
        Box::new(|| usize::from(ours(case))),
        Box::new(|| usize::from(case.parsed().is_some_and(|value| (case.rival.is_valid)(&value)))),
        Box::new(|| usize::from(case.parsed().is_some_and(|value| case.boon.is_valid(&value)))),
    ]
}

/// Every violation with its place.
fn places<'c>(case: &'c Case<'_>) -> Vec<Contender<'c>> {
    vec![
        Box::new(|| match validate(case.operation, case.bytes()) {
            Ok(()) => 0,
            Err(report) => report.violations().iter().map(|violation| violation.pointer().len()).sum(),
        }),
        Box::new(|| case.parsed().map_or(0, |value| (case.rival.places)(&value))),
        Box::new(|| case.parsed().map_or(0, |value| case.boon.places(&value))),
    ]
}

/// Every violation with its place and its sentence.
fn sentences<'c>(case: &'c Case<'_>) -> Vec<Contender<'c>> {
    vec![
        Box::new(|| match validate(case.operation, case.bytes()) {
            Ok(()) => 0,
            Err(report) => {
                let told = |violation: &Violation<'_>| violation.pointer().len() + violation.message(Locale::En).len();
                report.violations().iter().map(told).sum()
            }
        }),
        Box::new(|| case.parsed().map_or(0, |value| (case.rival.sentences)(&value))),
        Box::new(|| case.parsed().map_or(0, |value| case.boon.sentences(&value))),
    ]
}

/// What it costs to judge a body before it is read into its type: `serde_json` alone lets through what its types do not hold, and
/// the row says how much that is.
fn typed(pace: Pace, cases: &[Case<'_>]) -> Row {
    let read = |case: &Case<'_>| case.rival.decode.is_some_and(|decode| decode(case.bytes()));
    let named: Vec<&Case<'_>> = cases.iter().filter(|case| case.rival.decode.is_some()).collect();
    let valid = named.iter().filter(|case| case.body.is_valid);
    let times: Vec<Vec<Vec<f64>>> = valid
        .map(|case| {
            let mut sides: [Contender<'_>; 2] =
                [Box::new(|| usize::from(ours(case) && read(case))), Box::new(|| usize::from(read(case)))];
            interleaved(pace, &mut sides)
        })
        .collect();
    let (figures, ratio) =
        summary(times.iter().filter_map(|times| Some(Times { ours: times.first()?, theirs: times.get(1)? })));
    Row {
        group: GROUP,
        what: "valid, judged and read into its type".to_owned(),
        rival: "serde_json alone, nothing judged".to_owned(),
        unit: "ns",
        figures,
        ratio,
        compared: named.len(),
        differing: named.iter().filter(|case| read(case) != case.body.is_valid).count(),
        charted: true,
    }
}
