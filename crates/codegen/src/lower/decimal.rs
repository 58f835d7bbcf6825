//! Numbers, exact, from their text.

use std::cmp::Ordering;

use crate::ir::Decimal;

/// The number that a JSON text spells; none if it spells none, or one whose exponent no table can hold.
pub(super) fn parse(text: &str) -> Option<Decimal> {
    let negative = text.starts_with('-');
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (unsigned, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all: String = [whole, fraction].concat();
    if whole.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let significant = all.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Some(Decimal { text: text.to_owned(), negative: false, digits: String::new(), exponent: 0 });
    }
    let trailing = all.len() - all.trim_end_matches('0').len();
    let shift = i32::try_from(trailing).ok()? - i32::try_from(fraction.len()).ok()?;
    let exponent = exponent.checked_add(shift)?;
    Some(Decimal { text: text.to_owned(), negative, digits: significant.to_owned(), exponent })
}

/// By value, whatever the texts.
pub(super) fn compare(one: &Decimal, other: &Decimal) -> Ordering {
    match (sign(one), sign(other)) {
        (1, 1) => magnitude(one, other),
        (-1, -1) => magnitude(other, one),
        (one, other) => one.cmp(&other),
    }
}

fn sign(decimal: &Decimal) -> i8 {
    match (decimal.digits.is_empty(), decimal.negative) {
        (true, _) => 0,
        (false, true) => -1,
        (false, false) => 1,
    }
}

fn magnitude(one: &Decimal, other: &Decimal) -> Ordering {
    let size = |decimal: &Decimal| i64::from(decimal.exponent).saturating_add_unsigned(decimal.digits.len() as u64);
    // Of two numbers with equally many digits before the point, the texts of the digits compare as the numbers do: one
    // that is a prefix of the other is smaller, because digits never end in zero.
    size(one).cmp(&size(other)).then_with(|| one.digits.cmp(&other.digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_form() {
        let check = |text: &str, negative: bool, digits: &str, exponent: i32| {
            let expected = Decimal { text: text.to_owned(), negative, digits: digits.to_owned(), exponent };
            assert_eq!(parse(text), Some(expected));
        };
        check("0", false, "", 0);
        check("-0.00", false, "", 0);
        check("0e7", false, "", 0);
        check("1", false, "1", 0);
        check("100", false, "1", 2);
        check("-3600.0", true, "36", 2);
        check("0.010", false, "1", -2);
        check("12.5e3", false, "125", 2);
        check("1E-2", false, "1", -2);
        check("1e+2", false, "1", 2);
        check("9223372036854775807", false, "9223372036854775807", 0);
    }

    #[test]
    fn what_spells_no_number_is_refused() {
        for text in ["", "-", ".5", "1e", "0x1F", "1e99999999999", "1e2147483647000", "abc", "1.2.3", "é"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn order_is_that_of_the_values() {
        let ascending = ["-100", "-99.5", "-0.1", "0", "0.09", "0.1", "0.11", "1", "9.99", "10", "1e2", "101"];
        for (index, text) in ascending.iter().enumerate() {
            for (other_index, other) in ascending.iter().enumerate() {
                let (one, two) = (parse(text).unwrap(), parse(other).unwrap());
                assert_eq!(compare(&one, &two), index.cmp(&other_index), "{text} {other}");
            }
        }
        assert_eq!(compare(&parse("1.0").unwrap(), &parse("10e-1").unwrap()), Ordering::Equal);
    }
}
