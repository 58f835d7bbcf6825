//! Rules for numbers.

use std::cmp::Ordering;

use gerencianet_validation::table::{Bound, Decimal, NumberRules};

/// Whether numbers that satisfy all of `known` satisfy `rules`.
pub(super) fn follows(known: &[&NumberRules<'_>], whole: bool, rules: &NumberRules<'_>) -> bool {
    let above = known.iter().filter_map(|one| one.minimum);
    let below = known.iter().filter_map(|one| one.maximum);
    rules.minimum.is_none_or(|bound| above.clone().any(|ours| is_inside(&ours, &bound, Ordering::Greater)))
        && rules.maximum.is_none_or(|bound| below.clone().any(|ours| is_inside(&ours, &bound, Ordering::Less)))
        && rules.multiple_of.is_none_or(|step| {
            let one = Decimal { text: "1", negative: false, digits: "1", exponent: 0 };
            (whole && is_multiple(&one, &step) == Some(true))
                || known.iter().filter_map(|one| one.multiple_of).any(|ours| is_multiple(&ours, &step) == Some(true))
        })
}

/// Whether one bound lets nothing through that the other stops; `inwards` is the order of a limit that is tighter.
fn is_inside(ours: &Bound<'_>, theirs: &Bound<'_>, inwards: Ordering) -> bool {
    match compare(&ours.value, &theirs.value) {
        Ordering::Equal => ours.exclusive || !theirs.exclusive,
        order => order == inwards,
    }
}

/// By value, whatever the spelling.
fn compare(one: &Decimal<'_>, other: &Decimal<'_>) -> Ordering {
    match (sign(one), sign(other)) {
        (1, 1) => magnitude(one, other),
        (-1, -1) => magnitude(other, one),
        (one, other) => one.cmp(&other),
    }
}

fn sign(decimal: &Decimal<'_>) -> i8 {
    match (decimal.digits.is_empty(), decimal.negative) {
        (true, _) => 0,
        (false, true) => -1,
        (false, false) => 1,
    }
}

fn magnitude(one: &Decimal<'_>, other: &Decimal<'_>) -> Ordering {
    let size = |decimal: &Decimal<'_>| i64::from(decimal.exponent).saturating_add_unsigned(decimal.digits.len() as u64);
    // Of numbers with equally many digits before the point, the texts of the digits compare as the numbers do.
    size(one).cmp(&size(other)).then_with(|| one.digits.cmp(other.digits))
}

/// Whether a number is a multiple of another; nothing where that is beyond what is computed here.
fn is_multiple(number: &Decimal<'_>, step: &Decimal<'_>) -> Option<bool> {
    let (digits, divisor) = (number.digits.parse::<i128>().ok()?, step.digits.parse::<i128>().ok()?);
    let shift = number.exponent.checked_sub(step.exponent)?;
    let power = 10_i128.checked_pow(shift.unsigned_abs())?;
    let (digits, divisor) =
        if shift >= 0 { (digits.checked_mul(power)?, divisor) } else { (digits, divisor.checked_mul(power)?) };
    Some(digits.checked_rem(divisor)? == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(digits: &'static str, exponent: i32) -> Decimal<'static> {
        Decimal { text: "", negative: false, digits, exponent }
    }

    #[test]
    fn a_tighter_bound_is_inside() {
        let bound = |digits, exclusive| Bound { value: decimal(digits, 0), exclusive };
        assert!(is_inside(&bound("9", false), &bound("5", true), Ordering::Greater));
        assert!(is_inside(&bound("5", true), &bound("5", false), Ordering::Greater));
        assert!(!is_inside(&bound("5", false), &bound("5", true), Ordering::Greater));
        assert!(!is_inside(&bound("5", false), &bound("9", false), Ordering::Greater));
    }

    #[test]
    fn multiples_are_exact() {
        assert_eq!(is_multiple(&decimal("1", 0), &decimal("5", -2)), Some(true));
        assert_eq!(is_multiple(&decimal("1", -1), &decimal("3", -2)), Some(false));
        assert_eq!(is_multiple(&decimal("1", 60), &decimal("3", 0)), None);
    }
}
