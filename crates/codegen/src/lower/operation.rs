//! Operations and callbacks.

use super::{Lowering, parameter::Spoken};
use crate::{
    diagnostic::sentences,
    ir::{Body, Callback, Idempotency, Method, More, Operation, Pages, Server},
    lint::sent,
    load::{Entry, Node},
};

impl<'s> Lowering<'s> {
    pub(super) fn operations(&mut self, root: &'s Node, servers: &[Server]) -> Vec<Operation> {
        let mut operations = Vec::new();
        for path in root.get("paths").map(Node::entries).unwrap_or_default() {
            let Some(item) = self.resolve(&path.value) else { continue };
            for (method, entry) in methods(item) {
                operations.extend(self.operation(root, path, item, method, entry, servers));
            }
        }
        operations
    }

    fn operation(
        &mut self,
        root: &'s Node,
        path: &'s Entry,
        item: &'s Node,
        method: Method,
        entry: &'s Entry,
        servers: &[Server],
    ) -> Option<Operation> {
        let node = &entry.value;
        let span = entry.key_span;
        let id = self.text(node, "operationId")?;
        let own_servers = [node, item].into_iter().find(|node| node.get("servers").is_some());
        let own_servers = own_servers.map(|node| self.servers(node)).unwrap_or_default();
        let first = own_servers.first().or(servers.first());
        let route = format!("{}{}", first.map_or("", Server::path), path.key);
        let (security, scopes) = self.security(node, root);
        let parameters = self.parameters(item, node, &id);
        Some(Operation {
            method,
            path: path.key.clone(),
            route,
            servers: own_servers,
            summary: self.text(node, "summary"),
            description: self.text(node, "description"),
            tags: self.texts(node, "tags").into_iter().map(str::to_owned).collect(),
            deprecated: self.flag(node, "deprecated"),
            security,
            scopes,
            idempotency: self.idempotency(node, &parameters),
            raw_response: self.flag(node, "x-raw-response"),
            pages: node.get("x-pages").and_then(|pages| self.pages(pages)),
            between: self.between_parameters(node),
            parameters: parameters.into_iter().map(|spoken| spoken.parameter).collect(),
            body: node.get("requestBody").and_then(|body| self.body(body, &id)),
            responses: self.responses(node, &id),
            callbacks: self.callbacks(node, &id),
            span,
            id,
        })
    }

    fn idempotency(&mut self, node: &Node, parameters: &[Spoken]) -> Idempotency {
        let key = parameters.iter().find(|spoken| spoken.is_idempotency_key);
        match (self.text(node, "x-idempotency").as_deref(), key) {
            (Some("safe"), _) => Idempotency::Safe,
            (Some("idempotent"), _) => Idempotency::Idempotent,
            (Some("key"), Some(spoken)) => Idempotency::Key(spoken.parameter.name.clone()),
            _ => Idempotency::None,
        }
    }

    /// Of which the lints say that it names one of `count` and `next`.
    fn pages(&mut self, node: &Node) -> Option<Pages> {
        let way = |text: String| text.split('.').map(str::to_owned).collect();
        let more = match (self.text(node, "count"), self.text(node, "next")) {
            (Some(count), _) => More::Count(way(count)),
            (None, next) => More::Next(way(next?)),
        };
        Some(Pages {
            parameter: self.text(node, "parameter")?,
            first: self.count(node, "first")?,
            items: self.text(node, "items")?,
            more,
        })
    }

    /// The body, of which the lints say that it is JSON in our documents, is required, and has a schema.
    fn body(&mut self, node: &'s Node, operation: &str) -> Option<Body> {
        let node = self.resolve(node)?;
        let (media, encoding) = sent(self.sources, node)?;
        let media = &media.value;
        if let Some(encoding) = media.get("encoding").filter(|_| !self.sources.is_foreign()) {
            self.refuse(sentences::encoding(encoding.span));
        }
        let schema = match media.get("schema") {
            Some(schema) if encoding.is_judged() => self.schema(schema, &format!("{operation}.body"), schema.span),
            _ => self.anything(media.span),
        };
        let examples = if encoding.is_judged() { self.examples(media) } else { Vec::new() };
        Some(Body {
            description: self.text(node, "description"),
            required: self.flag(node, "required"),
            encoding,
            schema,
            examples,
        })
    }

    fn callbacks(&mut self, node: &'s Node, operation: &str) -> Vec<Callback> {
        let mut callbacks = Vec::new();
        for named in node.get("callbacks").map(Node::entries).unwrap_or_default() {
            let Some(expressions) = self.resolve(&named.value) else { continue };
            for expression in expressions.entries() {
                let Some(item) = self.resolve(&expression.value) else { continue };
                for (method, entry) in methods(item) {
                    let name = format!("{operation}.{}", named.key);
                    callbacks.push(self.callback(&named.key, &expression.key, item, method, &entry.value, &name));
                }
            }
        }
        callbacks
    }

    fn callback(
        &mut self,
        name: &str,
        expression: &str,
        item: &'s Node,
        method: Method,
        node: &'s Node,
        path: &str,
    ) -> Callback {
        let ours = [item, node].into_iter().filter(|_| !self.sources.is_foreign());
        for parameters in ours.filter_map(|node| node.get("parameters")).collect::<Vec<_>>() {
            self.refuse(sentences::callback_parameters(parameters.span));
        }
        Callback {
            name: name.to_owned(),
            expression: expression.to_owned(),
            method,
            id: self.text(node, "operationId"),
            summary: self.text(node, "summary"),
            description: self.text(node, "description"),
            body: node.get("requestBody").and_then(|body| self.body(body, path)),
            responses: self.responses(node, path),
        }
    }
}

/// The operations of a path item, in the order of the document.
fn methods(item: &Node) -> impl Iterator<Item = (Method, &Entry)> {
    item.entries().iter().filter_map(|entry| {
        let method = Method::ALL.iter().find(|(key, _)| *key == entry.key);
        method.map(|(_, method)| (*method, entry))
    })
}
