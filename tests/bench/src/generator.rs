//! How long the generator takes, against the generator of clients that it calls for a part of its work.

use std::io;
use std::path::Path;
use std::time::Instant;

use codegen::load::Sources;
use codegen::output::Part;
use openapiv3::OpenAPI;
use progenitor_impl::Generator;
use serde_json::Value;

use crate::clock::{Pace, by_turns};
use crate::record::{Row, Times, summary};

const ROUNDS: usize = 15;

/// Generates by turns.
pub(crate) fn rows(pace: Pace) -> io::Result<Vec<Row>> {
    let files = files()?;
    let sources = Sources::new(files.clone());
    let documents: Vec<_> = sources.documents().map(|document| plain(&document.json())).collect::<io::Result<_>>()?;
    let mut written = [0, 0];
    let times = by_turns(pace.rounds(ROUNDS), 2, |turn| {
        let begin = Instant::now();
        written[turn] = match turn {
            0 => everything(&files)?,
            _ => documents.iter().map(client).sum::<io::Result<usize>>()?,
        };
        Ok(begin.elapsed().as_nanos() as f64)
    });
    let times = times.into_iter().map(|one| one.into_iter().collect()).collect::<io::Result<Vec<Vec<f64>>>>()?;
    let [ours, theirs] = times.as_slice() else { return Ok(Vec::new()) };
    let (figures, ratio) = summary([Times { ours, theirs }].into_iter());
    let [ours, theirs] = written.map(|bytes| bytes / 1000);
    Ok(vec![Row {
        group: "The generator",
        what: format!("all documents, checked, {ours} kB of output"),
        rival: format!("progenitor, types and methods, {theirs} kB"),
        unit: "ns",
        figures,
        ratio,
        compared: 0,
        differing: 0,
        charted: false,
    }])
}

fn files() -> io::Result<Vec<(String, String)>> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&specs)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "yaml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, std::fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(files)
}

/// Everything from the texts of the documents on, by its bytes.
fn everything(files: &[(String, String)]) -> io::Result<usize> {
    let generated = codegen::generate(&Sources::new(files.to_vec()));
    let generated = generated.map_err(|_| io::Error::other("the documents have mistakes"))?;
    let bytes = |part: &Part| match part {
        Part::Whole(text) => text.len(),
        Part::Section { lines, .. } => lines.iter().map(String::len).sum(),
    };
    Ok(generated.outputs.iter().map(|output| bytes(&output.part)).sum())
}

/// A document without the answers of which progenitor knows one kind for each operation: the first success stays.
fn plain(text: &str) -> io::Result<OpenAPI> {
    let mut document: Value = serde_json::from_str(text)?;
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    for operation in paths.filter_map(Value::as_object_mut).flat_map(|path| path.values_mut()) {
        if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
            let first = responses.keys().filter(|status| status.starts_with('2')).min().cloned();
            responses.retain(|status, _| Some(status) == first.as_ref());
        }
    }
    Ok(serde_json::from_value(document)?)
}

/// The client that progenitor makes of a document, by its bytes.
fn client(document: &OpenAPI) -> io::Result<usize> {
    let tokens = Generator::default().generate_tokens(document).map_err(io::Error::other)?;
    let file = syn::parse2(tokens).map_err(io::Error::other)?;
    Ok(prettyplease::unparse(&file).len())
}
