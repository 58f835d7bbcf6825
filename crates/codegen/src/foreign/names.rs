//! Names for what has none, and different ones for what would share one; the same every time.

use std::collections::{HashMap, HashSet};

use super::reach::is_method;
use crate::{
    diagnostic::{Diagnostic, sentences},
    emit::{name, npm::name::is_subpath},
    ir::Api,
    load::{Entry, Node, Sources, Span},
};

/// What the operations are called.
pub(super) struct Methods {
    /// By the keys of path and method.
    pub(super) names: HashMap<(Span, Span), String>,
    /// A word about each that is not called as the document says.
    pub(super) notes: Vec<Diagnostic>,
}

impl Methods {
    /// Names every operation but those that are left out: by its `operationId` where that can be a name and is the first of
    /// its kind, or else by its method and path.
    pub(super) fn of(sources: &Sources, left_out: &HashSet<Span>) -> Self {
        let operations: Vec<(&Entry, &Entry)> = operations(sources);
        let mut taken = Taken::default();
        let mut methods = Methods { names: HashMap::new(), notes: Vec::new() };
        let mut nameless = Vec::new();
        for (path, method) in operations {
            let given = method.value.get("operationId").and_then(Node::as_str);
            match given.filter(|id| is_name(id) && taken.take(id)) {
                Some(id) => {
                    methods.names.insert((path.key_span, method.key_span), id.to_owned());
                }
                None => nameless.push((path, method, given)),
            }
        }
        for (path, method, given) in nameless {
            let plain = given.map(lower_first).filter(|name| is_name(name));
            let plain = plain.unwrap_or_else(|| method.key.clone() + &of_path(&path.key));
            let name = taken.numbered(&plain);
            let id = method.value.get("operationId");
            let place = id.map_or(method.key_span, |id| id.span);
            methods.notes.push(sentences::operation_named(place, given, given.is_some_and(is_name), &name));
            methods.names.insert((path.key_span, method.key_span), name);
        }
        methods.names.retain(|(_, method), _| !left_out.contains(method));
        methods.notes.retain(|note| !left_out.contains(&note.span));
        methods
    }
}

/// Path and method of each operation, in the order of the text.
fn operations<'s>(sources: &'s Sources) -> Vec<(&'s Entry, &'s Entry)> {
    let paths = sources.documents().filter_map(|document| document.root.get("paths")).flat_map(Node::entries);
    let of_path = |path: &'s Entry| {
        let item = sources.resolve(&path.value).ok();
        item.map(Node::entries)
            .unwrap_or_default()
            .iter()
            .filter(|entry| is_method(&entry.key))
            .map(move |one| (path, one))
    };
    paths.flat_map(of_path).collect()
}

/// `/cob/{txid}` → `CobTxid`
fn of_path(path: &str) -> String {
    let words = name::variant(path);
    if words.is_empty() { "Root".to_owned() } else { words }
}

fn lower_first(id: &str) -> String {
    let name = name::variant(id);
    name.char_indices().map(|(index, one)| if index == 0 { one.to_ascii_lowercase() } else { one }).collect()
}

/// Whether an `operationId` can be the name of a method as it stands.
fn is_name(id: &str) -> bool {
    let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    plain && name::is_identifier(id)
}

/// Names that are in use, however they are spelled.
#[derive(Default)]
struct Taken(HashSet<String>);

impl Taken {
    fn take(&mut self, name: &str) -> bool {
        self.0.insert(name::variant(name).to_lowercase())
    }

    /// The name; with a number behind it, where it is in use.
    fn numbered(&mut self, plain: &str) -> String {
        let mut chosen = plain.to_owned();
        let mut number = 2;
        while !self.take(&chosen) {
            chosen = format!("{plain}{number}");
            number += 1;
        }
        chosen
    }
}

/// Names of crates that cargo or a Rust file takes for others.
const CRATES: [&str; 5] = ["alloc", "core", "proc-macro", "std", "test"];

/// Gives the API a name that a package can have.
pub(super) fn of_package(api: &mut Api) {
    let name = api.name.as_str();
    if !name::is_identifier(name) || is_subpath(name) || CRATES.contains(&name) {
        api.name += "-api";
    }
}

/// Names of types that mean something else in Rust or TypeScript.
const RESERVED: [&str; 24] = [
    "Array",
    "Box",
    "ByteStream",
    "Client",
    "Date",
    "Default",
    "Err",
    "Error",
    "Map",
    "None",
    "Number",
    "Object",
    "Ok",
    "Operation",
    "Option",
    "Parameters",
    "Promise",
    "Record",
    "Result",
    "Self",
    "Some",
    "String",
    "Unnamed",
    "Vec",
];

/// Gives every schema a name that no other one has in Rust or in TypeScript, whatever its letters' case: of those that
/// would share one, the first keeps it; components come first, and among them those that are spelled as a type is.
pub(super) fn set_apart(api: &mut Api) {
    let mut taken = Taken::default();
    for name in RESERVED {
        taken.take(name);
    }
    for operation in &api.operations {
        for part in ["", "Parameters", "Response", "Body"] {
            taken.take(&(name::variant(&operation.id) + part));
        }
    }
    let mut order: Vec<usize> = (0..api.schemas.len()).collect();
    let is_spelled_so = |index: usize| name::variant(&api.schemas[index].name) == api.schemas[index].name;
    order.sort_by_key(|index| (!api.schemas[*index].component, !is_spelled_so(*index)));
    for index in order {
        let plain = match name::variant(&api.schemas[index].name) {
            empty if empty.is_empty() => "Unnamed".to_owned(),
            digits if digits.starts_with(|first: char| first.is_ascii_digit()) => format!("N{digits}"),
            plain => plain,
        };
        let chosen = taken.numbered(&plain);
        if chosen != plain || plain != name::variant(&api.schemas[index].name) {
            api.schemas[index].name = chosen;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::lower;

    #[test]
    fn a_name_that_is_given_is_kept_and_the_others_are_made() {
        let text = "paths: {'/a/{b}': {get: {}, put: {operationId: type}, post: {operationId: getAB}}, /: {head: {}}, \
                    /c: {get: {operationId: get_a_b}}}";
        let sources = Sources::foreign(vec![("a.yaml".into(), text)]);
        let methods = Methods::of(&sources, &HashSet::new());
        let mut names: Vec<(usize, &str)> =
            methods.names.iter().map(|((_, method), name)| (method.start, name.as_str())).collect();
        names.sort_unstable();
        let names: Vec<&str> = names.into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["getAB2", "putAB", "getAB", "headRoot", "getAB3"]);
        assert_eq!(methods.notes.len(), 4);
    }

    #[test]
    fn schemas_that_differ_in_case_alone_are_set_apart() {
        let text = "{paths: {/a: {post: {operationId: send, requestBody: {content: {application/json: {schema: \
                    {$ref: '#/components/schemas/CNPJ'}}}}}}}, components: {schemas: {cnpj: {}, CNPJ: {properties: \
                    {a: {$ref: '#/components/schemas/cnpj'}, b: {$ref: '#/components/schemas/Cnpj'}}}, Cnpj: {}, \
                    SendBody: {}, 2via: {}, ção: {}}}}";
        let sources = Sources::foreign(vec![("a.yaml".into(), text)]);
        let mut api = lower(&sources, &sources.documents().next().unwrap()).unwrap();
        set_apart(&mut api);
        let names: Vec<&str> = api.schemas.iter().filter(|one| one.component).map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Cnpj2", "Cnpj3", "Cnpj", "SendBody2", "N2via", "ção"]);
    }
}
