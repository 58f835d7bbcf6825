//! The cases of one operation, derived from its tables and the examples of its document.

use std::collections::BTreeMap;

use codegen::ir;
use gerencianet_validation::Options;
use gerencianet_validation::table::{OperationTable, Table};

use crate::cases::json::Json;
use crate::cases::parameters;
use crate::cases::samples::Samples;
use crate::cases::suite::{BodyCase, Found, ParameterCase, Suite};
use crate::cases::walk::{Refusal, walk};

/// What a document shows of the requests of one operation.
#[derive(Debug, Clone, Default)]
pub struct Examples {
    /// The bodies, by their names.
    pub bodies: Vec<(String, Json)>,
    /// One value of each parameter, by its name, as on the wire.
    pub parameters: BTreeMap<String, String>,
}

impl Examples {
    /// The examples of an operation.
    #[must_use]
    pub fn of(operation: &ir::Operation) -> Self {
        let bodies = operation.body.iter().flat_map(|body| &body.examples).map(|example| {
            let name = example.name.clone().unwrap_or_else(|| "example".to_owned());
            (name, Json::from(&example.value))
        });
        let parameters = operation.parameters.iter().filter_map(|parameter| {
            let text = match Json::from(&parameter.examples.first()?.value) {
                Json::String(text) => text,
                other => other.to_string(),
            };
            Some((parameter.name.clone(), text))
        });
        Examples { bodies: bodies.collect(), parameters: parameters.collect() }
    }
}

/// Derives the cases of one operation. What is expected of each follows from the tables; the engine is then asked whether
/// it agrees, and what it says is written down.
///
/// # Errors
///
/// Every rule that no case can be made for, and every case on which the engine disagrees.
pub fn derive(
    table: &Table<'_>,
    facts: &OperationTable<'_>,
    samples: &Samples,
    examples: &Examples,
) -> Result<Suite, Vec<String>> {
    let mut bodies = Vec::new();
    let mut problems = Vec::new();
    let whole = |code: &str| Some(Refusal { pointer: String::new(), code: code.to_owned() });
    let mut add = |name: &str, text: String, refused: Option<Refusal>, problems: &mut Vec<String>| {
        let mut case = BodyCase { name: name.to_owned(), text, expected: Vec::new() };
        case.expected = case.judge(table, facts, Options::default());
        problems.extend(disagreement(name, refused.as_ref(), &case.expected));
        bodies.push(case);
    };
    match facts.body {
        None => add("body", "{}\n".to_owned(), whole("unexpected-body"), &mut problems),
        Some(schema) => {
            add("empty", String::new(), whole("missing-body"), &mut problems);
            match walk(table, schema, samples, &examples.bodies) {
                Ok(cases) => {
                    for case in cases {
                        add(&case.name, case.body.to_file(), case.refused, &mut problems);
                    }
                }
                Err(found) => problems.extend(found),
            }
        }
    }
    let mut parameters: Vec<ParameterCase> = Vec::new();
    match parameters::cases(table, facts, samples, &examples.parameters) {
        Ok(cases) => {
            for (mut case, refused) in cases {
                case.expected = case.judge(table, facts, Options::default());
                problems.extend(disagreement(&case.name, refused.as_ref(), &case.expected));
                parameters.push(case);
            }
        }
        Err(found) => problems.extend(found),
    }
    bodies.sort_by(|one, other| one.name.cmp(&other.name));
    let operation = facts.id.to_owned();
    if problems.is_empty() { Ok(Suite { operation, bodies, parameters }) } else { Err(problems) }
}

/// Where the engine does not say what the rule says.
fn disagreement(name: &str, refused: Option<&Refusal>, found: &[Found]) -> Option<String> {
    let shown = || found.iter().map(|one| format!("{} at `{}`", one.code, one.pointer)).collect::<Vec<_>>().join(", ");
    match refused {
        None if found.is_empty() => None,
        None => Some(format!("`{name}` must be accepted, but the engine finds {}", shown())),
        Some(refusal) => {
            let agrees = found.iter().any(|one| one.pointer == refusal.pointer && one.code == refusal.code);
            let Refusal { pointer, code } = refusal;
            (!agrees).then(|| {
                format!("`{name}` must be refused by {code} at `{pointer}`, but the engine finds: {}", shown())
            })
        }
    }
}
