//! About the keys and values that OpenAPI gives an object.

use super::did_you_mean;
use crate::{
    diagnostic::{Diagnostic, Edit, code, nearest},
    load::Span,
};

/// A longer list helps nobody.
const LIST_LIMIT: usize = 12;

pub(crate) fn openapi_version(span: Span, version: &str) -> Diagnostic {
    let (message, help) = match version {
        _ if version.starts_with("3.1") || version.starts_with("3.2") => (
            format!("OpenAPI {} is not read: its schemas are another language", &version[..3]),
            "take the vendor's document in 3.0, or write `openapi: 3.0.4` and `nullable: true` for `type: [\u{2026}, 'null']`, \
             `enum` of one value for `const`, `example` for `examples` in schemas",
        ),
        _ => (format!("OpenAPI `{version}` is not read"), "write `openapi: 3.0.3`, and the document in that version"),
    };
    Diagnostic::error(code::OPENAPI_VERSION, span, message).help(help)
}

pub(crate) fn swagger(span: Span) -> Diagnostic {
    Diagnostic::error(code::OPENAPI_VERSION, span, "this is Swagger, the forerunner of OpenAPI, which is not read")
        .help("convert it to OpenAPI 3.0, with `npx swagger2openapi` or at editor.swagger.io, and look at the result")
}

pub(crate) fn wrong_kind(span: Span, subject: &str, expected: &str, found: &str) -> Diagnostic {
    let diagnostic = Diagnostic::error(code::WRONG_KIND, span, format!("{subject} must be {expected}, not {found}"));
    match (expected, found) {
        ("a string", "a number" | "a boolean") => diagnostic.help("put it between quotes").mend(Edit::Quote),
        (_, "null") => diagnostic.help("write a value, or remove the key"),
        ("a number" | "a whole number", "a string") => diagnostic.help("write digits, without quotes"),
        ("an array", _) => diagnostic.help("write a list: each item in a line of its own, after `- `"),
        ("`true` or `false`", _) => diagnostic.help("write `true` or `false`, without quotes"),
        _ => diagnostic.help(format!("write {expected} here")),
    }
}

pub(crate) fn not_a_count(span: Span, subject: &str, text: &str) -> Diagnostic {
    let message = format!("{subject} must be a whole number from 0 to {}, not {text}", u32::MAX - 1);
    Diagnostic::error(code::WRONG_KIND, span, message).help("write such a number, or remove the key")
}

pub(crate) fn unknown_word(
    span: Span,
    subject: &str,
    word: &str,
    words: &[&str],
    suggestion: Option<&str>,
) -> Diagnostic {
    let diagnostic = Diagnostic::error(code::UNKNOWN_WORD, span, format!("{subject} cannot be `{word}`"));
    match suggestion {
        Some(_) => did_you_mean(diagnostic, word, suggestion),
        None => diagnostic.help(format!("write one of {}", list(words))),
    }
}

pub(crate) fn empty_list(span: Span, subject: &str) -> Diagnostic {
    Diagnostic::error(code::EMPTY_LIST, span, format!("{subject} must not be empty"))
        .help("remove it, or list something")
}

pub(crate) fn unknown_key(span: Span, key: &str, kind: &str, known: &[&str]) -> Diagnostic {
    let diagnostic = Diagnostic::error(code::UNKNOWN_KEY, span, format!("{kind} has no key `{key}`"));
    match nearest(key, known.iter().copied()) {
        None if known.len() <= LIST_LIMIT => diagnostic.help(format!("its keys are {}", list(known))),
        None => diagnostic.help("remove it; a key of your own begins with `x-`"),
        suggestion => did_you_mean(diagnostic, key, suggestion),
    }
}

pub(crate) fn odd_key(span: Span, key: &str, looks: &str) -> Diagnostic {
    Diagnostic::error(code::UNKNOWN_KEY, span, format!("the key `{key}` is not {looks}"))
        .help(format!("write {looks}, or remove it"))
}

pub(crate) fn component_name(span: Span, key: &str) -> Diagnostic {
    Diagnostic::error(code::COMPONENT_NAME, span, format!("`{key}` cannot be a name"))
        .help("use letters, digits, `.`, `-` and `_`")
}

pub(crate) fn missing_key(span: Span, kind: &str, key: &str) -> Diagnostic {
    Diagnostic::error(code::MISSING_KEY, span, format!("{kind} must have `{key}`"))
        .help(format!("add `{key}:` beside the key that stands here"))
        .of_object()
}

pub(crate) fn unknown_extension(span: Span, key: &str, suggestion: Option<&str>, house: bool) -> Diagnostic {
    let message = format!("`{key}` is none of our keys");
    let diagnostic = match house {
        true => Diagnostic::error(code::UNKNOWN_EXTENSION, span, message),
        false => Diagnostic::warning(code::UNKNOWN_EXTENSION, span, message),
    };
    match suggestion {
        Some(_) => did_you_mean(diagnostic, key, suggestion),
        None => diagnostic.help("specs/README.md lists them"),
    }
}

pub(crate) fn misplaced_extension(span: Span, key: &str, kind: &str, place: &str) -> Diagnostic {
    Diagnostic::error(code::MISPLACED_EXTENSION, span, format!("`{key}` means nothing in {kind}"))
        .help(format!("it belongs in {place}"))
}

pub(crate) fn json_schema_keyword(span: Span, key: &str, instead: &str) -> Diagnostic {
    Diagnostic::error(code::JSON_SCHEMA_KEYWORD, span, format!("OpenAPI 3.0 has no `{key}`")).help(instead)
}

pub(crate) fn json_schema_annotation(span: Span, key: &str, instead: &str) -> Diagnostic {
    Diagnostic::error(code::JSON_SCHEMA_ANNOTATION, span, format!("OpenAPI 3.0 has no `{key}`")).help(instead)
}

pub(crate) fn exclusive_number(span: Span, key: &str, limit: &str) -> Diagnostic {
    let bound = if key == "exclusiveMinimum" { "minimum" } else { "maximum" };
    Diagnostic::error(code::JSON_SCHEMA_KEYWORD, span, format!("in OpenAPI 3.0, `{key}` is a boolean"))
        .help(format!("write `{bound}: {limit}` and `{key}: true`"))
}

pub(crate) fn type_array(span: Span) -> Diagnostic {
    Diagnostic::error(code::JSON_SCHEMA_KEYWORD, span, "in OpenAPI 3.0, `type` is one string")
        .help("write `nullable: true` beside the type for null, `oneOf` for several types")
}

pub(crate) fn type_null(span: Span) -> Diagnostic {
    Diagnostic::error(code::JSON_SCHEMA_KEYWORD, span, "OpenAPI 3.0 has no type `null`")
        .help("write `nullable: true` beside another type")
}

pub(crate) fn required_boolean(span: Span) -> Diagnostic {
    Diagnostic::error(code::JSON_SCHEMA_KEYWORD, span, "in a schema, `required` is a list of members")
        .help("list the name in `required` of the object around it")
}

pub(crate) fn items_array(span: Span) -> Diagnostic {
    Diagnostic::error(code::JSON_SCHEMA_KEYWORD, span, "in OpenAPI 3.0, `items` is one schema")
        .help("write one schema that every item satisfies")
}

/// `a`, `b` and `c`
fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.as_slice() {
        [] => "none".to_owned(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
