//! One row of what was measured.

use serde_json::Value;

use crate::Failure;

/// One thing that we and a rival have done.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// The table that it belongs to.
    pub(super) group: String,
    /// What is done.
    pub(super) what: String,
    /// Who else does it.
    pub(super) rival: String,
    /// What the figures are counted in.
    unit: String,
    ours: f64,
    theirs: f64,
    /// How many times as good ours is, as the median over the rounds, and the quartiles of that.
    pub(super) ratio: f64,
    pub(super) lower: f64,
    pub(super) upper: f64,
    /// Of how many cases the verdicts were compared, and how many differ.
    compared: u64,
    differing: u64,
    /// Whether the chart shows it.
    pub(super) charted: bool,
}

/// Whether a rival is left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Ahead,
    /// One is within the quartiles.
    Even,
    Behind,
}

impl Row {
    pub(super) fn of(value: &Value) -> Result<Self, Failure> {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        let number = |key: &str| value[key].as_f64();
        let row = || {
            Some(Row {
                group: text("group")?,
                what: text("what")?,
                rival: text("rival")?,
                unit: text("unit")?,
                ours: number("ours")?,
                theirs: number("theirs")?,
                ratio: number("ratio")?,
                lower: number("lower")?,
                upper: number("upper")?,
                compared: value["compared"].as_u64()?,
                differing: value["differing"].as_u64()?,
                charted: value["charted"].as_bool()?,
            })
        };
        row().ok_or_else(|| Failure::Found(format!("error: this is no row: {value}")))
    }

    pub(super) fn standing(&self) -> Standing {
        match () {
            () if self.lower > 1.0 => Standing::Ahead,
            () if self.upper < 1.0 => Standing::Behind,
            () => Standing::Even,
        }
    }

    /// Our figure, as people read it.
    pub(super) fn ours(&self) -> String {
        self.figure(self.ours)
    }

    /// The rival's figure, as people read it.
    pub(super) fn theirs(&self) -> String {
        self.figure(self.theirs)
    }

    /// What one of the figures says, with its unit.
    fn figure(&self, figure: f64) -> String {
        match self.unit.as_str() {
            "ns" if figure >= 1e6 => format!("{} ms", rounded(figure / 1e6)),
            "ns" if figure >= 1e4 => format!("{} µs", rounded(figure / 1e3)),
            "ns" => format!("{} ns", rounded(figure)),
            "bytes of gzip" => format!("{} kB", rounded(figure / 1e3)),
            "calls per second" => format!("{}/s", rounded(figure)),
            "CPU µs per call" => format!("{} µs of CPU", rounded(figure)),
            "handshakes" => format!("{figure:.0}"),
            unit => format!("{} {unit}", rounded(figure)),
        }
    }

    /// What is done, with the unit where it is not plain from the figures.
    pub(super) fn what(&self) -> String {
        match self.unit.as_str() {
            "CPU µs per call" => format!("{}, time of the processor", self.what),
            "handshakes" => format!("{}: handshakes", self.what),
            _ => self.what.clone(),
        }
    }

    /// Whether the verdicts were the same.
    pub(super) fn verdicts(&self) -> String {
        match (self.compared, self.differing) {
            (0, _) => "–".to_owned(),
            (compared, 0) => format!("{compared} alike"),
            (compared, differing) => format!("{differing} of {compared} differ"),
        }
    }

    /// How many of the rival's verdicts are wrong, of all.
    pub(super) fn wrong(&self) -> Option<(u64, u64)> {
        (self.differing > 0).then_some((self.differing, self.compared))
    }
}

/// Rows of one group that say what is done by the same words come one after the other, in the place of the first.
pub(super) fn gathered(rows: Vec<Row>) -> Vec<Row> {
    let mut places: Vec<(String, String)> = Vec::new();
    let mut placed: Vec<(usize, Row)> = Vec::new();
    for row in rows {
        let key = (row.group.clone(), row.what());
        let place = places.iter().position(|known| *known == key).unwrap_or_else(|| {
            places.push(key);
            places.len() - 1
        });
        placed.push((place, row));
    }
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, row)| row).collect()
}

/// Three digits that matter, without a tail of noise.
pub(super) fn rounded(figure: f64) -> String {
    match figure {
        figure if figure >= 10_000.0 => thousands((figure / 100.0).round() * 100.0),
        figure if figure >= 1_000.0 => thousands((figure / 10.0).round() * 10.0),
        figure if figure >= 100.0 => format!("{figure:.0}"),
        figure if figure >= 10.0 => format!("{figure:.1}"),
        figure => format!("{figure:.2}"),
    }
}

fn thousands(figure: f64) -> String {
    let figure = figure as u64;
    if figure < 1_000 {
        figure.to_string()
    } else {
        format!("{},{:03}", thousands((figure / 1_000) as f64), figure % 1_000)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::{Row, Standing, gathered, rounded};

    /// A row of which the ratio alone matters.
    pub(crate) fn row(group: &str, what: &str, rival: &str, [lower, ratio, upper]: [f64; 3], differing: u64) -> Row {
        let value = json!({
            "group": group, "what": what, "rival": rival, "unit": "ns", "ours": 400, "theirs": 400.0 * ratio, "ratio": ratio,
            "lower": lower, "upper": upper, "compared": 84, "differing": differing, "charted": true,
        });
        match Row::of(&value) {
            Ok(row) => row,
            Err(_) => panic!("this is no row: {value}"),
        }
    }

    #[test]
    fn who_is_behind_is_what_the_quartiles_say() {
        for (ratio, standing) in [
            ([1.1, 1.2, 1.3], Standing::Ahead),
            ([0.9, 1.2, 1.3], Standing::Even),
            ([0.8, 0.9, 1.1], Standing::Even),
            ([0.7, 0.8, 0.9], Standing::Behind),
        ] {
            assert_eq!(row("a", "b", "c", ratio, 0).standing(), standing, "{ratio:?}");
        }
    }

    #[test]
    fn rivals_in_the_same_thing_stand_together() {
        let of = |what: &str, rival: &str| row("a", what, rival, [1.0; 3], 0);
        let rows = gathered(vec![of("get", "x"), of("put", "x"), of("get", "y"), of("put", "y")]);
        let told: Vec<(&str, &str)> = rows.iter().map(|row| (row.what.as_str(), row.rival.as_str())).collect();
        assert_eq!(told, [("get", "x"), ("get", "y"), ("put", "x"), ("put", "y")]);
    }

    #[test]
    fn what_is_no_row_is_said() {
        assert!(Row::of(&json!({ "group": "a" })).is_err());
    }

    #[test]
    fn figures_have_three_digits() {
        for (figure, text) in [
            (0.934, "0.93"),
            (17.26, "17.3"),
            (412.6, "413"),
            (1234.0, "1,230"),
            (50_512.0, "50,500"),
            (1_050_000.0, "1,050,000"),
        ] {
            assert_eq!(rounded(figure), text);
        }
    }

    #[test]
    fn verdicts_that_differ_are_counted() {
        assert_eq!(row("a", "b", "c", [1.0; 3], 0).verdicts(), "84 alike");
        assert_eq!(row("a", "b", "c", [1.0; 3], 3).verdicts(), "3 of 84 differ");
    }
}
