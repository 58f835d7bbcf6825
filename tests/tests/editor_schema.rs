//! What editors are told about documents: `specs/editor/schema.json` accepts ours, and refuses what the lints refuse that look
//! at one object alone.

use std::{collections::BTreeSet, fs, path::Path};

use codegen::{
    diagnostic::CODES,
    lint::{Rules, lint},
    load::Sources,
    manual::Example,
};
use jsonschema::Validator;
use workspace_tests::documents;

/// What can be seen in one object, by the keys and words of the specification and ours.
const SEEN: [&str; 14] = [
    "component-name",
    "empty-list",
    "format-type",
    "json-schema-annotation",
    "json-schema-keyword",
    "misplaced-extension",
    "missing-key",
    "reference-not-allowed",
    "reference-sibling",
    "unknown-extension",
    "unknown-format",
    "unknown-key",
    "unknown-word",
    "wrong-kind",
];

/// What the two see apart: a key that only another one beside it makes necessary, and a `$ref` that is no text.
const APART: [&str; 2] = ["missing-key-scheme.yaml", "reference-malformed-comment.yaml"];

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn schema() -> Validator {
    let text = fs::read_to_string(root().join("specs/editor/schema.json")).expect("the schema is in the repository");
    let schema = serde_json::from_str(&text).expect("the schema is JSON");
    jsonschema::draft7::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    jsonschema::draft7::new(&schema).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn our_documents_satisfy_it_and_name_it() {
    let schema = schema();
    for document in documents::sources().documents() {
        let errors: Vec<String> = schema
            .iter_errors(&document.root.to_json())
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}: {errors:#?}", document.name);
        let text =
            fs::read_to_string(root().join(format!("specs/{}.yaml", document.name))).expect("a document is a text");
        assert_eq!(
            text.lines().next(),
            Some("# yaml-language-server: $schema=editor/schema.json"),
            "{}",
            document.name
        );
    }
}

#[test]
fn it_refuses_what_the_lints_see_in_one_object_and_nothing_else() {
    let schema = schema();
    let (mut refused, mut accepted) = (BTreeSet::new(), 0);
    let mut wrong = String::new();
    for (name, sources) in sources() {
        let told: BTreeSet<&str> = lint(&sources, Rules::house()).iter().map(|diagnostic| diagnostic.code).collect();
        // A text that is no YAML has no tree, and another language other keys.
        let unread = told.iter().any(|code| code.starts_with("yaml-")) || told.contains("openapi-version");
        let Some(document) = sources.documents().next().filter(|_| !unread && !APART.contains(&name.as_str())) else {
            continue;
        };
        let errors: Vec<String> = schema
            .iter_errors(&document.root.to_json())
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        let seen: BTreeSet<&str> = told.into_iter().filter(|code| SEEN.contains(code)).collect();
        if errors.is_empty() != seen.is_empty() {
            wrong += &format!("{name}: {seen:?}, {errors:#?}\n");
        }
        accepted += usize::from(seen.is_empty());
        refused.extend(seen);
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(refused, BTreeSet::from(SEEN));
    assert!(accepted > 100, "{accepted}");
}

/// Every document of one file that is right or broken.
fn sources() -> Vec<(String, Sources)> {
    let broken = root().join("tests/broken-specs");
    let files = documents::files(&broken).into_iter().filter(|(name, _)| !name.contains('/'));
    let mut sources: Vec<(String, Sources)> =
        files.map(|(name, text)| (name.clone(), Sources::new(vec![(name, text)]))).collect();
    for code in CODES {
        let Ok(example) = Example::of(code) else { continue };
        for (kind, text) in [("wrong", example.wrong), ("right", example.right)] {
            sources.push((format!("{} ({kind})", code.name), example.judged(text).sources));
        }
    }
    sources
}
