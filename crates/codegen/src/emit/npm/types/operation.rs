//! What an operation takes and answers, and the constant that stands for it.

use gerencianet_validation::Format;

use super::{
    Printer, documentation,
    expression::{Expression, absent, braces},
    names::of_operation,
    usage::View,
};
use crate::{
    emit::{self, npm::text},
    ir::{BetweenParameters, Content, Location, Operation, Parameter, StringFormat, Type},
    lint::is_json,
};

/// Where parameters are sent, and how the programs of this package call it.
const LOCATIONS: [(Location, &str); 3] =
    [(Location::Path, "path"), (Location::Query, "query"), (Location::Header, "headers")];

/// The types that are named by an operation.
pub(in crate::emit::npm) fn parts(operation: &Operation) -> impl Iterator<Item = &'static str> {
    let body = operation.body.as_ref().map(|_| "Body");
    let parameters = (!operation.parameters.is_empty()).then_some("Parameters");
    let response = answers(operation).next().map(|_| "Response");
    [body, parameters, response].into_iter().flatten()
}

/// The bodies that come back with success, where they are JSON.
fn answers(operation: &Operation) -> impl Iterator<Item = &Content> {
    let success = operation.successes();
    let contents = success.flat_map(|response| &response.content);
    contents.filter(|content| is_json(&content.media_type))
}

impl Printer<'_> {
    /// Every operation.
    pub(super) fn operations(&self, names: &[String]) -> String {
        self.api.operations.iter().zip(names).map(|(operation, name)| self.operation(operation, name)).collect()
    }

    fn operation(&self, operation: &Operation, name: &str) -> String {
        let mut text = String::new();
        let called = emit::code(&format!("{} {}", operation.method.name(), operation.route));
        let called = documentation::safe(&called);
        let mut arguments = Vec::new();
        arguments.push(operation.body.as_ref().map_or("undefined".to_owned(), |body| {
            let alias = of_operation(name, "Body");
            let body = self.reference(body.schema, View::Request);
            if body != Expression::Plain(alias.clone()) {
                text += &format!(
                    "\n/** The body of {called}. */\n{};\n",
                    body.behind(&format!("export type {alias} ="), 0)
                );
            }
            alias
        }));
        arguments.push(if operation.parameters.is_empty() {
            "{}".to_owned()
        } else {
            let alias = of_operation(name, "Parameters");
            text += &format!("\n/** The parameters of {called}. */\n{}", self.parameters(operation, &alias));
            alias
        });
        arguments.push(self.answer(operation).map_or("undefined".to_owned(), |answer| {
            let alias = of_operation(name, "Response");
            text +=
                &format!("\n/** What {called} answers. */\n{};\n", answer.behind(&format!("export type {alias} ="), 0));
            alias
        }));
        text += "\n";
        text += &documentation::comment(&about(operation, &called), 0);
        let arguments: Vec<Expression> = arguments.into_iter().map(Expression::Plain).collect();
        let declared = format!("export declare const {name}:");
        let line = arguments.iter().map(Expression::text).collect::<Vec<_>>().join(", ");
        let line = format!("{declared} Operation<{line}>;\n");
        if line.len() <= text::WIDTH + "\n".len() {
            return text + &line;
        }
        let lines: String = arguments.iter().map(|argument| format!("\n  {},", argument.text())).collect();
        text + &format!("{declared} Operation<{}\n>;\n", lines.trim_end_matches(','))
    }

    fn answer(&self, operation: &Operation) -> Option<Expression> {
        let schema = |id| self.reference(id, View::Response);
        let answers: Vec<Expression> =
            answers(operation).map(|content| content.schema.map_or(Expression::Unknown, schema)).collect();
        if answers.is_empty() { None } else { Some(Expression::union(answers)) }
    }

    fn parameters(&self, operation: &Operation, alias: &str) -> String {
        let mut text = format!("export interface {alias} {{\n");
        for (location, name) in LOCATIONS {
            let here: Vec<&Parameter> = operation.parameters.iter().filter(|one| one.location == location).collect();
            if here.is_empty() {
                continue;
            }
            let is_needed = here.iter().any(|parameter| parameter.required);
            text += &format!("  {name}{} {{\n", if is_needed { ":" } else { "?:" });
            for parameter in &here {
                text += &self.parameter(parameter);
            }
            text += "  }";
            for between in &operation.between {
                text += &exclusive(between, &here).map_or_else(String::new, |rule| format!(" & ({})", rule.text()));
            }
            text += if is_needed { ";\n" } else { " | undefined;\n" };
        }
        text + "}\n"
    }

    fn parameter(&self, parameter: &Parameter) -> String {
        let schema = self.api.schema(parameter.schema);
        let mut paragraphs = documentation::schema(schema);
        if let Some(description) = &parameter.description {
            paragraphs.splice(
                ..documentation::described(schema.description.as_deref()).len(),
                documentation::described(Some(description)),
            );
        }
        if parameter.deprecated && !schema.deprecated {
            paragraphs.push("@deprecated".to_owned());
        }
        let value = self.reference(parameter.schema, View::Request);
        // On the wire every parameter is a text, and a `Date` is one that is known.
        let text = match (schema.kind, schema.string.format) {
            _ if schema.values.is_some() => None,
            (Some(Type::Integer | Type::Number), _) => Some("`${number}`"),
            (Some(Type::Boolean), _) => Some("`${boolean}`"),
            (_, Some(StringFormat::Judged(Format::DateTime))) => Some("Date"),
            _ => None,
        };
        let value = Expression::union([value].into_iter().chain(text.map(Expression::plain)).collect());
        let one = |name: &str, required: bool, paragraphs: &[String]| {
            let name = text::member(name);
            let line = if required {
                value.behind(&format!("{name}:"), 4)
            } else {
                Expression::union(vec![value.clone(), Expression::plain("undefined")]).behind(&format!("{name}?:"), 4)
            };
            format!("{}    {line};\n", documentation::comment(paragraphs, 4))
        };
        let plain = one(&parameter.name, parameter.required, &paragraphs);
        match &parameter.alias {
            None => plain,
            Some(alias) => {
                let other = format!("Another spelling of {}.", documentation::safe(&emit::code(&parameter.name)));
                plain + &one(alias, false, &[other])
            }
        }
    }
}

/// At most one of several parameters that stand in one place.
fn exclusive(between: &BetweenParameters, here: &[&Parameter]) -> Option<Expression> {
    let BetweenParameters::Exclusive(names) = between else { return None };
    if !names.iter().all(|name| here.iter().any(|parameter| parameter.name == *name)) {
        return None;
    }
    let alone = |kept: &String| {
        let others = names.iter().filter(|name| *name != kept);
        braces(&others.map(|name| absent(name)).collect::<Vec<_>>())
    };
    Some(Expression::union(names.iter().map(alone).collect()))
}

fn about(operation: &Operation, called: &str) -> Vec<String> {
    let summary = operation.summary.as_deref().map(|summary| format!(": {}", documentation::safe(summary)));
    let mut paragraphs = vec![format!("{called}{}", summary.unwrap_or_default())];
    paragraphs.extend(documentation::described(operation.description.as_deref()));
    if !operation.scopes.is_empty() {
        let scopes: Vec<String> =
            operation.scopes.iter().map(|scope| documentation::safe(&emit::code(scope))).collect();
        let word = if scopes.len() == 1 { "Scope" } else { "Scopes" };
        paragraphs.push(format!("{word}: {}.", scopes.join(", ")));
    }
    paragraphs.extend(operation.deprecated.then(|| "@deprecated".to_owned()));
    paragraphs
}
