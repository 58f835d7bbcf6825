//! What a document says, in plain owned values: the one thing that every emitter reads.
//!
//! Everything stands in the order of the document. Nothing here knows YAML: `$ref`s are resolved to a [`SchemaId`], which
//! also lets a schema contain itself. Requests and responses both are here, with all that documentation, types and clients
//! need; what is judged at run time is chosen later, by [`crate::tables`].

mod json;
mod schema;

pub use gerencianet_validation::table::{Location, Wire};
pub use json::{Decimal, Json};
pub use schema::{
    Additional, Alternative, ArrayRules, Between, Bound, Combine, Field, KnownValues, NumberFormat, NumberRules,
    ObjectRules, Pattern, Schema, SchemaId, StringFormat, StringRules, Type,
};

use crate::load::Span;

/// One document: an API.
#[derive(Debug, Clone, PartialEq)]
pub struct Api {
    /// The file name without its ending, in kebab case: `open-finance`.
    pub name: String,
    /// The file: `specs/open-finance.yaml`.
    pub source: String,
    /// The whole document.
    pub span: Span,
    /// `info.title`
    pub title: String,
    /// `info.version`
    pub version: String,
    /// `info.description`
    pub description: Option<String>,
    /// `servers`; the first one is the one in whose terms the document speaks.
    pub servers: Vec<Server>,
    /// `components.securitySchemes`
    pub security_schemes: Vec<SecurityScheme>,
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation>,
    /// Indexed by [`SchemaId`]: the schemas of `components`, then those that stand elsewhere, as they are met.
    pub schemas: Vec<Schema>,
}

impl Api {
    /// The schema of that id.
    #[must_use]
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }
}

/// A place where the API is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its address, without a slash at the end.
    pub url: String,
    /// `description`
    pub description: Option<String>,
    /// `x-environment`
    pub environment: Option<Environment>,
    /// `x-edition`
    pub edition: Option<Edition>,
}

impl Server {
    /// The part of the address after the host: `/v1`, or nothing.
    #[must_use]
    pub fn path(&self) -> &str {
        let after_scheme = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        after_scheme.find('/').map_or("", |slash| &after_scheme[slash..])
    }
}

/// `x-environment`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Environment {
    /// Real money.
    Production,
    /// The vendor's test environment.
    Homologation,
}

/// `x-edition`
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edition {
    /// As the printed documentation has it.
    Printed,
    /// As the vendor serves the API today.
    Today,
}

/// A way to prove who is calling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its name in the document.
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// What kind it is.
    pub kind: SecurityKind,
}

/// The kinds of [`SecurityScheme`] that are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecurityKind {
    /// HTTP Basic.
    Basic,
    /// A bearer token that this document does not hand out.
    Bearer,
    /// OAuth 2.0, client credentials.
    ClientCredentials {
        /// `tokenUrl`
        token_url: String,
        /// Every scope with its description.
        scopes: Vec<(String, String)>,
    },
}

/// A method on a route.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// `operationId`
    pub id: String,
    /// The method.
    pub method: Method,
    /// The path as the document writes it.
    pub path: String,
    /// The path with that of the first server before it.
    pub route: String,
    /// The servers, where the path or the operation names its own.
    pub servers: Vec<Server>,
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `tags`
    pub tags: Vec<String>,
    /// `deprecated`
    pub deprecated: bool,
    /// The security scheme, by its name; none for an operation that anybody may call.
    pub security: Option<String>,
    /// The OAuth scopes that are required, all of them.
    pub scopes: Vec<String>,
    /// `x-idempotency`
    pub idempotency: Idempotency,
    /// `x-raw-response`: callers get the status and the bytes.
    pub raw_response: bool,
    /// `x-pages`: it answers a list page by page.
    pub pages: Option<Pages>,
    /// Path, query and header parameters; those of the path come first.
    pub parameters: Vec<Parameter>,
    /// Rules between parameters.
    pub between: Vec<BetweenParameters>,
    /// The request body, which is JSON.
    pub body: Option<Body>,
    /// Every response.
    pub responses: Vec<Response>,
    /// What the vendor sends back later.
    pub callbacks: Vec<Callback>,
    /// Where it stands.
    pub span: Span,
}

/// The methods of HTTP that a document may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
}

impl Operation {
    /// The responses that stand for success: `default` where no status does.
    pub fn successes(&self) -> impl Iterator<Item = &Response> + Clone {
        let named = self.responses.iter().any(|response| response.status.starts_with('2'));
        self.responses.iter().filter(move |response| match named {
            true => response.status.starts_with('2'),
            false => response.status == "default",
        })
    }
}

impl Method {
    /// Every method with the key it has in a document.
    pub const ALL: [(&'static str, Method); 8] = [
        ("get", Method::Get),
        ("put", Method::Put),
        ("post", Method::Post),
        ("delete", Method::Delete),
        ("options", Method::Options),
        ("head", Method::Head),
        ("patch", Method::Patch),
        ("trace", Method::Trace),
    ];

    /// The name on the wire, in upper case.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Put => "PUT",
            Method::Post => "POST",
            Method::Delete => "DELETE",
            Method::Options => "OPTIONS",
            Method::Head => "HEAD",
            Method::Patch => "PATCH",
            Method::Trace => "TRACE",
        }
    }
}

/// `x-idempotency`
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Idempotency {
    /// Changes nothing.
    Safe,
    /// Twice has the effect of once.
    Idempotent,
    /// The same, when this header carries the same value.
    Key(String),
    /// May take effect twice, or the document does not say.
    None,
}

/// `x-pages`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// The query parameter that says which page is wanted.
    pub parameter: String,
    /// The number of the first page.
    pub first: u32,
    /// The member of the answer that holds the items.
    pub items: String,
    /// What tells whether there is more.
    pub more: More,
}

/// What in an answer tells whether pages follow: the way to a member, from the outside to the inside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum More {
    /// `count`: how many pages there are.
    Count(Vec<String>),
    /// `next`: an address of the next page, or null on the last.
    Next(Vec<String>),
}

/// A path, query or header parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// `x-alias`: a second spelling that is accepted.
    pub alias: Option<String>,
    /// Where it is sent.
    pub location: Location,
    /// Whether it must be there.
    pub required: bool,
    /// `deprecated`
    pub deprecated: bool,
    /// `description`
    pub description: Option<String>,
    /// What its value must satisfy.
    pub schema: SchemaId,
    /// How it is written: `style`, `explode` and `content`.
    pub wire: Wire,
    /// `example` and `examples`
    pub examples: Vec<Example>,
    /// Where it stands.
    pub span: Span,
}

/// A rule between parameters, by their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BetweenParameters {
    /// `x-exclusive-parameters`: at most one of these.
    Exclusive(Vec<String>),
    /// `x-not-before`
    NotBefore {
        /// Must not lie before the other.
        later: String,
        /// The other.
        earlier: String,
    },
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// `description`
    pub description: Option<String>,
    /// `required`, which it always is in our documents.
    pub required: bool,
    /// How it is written.
    pub encoding: Encoding,
    /// What it must satisfy.
    pub schema: SchemaId,
    /// `example` and `examples`
    pub examples: Vec<Example>,
}

/// How a request body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Encoding {
    /// As JSON, which it always is in our documents.
    Json,
    /// As the fields of a form: `application/x-www-form-urlencoded`.
    Form,
    /// In a media type that nobody judges: the first of those that may be sent.
    Opaque(String),
}

impl Encoding {
    /// Whether a body that is written so is held against a schema.
    #[must_use]
    pub const fn is_judged(&self) -> bool {
        matches!(self, Encoding::Json | Encoding::Form)
    }
}

/// A response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// `200`, `4XX`, `default`
    pub status: String,
    /// `description`
    pub description: String,
    /// `headers`
    pub headers: Vec<Header>,
    /// One for each media type; none where there is no body.
    pub content: Vec<Content>,
}

/// A header of a response.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// `description`
    pub description: Option<String>,
    /// Whether it is always there.
    pub required: bool,
    /// What its value satisfies.
    pub schema: SchemaId,
}

/// A body of one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// `application/json`
    pub media_type: String,
    /// What it satisfies; none where the document does not say.
    pub schema: Option<SchemaId>,
    /// `example` and `examples`
    pub examples: Vec<Example>,
}

/// A request that the vendor sends to an address of the caller's.
#[derive(Debug, Clone, PartialEq)]
pub struct Callback {
    /// Its name in the document.
    pub name: String,
    /// The expression that says where it goes: `{$request.body#/webhookUrl}/pix`.
    pub expression: String,
    /// The method.
    pub method: Method,
    /// `operationId`
    pub id: Option<String>,
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// What is sent.
    pub body: Option<Body>,
    /// How the receiver may answer.
    pub responses: Vec<Response>,
}

/// A value that a document shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Its name; none for a lone `example`.
    pub name: Option<String>,
    /// `summary`
    pub summary: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// What it shows.
    pub value: Json,
    /// Where the value stands.
    pub span: Span,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_of_a_server_is_what_follows_the_host() {
        let server = |url: &str| Server {
            url: url.to_owned(),
            description: None,
            environment: Some(Environment::Production),
            edition: Some(Edition::Printed),
        };
        assert_eq!(server("https://a.example/v1/x").path(), "/v1/x");
        assert_eq!(server("https://a.example").path(), "");
        assert_eq!(server("/v1").path(), "/v1");
    }
}
