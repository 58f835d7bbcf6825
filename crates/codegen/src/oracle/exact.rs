//! Which numbers survive in 64 bits.

use serde_json::Number;

use crate::load::{Node, Value};

/// What a judge that keeps numbers in 64 bits can be asked about: whether it compares with the numbers that are written.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Exactness {
    /// The schema has a number that would be another one.
    lost: bool,
    /// The schema has a `multipleOf`; that judge divides floats, integers too.
    divides: bool,
}

impl Exactness {
    /// Takes account of a limit, or of a list of values.
    pub(super) fn compare(&mut self, node: &Node) {
        self.lost |= !all(node, &survives);
    }

    /// Takes account of a `multipleOf`.
    pub(super) fn divide(&mut self, step: &Node) {
        self.divides = true;
        self.lost |= !all(step, &survives_as_float);
    }

    /// Whether every number in a value stays the one that is written.
    pub(super) fn covers(self, value: &Node) -> bool {
        !self.lost && all(value, if self.divides { &survives_as_float } else { &survives })
    }
}

fn all(node: &Node, survives: &dyn Fn(&str) -> bool) -> bool {
    match &node.value {
        Value::Number(text) => survives(text),
        Value::Array(items) => items.iter().all(|item| all(item, survives)),
        Value::Object(entries) => entries.iter().all(|entry| all(&entry.value, survives)),
        Value::Null | Value::Boolean(_) | Value::String(_) => true,
    }
}

/// Whether a number is an integer of 64 bits, or a decimal that survives as a float.
fn survives(text: &str) -> bool {
    serde_json::from_str(text).is_ok_and(|number: Number| number.is_i64() || number.is_u64()) || survives_as_float(text)
}

/// Whether a number is one that a 64-bit float tells from all others: of up to 15 significant digits and neither too large
/// nor too small. Of those, floats have the same order.
fn survives_as_float(text: &str) -> bool {
    let Ok(number) = serde_json::from_str::<Number>(text) else { return false };
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count();
    let normal = number.as_f64().is_some_and(f64::is_normal);
    digits == 0 || (normal && digits <= f64::DIGITS as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::Sources;

    fn covers(schema: &str, value: &str) -> bool {
        let one = |text: &str| Sources::new(vec![("a".into(), text)]);
        let (schema, value) = (one(schema), one(value));
        let schema = schema.at(0, "").expect("a schema");
        let mut exactness = Exactness::default();
        schema.get("enum").into_iter().for_each(|values| exactness.compare(values));
        schema.get("multipleOf").into_iter().for_each(|step| exactness.divide(step));
        exactness.covers(value.at(0, "").expect("a value"))
    }

    #[test]
    fn what_is_compared_and_what_is_divided_differ() {
        assert!(covers("{}", "[0.10, 18446744073709551615, {a: -1e300}, text]"));
        assert!(!covers("{}", "[{a: 18446744073709551616}]"));
        assert!(!covers("{}", "0.1234567890123456"));
        assert!(covers("{enum: [9007199254740993]}", "9007199254740993"));
        assert!(!covers("{enum: [[0.1234567890123456]]}", "1"));
        assert!(covers("{multipleOf: 999999999999999}", "123456789012345"));
        assert!(!covers("{multipleOf: 0.1}", "9007199254740993"));
        assert!(!covers("{multipleOf: 9007199254740993}", "1"));
    }

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
