//! Schemas that say the same become one, also where they contain themselves.
//!
//! The way of minimal automata (Moore): at first all schemas are taken for equal; then those are told apart that differ,
//! given what is still taken for equal; and so on until nothing new is found.

use bumpalo::Bump;
use gerencianet_validation::table::{Schema, SchemaId};

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
    let mut numbers = Numbers(vec![SchemaId(0); builder.api.schemas.len()]);
    let mut classes = Vec::new();
    loop {
        let told_apart = tell_apart(builder, reached, &numbers);
        for (number, members) in (0..=u16::MAX).zip(&told_apart) {
            for id in members {
                numbers.0[id.0] = SchemaId(number);
            }
        }
        if told_apart.len() == classes.len() {
            return Ok((numbers, told_apart));
        }
        classes = told_apart;
    }
}

/// Groups the schemas that are equal under `numbers`, in the order in which each group is first met.
fn tell_apart(builder: &Builder<'_, '_>, reached: &[ir::SchemaId], numbers: &Numbers) -> Origins {
    let arena = Bump::new();
    let mut seen: Vec<Schema<'_>> = Vec::new();
    let mut groups = Origins::new();
    for id in reached {
        let schema = builder.schema(*id, numbers, &arena);
        match seen.iter().position(|earlier| *earlier == schema) {
            Some(group) => groups[group].push(*id),
            None => {
                seen.push(schema);
                groups.push(vec![*id]);
            }
        }
    }
    groups
}
