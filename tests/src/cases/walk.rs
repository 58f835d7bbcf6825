//! Walks the tables from the body of an operation and makes cases for every rule it meets.
//!
//! Each case is one of the document's examples with one thing changed. Whether it is to be accepted, and if not by which rule
//! and where it is refused, follows from the rule itself; no judge is asked.

mod array;
mod dispatch;
mod object;

use gerencianet_validation::table::{Combine, Literal, Schema, SchemaId, Table, Types};

use crate::cases::json::Json;
use crate::cases::numbers::numbers;
use crate::cases::place::{Instance, Place};
use crate::cases::samples::Samples;
use crate::cases::texts::texts;

/// A body, and what is to become of it.
#[derive(Debug, Clone)]
pub(super) struct Case {
    /// What is tested.
    pub(super) name: String,
    /// The body.
    pub(super) body: Json,
    /// The violation that must be among those found; none where the body is to be accepted.
    pub(super) refused: Option<Refusal>,
}

/// A violation that a rule must lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    /// Where.
    pub(super) pointer: String,
    /// By which code.
    pub(super) code: String,
}

/// A walk through the table of one operation.
pub(super) struct Walk<'a> {
    table: &'a Table<'a>,
    samples: &'a Samples,
    cases: Vec<Case>,
    problems: Vec<String>,
    /// The schemas around the place, outer first: where one stands inside itself its rules are shown further out.
    around: Vec<SchemaId>,
}

/// The cases for the body of an operation, from the examples that its document shows, by their names.
///
/// # Errors
///
/// Each rule that no case can be made for, and why.
pub(super) fn walk(
    table: &Table<'_>,
    body: SchemaId,
    samples: &Samples,
    examples: &[(String, Json)],
) -> Result<Vec<Case>, Vec<String>> {
    let mut walk = Walk { table, samples, cases: Vec::new(), problems: Vec::new(), around: Vec::new() };
    for (name, example) in examples {
        walk.accept(&name.replace('_', "-"), example.clone());
    }
    walk.schema(body, &Place::whole(examples));
    if walk.problems.is_empty() { Ok(walk.cases) } else { Err(walk.problems) }
}

impl<'a> Walk<'a> {
    fn accept(&mut self, name: &str, body: Json) {
        self.push(Case { name: name.to_owned(), body, refused: None });
    }

    fn refuse(&mut self, name: &str, body: Json, pointer: String, code: &str) {
        self.push(Case { name: name.to_owned(), body, refused: Some(Refusal { pointer, code: code.to_owned() }) });
    }

    /// Adds a case unless the same body is there: two rules may ask for one.
    fn push(&mut self, case: Case) {
        if self.cases.iter().any(|known| known.body == case.body) {
            return;
        }
        let same_name = |known: &&Case| known.name == case.name && known.refused.is_some() == case.refused.is_some();
        if self.cases.iter().any(|known| same_name(&known)) {
            self.problems.push(format!("two cases would be called `{}`", case.name));
        }
        self.cases.push(case);
    }

    fn read(&self, id: SchemaId) -> &'a Schema<'a> {
        &self.table.schemas[usize::from(id.0)]
    }

    /// Makes the cases of one schema in one place, and of all schemas inside it.
    fn schema(&mut self, id: SchemaId, place: &Place<'_>) {
        let Some(host) = place.instances.first() else {
            return self.problems.push(format!("no example of the body has `{}`: add it to one", place.name));
        };
        let schema = self.read(id);
        self.types(allowed(schema), host, place);
        if self.around.contains(&id) {
            return;
        }
        self.around.push(id);
        if let Some(values) = schema.values {
            self.other_values(values, host, place);
        }
        let lists_strings = schema.values.is_some_and(|values| values.iter().any(is_string));
        if schema.string.is_some() || lists_strings {
            self.strings(schema, place);
        }
        let whole = schema.types.contains(Types::INTEGER) && !schema.types.contains(Types::NUMBER);
        if schema.number.is_some() || whole {
            self.numbers(schema, place);
        }
        if let Some(rules) = schema.array {
            self.array(rules, place);
        }
        if let Some(rules) = schema.object {
            self.object(rules, place);
        }
        for combine in schema.combine {
            self.combine(combine, place);
        }
        self.around.pop();
    }

    /// One value of a type that is not allowed, and `null`.
    fn types(&mut self, allowed: Types, host: &Instance<'_>, place: &Place<'_>) {
        if allowed == Types::ANY {
            return;
        }
        let spelled = |value: &Json| Json::String(value.to_string());
        // The mistake that is made most comes first.
        let likely = match host.value {
            Json::Number(_) | Json::Boolean(_) => spelled(host.value),
            Json::String(_) => Json::Number("1".to_owned()),
            Json::Object(_) => Json::Array(Vec::new()),
            Json::Array(_) | Json::Null => Json::Object(Vec::new()),
        };
        let others = [Json::string("a"), Json::Number("1".to_owned()), Json::Boolean(true), Json::Array(Vec::new())];
        let wrong = std::iter::once(likely).chain(others).find(|value| !allowed.contains(type_of(value).0));
        if let Some(wrong) = wrong {
            let name = place.named(&format!("as-{}", type_of(&wrong).1));
            self.refuse(&name, host.with(wrong), host.pointer(), "type");
        }
        if allowed.contains(Types::NULL) {
            self.accept(&place.named("null"), host.with(Json::Null));
        } else {
            self.refuse(&place.named("null"), host.with(Json::Null), host.pointer(), "type");
        }
    }

    /// The values of an `enum` that are no strings.
    fn other_values(&mut self, values: &[Literal<'_>], host: &Instance<'_>, place: &Place<'_>) {
        for value in values {
            let (name, value) = match value {
                // `types` and `strings` show these.
                Literal::Null | Literal::String(_) => continue,
                Literal::Boolean(value) => (value.to_string(), Json::Boolean(*value)),
                Literal::Number(number) => (number.text.to_owned(), Json::Number(number.text.to_owned())),
                Literal::Json(_) => {
                    self.cannot(place, "an `enum` of arrays or objects");
                    continue;
                }
            };
            self.accept(&place.named(&name), host.with(value.clone()));
            let other = match &value {
                Json::Number(text) => Json::Number(format!("{text}1")),
                _ => Json::Boolean(value != Json::Boolean(true)),
            };
            let listed = values
                .iter()
                .any(|known| matches!((known, &other), (Literal::Boolean(one), Json::Boolean(two)) if one == two));
            if !listed {
                self.refuse(&place.named(&other.to_string()), host.with(other), host.pointer(), "enum");
            }
        }
    }

    fn strings(&mut self, schema: &Schema<'_>, place: &Place<'_>) {
        let texts = match texts(schema, self.samples) {
            Ok(texts) => texts,
            Err(problem) => return self.problems.push(format!("`{}`: {problem}", place.name)),
        };
        let Some(host) = place.instances.iter().find(|instance| matches!(instance.value, Json::String(_))) else {
            return self.problems.push(format!("no example of the body has a string in `{}`", place.name));
        };
        for text in texts.into_iter().filter(|text| text.code.is_some() || !place.every_value_shown) {
            let body = host.with(Json::String(text.text));
            match text.code {
                None => self.accept(&place.named(&text.name), body),
                Some(code) => self.refuse(&place.named(&text.name), body, host.pointer(), &code),
            }
        }
    }

    fn numbers(&mut self, schema: &Schema<'_>, place: &Place<'_>) {
        let example = place.instances.iter().find_map(|instance| match instance.value {
            Json::Number(text) => Some((instance, text)),
            _ => None,
        });
        let Some((host, text)) = example else {
            return self.problems.push(format!("no example of the body has a number in `{}`", place.name));
        };
        match numbers(schema, text) {
            Ok(numbers) => {
                for number in numbers {
                    let body = host.with(Json::Number(number.text.clone()));
                    match number.code {
                        None => self.accept(&place.named(&number.text), body),
                        Some(code) => self.refuse(&place.named(&number.text), body, host.pointer(), code),
                    }
                }
            }
            Err(problem) => self.problems.push(format!("`{}`: {problem}", place.name)),
        }
    }

    fn combine(&mut self, combine: &Combine<'a>, place: &Place<'_>) {
        match combine {
            Combine::All(schemas) => {
                for id in *schemas {
                    self.schema(*id, place);
                }
            }
            Combine::Dispatch(alternatives) => self.dispatch(alternatives, place),
            Combine::Any(_) => self.cannot(place, "an `anyOf`"),
            Combine::One(_) => self.cannot(place, "a `oneOf` whose alternatives no member tells apart"),
            Combine::Not(_) => self.cannot(place, "a `not` of anything but `required`"),
            Combine::Discriminator { .. } => self.cannot(place, "a `discriminator`"),
        }
    }

    /// Says that nothing is known that would show a rule.
    fn cannot(&mut self, place: &Place<'_>, what: &str) {
        self.problems.push(format!("`{}`: no cases can be derived from {what}", place.name));
    }
}

/// The types that a schema allows where it stands; a dispatch allows objects only.
fn allowed(schema: &Schema<'_>) -> Types {
    let dispatches = schema.combine.iter().any(|combine| matches!(combine, Combine::Dispatch(_)));
    if dispatches { Types(schema.types.0 & Types::OBJECT.0) } else { schema.types }
}

fn is_string(value: &Literal<'_>) -> bool {
    match value {
        Literal::String(_) => true,
        Literal::Null | Literal::Boolean(_) | Literal::Number(_) | Literal::Json(_) => false,
    }
}

fn type_of(value: &Json) -> (Types, &'static str) {
    match value {
        Json::Null => (Types::NULL, "null"),
        Json::Boolean(_) => (Types::BOOLEAN, "boolean"),
        // The numbers that stand for a wrong type are whole.
        Json::Number(_) => (Types::INTEGER, "number"),
        Json::String(_) => (Types::STRING, "string"),
        Json::Array(_) => (Types::ARRAY, "array"),
        Json::Object(_) => (Types::OBJECT, "object"),
    }
}
