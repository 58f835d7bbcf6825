//! Data as JavaScript writes it.

use super::text::{WIDTH, member, quoted};

/// Something that can stand behind a `:` or `=`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Literal {
    /// A number, a word or a name.
    Plain(String),
    /// A string.
    Text(String),
    /// A list.
    Array(Vec<Literal>),
    /// An object, in this order.
    Object(Vec<(String, Literal)>),
}

impl Literal {
    pub(super) fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        Literal::Array(texts.into_iter().map(|text| Literal::Text(text.to_owned())).collect())
    }

    /// On one line where it fits behind that many characters, otherwise with each part on lines of its own.
    pub(super) fn text(&self, indent: usize, before: usize) -> String {
        let line = self.line();
        // A comma or a bracket follows.
        if before + line.chars().count() + 2 <= WIDTH {
            return line;
        }
        let spaces = " ".repeat(indent + 2);
        let (open, close, parts) = match self {
            Literal::Plain(_) | Literal::Text(_) => return line,
            Literal::Array(items) => ('[', ']', items.iter().map(|item| (String::new(), item)).collect::<Vec<_>>()),
            Literal::Object(members) => {
                ('{', '}', members.iter().map(|(name, value)| (format!("{}: ", key(name)), value)).collect())
            }
        };
        let mut text = format!("{open}\n");
        for (name, value) in parts {
            let value = value.text(indent + 2, indent + 2 + name.chars().count());
            text += &format!("{spaces}{name}{value},\n");
        }
        text + &" ".repeat(indent) + &close.to_string()
    }

    fn line(&self) -> String {
        let list = |parts: Vec<String>| parts.join(", ");
        match self {
            Literal::Plain(text) => text.clone(),
            Literal::Text(text) => quoted(text),
            Literal::Array(items) => format!("[{}]", list(items.iter().map(Literal::line).collect())),
            Literal::Object(members) if members.is_empty() => "{}".to_owned(),
            Literal::Object(members) => {
                let members = members.iter().map(|(name, value)| format!("{}: {}", key(name), value.line()));
                format!("{{ {} }}", list(members.collect()))
            }
        }
    }
}

/// The name of a member of an object. That of `__proto__` would otherwise be the prototype.
fn key(name: &str) -> String {
    if name == "__proto__" { format!("[{}]", quoted(name)) } else { member(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_is_broken() {
        let numbers = Literal::Array(vec![Literal::Plain("1".to_owned()), Literal::Text("it's".to_owned())]);
        let object = |name: &str| Literal::Object(vec![(name.to_owned(), numbers.clone())]);
        assert_eq!(object("a").text(0, 0), "{ a: [1, 'it\\'s'] }");
        assert_eq!(object("__proto__").text(0, 0), "{ ['__proto__']: [1, 'it\\'s'] }");
        let long = "a".repeat(110);
        let broken = format!("{{\n    {long}: [\n      1,\n      'it\\'s',\n    ],\n  }}");
        assert_eq!(object(&long).text(2, 0), broken);
        assert_eq!(Literal::Object(vec![]).text(0, 0), "{}");
    }
}
