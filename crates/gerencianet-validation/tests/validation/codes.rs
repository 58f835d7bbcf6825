//! The names of rules and formats, and texts that are judged by a format alone.

use std::collections::BTreeSet;

use gerencianet_validation::{Code, Detail, Fault, Format, judge_text};

#[test]
fn every_code_is_told_once() {
    let codes: Vec<Code> = Code::all().collect();
    let texts: BTreeSet<&str> = codes.iter().map(|code| code.as_str()).collect();
    assert_eq!(texts.len(), codes.len(), "a text stands twice");
    for text in ["json-syntax", "not-before", "cpf", "byte", "cnpj-check-digits", "cpf-cnpj-check-digits", "valor-zero"]
    {
        assert!(texts.contains(text), "{text} is missing");
    }
    // Formats with their names, four of them with check digits, one with zero, and the rules that no format is a part of.
    assert_eq!(codes.len(), 36 + Format::ALL.len() + 4 + 1);
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
