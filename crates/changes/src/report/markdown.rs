//! A report for the description of a pull request.

use super::{Impact, OperationReport, PartReport, Presence, Report, text};

pub(super) fn write(report: &Report) -> String {
    let mut markdown = format!(
        "### Changes of the documents\n\nCallers: **{}** · Front end: **{}**\n\n",
        report.callers().name(),
        report.front_end().name()
    );
    let changed: Vec<_> = report
        .documents
        .iter()
        .flat_map(|document| document.operations.iter().map(|operation| (&document.name, operation)))
        .filter(|(_, operation)| !operation.is_equal())
        .collect();
    if changed.is_empty() {
        markdown += "No operation changed.\n";
        return markdown;
    }
    markdown += "| operation | request | callers | front end |\n|---|---|---|---|\n";
    for (document, operation) in &changed {
        let OperationReport { id, method, route, .. } = operation;
        markdown += &format!(
            "| `{}` {} {} {} | {} | {} | {} |\n",
            cell(id),
            cell(document),
            method,
            cell(route),
            request(operation),
            marked(operation.callers()),
            marked(operation.front_end())
        );
    }
    for (_, operation) in &changed {
        write_operation(&mut markdown, operation);
    }
    let summary = text::summary(report);
    markdown += &format!("\n{}\n", summary.lines().next().unwrap_or_default());
    markdown
}

fn request(operation: &OperationReport) -> &'static str {
    match operation.presence {
        Presence::Kept => operation.request.accepts(),
        Presence::Added => "added",
        Presence::Removed => "removed",
    }
}

fn marked(impact: Impact) -> String {
    match impact {
        Impact::Harmless => impact.name().to_owned(),
        Impact::Undecided | Impact::Breaking => format!("**{}**", impact.name()),
    }
}

fn write_operation(markdown: &mut String, operation: &OperationReport) {
    if operation.parts.is_empty() && operation.facts.is_empty() {
        return;
    }
    *markdown += &format!("\n#### `{}`\n\n", cell(&operation.id));
    for fact in &operation.facts {
        *markdown += &format!("- {}{}\n", plain(&fact.what), breaks(fact.callers, fact.front_end));
    }
    for part in &operation.parts {
        write_part(markdown, part);
    }
}

fn write_part(markdown: &mut String, part: &PartReport) {
    *markdown += &format!(
        "- {}: **{}**{}\n",
        plain(&part.part.name()),
        part.verdict_in_words(),
        breaks(part.callers, part.front_end)
    );
    for (pointer, what) in &part.differences {
        let pointer = if pointer.is_empty() { "/" } else { pointer };
        *markdown += &format!("  - {}: {}\n", code(pointer), plain(what));
    }
    for (sentence, witness) in part.evidence() {
        *markdown += &format!("  - {}\n", plain(&sentence));
        if let Some(witness) = witness {
            *markdown += &format!("    {}\n", code(&text::cut(&witness.body)));
        }
    }
}

fn breaks(callers: Impact, front_end: Impact) -> String {
    let mut parts = Vec::new();
    for (whom, impact) in [("callers", callers), ("the front end", front_end)] {
        if impact != Impact::Harmless {
            parts.push(format!("{} for {whom}", impact.name()));
        }
    }
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}

/// Text that cannot end a cell of a table.
fn cell(text: &str) -> String {
    plain(text).replace('|', "\\|")
}

/// Text in which nothing becomes HTML or another line.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace(['\n', '\r'], " ")
}

/// A stretch of code, whatever backticks it holds.
fn code(text: &str) -> String {
    let mut longest = 0;
    let mut run = 0;
    for character in text.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 || text.starts_with(' ') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_value_ends_the_code() {
        assert_eq!(code("{\"a\":1}"), "`{\"a\":1}`");
        assert_eq!(code("a`b``c"), "``` a`b``c ```");
        assert_eq!(cell("a|b<c>\n"), "a\\|b&lt;c> ");
    }
}
