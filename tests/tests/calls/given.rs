//! The values of one call, as texts and JSON, on their way into the types of the client.

use std::collections::BTreeMap;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use workspace_tests::cases::suite::ParameterCase;

/// What a call is made of. What is read is taken out, so that what the types have no place for stays behind.
#[derive(Clone, Default)]
pub(crate) struct Given {
    pub(crate) path: BTreeMap<String, String>,
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Option<Value>,
}

/// Why a call cannot be made through the types of the client.
#[derive(Debug, Clone)]
pub(crate) struct Unsayable(pub(crate) String);

impl Given {
    /// The parameters of a case.
    pub(crate) fn of(case: &ParameterCase) -> Result<Self, Unsayable> {
        let mut query = BTreeMap::new();
        for (name, value) in query_pairs(&case.query) {
            if query.insert(name, plain(value)).is_some() {
                return Err(Unsayable("a parameter is there twice".to_owned()));
            }
        }
        let headers = case.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
        let path = case.path.iter().map(|(name, value)| (name.clone(), plain(value.clone()))).collect();
        Ok(Given { path, query, headers: headers.collect(), body: None })
    }

    /// The same with a body.
    pub(crate) fn with_body(&self, body: Value) -> Self {
        Given { body: Some(body), ..self.clone() }
    }

    /// A path parameter.
    pub(crate) fn path<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Unsayable> {
        read(name, self.path.remove(name)).and_then(|value| required(name, value))
    }

    /// A query parameter that must be there.
    pub(crate) fn query<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Unsayable> {
        self.optional(name).and_then(|value| required(name, value))
    }

    /// A query parameter that may be there.
    pub(crate) fn optional<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, Unsayable> {
        read(name, self.query.remove(name))
    }

    /// A header that may be there.
    pub(crate) fn header<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, Unsayable> {
        read(name, self.headers.remove(name))
    }

    /// The body, which its type must give back as it was.
    pub(crate) fn body<T: DeserializeOwned + Serialize>(&mut self) -> Result<T, Unsayable> {
        let value = required("body", self.body.take())?;
        let typed: T = serde_json::from_value(value.clone()).map_err(|error| Unsayable(error.to_string()))?;
        let again = serde_json::to_value(&typed).map_err(|error| Unsayable(error.to_string()))?;
        if again == value { Ok(typed) } else { Err(Unsayable(format!("{value} becomes {again}"))) }
    }

    /// Whether there is nothing but a body, if that.
    pub(crate) fn is_without_parameters(&self) -> bool {
        self.path.is_empty() && self.query.is_empty() && self.headers.is_empty()
    }

    /// Whether everything was taken out.
    pub(crate) fn is_said(&self) -> Result<(), Unsayable> {
        let names = self.path.keys().chain(self.query.keys()).chain(self.headers.keys());
        let left: Vec<&str> = names.map(String::as_str).chain(self.body.as_ref().map(|_| "body")).collect();
        if left.is_empty() { Ok(()) } else { Err(Unsayable(format!("no place for {left:?}"))) }
    }
}

/// The parameters of a query string, decoded.
pub(crate) fn query_pairs(query: &str) -> Vec<(String, String)> {
    // There a plus sign stands for a space.
    let decoded = |text: &str| decoded(&text.replace('+', " "));
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}

/// As the types write it: zero without a sign, a moment with nine decimals of a second at most.
fn plain(text: String) -> String {
    if text == "-0" {
        return "0".to_owned();
    }
    let Some((seconds, rest)) = text.split_once('.').filter(|(seconds, _)| seconds.contains('T')) else { return text };
    let end = rest.find(|character: char| !character.is_ascii_digit()).unwrap_or(rest.len());
    format!("{seconds}.{}{}", &rest[..end.min(9)], &rest[end..])
}

/// A text of a URL without its percent signs.
pub(crate) fn decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("two digits follow a percent sign"));
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).expect("URLs are written from UTF-8")
}

/// A parameter is a text; where its type is none, a number or a boolean.
fn read<T: DeserializeOwned>(name: &str, text: Option<String>) -> Result<Option<T>, Unsayable> {
    let Some(text) = text else { return Ok(None) };
    let typed = serde_json::from_value(Value::from(text.as_str())).or_else(|_| serde_json::from_str(&text));
    typed.map(Some).map_err(|error| Unsayable(format!("{name}: {error}")))
}

fn required<T>(name: &str, value: Option<T>) -> Result<T, Unsayable> {
    value.ok_or_else(|| Unsayable(format!("{name} must be there")))
}
