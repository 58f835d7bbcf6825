//! Every object of OpenAPI 3.0.3 as data: which keys it has, what each holds, which must be there.
//!
//! Our own `x-` keys stand here like any other. This file says what can be said about an object; `objects` says it.

mod objects;

pub(super) use self::objects::{OPENAPI, SCHEMA};

/// What a value may be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Shape {
    Anything,
    Text,
    /// One of these strings.
    Word(&'static [&'static str]),
    Boolean,
    Number,
    /// A whole number that a table can hold.
    Count,
    List(&'static Shape),
    /// A list with at least one item.
    Filled(&'static Shape),
    /// An object with keys of the author's choice.
    Map(&'static Shape),
    /// The same, where the keys become names in generated code.
    Named(&'static Shape),
    /// This object.
    Inline(&'static Object),
    /// This object or a `$ref` to one.
    Reference(&'static Object),
    /// `additionalProperties`
    SchemaOrBoolean,
}

/// An object of the specification.
#[derive(Debug)]
pub(super) struct Object {
    pub(super) kind: Kind,
    pub(super) keys: &'static [Key],
    /// Keys beside those, where there may be any.
    pub(super) rest: Option<Rest>,
}

#[derive(Debug)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) required: bool,
}

/// Keys that follow a rule.
#[derive(Debug)]
pub(super) struct Rest {
    pub(super) keys: Keys,
    pub(super) shape: Shape,
}

/// A rule for keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keys {
    Path,
    Status,
    Any,
}

impl Keys {
    pub(super) fn accepts(self, key: &str) -> bool {
        match (self, key.as_bytes()) {
            (Keys::Path, bytes) => bytes.starts_with(b"/"),
            (Keys::Status, bytes) => {
                matches!(bytes, [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'5', b'X', b'X'])
            }
            (Keys::Any, _) => true,
        }
    }

    /// The same for an editor, which must not take our own keys for these.
    pub(super) fn pattern(self) -> &'static str {
        match self {
            Keys::Path => "^/",
            Keys::Status => "^[1-5]([0-9][0-9]|XX)$",
            Keys::Any => "^(?!x-)",
        }
    }

    /// What a key must look like, for the author.
    pub(super) fn looks(self) -> &'static str {
        match self {
            Keys::Path => "a path, which begins with `/`",
            Keys::Status => "a status: 100 to 599, 1XX to 5XX, or `default`",
            Keys::Any => "a name",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    OpenApi,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    Pages,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OauthFlows,
    OauthFlow,
    SecurityRequirement,
}

impl Kind {
    /// What a value of it must be, for sentences.
    pub(super) fn expected(self) -> &'static str {
        let name = self.name();
        // A key that names the object says nothing about what to write.
        if name.starts_with('`') { "an object" } else { name }
    }

    /// With its article, for sentences.
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::OpenApi => "an OpenAPI document",
            Kind::Info => "`info`",
            Kind::Contact => "a contact",
            Kind::License => "a license",
            Kind::Server => "a server",
            Kind::ServerVariable => "a server variable",
            Kind::Components => "`components`",
            Kind::Paths => "`paths`",
            Kind::PathItem => "a path item",
            Kind::Operation => "an operation",
            Kind::Pages => "`x-pages`",
            Kind::ExternalDocs => "`externalDocs`",
            Kind::Parameter => "a parameter",
            Kind::RequestBody => "a request body",
            Kind::MediaType => "a media type",
            Kind::Encoding => "an encoding",
            Kind::Responses => "`responses`",
            Kind::Response => "a response",
            Kind::Callback => "a callback",
            Kind::Example => "an example",
            Kind::Link => "a link",
            Kind::Header => "a header",
            Kind::Tag => "a tag",
            Kind::Schema => "a schema",
            Kind::Discriminator => "a discriminator",
            Kind::Xml => "`xml`",
            Kind::SecurityScheme => "a security scheme",
            Kind::OauthFlows => "`flows`",
            Kind::OauthFlow => "an OAuth flow",
            Kind::SecurityRequirement => "a security requirement",
        }
    }
}

/// A key of ours.
#[derive(Debug)]
pub(crate) struct Extension {
    pub(crate) name: &'static str,
    /// The object that it belongs in.
    pub(super) kind: Kind,
    /// What may stand there.
    pub(crate) value: &'static str,
    /// Where it belongs, for people.
    pub(crate) place: &'static str,
    /// What it says; specs/README.md and editors show it.
    pub(crate) meaning: &'static str,
}

/// Our keys.
pub(crate) const EXTENSIONS: &[Extension] = &[
    Extension {
        name: "x-idempotency",
        kind: Kind::Operation,
        value: "safe",
        place: "operation, required",
        meaning: "`safe`: changes nothing. `idempotent`: twice has the effect of once. `key`: the same, when the header parameter \
                  with `format: idempotency-key` carries the same value. `none`: may take effect twice",
    },
    Extension {
        name: "x-exclusive-parameters",
        kind: Kind::Operation,
        value: "[[cpf, cnpj]]",
        place: "operation",
        meaning: "at most one parameter of each list",
    },
    Extension {
        name: "x-not-before",
        kind: Kind::Operation,
        value: "{fim: inicio}",
        place: "operation",
        meaning: "the first parameter's moment or day must not lie before the second's",
    },
    Extension {
        name: "x-raw-response",
        kind: Kind::Operation,
        value: "true",
        place: "operation",
        meaning: "its success responses differ in kind (a file or JSON): callers get status and bytes",
    },
    Extension {
        name: "x-pages",
        kind: Kind::Operation,
        value: "{parameter: pagina, first: 0, items: cobs, count: paginas}",
        place: "operation",
        meaning: "it answers a list page by page",
    },
    Extension {
        name: "x-alias",
        kind: Kind::Parameter,
        value: "txidPresente",
        place: "query parameter",
        meaning: "a second spelling that is accepted",
    },
    Extension {
        name: "x-both-or-none",
        kind: Kind::Schema,
        value: "[[cnpj, razaoSocial]]",
        place: "object schema",
        meaning: "all of these members or none",
    },
    Extension {
        name: "x-property-names",
        kind: Kind::Schema,
        value: "{…schema…}",
        place: "object schema with `additionalProperties` as a map",
        meaning: "what each member's name must satisfy",
    },
    Extension {
        name: "x-known-values",
        kind: Kind::Schema,
        value: "[ATIVA, …]",
        place: "string schema in a response",
        meaning: "the values known today; others may come",
    },
    Extension {
        name: "x-environment",
        kind: Kind::Server,
        value: "production",
        place: "server, required",
        meaning: "`production` or `homologation`",
    },
    Extension {
        name: "x-edition",
        kind: Kind::Server,
        value: "printed",
        place: "server, required",
        meaning: "`printed`: as in the printed documentation. `today`: as the vendor serves the API today",
    },
];

/// What the keys of `x-pages` say.
pub(crate) const PAGES_KEYS: &[(&str, &str)] = &[
    (
        "parameter",
        "the integer in the query that says which page is wanted; every other parameter stands in the query too, and there is no \
         body",
    ),
    ("first", "the number of the first page; the next ones follow by one"),
    ("items", "the member of the answer that is the array of what is listed"),
    (
        "count",
        "the member, as names with dots between them, that says how many pages there are. Where it is not there, the list goes on \
         until an empty page",
    ),
    (
        "next",
        "the same, of a text that says where the next page is; where it is null or not there, the page was the last. What the text \
         says is not read: the number of the page is",
    ),
];

/// Those of [`JSON_SCHEMA_KEYWORDS`] that refuse no value.
pub(super) const JSON_SCHEMA_ANNOTATIONS: &[&str] = &[
    "examples",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "$defs",
    "definitions",
    "$comment",
    "$schema",
    "$id",
    "id",
    "$anchor",
];

/// Keywords of JSON Schema that OpenAPI 3.0 lacks, and what to write instead.
pub(super) const JSON_SCHEMA_KEYWORDS: &[(&str, &str)] = &[
    ("const", "write `enum` with one value"),
    ("examples", "write `example`, or `examples` beside the schema of a media type"),
    ("patternProperties", "write `additionalProperties` with a schema and `x-property-names`"),
    ("propertyNames", "write `x-property-names`"),
    ("dependentRequired", "write `x-both-or-none`, or `oneOf`"),
    ("dependentSchemas", "write `oneOf`"),
    ("dependencies", "write `x-both-or-none`, or `oneOf`"),
    ("if", "write `oneOf`"),
    ("then", "write `oneOf`"),
    ("else", "write `oneOf`"),
    ("prefixItems", "write `items`"),
    ("additionalItems", "write `items`"),
    ("unevaluatedItems", "write `items`"),
    ("contains", "write `items`"),
    ("minContains", "write `minItems`"),
    ("maxContains", "write `maxItems`"),
    ("unevaluatedProperties", "write `additionalProperties`"),
    ("contentEncoding", "write `format: byte`"),
    ("contentMediaType", "say it in `description`"),
    ("contentSchema", "say it in `description`"),
    ("$defs", "put the schemas under `components`"),
    ("definitions", "put the schemas under `components`"),
    ("$comment", "write a YAML comment, or `description`"),
    ("$schema", "remove it: the version stands in `openapi`"),
    ("$id", "remove it"),
    ("id", "remove it"),
    ("$anchor", "refer to the schema by its JSON pointer"),
    ("$dynamicRef", "write `$ref`"),
    ("$dynamicAnchor", "refer to the schema by its JSON pointer"),
];
