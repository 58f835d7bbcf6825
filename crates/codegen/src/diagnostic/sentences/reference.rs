//! About `$ref`.

use super::did_you_mean;
use crate::{
    diagnostic::{Diagnostic, code},
    load::Span,
};

pub(crate) fn reference_not_text(span: Span) -> Diagnostic {
    Diagnostic::error(code::REFERENCE_MALFORMED, span, "a `$ref` must be a string")
        .help("write it as '#/components/schemas/Name', between quotes: a bare # begins a comment")
}

pub(crate) fn reference_malformed(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error(code::REFERENCE_MALFORMED, span, format!("`{text}` is not a file and a JSON pointer"))
        .help("write it as '#/components/schemas/Name' or 'other.yaml#/components/schemas/Name'")
}

pub(crate) fn reference_to_other_machine(span: Span, address: &str) -> Diagnostic {
    let message = format!("`{address}` is an address, and nothing is fetched while generating");
    Diagnostic::error(code::REFERENCE_REMOTE, span, message)
        .help("save it as a file beside this one, and refer to that")
}

pub(crate) fn reference_remote(span: Span) -> Diagnostic {
    Diagnostic::error(code::REFERENCE_REMOTE, span, "a reference must not leave the folder of the documents")
        .help("copy what you need into a file beside this one")
}

pub(crate) fn reference_cycle(span: Span, others: &[Span]) -> Diagnostic {
    let diagnostic = Diagnostic::error(code::REFERENCE_CYCLE, span, "this reference leads back to itself");
    others.iter().fold(diagnostic, |diagnostic, span| diagnostic.related(*span, "by way of this"))
}

pub(crate) fn reference_too_long(span: Span, limit: usize) -> Diagnostic {
    let message = format!("this reference leads on through more than {limit} others");
    Diagnostic::error(code::REFERENCE_CYCLE, span, message).help("refer to the place itself")
}

pub(crate) fn reference_dangling(span: Span, text: &str, missing: &str, suggestion: Option<&str>) -> Diagnostic {
    let message = format!("`{text}` leads nowhere: there is no `{missing}`");
    did_you_mean(Diagnostic::error(code::REFERENCE_DANGLING, span, message), missing, suggestion)
}

pub(crate) fn reference_unknown_file(span: Span, name: &str, suggestion: Option<&str>) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        code::REFERENCE_DANGLING,
        span,
        format!("there is no file `{name}` in the folder of the documents"),
    );
    match suggestion {
        Some(_) => did_you_mean(diagnostic, name, suggestion),
        None => diagnostic.help("write the way to it from the folder of this file"),
    }
}

pub(crate) fn reference_into_broken_file(span: Span) -> Diagnostic {
    Diagnostic::error(code::REFERENCE_DANGLING, span, "the file that this leads to could not be read")
        .help("mend that file first")
}

pub(crate) fn reference_sibling(span: Span, key: &str) -> Diagnostic {
    Diagnostic::error(code::REFERENCE_SIBLING, span, format!("`{key}` means nothing beside `$ref`"))
        .help("remove it, or put the reference into an `allOf` of one schema")
}

pub(crate) fn reference_not_allowed(span: Span, kind: &str) -> Diagnostic {
    Diagnostic::error(code::REFERENCE_NOT_ALLOWED, span, format!("{kind} cannot be a reference"))
        .help("write it out here")
}

pub(crate) fn reference_kind(span: Span, found: &str, expected: &str) -> Diagnostic {
    Diagnostic::error(code::REFERENCE_KIND, span, format!("this leads to {found}, where {expected} belongs"))
        .help(format!("refer to {expected}"))
}
