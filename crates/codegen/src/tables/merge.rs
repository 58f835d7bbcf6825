//! Schemas that say the same become one, also where they contain themselves.
//!
//! The way of minimal automata: schemas that say the same by themselves are taken for equal at first; then those are told apart
//! that refer to others that have been told apart; and so on until nothing new is found. As Hopcroft does, of each group that
//! falls apart the largest part is left as it is, and only what refers to the others is looked at again: the number of steps is
//! close to n log n, also for chains of thousands of schemas, whose ends differ and nothing else.

use std::collections::HashMap;

use bumpalo::Bump;
use gerencianet_validation::table::{SchemaId, StringRules};

use super::{Origins, schema::Builder};
use crate::{
    diagnostic::{Diagnostic, sentences},
    ir,
};

/// How many schemas a table can number.
const LIMIT: usize = 1 << 16;

/// Which schema of the document has which number in the table.
#[derive(Debug, Clone)]
pub(super) struct Numbers(Vec<SchemaId>);

impl Numbers {
    /// The number of a schema that is reached.
    pub(super) fn of(&self, id: ir::SchemaId) -> SchemaId {
        self.0[id.0]
    }
}

/// Numbers the schemas that are reached; also answers, for each number, the schemas that have it.
pub(super) fn merge(builder: &Builder<'_, '_>, reached: &[ir::SchemaId]) -> Result<(Numbers, Origins), Diagnostic> {
    if let Some(first_too_many) = reached.get(LIMIT) {
        return Err(sentences::too_many_schemas(builder.api.schema(*first_too_many).span, LIMIT));
    }
    let mut groups = Groups::new(builder, reached);
    while let Some(group) = groups.unsettled.pop() {
        groups.tell_apart(group);
    }
    // Each group is numbered where it is first met.
    let mut numbers = Numbers(vec![SchemaId(0); builder.api.schemas.len()]);
    let mut origins = Origins::new();
    let mut number_of: HashMap<usize, u16> = HashMap::new();
    for (id, group) in reached.iter().zip(&groups.of) {
        let number = *number_of.entry(*group).or_insert_with(|| {
            origins.push(Vec::new());
            u16::try_from(origins.len() - 1).expect("there are no more groups than schemas")
        });
        origins[usize::from(number)].push(*id);
        numbers.0[id.0] = SchemaId(number);
    }
    Ok((numbers, origins))
}

/// The schemas, by their positions in the list of those that are reached, in groups of what is taken for equal.
struct Groups {
    /// To which schemas each refers, in an order that schemas that say the same by themselves share.
    leads_to: Vec<Vec<usize>>,
    /// Which schemas refer to each.
    led_from: Vec<Vec<usize>>,
    /// The group of each.
    of: Vec<usize>,
    /// The schemas of each group.
    members: Vec<Vec<usize>>,
    /// Where each stands among the members of its group.
    place: Vec<usize>,
    /// Which schemas refer to others whose group has changed since they were looked at. The rest of a group refer to the same
    /// groups.
    is_stirred: Vec<bool>,
    /// Those of each group.
    stirred: Vec<Vec<usize>>,
    /// The groups that have some.
    unsettled: Vec<usize>,
}

impl Groups {
    /// Groups the schemas by what they say themselves, whatever they refer to.
    fn new(builder: &Builder<'_, '_>, reached: &[ir::SchemaId]) -> Self {
        let positions: HashMap<ir::SchemaId, usize> = reached.iter().copied().zip(0..).collect();
        let leads_to = |id: &ir::SchemaId| -> Vec<usize> {
            builder.api.schema(*id).references().iter().map(|other| positions[other]).collect()
        };
        let leads_to: Vec<Vec<usize>> = reached.iter().map(leads_to).collect();
        let mut led_from = vec![Vec::new(); reached.len()];
        for (position, others) in leads_to.iter().enumerate() {
            others.iter().for_each(|other| led_from[*other].push(position));
        }
        let mut groups = Groups {
            leads_to,
            led_from,
            of: Vec::new(),
            members: Vec::new(),
            place: Vec::new(),
            is_stirred: vec![true; reached.len()],
            stirred: Vec::new(),
            unsettled: Vec::new(),
        };
        let unnumbered = Numbers(vec![SchemaId(0); builder.api.schemas.len()]);
        let mut known: HashMap<String, usize> = HashMap::new();
        for (position, id) in reached.iter().enumerate() {
            let group = *known.entry(said(builder, *id, &unnumbered)).or_insert_with(|| groups.begin());
            groups.of.push(group);
            groups.place.push(groups.members[group].len());
            groups.members[group].push(position);
        }
        groups.stirred.clone_from(&groups.members);
        groups.unsettled.extend(0..groups.members.len());
        groups
    }

    /// A group that has nobody yet.
    fn begin(&mut self) -> usize {
        self.members.push(Vec::new());
        self.stirred.push(Vec::new());
        self.members.len() - 1
    }

    /// Parts a group by the groups that its schemas refer to.
    fn tell_apart(&mut self, group: usize) {
        let stirred = std::mem::take(&mut self.stirred[group]);
        let mut parts: HashMap<Vec<usize>, Vec<usize>> = HashMap::new();
        for position in &stirred {
            let referred = self.leads_to[*position].iter().map(|other| self.of[*other]).collect();
            parts.entry(referred).or_default().push(*position);
        }
        let calm = self.members[group].len() - stirred.len();
        let mut parts: Vec<Vec<usize>> = parts.into_values().collect();
        parts.sort_by_key(Vec::len);
        // The largest part stays; where that is one of those that are stirred, the calm ones go.
        if parts.last().is_some_and(|largest| calm < largest.len()) {
            parts.pop();
            if calm > 0 {
                let is_calm = |position: &usize| !self.is_stirred[*position];
                parts.push(self.members[group].iter().copied().filter(is_calm).collect());
            }
        }
        stirred.iter().for_each(|position| self.is_stirred[*position] = false);
        let first_new = self.members.len();
        for part in parts {
            let new = self.begin();
            part.into_iter().for_each(|position| self.go(position, new));
        }
        for new in first_new..self.members.len() {
            for member in 0..self.members[new].len() {
                for index in 0..self.led_from[self.members[new][member]].len() {
                    self.stir(self.led_from[self.members[new][member]][index]);
                }
            }
        }
    }

    /// Moves a schema to another group.
    fn go(&mut self, position: usize, group: usize) {
        let old = &mut self.members[self.of[position]];
        old.swap_remove(self.place[position]);
        if let Some(moved) = old.get(self.place[position]) {
            self.place[*moved] = self.place[position];
        }
        self.of[position] = group;
        self.place[position] = self.members[group].len();
        self.members[group].push(position);
    }

    /// Has a schema looked at again.
    fn stir(&mut self, position: usize) {
        if !std::mem::replace(&mut self.is_stirred[position], true) {
            let group = self.of[position];
            if self.stirred[group].is_empty() {
                self.unsettled.push(group);
            }
            self.stirred[group].push(position);
        }
    }
}

/// What a schema says by itself, as a text that is the same for those that say the same. A pattern is told by its source, which
/// is shorter than what it was compiled to.
fn said(builder: &Builder<'_, '_>, id: ir::SchemaId, unnumbered: &Numbers) -> String {
    let arena = Bump::new();
    let mut schema = builder.schema(id, unnumbered, &arena);
    let pattern = schema.string.and_then(|string| string.pattern).map(|pattern| pattern.source);
    schema.string = schema.string.map(|string| &*arena.alloc(StringRules { pattern: None, ..*string }));
    format!("{pattern:?} {schema:?}")
}

#[cfg(test)]
mod tests;
