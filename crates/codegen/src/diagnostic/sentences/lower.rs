//! About what is well said, and cannot be generated.

use crate::{
    diagnostic::{Diagnostic, code},
    load::Span,
};

pub(crate) fn not_lowered(span: Span, key: &str, expected: &str) -> Diagnostic {
    Diagnostic::error(code::NOT_LOWERED, span, format!("`{key}` must be {expected}"))
}

pub(crate) fn number_out_of_range(span: Span) -> Diagnostic {
    Diagnostic::error(code::NOT_LOWERED, span, "this is not a number that a table can hold")
        .help("write it as JSON would, with an exponent of at most nine digits")
}

pub(crate) fn document_name(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(code::DOCUMENT_NAME, span, format!("`{name}` cannot be the name of a module and of a feature"))
        .help("name the file with small letters, digits and hyphens; not by a word of Rust or Cargo")
}

pub(crate) fn server_variables(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNSUPPORTED, span, "variables of servers are not read")
        .help("write one server for each value")
}

pub(crate) fn security_kind(span: Span, name: &str) -> Diagnostic {
    Diagnostic::error(code::UNSUPPORTED, span, format!("the security scheme `{name}` is of a kind that is not read"))
        .help("write `type: http` with `scheme: basic` or `bearer`, or `type: oauth2` with `clientCredentials` alone")
}

pub(crate) fn encoding(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNSUPPORTED, span, "`encoding` says nothing about JSON").help("remove it")
}

pub(crate) fn callback_parameters(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNSUPPORTED, span, "parameters of callbacks are not read").help("say it in `description`")
}

pub(crate) fn links(span: Span) -> Diagnostic {
    Diagnostic::error(code::UNSUPPORTED, span, "`links` are not read").help("say it in `description`")
}

pub(crate) fn discriminator_value_twice(span: Span, value: &str) -> Diagnostic {
    Diagnostic::error(code::DISCRIMINATOR, span, format!("the value `{value}` stands for two alternatives"))
        .help("name each alternative in `mapping`")
}

pub(crate) fn discriminator_of_no_object(span: Span, discriminator: Span) -> Diagnostic {
    Diagnostic::error(code::DISCRIMINATOR, span, "this alternative lets through what is no object")
        .related(discriminator, "a member is to decide here")
        .help("write `type: object`, without `nullable`")
}

pub(crate) fn operation_name_taken(span: Span, id: &str, name: &str, earlier: Span) -> Diagnostic {
    let message = format!("`{id}` would be called `{name}`, as another operation is");
    Diagnostic::error(code::OPERATION_ID_DUPLICATE, span, message)
        .related(earlier, "this one")
        .help("give one of them another `operationId`")
}

pub(crate) fn type_name_taken(span: Span, schema: &str, name: &str, other: Option<Span>) -> Diagnostic {
    let message = format!("the type of `{schema}` would be called `{name}`, which means something else");
    let diagnostic = Diagnostic::error(code::TYPE_NAME, span, message);
    let diagnostic = match other {
        Some(place) => diagnostic.related(place, "this"),
        None => diagnostic,
    };
    diagnostic.help("give the schema another name in `components`, or an alternative another `title`")
}

pub(crate) fn same_operation_differs(span: Span, id: &str, earlier: Span) -> Diagnostic {
    let message = format!("`{id}` asks other things of a request than the operation of that name in another document");
    Diagnostic::error(code::SAME_OPERATION, span, message)
        .related(earlier, "the other one")
        .help("make their parameters and bodies equal, or give one of them another `operationId`")
}

pub(crate) fn too_many_schemas(span: Span, limit: usize) -> Diagnostic {
    Diagnostic::error(code::TOO_LARGE, span, format!("requests use more than {limit} schemas"))
        .help("split the document in two")
}

pub(crate) fn too_many_members(span: Span, limit: usize) -> Diagnostic {
    Diagnostic::error(code::TOO_LARGE, span, format!("an object declares more than {limit} members"))
        .help("say it with `additionalProperties` and `x-property-names`")
}
