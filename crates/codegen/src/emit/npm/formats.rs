//! The types of strings that have a format: other names of `string` that say what they stand for.

use gerencianet_validation::Format;

use super::{NPM, text};
use crate::{emit, output::Output};

/// What is known of a format, by its name.
struct Facts {
    format: &'static str,
    /// The name of its type.
    alias: &'static str,
    /// What it asks of a string.
    meaning: &'static str,
    /// What a string must match to have the format, for validators that do not know it. The format may ask for more.
    pattern: Option<&'static str>,
}

const fn facts(
    format: &'static str,
    alias: &'static str,
    meaning: &'static str,
    pattern: Option<&'static str>,
) -> Facts {
    Facts { format, alias, meaning, pattern }
}

/// Every format. Those that JSON Schema or OpenAPI have too, validators know.
const FORMATS: [Facts; Format::ALL.len()] = [
    facts("cpf", "Cpf", "11 digits with their check digits, no punctuation", Some("^[0-9]{11}$")),
    facts(
        "cnpj",
        "Cnpj",
        "12 digits or capital letters and 2 digits, check digits among them, no punctuation",
        Some("^[0-9A-Z]{12}[0-9]{2}$"),
    ),
    facts(
        "cpf-cnpj",
        "CpfOuCnpj",
        "a CPF of 11 or a CNPJ of 14 characters, no punctuation",
        Some("^([0-9]{11}|[0-9A-Z]{12}[0-9]{2})$"),
    ),
    facts("txid", "Txid", "26 to 35 letters and digits, which name a charge", Some("^[0-9A-Za-z]{26,35}$")),
    facts(
        "txid-recebido",
        "TxidRecebido",
        "1 to 35 letters and digits, as a received Pix has them",
        Some("^[0-9A-Za-z]{1,35}$"),
    ),
    facts("id-envio", "IdEnvio", "1 to 35 letters and digits, which name a payment", Some("^[0-9A-Za-z]{1,35}$")),
    facts(
        "id-devolucao",
        "IdDevolucao",
        "1 to 35 letters and digits, which name a refund",
        Some("^[0-9A-Za-z]{1,35}$"),
    ),
    facts(
        "end-to-end-id",
        "EndToEndId",
        "32 letters and digits, which name a Pix throughout the payment system",
        Some("^[0-9A-Za-z]{32}$"),
    ),
    facts(
        "chave-pix",
        "ChavePix",
        "a Pix key: a CPF or CNPJ, `+` and 8 to 15 digits, an e-mail of up to 77 characters, or a random key",
        None,
    ),
    facts(
        "evp",
        "Evp",
        "a random Pix key, which is a UUID in lower case",
        Some("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"),
    ),
    facts("valor", "Valor", "reais: 1 to 10 digits, a dot and 2 digits, above zero", Some(r"^[0-9]{1,10}\.[0-9]{2}$")),
    facts(
        "uf",
        "Uf",
        "the two letters of one of the 27 states",
        Some("^(A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)$"),
    ),
    facts("cep", "Cep", "8 digits, no hyphen", Some("^[0-9]{8}$")),
    facts("celular", "Celular", "an area code in use and 8 or 9 digits", Some("^[1-9]{2}[0-9]{8,9}$")),
    facts(
        "codigo-municipio",
        "CodigoMunicipio",
        "the 7 digits of IBGE, the first two of a state",
        Some("^[1-5][0-9]{6}$"),
    ),
    facts(
        "codigo-banco",
        "CodigoBanco",
        "3 digits (COMPE) or 8 digits or capital letters (ISPB)",
        Some("^([0-9]{3}|[0-9A-Z]{8})$"),
    ),
    facts("ispb", "Ispb", "8 digits or capital letters", Some("^[0-9A-Z]{8}$")),
    facts("agencia", "Agencia", "1 to 4 digits, without check digit", Some("^[0-9]{1,4}$")),
    facts("conta", "Conta", "1 to 20 digits, check digit included, no hyphen", Some("^[0-9]{1,20}$")),
    facts("data-br", "DataBr", "a day that exists, as `DD/MM/YYYY`", Some("^[0-9]{2}/[0-9]{2}/[0-9]{4}$")),
    facts("date", "Data", "a day that exists, as `YYYY-MM-DD`", None),
    facts("date-time", "DataHora", "a moment, as RFC 3339 has it, with an offset, `T` and `Z` in capitals", None),
    facts("https-url", "UrlHttps", "a URL that begins with `https://`", Some("^https://")),
    facts(
        "idempotency-key",
        "IdempotencyKey",
        "36 to 72 printable ASCII characters, no space at either end",
        Some("^[!-~][ -~]{34,70}[!-~]$"),
    ),
    facts("email", "Email", "one `@` with something on both sides, up to 254 characters", None),
    facts("uuid", "Uuid", "a UUID in either case", None),
    facts("byte", "Base64", "base64 with padding", None),
];

fn of(format: &str) -> Option<&'static Facts> {
    FORMATS.iter().find(|facts| facts.format == format)
}

/// The name of the type of a format: `chave-pix` → `ChavePix`.
pub(super) fn alias(format: &str) -> &'static str {
    of(format).map_or("string", |facts| facts.alias)
}

/// What a format asks of a string.
pub(super) fn meaning(format: &str) -> &'static str {
    of(format).map_or("", |facts| facts.meaning)
}

/// Every format and what it asks of a string.
pub(crate) fn meanings() -> impl Iterator<Item = (&'static str, &'static str)> {
    FORMATS.iter().map(|facts| (facts.format, facts.meaning))
}

/// What a string of a format must match.
pub(super) fn pattern(format: &str) -> Option<&'static str> {
    of(format)?.pattern
}

/// The file with the type of every format.
#[must_use]
pub fn emit() -> Output {
    Output::whole(format!("{NPM}/formats.d.ts"), declared("specs/"))
}

/// The text of the file, made from a document or from all of them.
pub(crate) fn declared(source: &str) -> String {
    let about = "The formats of strings. A program is not kept from using any string for one of these.";
    let mut text = text::head_from(source, about);
    for (name, _) in Format::ALL {
        let (alias, meaning) = (alias(name), meaning(name));
        text += &format!("\n/** {}: {meaning}. */\nexport type {alias} = string;\n", emit::code(name));
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_format_has_a_meaning_and_a_type_of_its_own() {
        assert_eq!(
            FORMATS.iter().map(|facts| facts.format).collect::<Vec<_>>(),
            Format::ALL.iter().map(|(name, _)| *name).collect::<Vec<_>>()
        );
        let aliases: BTreeSet<&str> = Format::ALL.iter().map(|(name, _)| alias(name)).collect();
        assert_eq!(aliases.len(), Format::ALL.len());
    }
}
