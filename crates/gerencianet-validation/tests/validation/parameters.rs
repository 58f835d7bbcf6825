//! Parameters whose schemas are combinations, by tables written here.

use gerencianet_validation::table::{
    Combine, Idempotency, Literal, Location, NumberRules, OperationTable, Parameter, Schema, SchemaId, StringRules,
    Table, Types, Wire,
};
use gerencianet_validation::{Options, Parameters, judge_parameters};

const AT_MOST_3: Schema<'static> =
    Schema { string: Some(&StringRules { max_length: 3, ..StringRules::ANY }), ..Schema::ANY };
const WORD: Schema<'static> =
    Schema { types: Types::STRING, values: Some(&[Literal::String("all"), Literal::String("\"")]), ..Schema::ANY };
const NUMBER: Schema<'static> = Schema { types: Types::INTEGER, number: Some(&NumberRules::ANY), ..Schema::ANY };
const TRUTH: Schema<'static> = Schema { types: Types::BOOLEAN, ..Schema::ANY };

/// Judges each value of a query parameter by the first schema.
fn accepts(schemas: &[Schema<'_>], accepted: &[&str], refused: &[(&str, &str)]) {
    let facts = OperationTable {
        api: "loja",
        id: "list",
        method: "GET",
        path: "/v1/list",
        scopes: &[],
        idempotency: Idempotency::Safe,
        body: None,
        parameters: &[Parameter {
            name: "a",
            alias: None,
            location: Location::Query,
            required: true,
            schema: SchemaId(0),
            wire: Wire::Text,
        }],
        between: &[],
    };
    let table = Table { schemas };
    let judge = |value: &str| {
        let verdict = judge_parameters(&table, &facts, &Parameters::new().query("a", value), Options::default());
        let (violations, _) = verdict.err().unwrap_or_default();
        violations.iter().map(|one| one.code().as_str()).collect::<Vec<_>>()
    };
    for value in accepted {
        assert!(judge(value).is_empty(), "{value}");
    }
    for (value, code) in refused {
        assert_eq!(judge(value), [*code], "{value}");
    }
}

#[test]
fn every_part_of_a_text_is_held() {
    let all = Schema { types: Types::STRING, combine: &[Combine::All(&[SchemaId(1)])], ..Schema::ANY };
    accepts(
        &[all, AT_MOST_3],
        &["", "abc", "\"\\\n", "😀😀😀", "123"],
        &[("abcd", "max-length"), ("\"\"\"\"", "max-length")],
    );
    let not = Schema { types: Types::STRING, combine: &[Combine::Not(SchemaId(1))], ..Schema::ANY };
    accepts(&[not, WORD], &["", "allo"], &[("all", "not"), ("\"", "not")]);
}

#[test]
fn what_may_be_a_text_or_a_number_is_either() {
    let one = Schema { combine: &[Combine::One(&[SchemaId(1), SchemaId(2), SchemaId(3)])], ..Schema::ANY };
    let schemas = [one, WORD, NUMBER, TRUTH];
    let refused = ["1.5", "01", "nada", "null", "", "\"all\"", " 1", "[]"].map(|value| (value, "enum"));
    accepts(&schemas, &["all", "\"", "5", "-7", "true", "false"], &refused);
}
