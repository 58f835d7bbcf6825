//! The figures as README has them: a table for each group, with a column for each rival.

use super::{
    CHART,
    row::{Row, Standing},
};

/// What stands before the figures in README; [`END`] stands behind them.
pub(super) const BEGIN: &str = "<!-- figures of `cargo xtask bench --publish` -->";
pub(super) const END: &str = "<!-- end of the figures -->";

/// README's text with other figures; none where it has no place for them.
pub(super) fn with_section(readme: &str, section: &str) -> Option<String> {
    let (before, rest) = readme.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{section}\n{END}{after}"))
}

/// All tables, and where they come from.
pub(super) fn section(rows: &[Row], machines: &str) -> String {
    let mut section = format!(
        "![How many times as fast, or as small, as its rivals]({CHART})\n\n{machines} A cell says how many times as fast (or as \
         small) ours is, with the quartiles over the rounds; what is **behind** its rival is in bold."
    );
    for group in in_order(rows.iter().map(|row| row.group.as_str())) {
        let rows: Vec<&Row> = rows.iter().filter(|row| row.group == group).collect();
        section += &format!("\n\n{}", table(group, &rows));
        for line in differing(&rows) {
            section += &format!("\n\n{line}");
        }
    }
    section
}

fn table(group: &str, rows: &[&Row]) -> String {
    let rivals = in_order(rows.iter().map(|row| name(row)));
    let mut table = format!("| {group} | ours | {} |\n|---|---|{}", rivals.join(" | "), "---|".repeat(rivals.len()));
    let whats: Vec<String> = rows.iter().map(|row| row.what()).collect();
    for what in in_order(whats.iter().map(String::as_str)) {
        let of_what: Vec<&&Row> = rows.iter().filter(|row| row.what() == what).collect();
        let cells = rivals.iter().map(|rival| {
            of_what.iter().find(|row| name(row) == *rival).map_or_else(|| "–".to_owned(), |row| cell(row))
        });
        let ours = of_what.first().map(|row| row.ours()).unwrap_or_default();
        table += &format!("\n| {what} | {ours} | {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    table
}

/// A rival by its name alone: that a text is parsed first goes without saying.
fn name(row: &Row) -> &str {
    row.rival.strip_prefix("JSON.parse + ").unwrap_or(&row.rival)
}

fn cell(row: &Row) -> String {
    let quartiles = format!("({:.2}–{:.2})", row.lower, row.upper);
    match row.standing() {
        Standing::Ahead => format!("{:.2} {quartiles}", row.ratio),
        Standing::Even => format!("{:.2} {quartiles}, even", row.ratio),
        Standing::Behind => format!("**{:.2}** {quartiles}, **behind**", row.ratio),
    }
}

/// Which rivals do not give our verdicts.
fn differing(rows: &[&Row]) -> Vec<String> {
    let said = rows.iter().filter_map(|row| {
        let (wrong, all) = row.wrong()?;
        Some(format!("{}: {}: {wrong} of {all} verdicts are wrong.", row.what(), row.rival))
    });
    said.collect()
}

/// Each of some texts once, in the order in which they come first.
fn in_order<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut all: Vec<&str> = Vec::new();
    for text in texts {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::row::tests::row;
    use super::{BEGIN, END, section, with_section};

    #[test]
    fn each_rival_has_a_column_and_each_thing_done_a_row() {
        let rows = [
            row("In Node", "text, valid", "JSON.parse + ajv", [2.0, 3.0, 4.0], 0),
            row("In Node", "text, valid", "JSON.parse + zod", [0.4, 0.5, 0.6], 2),
            row("In Node", "value, valid", "zod", [0.9, 1.0, 1.1], 0),
        ];
        let section = section(&rows, "One machine.");
        let lines: Vec<&str> = section.lines().filter(|line| line.starts_with('|')).collect();
        assert_eq!(
            lines,
            [
                "| In Node | ours | ajv | zod |",
                "|---|---|---|---|",
                "| text, valid | 400 ns | 3.00 (2.00–4.00) | **0.50** (0.40–0.60), **behind** |",
                "| value, valid | 400 ns | – | 1.00 (0.90–1.10), even |",
            ]
        );
        assert!(section.ends_with("text, valid: JSON.parse + zod: 2 of 84 verdicts are wrong."), "{section}");
    }

    #[test]
    fn figures_take_the_place_of_figures() {
        let readme = format!("before\n{BEGIN}\nold\n{END}\nafter\n");
        assert_eq!(with_section(&readme, "new"), Some(format!("before\n{BEGIN}\nnew\n{END}\nafter\n")));
        assert_eq!(with_section("nothing", "new"), None);
    }
}
