//! What an author is told about broken documents. The plainest case of every code is an example of `specs/DIAGNOSTICS.md`,
//! which `generated.rs` holds to what is told; here is what else there is to tell.
//!
//! `broken-specs/<name>.yaml` (or every file in `broken-specs/<name>/`) is a document with a mistake;
//! `broken-specs/<name>.expected` is everything that must be said about it. Names that begin with `house` go the whole way
//! of a document in specs/, all others are judged by the rules for any document. `BLESS=1` rewrites what is expected.

use std::{
    fs,
    path::{Path, PathBuf},
};

use codegen::{
    diagnostic::{Diagnostic, Severity, render},
    generate,
    lint::{Rules, lint},
    load::Sources,
};
use workspace_tests::documents;

const BLESS: &str = "look at the difference; `BLESS=1 cargo test --test broken_specs` takes it over";

#[test]
fn every_mistake_is_told_as_expected() {
    let mut differences = String::new();
    let cases = cases();
    assert!(cases.len() >= 70, "{}", cases.len());
    for case in cases {
        let sources = Sources::new(files(&case));
        let diagnostics = diagnostics(&case, &sources);
        let actual: String = diagnostics.iter().map(|diagnostic| describe(diagnostic, &sources)).collect();
        let path = case.with_extension("expected");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&path, &actual).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if expected != actual {
            let diff = similar::TextDiff::from_lines(&expected, &actual);
            differences.push_str(&format!("{}\n{}", case.display(), diff.unified_diff()));
        }
        let printed = render(&diagnostics, &sources, false);
        let complete = diagnostics.iter().all(|diagnostic| printed.contains(&format!("[{}]: ", diagnostic.code)));
        assert!(complete && printed.is_empty() == diagnostics.is_empty(), "{printed}");
        // What another library refuses, it says in words of its own.
        let helpless = |told: &&Diagnostic| told.help.is_none() && !matches!(told.code, "no-client" | "not-openapi");
        let helpless: Vec<&str> = diagnostics.iter().filter(helpless).map(|told| told.message.as_str()).collect();
        assert_eq!(helpless, [""; 0], "{}: an author is told what to do", case.display());
    }
    assert!(differences.is_empty(), "{differences}\n{BLESS}");
}

#[test]
fn our_own_documents_have_no_mistake() {
    let sources = documents::sources();
    let diagnostics = lint(&sources, Rules::house());
    assert!(diagnostics.is_empty(), "{}", render(&diagnostics, &sources, false));
}

/// Every case by its path without ending, in the order of the names.
fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("broken-specs");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the cases are in the repository")
        .map(|entry| entry.expect("a folder can be read").path())
        .filter(|path| path.is_dir() || path.extension().is_some_and(|ending| ending == "yaml"))
        .map(|path| path.with_extension(""))
        .collect();
    cases.sort();
    cases
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).expect("a case has a name")
}

fn files(case: &Path) -> Vec<(String, String)> {
    if case.is_dir() {
        return documents::files(case);
    }
    let path = case.with_extension("yaml");
    vec![(name(&path).to_owned(), fs::read_to_string(&path).expect("a case is a text"))]
}

fn diagnostics(case: &Path, sources: &Sources) -> Vec<Diagnostic> {
    if name(case).starts_with("house") {
        generate(sources).map_or_else(|mistakes| mistakes, |generated| generated.warnings)
    } else {
        lint(sources, Rules::open())
    }
}

/// One diagnostic as the files of expectations have it: `12:5 error unknown-key …`, then its help and related places.
fn describe(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let place = |span| {
        let place = sources.place(span);
        let file = if sources.files().len() > 1 { format!("{}:", place.file) } else { String::new() };
        format!("{file}{}:{}", place.line, place.column)
    };
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut text = format!("{} {severity} {} {}\n", place(diagnostic.span), diagnostic.code, diagnostic.message);
    if let Some(help) = &diagnostic.help {
        text.push_str(&format!("    help: {help}\n"));
    }
    for (span, label) in &diagnostic.related {
        text.push_str(&format!("    {} {label}\n", place(*span)));
    }
    text
}
