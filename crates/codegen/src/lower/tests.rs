//! What verdicts cannot show: how a document comes to stand in the IR. What a schema accepts and refuses is held to
//! `tests/schemas`.

mod combinations;
mod operations;
mod schemas;

use crate::{
    ir::{Api, Schema, SchemaId},
    load::Sources,
    lower::{lower, lower_schema},
};

/// A lone schema, lowered.
fn schema(text: &str) -> (Api, SchemaId) {
    let sources = Sources::new(vec![("loja.yaml".to_owned(), text.to_owned())]);
    assert_eq!(sources.mistakes(), [], "{text}");
    lower_schema(&sources, sources.at(0, "").unwrap()).unwrap_or_else(|mistakes| panic!("{text}: {mistakes:?}"))
}

/// The root of a lone schema.
fn root(text: &str) -> Schema {
    let (api, id) = schema(text);
    api.schema(id).clone()
}

/// What is wrong with a lone schema: codes and lines.
fn mistakes_of_schema(text: &str) -> Vec<(&'static str, usize)> {
    let sources = Sources::new(vec![("loja.yaml".to_owned(), text.to_owned())]);
    let mistakes = lower_schema(&sources, sources.at(0, "").unwrap()).unwrap_err();
    mistakes.iter().map(|mistake| (mistake.code, sources.place(mistake.span).line)).collect()
}

/// A document around `paths` and whatever else stands at its top.
fn document(rest: &str) -> String {
    let head = "openapi: 3.0.3\ninfo: {title: Loja, version: '1'}\nservers: [{url: 'https://loja.example/v1/'}]\n";
    format!("{head}{rest}")
}

fn api(rest: &str) -> Api {
    let sources = Sources::new(vec![("loja.yaml".to_owned(), document(rest))]);
    assert_eq!(sources.mistakes(), [], "{rest}");
    let document = sources.documents().next().unwrap();
    lower(&sources, &document).unwrap_or_else(|mistakes| panic!("{rest}: {mistakes:?}"))
}

fn mistakes_of(rest: &str) -> Vec<&'static str> {
    let sources = Sources::new(vec![("loja.yaml".to_owned(), document(rest))]);
    let document = sources.documents().next().unwrap();
    lower(&sources, &document).unwrap_err().iter().map(|mistake| mistake.code).collect()
}
