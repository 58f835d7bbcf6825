//! The bodies that are judged: what the documents show, which is what people send; the same with the mistakes that people make;
//! and a fixed part of `tests/cases`, where each body is at the edge of one rule or beyond it.

use std::io;
use std::path::Path;

use serde_json::{Value, json};

use crate::mistakes;
use crate::rivals::{EXAMPLES, RIVALS};

/// Of the cases that are accepted, and of those that are refused, each so many-th is taken.
const EVERY: [usize; 2] = [4, 16];

/// A body, and what every judge must say of it.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    /// `pix/pixSend`
    pub(crate) operation: &'static str,
    /// Where it comes from.
    pub(crate) name: String,
    /// The body.
    pub(crate) text: String,
    /// Whether it is valid.
    pub(crate) is_valid: bool,
}

/// All of them, in the same order every time.
pub(crate) fn all() -> io::Result<Vec<Body>> {
    let mut bodies: Vec<Body> = EXAMPLES
        .iter()
        .map(|example| Body {
            operation: example.operation,
            name: example.name.to_owned(),
            text: example.text.to_owned(),
            is_valid: true,
        })
        .collect();
    bodies.extend(mistakes::bodies());
    for rival in RIVALS {
        let id = rival.operation.rsplit('/').next().unwrap_or_default();
        for (kind, every) in ["valid", "invalid"].into_iter().zip(EVERY) {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cases").join(id).join(kind);
            let mut files = Vec::new();
            for entry in std::fs::read_dir(folder)? {
                files.push(entry?.path());
            }
            files.sort();
            for file in files.into_iter().step_by(every) {
                let text = std::fs::read_to_string(&file)?;
                let name = file.file_stem().unwrap_or_default().to_string_lossy();
                let name = format!("tests/cases, {kind}: {name}");
                // No rival reads a body that is not there, and those in JavaScript round such numbers when they parse.
                let value: Value = serde_json::from_str(&text).unwrap_or_default();
                if !text.is_empty() && !has_number_beyond_floats(&value) {
                    bodies.push(Body { operation: rival.operation, name, text, is_valid: kind == "valid" });
                }
            }
        }
    }
    Ok(bodies)
}

fn has_number_beyond_floats(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_none_or(|number| number.abs() > 9_007_199_254_740_991.0),
        Value::Array(items) => items.iter().any(has_number_beyond_floats),
        Value::Object(members) => members.values().any(has_number_beyond_floats),
        _ => false,
    }
}

/// Prints every body as JSON, for rivals in other languages.
pub(crate) fn tell() -> io::Result<()> {
    let bodies = all()?.into_iter().map(
        |Body { operation, name, text, is_valid }| json!({ "operation": operation, "name": name, "text": text, "valid": is_valid }),
    );
    println!("{}", Value::Array(bodies.collect()));
    Ok(())
}
