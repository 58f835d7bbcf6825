//! Bytes as a document of an author.

use codegen::diagnostic::{Diagnostic, render};
use codegen::generate;
use codegen::lint::{Rules, lint};
use codegen::load::Sources;

/// Generates from a document, if it is a text.
///
/// # Panics
///
/// Where a diagnostic has no place in the document, or cannot be shown.
pub fn generator(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let sources = Sources::new(vec![("document.yaml".to_owned(), text.to_owned())]);
    shown(&lint(&sources, Rules::open()), &sources);
    match generate(&sources) {
        Ok(generated) => {
            assert!(generated.outputs.iter().any(|output| output.path.ends_with(".rs")), "something is generated");
            shown(&generated.warnings, &sources);
        }
        Err(mistakes) => {
            assert!(!mistakes.is_empty(), "who generates nothing says why");
            shown(&mistakes, &sources);
        }
    }
}

fn shown(diagnostics: &[Diagnostic], sources: &Sources) {
    for diagnostic in diagnostics {
        let related = diagnostic.related.iter().map(|(span, _)| *span);
        for span in related.chain([diagnostic.span]) {
            let text = &sources.files()[span.file].text;
            assert!(text.get(span.start..span.end).is_some(), "a place lies in the text: {}", diagnostic.code);
            let place = sources.place(span);
            assert!(place.line > 0 && place.column > 0);
        }
    }
    for colours in [true, false] {
        assert_eq!(render(diagnostics, sources, colours).is_empty(), diagnostics.is_empty());
    }
}
