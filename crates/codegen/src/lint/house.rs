//! The house rules of specs/README.md.

use std::collections::HashSet;

use gerencianet_validation::Format;

use crate::{
    diagnostic::{Diagnostic, sentences},
    lint::{
        operations::{Operation, Response, media_types},
        roles,
        shape::first_key,
    },
    load::{Document, Node, Sources, Span},
};

/// Keys by which a response schema would refuse what the vendor may send tomorrow.
const CONSTRAINTS: &[&str] = &[
    "enum",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "x-both-or-none",
    "x-property-names",
    "not",
];

pub(super) fn check(
    sources: &Sources,
    document: Document<'_>,
    operations: &[Operation<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    servers(document, diagnostics);
    schemas(sources, operations, diagnostics);
    error_schema(sources, operations, diagnostics);
    pages(operations, diagnostics);
    for operation in operations {
        examples(sources, operation, diagnostics);
        if !operation.is_callback {
            if operation.node.get("x-idempotency").is_none() {
                diagnostics.push(sentences::house_idempotency(operation.method.key_span));
            }
            scopes(sources, document, operation, diagnostics);
        }
    }
}

fn servers(document: Document<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let servers = document.root.get("servers").map(Node::items).unwrap_or_default();
    if servers.is_empty() {
        diagnostics.push(sentences::house_no_server(first_key(document.root)));
    }
    let says = |server: &Node, key: &str, word: &str| server.get(key).is_none_or(|node| node.as_str() == Some(word));
    if let Some(first) = servers.first()
        && !(says(first, "x-environment", "production") && says(first, "x-edition", "printed"))
    {
        diagnostics.push(sentences::house_first_server(first_key(first)));
    }
    for server in servers {
        for key in ["x-environment", "x-edition"] {
            if server.get(key).is_none() {
                diagnostics.push(sentences::house_server_key(first_key(server), key));
            }
        }
        if let Some((node, url)) = server.get("url").and_then(|node| Some((node, node.as_str()?)))
            && (!url.starts_with("https://") || url.ends_with('/'))
        {
            diagnostics.push(sentences::house_server_url(node.span));
        }
    }
}

fn schemas(sources: &Sources, operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    let sent = roles::sent(sources, operations);
    let received = roles::received(sources, operations);
    let received_spans: HashSet<Span> = received.schemas.iter().map(|schema| schema.node.span).collect();
    for schema in &sent.schemas {
        let node = schema.node;
        // The outermost schema that both use explains those below it.
        let is_shared = |schema: &roles::Schema<'_>| received_spans.contains(&schema.node.span);
        if is_shared(schema) && !schema.parent.is_some_and(|parent| is_shared(&sent.schemas[parent])) {
            diagnostics.push(sentences::house_shared_schema(first_key(node)));
        }
        let composed = ["allOf", "oneOf", "anyOf"].iter().any(|key| node.get(key).is_some());
        let is_object = node.get("properties").is_some()
            || (node.get("type").and_then(Node::as_str) == Some("object") && !composed);
        if is_object && !schema.in_closed && !schema.negated && !roles::is_closed(node) {
            diagnostics.push(sentences::house_open_request(first_key(node)));
        }
        lengths(node, diagnostics);
        if let Some(known) = node.get("x-known-values") {
            diagnostics.push(sentences::house_known_values(known.span));
        }
    }
    let sent_spans: HashSet<Span> = sent.schemas.iter().map(|schema| schema.node.span).collect();
    // What is sent as well has been told so, and its constraints are right there.
    for schema in received.schemas.iter().filter(|schema| !sent_spans.contains(&schema.node.span)) {
        for entry in schema.node.entries() {
            let ours =
                entry.key == "format" && entry.value.as_str().is_some_and(|name| Format::from_name(name).is_some());
            if ours || CONSTRAINTS.contains(&entry.key.as_str()) {
                diagnostics.push(sentences::house_response_constraint(entry.key_span, &entry.key));
            }
            if entry.key == "additionalProperties" && entry.value.as_bool() == Some(false) {
                diagnostics.push(sentences::house_closed_response(entry.key_span));
            }
        }
    }
}

/// Lengths beside a format that implies them.
fn lengths(schema: &Node, diagnostics: &mut Vec<Diagnostic>) {
    let Some(name) = schema.get("format").and_then(Node::as_str) else { return };
    let Some((least, most)) = Format::from_name(name).and_then(length) else { return };
    for entry in schema.entries() {
        let Some(count) = entry.value.as_number().and_then(|text| text.parse::<u32>().ok()) else { continue };
        let implied = match entry.key.as_str() {
            "minLength" => count <= least,
            "maxLength" => count >= most,
            _ => false,
        };
        if implied {
            diagnostics.push(sentences::house_length_of_format(entry.key_span, &entry.key, name));
        }
    }
}

/// The fewest and the most characters of a string that has the format, where there is a most.
fn length(format: Format) -> Option<(u32, u32)> {
    Some(match format {
        Format::Cpf => (11, 11),
        Format::Cnpj => (14, 14),
        Format::CpfCnpj => (11, 14),
        Format::Txid => (26, 35),
        Format::TxidRecebido | Format::IdEnvio | Format::IdDevolucao => (1, 35),
        Format::EndToEndId => (32, 32),
        Format::ChavePix => (1, 77),
        Format::Evp | Format::Uuid => (36, 36),
        Format::Uf => (2, 2),
        Format::Cep | Format::Ispb => (8, 8),
        Format::Celular => (10, 11),
        Format::CodigoMunicipio => (7, 7),
        Format::CodigoBanco => (3, 8),
        Format::Agencia => (1, 4),
        Format::Conta => (1, 20),
        Format::DataBr | Format::Date => (10, 10),
        Format::IdempotencyKey => (36, 72),
        _ => return None,
    })
}

fn error_schema(sources: &Sources, operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    let mut first: Option<(Span, Span)> = None;
    for operation in operations.iter().filter(|operation| !operation.is_callback) {
        for response in operation.responses(sources).iter().filter(|response| response.is_error()) {
            let schema = response.schema().and_then(|schema| Some((schema, sources.resolve(schema).ok()?)));
            match (schema, first) {
                (None, _) => diagnostics.push(sentences::house_error_without_body(response.status.key_span)),
                (Some((written, resolved)), None) => first = Some((resolved.span, written.span)),
                (Some((written, resolved)), Some((known, place))) if resolved.span != known => {
                    diagnostics.push(sentences::house_second_error_schema(written.span, place));
                }
                _ => {}
            }
        }
    }
}

/// Whoever takes a parameter by which another operation of the document turns pages, has pages too.
fn pages(operations: &[Operation<'_>], diagnostics: &mut Vec<Diagnostic>) {
    let paged = operations.iter().filter_map(|operation| operation.node.get("x-pages")?.get("parameter")?.as_str());
    let paged: HashSet<&str> = paged.collect();
    for operation in operations.iter().filter(|operation| operation.node.get("x-pages").is_none()) {
        let mut query = operation.parameters.iter().filter(|parameter| parameter.location == "query");
        if let Some(parameter) = query.find(|parameter| paged.contains(parameter.name)) {
            diagnostics.push(sentences::house_pages(operation.method.key_span, parameter.name, parameter.span));
        }
    }
}

fn examples(sources: &Sources, operation: &Operation<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let responses = operation.responses(sources);
    let is_judged = |response: &&Response<'_>| response.is_success() || response.is_error();
    let holders = responses.iter().filter(is_judged).map(|response| response.node).chain(operation.body(sources));
    for media in holders.flat_map(media_types).filter(|media| media.key == "application/json") {
        if media.value.get("examples").is_none_or(|examples| examples.entries().is_empty()) {
            diagnostics.push(sentences::house_example_missing(media.key_span));
        }
    }
}

fn scopes(sources: &Sources, document: Document<'_>, operation: &Operation<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(security) = operation.node.get("security") else {
        diagnostics.push(sentences::house_security(operation.method.key_span));
        return;
    };
    let schemes = document.root.get("components").and_then(|components| components.get("securitySchemes"));
    for asked in security.items().iter().flat_map(Node::entries) {
        let scheme = schemes.and_then(|schemes| schemes.get(&asked.key)).and_then(|node| sources.resolve(node).ok());
        let is_oauth = scheme.and_then(|scheme| scheme.get("type")).and_then(Node::as_str) == Some("oauth2");
        if is_oauth && asked.value.items().is_empty() {
            diagnostics.push(sentences::house_scopes(asked.key_span));
        }
    }
}
