//! About `x-pages`.

use super::did_you_mean;
use crate::{
    diagnostic::{Diagnostic, code},
    load::Span,
};

pub(crate) fn pages_of_callback(span: Span) -> Diagnostic {
    Diagnostic::error(code::PAGES, span, "nobody turns the pages of what the vendor sends").help("remove it")
}

pub(crate) fn pages_asked_otherwise(span: Span, what: &str, place: Span) -> Diagnostic {
    Diagnostic::error(code::PAGES, span, format!("pages are asked for by the query alone, and there is {what}"))
        .related(place, "here")
        .help("remove `x-pages`: callers get the method for one page")
}

pub(crate) fn pages_parameter(span: Span, name: &str, place: Span) -> Diagnostic {
    Diagnostic::error(code::PAGES, span, format!("`{name}` cannot number pages"))
        .related(place, "the parameter")
        .help("name a parameter with `in: query` and `type: integer`")
}

pub(crate) fn pages_first(span: Span, key: &str, place: Span) -> Diagnostic {
    Diagnostic::error(code::PAGES, span, format!("the first page contradicts the `{key}` of the parameter"))
        .related(place, "said here")
        .help("write the number that the API gives its first page, in both places")
}

pub(crate) fn pages_without_end(span: Span) -> Diagnostic {
    Diagnostic::error(code::PAGES, span, "nothing tells which page is the last")
        .help("write `count`, the member that says how many pages there are, or `next`, the one that leads to the next")
}

pub(crate) fn pages_two_ends(span: Span, other: Span) -> Diagnostic {
    Diagnostic::error(code::PAGES, span, "`count` and `next` exclude each other")
        .related(other, "the other")
        .help("keep the one that the answer has")
}

pub(crate) fn pages_without_answer(span: Span, status: Span) -> Diagnostic {
    Diagnostic::error(code::PAGES, span, "this success has no JSON body that callers get as a value")
        .related(status, "this one")
        .help("give it a schema, and leave `x-raw-response` out; or remove `x-pages`")
}

pub(crate) fn pages_unknown_member(span: Span, name: &str, suggestion: Option<&str>, schema: Span) -> Diagnostic {
    let diagnostic = Diagnostic::error(code::PAGES, span, format!("the answer has no member `{name}`"));
    did_you_mean(diagnostic.related(schema, "not among these `properties`"), name, suggestion)
}

pub(crate) fn pages_member(span: Span, key: &str, expected: &str, place: Span) -> Diagnostic {
    Diagnostic::error(code::PAGES, span, format!("`{key}` must name {expected}"))
        .related(place, "this is none")
        .help(format!("of the members of the answer, name {expected}"))
}
