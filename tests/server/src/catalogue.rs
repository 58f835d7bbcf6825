//! The operations of the documents in `specs/`, with the answers that they show.

use std::{path::Path, sync::LazyLock};

use bytes::Bytes;
use codegen::load::{Document, Node, Sources};

/// All operations of all documents, in their order.
#[must_use]
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::read);
    &CATALOGUE
}

/// The operations that the server answers.
#[derive(Debug)]
pub struct Catalogue {
    /// In the order of the documents.
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// The name of the document: `pix`.
    pub api: String,
    /// The `operationId`.
    pub id: String,
    /// The method, in capitals.
    pub method: String,
    /// The path with its parameters in braces, without what belongs to the address of a server.
    pub template: String,
    /// What a second call does.
    pub idempotency: Idempotency,
    /// Every answer that the document shows, success or not, in its order.
    pub examples: Vec<Example>,
    prefixes: Vec<String>,
}

/// `x-idempotency` of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Idempotency {
    /// It changes nothing.
    Safe,
    /// Twice has the effect of once.
    Idempotent,
    /// Twice has the effect of once with the same idempotency key.
    Key,
    /// Each time may have an effect.
    None,
}

/// An answer that a document shows.
#[derive(Debug, Clone)]
pub struct Example {
    /// As the document has it: `201`, `4XX`.
    pub range: String,
    /// The status to send.
    pub status: u16,
    /// The name of the example; empty where the answer has no body.
    pub name: String,
    /// The media type; none where the answer has no body.
    pub content_type: Option<String>,
    /// The body.
    pub body: Bytes,
}

impl Catalogue {
    /// The operation that a request means. The path may begin with that of any of its servers, or with none.
    #[must_use]
    pub fn find(&self, method: &str, path: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.method == method && operation.is_at(path))
    }

    /// The operation of this `operationId`, or of this `METHOD /template`.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Operation> {
        let is_named = |one: &&Operation| {
            one.id == name || name.strip_prefix(&one.method).is_some_and(|rest| rest.trim_start() == one.template)
        };
        self.operations.iter().find(is_named)
    }

    fn read() -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
        let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
            .expect("the documents are in the repository")
            .map(|entry| entry.expect("a folder can be read").path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
            .map(|path| {
                let name = path.file_name().expect("a file has a name").to_string_lossy().into_owned();
                (name, std::fs::read_to_string(path).expect("a document is a text"))
            })
            .collect();
        files.sort();
        let sources = Sources::new(files);
        assert!(sources.mistakes().is_empty(), "the documents are sound");
        Self { operations: sources.documents().flat_map(|document| operations(&sources, document)).collect() }
    }
}

impl Operation {
    /// Whether this is a route that gives tokens.
    #[must_use]
    pub fn gives_tokens(&self) -> bool {
        self.id == "authorize"
    }

    /// The first answer that the document shows for a status: under the status itself, else under its range (`4XX`).
    #[must_use]
    pub fn example(&self, status: u16) -> Option<&Example> {
        let (exact, range) = (status.to_string(), format!("{}XX", status / 100));
        let of = |key: &str| self.examples.iter().find(|example| example.range == key);
        of(&exact).or_else(|| of(&range))
    }

    /// The first success that the document shows.
    ///
    /// # Panics
    ///
    /// Where there is none, which the rules of the documents exclude.
    #[must_use]
    pub fn success(&self) -> &Example {
        self.examples
            .iter()
            .find(|example| example.range.starts_with('2'))
            .expect("an operation has a success response")
    }

    fn is_at(&self, path: &str) -> bool {
        self.prefixes.iter().filter_map(|prefix| path.strip_prefix(prefix.as_str())).any(|path| self.matches(path))
    }

    fn matches(&self, path: &str) -> bool {
        let (mut wanted, mut given) = (self.template.split('/'), path.split('/'));
        loop {
            match (wanted.next(), given.next()) {
                (None, None) => return true,
                (Some(wanted), Some(given)) if wanted.starts_with('{') && !given.is_empty() => {}
                (Some(wanted), Some(given)) if wanted == given => {}
                _ => return false,
            }
        }
    }
}

fn operations(sources: &Sources, document: Document<'_>) -> Vec<Operation> {
    let paths = document.root.get("paths").map(Node::entries).unwrap_or_default();
    let mut operations = Vec::new();
    for path in paths {
        for entry in path.value.entries() {
            let Some(id) = entry.value.get("operationId").and_then(Node::as_str) else { continue };
            operations.push(Operation {
                api: document.name.to_owned(),
                id: id.to_owned(),
                method: entry.key.to_uppercase(),
                template: path.key.clone(),
                idempotency: Idempotency::of(&entry.value),
                examples: examples(sources, &entry.value),
                prefixes: prefixes([&entry.value, &path.value, document.root]),
            });
        }
    }
    operations
}

/// The paths of the servers that the innermost of these names, and nothing.
fn prefixes(places: [&Node; 3]) -> Vec<String> {
    let servers = places.iter().find_map(|place| place.get("servers")).map(Node::items).unwrap_or_default();
    let urls = servers.iter().filter_map(|server| server.get("url")?.as_str()?.strip_prefix("https://"));
    let mut prefixes: Vec<String> =
        urls.map(|url| url.find('/').map_or(String::new(), |start| url[start..].to_owned())).collect();
    prefixes.push(String::new());
    prefixes.sort();
    prefixes.dedup();
    prefixes
}

impl Idempotency {
    fn of(operation: &Node) -> Self {
        match operation.get("x-idempotency").and_then(Node::as_str) {
            Some("safe") => Self::Safe,
            Some("idempotent") => Self::Idempotent,
            Some("key") => Self::Key,
            _ => Self::None,
        }
    }
}

fn examples(sources: &Sources, operation: &Node) -> Vec<Example> {
    let mut examples = Vec::new();
    for response in operation.get("responses").map(Node::entries).unwrap_or_default() {
        let range = response.key.as_str();
        let node = sources.resolve(&response.value).expect("a reference leads somewhere");
        let contents = node.get("content").map(Node::entries).unwrap_or_default();
        if contents.is_empty() {
            examples.push(Example::empty(range));
        }
        for content in contents {
            for example in content.value.get("examples").map(Node::entries).unwrap_or_default() {
                let node = sources.resolve(&example.value).expect("a reference leads somewhere");
                let value = node.get("value").expect("an example has a value");
                examples.push(Example::of(range, &example.key, &content.key, value));
            }
        }
    }
    examples
}

impl Example {
    fn empty(range: &str) -> Self {
        let (name, content_type, body) = (String::new(), None, Bytes::new());
        Self { status: status(range, None), range: range.to_owned(), name, content_type, body }
    }

    fn of(range: &str, name: &str, content_type: &str, value: &Node) -> Self {
        let is_json = content_type.ends_with("json");
        let text = value.as_str().filter(|_| !is_json).map_or_else(|| value.to_json_text(), str::to_owned);
        Self {
            range: range.to_owned(),
            status: status(range, value.get("status").and_then(Node::as_number)),
            name: name.to_owned(),
            content_type: Some(content_type.to_owned()),
            body: text.into(),
        }
    }
}

/// A range has the status that the body tells, else its first.
fn status(range: &str, told: Option<&str>) -> u16 {
    let number = |text: &str| text.parse::<u16>().ok();
    let told = told.and_then(number).filter(|told| range.starts_with(&(told / 100).to_string()));
    number(range).or(told).or_else(|| number(&range.replace('X', "0"))).expect("a status or a range of them")
}
