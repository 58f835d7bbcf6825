//! Security: whether every scheme and scope that is asked for is declared.

use crate::{
    diagnostic::{Diagnostic, nearest, sentences},
    lint::{operations::Operation, shape::first_key},
    load::{Document, Node, Sources},
};

pub(super) fn check(
    sources: &Sources,
    document: Document<'_>,
    operations: &[Operation<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    schemes(sources, document, diagnostics);
    let own = operations.iter().filter_map(|operation| operation.node.get("security"));
    for requirements in document.root.get("security").into_iter().chain(own) {
        if let Some(second) = requirements.items().get(1) {
            diagnostics.push(sentences::several_requirements(second.span));
        }
        for requirement in requirements.items() {
            one(sources, document, requirement, diagnostics);
        }
    }
}

fn declared<'s>(document: Document<'s>) -> &'s [crate::load::Entry] {
    let schemes = document.root.get("components").and_then(|components| components.get("securitySchemes"));
    schemes.map(Node::entries).unwrap_or_default()
}

fn one(sources: &Sources, document: Document<'_>, requirement: &Node, diagnostics: &mut Vec<Diagnostic>) {
    if let Some(second) = requirement.entries().get(1) {
        diagnostics.push(sentences::several_requirements(second.key_span));
    }
    for asked in requirement.entries() {
        let schemes = declared(document);
        let Some(scheme) = schemes.iter().find(|scheme| scheme.key == asked.key) else {
            let suggestion = nearest(&asked.key, schemes.iter().map(|scheme| scheme.key.as_str()));
            diagnostics.push(sentences::unknown_scheme(asked.key_span, &asked.key, suggestion));
            continue;
        };
        let Ok(node) = sources.resolve(&scheme.value) else { continue };
        let flows = node.get("flows").into_iter().flat_map(Node::entries);
        let scopes: Vec<&str> = flows
            .filter_map(|flow| flow.value.get("scopes"))
            .flat_map(Node::entries)
            .map(|scope| scope.key.as_str())
            .collect();
        for scope in asked.value.items() {
            if let Some(name) = scope.as_str()
                && !scopes.contains(&name)
            {
                let suggestion = nearest(name, scopes.iter().copied());
                diagnostics.push(sentences::unknown_scope(scope.span, name, &scheme.key, scheme.key_span, suggestion));
            }
        }
    }
}

/// What each type of scheme must say.
fn schemes(sources: &Sources, document: Document<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for scheme in declared(document) {
        let Ok(node) = sources.resolve(&scheme.value) else { continue };
        let keys: &[&str] = match node.get("type").and_then(Node::as_str) {
            Some("oauth2") => &["flows"],
            Some("http") => &["scheme"],
            Some("apiKey") => &["name", "in"],
            Some("openIdConnect") => &["openIdConnectUrl"],
            _ => &[],
        };
        for key in keys.iter().filter(|key| node.get(key).is_none()) {
            diagnostics.push(sentences::missing_key(first_key(node), "a security scheme of this type", key));
        }
        for flow in node.get("flows").into_iter().flat_map(Node::entries) {
            let keys: &[&str] = match flow.key.as_str() {
                "implicit" => &["authorizationUrl"],
                "authorizationCode" => &["authorizationUrl", "tokenUrl"],
                "password" | "clientCredentials" => &["tokenUrl"],
                _ => &[],
            };
            for key in keys.iter().filter(|key| flow.value.get(key).is_none()) {
                diagnostics.push(sentences::missing_key(first_key(&flow.value), "this OAuth flow", key));
            }
        }
    }
}
