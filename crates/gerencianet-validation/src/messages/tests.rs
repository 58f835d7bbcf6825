//! Every message against a list that people can read, and every sentence against its message.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use super::*;
use crate::table::Decimal;
use crate::wordless::Wordless;

extern crate std;

const MEND: &str =
    "look at the difference; `BLESS=1 cargo test -p gerencianet-validation --lib messages` takes it over";

/// Every sentence stands in `tests/messages.txt`, where a change of words can be read. `BLESS=1` rewrites it.
#[test]
fn every_sentence_is_as_listed() {
    let listed = include_str!("../../tests/messages.txt");
    let told = table();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/messages.txt"), told).expect("it can be written");
        return;
    }
    for (told, listed) in told.lines().zip(listed.lines()) {
        assert_eq!(told, listed, "{MEND}");
    }
    assert_eq!(told.lines().count(), listed.lines().count(), "{MEND}");
}

/// One line for each: the code, the keyword that the server names, Portuguese, English.
fn table() -> String {
    let mut table = String::new();
    for_each_message(&mut |code, detail, near| {
        let [portuguese, english] = [Locale::PtBr, Locale::En].map(|locale| message(code, detail, near, locale));
        table.push_str(&alloc::format!("{code} | {} | {portuguese} | {english}\n", code.keyword()));
    });
    table
}

/// Everything that can be told: the code, what the rule asks, and the name that was meant.
fn for_each_message(each: &mut impl FnMut(Code, &Detail<'_>, Option<&str>)) {
    let number = Decimal { text: "1.5", negative: false, digits: "15", exponent: -1 };
    let values =
        [Literal::String("cob"), Literal::Number(number), Literal::Null, Literal::Boolean(true), Literal::Json("[1]")];
    let limit = |code: Code| [(code, Detail::Limit(1)), (code, Detail::Limit(35))];
    let bound = |code: Code| [false, true].map(|exclusive| (code, Detail::Bound { limit: "10", exclusive }));
    let plain = [
        Code::Utf8,
        Code::TooComplex,
        Code::DuplicateKey,
        Code::MissingBody,
        Code::UnexpectedBody,
        Code::UniqueItems,
        Code::UnknownField,
        Code::ReadOnly,
        Code::PropertyName,
        Code::AnyOf,
        Code::OneOf,
        Code::Not,
        Code::UnknownParameter,
        Code::DuplicateParameter,
    ];
    let named =
        [Code::NotTogether, Code::BothOrNone, Code::OneOfRequired, Code::Discriminator, Code::ExclusiveParameters];
    let syntax = [
        Syntax::EndOfInput,
        Syntax::ByteOrderMark,
        Syntax::Value,
        Syntax::Key,
        Syntax::Colon,
        Syntax::CommaOrBrace,
        Syntax::CommaOrBracket,
        Syntax::Digit,
        Syntax::LeadingZero,
        Syntax::NumberTooLarge,
        Syntax::Escape,
        Syntax::LoneSurrogate,
        Syntax::ControlCharacter,
        Syntax::TrailingCharacters,
    ];
    let faults = [
        Fault::Length { least: 8, most: 8, found: 2 },
        Fault::Length { least: 1, most: 9, found: 10 },
        Fault::EitherLength { short: 11, long: 14, found: 12 },
        Fault::Length { least: 8, most: 8, found: 0 },
        Fault::EitherLength { short: 11, long: 14, found: 0 },
        Fault::Character { position: 0 },
        Fault::Incomplete,
        Fault::UnknownKind,
        Fault::Decimals,
        Fault::NoSuchDay,
        Fault::NoSuchTime,
        Fault::NoSuchOffset,
        Fault::UnknownState,
        Fault::UnknownAreaCode,
        Fault::Scheme,
        Fault::Host,
        Fault::Port,
        Fault::AtSign,
        Fault::Padding,
    ];
    let mut rows = vec![
        (Code::TooDeep, Detail::Limit(127)),
        (Code::OneOfSeveral, Detail::Limit(2)),
        (Code::Enum, Detail::Values(&values)),
        (Code::Pattern, Detail::Pattern("^[a-z]$")),
        (Code::Required, Detail::Name("chave")),
        (Code::NotBefore, Detail::Name("inicio")),
    ];
    rows.extend(plain.map(|code| (code, Detail::None)));
    rows.extend(named.map(|code| (code, Detail::Names(vec!["cpf", "cnpj"]))));
    rows.extend(
        [Types::STRING, Types::NUMBER, Types::INTEGER, Types::BOOLEAN.or(Types::NULL), Types::OBJECT, Types::ARRAY]
            .map(|types| (Code::Type, Detail::Types(types))),
    );
    rows.extend(
        [Code::MinLength, Code::MaxLength, Code::MinItems, Code::MaxItems, Code::MinProperties, Code::MaxProperties]
            .into_iter()
            .flat_map(limit),
    );
    rows.extend([Code::Minimum, Code::Maximum, Code::MultipleOf].into_iter().flat_map(bound));
    rows.extend(syntax.map(|syntax| (Code::JsonSyntax, Detail::Syntax(syntax))));
    rows.extend(Format::ALL.iter().map(|(_, format)| (Code::Format(*format), Detail::Fault(Fault::Incomplete))));
    rows.extend(faults.map(|fault| (Code::Format(Format::ChavePix), Detail::Fault(fault))));
    for code in Code::all().filter(|code| matches!(code, Code::CheckDigits(_))) {
        rows.extend([Fault::CheckDigits, Fault::RepeatedDigits].map(|fault| (code, Detail::Fault(fault))));
    }
    rows.push((Code::Zero(Format::Valor), Detail::Fault(Fault::Zero)));
    for (code, detail) in &rows {
        let near = if *code == Code::UnknownField { Some("chave") } else { None };
        each(*code, detail, near);
    }
}

/// What a program does that holds the phrases of one language: whatever it is written in, these few lines are all it takes.
fn rendered(tokens: &mut impl Iterator<Item = u32>, text: &mut &str, phrases: &[&str]) -> String {
    let token = tokens.next().unwrap();
    let value = usize::try_from(token / 4).unwrap();
    match token % 4 {
        0 => {
            let mut pieces = phrases[value].split("{}");
            let mut out = String::from(pieces.next().unwrap());
            for piece in pieces {
                out.push_str(&rendered(tokens, text, phrases));
                out.push_str(piece);
            }
            out
        }
        1 => value.to_string(),
        _ => {
            let units: Vec<u16> = text.encode_utf16().take(value).collect();
            let part = String::from_utf16(&units).unwrap();
            *text = &text[part.len()..];
            part
        }
    }
}

#[test]
fn a_sentence_with_the_phrases_of_a_language_is_the_message() {
    let languages = [Locale::PtBr, Locale::En].map(|locale| (locale, phrases(locale).collect::<Vec<_>>()));
    let mut told = 0;
    let mut check = |code: Code, detail: &Detail<'_>, near: Option<&str>| {
        let mut wordless = Wordless::default();
        tell(code, detail, near, &mut wordless);
        for (locale, phrases) in &languages {
            let (mut tokens, mut text) = (wordless.numbers.iter().copied(), wordless.text.as_str());
            assert_eq!(rendered(&mut tokens, &mut text, phrases), message(code, detail, near, *locale));
            assert_eq!((tokens.next(), text), (None, ""), "{code}: something is left");
        }
        told += 1;
    };
    for_each_message(&mut check);
    let values = [Literal::String("a\"b\\"), Literal::Json(r#"{"a":["\u{e7}\u{1f600}"]}"#)];
    check(Code::Enum, &Detail::Values(&values), None);
    check(Code::Pattern, &Detail::Pattern("^[\u{e7}\u{1f600}]{2}{}\\/$"), None);
    for types in 0..=127 {
        check(Code::Type, &Detail::Types(Types(types)), None);
    }
    check(Code::Required, &Detail::Name("{}"), Some("{}"));
    assert!(told > 240, "only {told} messages were told");
}

#[test]
fn the_languages_have_the_same_holes() {
    for (portuguese, english) in phrases(Locale::PtBr).zip(phrases(Locale::En)) {
        let holes = |text: &str| text.matches("{}").count();
        assert_eq!(holes(portuguese), holes(english), "{portuguese}");
        for text in [portuguese, english] {
            assert_eq!(text.matches('{').count(), holes(text), "{text}");
            assert!(holes(text) <= 2, "{text}");
        }
    }
}
