//! The tables that the engine walks, built from the IR in memory.
//!
//! They hold what a request must satisfy and nothing else: the schemas that can be reached from request bodies and
//! parameters. Responses and the payloads of callbacks are open, and are not judged. Schemas that say the same are one.

mod count;
mod merge;
mod schema;

#[cfg(test)]
mod tests;

use bumpalo::Bump;
use gerencianet_validation::table::{BetweenParameters, Idempotency, OperationTable, Parameter, SchemaId, Table};

use self::merge::Numbers;
use crate::{diagnostic::Diagnostic, ir};

pub use count::constraints;

/// For each schema of a table, those of the document that it stands for; at least one.
pub type Origins = Vec<Vec<ir::SchemaId>>;

/// The tables of one API.
#[derive(Debug, Clone)]
pub struct Tables<'t> {
    /// Every schema.
    pub table: Table<'t>,
    /// Every operation, in the order of the document.
    pub operations: &'t [OperationTable<'t>],
    /// Where each schema of the table comes from.
    pub origins: Origins,
}

/// Builds the tables of an API in an arena.
///
/// # Errors
///
/// Every pattern that cannot be compiled, and an API that has more schemas than a table can number.
pub fn build<'t>(api: &ir::Api, arena: &'t Bump) -> Result<Tables<'t>, Vec<Diagnostic>> {
    let (table, numbers, origins) = numbered(api, &reached(api), arena)?;
    let operations = slice(arena, &api.operations, |one| operation(api, one, &numbers, arena));
    Ok(Tables { table, operations, origins })
}

/// All schemas of an API, those of responses too: what examples are judged by while generating.
#[derive(Debug, Clone)]
pub struct Every<'t> {
    /// Every schema.
    pub table: Table<'t>,
    numbers: Numbers,
}

impl Every<'_> {
    /// Where a schema of the API stands in the table.
    #[must_use]
    pub fn schema(&self, id: ir::SchemaId) -> SchemaId {
        self.numbers.of(id)
    }
}

/// Builds a table of all schemas of an API in an arena.
///
/// # Errors
///
/// As [`build`].
pub fn every<'t>(api: &ir::Api, arena: &'t Bump) -> Result<Every<'t>, Vec<Diagnostic>> {
    let all: Vec<ir::SchemaId> = (0..api.schemas.len()).map(ir::SchemaId).collect();
    let (table, numbers, _) = numbered(api, &all, arena)?;
    Ok(Every { table, numbers })
}

/// The table of some schemas, with which all that they refer to must be.
fn numbered<'t>(
    api: &ir::Api,
    schemas: &[ir::SchemaId],
    arena: &'t Bump,
) -> Result<(Table<'t>, Numbers, Origins), Vec<Diagnostic>> {
    let patterns = schema::patterns(api, schemas, arena)?;
    let builder = schema::Builder { api, patterns: &patterns };
    let (numbers, origins) = merge::merge(&builder, schemas).map_err(|mistake| vec![mistake])?;
    let schemas = slice(arena, &origins, |same| builder.schema(same[0], &numbers, arena));
    Ok((Table { schemas }, numbers, origins))
}

/// The schemas that requests use, each where it is first met on the way through the operations, outer before inner.
fn reached(api: &ir::Api) -> Vec<ir::SchemaId> {
    let mut reached = Vec::new();
    let mut seen = vec![false; api.schemas.len()];
    let mut waiting: Vec<ir::SchemaId> = Vec::new();
    for operation in &api.operations {
        waiting.extend(judged_body(operation));
        waiting.extend(operation.parameters.iter().rev().map(|parameter| parameter.schema));
        while let Some(id) = waiting.pop() {
            if !std::mem::replace(&mut seen[id.0], true) {
                reached.push(id);
                waiting.extend(api.schema(id).references().into_iter().rev());
            }
        }
    }
    reached
}

/// Whether two operations ask the same of a request.
///
/// # Errors
///
/// As [`build`].
pub fn same_request(
    one: (&ir::Api, &ir::Operation),
    other: (&ir::Api, &ir::Operation),
) -> Result<bool, Vec<Diagnostic>> {
    let arena = Bump::new();
    let alone = |(api, operation): (&ir::Api, &ir::Operation)| {
        build(&ir::Api { operations: vec![operation.clone()], ..api.clone() }, &arena)
    };
    let (one, other) = (alone(one)?, alone(other)?);
    // Numbers are given in the order in which schemas are met, so that equal requests have equal tables.
    let same_schemas = one.table.schemas == other.table.schemas;
    let mut operations = one.operations.iter().zip(other.operations);
    Ok(same_schemas
        && operations.all(|(one, other)| {
            (one.body, one.parameters, one.between) == (other.body, other.parameters, other.between)
        }))
}

/// What the body of an operation must satisfy.
fn judged_body(operation: &ir::Operation) -> Option<ir::SchemaId> {
    operation.body.as_ref().filter(|body| body.encoding.is_judged()).map(|body| body.schema)
}

fn operation<'t>(api: &ir::Api, operation: &ir::Operation, numbers: &Numbers, arena: &'t Bump) -> OperationTable<'t> {
    let names = |names: &[String]| strings(names, arena);
    OperationTable {
        api: arena.alloc_str(&api.name),
        id: arena.alloc_str(&operation.id),
        method: operation.method.name(),
        path: arena.alloc_str(&operation.route),
        scopes: names(&operation.scopes),
        idempotency: match &operation.idempotency {
            ir::Idempotency::Safe => Idempotency::Safe,
            ir::Idempotency::Idempotent => Idempotency::Idempotent,
            ir::Idempotency::Key(header) => Idempotency::Key(arena.alloc_str(header)),
            ir::Idempotency::None => Idempotency::None,
        },
        body: judged_body(operation).map(|schema| numbers.of(schema)),
        parameters: slice(arena, &operation.parameters, |parameter| Parameter {
            name: arena.alloc_str(&parameter.name),
            alias: parameter.alias.as_ref().map(|alias| &*arena.alloc_str(alias)),
            location: parameter.location,
            required: parameter.required,
            schema: numbers.of(parameter.schema),
            wire: parameter.wire,
        }),
        between: slice(arena, &operation.between, |rule| match rule {
            ir::BetweenParameters::Exclusive(parameters) => BetweenParameters::Exclusive(names(parameters)),
            ir::BetweenParameters::NotBefore { later, earlier } => {
                BetweenParameters::NotBefore { later: arena.alloc_str(later), earlier: arena.alloc_str(earlier) }
            }
        }),
    }
}

/// A slice in the arena, one element for each of `source`.
fn slice<'t, S, T: Copy>(arena: &'t Bump, source: &[S], mut convert: impl FnMut(&S) -> T) -> &'t [T] {
    let converted: Vec<T> = source.iter().map(&mut convert).collect();
    arena.alloc_slice_copy(&converted)
}

fn strings<'t>(source: &[String], arena: &'t Bump) -> &'t [&'t str] {
    slice(arena, source, |text| &*arena.alloc_str(text))
}
