//! What the types of an API are called.

use std::collections::{BTreeMap, BTreeSet};

use super::usage::{Usage, View};
use crate::{
    diagnostic::{Diagnostic, sentences},
    emit::{
        self,
        npm::{formats, name},
    },
    ir::{Api, Schema, SchemaId, StringFormat},
};

/// What becomes of types that would have the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::emit::npm) enum Clashes {
    /// The author is told.
    Told,
    /// Those that come later get a number.
    Numbered,
}

/// The names in one file.
pub(in crate::emit::npm) struct TypeNames {
    names: BTreeMap<(SchemaId, View), String>,
    /// Format by format: its type, and how it is called here.
    formats: BTreeMap<&'static str, String>,
}

impl TypeNames {
    /// Gives every type its name.
    ///
    /// # Errors
    ///
    /// Types that would have the same name.
    pub(in crate::emit::npm) fn new(
        api: &Api,
        usage: &Usage,
        operations: &[String],
        clashes: Clashes,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut taken: BTreeMap<String, Option<SchemaId>> = BTreeMap::new();
        for operation in operations {
            taken.insert(operation.clone(), None);
            taken.extend(["Parameters", "Response"].map(|part| (of_operation(operation, part), None)));
        }
        let bodies: BTreeMap<String, SchemaId> = api
            .operations
            .iter()
            .zip(operations)
            .filter_map(|(operation, name)| Some((of_operation(name, "Body"), operation.body.as_ref()?.schema)))
            .collect();
        let mut names = BTreeMap::new();
        let mut mistakes = Vec::new();
        for (index, schema) in api.schemas.iter().enumerate() {
            let id = SchemaId(index);
            let views: Vec<View> = usage.views(id).collect();
            if !is_named(schema, id, usage) {
                continue;
            }
            for view in &views {
                let plain = declared_name(&schema.name);
                let plain = if views.len() > 1 && *view == View::Request { plain + "Request" } else { plain };
                // A body that has no other name is called as the body of its operation.
                let is_body = |name: &str| bodies.get(name).is_some_and(|body| *body != id);
                let clashing = |name: &str| is_body(name) || name::is_reserved(name);
                let mut chosen = plain.clone();
                let mut number = 2;
                while clashes == Clashes::Numbered && (clashing(&chosen) || taken.contains_key(&chosen)) {
                    chosen = format!("{plain}{number}");
                    number += 1;
                }
                let earlier = taken.insert(chosen.clone(), Some(id));
                if clashing(&chosen) || earlier.is_some() {
                    let place = earlier.flatten().or(bodies.get(&chosen).copied()).map(|other| api.schema(other).span);
                    mistakes.push(sentences::type_name_taken(schema.span, &schema.name, &chosen, place));
                }
                names.insert((id, *view), chosen);
            }
        }
        let taken = taken.into_keys().chain(bodies.into_keys()).collect();
        let names = TypeNames { names, formats: imported(api, usage, &taken) };
        if mistakes.is_empty() { Ok(names) } else { Err(mistakes) }
    }

    /// The name of a type that is declared.
    pub(in crate::emit::npm) fn of(&self, id: SchemaId, view: View) -> Option<&str> {
        self.names.get(&(id, view)).map(String::as_str)
    }

    /// Every type that is declared, in the order of the document.
    pub(super) fn declared(&self) -> impl Iterator<Item = (SchemaId, View)> {
        self.names.keys().copied()
    }

    /// The type of a format, by the name of the format.
    pub(super) fn format(&self, name: &str) -> &str {
        self.formats.get(name).map_or("string", String::as_str)
    }

    /// The types of formats, as an import lists them.
    pub(super) fn imports(&self) -> Vec<String> {
        let listed = self.formats.iter().map(|(name, here)| {
            let alias = formats::alias(name);
            if alias == here { alias.to_owned() } else { format!("{alias} as {here}") }
        });
        let mut listed: Vec<String> = listed.collect();
        listed.sort();
        listed
    }
}

/// Whether a schema is declared under a name of its own: a component, an object with members, and what is named more than
/// once. Every way from a schema back to itself leads through one of these.
fn is_named(schema: &Schema, id: SchemaId, usage: &Usage) -> bool {
    let is_empty = schema.kind.is_none() && schema.values.is_none() && schema.combine.is_empty();
    let says_nothing = !schema.component && is_empty && schema.object.fields.is_empty();
    !says_nothing
        && (schema.component || usage.is_shared(id) || (schema.is_object() && !schema.object.fields.is_empty()))
}

/// The type of a part of an operation: `PixSendBody`.
pub(in crate::emit::npm) fn of_operation(operation: &str, part: &str) -> String {
    let mut characters = operation.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).chain(part.chars()).collect()
}

/// The name of a schema as that of a type: `Devedor.cpf` → `DevedorCpf`.
fn declared_name(name: &str) -> String {
    if name::is_identifier(name) && name.starts_with(|first: char| first.is_ascii_uppercase()) {
        return name.to_owned();
    }
    let words = emit::name::variant(name);
    match words.as_bytes().first() {
        Some(b'0'..=b'9') => format!("_{words}"),
        Some(_) => words,
        None => "Unnamed".to_owned(),
    }
}

/// The types of formats that the file uses.
fn imported(api: &Api, usage: &Usage, taken: &BTreeSet<String>) -> BTreeMap<&'static str, String> {
    let used = api.schemas.iter().enumerate().filter(|(index, _)| usage.views(SchemaId(*index)).next().is_some());
    let formats = used.filter_map(|(_, schema)| match schema.string.format {
        Some(StringFormat::Judged(format)) if schema.values.is_none() => Some(format.name()),
        _ => None,
    });
    let here = |name: &'static str| {
        let mut chosen = formats::alias(name).to_owned();
        while taken.contains(&chosen) {
            chosen += "Format";
        }
        (name, chosen)
    };
    formats.map(here).collect()
}
