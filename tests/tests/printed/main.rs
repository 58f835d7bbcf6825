//! What is printed as Rust is what was built in memory: for the documents in `specs/`, and for one that uses everything a
//! table can hold. The printed form of that one, `everything.rs`, is compiled here.

use bumpalo::Bump;
use codegen::{ir, load::Sources, lower::lower, tables};
use gerencianet_validation::{Format, Operation, table};
use workspace_tests::documents::sources;

#[rustfmt::skip]
mod everything;

fn everything() -> ir::Api {
    let sources = Sources::new(vec![("everything.yaml".to_owned(), include_str!("everything.yaml").to_owned())]);
    let document = sources.documents().next().expect("a document");
    lower(&sources, &document).expect("a document that can be lowered")
}

#[test]
fn what_was_printed_says_what_was_built() {
    let api = everything();
    let arena = Bump::new();
    let tables = tables::build(&api, &arena).expect("tables");
    assert_eq!(everything::TABLE.schemas, tables.table.schemas);
    let printed =
        [&everything::READ_SAFELY, &everything::WRITE_WITH_KEY, &everything::WRITE_IT, &everything::REMOVE_IT];
    for (printed, built) in printed.into_iter().zip(tables.operations) {
        assert_eq!(format!("{printed:#?}"), format!("{built:#?}"));
    }
}

#[test]
fn the_generated_tables_say_what_the_documents_say() {
    let sources = sources();
    let mut compared = 0;
    for document in sources.documents() {
        let api = lower(&sources, &document).expect("a document that can be lowered");
        let arena = Bump::new();
        let tables = tables::build(&api, &arena).expect("tables");
        for built in tables.operations {
            let found = Operation::ALL.iter().find(|known| (known.api(), known.id()) == (built.api, built.id));
            let generated = found.expect("every operation is generated");
            assert_eq!(format!("{:#?}", generated.facts()), format!("{built:#?}"));
            assert_eq!(generated.table().schemas, tables.table.schemas);
            compared += 1;
        }
    }
    assert_eq!(compared, Operation::ALL.len());
}
