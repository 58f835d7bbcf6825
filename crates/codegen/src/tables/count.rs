//! How much a table asks for.

use gerencianet_validation::table::{Additional, Combine, OperationTable, Schema, Table, Types};

/// How many rules the tables hold, counting everything that can refuse a value: each keyword of each schema, each
/// required or read-only member, each required parameter, each rule between members or parameters. Keywords that only
/// lead to other schemas (`properties`, `items`, `allOf`) do not count.
#[must_use]
pub fn constraints(table: &Table<'_>, operations: &[OperationTable<'_>]) -> usize {
    let schemas: usize = table.schemas.iter().map(of_schema).sum();
    let operations: usize = operations.iter().map(of_operation).sum();
    schemas + operations
}

fn of_schema(schema: &Schema<'_>) -> usize {
    let mut rules = vec![schema.types != Types::ANY, schema.values.is_some()];
    if let Some(string) = schema.string {
        rules.extend([
            string.min_length > 0,
            string.max_length < u32::MAX,
            string.pattern.is_some(),
            string.format.is_some(),
        ]);
    }
    if let Some(number) = schema.number {
        rules.extend([number.minimum.is_some(), number.maximum.is_some(), number.multiple_of.is_some()]);
    }
    if let Some(array) = schema.array {
        rules.extend([array.min_items > 0, array.max_items < u32::MAX, array.unique]);
    }
    let mut count = rules.into_iter().filter(|asked| *asked).count();
    if let Some(object) = schema.object {
        count += object.members.iter().filter(|member| member.required).count();
        count += object.members.iter().filter(|member| member.read_only).count();
        count += usize::from(object.additional == Additional::Forbidden);
        count += usize::from(object.min_properties > 0) + usize::from(object.max_properties < u32::MAX);
        count += object.between.len();
    }
    count + schema.combine.iter().filter(|combine| !matches!(combine, Combine::All(_))).count()
}

fn of_operation(operation: &OperationTable<'_>) -> usize {
    operation.parameters.iter().filter(|parameter| parameter.required).count() + operation.between.len()
}
