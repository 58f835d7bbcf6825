//! Every constraint of every operation, taken away, loosened and tightened: some case under `tests/cases` must show it.

use std::path::Path;

use bumpalo::Bump;
use codegen::load::{Node, Sources};
use codegen::{lower, tables};
use gerencianet_validation::{Operation, Options};
use workspace_tests::cases::derive::{Examples, derive};
use workspace_tests::cases::files;
use workspace_tests::cases::samples::Samples;
use workspace_tests::cases::suite::{BodyCase, Suite};
use workspace_tests::weaken::{Effect, survivors, weakenings};

fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn samples() -> Samples {
    Samples::read(tests()).expect("the samples are in the repository")
}

fn suites() -> Vec<Suite> {
    let files = files::read(&tests().join("cases")).expect("the cases are in the repository");
    files::suites(&files).unwrap_or_else(|problem| panic!("{problem}"))
}

#[test]
fn no_constraint_can_be_removed_unseen() {
    let (samples, suites) = (samples(), suites());
    let (mut changes, mut removals, mut unseen) = (0, 0, Vec::new());
    for operation in Operation::ALL {
        let suite = suites.iter().find(|suite| suite.operation == operation.id());
        let suite = suite.unwrap_or_else(|| panic!("{operation} has no cases"));
        let arena = Bump::new();
        let weakenings = weakenings(operation.table(), operation.facts(), &samples, &arena).unwrap();
        changes += weakenings.len();
        removals += weakenings.iter().filter(|weakening| matches!(weakening.effect, Effect::Less(_))).count();
        unseen.extend(survivors(&weakenings, suite).into_iter().map(|change| format!("{operation} {change}")));
    }
    let cases: usize = suites.iter().map(|suite| suite.bodies.len() + suite.parameters.len()).sum();
    println!(
        "{changes} changes of constraints, {removals} of which ask for less; {cases} cases; {} unseen",
        unseen.len()
    );
    assert!(removals > 500, "only {removals} constraints were taken away");
    assert!(unseen.is_empty(), "no case shows these changes:\n{}", unseen.join("\n"));
}

#[test]
fn what_no_case_shows_is_said() {
    let operation = Operation::PixDevolution;
    let mut suite = suites().into_iter().find(|suite| suite.operation == operation.id()).unwrap();
    let arena = Bump::new();
    let weakenings = weakenings(operation.table(), operation.facts(), &samples(), &arena).unwrap();
    assert_eq!(survivors(&weakenings, &suite), Vec::<String>::new());
    suite.bodies.retain(|case| !["valor-zero", "without-valor"].contains(&case.name.as_str()));
    suite.parameters.retain(|case| case.name != "id-length" && case.name != "id-character");
    let unseen = [
        "parameter id: anything",
        "body: without required valor",
        "body/valor: without format",
        "/path/id: without format",
    ];
    let mut found = survivors(&weakenings, &suite);
    found.sort_unstable();
    let mut expected = unseen.map(str::to_owned).to_vec();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn cases_can_be_derived_for_every_kind_of_constraint() {
    let sources = document("every-kind.yaml");
    let api = lower::lower(&sources, &sources.documents().next().unwrap()).unwrap();
    let arena = Bump::new();
    let tables = tables::build(&api, &arena).unwrap();
    let (samples, facts) = (samples(), &tables.operations[0]);
    let suite = derive(&tables.table, facts, &samples, &Examples::of(&api.operations[0]));
    let suite = suite.unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let weakenings = weakenings(&tables.table, facts, &samples, &arena).unwrap();
    let unseen = survivors(&weakenings, &suite);
    assert!(unseen.is_empty(), "no case shows these changes:\n{}", unseen.join("\n"));
}

#[test]
fn every_kind_of_combination_is_weakened() {
    let sources = document("combinations.yaml");
    let document = sources.documents().next().unwrap();
    let api = lower::lower(&sources, &document).unwrap();
    let arena = Bump::new();
    let tables = tables::build(&api, &arena).unwrap();
    let (table, facts) = (&tables.table, &tables.operations[0]);
    let mut bodies = vec![BodyCase { name: "empty".to_owned(), text: String::new(), expected: Vec::new() }];
    for key in ["accepted", "refused"] {
        for body in document.root.get(key).map(Node::items).unwrap_or_default() {
            let text = body.to_json().to_string();
            bodies.push(BodyCase { name: format!("{key} {text}"), text, expected: Vec::new() });
        }
    }
    for case in &mut bodies {
        case.expected = case.judge(table, facts, Options::default());
        assert_eq!(case.expected.is_empty(), case.name.starts_with("accepted"), "{}: {:?}", case.name, case.expected);
    }
    let suite = Suite { operation: facts.id.to_owned(), bodies, parameters: Vec::new() };
    let unseen = survivors(&weakenings(table, facts, &samples(), &arena).unwrap(), &suite);
    assert!(unseen.is_empty(), "no body shows these changes:\n{}", unseen.join("\n"));
}

fn document(name: &str) -> Sources {
    let text =
        std::fs::read_to_string(tests().join("constraints").join(name)).expect("the document is in the repository");
    let sources = Sources::new(vec![(name.to_owned(), text)]);
    assert_eq!(sources.mistakes(), []);
    sources
}
