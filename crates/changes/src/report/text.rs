//! A report for people at a terminal.

use super::{Impact, OperationReport, PartReport, Presence, Report};

/// A witness that is longer is cut.
const WIDTH: usize = 400;

pub(super) fn write(report: &Report) -> String {
    let mut text = String::new();
    for document in &report.documents {
        for operation in document.operations.iter().filter(|operation| !operation.is_equal()) {
            write_operation(&mut text, &document.name, operation);
        }
    }
    text += &summary(report);
    text
}

/// A line for each operation that changed.
pub(super) fn brief(report: &Report) -> String {
    let mut text = String::new();
    for document in &report.documents {
        for operation in document.operations.iter().filter(|operation| !operation.is_equal()) {
            text += &headline(&document.name, operation);
        }
    }
    text
}

fn headline(document: &str, operation: &OperationReport) -> String {
    let request = match operation.presence {
        Presence::Kept => operation.request.accepts(),
        Presence::Added => "added",
        Presence::Removed => "removed",
    };
    let OperationReport { id, method, route, .. } = operation;
    let breaks = breaks(operation.callers(), operation.front_end());
    format!("{document}: {method} {route} ({id}): {request}{breaks}\n")
}

fn write_operation(text: &mut String, document: &str, operation: &OperationReport) {
    *text += &headline(document, operation);
    for fact in &operation.facts {
        *text += &format!("  {}{}\n", fact.what, breaks(fact.callers, fact.front_end));
    }
    for part in &operation.parts {
        write_part(text, part);
    }
    text.push('\n');
}

fn write_part(text: &mut String, part: &PartReport) {
    *text += &format!("  {}: {}{}\n", part.part.name(), part.verdict_in_words(), breaks(part.callers, part.front_end));
    for (pointer, what) in &part.differences {
        *text += &format!("    {}: {what}\n", if pointer.is_empty() { "/" } else { pointer });
    }
    for (sentence, witness) in part.evidence() {
        *text += &format!("    {sentence}\n");
        if let Some(witness) = witness {
            *text += &format!("      {}\n", cut(&witness.body));
        }
    }
}

/// A value on one line, and not too long.
pub(super) fn cut(body: &str) -> String {
    if body.is_empty() {
        return "(no body)".to_owned();
    }
    let line: String = body.chars().take(WIDTH).flat_map(shown).collect();
    let rest = body.chars().count().saturating_sub(WIDTH);
    if rest > 0 { format!("{line}… ({rest} more characters)") } else { line }
}

/// A character as a terminal can show it: those that would break the line or hide are spelled out, as JSON does.
fn shown(character: char) -> Vec<char> {
    let hides = character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}');
    if hides { format!("\\u{:04x}", u32::from(character)).chars().collect() } else { vec![character] }
}

fn breaks(callers: Impact, front_end: Impact) -> String {
    match (callers, front_end) {
        (Impact::Harmless, Impact::Harmless) => String::new(),
        (one, other) if one == other => format!(" [{} for callers and front end]", one.name()),
        (callers, Impact::Harmless) => format!(" [{} for callers]", callers.name()),
        (Impact::Harmless, front_end) => format!(" [{} for the front end]", front_end.name()),
        (callers, front_end) => format!(" [{} for callers, {} for the front end]", callers.name(), front_end.name()),
    }
}

/// How many operations there are of each kind, and what the whole means.
pub(super) fn summary(report: &Report) -> String {
    let count = |keep: &dyn Fn(&OperationReport) -> bool| report.operations().filter(|one| keep(one)).count();
    let all = count(&|_| true);
    let equal = count(&OperationReport::is_equal);
    let added = count(&|one| one.presence == Presence::Added);
    let removed = count(&|one| one.presence == Presence::Removed);
    format!(
        "{all} operation{}: {equal} equal, {} changed, {added} added, {removed} removed\ncallers: {}; front end: {}\n",
        if all == 1 { "" } else { "s" },
        all - equal - added - removed,
        report.callers().name(),
        report.front_end().name(),
    )
}
