//! The cases as files, one folder for each operation.
//!
//! ```text
//! <operationId>/valid/<name>.json       a body
//! <operationId>/invalid/<name>.json     a body
//! <operationId>/expected.json           {"invalid": {"<name>": [{"pointer", "code", "line", "column"}]}}
//! <operationId>/parameters.json         [{"name", "path", "query", "headers", "expected": [{"pointer", "code"}]}]
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde_json::Value;

use crate::cases::json::Json;
use crate::cases::suite::{BodyCase, Found, ParameterCase, Suite};

/// Texts by their paths inside `tests/cases`, with `/` between folders.
pub type Files = BTreeMap<String, String>;

/// The files of some suites.
#[must_use]
pub fn files(suites: &[Suite]) -> Files {
    let mut files = Files::new();
    for suite in suites {
        let folder = &suite.operation;
        let mut expected = Vec::new();
        for case in &suite.bodies {
            let kind = if case.expected.is_empty() { "valid" } else { "invalid" };
            files.insert(format!("{folder}/{kind}/{}.json", case.name), case.text.clone());
            if !case.expected.is_empty() {
                let violations = case.expected.iter().map(|found| violation(found, true)).collect();
                expected.push((case.name.clone(), Json::Array(violations)));
            }
        }
        let expected = Json::Object(vec![("invalid".to_owned(), Json::Object(expected))]);
        files.insert(format!("{folder}/expected.json"), expected.to_file());
        let parameters = Json::Array(suite.parameters.iter().map(parameter_case).collect());
        files.insert(format!("{folder}/parameters.json"), parameters.to_file());
    }
    files
}

/// Reads the files of a folder and those inside it that are cases: everything in folders of operations.
///
/// # Errors
///
/// What cannot be read.
pub fn read(folder: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            read_into(&mut files, &entry.path(), &entry.file_name().to_string_lossy())?;
        }
    }
    Ok(files)
}

/// Writes what differs and deletes what is no case any more.
///
/// # Errors
///
/// What cannot be written.
pub fn write(folder: &Path, files: &Files) -> io::Result<usize> {
    let known = read(folder)?;
    let mut changed = 0;
    for path in known.keys().filter(|path| !files.contains_key(*path)) {
        fs::remove_file(folder.join(path))?;
        changed += 1;
    }
    for (path, text) in files {
        if known.get(path) != Some(text) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(folder))?;
            fs::write(path, text)?;
            changed += 1;
        }
    }
    Ok(changed)
}

/// The suites that files hold.
///
/// # Errors
///
/// A file that is not as it must be, a body that nothing is expected of, an expectation that no body has.
pub fn suites(files: &Files) -> Result<Vec<Suite>, String> {
    let mut suites: BTreeMap<&str, Suite> = BTreeMap::new();
    let mut expectations: BTreeMap<&str, BTreeMap<String, Vec<Found>>> = BTreeMap::new();
    for (path, text) in files {
        let (operation, rest) = path.split_once('/').ok_or_else(|| format!("{path}: no folder of an operation"))?;
        let suite = suites.entry(operation).or_insert_with(|| Suite {
            operation: operation.to_owned(),
            bodies: Vec::new(),
            parameters: Vec::new(),
        });
        let wrong = |what: &str| format!("{path}: {what}");
        match rest.split_once('/') {
            None if rest == "expected.json" => {
                let value: Value = serde_json::from_str(text).map_err(|error| wrong(&error.to_string()))?;
                let invalid = value["invalid"].as_object().ok_or_else(|| wrong("has no `invalid`"))?;
                let invalid = invalid.iter().map(|(name, list)| (name.clone(), all_found(list)));
                expectations.insert(operation, invalid.collect());
            }
            None if rest == "parameters.json" => {
                let value: Value = serde_json::from_str(text).map_err(|error| wrong(&error.to_string()))?;
                suite.parameters = value.as_array().into_iter().flatten().map(read_parameter_case).collect();
            }
            Some((kind @ ("valid" | "invalid"), name)) => {
                let name = name.strip_suffix(".json").ok_or_else(|| wrong("does not end in .json"))?;
                let expected = if kind == "valid" { None } else { expectations.get_mut(operation) };
                let expected = match (kind, expected.and_then(|known| known.remove(name))) {
                    ("valid", _) => Vec::new(),
                    (_, Some(expected)) if !expected.is_empty() => expected,
                    _ => return Err(wrong("nothing is expected of it in expected.json")),
                };
                suite.bodies.push(BodyCase { name: name.to_owned(), text: text.clone(), expected });
            }
            _ => return Err(wrong("is no file that cases have")),
        }
    }
    match expectations.iter().find_map(|(operation, left)| Some((operation, left.keys().next()?))) {
        Some((operation, name)) => Err(format!("{operation}/expected.json: there is no invalid/{name}.json")),
        None => Ok(suites.into_values().collect()),
    }
}

fn read_into(files: &mut Files, folder: &Path, name: &str) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_into(files, &entry.path(), &path)?;
        } else {
            files.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

fn violation(found: &Found, with_place: bool) -> Json {
    let mut members = vec![("pointer", Json::string(&found.pointer)), ("code", Json::string(&found.code))];
    if with_place {
        members.push(("line", Json::Number(found.line.to_string())));
        members.push(("column", Json::Number(found.column.to_string())));
    }
    object(members)
}

/// What is empty is left out.
fn parameter_case(case: &ParameterCase) -> Json {
    let mut members = vec![("name", Json::string(&case.name))];
    let pairs = |pairs: &[(String, String)]| {
        Json::Object(pairs.iter().map(|(name, value)| (name.clone(), Json::string(value))).collect())
    };
    if !case.path.is_empty() {
        members.push(("path", pairs(&case.path)));
    }
    if !case.query.is_empty() {
        members.push(("query", Json::string(&case.query)));
    }
    if !case.headers.is_empty() {
        members.push(("headers", pairs(&case.headers)));
    }
    let expected = case.expected.iter().map(|found| violation(found, false)).collect();
    members.push(("expected", Json::Array(expected)));
    object(members)
}

fn object(members: Vec<(&str, Json)>) -> Json {
    Json::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn read_parameter_case(value: &Value) -> ParameterCase {
    let pairs = |key: &str| {
        let members = value[key].as_object().into_iter().flatten();
        members.map(|(name, value)| (name.clone(), text(value))).collect()
    };
    ParameterCase {
        name: text(&value["name"]),
        path: pairs("path"),
        query: text(&value["query"]),
        headers: pairs("headers"),
        expected: all_found(&value["expected"]),
    }
}

fn all_found(list: &Value) -> Vec<Found> {
    let number = |value: &Value| value.as_u64().and_then(|number| u32::try_from(number).ok()).unwrap_or(0);
    let found = list.as_array().into_iter().flatten().map(|one| Found {
        pointer: text(&one["pointer"]),
        code: text(&one["code"]),
        line: number(&one["line"]),
        column: number(&one["column"]),
    });
    found.collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
