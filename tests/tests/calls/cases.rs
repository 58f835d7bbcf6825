//! Valid calls of every operation, from the cases under `tests/cases`.

use std::{collections::BTreeMap, path::Path, sync::LazyLock};

use gerencianet_validation::Operation;
use serde_json::Value;
use workspace_tests::cases::{
    files,
    suite::{BodyCase, Suite},
};

use super::given::Given;

/// The cases of an operation under `tests/cases`.
pub(crate) fn suite(operation: Operation) -> &'static Suite {
    static SUITES: LazyLock<BTreeMap<String, Suite>> = LazyLock::new(|| {
        let files = files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).expect("the cases are there");
        let suites = files::suites(&files).unwrap_or_else(|problem| panic!("{problem}"));
        suites.into_iter().map(|suite| (suite.operation.clone(), suite)).collect()
    });
    &SUITES[operation.id()]
}

/// Valid calls with their names: each valid body with the first valid parameters, each valid parameters with the first body.
pub(crate) fn valid(operation: Operation) -> Vec<(String, Given)> {
    let suite = suite(operation);
    let parameters = suite.parameters.iter().filter(|case| case.expected.is_empty());
    // Two names of one parameter cannot be said in types.
    let mut givens: Vec<(String, Given)> =
        parameters.filter_map(|case| Some((case.name.clone(), Given::of(case).ok()?))).collect();
    let first = givens.first().map(|(_, given)| given.clone()).unwrap_or_default();
    let mut bodies = suite.bodies.iter().filter(|case| case.expected.is_empty() && !case.text.is_empty()).map(body);
    if operation.has_body() {
        let (name, body) = bodies.next().expect("a document shows a body");
        if givens.is_empty() {
            givens.push((name, first.clone()));
        }
        givens.iter_mut().for_each(|(_, given)| given.body = Some(body.clone()));
        givens.extend(bodies.map(|(name, body)| (name, first.with_body(body))));
    } else if givens.is_empty() {
        givens.push(("nothing".to_owned(), first));
    }
    givens
}

/// A valid call.
pub(crate) fn first(operation: Operation) -> Given {
    static FIRST: LazyLock<BTreeMap<Operation, Given>> =
        LazyLock::new(|| Operation::ALL.iter().map(|one| (*one, valid(*one).swap_remove(0).1)).collect());
    FIRST[&operation].clone()
}

/// Name and value of the body of a case.
pub(crate) fn body(case: &BodyCase) -> (String, Value) {
    let value = serde_json::from_str(&case.text).unwrap_or_else(|error| panic!("{}: {error}", case.name));
    (case.name.clone(), whole(value))
}

/// `7200.0` is the same number as `7200`, which is how the types write it.
fn whole(value: Value) -> Value {
    match value {
        Value::Number(number) => {
            let float = number.as_f64().filter(|float| number.is_f64() && float.fract() == 0.0 && float.abs() < 1e15);
            #[allow(clippy::cast_possible_truncation, reason = "it is small and has no fraction")]
            float.map_or(Value::Number(number), |float| Value::from(float as i64))
        }
        Value::Array(items) => items.into_iter().map(whole).collect(),
        Value::Object(members) => members.into_iter().map(|(name, member)| (name, whole(member))).collect(),
        other => other,
    }
}
