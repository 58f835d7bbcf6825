//! The one table, for a terminal.

use super::row::{Row, Standing};

/// Every row: what is done, by us and by a rival, how many times as good, and whether the verdicts were the same.
pub(super) fn text(rows: &[Row], machines: &str) -> String {
    let heads = ["", "rival", "ours", "rival's", "times", "quartiles", "", "verdicts"].map(str::to_owned);
    let lines: Vec<(Option<&str>, [String; 8])> =
        rows.iter().map(|row| (Some(row.group.as_str()), cells(row))).collect();
    let all = || lines.iter().map(|(_, cells)| cells).chain([&heads]);
    let width = |column: usize| all().map(|cells| cells[column].chars().count()).max().unwrap_or_default();
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let line = |cells: &[String; 8]| {
        let padded = cells.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            2..=5 => format!("{cell:>width$}"),
            _ => format!("{cell:<width$}"),
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let mut text = format!("{machines}\n\n{}", line(&heads));
    let mut group = None;
    for (of, cells) in &lines {
        if *of != group {
            group = *of;
            text += &format!("\n\n{}", group.unwrap_or_default());
        }
        text += &format!("\n{}", line(cells));
    }
    text
}

fn cells(row: &Row) -> [String; 8] {
    let standing = match row.standing() {
        Standing::Ahead => "",
        Standing::Even => "even",
        Standing::Behind => "BEHIND",
    };
    [
        format!("  {}", row.what()),
        row.rival.clone(),
        row.ours(),
        row.theirs(),
        format!("{:.2}", row.ratio),
        format!("{:.2}–{:.2}", row.lower, row.upper),
        standing.to_owned(),
        row.verdicts(),
    ]
}

#[cfg(test)]
mod tests {
    use super::super::row::tests::row;
    use super::text;

    #[test]
    fn every_row_stands_under_its_group_and_who_is_behind_is_said() {
        let rows = [
            row("one", "valid", "ajv", [2.0, 3.0, 4.0], 0),
            row("one", "valid", "zod", [0.4, 0.5, 0.6], 2),
            row("two", "b", "c", [0.9, 1.0, 1.1], 0),
        ];
        let text = text(&rows, "a machine");
        let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
        assert_eq!(lines[0], "a machine");
        assert_eq!([lines[2], lines[5]], ["one", "two"]);
        assert!(lines[3].ends_with("3.00  2.00–4.00          84 alike"), "{:?}", lines[3]);
        assert!(lines[4].contains("BEHIND") && lines[4].ends_with("2 of 84 differ"), "{:?}", lines[4]);
        assert!(lines[6].contains("even"), "{:?}", lines[6]);
    }
}
