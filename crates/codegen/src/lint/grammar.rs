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
    pub(super) accepts: fn(&str) -> bool,
    /// What a key must look like, for the author.
    pub(super) looks: &'static str,
    pub(super) shape: Shape,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

/// Our keys and where each one stands; specs/README.md says what they mean.
pub(super) const EXTENSIONS: &[(&str, Kind)] = &[
    ("x-idempotency", Kind::Operation),
    ("x-exclusive-parameters", Kind::Operation),
    ("x-not-before", Kind::Operation),
    ("x-raw-response", Kind::Operation),
    ("x-pages", Kind::Operation),
    ("x-alias", Kind::Parameter),
    ("x-both-or-none", Kind::Schema),
    ("x-property-names", Kind::Schema),
    ("x-known-values", Kind::Schema),
    ("x-environment", Kind::Server),
    ("x-edition", Kind::Server),
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
