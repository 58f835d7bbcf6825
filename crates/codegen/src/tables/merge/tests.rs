//! The groups are those of the way that everybody understands: all are taken for equal, and told apart until nothing changes.

use gerencianet_validation::table::Schema;

use super::*;
use crate::{load::Sources, lower::lower, tables::schema};

fn api(components: &str) -> ir::Api {
    let text = format!(
        "openapi: 3.0.3\npaths: {{/a: {{post: {{operationId: a, requestBody: {{required: true, content: {{application/json: \
         {{schema: {{$ref: '#/components/schemas/S0'}}}}}}}}, responses: {{}}}}}}}}\ncomponents:\n  schemas:\n{components}"
    );
    let sources = Sources::new(vec![("loja.yaml".to_owned(), text)]);
    assert_eq!(sources.mistakes(), []);
    lower(&sources, &sources.documents().next().unwrap()).unwrap()
}

/// Groups the schemas that are equal under `numbers`, in the order in which each group is first met.
fn told_apart(builder: &Builder<'_, '_>, reached: &[ir::SchemaId], numbers: &Numbers) -> Origins {
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

fn slowly(builder: &Builder<'_, '_>, reached: &[ir::SchemaId]) -> Origins {
    let mut numbers = Numbers(vec![SchemaId(0); builder.api.schemas.len()]);
    let mut groups = Origins::new();
    loop {
        let new = told_apart(builder, reached, &numbers);
        for (number, members) in (0..).zip(&new) {
            members.iter().for_each(|id| numbers.0[id.0] = SchemaId(number));
        }
        if new.len() == groups.len() {
            return new;
        }
        groups = new;
    }
}

#[test]
fn groups_are_those_of_the_slow_way() {
    let arena = Bump::new();
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut below = |limit: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % limit
    };
    let (mut merged, mut apart) = (0, 0);
    for _ in 0..300 {
        // Twins: each second schema is the one before it, but for twins that it refers to instead; and now and then another.
        let count = 2 * (1 + below(8));
        let mut components = String::new();
        let mut others = [0, 0];
        for number in 0..count {
            others = if number % 2 == 0 { [below(count), below(count)] } else { others.map(|other| other ^ below(2)) };
            let [one, two] = others.map(|other| format!("{{$ref: '#/components/schemas/S{other}'}}"));
            let schema = match number / 2 % 4 {
                _ if below(16) == 0 => "{type: string, pattern: '^a$'}".to_owned(),
                0 => format!("{{type: object, properties: {{a: {one}, b: {two}}}}}"),
                1 => format!("{{type: array, items: {one}}}"),
                2 => format!("{{oneOf: [{one}, {two}]}}"),
                _ => format!("{{type: object, additionalProperties: {one}, not: {two}}}"),
            };
            components += &format!("    S{number}: {schema}\n");
        }
        let api = api(&components);
        let reached = super::super::reached(&api);
        let patterns = schema::patterns(&api, &reached, &arena).unwrap();
        let builder = Builder { api: &api, patterns: &patterns };
        let (numbers, groups) = merge(&builder, &reached).unwrap();
        assert_eq!(groups, slowly(&builder, &reached), "{components}");
        assert!(
            groups
                .iter()
                .enumerate()
                .all(|(number, ids)| ids.iter().all(|id| usize::from(numbers.of(*id).0) == number))
        );
        merged += reached.len() - groups.len();
        apart += groups.len();
    }
    assert!(merged > 300 && apart > 600, "{merged} were merged, {apart} were not");
}

/// Such a chain took time that grew with the third power of its length.
#[test]
fn a_chain_of_thousands_is_told_apart_at_once() {
    const LENGTH: usize = 8_000;
    let mut components = String::new();
    for number in 0..LENGTH {
        let next = number + 1;
        components += &format!("    S{number}: {{type: array, items: {{$ref: '#/components/schemas/S{next}'}}}}\n");
    }
    components += &format!("    S{LENGTH}: {{type: string}}\n");
    let api = api(&components);
    let tables = super::super::build(&api, &Bump::new()).map(|tables| tables.origins.len());
    assert_eq!(tables, Ok(LENGTH + 1));
}
