//! Where an operation is served.

use codegen::load::Node;

use crate::{
    operation::fact,
    report::{Fact, Impact},
};

use super::{Written, differing, nodes::Role};

/// Compares the servers of two versions of an operation: whoever calls one that is gone reaches nobody.
pub(super) fn compare<'s>(old: Written<'s>, new: Written<'s>, facts: &mut Vec<Fact>) {
    let (from, to) = (servers(old), servers(new));
    for (ours, written) in &from {
        let Some((_, other)) = to.iter().find(|(theirs, _)| theirs == ours) else {
            facts.push(fact(format!("server `{ours}` is gone"), Impact::Breaking, Impact::Harmless));
            continue;
        };
        for key in ["x-environment", "x-edition"] {
            let word = |node: &Node| node.get(key).and_then(Node::as_str).unwrap_or("none").to_owned();
            if word(written) != word(other) {
                let what = format!("server `{ours}`: {key}: {} → {}", word(written), word(other));
                facts.push(fact(what, Impact::Breaking, Impact::Harmless));
            }
        }
        facts.extend(differing((old, *written), (new, *other), Role::Server, &format!("server `{ours}`")));
    }
    for (theirs, _) in to.iter().filter(|(theirs, _)| !from.iter().any(|(ours, _)| ours == theirs)) {
        facts.push(fact(format!("server `{theirs}` added"), Impact::Harmless, Impact::Harmless));
    }
    // A client that is given no address calls the first one.
    if let (Some((ours, _)), Some((theirs, _))) = (from.first(), to.first())
        && ours != theirs
        && to.iter().any(|(url, _)| url == ours)
    {
        facts.push(fact(format!("first server: `{ours}` → `{theirs}`"), Impact::Undecided, Impact::Harmless));
    }
}

/// Address and server: those of the operation, or else of its path, or else of the document.
fn servers(written: Written<'_>) -> Vec<(String, &Node)> {
    let lists = [written.operation, written.item, written.root].into_iter().filter_map(|node| node.get("servers"));
    let named = lists.map(Node::items).find(|servers| !servers.is_empty()).unwrap_or_default();
    let address = |server: &Node| {
        let url = server.get("url").and_then(Node::as_str).unwrap_or_default();
        url.strip_suffix('/').unwrap_or(url).to_owned()
    };
    named.iter().map(|server| (address(server), server)).collect()
}
