//! The generated files are those that the documents make.

use std::{collections::BTreeMap, fs, path::PathBuf};

use bumpalo::Bump;
use codegen::{
    Generated,
    diagnostic::render,
    emit, generate,
    lint::{Rules, is_fatal, lint},
    load::Sources,
    lower::lower,
    manual,
    output::{self, Change, Part},
    tables,
};
use workspace_tests::documents::sources;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn generated() -> Generated {
    let sources = sources();
    generate(&sources).unwrap_or_else(|mistakes| panic!("{}", render(&mistakes, &sources, false)))
}

#[test]
fn generated_files_are_up_to_date() {
    let outputs = [generated().outputs, manual::outputs()].concat();
    let mut present = BTreeMap::new();
    let mut read = |path: String| {
        if let Ok(text) = fs::read_to_string(root().join(&path)) {
            present.insert(path, text);
        }
    };
    for output in &outputs {
        read(output.path.clone());
    }
    for folder in output::folders(&outputs) {
        for entry in fs::read_dir(root().join(folder)).expect("the folder of generated files is in the repository") {
            let name = entry.expect("a folder can be read").file_name();
            read(format!("{folder}/{}", name.to_string_lossy()));
        }
    }
    let changes = output::changes(&outputs, &present).expect("every file with a generated section has its markers");
    let difference = |Change { path, before, after }: &Change| {
        let (before, after) = (before.as_deref().unwrap_or_default(), after.as_deref().unwrap_or_default());
        let diff = similar::TextDiff::from_lines(before, after);
        diff.unified_diff().header(path, &format!("{path} (generated)")).to_string()
    };
    let differences: String = changes.iter().map(difference).collect();
    assert!(changes.is_empty(), "{differences}\ngenerated files are stale; run `cargo xtask codegen`");
}

/// The document that uses everything a table can hold is printed and compiled too; see `tests/printed`.
#[test]
fn the_printed_form_of_everything_is_up_to_date() {
    let folder = root().join("tests/tests/printed");
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
    let sources = Sources::new(vec![("everything.yaml".to_owned(), read("everything.yaml"))]);
    let mistakes = lint(&sources, Rules::open());
    assert!(!is_fatal(&mistakes), "{}", render(&mistakes, &sources, false));
    let document = sources.documents().next().expect("a document");
    let api = lower(&sources, &document).expect("a document that can be lowered");
    let arena = Bump::new();
    let tables = tables::build(&api, &arena).expect("tables");
    let Part::Whole(printed) = emit::tables::emit(&api, &tables).part else { panic!("a whole file") };
    if std::env::var_os("BLESS").is_some() {
        fs::write(folder.join("everything.rs"), &printed).expect("the file can be written");
    }
    let present = read("everything.rs");
    let diff = similar::TextDiff::from_lines(&present, &printed);
    let diff = diff.unified_diff().header("everything.rs", "printed").to_string();
    assert!(diff.is_empty(), "{diff}\nlook at the difference; `BLESS=1 cargo test --test generated` takes it over");
}

/// The same for npm: documents that are hard to say in JavaScript, whose types and schemas `tests/npm` tries.
#[test]
fn what_odd_documents_make_for_npm_is_up_to_date() {
    for (document, folder) in [("everything", "tests/tests/printed"), ("hostile", "tests/npm/types/generated")] {
        let text = fs::read_to_string(root().join(folder).join(format!("{document}.yaml"))).expect("the document");
        let sources = Sources::new(vec![(format!("{document}.yaml"), text)]);
        let mistakes = lint(&sources, Rules::open());
        assert!(!is_fatal(&mistakes), "{}", render(&mistakes, &sources, false));
        let api = lower(&sources, &sources.documents().next().expect("a document")).expect("a document that is read");
        let apis = std::slice::from_ref(&api);
        let types =
            emit::npm::types::emit(apis).unwrap_or_else(|mistakes| panic!("{}", render(&mistakes, &sources, false)));
        let schemas = emit::npm::schemas::emit(apis).expect("names that are those of the types");
        for output in types.into_iter().chain(schemas) {
            let name = output.path.strip_prefix(emit::npm::NPM).expect("a file of the package").trim_start_matches('/');
            let path = root().join("tests/npm/types/generated").join(name);
            let Part::Whole(printed) = output.part else { panic!("a whole file") };
            if std::env::var_os("BLESS").is_some() {
                fs::write(&path, &printed).expect("the file can be written");
            }
            let present = fs::read_to_string(&path).unwrap_or_default();
            let diff = similar::TextDiff::from_lines(&present, &printed);
            let diff = diff.unified_diff().header(name, "printed").to_string();
            assert!(
                diff.is_empty(),
                "{diff}\nlook at the difference; `BLESS=1 cargo test --test generated` takes it over"
            );
        }
    }
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    assert_eq!(generated(), generated());
}

/// The documents and one more, which is Open Finance under another name.
fn with_a_fourth(change: impl Fn(String) -> String) -> Sources {
    let mut files: Vec<(String, String)> =
        sources().files().iter().map(|file| (file.name.clone(), file.text.clone())).collect();
    let open_finance = files.iter().find(|(name, _)| name == "open-finance.yaml").expect("the document");
    files.push(("zz-second-edition.yaml".to_owned(), change(open_finance.1.clone())));
    Sources::new(files)
}

#[test]
fn a_fourth_document_is_a_module_a_feature_and_variants() {
    let generated = generate(&with_a_fourth(|text| text)).expect("the same requests under the same names");
    let text = |path: &str| {
        let output = generated.outputs.iter().find(|output| output.path.ends_with(path));
        match &output.unwrap_or_else(|| panic!("{path} is made")).part {
            Part::Whole(text) => text.clone(),
            Part::Section { lines, .. } => lines.join("\n"),
        }
    };
    let (judge, client) = ("crates/gerencianet-validation", "crates/gerencianet");
    assert!(text(&format!("{judge}/Cargo.toml")).ends_with("\nzz-second-edition = []"));
    let operations = text(&format!("{judge}/src/generated/mod.rs"));
    assert!(operations.contains("#[cfg(feature = \"zz-second-edition\")]\nmod zz_second_edition;"));
    assert!(operations.contains("    ZzSecondEditionOfStartPixPayment,"));
    let tables = text(&format!("{judge}/src/generated/zz_second_edition.rs"));
    assert!(tables.contains("OF_START_PIX_PAYMENT: OperationTable"));
    let features = text(&format!("{client}/Cargo.toml"));
    assert!(features.ends_with("\nzz-second-edition = [\"gerencianet-validation/zz-second-edition\"]"));
    assert!(text(&format!("{client}/src/generated/mod.rs")).contains("pub fn zz_second_edition(&self)"));
    let methods = text(&format!("{client}/src/generated/zz_second_edition/methods.rs"));
    assert!(methods.contains("Operation::ZzSecondEditionOfStartPixPayment"));
}

#[test]
fn operations_of_one_name_must_ask_the_same() {
    let longer = |text: String| text.replacen("maxLength: 140", "maxLength: 141", 1);
    let sources = with_a_fourth(longer);
    let mistakes = generate(&sources).expect_err("another limit");
    let told: Vec<(&str, &str)> =
        mistakes.iter().map(|mistake| (mistake.code, sources.place(mistake.span).file)).collect();
    assert_eq!(told, [("same-operation", "zz-second-edition.yaml")]);
}

#[test]
fn every_document_is_an_api_with_operations_and_rules() {
    let generated = generated();
    assert_eq!(generated.summaries.len(), sources().documents().count());
    for summary in generated.summaries {
        assert!(summary.operations > 0 && summary.schemas > 0 && summary.constraints > summary.schemas, "{summary:?}");
    }
}
