//! The values of the schemas, changed by chance: the engine and `jsonschema` agree about each.

use std::collections::BTreeMap;

use bodies::{
    json::{Json, Style},
    mutation::{Dictionary, mutate},
    random::Random,
};
use bumpalo::Bump;
use codegen::{
    lower::lower_schema,
    oracle::{Direction, Formats, Oracle, translate},
    tables,
};
use gerencianet_validation::{Options, judge_schema};
use workspace_tests::{documents, schemas};

const VALUES_FOR_EACH_SCHEMA: usize = 200;

/// Each of these must refuse something; `allOf`, `dependencies` and `properties` are never named themselves.
const KEYWORDS: [&str; 23] = [
    "additionalProperties",
    "anyOf",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "falseSchema",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "propertyNames",
    "required",
    "type",
    "uniqueItems",
];

/// How many values of each kind there were.
#[derive(Debug, Default)]
struct Counts {
    valid: usize,
    invalid: usize,
    with_duplicates: usize,
    /// With a number that is too large for 64 bits.
    beyond_binary: usize,
    /// How often each keyword refused a value.
    keywords: BTreeMap<String, usize>,
}

#[test]
fn mutated_values_get_the_same_verdict_from_both_judges() {
    let sources = schemas::sources();
    let vectors = documents::vectors();
    let mut counts = Counts::default();
    let is_mutated =
        |case: &schemas::Case<'_>| case.is_judged() && case.power().is_none() && case.not_mutated().is_none();
    for case in schemas::cases(&sources).filter(is_mutated) {
        let seeds: Vec<Json> = case.requests().map(|value| Json::from(&value.to_json())).collect();
        let schema = translate(&sources, case.schema, Direction::Request).expect("the cases are right");
        let oracle =
            Oracle::new(&sources, case.schema, Direction::Request, Formats::Judged).expect("the cases are right");
        let (api, id) = lower_schema(&sources, case.schema).expect("the cases are right");
        let arena = Bump::new();
        let every = tables::every(&api, &arena).expect("the cases are right");
        let judge =
            |text: &str| judge_schema(&every.table, every.schema(id), text.as_bytes(), Options::default()).is_ok();
        let place = sources.place(case.schema.span).to_string();
        compare(&place, &judge, &oracle, &seeds, &Dictionary::new(&schema, &seeds, &vectors), &mut counts);
    }
    println!("{counts:?}");
    for keyword in KEYWORDS {
        assert!(counts.keywords.get(keyword).is_some_and(|times| *times >= 20), "`{keyword}` refuses: {counts:?}");
    }
}

fn compare(
    place: &str,
    judge: &dyn Fn(&str) -> bool,
    oracle: &Oracle,
    seeds: &[Json],
    dictionary: &Dictionary,
    counts: &mut Counts,
) {
    let mut random = Random::new(seed(place));
    for _ in 0..VALUES_FOR_EACH_SCHEMA {
        let mut value = random.pick(seeds).clone();
        for _ in 0..random.below(4) {
            mutate(&mut value, dictionary, &mut random);
        }
        let mut style = if random.one_in(2) { Style::plain() } else { Style::wild(random.clone()) };
        let text = value.write(&mut style);
        let verdict = judge(&text);
        if value.has_duplicates() {
            assert!(!verdict, "{place}: a member stands twice in {text}");
            counts.with_duplicates += 1;
            continue;
        }
        let Some(in_binary) = value.in_binary() else {
            assert!(!verdict, "{place}: serde_json cannot hold a number of {text}");
            counts.beyond_binary += 1;
            continue;
        };
        let violations = oracle.violations(&in_binary);
        assert_eq!(verdict, violations.is_empty(), "{place}: jsonschema says {violations:?} about {text}");
        *if verdict { &mut counts.valid } else { &mut counts.invalid } += 1;
        violations.into_iter().for_each(|(_, keyword)| *counts.keywords.entry(keyword).or_default() += 1);
    }
}

/// A number of its own for each name.
fn seed(name: &str) -> u64 {
    name.bytes().fold(0x5EED_0003, |seed, byte| seed * 31 % 0xFFFF_FFFB + u64::from(byte))
}
