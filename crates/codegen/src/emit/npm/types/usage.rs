//! Which schemas travel in which direction.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Combine, Content, Schema, SchemaId};

/// How a schema is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::emit::npm) enum View {
    /// As what is sent: without the members that only the server sets, and nothing but what is declared.
    Request,
    /// As what comes: without the members that are only sent, and ready for more than is declared.
    Response,
}

impl View {
    /// Whether a member of this schema is there in this view.
    pub(in crate::emit::npm) fn shows(self, schema: &Schema) -> bool {
        match self {
            View::Request => !schema.read_only,
            View::Response => !schema.write_only,
        }
    }
}

/// What an API uses, and where.
pub(in crate::emit::npm) struct Usage {
    views: BTreeMap<SchemaId, BTreeSet<View>>,
    /// How often other schemas and operations name a schema.
    references: BTreeMap<SchemaId, usize>,
    /// Members that an alternative of a `oneOf` must not have, since the others have them and it is closed.
    foreign: BTreeMap<SchemaId, Vec<String>>,
}

impl Usage {
    pub(in crate::emit::npm) fn of(api: &Api) -> Self {
        let mut usage = Usage { views: BTreeMap::new(), references: BTreeMap::new(), foreign: BTreeMap::new() };
        for schema in &api.schemas {
            for id in schema.references() {
                *usage.references.entry(id).or_default() += 1;
            }
        }
        for operation in &api.operations {
            let parameters = operation.parameters.iter().map(|parameter| parameter.schema);
            for id in parameters.chain(operation.body.as_ref().map(|body| body.schema)) {
                usage.visit(api, id, View::Request);
            }
            let answers = operation.responses.iter().flat_map(|response| &response.content);
            let callbacks = operation.callbacks.iter();
            // What the vendor sends to a callback is read by the caller as a response is.
            let sent = callbacks.clone().filter_map(|callback| callback.body.as_ref()).map(|body| body.schema);
            let taken = callbacks.flat_map(|callback| &callback.responses).flat_map(|response| &response.content);
            for id in answers.filter_map(|content: &Content| content.schema).chain(sent) {
                usage.visit(api, id, View::Response);
            }
            for id in taken.filter_map(|content| content.schema) {
                usage.visit(api, id, View::Request);
            }
        }
        for schema in &api.schemas {
            usage.note_foreign(api, schema);
        }
        usage
    }

    fn visit(&mut self, api: &Api, id: SchemaId, view: View) {
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            let schema = api.schema(id);
            if self.views.entry(id).or_default().insert(view) {
                let fields = schema.object.fields.iter().map(|field| field.schema);
                let hidden: Vec<SchemaId> = fields.filter(|field| !view.shows(api.schema(*field))).collect();
                waiting.extend(schema.references().into_iter().filter(|inner| !hidden.contains(inner)));
            }
        }
    }

    /// The alternatives that stand inside of a schema themselves are told here what they must not have.
    fn note_foreign(&mut self, api: &Api, schema: &Schema) {
        for alternatives in schema.combine.iter().filter_map(alternatives) {
            for id in &alternatives {
                if !api.schema(*id).component && !self.is_shared(*id) {
                    self.foreign.insert(*id, foreign(api, *id, &alternatives));
                }
            }
        }
    }

    /// The ways in which a schema is looked at.
    pub(super) fn views(&self, id: SchemaId) -> impl Iterator<Item = View> {
        self.views.get(&id).into_iter().flatten().copied()
    }

    /// Whether more than one schema names it.
    pub(in crate::emit::npm) fn is_shared(&self, id: SchemaId) -> bool {
        self.references.get(&id).is_some_and(|count| *count > 1)
    }

    /// The members that the declaration of a schema must rule out.
    pub(super) fn foreign(&self, id: SchemaId) -> &[String] {
        self.foreign.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether the declaration of an alternative rules out the members of the others itself.
    pub(super) fn says_foreign(&self, id: SchemaId) -> bool {
        self.foreign.contains_key(&id)
    }
}

/// The alternatives of a `oneOf` or `anyOf`.
pub(super) fn alternatives(combine: &Combine) -> Option<Vec<SchemaId>> {
    match combine {
        Combine::Any(ids) | Combine::One(ids) => Some(ids.clone()),
        Combine::Dispatch(alternatives) => Some(alternatives.iter().map(|one| one.schema).collect()),
        Combine::All(_) | Combine::Not(_) | Combine::Discriminator { .. } => None,
    }
}

/// The members that others have and that a closed alternative does not know.
pub(super) fn foreign(api: &Api, id: SchemaId, alternatives: &[SchemaId]) -> Vec<String> {
    let schema = api.schema(id);
    if !schema.is_closed_object() {
        return Vec::new();
    }
    let own: BTreeSet<&str> = schema.object.fields.iter().map(|field| field.name.as_str()).collect();
    let mut foreign: Vec<String> = Vec::new();
    for field in alternatives.iter().flat_map(|other| &api.schema(*other).object.fields) {
        if !own.contains(field.name.as_str()) && !foreign.contains(&field.name) {
            foreign.push(field.name.clone());
        }
    }
    foreign
}
