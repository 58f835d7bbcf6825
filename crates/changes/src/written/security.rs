//! Who may call: any of several alternatives, each of which may ask for several proofs at once.

use std::collections::BTreeSet;

use codegen::load::Node;

use crate::{
    operation::fact,
    report::{Fact, Impact},
};

use super::{Written, differing, nodes::Role};

/// One proof that is asked for.
struct Proof<'s> {
    /// What the document calls it.
    name: &'s str,
    scheme: Option<&'s Node>,
    scopes: BTreeSet<&'s str>,
}

/// Proofs that are enough together.
type Alternative<'s> = Vec<Proof<'s>>;

/// Compares what two versions of an operation ask of who calls.
pub(super) fn compare<'s>(old: Written<'s>, new: Written<'s>, facts: &mut Vec<Fact>) {
    let (from, to) = (alternatives(old), alternatives(new));
    let lost = from.iter().any(|ours| !to.iter().any(|theirs| is_enough(ours, theirs)));
    let wider = to.iter().any(|theirs| !from.iter().any(|ours| is_enough(theirs, ours)));
    let same = has_all(&from, &to) && has_all(&to, &from);
    let shown = [&from, &to].map(|side| in_words(side, false));
    let lone = match (&from[..], &to[..]) {
        ([ours], [theirs]) => lone(ours, theirs),
        _ => None,
    };
    match lone {
        // The usual case is told scope by scope.
        Some((one, other)) => {
            for scope in other.scopes.difference(&one.scopes) {
                facts.push(fact(format!("scope `{scope}` added"), Impact::Breaking, Impact::Harmless));
            }
            for scope in one.scopes.difference(&other.scopes) {
                facts.push(fact(format!("scope `{scope}` removed"), Impact::Harmless, Impact::Harmless));
            }
        }
        None if lost || wider || !same || shown[0] != shown[1] => {
            let [one, other] = if shown[0] == shown[1] { [&from, &to].map(|side| in_words(side, true)) } else { shown };
            let impact = match (lost, wider || same) {
                (true, _) => Impact::Breaking,
                (false, true) => Impact::Harmless,
                // Whoever need not prove anything may still do so in a way that is no longer known.
                (false, false) => Impact::Undecided,
            };
            facts.push(fact(format!("security: {one} → {other}"), impact, Impact::Harmless));
        }
        None => {}
    }
    let mut told = BTreeSet::new();
    for theirs in to.iter().flatten() {
        let same = from.iter().flatten().find(|ours| ours.name == theirs.name);
        if let Some((one, other)) = same.and_then(|ours| Some((ours.scheme?, theirs.scheme?)))
            && told.insert(theirs.name)
        {
            let what = format!("security scheme `{}`", theirs.name);
            facts.extend(differing((old, one), (new, other), Role::SecurityScheme, &what));
        }
    }
}

/// The two proofs, where there is one on each side and nothing but their scopes can differ.
fn lone<'a, 's>(old: &'a [Proof<'s>], new: &'a [Proof<'s>]) -> Option<(&'a Proof<'s>, &'a Proof<'s>)> {
    let ([one], [other]) = (old, new) else { return None };
    (one.name == other.name && is_same_way(one, other) && is_same_way(other, one)).then_some((one, other))
}

/// What is asked for; nothing at all is one alternative without proofs.
fn alternatives(written: Written<'_>) -> Vec<Alternative<'_>> {
    let listed = written.operation.get("security").or(written.root.get("security")).map(Node::items);
    let schemes = written.root.get("components").and_then(|components| components.get("securitySchemes"));
    let mut all: Vec<Alternative<'_>> = Vec::new();
    for requirement in listed.unwrap_or_default() {
        let proofs = requirement.entries().iter().map(|asked| Proof {
            name: &asked.key,
            scheme: schemes.and_then(|schemes| schemes.get(&asked.key)).and_then(|scheme| written.resolve(scheme)),
            scopes: asked.value.items().iter().filter_map(Node::as_str).collect(),
        });
        all.push(proofs.collect());
    }
    if all.is_empty() {
        all.push(Vec::new());
    }
    all
}

/// Whether whoever has the one set of proofs satisfies the other.
fn is_enough(has: &Alternative<'_>, asks: &Alternative<'_>) -> bool {
    asks.iter().all(|asked| has.iter().any(|one| is_same_way(one, asked) && asked.scopes.is_subset(&one.scopes)))
}

/// Whether each alternative of one side is one of the other, whatever the schemes are called.
fn has_all(these: &[Alternative<'_>], those: &[Alternative<'_>]) -> bool {
    these.iter().all(|one| those.iter().any(|other| is_enough(one, other) && is_enough(other, one)))
}

/// Whether who can prove it in one way can in the other.
fn is_same_way(has: &Proof<'_>, asks: &Proof<'_>) -> bool {
    let (Some(one), Some(other)) = (has.scheme, asks.scheme) else {
        return has.scheme.is_none() && asks.scheme.is_none() && has.name == asks.name;
    };
    let text = |node: &Node, key: &str| node.get(key).and_then(Node::as_str).unwrap_or_default().to_owned();
    let same = |key: &str| text(one, key) == text(other, key);
    same("type")
        && match text(one, "type").as_str() {
            "http" => text(one, "scheme").eq_ignore_ascii_case(&text(other, "scheme")),
            "apiKey" if text(one, "in") == "header" => {
                same("in") && text(one, "name").eq_ignore_ascii_case(&text(other, "name"))
            }
            "apiKey" => same("in") && same("name"),
            "oauth2" => {
                let flows = |node: &Node| {
                    let entries = node.get("flows").map(Node::entries).unwrap_or_default().iter();
                    let flow = |flow: &codegen::load::Entry| {
                        let address = |key| text(&flow.value, key);
                        (flow.key.clone(), address("authorizationUrl"), address("tokenUrl"))
                    };
                    entries.filter(|flow| !flow.key.starts_with("x-")).map(flow).collect::<BTreeSet<_>>()
                };
                flows(one).is_subset(&flows(other))
            }
            "openIdConnect" => same("openIdConnectUrl"),
            _ => false,
        }
}

/// What is asked for, with what the schemes say where their names do not tell them apart.
fn in_words(alternatives: &[Alternative<'_>], with_schemes: bool) -> String {
    let proof = |proof: &Proof<'_>| {
        let mut words = proof.name.to_owned();
        if let Some(scheme) = proof.scheme.filter(|_| with_schemes) {
            let texts = ["type", "scheme", "in", "name", "openIdConnectUrl"].into_iter();
            let texts: Vec<&str> = texts.filter_map(|key| scheme.get(key)?.as_str()).collect();
            let flows = scheme.get("flows").map(Node::entries).unwrap_or_default().iter();
            let flows = flows.map(|flow| {
                let token = flow.value.get("tokenUrl").or(flow.value.get("authorizationUrl")).and_then(Node::as_str);
                format!(" {} {}", flow.key, token.unwrap_or_default())
            });
            words += &format!(" ({}{})", texts.join(" "), flows.collect::<String>());
        }
        if !proof.scopes.is_empty() {
            words += &format!(" [{}]", proof.scopes.iter().copied().collect::<Vec<_>>().join(", "));
        }
        words
    };
    let alternative = |proofs: &Alternative<'_>| match &proofs[..] {
        [] => "none".to_owned(),
        proofs => proofs.iter().map(proof).collect::<Vec<_>>().join(" and "),
    };
    alternatives.iter().map(alternative).collect::<Vec<_>>().join(" or ")
}
