//! In which media types a request body may be written.

use std::collections::BTreeMap;

use codegen::load::Node;

use crate::{
    operation::fact,
    report::{Impact, Verdict},
};

use super::{Compared, Written, differing, nodes::Role};

/// Compares the media types of two request bodies, and, where nothing judges what is written in one, what it says.
pub(super) fn compare<'s>(old: Written<'s>, new: Written<'s>, compared: &mut Compared) {
    let (Some(ours), Some(theirs)) = (old.body(), new.body()) else {
        // What a body of a method that has none means is said nowhere; of other methods it is told with the values that show it.
        if old.body().is_some() != new.body().is_some() && (old.is_bodiless() || new.is_bodiless()) {
            let what = if new.body().is_some() { "added" } else { "removed" };
            compared.facts.push(fact(format!("request body {what}"), Impact::Undecided, Impact::Undecided));
        }
        return;
    };
    let (from, to) = (types(ours), types(theirs));
    let (judged_old, judged_new) = (judged(old, ours), judged(new, theirs));
    for (name, written) in &from {
        let what = match to.keys().find(|range| covers(range, name)) {
            Some(range) if range == name => {
                let is_judged = judged_old.as_ref() == Some(name) && judged_new.as_ref() == Some(name);
                let role = if is_judged { Role::JudgedMedia } else { Role::Media };
                let told = differing((old, written), (new, to[name]), role, &format!("request body: {name}"));
                if told.is_some() && !is_judged {
                    compared.becomes(Verdict::Undecided);
                }
                compared.facts.extend(told);
                continue;
            }
            // What the range asks of a body may be something else.
            Some(range) => {
                let what = format!("request body: {name} is taken as {range} now");
                compared.facts.push(fact(what, Impact::Undecided, Impact::Undecided));
                compared.becomes(Verdict::Undecided);
                continue;
            }
            None => format!("request body: {name} is no longer taken"),
        };
        compared.facts.push(fact(what, Impact::Breaking, Impact::Breaking));
        compared.becomes(Verdict::Less);
    }
    for name in to.keys().filter(|name| !from.keys().any(|range| covers(range, name))) {
        let what = format!("request body: {name} is taken too");
        compared.facts.push(fact(what, Impact::Harmless, Impact::Harmless));
        compared.becomes(Verdict::More);
    }
    compared.facts.extend(differing((old, ours), (new, theirs), Role::Body, "the request body"));
}

impl Compared {
    fn becomes(&mut self, verdict: Verdict) {
        self.request = Some(self.request.unwrap_or(Verdict::Equal).together(verdict));
    }
}

/// The media types of a body, spelled alike.
fn types(body: &Node) -> BTreeMap<String, &Node> {
    let entries = body.get("content").map(Node::entries).unwrap_or_default();
    entries.iter().map(|media| (spelled(&media.key), &media.value)).collect()
}

/// The media type that the engine judges, if there is one.
fn judged(written: Written<'_>, body: &Node) -> Option<String> {
    codegen::lint::judged(written.sources, body).map(|media| spelled(&media.key))
}

/// Case and blanks do not count in a media type; what its parameters say may.
fn spelled(media_type: &str) -> String {
    let parts = media_type.split(';').map(|part| {
        let part = part.trim();
        match part.split_once('=') {
            Some((name, value)) => format!("{}={}", name.trim().to_ascii_lowercase(), value.trim()),
            None => part.to_ascii_lowercase(),
        }
    });
    parts.collect::<Vec<_>>().join(";")
}

/// Whether one media type, or range of such, holds another.
fn covers(range: &str, name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or_default();
    let within = range.strip_suffix("/*").is_some_and(|kind| essence.split('/').next() == Some(kind));
    range == name || range == "*/*" || within
}
