//! JSON as a text has it: members may repeat, numbers keep their spelling, and strings may be escaped in many ways.

use std::collections::HashSet;

use serde_json::Value;

use crate::random::Random;

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`, `true` or `false`.
    Word(&'static str),
    /// A number.
    Number(Number),
    /// A string.
    Text(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, members in order, repeated ones too.
    Object(Vec<(String, Json)>),
}

/// A number as it is spelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// The text.
    pub text: String,
    /// A spelling that says the same to whoever reads numbers as 64 bits of binary floating point.
    pub in_binary: String,
}

impl Json {
    /// A number that means the same to everybody.
    #[must_use]
    pub fn number(text: impl Into<String>) -> Self {
        let text = text.into();
        Json::Number(Number { in_binary: text.clone(), text })
    }

    /// The text, for machines that read numbers exactly.
    #[must_use]
    pub fn write(&self, style: &mut Style) -> String {
        let mut text = String::new();
        self.write_to(&mut text, style, false);
        text
    }

    /// The value for a reader of binary numbers; nothing where `serde_json` refuses the text. Of repeated members the
    /// last one counts.
    #[must_use]
    pub fn in_binary(&self) -> Option<Value> {
        let mut text = String::new();
        self.write_to(&mut text, &mut Style::plain(), true);
        serde_json::from_str(&text).ok()
    }

    /// Whether some object has a member twice.
    #[must_use]
    pub fn has_duplicates(&self) -> bool {
        match self {
            Json::Array(items) => items.iter().any(Json::has_duplicates),
            Json::Object(members) => {
                let mut names = HashSet::new();
                members.iter().any(|(name, value)| !names.insert(name) || value.has_duplicates())
            }
            _ => false,
        }
    }

    /// How many values there are, this one and all inside it.
    #[must_use]
    pub fn size(&self) -> usize {
        1 + match self {
            Json::Array(items) => items.iter().map(Json::size).sum(),
            Json::Object(members) => members.iter().map(|(_, value)| value.size()).sum(),
            _ => 0,
        }
    }

    /// The value of that number, counted from this one (0), outer before inner.
    pub fn nth(&mut self, mut number: usize) -> Option<&mut Json> {
        if number == 0 {
            return Some(self);
        }
        number -= 1;
        let inner: Vec<&mut Json> = match self {
            Json::Array(items) => items.iter_mut().collect(),
            Json::Object(members) => members.iter_mut().map(|(_, value)| value).collect(),
            _ => return None,
        };
        for value in inner {
            let size = value.size();
            if number < size {
                return value.nth(number);
            }
            number -= size;
        }
        None
    }

    fn write_to(&self, text: &mut String, style: &mut Style, in_binary: bool) {
        match self {
            Json::Word(word) => text.push_str(word),
            Json::Number(number) => text.push_str(if in_binary { &number.in_binary } else { &number.text }),
            Json::Text(string) => style.string(string, text),
            Json::Array(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    style.space(text);
                    item.write_to(text, style, in_binary);
                    style.space(text);
                }
                text.push(']');
            }
            Json::Object(members) => {
                text.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    style.space(text);
                    style.string(name, text);
                    style.space(text);
                    text.push(':');
                    style.space(text);
                    value.write_to(text, style, in_binary);
                    style.space(text);
                }
                text.push('}');
            }
        }
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Json::Word("null"),
            Value::Bool(true) => Json::Word("true"),
            Value::Bool(false) => Json::Word("false"),
            Value::Number(number) => Json::number(number.to_string()),
            Value::String(text) => Json::Text(text.clone()),
            Value::Array(items) => Json::Array(items.iter().map(Json::from).collect()),
            Value::Object(members) => {
                Json::Object(members.iter().map(|(name, value)| (name.clone(), Json::from(value))).collect())
            }
        }
    }
}

/// How a value is written.
#[derive(Debug, Clone)]
pub struct Style(Option<Random>);

impl Style {
    /// Compact, with no more escapes than needed.
    #[must_use]
    pub fn plain() -> Self {
        Style(None)
    }

    /// With white space and escapes by chance.
    #[must_use]
    pub fn wild(random: Random) -> Self {
        Style(Some(random))
    }

    fn space(&mut self, text: &mut String) {
        if let Some(random) = &mut self.0
            && random.one_in(4)
        {
            text.push_str(random.pick::<&str>(&[" ", "\n  ", "\t", "\r\n"]));
        }
    }

    fn string(&mut self, string: &str, text: &mut String) {
        text.push('"');
        for character in string.chars() {
            let is_escaped = self.0.as_mut().is_some_and(|random| random.one_in(6));
            match character {
                '"' => text.push_str("\\\""),
                '\\' => text.push_str("\\\\"),
                '/' if is_escaped => text.push_str("\\/"),
                '\n' if is_escaped => text.push_str("\\n"),
                _ if is_escaped || character < ' ' => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        text.push_str(&format!("\\u{unit:04x}"));
                    }
                }
                _ => text.push(character),
            }
        }
        text.push('"');
    }
}
