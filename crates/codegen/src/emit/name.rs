//! Names of the document as names of Rust.

use std::collections::HashSet;

use proc_macro2::{Ident, Span};

/// `infoAdicionais` → `INFO_ADICIONAIS`
pub(super) fn constant(name: &str) -> String {
    words(name).iter().map(|word| word.to_uppercase()).collect::<Vec<_>>().join("_")
}

/// `open-finance` → `open_finance`
pub(super) fn module(name: &str) -> Ident {
    let words: Vec<String> = words(name).iter().map(|word| word.to_lowercase()).collect();
    Ident::new(&words.join("_"), Span::call_site())
}

/// `pixSend` → `PixSend`
pub(crate) fn variant(name: &str) -> String {
    words(name).iter().map(|word| word[..1].to_uppercase() + &word[1..].to_lowercase()).collect()
}

/// Whether Rust can use the words of a name, in each of the spellings above.
pub(crate) fn is_identifier(name: &str) -> bool {
    let usable = |name: &str| syn::parse_str::<Ident>(name).is_ok();
    !words(name).is_empty()
        && usable(&constant(name))
        && usable(&variant(name))
        && usable(&words(name).join("_").to_lowercase())
}

/// Words end at what is no ASCII letter or digit, before a capital that follows a small letter or a digit, and before the
/// last capital of several where a small letter follows: `redirectURLPadrao` is `redirect`, `URL`, `Padrao`.
fn words(name: &str) -> Vec<&str> {
    let bytes = name.as_bytes();
    let mut words = Vec::new();
    let mut start = 0;
    for position in 0..=bytes.len() {
        let byte = |index: usize| bytes.get(index).copied().unwrap_or(b' ');
        let here = byte(position);
        let separator = !here.is_ascii_alphanumeric();
        let before = if position == 0 { b' ' } else { byte(position - 1) };
        let begins = here.is_ascii_uppercase()
            && (before.is_ascii_lowercase()
                || before.is_ascii_digit()
                || (before.is_ascii_uppercase() && byte(position + 1).is_ascii_lowercase()));
        if separator || begins {
            words.extend(name.get(start..position).filter(|word| !word.is_empty()));
            start = position + usize::from(separator);
        }
    }
    words
}

/// Names that are already taken in a file.
#[derive(Default)]
pub(super) struct Taken(HashSet<String>);

impl Taken {
    /// The constant for a name; with a number behind it, where another name has the same.
    pub(super) fn constant(&mut self, name: &str) -> Ident {
        let plain = match constant(name) {
            empty if empty.is_empty() => "UNNAMED".to_owned(),
            digits if digits.starts_with(|first: char| first.is_ascii_digit()) => format!("_{digits}"),
            plain => plain,
        };
        let mut chosen = plain.clone();
        let mut number = 2;
        while !self.0.insert(chosen.clone()) {
            chosen = format!("{plain}_{number}");
            number += 1;
        }
        Ident::new(&chosen, Span::call_site())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found() {
        let check = |name: &str, expected: &[&str]| assert_eq!(words(name), expected, "{name}");
        check("infoAdicionais", &["info", "Adicionais"]);
        check("redirectURL", &["redirect", "URL"]);
        check("redirectURLPadrao", &["redirect", "URL", "Padrao"]);
        check("open-finance", &["open", "finance"]);
        check("Devedor.cpf", &["Devedor", "cpf"]);
        check("e2eId", &["e2e", "Id"]);
        check("ação", &["a", "o"]);
        check("", &[]);
    }

    #[test]
    fn a_name_is_taken_once() {
        let mut taken = Taken::default();
        assert_eq!(taken.constant("Devedor.cpf"), "DEVEDOR_CPF");
        assert_eq!(taken.constant("devedorCpf"), "DEVEDOR_CPF_2");
        assert_eq!(taken.constant("2via"), "_2VIA");
        assert_eq!(taken.constant("çã"), "UNNAMED");
    }

    #[test]
    fn keywords_are_no_identifiers() {
        for good in ["pixSend", "open-finance", "authorize"] {
            assert!(is_identifier(good), "{good}");
        }
        for bad in ["self", "type", "mod", "2via", "", "--"] {
            assert!(!is_identifier(bad), "{bad}");
        }
    }
}
