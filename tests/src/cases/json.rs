//! JSON as a tree that keeps how a number is written and the order of members, and its text as it stands in files.

use std::fmt::{self, Write as _};

/// How wide a line may become before an array or object is spread over several.
const WIDTH: usize = 120;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as written.
    Number(String),
    /// A string, unescaped.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, its members in order.
    Object(Vec<(String, Json)>),
}

/// One step into a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The member of that name.
    Member(String),
    /// The item at that position.
    Item(usize),
}

impl Json {
    /// A string.
    #[must_use]
    pub fn string(text: &str) -> Self {
        Json::String(text.to_owned())
    }

    /// The members of an object; none for anything else.
    #[must_use]
    pub fn members(&self) -> &[(String, Json)] {
        match self {
            Json::Object(members) => members,
            _ => &[],
        }
    }

    /// The items of an array; none for anything else.
    #[must_use]
    pub fn items(&self) -> &[Json] {
        match self {
            Json::Array(items) => items,
            _ => &[],
        }
    }

    /// The member of that name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Json> {
        self.members().iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// An object without the members of those names.
    #[must_use]
    pub fn without(&self, names: &[&str]) -> Self {
        let members = self.members().iter().filter(|(name, _)| !names.contains(&name.as_str()));
        Json::Object(members.cloned().collect())
    }

    /// An object with one more member at its end.
    #[must_use]
    pub fn and(&self, name: &str, value: Json) -> Self {
        let mut members = self.members().to_vec();
        members.push((name.to_owned(), value));
        Json::Object(members)
    }

    /// What stands at the end of a way.
    #[must_use]
    pub fn at(&self, way: &[Step]) -> Option<&Json> {
        way.iter().try_fold(self, |value, step| match step {
            Step::Member(name) => value.member(name),
            Step::Item(position) => value.items().get(*position),
        })
    }

    /// The same with another value at the end of a way that exists.
    #[must_use]
    pub fn with(&self, way: &[Step], value: Json) -> Self {
        let Some((step, rest)) = way.split_first() else { return value };
        match (self, step) {
            (Json::Object(members), Step::Member(name)) => {
                let mut members = members.clone();
                for (_, inner) in members.iter_mut().filter(|(known, _)| known == name) {
                    *inner = inner.with(rest, value.clone());
                }
                Json::Object(members)
            }
            (Json::Array(items), Step::Item(position)) => {
                let mut items = items.clone();
                if let Some(inner) = items.get_mut(*position) {
                    *inner = inner.with(rest, value);
                }
                Json::Array(items)
            }
            _ => self.clone(),
        }
    }

    /// The text of a file: what fits on a line stands on one, and a line end closes it.
    #[must_use]
    pub fn to_file(&self) -> String {
        let mut text = String::new();
        self.lay_out(0, 0, &mut text);
        text.push('\n');
        text
    }

    /// Writes the value after `column` characters of a line, everything inside it indented deeper than `indent`.
    fn lay_out(&self, indent: usize, column: usize, text: &mut String) {
        let line = self.to_string();
        let inner = indent + 2;
        match self {
            // One character is left for a comma.
            _ if column + line.chars().count() < WIDTH => text.push_str(&line),
            Json::Array(items) if !items.is_empty() => {
                spread(['[', ']'], indent, items, text, |item, text| item.lay_out(inner, inner, text));
            }
            Json::Object(members) if !members.is_empty() => {
                spread(['{', '}'], indent, members, text, |(name, value), text| {
                    let name = quoted(name);
                    text.push_str(&name);
                    text.push_str(": ");
                    value.lay_out(inner, inner + name.chars().count() + 2, text);
                });
            }
            _ => text.push_str(&line),
        }
    }
}

/// On one line.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Json::Null => f.write_str("null"),
            Json::Boolean(value) => write!(f, "{value}"),
            Json::Number(text) => f.write_str(text),
            Json::String(text) => f.write_str(&quoted(text)),
            Json::Array(items) => {
                f.write_char('[')?;
                for (position, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if position > 0 { ", " } else { "" })?;
                }
                f.write_char(']')
            }
            Json::Object(members) => {
                f.write_char('{')?;
                for (position, (name, value)) in members.iter().enumerate() {
                    write!(f, "{}{}: {value}", if position > 0 { ", " } else { "" }, quoted(name))?;
                }
                f.write_char('}')
            }
        }
    }
}

impl From<&codegen::ir::Json> for Json {
    fn from(value: &codegen::ir::Json) -> Self {
        match value {
            codegen::ir::Json::Null => Json::Null,
            codegen::ir::Json::Boolean(value) => Json::Boolean(*value),
            codegen::ir::Json::Number(number) => Json::Number(number.text.clone()),
            codegen::ir::Json::String(text) => Json::String(text.clone()),
            codegen::ir::Json::Array(items) => Json::Array(items.iter().map(Json::from).collect()),
            codegen::ir::Json::Object(members) => {
                Json::Object(members.iter().map(|(name, value)| (name.clone(), Json::from(value))).collect())
            }
        }
    }
}

/// A string as JSON has it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Writes elements one to a line.
fn spread<T>(brackets: [char; 2], indent: usize, elements: &[T], text: &mut String, write: impl Fn(&T, &mut String)) {
    text.push(brackets[0]);
    for (position, element) in elements.iter().enumerate() {
        text.push_str(if position > 0 { ",\n" } else { "\n" });
        text.push_str(&" ".repeat(indent + 2));
        write(element, text);
    }
    text.push('\n');
    text.push_str(&" ".repeat(indent));
    text.push(brackets[1]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_on_a_line_is_spread() {
        let long = Json::string(&"ç".repeat(90));
        let body = Json::Object(vec![
            ("a".into(), Json::Array(vec![Json::Number("1.0".into()), Json::Null])),
            ("b".into(), Json::Object(vec![("c".into(), long.clone()), ("d".into(), Json::Boolean(true))])),
        ]);
        let expected = format!("{{\n  \"a\": [1.0, null],\n  \"b\": {{\"c\": {long}, \"d\": true}}\n}}\n");
        assert_eq!(body.to_file(), expected);
        let wider = body.with(&[Step::Member("b".into()), Step::Member("d".into())], Json::string("fourteen chars"));
        let expected = format!(
            "{{\n  \"a\": [1.0, null],\n  \"b\": {{\n    \"c\": {long},\n    \"d\": \"fourteen chars\"\n  }}\n}}\n"
        );
        assert_eq!(wider.to_file(), expected);
    }
}
