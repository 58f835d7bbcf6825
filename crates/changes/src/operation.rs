//! Two versions of an operation.

use bodies::Vectors;
use codegen::{
    ir::{Body, Idempotency, Operation},
    oracle::Direction,
};

use crate::{
    Effort,
    pairs::Pair,
    parameters,
    places::Difference,
    report::{Evidence, Fact, Impact, OperationReport, Part, PartReport, Presence, Verdict, Witness},
    responses, schemas,
    search::inventor,
    side::{Subject, Tables},
    written,
};

/// An operation that is gone.
pub(crate) fn removed(operation: &Operation) -> OperationReport {
    let fact = fact("the operation is gone".to_owned(), Impact::Breaking, Impact::Breaking);
    OperationReport { facts: vec![fact], ..alone(operation, Presence::Removed) }
}

/// An operation that is new.
pub(crate) fn added(operation: &Operation) -> OperationReport {
    alone(operation, Presence::Added)
}

fn alone(operation: &Operation, presence: Presence) -> OperationReport {
    OperationReport {
        id: operation.id.clone(),
        method: operation.method.name(),
        route: operation.route.clone(),
        presence,
        request: Verdict::Equal,
        parts: Vec::new(),
        facts: Vec::new(),
    }
}

/// Compares the two versions of an operation, of which one may be missing.
pub(crate) fn compare(
    old: &Tables<'_, '_>,
    new: &Tables<'_, '_>,
    pair: Pair<'_>,
    vectors: &Vectors,
    effort: Effort,
) -> OperationReport {
    let (ours, theirs) = match pair {
        (Some(ours), Some(theirs)) => (ours, theirs),
        (Some(ours), None) => return removed(ours),
        (None, Some(theirs)) => return added(theirs),
        (None, None) => unreachable!("a pair has at least one operation"),
    };
    let mut report = alone(theirs, Presence::Kept);
    report.facts = facts(ours, theirs);
    let written = written::compare(old.side.written.get(ours), new.side.written.get(theirs));
    report.facts.extend(written.facts);
    report.request = written.request.unwrap_or(Verdict::Equal);
    if let Some(part) = body(old, new, ours, theirs, vectors, effort) {
        report.request = report.request.together(part.0.verdict);
        report.facts.extend(gone(&part.1));
        report.parts.push(part.0);
    }
    if let Some(part) = parameters::compare((old, ours), (new, theirs), vectors) {
        report.request = report.request.together(part.verdict);
        report.parts.push(part);
    }
    responses::compare((old, ours), (new, theirs), vectors, effort, &mut report);
    report
}

pub(crate) fn fact(what: String, callers: Impact, front_end: Impact) -> Fact {
    Fact { what, callers, front_end }
}

/// Everything that is no schema.
fn facts(old: &Operation, new: &Operation) -> Vec<Fact> {
    use Impact::{Breaking, Harmless};
    let mut facts = Vec::new();
    if old.id != new.id {
        // Both the client's method and what the npm package exports are called by it.
        facts.push(fact(format!("operationId: `{}` → `{}`", old.id, new.id), Breaking, Breaking));
    }
    let route = crate::pairs::anonymous(&old.route) != crate::pairs::anonymous(&new.route);
    if old.method != new.method || route {
        let (from, to) = (old.method.name(), new.method.name());
        facts.push(fact(format!("moved: {from} {} → {to} {}", old.route, new.route), Breaking, Harmless));
    }
    let (ours, theirs) = (idempotency(&old.idempotency), idempotency(&new.idempotency));
    if old.idempotency != new.idempotency {
        // Who repeats a request that may no longer be repeated has it take effect twice.
        let impact = if theirs.0 >= ours.0 { Breaking } else { Harmless };
        facts.push(fact(format!("x-idempotency: {} → {}", ours.1, theirs.1), impact, Harmless));
    }
    if old.raw_response != new.raw_response {
        facts.push(fact(format!("x-raw-response: {} → {}", old.raw_response, new.raw_response), Breaking, Harmless));
    }
    if old.pages != new.pages {
        let impact = if old.pages.is_some() { Breaking } else { Harmless };
        facts.push(fact("x-pages changed".to_owned(), impact, Harmless));
    }
    if let (Some(ours), Some(theirs)) = (&old.body, &new.body)
        && ours.required != theirs.required
    {
        let (what, impact) =
            if theirs.required { ("became required", Breaking) } else { ("is no longer required", Harmless) };
        facts.push(fact(format!("the request body {what}"), impact, impact));
    }
    if old.deprecated != new.deprecated {
        let what = if new.deprecated { "deprecated" } else { "no longer deprecated" };
        facts.push(fact(what.to_owned(), Harmless, Harmless));
    }
    facts
}

/// How little may be done with a request, and in words.
fn idempotency(idempotency: &Idempotency) -> (u8, String) {
    match idempotency {
        Idempotency::Safe => (0, "safe".to_owned()),
        Idempotency::Idempotent => (1, "idempotent".to_owned()),
        Idempotency::Key(header) => (2, format!("key `{header}`")),
        Idempotency::None => (3, "none".to_owned()),
    }
}

/// What pages can no longer ask about, which name a field by its place; a value there may be accepted all the same.
fn gone(differences: &[Difference]) -> Vec<Fact> {
    let gone = differences.iter().filter_map(|difference| {
        let name = difference.gone.as_ref()?;
        let what = format!("field `{}/{name}` is no longer described", difference.pointer());
        Some(fact(what, Impact::Harmless, Impact::Breaking))
    });
    gone.collect()
}

/// The request's body, with the places where the two differ; nothing where it is proved equal and says the same.
fn body(
    old: &Tables<'_, '_>,
    new: &Tables<'_, '_>,
    ours: &Operation,
    theirs: &Operation,
    vectors: &Vectors,
    effort: Effort,
) -> Option<(PartReport, Vec<Difference>)> {
    let subject = |tables: &Tables<'_, '_>, body: &Body| tables.subject(body.schema, Direction::Request).id;
    let (mut more, mut less, differences) = match (&ours.body, &theirs.body) {
        (None, None) => return None,
        (Some(one), Some(other)) if one.encoding.is_judged() && one.encoding == other.encoding => {
            let (one_id, other_id) = (subject(old, one), subject(new, other));
            let compared = schemas::compare(
                (old.subject(one_id, Direction::Request), &one.examples),
                (new.subject(other_id, Direction::Request), &other.examples),
                &theirs.id,
                vectors,
                effort,
            );
            (compared.more, compared.less, compared.differences)
        }
        // What is written in different ways, or judged by nothing, is told by its media type.
        (Some(_), Some(_)) => (Evidence::Impossible, Evidence::Impossible, Vec::new()),
        // A body where there was none: what has one is accepted now.
        (None, Some(body)) => {
            let subject = new.subject(body.schema, Direction::Request);
            (some_body(subject, body, vectors, "unexpected-body"), Evidence::Impossible, Vec::new())
        }
        (Some(body), None) => {
            let subject = old.subject(body.schema, Direction::Request);
            (Evidence::Impossible, some_body(subject, body, vectors, "unexpected-body"), Vec::new())
        }
    };
    // A request without a body may be the one that shows it.
    let is_required = |operation: &Operation| operation.body.as_ref().is_some_and(|body| body.required);
    let shows = |evidence: &Evidence| matches!(evidence, Evidence::Witness(_));
    match (is_required(ours), is_required(theirs)) {
        (false, true) if !shows(&less) => less = no_body("missing-body"),
        (true, false) if !shows(&more) => more = no_body("missing-body"),
        _ => {}
    }
    part(Part::Body, more, less, differences)
}

/// A part as it is reported; nothing where it is proved equal and nothing is to be told of it.
pub(crate) fn part(
    part: Part,
    more: Evidence,
    less: Evidence,
    differences: Vec<Difference>,
) -> Option<(PartReport, Vec<Difference>)> {
    let verdict = Verdict::of(&more, &less);
    let told = differences.iter().any(|difference| difference.is_silent || difference.gone.is_some());
    if verdict == Verdict::Equal && !told {
        return None;
    }
    let harm = if part.is_request() { &less } else { &more };
    let callers = impact(harm);
    let front_end = if part.is_request() { callers } else { Impact::Harmless };
    let places = differences.iter().map(|difference| (difference.pointer(), difference.what.clone())).collect();
    Some((PartReport { part, verdict, more, less, differences: places, callers, front_end }, differences))
}

/// What it means that there are values in the direction that harms.
pub(crate) fn impact(evidence: &Evidence) -> Impact {
    match evidence {
        Evidence::Impossible => Impact::Harmless,
        Evidence::NotFound { .. } => Impact::Undecided,
        Evidence::Witness(_) => Impact::Breaking,
    }
}

fn no_body(code: &str) -> Evidence {
    Evidence::Witness(Witness { body: String::new(), refusals: vec![whole(code)] })
}

/// Some body that the schema accepts.
fn some_body(subject: Subject<'_>, body: &Body, vectors: &Vectors, code: &str) -> Evidence {
    if !body.encoding.is_judged() {
        return Evidence::NotFound { tried: 0 };
    }
    let shown = body.examples.iter().map(|example| example.value.to_string());
    let mut random = bodies::random::Random::new(1);
    let inventor = inventor(subject, vectors);
    let made =
        (0..200).filter_map(|_| Some(inventor.as_ref()?.value(&mut random).write(&mut bodies::json::Style::plain())));
    let tried = 200 + body.examples.len() as u64;
    let found = shown.chain(made).find(|text| subject.accepts(text.as_bytes()));
    found.map_or(Evidence::NotFound { tried }, |body| Evidence::Witness(Witness { body, refusals: vec![whole(code)] }))
}

fn whole(code: &str) -> crate::report::Refusal {
    crate::report::Refusal { pointer: String::new(), code: code.to_owned() }
}
