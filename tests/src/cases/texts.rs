//! Texts on both sides of every rule for strings.

use std::cmp::Reverse;

use gerencianet_validation::Format;
use gerencianet_validation::table::{Literal, Pattern, Schema, StringRules};
use regex::Regex;

use crate::cases::samples::{OfFormat, Samples};

/// A text that is to be accepted or refused in one place.
#[derive(Debug, Clone)]
pub(super) struct Text {
    /// A few words for the name of a case.
    pub(super) name: String,
    /// The text.
    pub(super) text: String,
    /// The code of the rule that refuses it; none where it is accepted.
    pub(super) code: Option<String>,
}

impl Text {
    fn accepted(name: &str, text: &str) -> Self {
        Text { name: name.to_owned(), text: text.to_owned(), code: None }
    }

    fn refused(name: &str, text: &str, code: &str) -> Self {
        Text { name: name.to_owned(), text: text.to_owned(), code: Some(code.to_owned()) }
    }
}

/// The texts that show each rule of a schema for strings, `enum` included.
///
/// # Errors
///
/// What samples are missing.
pub(super) fn texts(schema: &Schema<'_>, samples: &Samples) -> Result<Vec<Text>, String> {
    let rules = schema.string.unwrap_or(&StringRules::ANY);
    let mut texts = schema.values.map(of_values).unwrap_or_default();
    match (rules.format, rules.pattern) {
        (Some(format), pattern) => {
            let known = samples.of_format(format)?;
            texts.extend(of_format(format, known, rules)?);
            let fitting = known.valid.iter().filter(|text| pattern.is_none_or(|pattern| matches(pattern, text)));
            texts.extend(of_lengths(rules, |length| of_length(fitting.clone(), length, format.name()))?);
        }
        (None, Some(pattern)) => {
            let known = samples.of_pattern(pattern.source)?;
            let fitting = known.valid.iter().filter(|(text, _)| fits_length(text, rules));
            texts.extend(fitting.map(|(text, name)| Text::accepted(name, text)));
            texts.extend(known.invalid.iter().map(|(text, name)| Text::refused(name, text, "pattern")));
            let fitting = known.valid.iter().map(|(text, _)| text);
            texts.extend(of_lengths(rules, |length| of_length(fitting.clone(), length, pattern.source))?);
        }
        (None, None) => texts.extend(of_lengths(rules, |length| Ok(any_text(length)))?),
    }
    Ok(texts)
}

/// The shortest and the longest text that has a format, and one text for each way not to have it.
fn of_format(format: Format, known: &OfFormat, rules: &StringRules<'_>) -> Result<Vec<Text>, String> {
    let fits = |text: &&String| fits_length(text, rules) && rules.pattern.is_none_or(|pattern| matches(pattern, text));
    let mut texts = extremes(known.valid.iter().filter(fits).map(String::as_str));
    for fault in faults(&known.invalid) {
        // The empty text shows little.
        let shown = known.invalid.iter().filter(|(text, code)| code == fault && !text.is_empty()).map(|(text, _)| text);
        let chosen = shown.clone().find(fits).or(shown.clone().next());
        let text =
            chosen.ok_or_else(|| format!("only the empty text shows the fault `{fault}` of `{}`", format.name()))?;
        texts.push(Text::refused(fault, text, &code(format.name(), fault)));
    }
    Ok(texts)
}

/// Texts on both sides of `minLength` and `maxLength`.
fn of_lengths(rules: &StringRules<'_>, text_of: impl Fn(usize) -> Result<String, String>) -> Result<Vec<Text>, String> {
    let mut lengths = Vec::new();
    if rules.min_length > 0 {
        lengths.extend([(rules.min_length, None), (rules.min_length - 1, Some("min-length"))]);
    }
    if rules.max_length < u32::MAX {
        lengths.extend([(rules.max_length, None), (rules.max_length + 1, Some("max-length"))]);
    }
    let text = |(length, code): (u32, Option<&str>)| {
        let name = if length == 1 { "1-character".to_owned() } else { format!("{length}-characters") };
        Ok(Text { name, text: text_of(length as usize)?, code: code.map(str::to_owned) })
    };
    lengths.into_iter().map(text).collect()
}

/// The first of some texts that has so many characters.
fn of_length<'s>(mut known: impl Iterator<Item = &'s String>, length: usize, what: &str) -> Result<String, String> {
    let found = known.find(|text| text.chars().count() == length);
    found.cloned().ok_or_else(|| {
        format!("no text of {length} characters is known for `{what}`: add one to tests/cases/samples.json")
    })
}

/// Each value of an `enum`, and its first text in other letters.
fn of_values(values: &[Literal<'_>]) -> Vec<Text> {
    let known: Vec<&str> = values
        .iter()
        .filter_map(|value| match value {
            Literal::String(text) => Some(*text),
            Literal::Null | Literal::Boolean(_) | Literal::Number(_) | Literal::Json(_) => None,
        })
        .collect();
    let mut texts: Vec<Text> = known.iter().map(|text| Text::accepted(text, text)).collect();
    let first = known.first().copied().unwrap_or_default();
    let swapped = if first == first.to_uppercase() { first.to_lowercase() } else { first.to_uppercase() };
    let changes = [("other-case", swapped), ("prefix", format!("{first}{first}"))];
    if let Some((name, text)) = changes.into_iter().find(|(_, text)| !known.contains(&text.as_str())) {
        texts.push(Text::refused(name, &text, "enum"));
    }
    texts
}

/// The shortest and the longest of some texts.
fn extremes<'s>(texts: impl Iterator<Item = &'s str> + Clone) -> Vec<Text> {
    let length = |text: &&str| text.chars().count();
    let Some(shortest) = texts.clone().min_by_key(length) else { return Vec::new() };
    // Of several that are as long the first is taken.
    match texts.min_by_key(|text| Reverse(length(text))).filter(|text| length(text) > length(&shortest)) {
        Some(longest) => vec![Text::accepted("shortest", shortest), Text::accepted("longest", longest)],
        None => vec![Text::accepted("another", shortest)],
    }
}

/// The faults in the order in which they are first met.
fn faults(invalid: &[(String, String)]) -> Vec<&str> {
    let mut faults: Vec<&str> = Vec::new();
    for (_, fault) in invalid {
        if !faults.contains(&fault.as_str()) {
            faults.push(fault);
        }
    }
    faults
}

/// The code of the violation that a fault of a format becomes.
pub(crate) fn code(format: &str, fault: &str) -> String {
    match fault {
        "check-digits" | "repeated-digits" => format!("{format}-check-digits"),
        "zero" => format!("{format}-zero"),
        _ => format.to_owned(),
    }
}

fn fits_length(text: &str, rules: &StringRules<'_>) -> bool {
    (rules.min_length as usize..=rules.max_length as usize).contains(&text.chars().count())
}

fn matches(pattern: &Pattern<'_>, text: &str) -> bool {
    Regex::new(pattern.source).is_ok_and(|regex| regex.is_match(text))
}

/// A text of so many characters, of which some take several bytes and some two units of UTF-16.
fn any_text(length: usize) -> String {
    "aç€𝄞".chars().cycle().take(length).collect()
}
