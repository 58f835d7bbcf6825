//! The tables as they ship: printed as Rust and compiled with this test. `BLESS=1` prints them anew.

use std::{fs, path::Path};

use bumpalo::Bump;
use codegen::{emit, ir, lower::lower, output::Part, tables};
use gerencianet_validation::{Options, accepts_body, judge_body};
use workspace_tests::schemas::{self, Case};

use crate::{PAIRS, documents::as_documents, generated};

const MEND: &str = "look at the difference; `BLESS=1 cargo test -p workspace-tests --test schemas` takes it over";

#[test]
fn what_is_compiled_judges_as_the_schemas_say() {
    let sources = schemas::sources();
    let mut judged = 0;
    for file in 0..sources.files().len() {
        let name = &sources.files()[file].name;
        let cases: Vec<Case<'_>> = schemas::cases_of(&sources, file).filter(Case::is_judged).collect();
        if cases.is_empty() {
            continue;
        }
        let known = generated::FILES.iter().find(|(known, ..)| known == name);
        let (_, table, operations) = known.unwrap_or_else(|| panic!("{name} is not compiled; {MEND}"));
        assert_eq!(operations.len(), cases.len(), "{name}; {MEND}");
        for (operation, case) in operations.iter().zip(cases) {
            for (list, expected) in [("accepted", true), ("refused", false)] {
                for value in case.values(list) {
                    let (place, body) = (sources.place(value.span), value.to_json_text());
                    let report = judge_body(table, operation, body.as_bytes(), Options::default());
                    assert_eq!(report.is_ok(), expected, "{place}: {report:?}");
                    let verdict = accepts_body(table, operation, body.as_bytes(), Options::default());
                    assert_eq!(verdict, expected, "{place}, asked for no more than a verdict");
                    judged += 1;
                }
            }
        }
    }
    assert!(judged >= PAIRS, "only {judged} values were judged");
}

#[test]
fn what_is_compiled_is_what_is_printed() {
    let sources = as_documents(&schemas::sources());
    let mut files = Vec::new();
    let mut modules = String::new();
    let mut list = String::new();
    for document in sources.documents() {
        let api = lower(&sources, &document).unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", document.name));
        if api.operations.is_empty() {
            continue;
        }
        let module = document.name.replace('-', "_");
        modules += &format!("mod {module};\n");
        let operations = |api: &ir::Api| {
            let names = (0..api.operations.len()).map(|number| format!("&{module}::CASE{number}"));
            names.collect::<Vec<_>>().join(", ")
        };
        list += &format!("    (\"{}.yaml\", &{module}::TABLE, &[{}]),\n", document.name, operations(&api));
        files.push((format!("{module}.rs"), printed(&api)));
    }
    let index = format!(
        "//! @generated from tests/schemas by tests/tests/schemas/compiled.rs\n\n{modules}\n\
         use crate::table::{{OperationTable, Table}};\n\n\
         type File = (&'static str, &'static Table<'static>, &'static [&'static OperationTable<'static>]);\n\n\
         /// Each file with its table and an operation for each case.\n\
         pub(crate) static FILES: &[File] = &[\n{list}];\n"
    );
    files.push(("mod.rs".to_owned(), index));
    compare(&files);
}

fn printed(api: &ir::Api) -> String {
    let arena = Bump::new();
    let tables = tables::build(api, &arena).unwrap_or_else(|mistakes| panic!("{}: {mistakes:?}", api.name));
    let Part::Whole(text) = emit::tables::emit(api, &tables).part else { panic!("a whole file") };
    text
}

/// Holds the files in the folder to these, or writes them.
fn compare(files: &[(String, String)]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/generated");
    if std::env::var_os("BLESS").is_some() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            fs::remove_file(entry.expect("a folder can be read").path()).expect("a file can be removed");
        }
        files.iter().for_each(|(name, text)| fs::write(folder.join(name), text).expect("a file can be written"));
    }
    let mut differences = String::new();
    for (name, text) in files {
        let present = fs::read_to_string(folder.join(name)).unwrap_or_default();
        let diff = similar::TextDiff::from_lines(&present, text);
        differences += &diff.unified_diff().header(name, "printed").to_string();
    }
    let present = fs::read_dir(&folder).expect("the folder is in the repository").count();
    assert!(differences.is_empty() && present == files.len(), "{differences}\n{present} files; {MEND}");
}
