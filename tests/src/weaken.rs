//! The proof that cases cover every constraint: each change of the tables that makes them ask something else must change what
//! is found in some case.
//!
//! [`weakenings`] enumerates the changes from the types of `gerencianet_validation::table`, field by field and variant by
//! variant, so that a kind of constraint that is added there does not compile until it is enumerated here. It shares nothing
//! with the walk that derives the cases. [`survivors`] judges the cases under each change.

mod combine;
mod number;
mod object;
mod operation;
mod reach;
mod schema;

use bumpalo::Bump;
use gerencianet_validation::Options;
use gerencianet_validation::table::{OperationTable, Schema, SchemaId, Table, Types};

use crate::cases::samples::Samples;
use crate::cases::suite::{Found, Suite};
use crate::weaken::reach::{Reached, reach};

/// One constraint taken away, loosened or tightened.
#[derive(Debug, Clone)]
pub struct Weakening<'t> {
    /// Where and what, for people: `/devedor/cpf: without format`.
    pub description: String,
    /// What cases must show.
    pub effect: Effect,
    /// The changed table.
    pub table: &'t Table<'t>,
    /// The changed facts of the operation.
    pub facts: OperationTable<'t>,
}

/// What becomes of the cases under a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Less is asked: for each of these codes a request that was refused by it is accepted. Where the list is empty, one
    /// that was refused by any code is.
    Less(Vec<String>),
    /// More is asked: a request that was accepted is refused.
    More,
    /// Another constraint says the same in other words: a violation changes.
    Other,
}

/// Every change of one constraint of an operation and of the schemas that its requests reach.
///
/// # Errors
///
/// A format without samples.
pub fn weakenings<'t>(
    table: &Table<'t>,
    facts: &OperationTable<'t>,
    samples: &Samples,
    arena: &'t Bump,
) -> Result<Vec<Weakening<'t>>, String> {
    let mut schemas = table.schemas.to_vec();
    let any = SchemaId(u16::try_from(schemas.len()).map_err(|_| "the table is full".to_owned())?);
    schemas.push(Schema::ANY);
    let table = arena.alloc(Table { schemas: arena.alloc_slice_copy(&schemas) });
    let mut changes = Changes { arena, samples, table, facts: *facts, any, found: Vec::new() };
    changes.operation();
    for reached in reach(table, facts) {
        changes.schema(&reached)?;
    }
    Ok(changes.found)
}

/// The changes that no case shows, by their descriptions.
#[must_use]
pub fn survivors(weakenings: &[Weakening<'_>], suite: &Suite) -> Vec<String> {
    let survives = |weakening: &&Weakening<'_>| match &weakening.effect {
        Effect::Less(codes) => {
            let accepted = accepted(weakening, suite);
            if codes.is_empty() {
                accepted.is_empty()
            } else {
                !codes.iter().all(|code| accepted.contains(&code.as_str()))
            }
        }
        Effect::More => !judged(weakening, suite).any(|(expected, found)| expected.is_empty() && !found.is_empty()),
        Effect::Other => !judged(weakening, suite).any(|(expected, found)| *expected != found),
    };
    weakenings.iter().filter(survives).map(|weakening| weakening.description.clone()).collect()
}

/// What is expected of each case, and what is found in it under a change.
fn judged<'s>(weakening: &'s Weakening<'_>, suite: &'s Suite) -> impl Iterator<Item = (&'s Vec<Found>, Vec<Found>)> {
    let Weakening { table, facts, .. } = weakening;
    let bodies = suite.bodies.iter().map(|case| (&case.expected, case.judge(table, facts, Options::default())));
    let parameters = suite.parameters.iter().map(|case| (&case.expected, case.judge(table, facts, Options::default())));
    bodies.chain(parameters)
}

/// The codes by which the requests were refused that are accepted under a change.
fn accepted<'s>(weakening: &'s Weakening<'_>, suite: &'s Suite) -> Vec<&'s str> {
    let accepted = judged(weakening, suite).filter(|(expected, found)| !expected.is_empty() && found.is_empty());
    accepted.flat_map(|(expected, _)| expected.iter().map(|found| found.code.as_str())).collect()
}

/// The changes found so far.
struct Changes<'a, 't> {
    arena: &'t Bump,
    samples: &'a Samples,
    table: &'t Table<'t>,
    facts: OperationTable<'t>,
    /// A schema that accepts everything.
    any: SchemaId,
    found: Vec<Weakening<'t>>,
}

impl<'t> Changes<'_, 't> {
    /// Adds a change of one schema.
    fn change(&mut self, reached: &Reached, what: &str, effect: Effect, schema: Schema<'t>) {
        let mut schemas = self.table.schemas.to_vec();
        schemas[usize::from(reached.id.0)] = schema;
        let table = self.arena.alloc(Table { schemas: self.arena.alloc_slice_copy(&schemas) });
        let description = format!("{}: {what}", reached.place);
        let effect = if reached.is_turned { Effect::Other } else { effect };
        self.found.push(Weakening { description, effect, table, facts: self.facts });
    }

    /// Adds a change of the operation itself.
    fn change_facts(&mut self, place: &str, what: &str, effect: Effect, facts: OperationTable<'t>) {
        let description = format!("{place}: {what}");
        self.found.push(Weakening { description, effect, table: self.table, facts });
    }

    fn read(&self, id: SchemaId) -> &'t Schema<'t> {
        &self.table.schemas[usize::from(id.0)]
    }

    /// Whether a schema asks for nothing, so that nothing is lost where it is left out.
    fn asks_nothing(&self, id: SchemaId) -> bool {
        *self.read(id) == Schema::ANY
    }

    /// Whether a schema asks nothing of a text, as every parameter is that may be a string.
    fn asks_nothing_of_text(&self, id: SchemaId) -> bool {
        let schema = self.read(id);
        schema.types.contains(Types::STRING) && Schema { types: Types::ANY, ..*schema } == Schema::ANY
    }

    fn slice<T: Copy>(&self, elements: &[T]) -> &'t [T] {
        self.arena.alloc_slice_copy(elements)
    }

    /// A list with one element replaced.
    fn replaced<T: Copy>(&self, elements: &[T], position: usize, element: T) -> &'t [T] {
        let mut elements = elements.to_vec();
        elements[position] = element;
        self.slice(&elements)
    }

    /// A list with one element left out.
    fn without<T: Copy>(&self, elements: &[T], position: usize) -> &'t [T] {
        let mut elements = elements.to_vec();
        elements.remove(position);
        self.slice(&elements)
    }
}

/// A request that was refused by the code is accepted.
fn less(code: &str) -> Effect {
    Effect::Less(vec![code.to_owned()])
}
