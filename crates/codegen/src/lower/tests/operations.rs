//! Operations, parameters, bodies, responses, callbacks, servers, security.

use super::{api, mistakes_of};
use crate::ir::{BetweenParameters, Idempotency, Location, Method, More, Pages, SecurityKind};

const OK: &str = "responses: {'204': {description: ok}}";

#[test]
fn the_route_has_the_path_of_the_first_server_that_counts() {
    let api = api(&format!("
paths:
  /a:
    get: {{operationId: one, {OK}}}
    post: {{operationId: two, servers: [{{url: 'https://x.example'}}, {{url: 'https://y.example/z'}}], {OK}}}
  /b/{{id}}:
    servers: [{{url: 'https://x.example/w'}}]
    get: {{operationId: three, {OK}}}
    put: {{operationId: four, servers: [{{url: 'https://x.example/own', x-environment: production, x-edition: today}}], {OK}}}
"));
    let routes: Vec<(&str, Method, &str, &str)> = api
        .operations
        .iter()
        .map(|operation| (operation.id.as_str(), operation.method, operation.path.as_str(), operation.route.as_str()))
        .collect();
    assert_eq!(
        routes,
        [
            ("one", Method::Get, "/a", "/v1/a"),
            ("two", Method::Post, "/a", "/a"),
            ("three", Method::Get, "/b/{id}", "/w/b/{id}"),
            ("four", Method::Put, "/b/{id}", "/own/b/{id}"),
        ]
    );
    assert_eq!(api.operations[0].servers, []);
    assert_eq!(api.operations[1].servers.len(), 2);
    assert_eq!(api.servers[0].url, "https://loja.example/v1");
}

#[test]
fn parameters_of_the_path_come_first_unless_the_operation_has_them() {
    let api = api(&format!(
        "
paths:
  /a/{{id}}:
    parameters:
      - {{name: id, in: path, required: true, schema: {{type: string}}}}
      - {{name: X-Chave, in: header, schema: {{type: string}}}}
      - {{$ref: '#/components/parameters/Pagina'}}
    get:
      operationId: one
      x-exclusive-parameters: [[pagina, ordem]]
      x-not-before: {{fim: inicio}}
      parameters:
        - {{name: x-chave, in: header, required: true, description: d, deprecated: true, schema: {{type: integer}}}}
        - {{name: id, in: query, x-alias: ID, example: 7, schema: {{type: integer}}}}
      {OK}
components:
  parameters:
    Pagina: {{name: pagina, in: query, schema: {{type: integer}}, examples: {{um: {{summary: s, value: 1}}}}}}
"
    ));
    let operation = &api.operations[0];
    let told: Vec<(&str, Location, bool)> =
        operation.parameters.iter().map(|one| (one.name.as_str(), one.location, one.required)).collect();
    assert_eq!(
        told,
        [
            ("id", Location::Path, true),
            ("pagina", Location::Query, false),
            ("x-chave", Location::Header, true),
            ("id", Location::Query, false),
        ]
    );
    assert_eq!(operation.parameters[1].examples[0].name.as_deref(), Some("um"));
    assert_eq!(operation.parameters[2].description.as_deref(), Some("d"));
    assert!(operation.parameters[2].deprecated);
    assert_eq!(operation.parameters[3].alias.as_deref(), Some("ID"));
    assert_eq!(operation.parameters[3].examples[0].value.to_string(), "7");
    let exclusive = BetweenParameters::Exclusive(vec!["pagina".to_owned(), "ordem".to_owned()]);
    let ordered = BetweenParameters::NotBefore { later: "fim".to_owned(), earlier: "inicio".to_owned() };
    assert_eq!(operation.between, [exclusive, ordered]);
}

#[test]
fn idempotency_is_what_the_document_says() {
    let idempotency = |rest: &str| {
        let text = format!(
            "
paths:
  /a:
    post: {{operationId: one, {rest}{OK}}}
"
        );
        api(&text).operations.remove(0).idempotency
    };
    let key =
        "parameters: [{name: x-key, in: header, required: true, schema: {type: string, format: idempotency-key}}], ";
    assert_eq!(idempotency("x-idempotency: safe, "), Idempotency::Safe);
    assert_eq!(idempotency("x-idempotency: idempotent, "), Idempotency::Idempotent);
    assert_eq!(idempotency("x-idempotency: none, "), Idempotency::None);
    assert_eq!(idempotency(&format!("x-idempotency: key, {key}")), Idempotency::Key("x-key".to_owned()));
    assert_eq!(idempotency(""), Idempotency::None);
}

#[test]
fn pages_are_what_the_document_says() {
    let pages = |more: &str| {
        let text = format!(
            "
paths:
  /a:
    get: {{operationId: one, x-pages: {{parameter: pagina, first: 1, items: cobs{more}}}, {OK}}}
"
        );
        api(&text).operations.remove(0).pages
    };
    let expected = |more| Pages { parameter: "pagina".to_owned(), first: 1, items: "cobs".to_owned(), more };
    let count = More::Count(vec!["paginacao".to_owned(), "paginas".to_owned()]);
    assert_eq!(pages(", count: paginacao.paginas"), Some(expected(count)));
    assert_eq!(pages(", next: proxima"), Some(expected(More::Next(vec!["proxima".to_owned()]))));
    assert_eq!(api(&format!("\npaths:\n  /a: {{get: {{operationId: one, {OK}}}}}\n")).operations[0].pages, None);
}

#[test]
fn security_is_that_of_the_operation_or_else_of_the_document() {
    let api = api(&format!("
security: [{{oauth: [a.read]}}]
paths:
  /a:
    get: {{operationId: one, {OK}}}
    put: {{operationId: two, security: [{{oauth: [a.write, a.read]}}], {OK}}}
    post: {{operationId: three, security: [{{basic: []}}], {OK}}}
    delete: {{operationId: four, security: [], {OK}}}
components:
  securitySchemes:
    basic: {{type: http, scheme: Basic}}
    bearer: {{type: http, scheme: bearer}}
    oauth: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: 'https://t.example', scopes: {{a.read: Reads., a.write: Writes.}}}}}}}}
"));
    let told: Vec<(Option<&str>, Vec<&str>)> = api
        .operations
        .iter()
        .map(|one| (one.security.as_deref(), one.scopes.iter().map(String::as_str).collect()))
        .collect();
    assert_eq!(
        told,
        [
            (Some("oauth"), vec!["a.read"]),
            (Some("oauth"), vec!["a.write", "a.read"]),
            (Some("basic"), vec![]),
            (None, vec![]),
        ]
    );
    assert_eq!(api.security_schemes[0].kind, SecurityKind::Basic);
    assert_eq!(api.security_schemes[1].kind, SecurityKind::Bearer);
    let SecurityKind::ClientCredentials { token_url, scopes } = &api.security_schemes[2].kind else { panic!("OAuth") };
    assert_eq!((token_url.as_str(), scopes.len()), ("https://t.example", 2));
}

#[test]
fn bodies_responses_and_callbacks_are_kept_whole() {
    let api = api("
paths:
  /a:
    post:
      operationId: one
      tags: [t]
      x-raw-response: true
      requestBody: {$ref: '#/components/requestBodies/Corpo'}
      responses:
        '200':
          description: csv
          headers: {x-total: {required: true, description: how many, schema: {type: integer}}}
          content:
            text/csv: {schema: {type: string}, examples: {vazio: {$ref: '#/components/examples/Vazio'}}}
            application/json: {example: {a: [1]}}
        4XX: {$ref: '#/components/responses/Erro'}
      callbacks:
        aviso:
          '{$request.body#/url}/pix':
            post:
              summary: s
              requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
              responses: {2XX: {description: ok}}
components:
  requestBodies:
    Corpo: {description: d, required: true, content: {application/json: {schema: {type: object}, examples: {um: {value: {}}}}}}
  responses:
    Erro: {description: e}
  examples:
    Vazio: {description: nothing, value: ''}
");
    let operation = &api.operations[0];
    let body = operation.body.as_ref().unwrap();
    assert_eq!((body.description.as_deref(), body.examples.len()), (Some("d"), 1));
    assert!(operation.raw_response);
    assert_eq!(operation.tags, ["t"]);
    let [ok, error] = operation.responses.as_slice() else { panic!("two responses") };
    assert_eq!((ok.status.as_str(), ok.content.len(), ok.headers.len()), ("200", 2, 1));
    assert_eq!(ok.headers[0].name, "x-total");
    assert_eq!(ok.content[0].media_type, "text/csv");
    assert_eq!(ok.content[0].examples[0].description.as_deref(), Some("nothing"));
    assert_eq!(ok.content[1].schema, None);
    assert_eq!(ok.content[1].examples[0].value.to_string(), "{\"a\":[1]}");
    assert_eq!((error.status.as_str(), error.description.as_str()), ("4XX", "e"));
    let [callback] = operation.callbacks.as_slice() else { panic!("one callback") };
    assert_eq!((callback.name.as_str(), callback.expression.as_str()), ("aviso", "{$request.body#/url}/pix"));
    assert_eq!(api.schema(callback.body.as_ref().unwrap().schema).name, "one.aviso.body");
    assert_eq!(callback.responses[0].status, "2XX");
}

#[test]
fn what_openapi_allows_and_cannot_be_done_is_refused() {
    let operation = |rest: &str| format!("paths: {{/a: {{post: {{operationId: one, {rest}}}}}}}\n");
    let body = |media: &str| format!("requestBody: {{required: true, content: {{application/json: {media}}}}}, {OK}");
    let scheme = |scheme: &str| format!("paths: {{}}\ncomponents: {{securitySchemes: {{x: {scheme}}}}}\n");
    let refused = [
        operation("responses: {'200': {description: ok, links: {a: {operationId: b}}}}"),
        operation(&body("{schema: {type: object}, encoding: {a: {}}}")),
        operation(&format!(
            "callbacks: {{a: {{'x': {{post: {{parameters: [{{name: a, in: query, schema: {{type: string}}}}], {OK}}}}}}}}}, {OK}"
        )),
        operation(&format!("servers: [{{url: 'https://{{x}}.example', variables: {{x: {{default: a}}}}}}], {OK}")),
        scheme("{type: apiKey, name: a, in: header}"),
        scheme("{type: oauth2, flows: {implicit: {authorizationUrl: 'https://x', scopes: {}}}}"),
        scheme("{type: http, scheme: digest}"),
    ];
    for text in refused {
        assert_eq!(mistakes_of(&text), ["unsupported"], "{text}");
    }
    let cookie = operation(&format!("parameters: [{{name: a, in: cookie, schema: {{type: string}}}}], {OK}"));
    assert_eq!(mistakes_of(&cookie), ["parameter-unsupported"]);
}
