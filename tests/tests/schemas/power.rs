//! Numbers that 64 bits cannot tell apart, for judges that have no more: multiplied by a power of ten. Neither order nor
//! equality nor being a multiple changes when every number is, those of the schema and those of the value.

use codegen::load::{Node, Value};

/// The keywords with whose numbers a value is compared.
const NUMBERS: [&str; 4] = ["enum", "minimum", "maximum", "multipleOf"];

/// A schema without counts, other schemas or `type: integer`, whose meaning would change.
pub(crate) fn schema(node: &Node, power: i32) -> String {
    let members = node.entries().iter().map(|entry| {
        let is_number = NUMBERS.contains(&entry.key.as_str());
        let is_kept = entry.key == "type" && entry.value.as_str() == Some("number");
        assert!(is_number || is_kept || entry.value.as_bool().is_some(), "`{}` cannot be multiplied", entry.key);
        let value = if is_number { value(&entry.value, power) } else { entry.value.to_json_text() };
        format!("{:?}:{value}", entry.key)
    });
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// A number, or a list of numbers.
pub(crate) fn value(node: &Node, power: i32) -> String {
    match &node.value {
        Value::Number(text) => multiplied(text, power),
        _ => format!("[{}]", node.items().iter().map(|item| value(item, power)).collect::<Vec<_>>().join(",")),
    }
}

/// The whole number that is a number times a power of ten.
fn multiplied(text: &str, power: i32) -> String {
    let (sign, unsigned) = text.strip_prefix('-').map_or(("", text), |rest| ("-", rest));
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let zeros = exponent.parse::<i32>().expect("an exponent") + power - i32::try_from(fraction.len()).expect("short");
    let digits = match usize::try_from(zeros) {
        Ok(zeros) => digits + &"0".repeat(zeros),
        Err(_) => {
            let (kept, cut) = digits.split_at(digits.len().saturating_sub(zeros.unsigned_abs() as usize));
            assert!(cut.bytes().all(|digit| digit == b'0'), "{text} times ten to the power of {power} is not whole");
            kept.to_owned()
        }
    };
    let digits = digits.trim_start_matches('0');
    if digits.is_empty() { "0".to_owned() } else { format!("{sign}{digits}") }
}

#[test]
fn numbers_are_multiplied_digit_by_digit() {
    for (text, power, expected) in [
        ("0.1234567890123456789", 19, "1234567890123456789"),
        ("-1.5e3", 2, "-150000"),
        ("123456789012345678900", -2, "1234567890123456789"),
        ("0.00", 1, "0"),
    ] {
        assert_eq!(multiplied(text, power), expected);
    }
}
