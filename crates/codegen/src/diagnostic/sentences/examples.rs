//! Values that a document shows, and the two judges of them.

use crate::{
    diagnostic::{Diagnostic, code},
    load::Span,
};

pub(crate) fn oracle_cannot_read(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error(code::ORACLE_CANNOT_READ, span, format!("the second judge cannot read this schema: {reason}"))
        .help("say the same with other keywords, so that its examples are judged twice")
}

/// What a value is in a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shown {
    Example,
    Default,
    Enum,
}

pub(crate) fn shown_refused(shown: Shown, span: Span, pointer: &str, sentence: &str, schema: Span) -> Diagnostic {
    let (code, subject, help) = match shown {
        Shown::Example => (
            code::EXAMPLE_REFUSED,
            "this example breaks its schema",
            "show a value that the schema accepts, or correct the schema",
        ),
        Shown::Default => (
            code::DEFAULT_REFUSED,
            "this default breaks its schema",
            "name the value that is really taken when there is none",
        ),
        Shown::Enum => (
            code::ENUM_REFUSED,
            "this member of `enum` breaks its schema, so that no value can ever be it",
            "drop it, or loosen the rule beside it",
        ),
    };
    let place = if pointer.is_empty() { String::new() } else { format!(" at `{pointer}`") };
    Diagnostic::error(code, span, format!("{subject}{place}: {sentence}")).help(help).related(schema, "the schema")
}

/// `ours` and `theirs` are the pointer and the words of the first violation that a judge found.
pub(crate) fn judges_disagree(
    span: Span,
    schema: Span,
    ours: Option<&(String, String)>,
    theirs: Option<&(String, String)>,
) -> Diagnostic {
    let verdict = |finding: Option<&(String, String)>| match finding {
        Some((pointer, words)) if pointer.is_empty() => format!("refuses it ({words})"),
        Some((pointer, words)) => format!("refuses it at `{pointer}` ({words})"),
        None => "accepts it".to_owned(),
    };
    let message = format!(
        "the two judges disagree about this value: our engine {}, `jsonschema` {}",
        verdict(ours),
        verdict(theirs)
    );
    Diagnostic::error(code::JUDGES_DISAGREE, span, message)
        .help("one of them reads the schema wrongly: say the same with other keywords, and report it")
        .related(schema, "the schema")
}

pub(crate) fn shown_without_schema(span: Span, schema: Span) -> Diagnostic {
    Diagnostic::error(code::JUDGES_DISAGREE, span, "our engine has no table for the schema of this value")
        .help("use the schema in an operation or remove it")
        .related(schema, "the schema")
}
