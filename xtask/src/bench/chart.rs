//! The figures as a picture: one bar for each rival, on a logarithmic scale, in SVG that needs nothing from outside and can be
//! read on a light and on a dark page.

use std::fmt::Write;

use super::row::{Row, Standing};

const WIDTH: f64 = 920.0;
/// Where the names of rivals end, and the bars may begin.
const NAMES: f64 = 492.0;
const BARS: f64 = 510.0;
const BARS_END: f64 = 820.0;
const TOP: f64 = 96.0;
/// From one bar to the next, and from one table to the next.
const STEP: f64 = 17.0;
const GROUP: f64 = 20.0;
/// How far apart the numbers of two marks must be.
const APART: f64 = 36.0;

/// What the scale may show marks for.
const MARKS: &[f64] = &[0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0];

const STYLE: &str = "
    .page { fill: #ffffff; stroke: #d0d7de }
    text { fill: #1f2328; font: 12px system-ui, sans-serif }
    .head { font-size: 16px; font-weight: 600 }
    .group { font-weight: 600 }
    .quiet { fill: #59636e }
    .grid { stroke: #d8dee4 }
    .one { stroke: #1f2328 }
    .ahead { fill: #2f7fd1 }
    .even { fill: #8c959f }
    .behind { fill: #d9730d }
    .spread { stroke: #1f2328; stroke-width: 1.5 }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117; stroke: #30363d }
      text { fill: #e6edf3 }
      .quiet { fill: #9198a1 }
      .grid { stroke: #262c33 }
      .one, .spread { stroke: #e6edf3 }
      .ahead { fill: #4493f8 }
      .even { fill: #7d8590 }
      .behind { fill: #f0883e }
    }
";

/// The rows that a chart shows, as SVG.
pub(super) fn svg(rows: &[Row]) -> String {
    let rows: Vec<&Row> = rows.iter().filter(|row| row.charted).collect();
    let scale = Scale::of(&rows);
    let mut drawn = String::new();
    let mut y = TOP;
    let (mut group, mut what) = (None, None);
    for row in &rows {
        if group != Some(&row.group) {
            y += if group.is_some() { GROUP } else { 0.0 };
            text(&mut drawn, [16.0, y], "group", "start", &row.group);
            y += STEP + 3.0;
            (group, what) = (Some(&row.group), None);
        }
        if what != Some(&row.what) {
            text(&mut drawn, [28.0, y], "", "start", &row.what);
            what = Some(&row.what);
        }
        bar(&mut drawn, row, y, &scale);
        y += STEP;
    }
    let (bottom, height) = (y - 4.0, y + 30.0);
    let mut grid = String::new();
    let mut numbered = f64::NEG_INFINITY;
    for mark in scale.marks() {
        let (x, class) = (scale.x(mark), if mark == 1.0 { "one" } else { "grid" });
        line(&mut grid, [x, TOP - 12.0, x, bottom], class);
        // The number at 1 is never left out for its neighbour's sake.
        let beside_one = mark < 1.0 && scale.x(1.0) - x < APART;
        if x - numbered >= APART && !beside_one {
            numbered = x;
            for y in [TOP - 20.0, bottom + 16.0] {
                text(&mut grid, [x, y], "quiet", "middle", &format!("{mark}×"));
            }
        }
    }
    let mut head = String::new();
    text(&mut head, [16.0, 28.0], "head", "start", "How many times as fast, or as small, as its rivals");
    let legend =
        "logarithmic; a bar is a median, the line on it the quartiles over the rounds; left of 1× ours is behind";
    text(&mut head, [16.0, 48.0], "quiet", "start", legend);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"img\" aria-label=\"{}\">\n\
         <style>{STYLE}</style>\n<rect class=\"page\" x=\"0.5\" y=\"0.5\" width=\"{}\" height=\"{}\" rx=\"6\"/>\n{head}{grid}{drawn}</svg>\n",
        escaped(&spoken(&rows)),
        WIDTH - 1.0,
        height - 1.0,
    )
}

/// The bar of one row, with what it is compared to and how much it is.
fn bar(drawn: &mut String, row: &Row, y: f64, scale: &Scale) {
    let (class, word) = match row.standing() {
        Standing::Ahead => ("ahead", ""),
        Standing::Even => ("even", " even"),
        Standing::Behind => ("behind", " behind"),
    };
    text(drawn, [NAMES, y], "quiet", "end", &row.rival);
    let (one, end) = (scale.x(1.0), scale.x(row.ratio));
    let (left, right) = (one.min(end), one.max(end));
    let _ = writeln!(
        drawn,
        "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"10\"/>",
        y - 9.0,
        (right - left).max(1.0)
    );
    line(drawn, [scale.x(row.lower), y - 4.0, scale.x(row.upper), y - 4.0], "spread");
    let beyond = right.max(scale.x(row.upper)) + 6.0;
    text(drawn, [beyond, y], "", "start", &format!("{}×{word}", told(row.ratio)));
}

/// Two digits that matter.
fn told(ratio: f64) -> String {
    if ratio >= 10.0 {
        format!("{ratio:.0}")
    } else if ratio >= 0.095 {
        format!("{ratio:.1}")
    } else {
        format!("{ratio:.2}")
    }
}

/// From a ratio to its place.
struct Scale {
    least: f64,
    most: f64,
}

impl Scale {
    fn of(rows: &[&Row]) -> Self {
        let all = || rows.iter().flat_map(|row| [row.lower, row.ratio, row.upper]).chain([1.0]);
        let (least, most) = (all().fold(f64::INFINITY, f64::min), all().fold(0.0, f64::max));
        let below = MARKS.iter().rev().find(|mark| **mark <= least).copied().unwrap_or(least);
        let above = MARKS.iter().find(|mark| **mark >= most).copied().unwrap_or(most);
        Scale { least: below, most: if above > below { above } else { below * 2.0 } }
    }

    fn x(&self, ratio: f64) -> f64 {
        let part = (ratio / self.least).ln() / (self.most / self.least).ln();
        BARS + part * (BARS_END - BARS)
    }

    fn marks(&self) -> impl Iterator<Item = f64> {
        MARKS.iter().copied().filter(|mark| (self.least..=self.most).contains(mark))
    }
}

fn text(drawn: &mut String, [x, y]: [f64; 2], class: &str, anchor: &str, said: &str) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let _ = writeln!(drawn, "<text{class} x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\">{}</text>", escaped(said));
}

fn line(drawn: &mut String, [x1, y1, x2, y2]: [f64; 4], class: &str) {
    let _ = writeln!(drawn, "<line class=\"{class}\" x1=\"{x1:.1}\" y1=\"{y1:.1}\" x2=\"{x2:.1}\" y2=\"{y2:.1}\"/>");
}

/// The picture in words, for those who do not see it.
fn spoken(rows: &[&Row]) -> String {
    let said = |row: &&Row| format!("{}, {}, against {}: {} times", row.group, row.what, row.rival, told(row.ratio));
    rows.iter().map(said).collect::<Vec<_>>().join("; ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::super::row::tests::row;
    use super::{BARS, BARS_END, Scale, svg};

    #[test]
    fn one_is_on_the_scale_and_everything_is_within() {
        let rows = [row("a", "b", "c", [1.4, 1.7, 2.0], 0), row("a", "b", "d", [30.0, 37.0, 61.0], 0)];
        let scale = Scale::of(&rows.iter().collect::<Vec<_>>());
        assert_eq!(scale.marks().collect::<Vec<_>>(), [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0]);
        assert!((scale.x(1.0) - BARS).abs() < 1e-9 && (scale.x(100.0) - BARS_END).abs() < 1e-9);
        assert!((scale.x(10.0) - (BARS + BARS_END) / 2.0).abs() < 1e-9);
    }

    #[test]
    fn what_is_drawn_says_who_is_behind_and_escapes_names() {
        let rows = [
            row("In <Node>", "text & value", "ajv", [0.4, 0.5, 0.6], 0),
            row("In <Node>", "text & value", "zod", [2.0, 3.0, 4.0], 0),
        ];
        let svg = svg(&rows);
        assert_eq!(svg.matches("text &amp; value</text>").count(), 1);
        assert_eq!(svg.matches("In &lt;Node&gt;</text>").count(), 1);
        assert!(svg.contains("0.5× behind</text>") && svg.contains("3.0×</text>"));
        assert!(svg.contains("<rect class=\"behind\"") && svg.contains("<rect class=\"ahead\""));
        assert!(svg.contains("prefers-color-scheme: dark"));
    }

    #[test]
    fn a_row_that_is_not_charted_is_left_out() {
        let mut rows = vec![row("a", "b", "c", [1.4, 1.7, 2.0], 0)];
        rows[0].charted = false;
        assert!(!svg(&rows).contains("<rect class=\"ahead\""));
    }
}
