//! What is sent back: answers, and requests to the caller's address.

use bodies::Vectors;
use codegen::{
    ir::{Callback, Content, Header, Operation, Response},
    oracle::Direction,
};

use crate::{
    Effort,
    operation::{fact, part},
    report::{Fact, Impact, OperationReport, Part},
    schemas,
    side::Tables,
};

/// Compares what two versions of an operation send back.
pub(crate) fn compare(
    old: (&Tables<'_, '_>, &Operation),
    new: (&Tables<'_, '_>, &Operation),
    vectors: &Vectors,
    effort: Effort,
    report: &mut OperationReport,
) {
    let pair = Pair { old: old.0, new: new.0, vectors, effort };
    for response in &new.1.responses {
        let exact = old.1.responses.iter().find(|other| other.status == response.status);
        match exact.or_else(|| covering(&old.1.responses, &response.status)) {
            Some(other) => {
                if exact.is_none() {
                    let what = format!("status {} added, which `{}` spoke of", response.status, other.status);
                    report.facts.push(fact(what, Impact::Harmless, Impact::Harmless));
                }
                pair.response(other, response, &new.1.id, report);
            }
            // Whoever calls must be ready for any error.
            None => {
                let is_error = response.status.starts_with(['4', '5']);
                let impact = if is_error { Impact::Harmless } else { Impact::Breaking };
                report.facts.push(fact(format!("status {} added", response.status), impact, Impact::Harmless));
            }
        }
    }
    for response in &old.1.responses {
        if !new.1.responses.iter().any(|other| other.status == response.status) {
            let what = format!("status {} removed", response.status);
            report.facts.push(fact(what, Impact::Harmless, Impact::Harmless));
        }
    }
    pair.callbacks(&old.1.callbacks, &new.1.callbacks, &new.1.id, report);
}

/// The range, or the default, that speaks of a status.
fn covering<'r>(responses: &'r [Response], status: &str) -> Option<&'r Response> {
    let range = status.get(..1).map(|first| format!("{first}XX"));
    let find = |wanted: &str| responses.iter().find(|response| response.status.eq_ignore_ascii_case(wanted));
    range.and_then(|range| find(&range)).or_else(|| find("default"))
}

struct Pair<'a, 'b, 't> {
    old: &'a Tables<'b, 't>,
    new: &'a Tables<'b, 't>,
    vectors: &'a Vectors,
    effort: Effort,
}

impl Pair<'_, '_, '_> {
    fn response(&self, old: &Response, new: &Response, id: &str, report: &mut OperationReport) {
        report.facts.extend(headers(&old.headers, &new.headers, &new.status));
        for header in &new.headers {
            let same = old.headers.iter().find(|other| other.name.eq_ignore_ascii_case(&header.name));
            let Some(other) = same else { continue };
            let compared = schemas::compare(
                (self.old.subject(other.schema, Direction::Response), &[]),
                (self.new.subject(header.schema, Direction::Response), &[]),
                &format!("{id} {} {}", new.status, header.name),
                self.vectors,
                self.effort,
            );
            let which = Part::Header { status: new.status.clone(), name: header.name.clone() };
            report.parts.extend(part(which, compared.more, compared.less, compared.differences).map(|(part, _)| part));
        }
        for content in &new.content {
            let same = old.content.iter().find(|other| other.media_type == content.media_type);
            match same {
                Some(other) => {
                    self.content(
                        other,
                        content,
                        Part::Response(new.status.clone()),
                        &format!("{id} {}", new.status),
                        report,
                    );
                }
                None => {
                    let what = format!("response {}: {} added", new.status, content.media_type);
                    // Where there was a body of another kind, readers may meet one that they do not know.
                    let impact = if old.content.is_empty() { Impact::Harmless } else { Impact::Breaking };
                    report.facts.push(fact(what, impact, Impact::Harmless));
                }
            }
        }
        for content in &old.content {
            if !new.content.iter().any(|other| other.media_type == content.media_type) {
                let what = format!("response {}: {} removed", new.status, content.media_type);
                report.facts.push(fact(what, Impact::Breaking, Impact::Harmless));
            }
        }
    }

    fn content(&self, old: &Content, new: &Content, which: Part, name: &str, report: &mut OperationReport) {
        let (Some(old_id), Some(new_id)) = (old.schema, new.schema) else {
            if old.schema.is_some() {
                let what = format!("{}: the schema is gone", which.name());
                report.facts.push(fact(what, Impact::Breaking, Impact::Harmless));
            }
            return;
        };
        let compared = schemas::compare(
            (self.old.subject(old_id, Direction::Response), &old.examples),
            (self.new.subject(new_id, Direction::Response), &new.examples),
            name,
            self.vectors,
            self.effort,
        );
        report.parts.extend(part(which, compared.more, compared.less, compared.differences).map(|(part, _)| part));
    }

    /// Whoever receives is called by the vendor: what is sent there is read as an answer is.
    fn callbacks(&self, old: &[Callback], new: &[Callback], id: &str, report: &mut OperationReport) {
        let same = |one: &Callback, other: &Callback| one.name == other.name && one.method == other.method;
        for callback in new {
            let Some(other) = old.iter().find(|other| same(other, callback)) else {
                let what = format!("callback `{}` added", callback.name);
                report.facts.push(fact(what, Impact::Harmless, Impact::Harmless));
                continue;
            };
            let which = Part::Callback(callback.name.clone());
            if let (Some(ours), Some(theirs)) = (&other.body, &callback.body) {
                let compared = schemas::compare(
                    (self.old.subject(ours.schema, Direction::Response), &ours.examples),
                    (self.new.subject(theirs.schema, Direction::Response), &theirs.examples),
                    &format!("{id} {}", callback.name),
                    self.vectors,
                    self.effort,
                );
                report
                    .parts
                    .extend(part(which, compared.more, compared.less, compared.differences).map(|(part, _)| part));
            } else if other.body.is_some() != callback.body.is_some() {
                let what = format!(
                    "callback `{}`: body {}",
                    callback.name,
                    if callback.body.is_some() { "added" } else { "removed" }
                );
                report.facts.push(fact(what, Impact::Breaking, Impact::Harmless));
            }
        }
        for callback in old.iter().filter(|callback| !new.iter().any(|other| same(other, callback))) {
            let what = format!("callback `{}` removed", callback.name);
            report.facts.push(fact(what, Impact::Breaking, Impact::Harmless));
        }
    }
}

fn headers(old: &[Header], new: &[Header], status: &str) -> Vec<Fact> {
    let find =
        |headers: &[Header], name: &str| headers.iter().find(|header| header.name.eq_ignore_ascii_case(name)).cloned();
    let mut facts = Vec::new();
    for header in old {
        let (what, impact) = match find(new, &header.name) {
            None => ("removed", Impact::Breaking),
            Some(other) if header.required && !other.required => ("no longer always there", Impact::Breaking),
            Some(other) if !header.required && other.required => ("always there", Impact::Harmless),
            Some(_) => continue,
        };
        facts.push(fact(format!("response {status}: header `{}` {what}", header.name), impact, Impact::Harmless));
    }
    for header in new.iter().filter(|header| find(old, &header.name).is_none()) {
        let what = format!("response {status}: header `{}` added", header.name);
        facts.push(fact(what, Impact::Harmless, Impact::Harmless));
    }
    facts
}
