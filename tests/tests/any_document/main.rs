//! Documents that are not ours: what is generated from them is fresh, says what it left out, and judges as the `jsonschema`
//! crate does.
//!
//! `documents/` holds the documents and `any-document/` what is made of them; `BLESS=1` rewrites the latter, and what must be
//! told. `OPENAPI_DOCUMENT=FILE` has one more document looked at, which need not be in the repository.

mod large;
mod written;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use bodies::{Bodies, json::Json};
use bumpalo::Bump;
use codegen::{
    diagnostic::{Diagnostic, Severity},
    foreign::{Foreign, Request, Target, adapted, generate_foreign},
    load::{Document, Sources, references},
    lower,
    oracle::{Direction, Formats, Oracle, translate},
    tables,
};
use gerencianet_validation::{Options, judge_schema};
use workspace_tests::documents;

const BLESS: &str = "look at the difference; `BLESS=1 cargo test --test any_document` takes it over";

/// How many bodies by chance are judged for each operation.
const BODIES: u64 = 300;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("documents")
}

/// Every document, by its name without ending.
fn cases() -> BTreeMap<String, Sources> {
    let mut cases = BTreeMap::new();
    for entry in fs::read_dir(folder()).expect("the documents are in the repository") {
        let path = entry.expect("the documents are in the repository").path();
        let name = path
            .file_stem()
            .expect("the documents are in the repository")
            .to_str()
            .expect("the documents are in the repository")
            .to_owned();
        match path.extension().and_then(|ending| ending.to_str()) {
            None => cases.insert(name, read("several-files/loja.yaml")),
            Some("yaml" | "json") => cases.insert(
                name,
                read(
                    path.file_name()
                        .expect("the documents are in the repository")
                        .to_str()
                        .expect("the documents are in the repository"),
                ),
            ),
            _ => None,
        };
    }
    cases
}

/// A document with everything that it refers to.
fn read(name: &str) -> Sources {
    let text = |name: &str| fs::read_to_string(folder().join(name)).expect("a document is a text");
    let mut files = vec![(name.to_owned(), text(name))];
    let mut position = 0;
    while let Some((name, here)) = files.get(position) {
        for wanted in references(name, here).files {
            if files.iter().all(|(known, _)| *known != wanted) && folder().join(&wanted).is_file() {
                files.push((wanted.clone(), text(&wanted)));
            }
        }
        position += 1;
    }
    Sources::foreign(files)
}

fn everything() -> Request {
    Request {
        targets: Target::ALL.iter().map(|(_, target)| *target).collect(),
        keep_going: true,
        engine: "../../crates/gerencianet-validation".to_owned(),
    }
}

fn generated(name: &str, sources: &Sources) -> Foreign {
    generate_foreign(sources, &everything()).unwrap_or_else(|told| panic!("{name}: {told:?}"))
}

/// A line for each diagnostic: place, code, message.
fn told(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let line = |diagnostic: &Diagnostic| {
        let severity = if diagnostic.severity == Severity::Error { "error" } else { "warning" };
        format!("{} {severity} {} {}\n", sources.place(diagnostic.span), diagnostic.code, diagnostic.message)
    };
    diagnostics.iter().map(line).collect()
}

#[test]
fn what_is_generated_is_fresh_and_what_is_told_expected() {
    let mut differences = String::new();
    let mut check = |path: &Path, actual: &str| {
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, actual).unwrap();
        }
        let present = fs::read_to_string(path).unwrap_or_default();
        if present != actual {
            let diff = similar::TextDiff::from_lines(present.as_str(), actual);
            differences += &format!("{}\n{}", path.display(), diff.unified_diff());
        }
    };
    let cases = cases();
    assert!(cases.len() >= 11, "{}", cases.len());
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("any-document");
    for (name, sources) in &cases {
        let made = generated(name, sources);
        check(&folder().join(format!("{name}.told")), &told(&made.diagnostics, sources));
        for output in &made.outputs {
            let path = match output.path.split_once('/') {
                Some(("src", file)) => home.join("src").join(name).join(file),
                Some((_, file)) => home.join("typescript").join(name).join(file),
                // The crate of the tests has a manifest of its own.
                None => continue,
            };
            check(&path, &output.text("").unwrap());
        }
    }
    assert!(differences.is_empty(), "{differences}\n{BLESS}");
}

#[test]
fn nothing_is_written_where_something_is_wrong_unless_it_goes_on() {
    for (name, sources) in cases() {
        let expected = generated(&name, &sources).diagnostics.iter().any(|one| one.severity == Severity::Error);
        let strict = generate_foreign(&sources, &Request { keep_going: false, ..everything() });
        assert_eq!(strict.is_err(), expected, "{name}");
        // Without a client, what no client can carry hinders nobody.
        let alone = Request { keep_going: false, targets: BTreeSet::from([Target::TypeScript]), ..everything() };
        let only_client = strict
            .is_err_and(|told| told.iter().all(|one| one.severity == Severity::Warning || one.code == "no-client"));
        assert!(!only_client || generate_foreign(&sources, &alone).is_ok(), "{name}");
    }
}

/// What is written is a crate of its own: what judges compiles as it stands, and what a client needs beside it is what the crate
/// of the tests is compiled with.
#[test]
fn the_manifest_that_is_written_is_that_of_a_crate() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("written-crate");
    let engine = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/gerencianet-validation");
    let sources = read("objects.yaml");
    let request = |targets: &[Target]| Request {
        targets: targets.iter().copied().collect(),
        engine: engine.to_str().expect("the folder has a name").to_owned(),
        ..everything()
    };
    let made = generate_foreign(&sources, &request(&[Target::Validation])).unwrap();
    for output in &made.outputs {
        let path = folder.join(&output.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, output.text("").unwrap()).unwrap();
    }
    let checked = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(folder.join("target"))
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));

    let with_client = generate_foreign(&sources, &request(&[Target::Validation, Target::Client])).unwrap();
    let manifest = with_client.outputs.iter().find(|output| output.path == "Cargo.toml").unwrap();
    let manifest: toml::Table = manifest.text("").unwrap().parse().unwrap();
    let read = |path: &str| -> toml::Table {
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap().parse().unwrap()
    };
    let (workspace, compiled) = (read("../Cargo.toml"), read("any-document/Cargo.toml"));
    let dependencies = manifest["dependencies"].as_table().unwrap();
    let names = |table: &toml::Table| table.keys().cloned().collect::<BTreeSet<String>>();
    assert_eq!(names(dependencies), names(compiled["dependencies"].as_table().unwrap()));
    for (name, asked) in dependencies.iter().filter(|(name, _)| *name != "gerencianet-validation") {
        let version = |entry: &toml::Value| entry.get("version").unwrap_or(entry).as_str().map(str::to_owned);
        let declared = &workspace["workspace"]["dependencies"][name];
        let (asked_version, ours) = (version(asked).unwrap(), version(declared).unwrap());
        assert!(asked_version.starts_with(&ours), "{name}: {asked_version}, and we have {ours}");
        let features = |entry: Option<&toml::Value>| -> BTreeSet<String> {
            let listed = entry.and_then(|entry| entry.get("features")?.as_array());
            listed.into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
        };
        let given = &features(Some(declared)) | &features(compiled["dependencies"].get(name));
        let missing: Vec<_> = features(Some(asked)).difference(&given).cloned().collect();
        assert!(missing.is_empty(), "{name}: nothing of ours is compiled with {missing:?}");
    }
    let of_features: Vec<&str> =
        manifest["features"]["rustls"].as_array().unwrap().iter().filter_map(|one| one.as_str()).collect();
    assert_eq!(of_features, ["reqwest/rustls"]);
}

/// What a compiled crate says of a body, or of the parameters of a query.
type Judge = fn(&str, &[u8]) -> bool;

macro_rules! judges {
    ($($module:ident)*) => {
        [$((stringify!($module), (|id: &str, body: &[u8]| {
            let operation = any_document::$module::Operation::from_id(id).expect("an operation of the document");
            any_document::$module::validate(operation, body).is_ok()
        }) as Judge)),*]
    };
}

#[test]
fn verdicts_are_those_of_jsonschema() {
    let judges: BTreeMap<&str, Judge> = BTreeMap::from(judges!(
        anchors discriminators extensions media_types names nullable numbers objects parameters recursion several_files strings
    ));
    for (name, sources) in cases() {
        let judge = judges.get(name.replace('-', "_").as_str()).unwrap_or_else(|| panic!("{name} is not compiled"));
        compared(&name, &sources, *judge);
    }
}

/// Judges examples and bodies by chance of every operation with a body of `application/json` twice; how many were accepted
/// and refused.
fn compared(name: &str, sources: &Sources, judge: impl Fn(&str, &[u8]) -> bool) -> (usize, usize) {
    let sources = adapted(sources);
    let document = sources.documents().next().expect("the document is right");
    let (mut accepted, mut refused) = (0, 0);
    for id in operations(&sources, document) {
        let Some(body) = documents::Body::of(&sources, document, &id) else { continue };
        let oracle =
            Oracle::new(&sources, body.schema, Direction::Request, Formats::Judged).expect("the document is right");
        for example in body.examples(&sources) {
            let verdict = judge(&id, example.to_json_text().as_bytes());
            assert_eq!(verdict, oracle.is_valid(&example.to_json()), "{name}: an example of {id}");
        }
        let examples: Vec<Json> = body.examples(&sources).iter().map(|node| Json::from(&node.to_json())).collect();
        if examples.is_empty() {
            continue;
        }
        let schema = translate(&sources, body.schema, Direction::Request).expect("the document is right");
        let bodies = Bodies::new(id.clone(), schema, examples, &documents::vectors());
        for number in 0..BODIES {
            let body = bodies.body(1, number);
            // What JSON's readers see in other ways, the tests of the engine look at.
            let Ok(value) = serde_json::from_slice::<serde_json::Value>(&body.bytes) else { continue };
            let plain = serde_json::to_vec(&value).expect("the document is right");
            let read = Sources::new(vec![(
                "body.json".to_owned(),
                String::from_utf8(plain.clone()).expect("the document is right"),
            )]);
            if !read.at(0, "").is_some_and(|value| oracle.is_exact_about(value)) {
                continue;
            }
            let verdict = judge(&id, &plain);
            let theirs = oracle.is_valid(&value);
            assert_eq!(verdict, theirs, "{name}: {id}, body {number}: {}", String::from_utf8_lossy(&plain));
            *(if verdict { &mut accepted } else { &mut refused }) += 1;
        }
    }
    (accepted, refused)
}

fn operations(sources: &Sources, document: Document<'_>) -> Vec<String> {
    let api = lower::lower(sources, &document).map(|api| api.operations.into_iter().map(|one| one.id).collect());
    // Where not everything can be lowered, the texts of the document tell.
    api.unwrap_or_else(|_| {
        let paths = document.root.get("paths").expect("the document has paths").entries();
        let methods = paths.iter().flat_map(|path| path.value.entries());
        let named = methods.filter_map(|method| method.value.get("operationId")?.as_str().map(str::to_owned));
        named.collect()
    })
}

#[test]
fn parameters_are_judged() {
    use any_document::parameters::{Operation, Parameters, validate_parameters};
    let item = || Parameters::new().path("id", "1").header("X-Loja", "BR");
    let accepted = |parameters| validate_parameters(Operation::LerItem, &parameters).is_ok();
    assert!(accepted(item()));
    assert!(accepted(item().query_string("completo=true&desde=2024-02-29&ordem=asc")));
    // Authorization is declared and required, and OpenAPI ignores it.
    assert!(accepted(item().header("Authorization", "x")));
    for wrong in ["completo=1", "desde=2024-02-30", "ordem=up", "outro=1"] {
        assert!(!accepted(item().query_string(wrong)), "{wrong}");
    }
    assert!(!accepted(Parameters::new().path("id", "0").header("X-Loja", "BR")));
    assert!(!accepted(Parameters::new().path("id", "1").header("X-Loja", "br")));
    assert_eq!(Operation::LerItem.facts().path, "/v2/itens/{id}");
    assert_eq!(Operation::ALL.len(), 7);
}

#[test]
fn a_body_that_may_be_left_out_may() {
    use any_document::media_types::{Operation, validate};
    assert!(validate(Operation::CriarPedido, b" \n").is_ok());
    assert!(validate(Operation::CriarPedido, b"{}").is_err());
    assert!(validate(Operation::QualquerJson, b"").is_err());
    assert!(validate(Operation::MudarPerfil, br#"{"nome":"Marina"}"#).is_err());
}

#[test]
fn names_that_differ_in_case_alone_are_kept_apart() {
    use any_document::names::client::types;
    let one = types::Cnpj { numero: Some("12".into()), tipo: None };
    assert!(!format!("{one:?}").contains("12"), "a value is shown");
    assert_eq!(serde_json::to_string(&one).unwrap(), r#"{"numero":"12"}"#);
    // A list of them has a name of its own in the document, which differs in case alone.
    let operation = types::Operation2 { tipo: Some(types::CnpjTipo { c: None }), type_: Default::default() };
    assert_eq!(serde_json::to_string(&operation).unwrap(), r#"{"tipo":{}}"#);
}

#[test]
fn other_languages_are_refused_by_name() {
    for (text, word) in [
        ("openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\nwebhooks: {}", "OpenAPI 3.1"),
        ("swagger: '2.0'\ninfo: {title: A, version: '1'}\npaths: {}\ndefinitions: {}", "Swagger"),
        ("openapi: 4.0.0\npaths: {}", "OpenAPI `4.0.0`"),
    ] {
        let sources = Sources::foreign(vec![("a.yaml".to_owned(), text.to_owned())]);
        let told = generate_foreign(&sources, &everything()).unwrap_err();
        assert_eq!(told.iter().map(|one| one.code).collect::<Vec<_>>(), ["openapi-version"], "{text}");
        assert!(told[0].message.contains(word) && told[0].help.is_some(), "{told:?}");
    }
    let text = "openapi: 3.0.0\ninfo: {title: A, version: '1'}\npaths: {/a: {$ref: 'https://example.com/a.yaml#/a'}}";
    let sources = Sources::foreign(vec![("a.yaml".to_owned(), text.to_owned())]);
    let told = generate_foreign(&sources, &everything()).unwrap_err();
    assert!(told.iter().any(|one| one.code == "reference-remote" && one.message.contains("is an address")), "{told:?}");
}

/// One more document, of which the path is given: everything of it can be judged, and is as `jsonschema` has it.
#[test]
fn a_document_from_elsewhere() {
    let Some(path) = std::env::var_os("OPENAPI_DOCUMENT") else { return };
    let text = fs::read_to_string(path).unwrap();
    let sources = Sources::foreign(vec![("document.yaml".to_owned(), text)]);
    let made = generate_foreign(&sources, &Request { keep_going: false, ..everything() }).unwrap();
    let changed = adapted(&sources);
    let api = lower::lower(&changed, &changed.documents().next().unwrap()).unwrap();
    let arena = Bump::new();
    let tables = tables::build(&api, &arena).unwrap();
    let (accepted, refused) = compared("document", &sources, |id, body| {
        let operation = tables.operations.iter().find(|operation| operation.id == id).unwrap();
        judge_schema(&tables.table, operation.body.unwrap(), body, Options::default()).is_ok()
    });
    println!("{:?}: {accepted} bodies accepted, {refused} refused", made.summary);
    assert!(accepted > 0 && refused > 0);
}
