//! An example as a person reads it: what is told stands in comments under the place, so that the whole stays YAML.

use std::fmt::Write;

use crate::{
    diagnostic::{Diagnostic, Severity},
    load::Span,
    manual::{Example, Judged},
};

/// Room for the `#` of a comment before the first column.
const MARGIN: usize = 2;

/// How much is shown of a line, and how many marks stand below it.
const WIDTH: usize = 120;
const MARKS: usize = 24;

/// Both texts.
pub(super) fn example(example: &Example) -> String {
    let right: String = example.right.lines().map(|line| shown_line(line) + "\n").collect();
    format!("# wrong\n{}# right\n{right}", wrong(example.wrong, &example.judged(example.wrong)))
}

/// The wrong text with everything that is told about it.
fn wrong(text: &str, judged: &Judged) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut comments = vec![String::new(); lines.len()];
    let mut elsewhere = String::new();
    for diagnostic in &judged.told {
        let mut tell = |span: Span, mark: &str, words: &str| match judged.place(span, lines.len()) {
            Some((line, column)) => {
                let length = judged.sources.files()[span.file].text[span.start..span.end].lines().next();
                let length = length.map_or(1, |first| first.chars().count().max(1));
                let column = column.min(WIDTH);
                let rest = lines[line].chars().count().saturating_sub(column).clamp(1, MARKS);
                let marks = mark.repeat(length.min(rest));
                comment(&mut comments[line], &format!("{:column$}{marks} {words}", ""));
            }
            None => comment(&mut elsewhere, words),
        };
        tell(diagnostic.span, "^", &sentence(diagnostic));
        for (span, label) in &diagnostic.related {
            // What stands outside of the example says nothing to its reader.
            if judged.place(*span, lines.len()).is_some() {
                tell(*span, "-", label);
            }
        }
    }
    let mut shown = String::new();
    for (line, comments) in lines.iter().zip(comments) {
        shown += &format!("{}\n{comments}", shown_line(line));
    }
    shown + &elsewhere
}

fn sentence(diagnostic: &Diagnostic) -> String {
    let severity = match diagnostic.severity {
        Severity::Error => "",
        Severity::Warning => "warning: ",
    };
    let help = diagnostic.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
    format!("{severity}{}{help}", diagnostic.message)
}

fn comment(comments: &mut String, words: &str) {
    writeln!(comments, "{:<MARGIN$}{words}", "#").expect("a string takes everything");
}

/// A line behind the margin, cut where it is very long; what cannot be seen is shown by its picture.
fn shown_line(line: &str) -> String {
    let seen = |sign: char| match sign {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + u32::from(sign)).unwrap_or(sign),
        sign => sign,
    };
    let more = if line.chars().count() > WIDTH { "…" } else { "" };
    format!("{:MARGIN$}{}{more}", "", line.chars().take(WIDTH).map(seen).collect::<String>())
}
