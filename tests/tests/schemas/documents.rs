//! The cases as documents of APIs.

use codegen::load::{Node, Sources};
use serde_json::Value;
use workspace_tests::schemas::{self, Case};

/// Each file as a document: a case with values is an operation, its values are the examples of its request and response.
pub(crate) fn as_documents(sources: &Sources) -> Sources {
    let files = (0..sources.files().len()).map(|file| {
        let cases: Vec<Case<'_>> = schemas::cases_of(sources, file).filter(Case::is_judged).collect();
        let name = sources.files()[file].name.clone();
        let text = match cases.as_slice() {
            // What others refer to is left as it is.
            [] if name.contains('/') => sources.files()[file].text.clone(),
            [] => document(&Sources::new(vec![(name.clone(), "{}".to_owned())]), 0, &[]),
            cases => document(sources, file, cases),
        };
        (name, text)
    });
    Sources::new(files.collect())
}

/// A document with these cases of a file, as JSON with every number as the file has it.
pub(crate) fn document(sources: &Sources, file: usize, cases: &[Case<'_>]) -> String {
    let paths: Vec<String> = cases.iter().enumerate().map(|(number, case)| path(number, case)).collect();
    let components = sources.files()[file].root.as_ref().and_then(|root| root.get("components"));
    let text = format!(
        r#"{{"openapi":"3.0.3","info":{{"title":"cases","version":"1"}},"servers":[{{"url":"https://a.example",
        "x-environment":"production","x-edition":"today"}}],"paths":{{{}}},"components":{}}}"#,
        paths.join(","),
        components.map_or_else(|| "{}".to_owned(), Node::to_json_text),
    );
    // YAML wants controls escaped that JSON does not.
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' => escaped.push(character),
            _ if character.is_control() => escaped += &format!("\\u{:04x}", u32::from(character)),
            _ => escaped.push(character),
        }
    }
    escaped
}

fn path(number: usize, case: &Case<'_>) -> String {
    let content = |lists: [&str; 2]| {
        let values = lists.iter().flat_map(|list| case.values(list)).enumerate();
        let examples: Vec<String> =
            values.map(|(number, value)| format!(r#""n{number}":{{"value":{}}}"#, value.to_json_text())).collect();
        let schema = case.schema.to_json_text();
        format!(r#"{{"application/json":{{"schema":{schema},"examples":{{{}}}}}}}"#, examples.join(","))
    };
    format!(
        r#"{}:{{"post":{{"operationId":"case{number}","x-idempotency":"none","security":[],
        "requestBody":{{"required":true,"content":{}}},
        "responses":{{"200":{{"description":"","content":{}}}}}}}}}"#,
        Value::from(format!("/{number}")),
        content(["accepted", "refused"]),
        content(["sent_back", "not_sent_back"]),
    )
}
