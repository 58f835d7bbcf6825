//! Values at the limits of a schema: what is tried where two schemas differ.

use bodies::{Vectors, json::Json};
use codegen::ir;
use gerencianet_validation::table::{Matcher, StringRules};

use crate::{
    prover::{Outcome, outside, read},
    side::Subject,
};

/// The longest text that is made of a limit.
const LONGEST: u32 = 5_000;

/// The longest text that is made of a pattern and a limit.
const LONGEST_OF_PATTERN: u32 = 500;

/// Values of every type, and what lies on both sides of each limit of a schema. Most of them some schema refuses.
pub(crate) fn values(subject: Subject<'_>, vectors: &Vectors) -> Vec<Json> {
    let schema = subject.schema();
    let mut values: Vec<Json> = schema.example.iter().chain(schema.values.iter().flatten()).map(json).collect();
    values.extend(schema.known_values.iter().flat_map(|known| &known.0).map(|text| Json::Text(text.clone())));
    values.extend(numbers(schema));
    values.extend(texts(subject, vectors).into_iter().map(Json::Text));
    values.extend(["null", "true", "false"].map(Json::Word));
    values.extend(["0", "1", "-1", "1.5"].map(Json::number));
    values.extend(["", "a", "1", "novo"].map(|text| Json::Text(text.to_owned())));
    values.extend([Json::Array(Vec::new()), Json::Object(Vec::new())]);
    values
}

/// Texts on both sides of the lengths, that match the pattern, and that have the format or not.
pub(crate) fn texts(subject: Subject<'_>, vectors: &Vectors) -> Vec<String> {
    let rules = &subject.schema().string;
    let mut texts = Vec::new();
    if let Some(ir::StringFormat::Judged(format)) = rules.format {
        texts.extend_from_slice(vectors.valid(format.name()));
        texts.extend_from_slice(vectors.invalid(format.name()));
    }
    let mut lengths = vec![rules.min_length.saturating_sub(1), rules.min_length];
    lengths.extend(rules.max_length.into_iter().flat_map(|most| [most, most.saturating_add(1)]));
    texts.extend(with_lengths(subject, &lengths));
    texts
}

/// Texts of these lengths, plain ones and some that match the pattern.
pub(crate) fn with_lengths(subject: Subject<'_>, lengths: &[u32]) -> Vec<String> {
    let rules: StringRules<'_> = read(subject.table(), subject.number()).string.copied().unwrap_or(StringRules::ANY);
    let mut texts = Vec::new();
    for length in lengths.iter().filter(|length| **length <= LONGEST) {
        if let Some(pattern) = rules.pattern.filter(|_| *length <= LONGEST_OF_PATTERN) {
            let nothing = Matcher::Run { set: 0, min: 1, max: 1 };
            if let Outcome::Text(text) = outside(Some(&pattern.matcher), (*length.max(&1), *length), &nothing) {
                texts.push(text);
            }
        }
        texts.extend(["a", "1", "é"].map(|character| character.repeat(*length as usize)));
    }
    texts
}

/// Each limit with its neighbours, multiples of the step and what lies between them.
fn numbers(schema: &ir::Schema) -> Vec<Json> {
    let rules = &schema.number;
    let bounds = [&rules.minimum, &rules.maximum].into_iter().flatten().map(|bound| &bound.value);
    let mut numbers: Vec<String> = bounds.flat_map(neighbours).collect();
    if let Some(step) = &rules.multiple_of {
        numbers.extend(neighbours(step));
        numbers.extend((2..=4).filter_map(|factor| spelled(mantissa(step)?.checked_mul(factor)?, step.exponent)));
    }
    numbers.into_iter().map(Json::number).collect()
}

fn neighbours(decimal: &ir::Decimal) -> Vec<String> {
    let Some(mantissa) = mantissa(decimal) else { return vec![decimal.text.clone()] };
    let near = |exponent: i32, by: i128| {
        let shift = u32::try_from(decimal.exponent.checked_sub(exponent)?).ok()?;
        spelled(mantissa.checked_mul(10_i128.checked_pow(shift)?)?.checked_add(by)?, exponent)
    };
    let whole = decimal.exponent.min(0);
    let places = [(whole, 0), (whole, 1), (whole, -1), (0, 1), (0, -1), (whole - 1, 1), (whole - 1, -1)];
    places.into_iter().filter_map(|(exponent, by)| near(exponent, by)).collect()
}

fn mantissa(decimal: &ir::Decimal) -> Option<i128> {
    let digits = if decimal.digits.is_empty() { 0 } else { decimal.digits.parse::<i128>().ok()? };
    Some(if decimal.negative { -digits } else { digits })
}

/// A number without exponent.
fn spelled(mantissa: i128, exponent: i32) -> Option<String> {
    if exponent >= 0 {
        return Some(mantissa.checked_mul(10_i128.checked_pow(exponent.unsigned_abs())?)?.to_string());
    }
    let scale = usize::try_from(exponent.unsigned_abs()).ok().filter(|scale| *scale < 40)?;
    let digits = format!("{:0>width$}", mantissa.unsigned_abs(), width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    Some(format!("{}{whole}.{fraction}", if mantissa < 0 { "-" } else { "" }))
}

/// The same value as bodies are made of.
pub(crate) fn json(value: &ir::Json) -> Json {
    match value {
        ir::Json::Null => Json::Word("null"),
        ir::Json::Boolean(true) => Json::Word("true"),
        ir::Json::Boolean(false) => Json::Word("false"),
        ir::Json::Number(number) => Json::number(number.text.clone()),
        ir::Json::String(text) => Json::Text(text.clone()),
        ir::Json::Array(items) => Json::Array(items.iter().map(json).collect()),
        ir::Json::Object(members) => {
            Json::Object(members.iter().map(|(name, value)| (name.clone(), json(value))).collect())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str, digits: &str, exponent: i32) -> ir::Decimal {
        let negative = text.starts_with('-');
        ir::Decimal { text: text.to_owned(), negative, digits: digits.to_owned(), exponent }
    }

    #[test]
    fn both_sides_of_a_limit_are_tried() {
        assert_eq!(neighbours(&decimal("10", "1", 1)), ["10", "11", "9", "11", "9", "10.1", "9.9"]);
        assert_eq!(
            neighbours(&decimal("-0.5", "5", -1)),
            ["-0.5", "-0.4", "-0.6", "-0.49", "-0.51"].map(str::to_owned).to_vec()
        );
        assert_eq!(spelled(7, 3), Some("7000".to_owned()));
    }
}
