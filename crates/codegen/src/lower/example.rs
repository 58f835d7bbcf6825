//! `example` and `examples`.

use super::Lowering;
use crate::{ir::Example, load::Node};

impl<'s> Lowering<'s> {
    /// The examples beside a schema.
    pub(super) fn examples(&mut self, node: &'s Node) -> Vec<Example> {
        let mut examples = Vec::new();
        if let Some(value) = node.get("example") {
            let json = self.json(value);
            examples.push(Example { name: None, summary: None, description: None, value: json, span: value.span });
        }
        for entry in node.get("examples").map(Node::entries).unwrap_or_default() {
            let Some(example) = self.resolve(&entry.value) else { continue };
            // The lints refuse examples that stand elsewhere.
            let Some(value) = example.get("value") else { continue };
            examples.push(Example {
                name: Some(entry.key.clone()),
                summary: self.text(example, "summary"),
                description: self.text(example, "description"),
                value: self.json(value),
                span: value.span,
            });
        }
        examples
    }
}
