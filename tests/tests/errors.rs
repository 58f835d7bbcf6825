//! Every example of an error in the documents, which have every name that the vendor documents, as the client reads it.

use std::collections::BTreeSet;

use codegen::load::{Node, Sources};
use gerencianet::{ApiError, ErrorShape};
use serde_json::Value;
use workspace_tests::documents::sources;

/// An example of an error, with what the document says around it.
struct Example {
    /// `pix/pixSend 409 id_envio_duplicado`
    place: String,
    status: u16,
    body: Value,
}

fn examples(sources: &Sources) -> Vec<Example> {
    let resolve = |node| sources.resolve(node).unwrap_or_else(|_| panic!("a reference leads nowhere"));
    let mut found = Vec::new();
    for document in sources.documents() {
        let paths = document.root.get("paths").map(Node::entries).unwrap_or_default();
        for operation in paths.iter().flat_map(|path| path.value.entries()) {
            let Some(id) = operation.value.get("operationId").and_then(Node::as_str) else { continue };
            for response in operation.value.get("responses").map(Node::entries).unwrap_or_default() {
                let status = match response.key.as_str() {
                    "4XX" => 418,
                    "5XX" => 502,
                    code => code.parse().expect("a status is a number"),
                };
                if status < 400 {
                    continue;
                }
                let content = resolve(&response.value).get("content").map(Node::entries).unwrap_or_default();
                for example in content
                    .iter()
                    .flat_map(|media_type| media_type.value.get("examples").map(Node::entries).unwrap_or_default())
                {
                    found.push(Example {
                        place: format!("{}/{id} {} {}", document.name, response.key, example.key),
                        status,
                        body: resolve(&example.value).get("value").expect("an example has a value").to_json(),
                    });
                }
            }
        }
    }
    found
}

const SHOWN: &str = "a documented name is shown; `crates/gerencianet/src/error/names.rs` lists them";

#[test]
fn every_example_is_read() {
    let sources = sources();
    let examples = examples(&sources);
    let mut names = BTreeSet::new();
    for Example { place, status, body } in &examples {
        let error = ApiError::read(*status, body.to_string().as_bytes());
        let of = |member: &str| body.get(member).and_then(Value::as_str);
        let expected = if let Some(nome) = of("nome") {
            (ErrorShape::Efi, Some(nome), of("mensagem"))
        } else if let Some(uri) = of("type") {
            (ErrorShape::Problem, Some(&uri[uri.rfind('/').unwrap() + 1..]), of("detail"))
        } else if let Some(error) = of("error") {
            (ErrorShape::OAuth, Some(error), of("error_description"))
        } else {
            let message = body.pointer("/error/message").or(body.get("message")).and_then(Value::as_str);
            assert!(message.is_some(), "{place} has a form of its own");
            (ErrorShape::Gateway, None, message)
        };
        assert_eq!((error.shape(), error.name(), error.message()), expected, "{place}");
        assert_eq!((error.status(), error.raw()), (*status, body.to_string().as_bytes()), "{place}");
        assert_eq!(error.request_id(), of("correlationId"), "{place}");

        let lists = ["erros", "violacoes"].iter().filter_map(|list| body.get(list));
        let listed: Vec<_> = lists
            .flat_map(|list| list.as_array().unwrap())
            .map(|one| {
                let of = |members: [&str; 2]| members.iter().find_map(|member| one.get(member)?.as_str());
                (of(["chave", "chave"]), of(["caminho", "propriedade"]), of(["mensagem", "razao"]))
            })
            .collect();
        let found: Vec<_> = error.violations().iter().map(|one| (one.keyword(), one.place(), one.message())).collect();
        assert_eq!(found, listed, "{place}");

        if let Some(name) = error.name() {
            assert_eq!(error.to_string(), format!("status {status}, {name}"), "{place}: {SHOWN}");
            names.insert(name.to_owned());
        }
    }
    assert!(examples.len() > 400 && names.len() > 100, "{} examples, {} names", examples.len(), names.len());
}
