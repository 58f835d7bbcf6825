//! Bytes as the body of a request.

use std::num::NonZero;

use gerencianet_validation::table::{Schema, SchemaId, Table};
use gerencianet_validation::{
    Locale, Operation, Options, Report, Violation, Wordless, is_valid, judge_schema, validate, validate_with,
};
use serde_json::Value;

use crate::first_line;

const ANY: Table<'static> = Table { schemas: &[Schema::ANY] };

/// Judges a body: the first line names the operation, as `pix/pixSend`; any other text chooses one all the same.
///
/// # Panics
///
/// Where the verdicts of one body differ, a report cannot be told in some form, or a text is JSON to us alone or to all but
/// us.
pub fn judge(bytes: &[u8]) {
    let (name, body) = first_line(bytes);
    json(body);
    let operation = operation(name);
    for check_digits in [true, false] {
        let options = Options { check_digits, ..Options::default() };
        let verdict = validate_with(operation, body, options);
        assert_eq!(verdict.is_ok(), is_valid(operation, body, options), "the quick verdict is the same");
        let first = validate_with(operation, body, Options { limit: 1, ..options });
        match (&verdict, &first) {
            (Ok(()), Ok(())) if operation.has_body() => {
                assert!(serde_json::from_slice::<Value>(body).is_ok(), "what is valid is JSON");
            }
            (Ok(()), Ok(())) => {}
            (Err(all), Err(first)) => {
                assert_eq!(first.violations().len(), 1, "one violation was asked for");
                assert_eq!(first.is_truncated(), all.is_truncated() || all.violations().len() > 1);
            }
            _ => panic!("how much is reported changes no verdict"),
        }
        if let Err(report) = &verdict {
            told(report);
            placed(report.violations(), body);
        }
    }
    assert_eq!(validate(operation, body), validate_with(operation, body, Options::default()));
}

/// Reads a body by a schema that accepts everything, as `serde_json` does, apart from duplicate keys, which only we refuse.
///
/// # Panics
///
/// Where the two differ.
pub fn json(body: &[u8]) {
    let theirs = serde_json::from_slice::<Value>(body);
    let violations = match judge_schema(&ANY, SchemaId(0), body, Options { limit: usize::MAX, ..Options::default() }) {
        Ok(()) => Vec::new(),
        Err((violations, _)) => violations,
    };
    let accepted = violations.iter().all(|violation| violation.code().as_str() == "duplicate-key");
    let codes: Vec<&str> = violations.iter().map(|violation| violation.code().as_str()).collect();
    assert_eq!(accepted, theirs.is_ok(), "to us {codes:?}, to serde_json {theirs:?}");
    placed(&violations, body);
}

/// The operation of that name, or some operation that the bytes choose.
pub(crate) fn operation(name: &[u8]) -> Operation {
    let named = std::str::from_utf8(name).ok().and_then(|name| name.parse().ok());
    named.unwrap_or_else(|| {
        let count = NonZero::new(Operation::ALL.len()).expect("there are operations");
        let sum = name.iter().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
        Operation::ALL[sum % count]
    })
}

/// A report in every form that it has.
pub(crate) fn told(report: &Report) {
    assert!(!report.violations().is_empty(), "a report says why");
    assert!(!format!("{report} {report:?}").is_empty());
    for (_, locale) in Locale::ALL {
        let json: Value = serde_json::from_str(&report.to_json(*locale)).expect("a report is JSON");
        assert_eq!(json["violations"].as_array().map(Vec::len), Some(report.violations().len()));
        let vendor = report.to_vendor(*locale);
        let json: Value = serde_json::from_str(&vendor.to_json()).expect("the vendor's form is JSON");
        assert_eq!(json["nome"].as_str(), Some(vendor.nome));
        for violation in report.violations() {
            assert!(!violation.message(*locale).is_empty(), "every violation has a sentence");
        }
    }
    let mut wordless = Wordless::default();
    for violation in report.violations() {
        wordless.write(violation);
        let pointer = violation.pointer();
        assert!(pointer.is_empty() || pointer.starts_with('/'), "a pointer begins with a slash");
        let masked = violation.masked_pointer();
        assert_eq!(masked.split('/').count(), pointer.split('/').count(), "a masked pointer is as long");
    }
    assert!(wordless.numbers.len() >= report.violations().len());
}

/// Offsets lie in the body and come in order, lines and columns belong to them.
fn placed(violations: &[Violation<'_>], body: &[u8]) {
    let (mut before, mut line, mut column) = (0, 1, 1);
    for violation in violations {
        let offset = violation.offset();
        let passed = body.get(before..offset).expect("offsets lie in the body, in order");
        for byte in passed {
            match byte {
                b'\n' => (line, column) = (line + 1, 1),
                0x80..=0xbf => {}
                _ => column += 1,
            }
        }
        before = offset;
        assert_eq!((violation.line(), violation.column()), (line, column), "at offset {offset}");
    }
}
