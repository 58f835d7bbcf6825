//! lower: a document becomes [`crate::ir`].
//!
//! Documents come here after the lints, which have looked at the shape of every object. What is found wrong here all the
//! same, or cannot be done, is a [`Diagnostic`]; nothing is left out in silence.

mod combine;
mod decimal;
mod document;
mod example;
mod object;
mod operation;
mod parameter;
mod read;
mod response;
mod schema;
mod security;
mod value;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use crate::{
    diagnostic::Diagnostic,
    ir,
    load::{Document, Node, Sources, Span},
};

/// Lowers one document.
///
/// # Errors
///
/// Everything that is wrong or cannot be done.
pub fn lower(sources: &Sources, document: &Document<'_>) -> Result<ir::Api, Vec<Diagnostic>> {
    let mut lowering = Lowering::new(sources);
    let api = lowering.document(document);
    lowering.ended()?;
    Ok(api)
}

/// Lowers a lone Schema Object, or a reference to one, as an API that has no operations and is called `schema`.
///
/// # Errors
///
/// As [`lower`].
///
/// ```
/// use codegen::{ir, load::Sources, lower::lower_schema};
///
/// let sources = Sources::new(vec![("loja.yaml".into(), "{type: string, minLength: 3}")]);
/// let (api, id) = lower_schema(&sources, sources.at(0, "").unwrap()).unwrap();
/// assert_eq!(api.schema(id).kind, Some(ir::Type::String));
/// assert_eq!(api.schema(id).string.min_length, 3);
/// ```
pub fn lower_schema(sources: &Sources, node: &Node) -> Result<(ir::Api, ir::SchemaId), Vec<Diagnostic>> {
    let mut lowering = Lowering::new(sources);
    let name = "schema".to_owned();
    let id = lowering.schema(node, &name, node.span);
    let schemas = lowering.finish();
    let source = lowering.place(node.span);
    lowering.ended()?;
    let api = ir::Api {
        source,
        span: node.span,
        name,
        title: String::new(),
        version: String::new(),
        description: None,
        servers: Vec::new(),
        security_schemes: Vec::new(),
        operations: Vec::new(),
        schemas,
    };
    Ok((api, id))
}

/// The work on one document.
struct Lowering<'s> {
    sources: &'s Sources,
    mistakes: Vec<Diagnostic>,
    /// Indexed by [`ir::SchemaId`]; none for those that wait.
    schemas: Vec<Option<ir::Schema>>,
    /// The schemas that have a number, by their places.
    numbers: HashMap<Span, ir::SchemaId>,
    /// Schemas that have a number and are not lowered yet. A list instead of recursion: chains of references can be long.
    waiting: Vec<(ir::SchemaId, Waiting<'s>)>,
    /// The schema that accepts everything, where one was needed.
    anything: Option<ir::SchemaId>,
}

/// A schema that is to be lowered.
struct Waiting<'s> {
    node: &'s Node,
    name: String,
    component: bool,
    /// Where an author would look for it: its key, if it has one.
    place: Span,
}

impl<'s> Lowering<'s> {
    fn new(sources: &'s Sources) -> Self {
        Lowering {
            sources,
            mistakes: Vec::new(),
            schemas: Vec::new(),
            numbers: HashMap::new(),
            waiting: Vec::new(),
            anything: None,
        }
    }

    /// Everything that is wrong, in the order of the text.
    fn ended(mut self) -> Result<(), Vec<Diagnostic>> {
        self.mistakes.sort_by_key(|mistake| mistake.span);
        if self.mistakes.is_empty() { Ok(()) } else { Err(self.mistakes) }
    }

    fn refuse(&mut self, mistake: Diagnostic) {
        self.mistakes.push(mistake);
    }

    /// File and line as the workspace sees them: `specs/pix.yaml:214`.
    fn place(&self, span: Span) -> String {
        format!("{}:{}", self.sources.path(&self.sources.files()[span.file].name), self.sources.line(span))
    }
}
