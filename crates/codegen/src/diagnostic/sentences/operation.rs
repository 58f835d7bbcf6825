//! About operations, parameters and request bodies.

use super::did_you_mean;
use crate::{
    diagnostic::{Diagnostic, code},
    load::Span,
};

pub(crate) fn operation_id_missing(span: Span) -> Diagnostic {
    Diagnostic::error(code::OPERATION_ID, span, "the operation has no `operationId`")
        .help("write the name of the method in the vendor's SDKs")
}

pub(crate) fn operation_id_odd(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(code::OPERATION_ID, span, format!("`{name}` cannot be the name of a method"))
        .help("use letters, digits, `_` and `-`, a letter first")
}

pub(crate) fn operation_id_duplicate(span: Span, name: &str, earlier: &str, place: Span) -> Diagnostic {
    let message = match name == earlier {
        true => format!("another operation is called `{name}`"),
        false => format!("`{name}` and `{earlier}` become the same name in generated code"),
    };
    Diagnostic::error(code::OPERATION_ID_DUPLICATE, span, message)
        .related(place, "first here")
        .help("give one of them another name")
}

pub(crate) fn path_malformed(span: Span, path: &str) -> Diagnostic {
    Diagnostic::error(code::PATH_MALFORMED, span, format!("the braces of `{path}` do not hold one name each"))
        .help("write each parameter once, as {name}")
}

pub(crate) fn path_clash(span: Span, earlier: Span) -> Diagnostic {
    Diagnostic::error(code::PATH_CLASH, span, "this path and another match the same requests")
        .related(earlier, "the other")
        .help("put the methods under one path")
}

pub(crate) fn path_parameter_undeclared(span: Span, name: &str, suggestion: Option<&str>) -> Diagnostic {
    let diagnostic =
        Diagnostic::error(code::PATH_PARAMETER, span, format!("the path has `{{{name}}}`, and `parameters` has not"));
    match suggestion {
        Some(_) => did_you_mean(diagnostic, name, suggestion),
        None => diagnostic.help(format!("declare `name: {name}` with `in: path`")),
    }
}

pub(crate) fn path_parameter_unused(span: Span, name: &str, path: &str, place: Span) -> Diagnostic {
    Diagnostic::error(code::PATH_PARAMETER, span, format!("the path `{path}` has no `{{{name}}}`"))
        .related(place, "the path")
        .help(format!("write `{{{name}}}` into the path, or remove the parameter"))
}

pub(crate) fn path_parameter_optional(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(
        code::PATH_PARAMETER_OPTIONAL,
        span,
        format!("`{name}` stands in the path and cannot be left out"),
    )
    .help("write `required: true`")
}

pub(crate) fn parameter_duplicate(span: Span, name: &str, earlier: Span) -> Diagnostic {
    Diagnostic::error(code::PARAMETER_DUPLICATE, span, format!("the parameter `{name}` stands here twice"))
        .related(earlier, "first here")
}

pub(crate) fn parameter_cookie(span: Span) -> Diagnostic {
    Diagnostic::error(code::PARAMETER_UNSUPPORTED, span, "cookies cannot be parameters")
        .help("use `query`, `header` or `path`")
}

pub(crate) fn parameter_ignored(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(code::PARAMETER_IGNORED, span, format!("OpenAPI ignores a header parameter `{name}`"))
        .help("say it by `content` or `security`")
}

pub(crate) fn parameter_style(span: Span, style: &str, usual: &str) -> Diagnostic {
    Diagnostic::error(code::PARAMETER_UNSUPPORTED, span, format!("the style `{style}` cannot be written to the wire"))
        .help(format!("remove it: `{usual}` is the style of this place"))
}

pub(crate) fn parameter_explode(span: Span) -> Diagnostic {
    Diagnostic::error(code::PARAMETER_UNSUPPORTED, span, "`explode: false` would be ignored").help("remove it")
}

pub(crate) fn parameter_flag(span: Span, key: &str) -> Diagnostic {
    Diagnostic::error(code::PARAMETER_UNSUPPORTED, span, format!("`{key}` would be ignored")).help("remove it")
}

pub(crate) fn parameter_content(span: Span) -> Diagnostic {
    Diagnostic::error(code::PARAMETER_UNSUPPORTED, span, "a parameter cannot hold a media type")
        .help("write `schema` instead of `content`")
}

pub(crate) fn parameter_without_schema(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(code::MISSING_KEY, span, format!("the parameter `{name}` must have `schema`"))
        .help("write the `schema` of its values")
}

pub(crate) fn parameter_type(span: Span, kind: &str, place: Span, foreign: bool) -> Diagnostic {
    let diagnostic = Diagnostic::error(code::PARAMETER_UNSUPPORTED, span, format!("a parameter cannot be an {kind}"))
        .help(match foreign {
            true => "write a string, number or boolean, a list, or an object that is written by `deepObject`",
            false => "write a string, number or boolean",
        });
    if place == span { diagnostic } else { diagnostic.related(place, "said here") }
}

pub(crate) fn alias_of_no_query(span: Span) -> Diagnostic {
    Diagnostic::error(code::ALIAS, span, "only a query parameter can have a second spelling")
        .help("remove it, or move the parameter to the query")
}

pub(crate) fn alias_taken(span: Span, alias: &str, other: Span) -> Diagnostic {
    Diagnostic::error(code::ALIAS, span, format!("`{alias}` is the name of a parameter"))
        .related(other, "this one")
        .help("choose another spelling")
}

pub(crate) fn unknown_parameter(span: Span, name: &str, suggestion: Option<&str>) -> Diagnostic {
    let message = format!("the operation has no parameter `{name}`");
    did_you_mean(Diagnostic::error(code::UNKNOWN_PARAMETER, span, message), name, suggestion)
}

pub(crate) fn exclusive_but_required(span: Span, name: &str, parameter: Span) -> Diagnostic {
    let message = format!("`{name}` is required, so the others could never be there");
    Diagnostic::error(code::EXCLUSIVE_BUT_REQUIRED, span, message).related(parameter, "required here")
}

pub(crate) fn not_before_formats(span: Span) -> Diagnostic {
    Diagnostic::error(code::NOT_BEFORE_FORMATS, span, "only two dates or two moments have an order")
        .help("give both parameters `format: date`, or both `format: date-time`")
}

pub(crate) fn body_of_get(span: Span, method: &str) -> Diagnostic {
    Diagnostic::error(code::BODY_OF_GET, span, format!("a request body means nothing to `{method}`"))
        .help("use parameters")
}

pub(crate) fn body_optional(span: Span) -> Diagnostic {
    Diagnostic::error(code::BODY_OPTIONAL, span, "an optional request body cannot be generated")
        .help("write `required: true`")
}

pub(crate) fn media_type(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(code::MEDIA_TYPE, span, format!("`{name}` cannot be generated: only `application/json` can"))
        .help("write `application/json`; for a response that is a file, `x-raw-response: true` in the operation")
}

pub(crate) fn media_type_not_judged(span: Span, name: &str, judged: &str) -> Diagnostic {
    let message = format!("a body of `{name}` is not judged: what is judged is `{judged}`");
    Diagnostic::error(code::SEVERAL_MEDIA_TYPES, span, message)
}

pub(crate) fn body_not_judged(span: Span, name: &str) -> Diagnostic {
    let message = format!("a body of `{name}` is not judged: every body is accepted");
    Diagnostic::warning(code::MEDIA_TYPE, span, message)
}

pub(crate) fn operation_named(span: Span, given: Option<&str>, is_taken: bool, name: &str) -> Diagnostic {
    let message = match given {
        Some(given) if is_taken => format!("`{given}` is the name of another operation: this one is called `{name}`"),
        Some(given) => format!("`{given}` cannot be the name of a method: it is called `{name}`"),
        None => format!("the operation has no `operationId`: it is called `{name}`"),
    };
    Diagnostic::warning(code::OPERATION_NAME, span, message).help(format!("write `operationId: {name}`"))
}

pub(crate) fn left_out(span: Span, method: &str, path: &str) -> Diagnostic {
    let message = format!("`{} {path}` is left out: something it needs is wrong", method.to_uppercase());
    Diagnostic::warning(code::LEFT_OUT, span, message)
}

pub(crate) fn several_media_types(span: Span) -> Diagnostic {
    Diagnostic::error(code::SEVERAL_MEDIA_TYPES, span, "a second media type cannot be generated")
        .help("keep `application/json`")
}

pub(crate) fn content_without_schema(span: Span) -> Diagnostic {
    Diagnostic::error(code::CONTENT_WITHOUT_SCHEMA, span, "the content has no `schema`")
        .help("write a schema, or remove `content` if there is no body")
}

pub(crate) fn example_without_value(span: Span) -> Diagnostic {
    Diagnostic::error(code::EXAMPLE, span, "the example has no `value`, and nothing else is read")
        .help("write the example as `value`")
        .of_object()
}

pub(crate) fn example_beside_examples(span: Span) -> Diagnostic {
    Diagnostic::error(code::EXAMPLE, span, "`example` and `examples` exclude each other").help("keep `examples`")
}

pub(crate) fn idempotency_key_missing(span: Span) -> Diagnostic {
    Diagnostic::error(code::IDEMPOTENCY_KEY, span, "no header parameter carries the idempotency key")
        .help("declare one whose schema has `format: idempotency-key`")
}

pub(crate) fn idempotency_key_several(span: Span) -> Diagnostic {
    Diagnostic::error(code::IDEMPOTENCY_KEY, span, "a second header parameter carries an idempotency key")
        .help("keep one header with `format: idempotency-key`")
}

pub(crate) fn idempotency_key_unused(span: Span, parameter: Span) -> Diagnostic {
    Diagnostic::error(code::IDEMPOTENCY_KEY, span, "the operation has an idempotency key, and this does not say so")
        .related(parameter, "the key")
        .help("write `x-idempotency: key`")
}

pub(crate) fn idempotency_of_method(span: Span, method: &str) -> Diagnostic {
    Diagnostic::error(code::IDEMPOTENCY_OF_METHOD, span, format!("`{method}` changes something, and `safe` denies it"))
        .help("write `idempotent`, `key` or `none`")
}
