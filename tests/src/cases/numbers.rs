//! Numbers on both sides of every rule.

use gerencianet_validation::table::{Bound, NumberRules, Schema, Types};

/// A number that is to be accepted or refused in one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    /// The number, as it is to be written.
    pub(super) text: String,
    /// The code of the rule that refuses it; none where it is accepted.
    pub(super) code: Option<&'static str>,
}

/// The numbers that show each rule of a schema for numbers; `example` is one that it accepts.
///
/// # Errors
///
/// A limit that is written with an exponent or is beyond what can be computed here.
pub(super) fn numbers(schema: &Schema<'_>, example: &str) -> Result<Vec<Number>, String> {
    let whole = !schema.types.contains(Types::NUMBER);
    let NumberRules { minimum, maximum, multiple_of } = *schema.number.unwrap_or(&NumberRules::ANY);
    let mut numbers = Vec::new();
    let mut push = |text: String, code| numbers.push(Number { text, code });
    if whole {
        push(format!("{example}.5"), Some("type"));
        push(format!("{example}.0"), None);
    }
    for (bound, code, outwards) in [(minimum, "minimum", -1), (maximum, "maximum", 1)] {
        let Some(Bound { value, exclusive }) = bound else { continue };
        let limit = Exact::parse(value.text)?;
        if exclusive {
            push(limit.to_string(), Some(code));
            push(limit.moved(-outwards, whole).to_string(), None);
        } else {
            push(limit.to_string(), None);
            push(limit.moved(outwards, whole).to_string(), Some(code));
        }
    }
    if let Some(step) = multiple_of {
        let step = Exact::parse(step.text)?;
        let start = Exact::parse(example)?.at_scale(step.scale);
        push(start.to_string(), None);
        push(start.moved(1, whole).to_string(), Some("multiple-of"));
    }
    // Zero has a second spelling.
    if let Some(zero) = numbers.iter().find(|number| number.text == "0").cloned() {
        numbers.push(Number { text: "-0".to_owned(), ..zero });
    }
    Ok(numbers)
}

/// A decimal number: `mantissa` × 10^-`scale`.
#[derive(Debug, Clone, Copy)]
struct Exact {
    mantissa: i128,
    scale: u32,
}

impl Exact {
    fn parse(text: &str) -> Result<Self, String> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let mantissa = format!("{whole}{fraction}").parse();
        let mantissa = mantissa.map_err(|_| format!("no numbers beside {text} can be computed"))?;
        let scale = u32::try_from(fraction.len()).map_err(|_| format!("{text} has too many decimals"))?;
        Ok(Exact { mantissa, scale })
    }

    /// The same number with at least so many decimals.
    fn at_scale(self, scale: u32) -> Self {
        let missing = scale.saturating_sub(self.scale);
        Exact { mantissa: self.mantissa * 10_i128.pow(missing), scale: self.scale + missing }
    }

    /// The next number above or below: the next whole one, or the next with one more decimal.
    fn moved(self, by: i128, whole: bool) -> Self {
        let at = if whole { self } else { self.at_scale(self.scale + 1) };
        Exact { mantissa: at.mantissa + by, ..at }
    }
}

impl std::fmt::Display for Exact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let digits = self.mantissa.unsigned_abs().to_string();
        let scale = self.scale as usize;
        if scale == 0 {
            return write!(f, "{sign}{digits}");
        }
        let digits = format!("{digits:0>width$}", width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        write!(f, "{sign}{whole}.{fraction}")
    }
}

#[cfg(test)]
mod tests {
    use gerencianet_validation::table::Decimal;

    use super::*;

    fn decimal(text: &str) -> Decimal<'_> {
        // Only the text is read here.
        Decimal { text, negative: false, digits: "", exponent: 0 }
    }

    fn shown(types: Types, rules: NumberRules<'_>, example: &str) -> Vec<String> {
        let schema = Schema { types, number: Some(&rules), ..Schema::ANY };
        let numbers = numbers(&schema, example).unwrap();
        numbers.iter().map(|number| format!("{} {}", number.text, number.code.unwrap_or("fits"))).collect()
    }

    #[test]
    fn both_sides_of_each_limit() {
        let minimum = Some(Bound { value: decimal("0"), exclusive: false });
        let maximum = Some(Bound { value: decimal("10"), exclusive: true });
        let rules = NumberRules { minimum, maximum, multiple_of: None };
        let whole = ["5.5 type", "5.0 fits", "0 fits", "-1 minimum", "10 maximum", "9 fits", "-0 fits"];
        assert_eq!(shown(Types::INTEGER, rules, "5"), whole);
        let any = ["0 fits", "-0.1 minimum", "10 maximum", "9.9 fits", "-0 fits"];
        assert_eq!(shown(Types::NUMBER, rules, "5"), any);
        let step = NumberRules { multiple_of: Some(decimal("0.05")), ..NumberRules::ANY };
        assert_eq!(shown(Types::NUMBER, step, "0.1"), ["0.10 fits", "0.101 multiple-of"]);
    }
}
