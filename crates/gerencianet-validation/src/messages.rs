//! What is told of a violation: which phrase, and what stands for each `{}` of it.
//!
//! `phrases` holds the words, `speaker` those who tell them; what is told to whom is the same.

pub(crate) mod phrases;
pub(crate) mod speaker;

use alloc::string::String;

use gerencianet_domain::Fault;

use crate::code::Code;
use crate::format::Format;
use crate::messages::phrases::Phrase;
pub use crate::messages::phrases::phrases;
use crate::messages::speaker::{Speaker, Words};
use crate::table::{Literal, Types};
use crate::violation::{Detail, Locale, Syntax};

/// The message for a violation, in the words of a language.
pub(crate) fn message(code: Code, detail: &Detail<'_>, nearest: Option<&str>, locale: Locale) -> String {
    let mut out = String::with_capacity(80);
    tell(code, detail, nearest, &mut Words::new(locale, &mut out));
    out
}

/// Tells the message for a violation.
pub(crate) fn tell<S: Speaker>(code: Code, detail: &Detail<'_>, nearest: Option<&str>, speaker: &mut S) {
    match nearest {
        None => tell_rule(code, detail, speaker),
        Some(name) => speaker.phrase(Phrase::DidYouMean, |speaker| {
            tell_rule(code, detail, speaker);
            speaker.text(|speaker| quoted(name, "`", speaker));
        }),
    }
}

fn tell_rule<S: Speaker>(code: Code, detail: &Detail<'_>, speaker: &mut S) {
    match at_least_one(code, detail) {
        Some(phrase) => speaker.phrase(phrase, |_| {}),
        None => speaker.phrase(phrase(code, detail), |speaker| tell_asked(code, detail, speaker)),
    }
}

/// What is said without a number where at least one is asked for.
fn at_least_one(code: Code, detail: &Detail<'_>) -> Option<Phrase> {
    match (code, detail) {
        (Code::MinLength, Detail::Limit(1)) => Some(Phrase::NotEmpty),
        (Code::MinItems, Detail::Limit(1)) => Some(Phrase::NotEmptyList),
        (Code::MinProperties, Detail::Limit(1)) => Some(Phrase::AnyProperty),
        _ => None,
    }
}

fn phrase(code: Code, detail: &Detail<'_>) -> Phrase {
    let one = matches!(detail, Detail::Limit(1));
    let exclusive = matches!(detail, Detail::Bound { exclusive: true, .. });
    match code {
        Code::JsonSyntax => Phrase::JsonSyntax,
        Code::Utf8 => Phrase::Utf8,
        Code::TooDeep => Phrase::TooDeep,
        Code::TooComplex => Phrase::TooComplex,
        Code::DuplicateKey => Phrase::DuplicateKey,
        Code::MissingBody => Phrase::MissingBody,
        Code::UnexpectedBody => Phrase::UnexpectedBody,
        Code::Type => Phrase::Type,
        Code::Enum | Code::Discriminator => Phrase::OneOfValues,
        Code::MinLength => Phrase::MinLength,
        Code::MaxLength if one => Phrase::MaxLengthOne,
        Code::MaxLength => Phrase::MaxLength,
        Code::Pattern => Phrase::Pattern,
        Code::Format(format) | Code::CheckDigits(format) | Code::Zero(format) => format_phrase(format),
        Code::Minimum if exclusive => Phrase::Above,
        Code::Minimum => Phrase::Minimum,
        Code::Maximum if exclusive => Phrase::Below,
        Code::Maximum => Phrase::Maximum,
        Code::MultipleOf => Phrase::MultipleOf,
        Code::MinItems => Phrase::MinItems,
        Code::MaxItems if one => Phrase::MaxItemsOne,
        Code::MaxItems => Phrase::MaxItems,
        Code::UniqueItems => Phrase::UniqueItems,
        Code::Required => Phrase::Required,
        Code::UnknownField => Phrase::UnknownField,
        Code::ReadOnly => Phrase::ReadOnly,
        Code::PropertyName => Phrase::PropertyName,
        Code::MinProperties => Phrase::MinProperties,
        Code::MaxProperties if one => Phrase::MaxPropertiesOne,
        Code::MaxProperties => Phrase::MaxProperties,
        Code::NotTogether => Phrase::NotTogether,
        Code::BothOrNone => Phrase::BothOrNone,
        Code::OneOfRequired => Phrase::OneOfRequired,
        Code::AnyOf | Code::OneOf => Phrase::NoForm,
        Code::OneOfSeveral => Phrase::OneOfSeveral,
        Code::Not => Phrase::Not,
        Code::UnknownParameter => Phrase::UnknownParameter,
        Code::DuplicateParameter => Phrase::DuplicateParameter,
        Code::ExclusiveParameters => Phrase::ExclusiveParameters,
        Code::NotBefore => Phrase::NotBefore,
    }
}

fn format_phrase(format: Format) -> Phrase {
    match format {
        Format::Cpf => Phrase::Cpf,
        Format::Cnpj => Phrase::Cnpj,
        Format::CpfCnpj => Phrase::CpfCnpj,
        Format::Txid | Format::TxidRecebido => Phrase::Txid,
        Format::IdEnvio => Phrase::IdEnvio,
        Format::IdDevolucao => Phrase::IdDevolucao,
        Format::EndToEndId => Phrase::EndToEndId,
        Format::ChavePix => Phrase::ChavePix,
        Format::Evp => Phrase::Evp,
        Format::Valor => Phrase::Valor,
        Format::Uf => Phrase::Uf,
        Format::Cep => Phrase::Cep,
        Format::Celular => Phrase::Celular,
        Format::CodigoMunicipio => Phrase::CodigoMunicipio,
        Format::CodigoBanco => Phrase::CodigoBanco,
        Format::Ispb => Phrase::Ispb,
        Format::Agencia => Phrase::Agencia,
        Format::Conta => Phrase::Conta,
        Format::DataBr => Phrase::DataBr,
        Format::Date => Phrase::Date,
        Format::DateTime => Phrase::DateTime,
        Format::HttpsUrl => Phrase::HttpsUrl,
        Format::IdempotencyKey => Phrase::IdempotencyKey,
        Format::Email => Phrase::Email,
        Format::Uuid => Phrase::Uuid,
        Format::Byte => Phrase::Byte,
    }
}

/// Tells what stands for `{}`.
fn tell_asked<S: Speaker>(code: Code, detail: &Detail<'_>, speaker: &mut S) {
    match detail {
        Detail::None | Detail::Members(_) | Detail::Known(_) | Detail::Parameters(..) => {}
        Detail::Syntax(syntax) => speaker.phrase(syntax_phrase(*syntax), |_| {}),
        Detail::Types(types) => tell_types(*types, speaker),
        Detail::Values(values) => {
            speaker.text(|speaker| listed(values.iter(), speaker, |value, speaker| literal(value, speaker)));
        }
        Detail::Limit(limit) => speaker.number(*limit as usize),
        Detail::Bound { limit, .. } => speaker.text(|speaker| speaker.piece(limit)),
        Detail::Pattern(source) => speaker.text(|speaker| speaker.piece(source)),
        Detail::Fault(fault) => tell_fault(*fault, speaker),
        Detail::Name(name) => speaker.text(|speaker| quoted(name, "`", speaker)),
        Detail::Names(names) => {
            let quote = if code == Code::Discriminator { "\"" } else { "`" };
            speaker.text(|speaker| listed(names.iter(), speaker, |name, speaker| quoted(name, quote, speaker)));
        }
    }
}

fn listed<T, S: Speaker>(parts: impl Iterator<Item = T>, speaker: &mut S, tell: impl Fn(T, &mut S)) {
    for (position, part) in parts.enumerate() {
        if position > 0 {
            speaker.piece(", ");
        }
        tell(part, speaker);
    }
}

fn quoted<S: Speaker>(name: &str, quote: &str, speaker: &mut S) {
    speaker.piece(quote);
    speaker.piece(name);
    speaker.piece(quote);
}

fn literal<S: Speaker>(value: &Literal<'_>, speaker: &mut S) {
    match value {
        Literal::Null => speaker.piece("null"),
        Literal::Boolean(value) => speaker.piece(if *value { "true" } else { "false" }),
        Literal::Number(number) => speaker.piece(number.text),
        Literal::String(text) => quoted(text, "\"", speaker),
        Literal::Json(text) => speaker.piece(text),
    }
}

fn tell_types<S: Speaker>(types: Types, speaker: &mut S) {
    let number = if types.contains(Types::NUMBER) {
        (Types::NUMBER, Phrase::ANumber)
    } else {
        (Types::INTEGER, Phrase::AnInteger)
    };
    let known = [
        (Types::STRING, Phrase::AString),
        number,
        (Types::BOOLEAN, Phrase::ABoolean),
        (Types::OBJECT, Phrase::AnObject),
        (Types::ARRAY, Phrase::AnArray),
        (Types::NULL, Phrase::Null),
    ];
    tell_either(types, &known, speaker);
}

/// Tells those of the known types that are meant: the first, or all up to the last but one, "or" the last.
fn tell_either<S: Speaker>(types: Types, known: &[(Types, Phrase)], speaker: &mut S) {
    match known {
        [others @ .., (last, _)] if !types.contains(*last) => tell_either(types, others, speaker),
        [others @ .., (_, phrase)] if others.iter().any(|(one, _)| types.contains(*one)) => {
            speaker.phrase(Phrase::Or, |speaker| {
                tell_either(types, others, speaker);
                speaker.phrase(*phrase, |_| {});
            });
        }
        [.., (_, phrase)] => speaker.phrase(*phrase, |_| {}),
        [] => speaker.text(|_| {}),
    }
}

fn syntax_phrase(syntax: Syntax) -> Phrase {
    match syntax {
        Syntax::EndOfInput => Phrase::EndOfInput,
        Syntax::ByteOrderMark => Phrase::ByteOrderMark,
        Syntax::Value => Phrase::NoValue,
        Syntax::Key => Phrase::NoKey,
        Syntax::Colon => Phrase::NoColon,
        Syntax::CommaOrBrace => Phrase::NoCommaOrBrace,
        Syntax::CommaOrBracket => Phrase::NoCommaOrBracket,
        Syntax::Digit => Phrase::NoDigit,
        Syntax::LeadingZero => Phrase::LeadingZero,
        Syntax::NumberTooLarge => Phrase::NumberTooLarge,
        Syntax::Escape => Phrase::Escape,
        Syntax::LoneSurrogate => Phrase::LoneSurrogate,
        Syntax::ControlCharacter => Phrase::ControlCharacter,
        Syntax::TrailingCharacters => Phrase::TrailingCharacters,
    }
}

fn tell_fault<S: Speaker>(fault: Fault, speaker: &mut S) {
    let phrase = match fault {
        // What a form sends for a field that nobody has filled in.
        Fault::Length { found: 0, .. } | Fault::EitherLength { found: 0, .. } => Phrase::Blank,
        Fault::Length { least, most, .. } if least == most => {
            return speaker.phrase(Phrase::ExactLength, |speaker| speaker.number(most));
        }
        Fault::Length { least, most, .. } => return tell_two(Phrase::LengthRange, least, most, speaker),
        Fault::EitherLength { short, long, .. } => return tell_two(Phrase::EitherLength, short, long, speaker),
        Fault::Character { position } => {
            return speaker.phrase(Phrase::Character, |speaker| speaker.number(position + 1));
        }
        Fault::Incomplete => Phrase::Incomplete,
        Fault::CheckDigits => Phrase::CheckDigits,
        Fault::RepeatedDigits => Phrase::RepeatedDigits,
        Fault::UnknownKind => Phrase::UnknownKind,
        Fault::Decimals => Phrase::Decimals,
        Fault::Zero => Phrase::Zero,
        Fault::NoSuchDay => Phrase::NoSuchDay,
        Fault::NoSuchTime => Phrase::NoSuchTime,
        Fault::NoSuchOffset => Phrase::NoSuchOffset,
        Fault::UnknownState => Phrase::UnknownState,
        Fault::UnknownAreaCode => Phrase::UnknownAreaCode,
        Fault::Scheme => Phrase::Scheme,
        Fault::Host => Phrase::Host,
        Fault::Port => Phrase::Port,
        Fault::AtSign => Phrase::AtSign,
        Fault::Padding => Phrase::Padding,
        _ => Phrase::OtherFault,
    };
    speaker.phrase(phrase, |_| {});
}

fn tell_two<S: Speaker>(phrase: Phrase, first: usize, second: usize, speaker: &mut S) {
    speaker.phrase(phrase, |speaker| {
        speaker.number(first);
        speaker.number(second);
    });
}

#[cfg(test)]
mod tests;
