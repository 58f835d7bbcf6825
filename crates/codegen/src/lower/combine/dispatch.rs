//! The proof that the presence of a member decides between the alternatives of a `oneOf`.
//!
//! Let every alternative be a closed object that requires a key which no other alternative declares. A value that satisfies
//! one alternative has its key; every other alternative, being closed, refuses that key. So no value satisfies two, and the
//! `oneOf` holds exactly if the alternative whose key is there does.

use crate::ir::{Additional, Alternative, Combine, Schema, SchemaId, Type};

/// The same `oneOf` as a dispatch, if it can be proved to be one.
pub(super) fn prove(ids: &[SchemaId], schemas: &[Schema]) -> Option<Combine> {
    let alternative = |(index, id): (usize, &SchemaId)| {
        let schema = &schemas[id.0];
        let object = schema.kind == Some(Type::Object) && !schema.nullable;
        let closed = schema.object.additional == Additional::Forbidden;
        let declared_elsewhere = |name: &str| {
            let others = ids.iter().enumerate().filter(|(other, _)| *other != index);
            others.flat_map(|(_, id)| &schemas[id.0].object.fields).any(|field| field.name == name)
        };
        // A request must not have a read-only member, so that none can be what it is known by.
        let required = schema.object.fields.iter().filter(|field| field.required && !field.read_only);
        let keys = required.map(|field| &field.name).filter(|name| !declared_elsewhere(name));
        let keys: Vec<String> = keys.cloned().collect();
        (object && closed && !keys.is_empty()).then_some(Alternative { keys, schema: *id })
    };
    let alternatives: Option<Vec<Alternative>> = ids.iter().enumerate().map(alternative).collect();
    alternatives.map(Combine::Dispatch)
}
