//! Exact order of the numbers in a document: no float stands between `0.1` and `0.10`.

use std::cmp::Ordering;

/// A JSON number: its sign, its digits without zeros at either end, and how many of them stand before the point (below
/// zero: how many zeros follow the point).
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Number {
    negative: bool,
    digits: String,
    magnitude: i64,
}

impl Number {
    /// `text` must be a JSON number; the exponent saturates.
    pub(super) fn new(text: &str) -> Self {
        let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let leading = all.len() - all.trim_start_matches('0').len();
        let digits = all.trim_matches('0').to_owned();
        let exponent = match exponent.strip_prefix('+').unwrap_or(exponent).parse::<i64>() {
            Ok(exponent) => exponent.clamp(-1_000_000, 1_000_000),
            Err(_) if exponent.starts_with('-') => -1_000_000,
            Err(_) => 1_000_000,
        };
        let magnitude = if digits.is_empty() { 0 } else { whole.len() as i64 - leading as i64 + exponent };
        Self { negative: negative && !digits.is_empty(), digits, magnitude }
    }

    /// Whether it is above zero.
    pub(super) fn is_positive(&self) -> bool {
        !self.negative && !self.digits.is_empty()
    }

    /// Whether it has no fraction.
    pub(super) fn is_whole(&self) -> bool {
        self.digits.len() as i64 <= self.magnitude.max(0)
    }

    /// How many digits count.
    pub(super) fn significant_digits(&self) -> usize {
        self.digits.len()
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Number| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, false) => 1,
            (false, true) => -1,
        };
        let size = |one: &Number, other: &Number| (one.magnitude, &one.digits).cmp(&(other.magnitude, &other.digits));
        sign(self).cmp(&sign(other)).then_with(|| if self.negative { size(other, self) } else { size(self, other) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_that_of_the_values() {
        let ascending = [
            "-1e2",
            "-99.5",
            "-0.01",
            "0",
            "1e-3",
            "0.01",
            "0.1",
            "0.11",
            "2",
            "10",
            "10.01",
            "1e2",
            "123456789012345678901",
        ];
        for (position, one) in ascending.iter().enumerate() {
            for (other_position, other) in ascending.iter().enumerate() {
                assert_eq!(Number::new(one).cmp(&Number::new(other)), position.cmp(&other_position), "{one} {other}");
            }
        }
        for (one, other) in [("1.50", "15e-1"), ("-0", "0"), ("100", "1E+2"), ("0.0", "0e9")] {
            assert_eq!(Number::new(one), Number::new(other));
        }
        assert!(Number::new("3600.0").is_whole() && Number::new("0").is_whole() && Number::new("12e1").is_whole());
        assert!(!Number::new("0.5").is_whole() && !Number::new("1e-1").is_whole());
        assert!(Number::new("1e-400").is_positive() && !Number::new("-0.0").is_positive());
    }
}
