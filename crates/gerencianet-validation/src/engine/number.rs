//! A JSON number, compared with exact decimals: no float decides a verdict.

use core::cmp::Ordering;

use alloc::string::String;

use crate::table::Decimal;

/// 2^1024 - 2^970, half a step above the largest 64-bit float: the least number that is read as infinity.
const ROUNDS_TO_INFINITY: &str = "\
    17976931348623158079372897140530341507993413271003782693617377898044496829276475094664901797758720709633028641669288\
    79109465555478519404026306574886715058206819089020007083836762738548458177115317644757302700698555713669596228429148\
    19860834936475292719074168444365510704342711559699508093042880177904174497792";

/// The power of ten just above that number.
const INFINITE_ORDER: i64 = ROUNDS_TO_INFINITY.len() as i64;

/// A number of the input: `digits` × 10^`exponent`, where the digits are the characters of `whole` then `fraction`, less
/// the zeros at either end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Number<'i> {
    negative: bool,
    whole: &'i [u8],
    fraction: &'i [u8],
    /// The power of ten of the last digit kept.
    exponent: i64,
}

impl<'i> Number<'i> {
    /// From the parts of a token that is known to be a number.
    pub(crate) fn new(negative: bool, whole: &'i str, fraction: &'i str, exponent: i64) -> Self {
        let mut number = Number {
            negative,
            whole: trim_start(whole.as_bytes()),
            fraction: trim_end(fraction.as_bytes()),
            exponent: 0,
        };
        number.exponent = exponent - number.fraction.len() as i64;
        if number.whole.is_empty() {
            number.fraction = trim_start(number.fraction);
        }
        if number.fraction.is_empty() {
            let kept = trim_end(number.whole);
            number.exponent += (number.whole.len() - kept.len()) as i64;
            number.whole = kept;
        }
        if number.is_zero() {
            number.exponent = 0;
        }
        number
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.len() == 0
    }

    /// Whether the value is whole, as `3600.0` and `36e2` are.
    pub(crate) fn is_integer(&self) -> bool {
        self.exponent >= 0
    }

    /// Whether a 64-bit float can hold it: beyond that, JavaScript reads `Infinity` and other readers give up.
    pub(crate) fn is_finite(&self) -> bool {
        match self.order() {
            INFINITE_ORDER => self.digits().lt(ROUNDS_TO_INFINITY.bytes()),
            order => order < INFINITE_ORDER || self.is_zero(),
        }
    }

    /// Whether the value is a whole multiple of `step`, which is above zero and has at most 18 digits.
    pub(crate) fn is_multiple_of(&self, step: &Decimal<'_>) -> bool {
        if self.is_zero() {
            return true;
        }
        let zeros = self.exponent - i64::from(step.exponent);
        if zeros < 0 {
            // The last digit of the value is not zero and stands below the last digit of the step.
            return false;
        }
        // With at most 18 digits, ten times a rest and one more digit are below 2^64.
        let divisor = step.digits.bytes().fold(0u64, |sum, digit| sum * 10 + u64::from(digit - b'0'));
        if divisor == 0 {
            return false;
        }
        let mut rest = 0u64;
        for digit in self.digits() {
            rest = (rest * 10 + u64::from(digit - b'0')) % divisor;
        }
        for _ in 0..zeros {
            if rest == 0 {
                break;
            }
            rest = rest * 10 % divisor;
        }
        rest == 0
    }

    /// Compares by value.
    pub(crate) fn compare(&self, other: &Decimal<'_>) -> Ordering {
        let other_digits = other.digits.as_bytes();
        match (self.is_zero(), other_digits.is_empty()) {
            (true, true) => return Ordering::Equal,
            (true, false) => return if other.negative { Ordering::Greater } else { Ordering::Less },
            (false, true) => return if self.negative { Ordering::Less } else { Ordering::Greater },
            (false, false) => {}
        }
        if self.negative != other.negative {
            return if self.negative { Ordering::Less } else { Ordering::Greater };
        }
        let other_order = i64::from(other.exponent) + other_digits.len() as i64;
        let magnitude = self.order().cmp(&other_order).then_with(|| self.digits().cmp(other_digits.iter().copied()));
        if self.negative { magnitude.reverse() } else { magnitude }
    }

    /// Writes a text that is the same for equal values and differs for different ones.
    pub(crate) fn write_canonical(&self, out: &mut String) {
        if self.is_zero() {
            out.push('0');
            return;
        }
        if self.negative {
            out.push('-');
        }
        out.extend(self.digits().map(char::from));
        out.push('e');
        out.extend(self.exponent.to_be_bytes().map(char::from));
    }

    /// The power of ten just above the value.
    fn order(&self) -> i64 {
        self.exponent + self.len() as i64
    }

    fn len(&self) -> usize {
        self.whole.len() + self.fraction.len()
    }

    fn digits(&self) -> impl Iterator<Item = u8> {
        self.whole.iter().chain(self.fraction).copied()
    }
}

fn trim_start(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
    digits.get(zeros..).unwrap_or(&[])
}

fn trim_end(digits: &[u8]) -> &[u8] {
    let zeros = digits.iter().rev().take_while(|digit| **digit == b'0').count();
    digits.get(..digits.len() - zeros).unwrap_or(&[])
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::vec::Vec;

    use super::*;
    use crate::engine::scan::Scanner;

    fn number(text: &str) -> Number<'_> {
        Scanner::new(text).number().expect("the test gives a number")
    }

    fn decimal<'t>(text: &'t str, negative: bool, digits: &'t str, exponent: i32) -> Decimal<'t> {
        Decimal { text, negative, digits, exponent }
    }

    #[test]
    fn whole_by_value() {
        for text in ["0", "-0", "0.0", "3600.0", "36e2", "1.5e1", "100e-2", "0e-9", "9007199254740993"] {
            assert!(number(text).is_integer(), "{text}");
        }
        for text in ["0.5", "1e-1", "3600.01", "15e-1"] {
            assert!(!number(text).is_integer(), "{text}");
        }
    }

    #[test]
    fn compared_exactly() {
        let hundred = decimal("100", false, "1", 2);
        for (text, order) in [
            ("99", Ordering::Less),
            ("99.999999999999999999999999", Ordering::Less),
            ("100", Ordering::Equal),
            ("100.000", Ordering::Equal),
            ("1e2", Ordering::Equal),
            ("10000e-2", Ordering::Equal),
            ("100.00000000000000000000001", Ordering::Greater),
            ("-100", Ordering::Less),
            ("101", Ordering::Greater),
            ("0", Ordering::Less),
        ] {
            assert_eq!(number(text).compare(&hundred), order, "{text}");
        }
        let below = decimal("-2.5", true, "25", -1);
        assert_eq!(number("-2.50").compare(&below), Ordering::Equal);
        assert_eq!(number("-2.51").compare(&below), Ordering::Less);
        assert_eq!(number("-2.49").compare(&below), Ordering::Greater);
        let large = decimal("9223372036854775807", false, "9223372036854775807", 0);
        assert_eq!(number("9223372036854775808").compare(&large), Ordering::Greater);
        assert_eq!(number("9223372036854775807").compare(&large), Ordering::Equal);
    }

    #[test]
    fn multiples() {
        let cent = decimal("0.01", false, "1", -2);
        assert!(number("19.99").is_multiple_of(&cent));
        assert!(number("0").is_multiple_of(&cent));
        assert!(number("1e300").is_multiple_of(&cent));
        assert!(!number("19.999").is_multiple_of(&cent));
        let three = decimal("3", false, "3", 0);
        assert!(number("-9").is_multiple_of(&three));
        assert!(number("111111111111111111111111111111").is_multiple_of(&three));
        assert!(!number("1e2").is_multiple_of(&three));
        let fifty = decimal("50", false, "5", 1);
        assert!(number("150").is_multiple_of(&fifty));
        assert!(!number("125").is_multiple_of(&fifty));
    }

    #[test]
    fn finite_like_a_float() {
        for text in ["1.7976931348623157e308", "0e999999999999999999999", "1e-99999", "17976931348623157e292"] {
            assert!(Scanner::new(text).number().is_ok(), "{text}");
        }
        for text in ["1.7976931348623159e308", "1e309", "1e400", "-1e99999999999999999999"] {
            assert!(Scanner::new(text).number().is_err(), "{text}");
        }
    }

    #[test]
    #[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
    fn infinite_from_the_same_number_on_as_a_float() {
        // Up to some digit as the limit, there one more, the same or one less, and then anything.
        let mut texts = Vec::new();
        for length in 1..=ROUNDS_TO_INFINITY.len() {
            let (before, last) = ROUNDS_TO_INFINITY[..length].split_at(length - 1);
            let last: u8 = last.parse().expect("a digit");
            for digit in last.saturating_sub(1)..=(last + 1).min(9) {
                for tail in ["", "0", "000000001", "5", "99999999999999999999"] {
                    texts.push(format!("{before}{digit}{tail}"));
                }
            }
        }
        let (mut finite, mut infinite) = (0, 0);
        for digits in &texts {
            for order in [307, 308, 309, 310] {
                let whole = digits.trim_start_matches('0');
                let moved = order - i64::try_from(digits.len()).expect("a short text");
                for text in [
                    format!("{}e{moved}", if whole.is_empty() { "0" } else { whole }),
                    format!("0.{digits}e{order}"),
                    format!("-0.000{digits}E+{}", order + 3),
                ] {
                    let expected = text.parse::<f64>().expect("a number").is_finite();
                    assert_eq!(Scanner::new(&text).number().is_ok(), expected, "{text}");
                    *if expected { &mut finite } else { &mut infinite } += 1;
                }
            }
        }
        assert!(finite > 10_000 && infinite > 10_000, "{finite} {infinite}");
    }
}
