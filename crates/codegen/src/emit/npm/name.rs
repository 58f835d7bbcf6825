//! Names of the document as names of JavaScript.

use std::collections::BTreeMap;

use crate::{
    diagnostic::{Diagnostic, sentences},
    emit, ir,
};

/// What JavaScript modules and TypeScript do not take as the name of a constant or a type, and what every file here
/// imports or means otherwise.
const RESERVED: &[&str] = &[
    "Operation",
    "any",
    "arguments",
    "as",
    "async",
    "await",
    "bigint",
    "boolean",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "declare",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "infer",
    "instanceof",
    "interface",
    "is",
    "keyof",
    "let",
    "module",
    "namespace",
    "never",
    "new",
    "null",
    "number",
    "object",
    "of",
    "package",
    "private",
    "protected",
    "public",
    "readonly",
    "return",
    "static",
    "string",
    "super",
    "switch",
    "symbol",
    "this",
    "throw",
    "true",
    "try",
    "type",
    "typeof",
    "undefined",
    "unique",
    "unknown",
    "var",
    "void",
    "while",
    "with",
    "yield",
];

/// Names of files and of subpaths of the package that are no document's.
const SUBPATHS: &[&str] =
    &["codes", "documents", "formats", "js", "json-schema", "messages", "openapi", "operations", "package", "slim"];

/// Whether a file of the package, or a subpath of it, has this name.
pub(crate) fn is_subpath(name: &str) -> bool {
    SUBPATHS.contains(&name)
}

/// Whether a name can stand as it is, as a name of JavaScript.
pub(super) fn is_identifier(name: &str) -> bool {
    let mut bytes = name.bytes();
    let first = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'$'));
    first && bytes.all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$'))
}

/// The constant for an operation: `pixSend`; for `write-it`, `writeIt`; for `delete`, `delete_`.
fn constant(id: &str) -> String {
    let plain = if is_identifier(id) { id.to_owned() } else { lower_first(&emit::name::variant(id)) };
    if is_reserved(&plain) { plain + "_" } else { plain }
}

/// Whether a name has another meaning in the files of an API.
pub(super) fn is_reserved(name: &str) -> bool {
    RESERVED.contains(&name)
}

fn lower_first(name: &str) -> String {
    name.char_indices().map(|(index, one)| if index == 0 { one.to_ascii_lowercase() } else { one }).collect()
}

/// How the operations of one API are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Names {
    /// The constants in the module of the API.
    pub(crate) own: Vec<String>,
    /// The constants among those of all APIs.
    pub(crate) among_all: Vec<String>,
}

/// The names of the operations of each API. One that the operations of several APIs would have stands behind the name of the
/// API, as the Rust variant does.
///
/// # Errors
///
/// Documents that would have the name of another part of the package, and operations that would have the same name.
pub(crate) fn operations(apis: &[ir::Api]) -> Result<Vec<Names>, Vec<Diagnostic>> {
    let reserved = apis.iter().filter(|api| is_subpath(&api.name));
    let mut mistakes: Vec<Diagnostic> = reserved.map(|api| sentences::document_name(api.span, &api.name)).collect();
    let mut among_all = BTreeMap::new();
    let mut names = Vec::new();
    for (api, shared) in apis.iter().zip(emit::operations::shared(apis)) {
        let mut own = BTreeMap::new();
        let mut of_api = Names { own: Vec::new(), among_all: Vec::new() };
        for (operation, shared) in api.operations.iter().zip(shared) {
            let plain = constant(&operation.id);
            let with_api = || lower_first(&(emit::name::variant(&api.name) + &emit::name::variant(&operation.id)));
            let full = if shared { with_api() } else { plain.clone() };
            let earlier = own.insert(plain.clone(), operation).or(among_all.insert(full.clone(), operation));
            if let Some(earlier) = earlier {
                mistakes.push(sentences::operation_name_taken(operation.span, &operation.id, &full, earlier.span));
            }
            of_api.own.push(plain);
            of_api.among_all.push(full);
        }
        names.push(of_api);
    }
    if mistakes.is_empty() { Ok(names) } else { Err(mistakes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_a_constant_that_javascript_takes() {
        for (id, expected) in [
            ("pixSend", "pixSend"),
            ("Pix_Send2", "Pix_Send2"),
            ("write-it", "writeIt"),
            ("delete", "delete_"),
            ("Operation", "Operation_"),
        ] {
            assert_eq!(constant(id), expected);
        }
    }

    #[test]
    fn the_lists_are_in_order() {
        assert!(RESERVED.is_sorted() && SUBPATHS.is_sorted());
    }
}
