//! JSON values with exact numbers.

use std::fmt;

/// A JSON value. A number keeps the text that the document has.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number(Decimal),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, in the order of the document.
    Object(Vec<(String, Json)>),
}

/// Writes compact JSON.
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Json::Null => f.write_str("null"),
            Json::Boolean(value) => write!(f, "{value}"),
            Json::Number(number) => f.write_str(&number.text),
            Json::String(text) => write_string(f, text),
            Json::Array(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(f, "{comma}{item}")?;
                }
                f.write_str("]")
            }
            Json::Object(members) => {
                f.write_str("{")?;
                for (index, (name, value)) in members.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { "," })?;
                    write_string(f, name)?;
                    write!(f, ":{value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

fn write_string(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str("\"")?;
    for character in text.chars() {
        match character {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            control if u32::from(control) < 0x20 => write!(f, "\\u{:04x}", u32::from(control))?,
            other => write!(f, "{other}")?,
        }
    }
    f.write_str("\"")
}

/// A decimal number, exact: `digits` × 10^`exponent`, negated if `negative`.
///
/// `digits` has no leading zero and no trailing zero; zero is `""`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decimal {
    /// The text in the document.
    pub text: String,
    /// Whether it is below zero.
    pub negative: bool,
    /// The significant digits.
    pub digits: String,
    /// The power of ten of the last significant digit.
    pub exponent: i32,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_compact_json() {
        let one = Decimal { text: "1.50".to_owned(), negative: false, digits: "15".to_owned(), exponent: -1 };
        let value = Json::Object(vec![
            ("a\n\"\\".to_owned(), Json::Array(vec![Json::Null, Json::Boolean(true), Json::Number(one)])),
            ("é\u{1}".to_owned(), Json::String("\t\r".to_owned())),
        ]);
        assert_eq!(value.to_string(), r#"{"a\n\"\\":[null,true,1.50],"é\u0001":"\t\r"}"#);
        let read: serde_json::Value = serde_json::from_str(&value.to_string()).unwrap();
        assert_eq!(read["a\n\"\\"][1], true);
    }
}
