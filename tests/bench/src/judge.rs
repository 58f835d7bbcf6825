//! Measures the judge against `serde_json` + the compile-time validators of `jsonschema`: bytes in, verdict out.
//!
//! Both sides start from the same bytes, judge the same rules with the same functions for formats, and must agree on every
//! body before anything is timed. Ratios are taken round by round; the table shows their medians and quartiles.

use std::io;

use gerencianet_validation::{Locale, Operation, Options, Violation, is_valid, validate};
use serde_json::{Value, json};

use crate::clock::{Contender, geometric_mean, interleaved, median, quantile};
use crate::invalid;
use crate::rivals::{BODIES, RIVALS, Rival};

/// One body with the two sides that judge it.
struct Case {
    name: String,
    operation: Operation,
    rival: &'static Rival,
    text: String,
}

/// The figures of one body.
struct Row {
    ours: f64,
    theirs: f64,
    ratios: Vec<f64>,
}

/// Compares, measures and tells.
pub(crate) fn measure_all() -> io::Result<()> {
    let valid = cases(BODIES.iter().map(|body| (body.operation, body.name.to_owned(), body.text.to_owned())).collect());
    let invalid = cases(invalid::bodies());
    let all: Vec<&Case> = valid.iter().chain(&invalid).collect();
    let (valid, invalid): (Vec<&Case>, Vec<&Case>) = (valid.iter().collect(), invalid.iter().collect());
    for (case, expected) in valid.iter().map(|case| (case, true)).chain(invalid.iter().map(|case| (case, false))) {
        let ours = is_valid(case.operation, case.text.as_bytes(), Options::default());
        let theirs = parse(&case.text).is_some_and(|value| (case.rival.is_valid)(&value));
        if (ours, theirs) != (expected, expected) {
            let verdict = |valid| if valid { "valid" } else { "invalid" };
            let (ours, theirs) = (verdict(ours), verdict(theirs));
            return Err(io::Error::other(format!("{}: ours says {ours}, the rival {theirs}", case.name)));
        }
    }
    println!("rival: serde_json::from_slice::<Value> + #[jsonschema::validator]");
    println!("{:<46} {:>6} {:>10} {:>10} {:>7}  quartiles", "", "bodies", "ours ns", "rival ns", "ratio");
    let mut record = Vec::new();
    for (name, cases, contenders) in [
        ("valid bodies, verdict", &valid, verdict as Sides),
        ("invalid bodies, verdict", &invalid, verdict),
        ("all bodies, verdict", &all, verdict),
        ("invalid bodies, every violation", &invalid, places),
        ("invalid bodies, every violation in words", &invalid, sentences),
    ] {
        let rows: Vec<Row> = cases.iter().map(|case| measure(contenders(case))).collect();
        let ratio = geometric_mean(rows.iter().map(|row| median(&row.ratios)));
        let lower = geometric_mean(rows.iter().map(|row| quantile(&row.ratios, 0.25)));
        let upper = geometric_mean(rows.iter().map(|row| quantile(&row.ratios, 0.75)));
        let ours = geometric_mean(rows.iter().map(|row| row.ours));
        let theirs = geometric_mean(rows.iter().map(|row| row.theirs));
        println!("{name:<46} {:>6} {ours:>10.0} {theirs:>10.0} {ratio:>6.2}×  {lower:.2}–{upper:.2}", cases.len());
        let bodies: Vec<Value> = cases
            .iter()
            .zip(&rows)
            .map(|(case, row)| json!({"body": case.name, "bytes": case.text.len(), "ours_ns": row.ours, "rival_ns": row.theirs, "ratio": median(&row.ratios)}))
            .collect();
        record.push(json!({"row": name, "ours_ns": ours, "rival_ns": theirs, "ratio": ratio, "lower_quartile": lower, "upper_quartile": upper, "bodies": bodies}));
    }
    crate::keep("native.json", &Value::Array(record))?;
    println!("each body: target/bench/native.json");
    Ok(())
}

type Sides = fn(&Case) -> [Contender<'_>; 2];

fn cases(bodies: Vec<(&str, String, String)>) -> Vec<Case> {
    bodies
        .into_iter()
        .filter_map(|(operation, name, text)| {
            let rival = RIVALS.iter().find(|rival| rival.operation == operation)?;
            Some(Case { name: format!("{operation} {name}"), operation: operation.parse().ok()?, rival, text })
        })
        .collect()
}

/// Valid or not.
fn verdict(case: &Case) -> [Contender<'_>; 2] {
    [
        Box::new(|| usize::from(is_valid(case.operation, case.text.as_bytes(), Options::default()))),
        Box::new(|| usize::from(parse(&case.text).is_some_and(|value| (case.rival.is_valid)(&value)))),
    ]
}

/// Every violation with its place.
fn places(case: &Case) -> [Contender<'_>; 2] {
    [
        Box::new(|| match validate(case.operation, case.text.as_bytes()) {
            Ok(()) => 0,
            Err(report) => report.violations().iter().map(|violation| violation.pointer().len()).sum(),
        }),
        Box::new(|| parse(&case.text).map_or(0, |value| (case.rival.places)(&value))),
    ]
}

/// Every violation with its place and its sentence.
fn sentences(case: &Case) -> [Contender<'_>; 2] {
    [
        Box::new(|| match validate(case.operation, case.text.as_bytes()) {
            Ok(()) => 0,
            Err(report) => {
                let told = |violation: &Violation<'_>| violation.pointer().len() + violation.message(Locale::En).len();
                report.violations().iter().map(told).sum()
            }
        }),
        Box::new(|| parse(&case.text).map_or(0, |value| (case.rival.sentences)(&value))),
    ]
}

fn parse(text: &str) -> Option<Value> {
    serde_json::from_slice(text.as_bytes()).ok()
}

fn measure(mut sides: [Contender<'_>; 2]) -> Row {
    let times = interleaved(&mut sides);
    let [ours, theirs] = [0, 1].map(|side| times.get(side).map_or(&[][..], Vec::as_slice));
    let ratios = ours.iter().zip(theirs).map(|(ours, theirs)| theirs / ours).collect();
    Row { ours: median(ours), theirs: median(theirs), ratios }
}

/// Prints every body as JSON, for rivals in other languages.
pub(crate) fn tell_bodies() -> io::Result<()> {
    let valid = BODIES.iter().map(|body| (body.operation, body.name.to_owned(), body.text.to_owned(), true));
    let invalid = invalid::bodies().into_iter().map(|(operation, name, text)| (operation, name, text, false));
    let bodies = valid.chain(invalid).map(
        |(operation, name, text, valid)| json!({ "operation": operation, "name": name, "text": text, "valid": valid }),
    );
    println!("{}", Value::Array(bodies.collect()));
    Ok(())
}
