//! A report for programs.

use serde_json::{Value, json};

use super::{DocumentReport, Evidence, Fact, OperationReport, PartReport, Presence, Report, Witness};

pub(super) fn write(report: &Report) -> String {
    let documents: Vec<Value> = report.documents.iter().map(document).collect();
    let value = json!({
        "callers": report.callers().name(),
        "frontEnd": report.front_end().name(),
        "documents": documents,
    });
    format!("{value:#}\n")
}

/// Operations that are equal are counted only.
fn document(document: &DocumentReport) -> Value {
    let changed = document.operations.iter().filter(|operation| !operation.is_equal());
    let operations: Vec<Value> = changed.map(operation).collect();
    json!({
        "name": document.name,
        "equal": document.operations.len() - operations.len(),
        "operations": operations,
    })
}

fn operation(operation: &OperationReport) -> Value {
    json!({
        "id": operation.id,
        "method": operation.method,
        "route": operation.route,
        "presence": match operation.presence {
            Presence::Kept => "kept",
            Presence::Added => "added",
            Presence::Removed => "removed",
        },
        "request": operation.request.name(),
        "callers": operation.callers().name(),
        "frontEnd": operation.front_end().name(),
        "facts": operation.facts.iter().map(fact).collect::<Vec<_>>(),
        "parts": operation.parts.iter().map(part).collect::<Vec<_>>(),
    })
}

fn fact(fact: &Fact) -> Value {
    json!({ "what": fact.what, "callers": fact.callers.name(), "frontEnd": fact.front_end.name() })
}

fn part(part: &PartReport) -> Value {
    let differences = part.differences.iter().map(|(pointer, what)| json!({ "pointer": pointer, "what": what }));
    json!({
        "part": part.part.name(),
        "verdict": part.verdict.name(),
        "callers": part.callers.name(),
        "frontEnd": part.front_end.name(),
        "differences": differences.collect::<Vec<_>>(),
        "more": evidence(&part.more),
        "less": evidence(&part.less),
    })
}

fn evidence(evidence: &Evidence) -> Value {
    match evidence {
        Evidence::Impossible => json!({ "kind": "impossible" }),
        Evidence::NotFound { tried } => json!({ "kind": "not-found", "tried": tried }),
        Evidence::Witness(Witness { body, refusals }) => {
            let refusals = refusals.iter().map(|one| json!({ "pointer": one.pointer, "code": one.code }));
            json!({ "kind": "witness", "body": body, "refusals": refusals.collect::<Vec<_>>() })
        }
    }
}
