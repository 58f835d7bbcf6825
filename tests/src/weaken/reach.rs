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
    /// Whether every way leads through an `anyOf`, `oneOf` or `not`, where to ask for less may be to refuse more.
    pub(super) is_turned: bool,
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
    /// It is an alternative that is chosen by the value of this member.
    Discriminated(String),
    /// It is a part of an `anyOf`, `oneOf` or `not`.
    Turned,
}

impl Reached {
    /// Whether only texts come here: names, and parameters that are no numbers and no booleans.
    pub(super) fn is_text(&self, takes_strings: bool) -> bool {
        self.ways.iter().all(|way| match way {
            Way::Names => true,
            Way::Parameter => takes_strings,
            Way::Value | Way::Alternative(_) | Way::Discriminated(_) | Way::Turned => false,
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

    /// Whether whatever comes here has this member, because the member leads here.
    pub(super) fn is_chosen_by(&self, name: &str) -> bool {
        self.ways.iter().all(|way| match way {
            Way::Alternative(keys) => keys == &[name],
            Way::Discriminated(property) => property == name,
            Way::Value | Way::Parameter | Way::Names | Way::Turned => false,
        })
    }

    /// Whether whatever comes here has one certain value in this member, because that leads here.
    pub(super) fn is_named_by(&self, name: &str) -> bool {
        self.ways.iter().all(|way| matches!(way, Way::Discriminated(property) if property == name))
    }
}

/// Every schema that bodies and parameters reach, each once, outer before inner.
pub(super) fn reach(table: &Table<'_>, facts: &OperationTable<'_>) -> Vec<Reached> {
    let mut reached: Vec<Reached> = Vec::new();
    let mut waiting: Vec<(SchemaId, String, Way, bool)> = Vec::new();
    for parameter in facts.parameters {
        let part = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
        };
        waiting.push((parameter.schema, format!("/{part}/{}", parameter.name), Way::Parameter, false));
    }
    waiting.extend(facts.body.map(|body| (body, "body".to_owned(), Way::Value, false)));
    while let Some((id, place, way, is_turned)) = waiting.pop() {
        let is_turned = is_turned || way == Way::Turned;
        let straightened = match reached.iter_mut().find(|known| known.id == id) {
            Some(known) => {
                known.ways.push(way);
                let straightened = known.is_turned && !is_turned;
                known.is_turned &= is_turned;
                straightened
            }
            None => {
                reached.push(Reached { id, place: place.clone(), ways: vec![way], is_turned });
                true
            }
        };
        if straightened {
            let inner = inner(&table.schemas[usize::from(id.0)]).into_iter().rev();
            waiting.extend(inner.map(|(id, step, way)| (id, format!("{place}{step}"), way, is_turned)));
        }
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
            Combine::Any(ids) => inner.extend(ids.iter().map(|id| (*id, " (anyOf)".to_owned(), Way::Turned))),
            Combine::One(ids) => inner.extend(ids.iter().map(|id| (*id, " (oneOf)".to_owned(), Way::Turned))),
            Combine::Not(id) => inner.push((*id, " (not)".to_owned(), Way::Turned)),
            Combine::Dispatch(alternatives) => inner.extend(alternatives.iter().map(|alternative| {
                let keys: Vec<String> = alternative.keys.iter().map(ToString::to_string).collect();
                (alternative.schema, format!(" (by {})", keys.join(", ")), Way::Alternative(keys))
            })),
            Combine::Discriminator { property, cases } => inner.extend(cases.iter().map(|(value, id)| {
                (*id, format!(" ({property}: {value})"), Way::Discriminated((*property).to_owned()))
            })),
        }
    }
    inner
}
