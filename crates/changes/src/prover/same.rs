//! Whether two schemas are written alike, with all that they lead to.

use std::collections::HashSet;

use gerencianet_validation::table::{Additional, Combine, SchemaId, Table};

use super::read;

/// Whether every rule of one is a rule of the other, in the same order.
pub(super) fn is_same(one: &Table<'_>, other: &Table<'_>, ours: SchemaId, theirs: SchemaId) -> bool {
    let mut seen = HashSet::new();
    let mut waiting = vec![(ours, theirs)];
    while let Some(pair) = waiting.pop() {
        if seen.insert(pair) && !alike(one, other, pair, &mut waiting) {
            return false;
        }
    }
    true
}

type Pairs = Vec<(SchemaId, SchemaId)>;

fn alike(one: &Table<'_>, other: &Table<'_>, (ours, theirs): (SchemaId, SchemaId), inside: &mut Pairs) -> bool {
    let (ours, theirs) = (read(one, ours), read(other, theirs));
    let mut both = |ours: Option<SchemaId>, theirs: Option<SchemaId>| {
        inside.extend(ours.zip(theirs));
        ours.is_some() == theirs.is_some()
    };
    let plain = ours.types == theirs.types
        && ours.values == theirs.values
        && ours.string == theirs.string
        && ours.number == theirs.number
        && ours.array.is_some() == theirs.array.is_some()
        && ours.object.is_some() == theirs.object.is_some()
        && ours.combine.len() == theirs.combine.len();
    let arrays = ours.array.zip(theirs.array).is_none_or(|(ours, theirs)| {
        (ours.min_items, ours.max_items, ours.unique) == (theirs.min_items, theirs.max_items, theirs.unique)
            && both(ours.items, theirs.items)
    });
    let objects = ours.object.zip(theirs.object).is_none_or(|(ours, theirs)| {
        let additional = match (ours.additional, theirs.additional) {
            (Additional::Schema(ours), Additional::Schema(theirs)) => both(Some(ours), Some(theirs)),
            (ours, theirs) => ours == theirs,
        };
        let members = ours.members.iter().zip(theirs.members).all(|(ours, theirs)| {
            (ours.name, ours.required, ours.read_only) == (theirs.name, theirs.required, theirs.read_only)
                && both(Some(ours.schema), Some(theirs.schema))
        });
        (ours.min_properties, ours.max_properties, ours.between)
            == (theirs.min_properties, theirs.max_properties, theirs.between)
            && ours.members.len() == theirs.members.len()
            && additional
            && members
            && both(ours.names, theirs.names)
    });
    plain
        && arrays
        && objects
        && ours.combine.iter().zip(theirs.combine).all(|(ours, theirs)| same_combination(ours, theirs, inside))
}

fn same_combination(ours: &Combine<'_>, theirs: &Combine<'_>, inside: &mut Pairs) -> bool {
    match (ours, theirs) {
        (Combine::All(ours), Combine::All(theirs))
        | (Combine::Any(ours), Combine::Any(theirs))
        | (Combine::One(ours), Combine::One(theirs)) => {
            inside.extend(ours.iter().copied().zip(theirs.iter().copied()));
            ours.len() == theirs.len()
        }
        (Combine::Not(ours), Combine::Not(theirs)) => {
            inside.push((*ours, *theirs));
            true
        }
        (Combine::Dispatch(ours), Combine::Dispatch(theirs)) => {
            inside.extend(ours.iter().zip(*theirs).map(|(ours, theirs)| (ours.schema, theirs.schema)));
            ours.iter().map(|one| one.keys).eq(theirs.iter().map(|one| one.keys))
        }
        (
            Combine::Discriminator { property: ours, cases: one },
            Combine::Discriminator { property: theirs, cases: other },
        ) => {
            inside.extend(one.iter().zip(*other).map(|((_, ours), (_, theirs))| (*ours, *theirs)));
            ours == theirs && one.iter().map(|(value, _)| value).eq(other.iter().map(|(value, _)| value))
        }
        _ => false,
    }
}
