//! Examples: whether there is something to judge.

use crate::{
    diagnostic::{Diagnostic, sentences},
    lint::{
        grammar::Kind,
        shape::{Shapes, first_key},
    },
};

pub(super) fn check(shapes: &Shapes<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for found in &shapes.found {
        match found.kind {
            Kind::Example if found.node.get("value").is_none() || found.node.get("externalValue").is_some() => {
                diagnostics.push(sentences::example_without_value(first_key(found.node)));
            }
            Kind::MediaType | Kind::Parameter | Kind::Header => {
                if let (Some(example), Some(_)) = (found.node.get("example"), found.node.get("examples")) {
                    diagnostics.push(sentences::example_beside_examples(example.span));
                }
            }
            _ => {}
        }
    }
}
