//! Small schemas with the values they accept and refuse: `schemas/*.yaml`. Every keyword of OpenAPI 3.0 and what becomes of
//! them together, by three ways: the tables as they are built, the tables as they are printed and compiled, and a judge that
//! shares nothing with them.

mod compiled;
mod documents;
mod mutated;
mod oracle;
mod power;
mod told;

use bumpalo::Bump;
use codegen::{
    diagnostic::Diagnostic,
    examples,
    lower::{lower, lower_schema},
    tables,
};
use gerencianet_validation::{Format, Options, judge_schema, table};
use workspace_tests::schemas;

use self::documents::as_documents;

// It imports `crate::Format` and `crate::table`, as it does in gerencianet-validation.
#[rustfmt::skip]
mod generated;

/// The fewest pairs of a schema and a value.
const PAIRS: usize = 1_350;

#[test]
fn the_tables_say_what_the_schemas_say() {
    let sources = schemas::sources();
    assert_eq!(sources.mistakes(), []);
    let mut judged = 0;
    for case in schemas::cases(&sources).filter(schemas::Case::is_judged) {
        let place = sources.place(case.schema.span);
        let (api, id) = lower_schema(&sources, case.schema).unwrap_or_else(|error| panic!("{place}: {error:?}"));
        let arena = Bump::new();
        let every = tables::every(&api, &arena).unwrap_or_else(|error| panic!("{place}: {error:?}"));
        for (list, expected) in [("accepted", true), ("refused", false)] {
            for value in case.values(list) {
                let body = value.to_json_text();
                let verdict = judge_schema(&every.table, every.schema(id), body.as_bytes(), Options::default());
                assert_eq!(verdict.is_ok(), expected, "{} by {place}: {verdict:?}", sources.place(value.span));
                judged += 1;
            }
        }
    }
    println!("{judged} pairs");
    assert!(judged >= PAIRS, "only {judged} values were judged");
}

/// The same values once more as examples of documents: each one that is wrong is told, in its place, and both judges
/// agree in both directions.
#[test]
fn wrong_examples_are_told_and_right_ones_are_not() {
    let cases_of_all = schemas::sources();
    let sources = as_documents(&cases_of_all);
    assert_eq!(sources.mistakes(), []);
    let mut judged = 0;
    for document in sources.documents() {
        let api = lower(&sources, &document).unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", document.name));
        let found = examples::check(&sources, &[api]);
        let is_refused = |value: &codegen::load::Node| {
            let is_inside = |one: &&Diagnostic| {
                one.span.file == value.span.file && value.span.start <= one.span.start && one.span.end <= value.span.end
            };
            let codes: Vec<&str> = found.iter().filter(is_inside).map(|one| one.code).collect();
            assert!(codes.iter().all(|code| *code == "example-refused"), "{}: {found:?}", document.name);
            !codes.is_empty()
        };
        for (number, case) in
            schemas::cases_of(&cases_of_all, document.file).filter(schemas::Case::is_judged).enumerate()
        {
            for (lists, owner) in
                [(["accepted", "refused"], "requestBody"), (["sent_back", "not_sent_back"], "responses/200")]
            {
                let pointer = format!("#/paths/~1{number}/post/{owner}/content/application~1json/examples");
                let shown = sources.at(document.file, &pointer).expect("every case has examples").entries();
                let [right, wrong] = lists.map(|list| case.values(list));
                let expected = right.iter().map(|value| (value, false)).chain(wrong.iter().map(|value| (value, true)));
                for (entry, (value, is_wrong)) in shown.iter().zip(expected) {
                    let shown = entry.value.get("value").expect("every example has a value");
                    assert_eq!(is_refused(shown), is_wrong, "{}", cases_of_all.place(value.span));
                    judged += 1;
                }
            }
        }
    }
    assert!(judged >= PAIRS, "only {judged} values were judged");
}
