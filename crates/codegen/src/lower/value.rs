//! Values that a document spells out.

use super::{Lowering, decimal};
use crate::{
    diagnostic::sentences,
    ir::{Decimal, Json},
    load::{Node, Value},
};

impl Lowering<'_> {
    pub(super) fn json(&mut self, node: &Node) -> Json {
        match &node.value {
            Value::Null => Json::Null,
            Value::Boolean(value) => Json::Boolean(*value),
            Value::Number(_) => self.decimal(node).map_or(Json::Null, Json::Number),
            Value::String(text) => Json::String(text.clone()),
            Value::Array(items) => Json::Array(items.iter().map(|item| self.json(item)).collect()),
            Value::Object(entries) => {
                Json::Object(entries.iter().map(|entry| (entry.key.clone(), self.json(&entry.value))).collect())
            }
        }
    }

    /// A number.
    pub(super) fn decimal(&mut self, node: &Node) -> Option<Decimal> {
        let decimal = node.as_number().and_then(decimal::parse);
        if decimal.is_none() {
            self.refuse(sentences::number_out_of_range(node.span));
        }
        decimal
    }
}
