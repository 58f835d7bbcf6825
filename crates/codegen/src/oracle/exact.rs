//! Which numbers survive in 64 bits.

use serde_json::Number;

use crate::load::{Node, Value};

/// Whether every number in a value is an integer of 64 bits or a decimal that a 64-bit float tells from all others: of up
/// to 15 significant digits and neither too large nor too small. Of those, floats have the same order.
///
/// ```
/// use codegen::{load::Sources, oracle::is_exact};
///
/// let exact = |text: &str| is_exact(Sources::new(vec![("a".into(), text.into())]).at(0, "").unwrap());
/// assert!(exact("[0.10, 18446744073709551615, {a: -1e300}, text]"));
/// assert!(!exact("[{a: 18446744073709551616}]"));
/// assert!(!exact("0.1234567890123456"));
/// ```
#[must_use]
pub fn is_exact(node: &Node) -> bool {
    match &node.value {
        Value::Number(text) => survives(text),
        Value::Array(items) => items.iter().all(is_exact),
        Value::Object(entries) => entries.iter().all(|entry| is_exact(&entry.value)),
        Value::Null | Value::Boolean(_) | Value::String(_) => true,
    }
}

fn survives(text: &str) -> bool {
    let Ok(number) = serde_json::from_str::<Number>(text) else { return false };
    if number.is_i64() || number.is_u64() {
        return true;
    }
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count();
    let normal = number.as_f64().is_some_and(f64::is_normal);
    digits == 0 || (normal && digits <= f64::DIGITS as usize)
}

#[cfg(test)]
mod tests {
    use super::survives;

    #[test]
    fn only_numbers_that_come_back_as_they_were_survive() {
        for text in
            ["0", "-0.00", "1.50", "9223372036854775807", "-9223372036854775808", "123456789012345e-20", "1E+26"]
        {
            assert!(survives(text), "{text}");
        }
        for text in ["-9223372036854775809", "100000000000000000000000000", "1.0000000000000001", "1e-320", "1e-400"] {
            assert!(!survives(text), "{text}");
        }
    }
}
