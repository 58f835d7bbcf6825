//! Every constraint of every operation, taken away or moved: some case under `tests/cases` must show it.

use std::path::Path;

use bumpalo::Bump;
use gerencianet_validation::Operation;
use workspace_tests::cases::files;
use workspace_tests::cases::samples::Samples;
use workspace_tests::weaken::{survivors, weakenings};

fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn no_constraint_can_be_removed_unseen() {
    let samples = Samples::read(tests()).unwrap();
    let suites = files::suites(&files::read(&tests().join("cases")).unwrap()).unwrap();
    let (mut changes, mut unseen) = (0, Vec::new());
    for operation in Operation::ALL {
        let suite = suites.iter().find(|suite| suite.operation == operation.id());
        let suite = suite.unwrap_or_else(|| panic!("{operation} has no cases"));
        let arena = Bump::new();
        let weakenings = weakenings(operation.table(), operation.facts(), &samples, &arena).unwrap();
        changes += weakenings.len();
        unseen.extend(survivors(&weakenings, suite).into_iter().map(|change| format!("{operation} {change}")));
    }
    let cases: usize = suites.iter().map(|suite| suite.bodies.len() + suite.parameters.len()).sum();
    println!("{changes} changes of constraints, {cases} cases, {} unseen", unseen.len());
    assert!(unseen.is_empty(), "no case shows these changes:\n{}", unseen.join("\n"));
}
