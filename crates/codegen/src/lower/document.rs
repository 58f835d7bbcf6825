//! The document as a whole.

use super::{Lowering, Waiting};
use crate::{
    diagnostic::sentences,
    ir::{Api, Edition, Environment, Server},
    load::{Document, Node},
};

impl<'s> Lowering<'s> {
    pub(super) fn document(&mut self, document: &Document<'s>) -> Api {
        let root = document.root;
        let info = root.get("info").unwrap_or(root);
        let servers = self.servers(root);
        self.components(root);
        let security_schemes = self.security_schemes(root);
        let operations = self.operations(root, &servers);
        let schemas = self.finish();
        Api {
            name: document.name.to_owned(),
            span: root.span,
            source: self.sources.path(&self.sources.files()[document.file].name),
            title: self.text(info, "title").unwrap_or_default(),
            version: self.text(info, "version").unwrap_or_default(),
            description: self.text(info, "description"),
            servers,
            security_schemes,
            operations,
            schemas,
        }
    }

    /// Numbers the schemas of `components`, in their order, whether anything uses them or not.
    fn components(&mut self, root: &'s Node) {
        let schemas = root.get("components").and_then(|components| components.get("schemas"));
        for entry in schemas.map(Node::entries).unwrap_or_default() {
            if entry.value.get("$ref").is_some() {
                self.schema(&entry.value, &entry.key, entry.key_span);
            } else {
                let name = entry.key.clone();
                self.number(Waiting { node: &entry.value, name, component: true, place: entry.key_span });
            }
        }
    }

    pub(super) fn servers(&mut self, node: &'s Node) -> Vec<Server> {
        self.list(node, "servers").iter().filter_map(|server| self.server(server)).collect()
    }

    fn server(&mut self, node: &'s Node) -> Option<Server> {
        let url = self.text(node, "url")?;
        if url.contains('{') {
            self.refuse(sentences::server_variables(node.span));
        }
        let environment = match self.text(node, "x-environment").as_deref() {
            Some("production") => Some(Environment::Production),
            Some("homologation") => Some(Environment::Homologation),
            _ => None,
        };
        let edition = match self.text(node, "x-edition").as_deref() {
            Some("printed") => Some(Edition::Printed),
            Some("today") => Some(Edition::Today),
            _ => None,
        };
        let url = url.trim_end_matches('/').to_owned();
        Some(Server { url, description: self.text(node, "description"), environment, edition })
    }
}
