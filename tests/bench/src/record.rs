//! What was measured, as rows of one form: `cargo xtask bench` joins those of all programs into one table.

use std::io;
use std::path::Path;

use serde_json::{Value, json};

use crate::clock::{geometric_mean, median, quantile};

/// One thing that we and a rival have done.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The table that it belongs to.
    pub(crate) group: &'static str,
    /// What is done.
    pub(crate) what: String,
    /// Who else does it.
    pub(crate) rival: String,
    /// What `ours` and `theirs` are counted in.
    pub(crate) unit: &'static str,
    /// Our figure, and the rival's: medians, and over several bodies their geometric mean.
    pub(crate) figures: [f64; 2],
    /// How many times as good ours is, and the quartiles of that over the rounds.
    pub(crate) ratio: [f64; 3],
    /// Of how many cases the verdicts or answers were compared, and how many of them differ.
    pub(crate) compared: usize,
    /// See [`Row::compared`].
    pub(crate) differing: usize,
    /// Whether the chart shows it.
    pub(crate) charted: bool,
}

/// The times of one case in each round: ours and the rival's, in nanoseconds.
pub(crate) struct Times<'t> {
    pub(crate) ours: &'t [f64],
    pub(crate) theirs: &'t [f64],
}

/// Figures and ratio of some cases. Ratios are taken round by round.
pub(crate) fn summary<'t>(cases: impl Iterator<Item = Times<'t>>) -> ([f64; 2], [f64; 3]) {
    let mut middles = [Vec::new(), Vec::new()];
    let mut ratios = [Vec::new(), Vec::new(), Vec::new()];
    for Times { ours, theirs } in cases {
        middles[0].push(median(ours));
        middles[1].push(median(theirs));
        let by_round: Vec<f64> = ours.iter().zip(theirs).map(|(ours, theirs)| theirs / ours).collect();
        for (part, of_cases) in [0.5, 0.25, 0.75].into_iter().zip(&mut ratios) {
            of_cases.push(quantile(&by_round, part));
        }
    }
    (
        middles.map(|of_cases| geometric_mean(of_cases.into_iter())),
        ratios.map(|of_cases| geometric_mean(of_cases.into_iter())),
    )
}

/// Writes rows to a file.
pub(crate) fn keep(folder: &Path, name: &str, rows: &[Row]) -> io::Result<()> {
    let rows: Vec<Value> = rows.iter().map(json).collect();
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join(name), format!("{:#}\n", Value::Array(rows)))
}

fn json(row: &Row) -> Value {
    let ([ours, theirs], [ratio, lower, upper]) = (row.figures, row.ratio);
    json!({
        "group": row.group, "what": row.what, "rival": row.rival, "unit": row.unit, "ours": ours, "theirs": theirs, "ratio": ratio,
        "lower": lower, "upper": upper, "compared": row.compared, "differing": row.differing, "charted": row.charted,
    })
}
