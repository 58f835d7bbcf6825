//! What an author is told about each schema: nothing, or the codes that the case lists.

use std::collections::BTreeSet;

use bumpalo::Bump;
use codegen::{
    diagnostic::{Diagnostic, Severity},
    lint::{Rules, lint},
    load::{Node, Sources},
    lower::lower,
    tables,
};
use workspace_tests::schemas::{self, Case};

use crate::documents::document;

#[test]
fn an_author_is_told_what_is_not_generated() {
    let sources = schemas::sources();
    let (mut refused, mut differences) = (0, String::new());
    for case in schemas::cases(&sources) {
        let told: BTreeSet<&str> = case.values("told").iter().filter_map(Node::as_str).collect();
        let mistakes = mistakes(&sources, case);
        let found: BTreeSet<&str> = mistakes.iter().map(|mistake| mistake.code).collect();
        if found != told {
            differences += &format!("{}: {found:?} instead of {told:?}\n", sources.place(case.schema.span));
        }
        assert!(case.is_judged() || !told.is_empty(), "{} expects nothing", sources.place(case.schema.span));
        refused += usize::from(!told.is_empty());
    }
    assert!(differences.is_empty(), "{differences}");
    assert!(refused >= 50, "only {refused} schemas are told of");
}

/// Every mistake in a document that has the case alone, by the rules for any document, up to its tables.
fn mistakes(sources: &Sources, case: Case<'_>) -> Vec<Diagnostic> {
    let alone = document(sources, case.file, &[case]);
    let files = sources.files().iter().enumerate().filter(|(file, _)| *file != case.file);
    let mut files: Vec<(String, String)> = files
        .filter(|(_, file)| file.name.contains('/'))
        .map(|(_, file)| (file.name.clone(), file.text.clone()))
        .collect();
    // Files refer to the file of the case by its name.
    files.push((sources.files()[case.file].name.clone(), alone));
    let sources = Sources::new(files);
    let mut mistakes = lint(&sources, Rules::open());
    mistakes.retain(|mistake| mistake.severity == Severity::Error);
    if mistakes.is_empty() {
        for document in sources.documents() {
            let arena = Bump::new();
            let built = lower(&sources, &document).and_then(|api| tables::build(&api, &arena).map(drop));
            mistakes.extend(built.err().into_iter().flatten());
        }
    }
    mistakes
}
