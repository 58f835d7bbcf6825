//! The types of strings that have a format: other names of `string` that say what they stand for.

use gerencianet_validation::Format;

use super::{NPM, text};
use crate::{emit, output::Output};

/// What each format asks of a string, and the name of its type where the words of the format are no good one.
const MEANINGS: [(&str, Option<&str>, &str); 27] = [
    ("cpf", None, "11 digits with their check digits, no punctuation"),
    ("cnpj", None, "12 digits or capital letters and 2 digits, check digits among them, no punctuation"),
    ("cpf-cnpj", Some("CpfOuCnpj"), "a CPF of 11 or a CNPJ of 14 characters, no punctuation"),
    ("txid", None, "26 to 35 letters and digits, which name a charge"),
    ("txid-recebido", None, "1 to 35 letters and digits, as a received Pix has them"),
    ("id-envio", None, "1 to 35 letters and digits, which name a payment"),
    ("id-devolucao", None, "1 to 35 letters and digits, which name a refund"),
    ("end-to-end-id", None, "32 letters and digits, which name a Pix throughout the payment system"),
    (
        "chave-pix",
        None,
        "a Pix key: CPF, CNPJ, phone with `+` and country, e-mail of up to 77 characters, or random key",
    ),
    ("evp", None, "a random Pix key, which is a UUID in lower case"),
    ("valor", None, "reais: 1 to 10 digits, a dot and 2 digits, above zero"),
    ("uf", None, "the two letters of a state"),
    ("cep", None, "8 digits, no hyphen"),
    ("celular", None, "area code and number, 10 or 11 digits"),
    ("codigo-municipio", None, "the 7 digits of IBGE"),
    ("codigo-banco", None, "3 digits (COMPE) or 8 digits or capital letters (ISPB)"),
    ("ispb", None, "8 digits or capital letters"),
    ("agencia", None, "1 to 4 digits, without check digit"),
    ("conta", None, "1 to 20 digits, check digit included, no hyphen"),
    ("data-br", None, "a day, as `DD/MM/YYYY`"),
    ("date", Some("Data"), "a day, as `YYYY-MM-DD`"),
    ("date-time", Some("DataHora"), "a moment, as RFC 3339 has it, with `T` and an offset"),
    ("https-url", Some("UrlHttps"), "a URL that begins with `https://`"),
    ("idempotency-key", None, "36 to 72 printable ASCII characters, no space at either end"),
    ("email", None, "one `@` with something on both sides, up to 254 characters"),
    ("uuid", None, "a UUID in either case"),
    ("byte", Some("Base64"), "base64 with padding"),
];

/// The name of the type of a format: `chave-pix` → `ChavePix`.
pub(super) fn alias(format: &str) -> String {
    let named = MEANINGS.iter().find(|(name, ..)| *name == format).and_then(|(_, named, _)| *named);
    named.map_or_else(|| emit::name::variant(format), str::to_owned)
}

/// What a format asks of a string.
pub(super) fn meaning(format: &str) -> &'static str {
    MEANINGS.iter().find(|(name, ..)| *name == format).map_or("", |(_, _, meaning)| *meaning)
}

/// The file with the type of every format.
#[must_use]
pub fn emit() -> Output {
    let mut text =
        text::head("", "The formats of strings. A program is not kept from using any string for one of these.");
    for (name, _) in Format::ALL {
        let (alias, meaning) = (alias(name), meaning(name));
        text += &format!("\n/** {}: {meaning}. */\nexport type {alias} = string;\n", emit::code(name));
    }
    Output::whole(format!("{NPM}/formats.d.ts"), text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_format_has_a_meaning_and_a_type_of_its_own() {
        assert_eq!(
            MEANINGS.map(|(name, ..)| name).to_vec(),
            Format::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>()
        );
        let aliases: BTreeSet<String> = Format::ALL.iter().map(|(name, _)| alias(name)).collect();
        assert_eq!(aliases.len(), Format::ALL.len());
    }
}
