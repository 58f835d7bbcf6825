//! The objects of OpenAPI 3.0.3, in the order of the specification.

use super::{
    Key, Keys, Kind, Object, Rest,
    Shape::{
        self, Anything, Boolean, Count, Filled, Inline, List, Map, Named, Number, Reference, SchemaOrBoolean, Text,
        Word,
    },
};

const fn optional(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: false }
}

const fn required(name: &'static str, shape: Shape) -> Key {
    Key { name, shape, required: true }
}

pub(in crate::lint) static OPENAPI: Object = Object {
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

static PATHS: Object =
    Object { kind: Kind::Paths, keys: &[], rest: Some(Rest { keys: Keys::Path, shape: Reference(&PATH_ITEM) }) };

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
        optional("x-pages", Inline(&PAGES)),
    ],
    rest: None,
};

static PAGES: Object = Object {
    kind: Kind::Pages,
    keys: &[
        required("parameter", Text),
        required("first", Count),
        required("items", Text),
        optional("count", Text),
        optional("next", Text),
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
    rest: Some(Rest { keys: Keys::Status, shape: Reference(&RESPONSE) }),
};

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

static CALLBACK: Object =
    Object { kind: Kind::Callback, keys: &[], rest: Some(Rest { keys: Keys::Any, shape: Inline(&PATH_ITEM) }) };

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

pub(in crate::lint) static SCHEMA: Object = Object {
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

static SECURITY_REQUIREMENT: Object =
    Object { kind: Kind::SecurityRequirement, keys: &[], rest: Some(Rest { keys: Keys::Any, shape: List(&Text) }) };
