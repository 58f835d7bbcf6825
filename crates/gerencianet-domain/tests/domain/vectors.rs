//! Every vector in `tests/vectors/` of the workspace, against the rule and against the type of its format.
//!
//! A vector that must fail names the code of its fault and, where it matters, the position. Faults of check digits are those
//! that go away when check digits are not judged.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use gerencianet_domain::*;
use serde_json::{Value, json};

use crate::files::{list, load, names, text};

/// One format: its name, its rule, and what its type makes of a text.
struct Format {
    name: &'static str,
    check: fn(&str, bool) -> Result<(), Fault>,
    reading: Option<Reading>,
}

struct Reading {
    /// The text as displayed, or the fault and the error's text.
    read: fn(&str) -> Result<Shown, Shown>,
    masked: bool,
}

#[derive(Debug)]
struct Shown {
    display: String,
    debug: String,
    fault: Option<Fault>,
}

macro_rules! reading {
    ($type:ident, $masked:literal) => {
        Some(Reading {
            read: |text| match (text.parse::<$type>(), $type::try_from(text), $type::parse(text)) {
                (Ok(first), Ok(second), Ok(third)) => {
                    assert!(first == second && second == third);
                    Ok(shown(&first, None))
                }
                (Err(first), Err(second), Err(third)) => {
                    assert!(first == second && second == third);
                    Err(error_shown(&first, first.fault()))
                }
                _ => panic!("three ways to read one text disagree"),
            },
            masked: $masked,
        })
    };
}

fn shown(value: &(impl Display + Debug), fault: Option<Fault>) -> Shown {
    Shown { display: value.to_string(), debug: format!("{value:?}"), fault }
}

fn error_shown(error: &impl Error, fault: Fault) -> Shown {
    shown(error, Some(fault))
}

macro_rules! format {
    ($name:literal, $check:ident, digits, $reading:expr) => {
        Format { name: $name, check: check::$check, reading: $reading }
    };
    ($name:literal, $check:ident, $reading:expr) => {
        Format { name: $name, check: |text, _| check::$check(text), reading: $reading }
    };
    ($($format:tt)*) => {
        std::format!($($format)*)
    };
}

fn formats() -> Vec<Format> {
    vec![
        format!("agencia", agencia, reading!(Agencia, true)),
        format!("byte", byte, None),
        format!("celular", celular, reading!(Celular, true)),
        format!("cep", cep, reading!(Cep, true)),
        format!("chave-pix", chave_pix, digits, reading!(ChavePix, true)),
        format!("cnpj", cnpj, digits, reading!(Cnpj, true)),
        format!("codigo-banco", codigo_banco, reading!(CodigoBanco, false)),
        format!("codigo-municipio", codigo_municipio, reading!(CodigoMunicipio, false)),
        format!("conta", conta, reading!(Conta, true)),
        format!("cpf", cpf, digits, reading!(Cpf, true)),
        format!("cpf-cnpj", cpf_cnpj, digits, reading!(CpfOuCnpj, true)),
        format!("data-br", data_br, reading!(DataNascimento, true)),
        format!("date", date, reading!(Data, false)),
        format!("date-time", date_time, reading!(DataHora, false)),
        format!("email", email, reading!(Email, true)),
        format!("end-to-end-id", end_to_end_id, reading!(EndToEndId, false)),
        format!("evp", evp, reading!(Evp, true)),
        format!("https-url", https_url, reading!(UrlHttps, true)),
        format!("id-devolucao", id_devolucao, reading!(IdDevolucao, false)),
        format!("id-envio", id_envio, reading!(IdEnvio, false)),
        format!("idempotency-key", idempotency_key, reading!(IdempotencyKey, true)),
        format!("ispb", ispb, reading!(Ispb, false)),
        format!("txid", txid, reading!(Txid, false)),
        format!("txid-recebido", txid_recebido, reading!(TxidRecebido, false)),
        format!("uf", uf, reading!(Uf, false)),
        format!("uuid", uuid, None),
        format!("valor", valor, reading!(Valor, false)),
    ]
}

/// The names of the formats that have a type.
#[cfg(feature = "schemars")]
pub(crate) fn names_with_a_type() -> BTreeSet<&'static str> {
    formats().iter().filter(|format| format.reading.is_some()).map(|format| format.name).collect()
}

#[test]
fn every_file_is_of_a_format_that_is_tried_here() {
    let tried = formats().into_iter().map(|format| format.name);
    let with_others: BTreeSet<String> = tried.chain(["br-code", "moments"]).map(str::to_owned).collect();
    assert_eq!(names(), with_others);
}

fn is_about_check_digits(code: &str) -> bool {
    matches!(code, "check-digits" | "repeated-digits")
}

#[test]
fn each_valid_vector_is_accepted_and_displayed_as_it_was_read() {
    for format in formats() {
        for vector in list(&load(format.name), "valid") {
            let value = text(vector, "value");
            let place = format!("{} {value:?}", format.name);
            assert_eq!((format.check)(value, true), Ok(()), "{place}");
            assert_eq!((format.check)(value, false), Ok(()), "{place} without check digits");

            let Some(reading) = &format.reading else { continue };
            let shown = (reading.read)(value).unwrap_or_else(|error| panic!("{place}: {error:?}"));
            match format.name {
                // Leading zeros are not kept, nor decimals beyond nanoseconds: what is displayed reads back as the same.
                "valor" => assert_eq!(Valor::from_str(&shown.display), Valor::from_str(value), "{place}"),
                "date-time" => assert_eq!(DataHora::from_str(&shown.display), DataHora::from_str(value), "{place}"),
                _ => assert_eq!(shown.display, value, "{place}"),
            }
            if reading.masked {
                assert!(shown.debug.contains("(***)"), "{place}: {}", shown.debug);
                assert!(!shown.debug.contains(value), "{place}: {}", shown.debug);
            } else {
                assert!(!shown.debug.contains("***"), "{place}: {}", shown.debug);
            }
        }
    }
}

#[test]
fn each_invalid_vector_is_refused_for_its_reason() {
    for format in formats() {
        let vectors = load(format.name);
        for vector in list(&vectors, "invalid") {
            let (value, code) = (text(vector, "value"), text(vector, "code"));
            let place = format!("{} {value:?}", format.name);
            let fault = (format.check)(value, true).expect_err(&place);
            assert_eq!(fault.code(), code, "{place}");
            match fault {
                Fault::Character { position } => assert_eq!(vector["position"], position, "{place}"),
                _ => assert_eq!(vector["position"], Value::Null, "{place}: a position without a character"),
            }
            match fault {
                Fault::Length { least, most, found } => {
                    assert_eq!(found, value.chars().count(), "{place}");
                    assert!(found < least || most < found, "{place}");
                    assert!(list(&vectors, "lengths").contains(&json!([least, most])), "{place}: {least} to {most}");
                }
                Fault::EitherLength { short, long, found } => {
                    assert_eq!(found, value.chars().count(), "{place}");
                    assert!(found != short && found != long, "{place}");
                    assert!(list(&vectors, "lengths").contains(&json!([short, long])), "{place}: {short} or {long}");
                }
                _ => {}
            }

            let shape = if is_about_check_digits(code) { Ok(()) } else { Err(fault) };
            assert_eq!((format.check)(value, false), shape, "{place} without check digits");

            if let Some(reading) = &format.reading {
                let error = (reading.read)(value).expect_err(&place);
                assert_eq!(error.fault, Some(fault), "{place}");
                assert!(
                    error.display.starts_with("invalid ") && error.display.ends_with(&fault.to_string()),
                    "{place}"
                );
                if value.len() > 5 {
                    assert!(!error.display.contains(value) && !error.debug.contains(value), "{place}: {error:?}");
                }
            }
        }
    }
}

#[test]
fn no_format_takes_white_space_around_a_text() {
    for format in formats() {
        for vector in list(&load(format.name), "valid") {
            let value = text(vector, "value");
            for spaced in ["\n", "\r\n", " ", "\t", "\u{a0}", "\u{2003}", "\0"]
                .iter()
                .flat_map(|space| [format!("{space}{value}"), format!("{value}{space}")])
            {
                assert!((format.check)(&spaced, true).is_err(), "{} {spaced:?}", format.name);
                assert!((format.check)(&spaced, false).is_err(), "{} {spaced:?} without check digits", format.name);
            }
        }
    }
}

/// A text with each of its characters left out, doubled by another, or replaced.
fn neighbours(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let mut neighbours = Vec::new();
    for position in 0..=characters.len() {
        let (before, after) = characters.split_at(position);
        for put in ["", "0", "9", "a", "Z", "-", ".", ":", "@", "+", "[", "=", " ", "\0", "ã", "😀", "\u{2028}"] {
            let kept: String = before.iter().collect::<String>() + put;
            neighbours.push(kept.clone() + &after.iter().collect::<String>());
            neighbours.push(kept + &after.iter().skip(1).collect::<String>());
        }
    }
    neighbours
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn type_and_rule_agree_on_whatever_is_near_a_vector() {
    for format in formats() {
        let vectors = load(format.name);
        for vector in list(&vectors, "valid").iter().chain(list(&vectors, "invalid")) {
            for near in neighbours(text(vector, "value")) {
                let place = format!("{} {near:?}", format.name);
                let (judged, shape) = ((format.check)(&near, true), (format.check)(&near, false));
                match judged {
                    Err(Fault::CheckDigits | Fault::RepeatedDigits) => assert_eq!(shape, Ok(()), "{place}"),
                    _ => assert_eq!(shape, judged, "{place}"),
                }
                if let Err(Fault::Character { position }) = judged {
                    assert!(position < near.chars().count(), "{place}");
                }
                if let Some(reading) = &format.reading {
                    let fault = (reading.read)(&near).err().and_then(|error| error.fault);
                    assert_eq!(fault, judged.err(), "{place}");
                }
            }
        }
    }
}

#[test]
fn every_code_of_a_fault_has_a_vector() {
    let seen: BTreeSet<String> = formats()
        .iter()
        .flat_map(|format| {
            list(&load(format.name), "invalid").iter().map(|v| text(v, "code").to_owned()).collect::<Vec<_>>()
        })
        .collect();
    let known = [
        "at-sign",
        "character",
        "check-digits",
        "decimals",
        "host",
        "incomplete",
        "length",
        "no-such-day",
        "no-such-offset",
        "no-such-time",
        "padding",
        "port",
        "repeated-digits",
        "scheme",
        "unknown-area-code",
        "unknown-kind",
        "unknown-state",
        "zero",
    ];
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), known);
}
