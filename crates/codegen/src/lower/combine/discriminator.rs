//! `discriminator`: which value of a member stands for which alternative.

use super::Lowering;
use crate::{
    diagnostic::sentences,
    ir::{Combine, Schema, SchemaId, Type},
    lint::mapped,
    load::{Entry, Node},
};

impl<'s> Lowering<'s> {
    /// The choice that a discriminator makes between alternatives.
    pub(super) fn discriminator(
        &mut self,
        discriminator: &'s Node,
        alternatives: Vec<&'s Node>,
        name: &str,
    ) -> Option<Combine> {
        let property = self.text(discriminator, "propertyName")?;
        let mapping = discriminator.get("mapping").map(Node::entries).unwrap_or_default();
        let mapped: Vec<(&str, SchemaId)> =
            mapping.iter().filter_map(|entry| Some((entry.key.as_str(), self.mapped(entry)?))).collect();
        let mut cases = Vec::new();
        for alternative in alternatives {
            let id = self.schema(alternative, name, alternative.span);
            let values: Vec<&str> =
                mapped.iter().filter(|(_, target)| *target == id).map(|(value, _)| *value).collect();
            cases.extend(values.iter().map(|value| ((*value).to_owned(), id)));
            if values.is_empty() {
                // An alternative that the mapping does not name is called by its component.
                cases.extend(self.sources.target(alternative).map(|target| (target.name(), id)));
            }
        }
        if let Some(value) = twice(&cases) {
            self.refuse(sentences::discriminator_value_twice(discriminator.span, value));
        }
        Some(Combine::Discriminator { property, cases })
    }

    /// The schema that a value of the mapping stands for.
    fn mapped(&mut self, case: &Entry) -> Option<SchemaId> {
        match mapped(self.sources, case) {
            Ok(target) => self.numbers.get(&target?.span).copied(),
            Err(mistake) => {
                self.refuse(mistake);
                None
            }
        }
    }

    /// A discriminator is a promise that every alternative is an object; the table relies on it.
    pub(super) fn check_discriminator(&mut self, schema: &Schema, schemas: &[Schema]) {
        let cases = schema.combine.iter().flat_map(|combine| match combine {
            Combine::Discriminator { cases, .. } => cases.as_slice(),
            _ => &[],
        });
        for (_, id) in cases {
            let object = |part: &&Schema| part.kind == Some(Type::Object) && !part.nullable;
            if !with_all_of(*id, schemas).iter().any(object) {
                self.refuse(sentences::discriminator_of_no_object(schemas[id.0].span, schema.span));
            }
        }
    }
}

fn twice(cases: &[(String, SchemaId)]) -> Option<&str> {
    let earlier = |index: usize, value: &str| cases[..index].iter().any(|(other, _)| other == value);
    cases.iter().enumerate().find(|(index, (value, _))| earlier(*index, value)).map(|(_, (value, _))| value.as_str())
}

/// A schema and everything in its `allOf`, and in theirs.
fn with_all_of(id: SchemaId, schemas: &[Schema]) -> Vec<&Schema> {
    let mut seen = vec![id];
    let mut position = 0;
    while let Some(id) = seen.get(position).copied() {
        position += 1;
        for combine in &schemas[id.0].combine {
            if let Combine::All(parts) = combine {
                let new: Vec<SchemaId> = parts.iter().filter(|part| !seen.contains(part)).copied().collect();
                seen.extend(new);
            }
        }
    }
    seen.into_iter().map(|id| &schemas[id.0]).collect()
}
