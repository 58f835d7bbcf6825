//! About the text itself.

use crate::{
    diagnostic::{Diagnostic, code},
    load::Span,
};

pub(crate) fn yaml_syntax(span: Span, reason: &str) -> Diagnostic {
    Diagnostic::error(code::YAML_SYNTAX, span, format!("this is not YAML: {reason}")).help(
        "look at the lines before it too: a quote, a bracket or an indentation that began there may not have ended",
    )
}

pub(crate) fn yaml_not_utf8(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_SYNTAX, span, "from here on the file is not UTF-8").help("save it as UTF-8")
}

pub(crate) fn yaml_control_character(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_CONTROL_CHARACTER, span, "a control character stands here")
        .help(r#"remove it, or write it as an escape between double quotes: "\u0000""#)
}

pub(crate) fn yaml_empty(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_EMPTY, span, "the file is empty").help("write an OpenAPI document, or remove the file")
}

pub(crate) fn yaml_tab(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_TAB, span, "the line is indented with a tab").help("indent with spaces")
}

pub(crate) fn yaml_key(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_KEY, span, "a key must be a text").help("put it between quotes")
}

pub(crate) fn yaml_duplicate_key(span: Span, key: &str, earlier: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_DUPLICATE_KEY, span, format!("the key `{key}` stands here twice"))
        .related(earlier, "first here")
        .help("remove or rename one of them")
}

pub(crate) fn yaml_merge_key(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_MERGE_KEY, span, "merge keys are not read").help("use `allOf` or `$ref`")
}

pub(crate) fn yaml_anchor(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_ANCHOR, span, "anchors and aliases are not read")
        .help("put the common part under `components` and use `$ref`")
}

pub(crate) fn yaml_alias_unknown(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_ANCHOR, span, "no anchor before this alias has its name")
}

pub(crate) fn yaml_alias_within(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_ANCHOR, span, "the alias stands within what it repeats")
        .help("put it under `components` and use `$ref`")
}

pub(crate) fn yaml_alias_too_large(span: Span, limit: usize) -> Diagnostic {
    let message = format!("aliases repeat more than {limit} values and bytes in this file, or nest too deep");
    Diagnostic::error(code::YAML_ANCHOR, span, message).help("put the common part under `components` and use `$ref`")
}

pub(crate) fn yaml_tag(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_TAG, span, "tags are not read").help("remove it; put quotes around a text")
}

pub(crate) fn yaml_several_documents(span: Span) -> Diagnostic {
    Diagnostic::error(code::YAML_SEVERAL_DOCUMENTS, span, "a second YAML document begins here")
        .help("one file holds one document")
}

pub(crate) fn yaml_number(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error(code::YAML_NUMBER, span, format!("`{text}` is a number that JSON cannot spell"))
        .help(format!("write \"{text}\" if it is a text, or the number as JSON has it"))
}

pub(crate) fn yaml_word(span: Span, text: &str) -> Diagnostic {
    Diagnostic::error(code::YAML_WORD, span, format!("some readers take `{text}` for a boolean"))
        .help(format!("write \"{text}\" if it is a text, `true` or `false` if it is not"))
}

pub(crate) fn yaml_too_deep(span: Span, limit: usize) -> Diagnostic {
    Diagnostic::error(code::YAML_TOO_DEEP, span, format!("arrays and objects nest deeper than {limit} levels"))
        .help("put inner parts under `components` and use `$ref`")
}
