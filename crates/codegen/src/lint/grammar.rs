//! Every object of OpenAPI 3.0.3 as data: which keys it has, what each holds, which must be there.
//!
//! Our own `x-` keys stand here like any other.

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
    ("x-alias", Kind::Parameter),
    ("x-both-or-none", Kind::Schema),
    ("x-property-names", Kind::Schema),
    ("x-known-values", Kind::Schema),
    ("x-environment", Kind::Server),
    ("x-edition", Kind::Server),
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

const fn optional(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: false }
}

const fn required(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: true }
}

use Shape::{
    Anything, Boolean, Count, Filled, Inline, List, Map, Named, Number, Reference, SchemaOrBoolean, Text, Word,
};

pub(super) static OPENAPI: Object = Object {
    kind: Kind::OpenApi,
    keys: &[
        required("openapi", Text),
        required("info", Inline(&INFO)),
        optional("servers", List(&Inline(&SERVER))),
        required("paths", Inline(&PATHS)),
        optional("components", Inline(&COMPONENTS)),
        optional("security", List(&Inline(&SECURITY_REQUIREMENT))),
        optional("tags", List(&Inline(&TAG))),
        optional("externalDocs", Inline(&EXTERNAL_DOCS)),
    ],
    rest: None,
};

static INFO: Object = Object {
    kind: Kind::Info,
    keys: &[
        required("title", Text),
        optional("description", Text),
        optional("termsOfService", Text),
        optional("contact", Inline(&CONTACT)),
        optional("license", Inline(&LICENSE)),
        required("version", Text),
    ],
    rest: None,
};

static CONTACT: Object = Object {
    kind: Kind::Contact,
    keys: &[optional("name", Text), optional("url", Text), optional("email", Text)],
    rest: None,
};

static LICENSE: Object =
    Object { kind: Kind::License, keys: &[required("name", Text), optional("url", Text)], rest: None };

static SERVER: Object = Object {
    kind: Kind::Server,
    keys: &[
        required("url", Text),
        optional("description", Text),
        optional("variables", Map(&Inline(&SERVER_VARIABLE))),
        optional("x-environment", Word(&["production", "homologation"])),
        optional("x-edition", Word(&["printed", "today"])),
    ],
    rest: None,
};

static SERVER_VARIABLE: Object = Object {
    kind: Kind::ServerVariable,
    keys: &[optional("enum", Filled(&Text)), required("default", Text), optional("description", Text)],
    rest: None,
};

static COMPONENTS: Object = Object {
    kind: Kind::Components,
    keys: &[
        optional("schemas", Named(&Reference(&SCHEMA))),
        optional("responses", Named(&Reference(&RESPONSE))),
        optional("parameters", Named(&Reference(&PARAMETER))),
        optional("examples", Named(&Reference(&EXAMPLE))),
        optional("requestBodies", Named(&Reference(&REQUEST_BODY))),
        optional("headers", Named(&Reference(&HEADER))),
        optional("securitySchemes", Named(&Reference(&SECURITY_SCHEME))),
        optional("links", Named(&Reference(&LINK))),
        optional("callbacks", Named(&Reference(&CALLBACK))),
    ],
    rest: None,
};

static PATHS: Object = Object {
    kind: Kind::Paths,
    keys: &[],
    rest: Some(Rest {
        accepts: |key| key.starts_with('/'),
        looks: "a path, which begins with `/`",
        shape: Reference(&PATH_ITEM),
    }),
};

static PATH_ITEM: Object = Object {
    kind: Kind::PathItem,
    keys: &[
        optional("summary", Text),
        optional("description", Text),
        optional("get", Inline(&OPERATION)),
        optional("put", Inline(&OPERATION)),
        optional("post", Inline(&OPERATION)),
        optional("delete", Inline(&OPERATION)),
        optional("options", Inline(&OPERATION)),
        optional("head", Inline(&OPERATION)),
        optional("patch", Inline(&OPERATION)),
        optional("trace", Inline(&OPERATION)),
        optional("servers", List(&Inline(&SERVER))),
        optional("parameters", List(&Reference(&PARAMETER))),
    ],
    rest: None,
};

static OPERATION: Object = Object {
    kind: Kind::Operation,
    keys: &[
        optional("tags", List(&Text)),
        optional("summary", Text),
        optional("description", Text),
        optional("externalDocs", Inline(&EXTERNAL_DOCS)),
        optional("operationId", Text),
        optional("parameters", List(&Reference(&PARAMETER))),
        optional("requestBody", Reference(&REQUEST_BODY)),
        required("responses", Inline(&RESPONSES)),
        optional("callbacks", Named(&Reference(&CALLBACK))),
        optional("deprecated", Boolean),
        optional("security", List(&Inline(&SECURITY_REQUIREMENT))),
        optional("servers", List(&Inline(&SERVER))),
        optional("x-idempotency", Word(&["safe", "idempotent", "key", "none"])),
        optional("x-exclusive-parameters", Filled(&Filled(&Text))),
        optional("x-not-before", Map(&Text)),
        optional("x-raw-response", Boolean),
    ],
    rest: None,
};

static EXTERNAL_DOCS: Object =
    Object { kind: Kind::ExternalDocs, keys: &[optional("description", Text), required("url", Text)], rest: None };

static PARAMETER: Object = Object {
    kind: Kind::Parameter,
    keys: &[
        required("name", Text),
        required("in", Word(&["path", "query", "header", "cookie"])),
        optional("description", Text),
        optional("required", Boolean),
        optional("deprecated", Boolean),
        optional("allowEmptyValue", Boolean),
        optional(
            "style",
            Word(&["matrix", "label", "form", "simple", "spaceDelimited", "pipeDelimited", "deepObject"]),
        ),
        optional("explode", Boolean),
        optional("allowReserved", Boolean),
        optional("schema", Reference(&SCHEMA)),
        optional("example", Anything),
        optional("examples", Map(&Reference(&EXAMPLE))),
        optional("content", Map(&Inline(&MEDIA_TYPE))),
        optional("x-alias", Text),
    ],
    rest: None,
};

static HEADER: Object = Object {
    kind: Kind::Header,
    keys: &[
        optional("description", Text),
        optional("required", Boolean),
        optional("deprecated", Boolean),
        optional("allowEmptyValue", Boolean),
        optional("style", Word(&["simple"])),
        optional("explode", Boolean),
        optional("allowReserved", Boolean),
        optional("schema", Reference(&SCHEMA)),
        optional("example", Anything),
        optional("examples", Map(&Reference(&EXAMPLE))),
        optional("content", Map(&Inline(&MEDIA_TYPE))),
    ],
    rest: None,
};

static REQUEST_BODY: Object = Object {
    kind: Kind::RequestBody,
    keys: &[
        optional("description", Text),
        required("content", Map(&Inline(&MEDIA_TYPE))),
        optional("required", Boolean),
    ],
    rest: None,
};

static MEDIA_TYPE: Object = Object {
    kind: Kind::MediaType,
    keys: &[
        optional("schema", Reference(&SCHEMA)),
        optional("example", Anything),
        optional("examples", Map(&Reference(&EXAMPLE))),
        optional("encoding", Map(&Inline(&ENCODING))),
    ],
    rest: None,
};

static ENCODING: Object = Object {
    kind: Kind::Encoding,
    keys: &[
        optional("contentType", Text),
        optional("headers", Map(&Reference(&HEADER))),
        optional("style", Text),
        optional("explode", Boolean),
        optional("allowReserved", Boolean),
    ],
    rest: None,
};

static RESPONSES: Object = Object {
    kind: Kind::Responses,
    keys: &[optional("default", Reference(&RESPONSE))],
    rest: Some(Rest {
        accepts: is_status,
        looks: "a status: 100 to 599, 1XX to 5XX, or `default`",
        shape: Reference(&RESPONSE),
    }),
};

fn is_status(key: &str) -> bool {
    matches!(key.as_bytes(), [b'1'..=b'5', b'0'..=b'9', b'0'..=b'9'] | [b'1'..=b'5', b'X', b'X'])
}

static RESPONSE: Object = Object {
    kind: Kind::Response,
    keys: &[
        required("description", Text),
        optional("headers", Map(&Reference(&HEADER))),
        optional("content", Map(&Inline(&MEDIA_TYPE))),
        optional("links", Named(&Reference(&LINK))),
    ],
    rest: None,
};

static CALLBACK: Object = Object {
    kind: Kind::Callback,
    keys: &[],
    rest: Some(Rest { accepts: |_| true, looks: "an expression", shape: Inline(&PATH_ITEM) }),
};

static EXAMPLE: Object = Object {
    kind: Kind::Example,
    keys: &[
        optional("summary", Text),
        optional("description", Text),
        optional("value", Anything),
        optional("externalValue", Text),
    ],
    rest: None,
};

static LINK: Object = Object {
    kind: Kind::Link,
    keys: &[
        optional("operationRef", Text),
        optional("operationId", Text),
        optional("parameters", Map(&Anything)),
        optional("requestBody", Anything),
        optional("description", Text),
        optional("server", Inline(&SERVER)),
    ],
    rest: None,
};

static TAG: Object = Object {
    kind: Kind::Tag,
    keys: &[required("name", Text), optional("description", Text), optional("externalDocs", Inline(&EXTERNAL_DOCS))],
    rest: None,
};

pub(super) static SCHEMA: Object = Object {
    kind: Kind::Schema,
    keys: &[
        optional("title", Text),
        optional("type", Word(&["boolean", "integer", "number", "string", "array", "object"])),
        optional("nullable", Boolean),
        optional("enum", Filled(&Anything)),
        optional("minimum", Number),
        optional("exclusiveMinimum", Boolean),
        optional("maximum", Number),
        optional("exclusiveMaximum", Boolean),
        optional("multipleOf", Number),
        optional("minLength", Count),
        optional("maxLength", Count),
        optional("pattern", Text),
        optional("format", Text),
        optional("items", Reference(&SCHEMA)),
        optional("minItems", Count),
        optional("maxItems", Count),
        optional("uniqueItems", Boolean),
        optional("properties", Map(&Reference(&SCHEMA))),
        optional("required", Filled(&Text)),
        optional("additionalProperties", SchemaOrBoolean),
        optional("minProperties", Count),
        optional("maxProperties", Count),
        optional("allOf", Filled(&Reference(&SCHEMA))),
        optional("oneOf", Filled(&Reference(&SCHEMA))),
        optional("anyOf", Filled(&Reference(&SCHEMA))),
        optional("not", Reference(&SCHEMA)),
        optional("discriminator", Inline(&DISCRIMINATOR)),
        optional("description", Text),
        optional("default", Anything),
        optional("readOnly", Boolean),
        optional("writeOnly", Boolean),
        optional("xml", Inline(&XML)),
        optional("externalDocs", Inline(&EXTERNAL_DOCS)),
        optional("example", Anything),
        optional("deprecated", Boolean),
        optional("x-both-or-none", Filled(&Filled(&Text))),
        optional("x-property-names", Reference(&SCHEMA)),
        optional("x-known-values", Filled(&Text)),
    ],
    rest: None,
};

static DISCRIMINATOR: Object = Object {
    kind: Kind::Discriminator,
    keys: &[required("propertyName", Text), optional("mapping", Map(&Text))],
    rest: None,
};

static XML: Object = Object {
    kind: Kind::Xml,
    keys: &[
        optional("name", Text),
        optional("namespace", Text),
        optional("prefix", Text),
        optional("attribute", Boolean),
        optional("wrapped", Boolean),
    ],
    rest: None,
};

static SECURITY_SCHEME: Object = Object {
    kind: Kind::SecurityScheme,
    keys: &[
        required("type", Word(&["apiKey", "http", "oauth2", "openIdConnect"])),
        optional("description", Text),
        optional("name", Text),
        optional("in", Word(&["query", "header", "cookie"])),
        optional("scheme", Text),
        optional("bearerFormat", Text),
        optional("flows", Inline(&OAUTH_FLOWS)),
        optional("openIdConnectUrl", Text),
    ],
    rest: None,
};

static OAUTH_FLOWS: Object = Object {
    kind: Kind::OauthFlows,
    keys: &[
        optional("implicit", Inline(&OAUTH_FLOW)),
        optional("password", Inline(&OAUTH_FLOW)),
        optional("clientCredentials", Inline(&OAUTH_FLOW)),
        optional("authorizationCode", Inline(&OAUTH_FLOW)),
    ],
    rest: None,
};

static OAUTH_FLOW: Object = Object {
    kind: Kind::OauthFlow,
    keys: &[
        optional("authorizationUrl", Text),
        optional("tokenUrl", Text),
        optional("refreshUrl", Text),
        required("scopes", Map(&Text)),
    ],
    rest: None,
};

static SECURITY_REQUIREMENT: Object = Object {
    kind: Kind::SecurityRequirement,
    keys: &[],
    rest: Some(Rest { accepts: |_| true, looks: "the name of a security scheme", shape: List(&Text) }),
};
