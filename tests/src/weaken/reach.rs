//! The schemas that the requests of an operation reach, and by which ways.

use gerencianet_validation::table::{
    Additional, ArrayRules, Combine, Location, ObjectRules, OperationTable, Schema, SchemaId, Table,
};

/// A schema that is reached.
#[derive(Debug, Clone)]
pub(super) struct Reached {
    /// Which one.
    pub(super) id: SchemaId,
    /// The first place where it stands, for people.
    pub(super) place: String,
    /// Every way that leads to it.
    pub(super) ways: Vec<Way>,
}

/// How a schema is reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Way {
    /// It judges a JSON value.
    Value,
    /// It judges a parameter, which is text.
    Parameter,
    /// It judges names of members.
    Names,
    /// It is an alternative that is chosen by these members, for objects only.
    Alternative(Vec<String>),
}

impl Reached {
    /// Whether only texts come here: names, and parameters that are no numbers and no booleans.
    pub(super) fn is_text(&self, takes_strings: bool) -> bool {
        self.ways.iter().all(|way| match way {
            Way::Names => true,
            Way::Parameter => takes_strings,
            Way::Value | Way::Alternative(_) => false,
        })
    }

    /// Whether it judges names of members and nothing else.
    pub(super) fn is_of_names(&self) -> bool {
        self.ways.iter().all(|way| *way == Way::Names)
    }

    /// Whether it is an alternative and nothing else, so that only objects come here.
    pub(super) fn is_alternative(&self) -> bool {
        self.ways.iter().all(|way| matches!(way, Way::Alternative(_)))
    }

    /// Whether whatever comes here has this member, because the member alone leads here.
    pub(super) fn is_chosen_by(&self, name: &str) -> bool {
        self.ways.iter().all(|way| matches!(way, Way::Alternative(keys) if keys == &[name]))
    }
}

/// Every schema that bodies and parameters reach, each once, outer before inner.
pub(super) fn reach(table: &Table<'_>, facts: &OperationTable<'_>) -> Vec<Reached> {
    let mut reached: Vec<Reached> = Vec::new();
    let mut waiting: Vec<(SchemaId, String, Way)> = Vec::new();
    for parameter in facts.parameters {
        let part = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
        };
        waiting.push((parameter.schema, format!("/{part}/{}", parameter.name), Way::Parameter));
    }
    waiting.extend(facts.body.map(|body| (body, "body".to_owned(), Way::Value)));
    while let Some((id, place, way)) = waiting.pop() {
        if let Some(known) = reached.iter_mut().find(|known| known.id == id) {
            known.ways.push(way);
            continue;
        }
        let inner = inner(&table.schemas[usize::from(id.0)]);
        waiting.extend(inner.into_iter().rev().map(|(id, step, way)| (id, format!("{place}{step}"), way)));
        reached.push(Reached { id, place, ways: vec![way] });
    }
    reached
}

/// The schemas inside a schema, each with the step that leads to it.
fn inner(schema: &Schema<'_>) -> Vec<(SchemaId, String, Way)> {
    let Schema { types: _, values: _, string: _, number: _, array, object, combine } = *schema;
    let mut inner = Vec::new();
    let ArrayRules { items, min_items: _, max_items: _, unique: _ } = *array.unwrap_or(&ArrayRules::ANY);
    inner.extend(items.map(|id| (id, "/*".to_owned(), Way::Value)));
    let ObjectRules { members, additional, names, min_properties: _, max_properties: _, between: _ } =
        *object.unwrap_or(&ObjectRules::ANY);
    inner.extend(members.iter().map(|member| (member.schema, format!("/{}", member.name), Way::Value)));
    match additional {
        Additional::Any | Additional::Forbidden => {}
        Additional::Schema(id) => inner.push((id, "/{any}".to_owned(), Way::Value)),
    }
    inner.extend(names.map(|id| (id, "/{name}".to_owned(), Way::Names)));
    for combine in combine {
        match combine {
            Combine::All(ids) => inner.extend(ids.iter().map(|id| (*id, " (allOf)".to_owned(), Way::Value))),
            Combine::Any(ids) => inner.extend(ids.iter().map(|id| (*id, " (anyOf)".to_owned(), Way::Value))),
            Combine::One(ids) => inner.extend(ids.iter().map(|id| (*id, " (oneOf)".to_owned(), Way::Value))),
            Combine::Not(id) => inner.push((*id, " (not)".to_owned(), Way::Value)),
            Combine::Dispatch(alternatives) => inner.extend(alternatives.iter().map(|alternative| {
                let keys: Vec<String> = alternative.keys.iter().map(ToString::to_string).collect();
                (alternative.schema, format!(" (by {})", keys.join(", ")), Way::Alternative(keys))
            })),
            Combine::Discriminator { property, cases } => {
                inner.extend(cases.iter().map(|(value, id)| (*id, format!(" ({property}: {value})"), Way::Value)))
            }
        }
    }
    inner
}
