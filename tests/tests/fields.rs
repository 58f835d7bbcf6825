//! Fields judged alone say what the judgement of their body says of them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bodies::json::{Json, Style};
use bodies::mutation::{Dictionary, mutate};
use bodies::random::Random;
use bumpalo::Bump;
use codegen::lower::lower_schema;
use codegen::oracle::{Direction, translate};
use codegen::tables;
use gerencianet_validation::{
    Code, Detail, Operation, Options, Report, Violation, judge_field, judge_schema, validate, validate_field,
};
use serde_json::value::RawValue;
use workspace_tests::cases::files::{read, suites};
use workspace_tests::cases::suite::Suite;
use workspace_tests::schemas;

/// Pointers with the JSON texts of what they name.
type Values<'b> = BTreeMap<String, &'b str>;

/// A body and everything inside it, at every depth; of a member that stands twice, the last.
fn values(body: &str) -> Values<'_> {
    let mut values = Values::from([(String::new(), body.trim())]);
    collect(body, "", &mut values);
    values
}

fn collect<'b>(text: &'b str, pointer: &str, values: &mut Values<'b>) {
    let mut keep = |step: &str, value: &'b RawValue| {
        let pointer = format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"));
        collect(value.get(), &pointer, values);
        values.insert(pointer, value.get());
    };
    if let Ok(members) = serde_json::from_str::<BTreeMap<String, &RawValue>>(text) {
        members.iter().for_each(|(name, value)| keep(name, value));
    } else if let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(text) {
        items.iter().enumerate().for_each(|(position, value)| keep(&position.to_string(), value));
    }
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// Whether the object around a field stands in a body, without the field.
fn lacks(body: &Values<'_>, pointer: &str) -> bool {
    body.get(parent(pointer)).is_some_and(|around| around.starts_with('{')) && !body.contains_key(pointer)
}

/// Every operation that has a body, with the cases of its id.
fn all() -> Vec<(Operation, Suite)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let files = read(&folder).expect("the cases are in the repository");
    let suites = suites(&files).unwrap_or_else(|problem| panic!("{problem}"));
    let suite_of = |id: &str| suites.iter().find(|suite| suite.operation == id).expect("every operation has cases");
    let with_body = Operation::ALL.iter().filter(|operation| operation.has_body());
    with_body.map(|operation| (*operation, suite_of(operation.id()).clone())).collect()
}

/// The valid bodies of an operation, each as its values.
fn valid(suite: &Suite) -> Vec<Values<'_>> {
    suite.bodies.iter().filter(|case| case.expected.is_empty()).map(|case| values(&case.text)).collect()
}

#[test]
fn whatever_stands_or_is_missing_in_a_valid_body_is_accepted() {
    let (mut present, mut missing) = (0, 0);
    for (operation, suite) in all() {
        let bodies = valid(&suite);
        let pointers: BTreeSet<&String> = bodies.iter().flat_map(Values::keys).collect();
        for body in &bodies {
            for (pointer, value) in body {
                let verdict = validate_field(operation, pointer, Some(value.as_bytes()));
                assert!(verdict.is_ok(), "{operation}: {pointer} is {value}: {verdict:?}");
                present += 1;
            }
            for pointer in pointers.iter().filter(|pointer| lacks(body, pointer)) {
                let verdict = validate_field(operation, pointer, None);
                assert!(verdict.is_ok(), "{operation}: {pointer} is missing: {verdict:?}");
                missing += 1;
            }
        }
    }
    assert!(present > 2_000 && missing > 500, "only {present} fields and {missing} missing ones were judged");
}

/// Places and rules of what is wrong.
type Wrong = BTreeSet<(String, &'static str)>;

fn wrong<'v>(violations: impl IntoIterator<Item = &'v Violation<'static>>) -> Wrong {
    let violations = violations.into_iter();
    violations.map(|violation| (violation.pointer().to_owned(), violation.code().as_str())).collect()
}

fn violations(verdict: Result<(), Report>) -> Vec<Violation<'static>> {
    verdict.err().map(|report| report.violations().to_vec()).unwrap_or_default()
}

/// Whether a violation speaks of a field itself: not of what stands beside it, and of what stands around it only where no
/// such name may stand at all.
fn is_of_field(violation: &Violation<'_>, field: &str) -> bool {
    let (place, code) = (violation.pointer(), violation.code());
    if field.strip_prefix(place).is_some_and(|rest| rest.starts_with('/')) {
        return matches!(code, Code::PropertyName | Code::ReadOnly | Code::UnknownField);
    }
    let because_of_others = match (code, violation.detail()) {
        (Code::DuplicateKey | Code::UniqueItems, _) => true,
        (Code::NotTogether, Detail::Names(names)) => names.iter().any(|name| field.ends_with(&format!("/{name}"))),
        _ => false,
    };
    match place.strip_prefix(field) {
        Some("") => !because_of_others,
        Some(rest) => rest.starts_with('/'),
        None => false,
    }
}

#[test]
fn what_is_wrong_with_a_body_is_wrong_with_its_fields() {
    let (mut present, mut missing, mut open) = (0, 0, 0);
    for (operation, suite) in all() {
        let accepted = valid(&suite);
        for case in suite.bodies.iter().filter(|case| !case.expected.is_empty()) {
            let name = format!("{operation}: {}", case.name);
            let of_body = violations(validate(operation, case.text.as_bytes()));
            let body = values(&case.text);
            for (pointer, value) in &body {
                let expected = wrong(of_body.iter().filter(|violation| is_of_field(violation, pointer)));
                let found = wrong(&violations(validate_field(operation, pointer, Some(value.as_bytes()))));
                assert_eq!(found, expected, "{name}: {pointer} is {value}");
                present += usize::from(!expected.is_empty());
            }
            for violation in of_body.iter().filter(|violation| violation.code() == Code::Required) {
                let pointer = violation.pointer();
                let found = violations(validate_field(operation, pointer, None));
                if found.is_empty() {
                    // The body is by an alternative that requires the field; by another one it may be missing.
                    assert!(accepted.iter().any(|body| lacks(body, pointer)), "{name}: {pointer} is missing");
                    open += 1;
                } else {
                    assert_eq!(wrong(&found), wrong([violation]), "{name}");
                    assert_eq!(found[0].detail(), violation.detail(), "{name}");
                    missing += 1;
                }
            }
        }
    }
    assert!(present > 1_000 && missing > 50, "only {present} fields and {missing} missing ones were refused");
    assert!(open < 10, "{open} fields that were missing were accepted");
}

/// Values that are made by chance, for every keyword: what stands inside one that is accepted is accepted alone, and so is
/// that something is missing.
#[test]
fn a_field_of_an_accepted_value_is_accepted() {
    let sources = schemas::sources();
    let vectors = workspace_tests::documents::vectors();
    let mut random = Random::new(0x5EED_0005);
    let mut judged = 0;
    for case in schemas::cases(&sources).filter(|case| case.is_judged() && case.power().is_none()) {
        let schema = case.schema;
        let seeds: Vec<Json> = case.requests().map(|value| Json::from(&value.to_json())).collect();
        let translated = translate(&sources, schema, Direction::Request).expect("the cases are right");
        let dictionary = Dictionary::new(&translated, &seeds, &vectors);
        let (api, id) = lower_schema(&sources, schema).expect("the cases are right");
        let arena = Bump::new();
        let every = tables::every(&api, &arena).expect("the cases are right");
        let mut known = BTreeSet::new();
        for round in 0..500 {
            let mut value = seeds[round % seeds.len()].clone();
            for _ in 0..random.below(3).min(round / seeds.len()) {
                mutate(&mut value, &dictionary, &mut random);
            }
            let text = value.write(&mut Style::wild(random.clone()));
            if judge_schema(&every.table, every.schema(id), text.as_bytes(), Options::default()).is_err() {
                continue;
            }
            let values = values(&text);
            known.extend(values.keys().cloned());
            let present = values.iter().map(|(pointer, value)| (pointer, Some(value.as_bytes())));
            let missing = known.iter().filter(|pointer| lacks(&values, pointer)).map(|pointer| (pointer, None));
            for (pointer, value) in present.chain(missing) {
                let verdict = judge_field(&every.table, every.schema(id), pointer, value, Options::default());
                assert!(verdict.is_ok(), "{}: {pointer} of {text}: {verdict:?}", sources.place(schema.span));
                judged += 1;
            }
        }
    }
    assert!(judged > 20_000, "only {judged} fields were judged");
}
