//! Two nodes side by side: where they differ in what means anything to whoever sends requests.

use std::collections::{BTreeSet, HashSet};

use codegen::load::{Node, Sources, Span, Value, escaped};

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Role {
    /// What is told of by itself is left out.
    Operation,
    Parameter,
    /// A body, without its media types.
    Body,
    /// A server, without its address.
    Server,
    ServerVariable,
    /// A way to prove who is calling, without what makes it another one.
    SecurityScheme,
    Flow,
    /// The media types of a parameter.
    ParameterMedia,
    /// A media type of a body whose schema is judged.
    JudgedMedia,
    /// A media type of a body that nothing judges.
    Media,
    Encoding,
    Header,
    /// A schema that the engine judges.
    JudgedSchema,
    /// A schema that nothing judges.
    Schema,
    /// The expressions of a callback, and what stands below.
    Callback,
    CallbackItem,
    CallbackOperation,
    CallbackBody,
    CallbackContent,
    Response,
    /// Only whether it is there counts.
    Words,
    /// A value: every part of it counts.
    Data,
    /// A list whose order does not count.
    Set,
}

/// How the values of a key are held together.
#[derive(Clone, Copy)]
enum Held {
    One(Role),
    /// By their names.
    Map(Role),
    /// By their positions.
    List(Role),
    /// It is judged, or told of elsewhere.
    Elsewhere,
    /// It means nothing to whoever sends requests.
    Nothing,
}

/// Where both nodes were written.
pub(super) struct Nodes<'s> {
    pub(super) old: &'s Sources,
    pub(super) new: &'s Sources,
}

impl<'s> Nodes<'s> {
    /// Where two nodes differ, as JSON pointers from them on.
    pub(super) fn differences(&self, old: &'s Node, new: &'s Node, role: Role) -> Vec<String> {
        let mut found = Vec::new();
        let mut seen: HashSet<(Span, Span, Role)> = HashSet::new();
        // Schemas contain themselves, and chains of references can be long.
        let mut waiting = vec![(old, new, role, String::new())];
        while let Some((old, new, role, pointer)) = waiting.pop() {
            let (old, new) = match role {
                Role::Data | Role::Set => (old, new),
                _ => match (self.old.resolve(old), self.new.resolve(new)) {
                    (Ok(old), Ok(new)) => (old, new),
                    _ => {
                        found.push(pointer);
                        continue;
                    }
                },
            };
            if !seen.insert((old.span, new.span, role)) {
                continue;
            }
            match (&old.value, &new.value) {
                (Value::Object(_), Value::Object(_)) if role != Role::Set => {
                    for key in keys(old, new) {
                        let inner = format!("{pointer}/{}", escaped(key));
                        pair(held(role, key), old.get(key), new.get(key), inner, &mut waiting, &mut found);
                    }
                }
                (Value::Array(_), Value::Array(_)) if role != Role::Set => {
                    items(old, new, role, &pointer, &mut waiting, &mut found);
                }
                _ if matches!(role, Role::JudgedSchema | Role::Words) => {}
                (one, other) if is_same(one, other) => {}
                _ => found.push(pointer),
            }
        }
        found.sort();
        found
    }
}

type Waiting<'s> = Vec<(&'s Node, &'s Node, Role, String)>;

fn pair<'s>(
    held: Held,
    old: Option<&'s Node>,
    new: Option<&'s Node>,
    pointer: String,
    waiting: &mut Waiting<'s>,
    found: &mut Vec<String>,
) {
    if matches!(held, Held::Elsewhere | Held::Nothing) {
        return;
    }
    let judged =
        matches!(held, Held::One(Role::JudgedSchema) | Held::Map(Role::JudgedSchema) | Held::List(Role::JudgedSchema));
    let (Some(old), Some(new)) = (old, new) else {
        // A flag that is not there is off; what a judged schema lacks is judged.
        let is_off = |node: Option<&Node>| node.is_none_or(|node| node.as_bool() == Some(false));
        let is_same = is_off(old) && is_off(new);
        if !judged && !is_same {
            found.push(pointer);
        }
        return;
    };
    match held {
        Held::One(role) => waiting.push((old, new, role, pointer)),
        Held::List(role) => items(old, new, role, &pointer, waiting, found),
        Held::Map(role) => {
            for key in keys(old, new) {
                let inner = format!("{pointer}/{}", escaped(key));
                pair(Held::One(role), old.get(key), new.get(key), inner, waiting, found);
            }
        }
        Held::Elsewhere | Held::Nothing => {}
    }
}

/// The keys of either, each once.
fn keys<'s>(old: &'s Node, new: &'s Node) -> BTreeSet<&'s str> {
    [old, new].into_iter().flat_map(Node::entries).map(|entry| entry.key.as_str()).collect()
}

fn items<'s>(
    old: &'s Node,
    new: &'s Node,
    role: Role,
    pointer: &str,
    waiting: &mut Waiting<'s>,
    found: &mut Vec<String>,
) {
    if old.items().len() != new.items().len() && role != Role::JudgedSchema {
        found.push(pointer.to_owned());
    }
    let pairs = old.items().iter().zip(new.items()).enumerate();
    waiting.extend(pairs.map(|(position, (old, new))| (old, new, role, format!("{pointer}/{position}"))));
}

/// Whether two values are the same; lists whatever their order is, since only sets come here as lists.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Null, Value::Null) => true,
        (Value::Boolean(one), Value::Boolean(other)) => one == other,
        (Value::Number(one), Value::Number(other)) | (Value::String(one), Value::String(other)) => one == other,
        (Value::Array(one), Value::Array(other)) => {
            let texts = |items: &[Node]| items.iter().map(Node::to_json_text).collect::<BTreeSet<_>>();
            texts(one) == texts(other)
        }
        _ => false,
    }
}

/// What a key holds. Whatever is not named here is compared as it stands, so that nothing is passed over.
fn held(role: Role, key: &str) -> Held {
    match role {
        Role::Operation => operation(key),
        Role::Parameter => parameter(key),
        Role::Body => match key {
            "description" => Held::Nothing,
            "content" | "required" => Held::Elsewhere,
            _ => any(key),
        },
        Role::Server => match key {
            "description" => Held::Nothing,
            "url" | "x-environment" | "x-edition" => Held::Elsewhere,
            "variables" => Held::Map(Role::ServerVariable),
            _ => any(key),
        },
        Role::ServerVariable => match key {
            "description" => Held::Nothing,
            "enum" => Held::One(Role::Set),
            _ => any(key),
        },
        Role::SecurityScheme => match key {
            // A hint for people, as the specification says.
            "bearerFormat" | "description" => Held::Nothing,
            "type" | "scheme" | "name" | "in" | "openIdConnectUrl" => Held::Elsewhere,
            "flows" => Held::Map(Role::Flow),
            _ => any(key),
        },
        Role::Flow => match key {
            "tokenUrl" | "authorizationUrl" => Held::Elsewhere,
            "scopes" => Held::Map(Role::Words),
            _ => any(key),
        },
        Role::ParameterMedia | Role::JudgedMedia => media(key, Role::JudgedSchema),
        Role::Media => media(key, Role::Schema),
        Role::Encoding => match key {
            "headers" => Held::Map(Role::Header),
            _ => any(key),
        },
        Role::Header => match key {
            "description" | "example" | "examples" | "deprecated" => Held::Nothing,
            "schema" => Held::One(Role::Schema),
            "content" => Held::Map(Role::Media),
            _ => any(key),
        },
        Role::JudgedSchema => judged_schema(key),
        Role::Schema => schema(key),
        Role::Callback => Held::One(Role::CallbackItem),
        Role::CallbackItem => match key {
            "summary" | "description" => Held::Nothing,
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" => {
                Held::One(Role::CallbackOperation)
            }
            _ => any(key),
        },
        Role::CallbackOperation => match key {
            "tags" | "summary" | "description" | "externalDocs" | "deprecated" | "operationId" => Held::Nothing,
            "requestBody" => Held::One(Role::CallbackBody),
            "responses" => Held::Map(Role::Response),
            "parameters" => Held::List(Role::Header),
            _ => any(key),
        },
        Role::CallbackBody => match key {
            "description" => Held::Nothing,
            "content" => Held::One(Role::CallbackContent),
            _ => any(key),
        },
        // What is sent as JSON is judged as an answer is.
        Role::CallbackContent if key == "application/json" => Held::One(Role::JudgedMedia),
        Role::CallbackContent => Held::One(Role::Media),
        Role::Response => match key {
            "description" | "links" => Held::Nothing,
            "headers" => Held::Map(Role::Header),
            "content" => Held::Map(Role::Media),
            _ => any(key),
        },
        Role::Data => Held::One(Role::Data),
        Role::Set | Role::Words => Held::Elsewhere,
    }
}

/// Keys that nobody knows: those that begin with `x-` say nothing to who is not told of them.
fn any(key: &str) -> Held {
    if key.starts_with("x-") { Held::Nothing } else { Held::One(Role::Data) }
}

fn operation(key: &str) -> Held {
    match key {
        // Words, and groups for whoever reads them.
        "tags" | "summary" | "description" | "externalDocs" => Held::Nothing,
        "callbacks" => Held::Map(Role::Callback),
        "operationId"
        | "deprecated"
        | "parameters"
        | "requestBody"
        | "responses"
        | "security"
        | "servers"
        | "x-idempotency"
        | "x-exclusive-parameters"
        | "x-not-before"
        | "x-raw-response"
        | "x-pages" => Held::Elsewhere,
        _ => any(key),
    }
}

fn parameter(key: &str) -> Held {
    match key {
        // An announcement asks for nothing; what an example shows is allowed by the schema or not.
        "description" | "deprecated" | "example" | "examples" => Held::Nothing,
        // Style and explode make the way in which the value is written, which is compared as such.
        "name" | "in" | "required" | "x-alias" | "style" | "explode" => Held::Elsewhere,
        "schema" => Held::One(Role::JudgedSchema),
        "content" => Held::Map(Role::ParameterMedia),
        _ => any(key),
    }
}

fn media(key: &str, inner: Role) -> Held {
    match key {
        "example" | "examples" => Held::Nothing,
        "schema" => Held::One(inner),
        "encoding" => Held::Map(Role::Encoding),
        _ => any(key),
    }
}

fn schema(key: &str) -> Held {
    match key {
        "title" | "description" | "externalDocs" | "example" | "deprecated" => Held::Nothing,
        "properties" => Held::Map(Role::Schema),
        "items" | "additionalProperties" | "not" | "x-property-names" => Held::One(Role::Schema),
        "allOf" | "oneOf" | "anyOf" => Held::List(Role::Schema),
        "required" | "enum" => Held::One(Role::Set),
        "x-both-or-none" => Held::One(Role::Data),
        _ => any(key),
    }
}

/// What the engine judges is left to it. What stands for a member that is not there it does not know.
fn judged_schema(key: &str) -> Held {
    match key {
        "properties" => Held::Map(Role::JudgedSchema),
        "items" | "additionalProperties" | "not" | "x-property-names" => Held::One(Role::JudgedSchema),
        "allOf" | "oneOf" | "anyOf" => Held::List(Role::JudgedSchema),
        "default" => Held::One(Role::Data),
        _ => Held::Elsewhere,
    }
}
