//! Bytes as the parameters of a request, and as one field of a body.

use gerencianet_validation::{Locale, Operation, Parameters, validate_field, validate_parameters};

use crate::first_line;
use crate::judge::{operation, told};

/// Judges parameters: the first line names the operation, the second is the target, those that follow are headers. What comes
/// after an empty line is the value of a field, whose pointer the target is taken for too.
///
/// # Panics
///
/// Where a report cannot be told in some form.
pub fn parameters(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (name, rest) = first_line(text.as_bytes());
    let rest = &text[text.len() - rest.len()..];
    let operation = operation(name);
    let (head, value) = rest.split_once("\n\n").map_or((rest, None), |(head, value)| (head, Some(value)));
    let mut lines = head.lines();
    let target = lines.next().unwrap_or_default();
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let mut given = Parameters::new()
        .target(operation, target)
        .unwrap_or_else(|_| Parameters::new().path("id", target).query_string(query));
    for line in lines {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        given = given.header(name, value.trim());
    }
    verdict(operation, &given);
    if let Err(report) = validate_field(operation, target, value.map(str::as_bytes)) {
        // What is no pointer stands in the report as it came.
        if target.is_empty() || target.starts_with('/') {
            told(&report);
        } else {
            assert!(!report.to_json(Locale::En).is_empty());
        }
    }
}

fn verdict(operation: Operation, given: &Parameters<'_>) {
    if let Err(report) = validate_parameters(operation, given) {
        told(&report);
        assert!(report.violations().iter().all(|violation| violation.offset() == 0), "parameters have no offsets");
    }
    for parameter in operation.facts().parameters {
        let _ = given.value(operation, parameter.name);
    }
    assert!(format!("{given:?}").starts_with("Parameters"));
}
