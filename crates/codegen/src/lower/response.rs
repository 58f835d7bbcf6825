//! Responses.

use super::Lowering;
use crate::{
    diagnostic::sentences,
    ir::{Content, Header, Response},
    load::Node,
};

impl<'s> Lowering<'s> {
    pub(super) fn responses(&mut self, operation: &'s Node, id: &str) -> Vec<Response> {
        let entries = operation.get("responses").map(Node::entries).unwrap_or_default();
        let response = |entry: &'s crate::load::Entry| {
            let node = self.resolve(&entry.value)?;
            if let Some(links) = node.get("links").filter(|_| !self.sources.is_foreign()) {
                self.refuse(sentences::links(links.span));
            }
            let name = format!("{id}.{}", entry.key);
            Some(Response {
                status: entry.key.clone(),
                description: self.text(node, "description").unwrap_or_default(),
                headers: self.headers(node, &name),
                content: self.content(node, &name),
            })
        };
        entries.iter().filter(|entry| !entry.key.starts_with("x-")).filter_map(response).collect()
    }

    fn headers(&mut self, response: &'s Node, name: &str) -> Vec<Header> {
        let entries = response.get("headers").map(Node::entries).unwrap_or_default();
        let header = |entry: &'s crate::load::Entry| {
            let node = self.resolve(&entry.value)?;
            let Some(schema) = node.get("schema") else {
                if self.sources.is_foreign() {
                    return None;
                }
                self.refuse(sentences::parameter_without_schema(entry.key_span, &entry.key));
                return None;
            };
            Some(Header {
                name: entry.key.clone(),
                description: self.text(node, "description"),
                required: self.flag(node, "required"),
                schema: self.schema(schema, &format!("{name}.{}", entry.key), schema.span),
            })
        };
        entries.iter().filter_map(header).collect()
    }

    fn content(&mut self, response: &'s Node, name: &str) -> Vec<Content> {
        let entries = response.get("content").map(Node::entries).unwrap_or_default();
        let content = |media: &'s crate::load::Entry| Content {
            media_type: media.key.clone(),
            schema: media.value.get("schema").map(|schema| self.schema(schema, name, schema.span)),
            examples: self.examples(&media.value),
        };
        entries.iter().map(content).collect()
    }
}
