//! About responses, security and components.

use super::did_you_mean;
use crate::{
    diagnostic::{Diagnostic, code},
    load::Span,
};

pub(crate) fn no_success(span: Span) -> Diagnostic {
    Diagnostic::error(code::NO_SUCCESS, span, "no response of the operation is a success")
        .help("write a response with a status from 200 to 299")
}

pub(crate) fn response_default(span: Span, success: Span) -> Diagnostic {
    Diagnostic::error(code::RESPONSE_DEFAULT, span, "`default` would stand for success and error at once")
        .related(success, "a success")
        .help("write '4XX' and '5XX'")
}

pub(crate) fn two_success_kinds(span: Span, first: Span) -> Diagnostic {
    Diagnostic::error(code::TWO_SUCCESS_KINDS, span, "one operation cannot succeed with two kinds of body")
        .related(first, "the first kind")
        .help("use one schema for both, or write `x-raw-response: true` in the operation")
}

pub(crate) fn two_error_kinds(span: Span, first: Span) -> Diagnostic {
    Diagnostic::error(code::TWO_ERROR_KINDS, span, "one operation cannot fail with two kinds of body")
        .related(first, "the first kind")
        .help("use one schema for every error")
}

pub(crate) fn body_of_empty_response(span: Span, status: &str) -> Diagnostic {
    Diagnostic::error(code::BODY_OF_EMPTY_RESPONSE, span, format!("a response {status} has no body"))
        .help("remove `content`, or write another status")
}

pub(crate) fn content_empty(span: Span) -> Diagnostic {
    Diagnostic::error(code::CONTENT_WITHOUT_SCHEMA, span, "the content lists no media type")
        .help("write `application/json`, or remove `content` if there is no body")
}

pub(crate) fn unknown_scheme(span: Span, name: &str, suggestion: Option<&str>) -> Diagnostic {
    let message = format!("`components.securitySchemes` has no `{name}`");
    did_you_mean(Diagnostic::error(code::UNKNOWN_SCHEME, span, message), name, suggestion)
}

pub(crate) fn unknown_scope(span: Span, name: &str, scheme: &str, place: Span, suggestion: Option<&str>) -> Diagnostic {
    let message = format!("the security scheme `{scheme}` has no scope `{name}`");
    let diagnostic = Diagnostic::error(code::UNKNOWN_SCOPE, span, message).related(place, "the scheme");
    did_you_mean(diagnostic, name, suggestion)
}

pub(crate) fn several_requirements(span: Span) -> Diagnostic {
    Diagnostic::error(code::SEVERAL_REQUIREMENTS, span, "an operation can ask for one security scheme only")
        .help("list every scope under one scheme; `security: []` asks for none")
}

pub(crate) fn unused_component(span: Span, name: &str) -> Diagnostic {
    Diagnostic::warning(code::UNUSED_COMPONENT, span, format!("nothing uses `{name}`")).help("remove it")
}
