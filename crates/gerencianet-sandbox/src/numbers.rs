//! Numbers as serde takes them.

use serde_json::Value;

/// A body whose whole numbers stand without a fraction and without an exponent. To JSON and to the judge `3600.0` and `36e2` are
/// whole; to serde they are floats, and no `i32`.
pub(crate) fn plain(body: &[u8]) -> serde_json::Result<Value> {
    let mut body = serde_json::from_slice(body)?;
    let mut unseen = vec![&mut body];
    while let Some(value) = unseen.pop() {
        match value {
            Value::Number(number) if number.is_f64() => {
                if let Some(whole) = number.as_f64().and_then(whole) {
                    *value = whole.into();
                }
            }
            Value::Array(items) => unseen.extend(items),
            Value::Object(members) => unseen.extend(members.values_mut()),
            _ => {}
        }
    }
    Ok(body)
}

/// A float that is whole, as far as there are whole numbers of 64 bits. Beyond 2^53 its neighbours are written alike, and no number
/// that means something is so large.
#[allow(clippy::cast_possible_truncation, reason = "it is whole, and within the bounds")]
fn whole(number: f64) -> Option<i64> {
    const BOUND: f64 = 9_223_372_036_854_775_808.0;
    (number.fract() == 0.0 && (-BOUND..BOUND).contains(&number)).then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn whole_numbers_are_written_as_such_and_others_stay() {
        let body = br#"{"a": [3600.0, 36e2, -1e0, 7, 1e18, 9223372036854774784.0], "b": {"c": 0.5, "d": 1e300, "e": "1.0", "f": 9007199254740993}}"#;
        let plain = plain(body).unwrap();
        assert_eq!(plain["a"].to_string(), "[3600,3600,-1,7,1000000000000000000,9223372036854774784]");
        assert_eq!((plain["b"]["c"].to_string(), plain["b"]["d"].to_string()), ("0.5".to_owned(), "1e+300".to_owned()));
        assert_eq!(
            (plain["b"]["e"].to_string(), plain["b"]["f"].to_string()),
            ("\"1.0\"".to_owned(), "9007199254740993".to_owned())
        );
    }
}
