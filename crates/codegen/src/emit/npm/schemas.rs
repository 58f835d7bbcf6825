//! The schemas of the request bodies of each API, as OpenAPI 3.0 has them, for programs that want a JSON Schema.
//!
//! Each is a function, so that nothing is made before it is asked for, and a bundle holds those alone to which an
//! operation leads. Where a schema refers to another one, the function of that one stands. What OpenAPI says by words
//! beside JSON Schema is said here in keywords that every validator knows, except for `nullable`, the bounds that are
//! excluded, and `x-property-names`, which `npm/src/json-schema.js` turns into those of each dialect.

mod schema;

use std::collections::BTreeMap;

use super::{
    NPM, name, text,
    types::{Clashes, TypeNames, Usage, View, of_operation},
};
use crate::{
    diagnostic::Diagnostic,
    emit,
    ir::{Api, SchemaId},
    output::Output,
};

/// The module of each API.
///
/// # Errors
///
/// Documents and operations that cannot have their name in JavaScript, and schemas that would have the same name.
pub fn emit(apis: &[Api]) -> Result<Vec<Output>, Vec<Diagnostic>> {
    let names = name::operations(apis)?;
    let mut outputs = Vec::new();
    let mut mistakes = Vec::new();
    for (api, names) in apis.iter().zip(&names) {
        match Schemas::of(api, &names.own) {
            Ok(schemas) => {
                outputs.push(Output::whole(format!("{NPM}/schemas/{}.js", api.name), schemas.file()));
            }
            Err(found) => mistakes.extend(found),
        }
    }
    if mistakes.is_empty() { Ok(outputs) } else { Err(mistakes) }
}

/// The schemas that have a function, by the names of these.
pub(super) struct Schemas<'a> {
    api: &'a Api,
    names: BTreeMap<SchemaId, String>,
}

impl<'a> Schemas<'a> {
    /// Those to which the bodies of an API lead: components, what is named more than once, and the bodies themselves.
    pub(super) fn of(api: &'a Api, operations: &[String]) -> Result<Self, Vec<Diagnostic>> {
        let usage = Usage::of(api);
        let types = TypeNames::new(api, &usage, operations, Clashes::Told)?;
        let mut names = BTreeMap::new();
        let mut seen: Vec<SchemaId> = Vec::new();
        let mut waiting = Vec::new();
        for (operation, name) in api.operations.iter().zip(operations) {
            if let Some(body) = &operation.body {
                let declared = types.of(body.schema, View::Request).map(str::to_owned);
                names.insert(body.schema, declared.unwrap_or_else(|| of_operation(name, "Body")));
                waiting.push(body.schema);
            }
        }
        while let Some(id) = waiting.pop() {
            if seen.contains(&id) {
                continue;
            }
            seen.push(id);
            let schema = api.schema(id);
            if let Some(name) = types.of(id, View::Request).filter(|_| schema.component || usage.is_shared(id)) {
                names.insert(id, name.to_owned());
            }
            let shown = |inner: &SchemaId| View::Request.shows(api.schema(*inner));
            waiting.extend(schema.references().into_iter().filter(shown));
        }
        Ok(Schemas { api, names })
    }

    /// The function for a schema.
    pub(super) fn name(&self, id: SchemaId) -> Option<&str> {
        self.names.get(&id).map(String::as_str)
    }

    fn file(&self) -> String {
        let title = emit::visible(&self.api.title);
        let about = format!("What the request bodies of {title} must satisfy, as OpenAPI 3.0 says it.");
        let mut text = text::head(&format!("{}.yaml", self.api.name), &about);
        for (id, name) in &self.names {
            let declared = format!("export const {name} = () => (");
            let schema = self.schema(*id, Some(name)).text(0, declared.chars().count());
            text += &format!("\n{declared}{schema});\n");
        }
        if self.names.is_empty() {
            text += "\nexport {};\n";
        }
        text
    }
}
