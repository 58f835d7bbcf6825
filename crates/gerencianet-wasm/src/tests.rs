//! The exports, asked as the host asks them, and the rules against the tables they were made from.

use codegen::emit::rules::written as rules_of;
use codegen::load::{Node, Sources};
use codegen::lower::lower_schema;
use codegen::tables;
use gerencianet_validation::{Operation, Options, Report, Wordless, validate_with};

use crate::desk::desk;
use crate::generated::rules::RULES;
use crate::rules::read;
use crate::{accepts, input, judge, judge_field, judge_format, judge_parameters, parameter};

/// The desk is one, and tests run side by side.
static ALONE: std::sync::Mutex<()> = std::sync::Mutex::new(());

fn alone() -> std::sync::MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Writes texts one behind the other, and gives their lengths.
fn written<const N: usize>(texts: [&str; N]) -> [usize; N] {
    let whole = texts.concat();
    input(whole.len());
    desk().write(whole.as_bytes());
    texts.map(str::len)
}

fn number(operation: Operation) -> usize {
    Operation::ALL.iter().position(|known| *known == operation).unwrap()
}

/// What the answer to a question should be.
fn answer(report: &Report) -> Wordless {
    let mut answer = Wordless::default();
    for violation in report.violations() {
        answer.write(violation);
    }
    answer
}

#[test]
fn rules_are_the_tables_they_were_made_from() {
    let mut operations = Operation::ALL.iter();
    for (count, text) in RULES {
        let rules = read(text);
        assert_eq!(rules.operations.len(), *count);
        for read in rules.operations {
            let operation = operations.next().unwrap();
            let facts = operation.facts();
            assert_eq!(rules.table.schemas, operation.table().schemas, "{operation}");
            assert_eq!(read.body, facts.body, "{operation}");
            assert_eq!(read.parameters, facts.parameters, "{operation}");
            assert_eq!(read.between, facts.between, "{operation}");
        }
    }
    assert_eq!(operations.next(), None);
}

#[test]
fn rules_hold_every_keyword() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/schemas");
    let read_file = |path: std::path::PathBuf| {
        let name = path.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
        (name, std::fs::read_to_string(path).unwrap())
    };
    let in_folder = |folder: &std::path::Path| {
        let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        paths.filter(|path| path.extension().is_some_and(|ending| ending == "yaml")).map(read_file).collect::<Vec<_>>()
    };
    let sources = Sources::new([in_folder(&folder), in_folder(&folder.join("shared"))].concat());
    let mut compared = 0;
    // A case without values is a mistake that an author is told of, and makes no rules.
    let has_values = |case: &&Node| {
        ["accepted", "refused", "sent_back", "not_sent_back"].iter().any(|list| case.get(list).is_some())
    };
    let cases = sources.files().iter().filter_map(|file| file.root.as_ref()?.get("cases")).flat_map(Node::items);
    for case in cases.filter(has_values) {
        let schema = case.get("schema").unwrap();
        let (api, _) = lower_schema(&sources, schema).unwrap();
        let arena = bumpalo::Bump::new();
        let every = tables::every(&api, &arena).unwrap();
        let rules = read(rules_of(&every.table, &[]).leak());
        assert_eq!(rules.table.schemas, every.table.schemas, "{}", sources.place(schema.span));
        compared += rules.table.schemas.len();
    }
    assert!(compared > 100, "only {compared} schemas were compared");
}

#[test]
fn a_body_gets_the_report_of_the_crate() {
    let _alone = alone();
    let operation = Operation::PixCreateImmediateCharge;
    let body = r#"{"calendario": {"expiracao": 0}, "valor": {"original": "12,30"}, "Ünïcode 😀": 1}"#;
    for limit in [100, 2] {
        let options = Options { limit, ..Options::default() };
        let report = validate_with(operation, body.as_bytes(), options).unwrap_err();
        let [length] = written([body]);
        let told = judge(number(operation), length, true, limit);
        let Wordless { numbers, text } = desk().answered();
        assert_eq!(told, numbers.len());
        assert_eq!(numbers[..2], [u32::from(report.is_truncated()), u32::try_from(report.violations().len()).unwrap()]);
        let expected = answer(&report);
        assert_eq!(numbers[4..], expected.numbers);
        assert_eq!(text, expected.text);
        assert!(!accepts(number(operation), length, true));
    }
    let [length] = written([r#"{"valor": "7.89"}"#]);
    assert_eq!(judge(number(Operation::PixDevolution), length, true, 0), 0);
    assert!(accepts(number(Operation::PixDevolution), length, true));
}

#[test]
fn check_digits_count_unless_told_otherwise() {
    let _alone = alone();
    let [name, text] = written(["cpf", "\"12345678900\""]);
    assert_ne!(judge_format(name, text, true), 0);
    assert_eq!(desk().answered().text, "cpf-check-digits");
    assert_eq!(judge_format(name, text, false), 0);
    let [name, text] = written(["cpf", "12345678909"]);
    assert_ne!(judge_format(name, text, true), 0);
    assert_eq!(desk().answered().text, "type");
}

#[test]
fn a_field_is_judged_alone() {
    let _alone = alone();
    let operation = number(Operation::PixCreateImmediateCharge);
    let [pointer, value] = written(["/devedor/cpf", "\"12345678909\""]);
    assert_eq!(judge_field(operation, pointer, value, true, true, 0), 0);
    let [pointer, value] = written(["/devedor/cpf", "\"1\""]);
    assert_ne!(judge_field(operation, pointer, value, true, true, 0), 0);
    assert_eq!(desk().answered().text, "cpf/devedor/cpf");
    let [pointer] = written(["/chave"]);
    assert_ne!(judge_field(operation, pointer, 0, false, true, 0), 0);
    assert!(desk().answered().text.starts_with("required/chave"));
    let [pointer, value] = written(["/x", "1"]);
    let without_body = number(Operation::PixListCharges);
    assert_ne!(judge_field(without_body, pointer, value, true, true, 0), 0);
    assert_eq!(judge_field(without_body, pointer, 0, false, true, 0), 0);
}

#[test]
fn parameters_are_kept_until_they_are_judged() {
    let _alone = alone();
    let operation = number(Operation::PixListCharges);
    let keep = |location: usize, name: &str, value: &str| {
        let [name, value] = written([name, value]);
        parameter(location, name, value);
    };
    keep(1, "inicio", "2026-01-01T00:00:00Z");
    keep(1, "fim", "2026-01-02T00:00:00Z");
    assert_eq!(judge_parameters(operation, true, 0), 0);
    assert_ne!(judge_parameters(operation, true, 0), 0, "they are forgotten");
    assert!(desk().answered().text.starts_with("required/query/inicio"));
    keep(0, "txid", "x");
    assert_ne!(judge_parameters(number(Operation::PixCreateCharge), true, 0), 0);
    assert!(desk().answered().text.starts_with("txid/path/txid"));
    keep(2, "x-idempotency-key", "short");
    assert_ne!(judge_parameters(number(Operation::OfStartPixPayment), true, 0), 0);
    assert!(desk().answered().text.starts_with("idempotency-key/header/x-idempotency-key"));
}
