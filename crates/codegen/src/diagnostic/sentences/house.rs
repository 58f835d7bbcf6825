//! About the house rules of specs/README.md.

use crate::{
    diagnostic::{Diagnostic, code},
    load::Span,
};

pub(crate) fn house_digit_class(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_DIGIT_CLASS, span, r"`\d` means different things to different readers")
        .help("write [0-9]")
}

pub(crate) fn house_no_server(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_SERVER, span, "the document names no server")
        .help("write `servers` with production and homologation")
        .of_object()
}

pub(crate) fn house_server_key(span: Span, key: &str) -> Diagnostic {
    let words = if key == "x-edition" { "`printed` or `today`" } else { "`production` or `homologation`" };
    Diagnostic::error(code::HOUSE_SERVER, span, format!("the server has no `{key}`"))
        .help(format!("write {words}"))
        .of_object()
}

pub(crate) fn house_server_url(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_SERVER, span, "the address must begin with https:// and not end with /")
        .help("write it as `https://api.example.com`")
}

pub(crate) fn house_first_server(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_SERVER, span, "the first server must be the printed production one")
        .help("put the server with `x-environment: production` and `x-edition: printed` first")
        .of_object()
}

pub(crate) fn house_length_of_format(span: Span, key: &str, format: &str) -> Diagnostic {
    Diagnostic::error(code::HOUSE_LENGTH_OF_FORMAT, span, format!("the format `{format}` says this `{key}` already"))
        .help("remove it: a limit is stated once")
}

pub(crate) fn house_idempotency(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_IDEMPOTENCY, span, "the operation has no `x-idempotency`")
        .help("write `safe`, `idempotent`, `key` or `none`")
}

pub(crate) fn house_pages(span: Span, parameter: &str, place: Span) -> Diagnostic {
    let message = format!("other operations turn pages by `{parameter}`, and this one has no `x-pages`");
    Diagnostic::error(code::HOUSE_PAGES, span, message)
        .related(place, "the parameter")
        .help("write `x-pages` with `parameter`, `first`, `items`, and `count` or `next`")
}

pub(crate) fn house_shared_schema(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_SHARED_SCHEMA, span, "a request and a response use the same schema")
        .help("write one schema for each: requests are strict, responses are open")
        .of_object()
}

pub(crate) fn house_open_request(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_OPEN_REQUEST, span, "a request object must refuse what it does not know")
        .help("write `additionalProperties: false`")
        .of_object()
}

pub(crate) fn house_closed_response(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_CLOSED_RESPONSE, span, "a response object must let new members through")
        .help("remove `additionalProperties: false`")
}

pub(crate) fn house_response_constraint(span: Span, key: &str) -> Diagnostic {
    let diagnostic = Diagnostic::error(
        code::HOUSE_RESPONSE_CONSTRAINT,
        span,
        format!("a response must not fail because of `{key}`"),
    );
    match key {
        "enum" => diagnostic.help("write `x-known-values`"),
        _ => diagnostic.help("remove it; `description` may say it"),
    }
}

pub(crate) fn house_known_values(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_KNOWN_VALUES, span, "`x-known-values` is for responses").help("write `enum`")
}

pub(crate) fn house_error_without_body(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_ERROR_SCHEMA, span, "an error response must carry the error schema of the document")
        .help("write `content` with `application/json`")
}

pub(crate) fn house_second_error_schema(span: Span, first: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_ERROR_SCHEMA, span, "a document has one error schema, and this is another")
        .related(first, "the first")
        .help("refer to the first one here")
}

pub(crate) fn house_example_missing(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_EXAMPLE, span, "the body has no example").help("write a named one under `examples`")
}

pub(crate) fn house_security(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_SECURITY, span, "the operation does not say what `security` it asks for")
        .help("write the scheme and its scopes; `security: []` asks for none")
}

pub(crate) fn house_scopes(span: Span) -> Diagnostic {
    Diagnostic::error(code::HOUSE_SECURITY, span, "no scope is asked for").help("list the scopes of the operation")
}
