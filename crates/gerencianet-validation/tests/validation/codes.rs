//! The names of rules and formats, and texts that are judged by a format alone.

use std::collections::BTreeSet;
use std::path::Path;

use gerencianet_validation::{Code, Detail, Fault, Format, judge_text};
use serde_json::Value;

#[test]
fn every_code_is_told_once() {
    let codes: Vec<Code> = Code::all().collect();
    let texts: BTreeSet<&str> = codes.iter().map(|code| code.as_str()).collect();
    assert_eq!(texts.len(), codes.len(), "a text stands twice");
    for text in ["json-syntax", "not-before", "cpf", "byte", "cnpj-check-digits", "cpf-cnpj-check-digits", "valor-zero"]
    {
        assert!(texts.contains(text), "{text} is missing");
    }
    // Formats with their names, some of them with check digits, one with zero, and the rules that no format is a part of.
    let check_digits = codes.iter().filter(|code| matches!(code, Code::CheckDigits(_))).count();
    assert_eq!(codes.len(), 36 + Format::ALL.len() + check_digits + 1);
    for code in codes {
        let text = code.as_str();
        let is_plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        assert!(is_plain && !text.is_empty(), "{text}");
        assert_eq!(code.to_string(), text);
    }
}

#[test]
fn a_format_is_found_by_the_name_that_documents_have() {
    for (name, format) in Format::ALL {
        assert_eq!(Format::from_name(name), Some(*format));
        assert_eq!(format.name(), *name);
    }
    for other in ["", "CPF", "cpf ", "cp", "cpf-check-digits"] {
        assert_eq!(Format::from_name(other), None, "{other}");
    }
}

/// `Code::as_str` and `Code::all` know which formats have check digits, and which one an amount that may be zero.
#[test]
fn what_is_told_of_a_text_names_its_format() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    let codes: Vec<Code> = Code::all().collect();
    for (name, format) in Format::ALL {
        let file = std::fs::read_to_string(folder.join(format!("{name}.json"))).expect("each format has vectors");
        let vectors: Value = serde_json::from_str(&file).expect("vectors are JSON");
        for vector in vectors["invalid"].as_array().expect("a list") {
            let (text, fault) = (vector["value"].as_str().expect("a text"), vector["code"].as_str().expect("a code"));
            let code = match fault {
                "check-digits" | "repeated-digits" => format!("{name}-check-digits"),
                "zero" => format!("{name}-zero"),
                _ => (*name).to_owned(),
            };
            let Err(violation) = judge_text(*format, text, true) else { panic!("{name} accepts {text:?}") };
            assert_eq!(violation.code().as_str(), code, "{name}: {text:?}");
            assert!(codes.contains(&violation.code()), "{code} is missing in `Code::all`");
        }
    }
}

#[test]
fn a_text_is_judged_by_its_format_alone() {
    assert_eq!(judge_text(Format::Cpf, "52998224725", true), Ok(()));
    let violation = judge_text(Format::Cpf, "52998224726", true).expect_err("the last digit is another");
    assert_eq!(violation.code(), Code::CheckDigits(Format::Cpf));
    assert_eq!(violation.detail(), &Detail::Fault(Fault::CheckDigits));
    assert_eq!((violation.pointer(), violation.offset(), violation.line(), violation.column()), ("", 0, 1, 1));
    assert_eq!(judge_text(Format::Cpf, "52998224726", false), Ok(()));
    let violation = judge_text(Format::Cpf, "529.982.247-25", false).expect_err("points and dashes are no digits");
    assert_eq!(violation.code(), Code::Format(Format::Cpf));
    let violation = judge_text(Format::Valor, "0.00", true).expect_err("an amount is above zero");
    assert_eq!((violation.code(), violation.detail()), (Code::Zero(Format::Valor), &Detail::Fault(Fault::Zero)));
}
