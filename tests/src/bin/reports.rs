//! Judges requests natively, for tests that hold other builds of the judge to its reports.
//!
//! Reads one JSON object a line: `operation` (an `operationId`), then either a body, as `text` or as `bytes` (a list of
//! numbers), or `parameters` (`path`, `query` and `headers` as `tests/cases` has them), and optionally `checkDigits` and
//! `limit`. Writes a line for each: `null` for a request that is accepted, otherwise its report in both languages, byte for
//! byte as `Report::to_json` gives it: `{"pt-BR": "…", "en": "…"}`.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use gerencianet_validation::{
    Locale, Operation, Options, Parameters, Report, is_valid, validate_parameters_with, validate_with,
};
use serde_json::{Value, json};

fn main() -> ExitCode {
    match answer_all(io::stdin().lock(), BufWriter::new(io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn answer_all(input: impl BufRead, mut output: impl Write) -> Result<(), String> {
    for (position, line) in input.lines().enumerate() {
        let line = line.map_err(|error| error.to_string())?;
        let wrong = |problem: String| format!("line {}: {problem}", position + 1);
        let request = serde_json::from_str(&line).map_err(|error| wrong(error.to_string()))?;
        let answer = answer(&request).map_err(wrong)?;
        writeln!(output, "{answer}").map_err(|error| error.to_string())?;
    }
    output.flush().map_err(|error| error.to_string())
}

/// Operations of one id in several documents take the same requests, and give the same answer.
fn answer(request: &Value) -> Result<Value, String> {
    let id = request["operation"].as_str().ok_or("no operation is named")?;
    let mut answers: Vec<Value> = Vec::new();
    for operation in Operation::ALL.iter().filter(|operation| operation.id() == id) {
        answers.push(report(judge(*operation, request)?));
    }
    answers.dedup();
    match answers.len() {
        0 => Err(format!("there is no operation {id}")),
        1 => Ok(answers.remove(0)),
        _ => Err(format!("the operations {id} differ")),
    }
}

fn judge(operation: Operation, request: &Value) -> Result<Result<(), Report>, String> {
    let options = options(request);
    if let Some(parameters) = request.get("parameters") {
        return Ok(validate_parameters_with(operation, &read_parameters(parameters), options));
    }
    let body = match (&request["text"], &request["bytes"]) {
        (Value::String(text), Value::Null) => text.clone().into_bytes(),
        (Value::Null, Value::Array(bytes)) => bytes.iter().map(byte).collect::<Result<_, _>>()?,
        _ => return Err("there must be parameters or a body, as text or as bytes".to_owned()),
    };
    let verdict = validate_with(operation, &body, options);
    if is_valid(operation, &body, options) == verdict.is_ok() {
        Ok(verdict)
    } else {
        Err(format!("{operation}: there is a verdict with a report and another without one"))
    }
}

fn byte(value: &Value) -> Result<u8, String> {
    value.as_u64().and_then(|byte| u8::try_from(byte).ok()).ok_or_else(|| "a byte is a number up to 255".to_owned())
}

fn options(request: &Value) -> Options {
    let known = Options::default();
    Options {
        check_digits: request["checkDigits"].as_bool().unwrap_or(known.check_digits),
        limit: request["limit"].as_u64().and_then(|limit| usize::try_from(limit).ok()).unwrap_or(known.limit),
    }
}

fn read_parameters(given: &Value) -> Parameters<'_> {
    let pairs =
        |part: &str| given[part].as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), text(value)));
    let parameters = Parameters::new().query_string(text(&given["query"]));
    let parameters = pairs("path").fold(parameters, |all, (name, value)| all.path(name, value));
    pairs("headers").fold(parameters, |all, (name, value)| all.header(name, value))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn report(verdict: Result<(), Report>) -> Value {
    match verdict {
        Ok(()) => Value::Null,
        Err(report) => json!({ "pt-BR": report.to_json(Locale::PtBr), "en": report.to_json(Locale::En) }),
    }
}
