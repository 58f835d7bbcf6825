//! The smallest body that shows a difference.

use crate::{
    Body,
    json::{Json, Style},
};

/// How often a smaller body is tried.
const TRIES: usize = 4_000;

/// Takes parts away as long as the body still shows what `shows` looks for.
pub fn smallest(body: &Body, shows: &mut dyn FnMut(&[u8]) -> bool) -> Vec<u8> {
    let mut tries = TRIES;
    let mut shows = |bytes: &[u8]| {
        tries = tries.saturating_sub(1);
        tries > 0 && shows(bytes)
    };
    let written = |value: &Json| value.write(&mut Style::plain()).into_bytes();
    let mut bytes = body.bytes.clone();
    if shows(&written(&body.value)) {
        bytes = written(&smallest_value(body.value.clone(), &mut |value| shows(&written(value))));
    }
    smallest_text(bytes, &mut shows)
}

/// Leaves out members and items, and puts `null` in the place of values.
fn smallest_value(mut value: Json, shows: &mut dyn FnMut(&Json) -> bool) -> Json {
    let mut number = 0;
    while number < value.size() {
        let mut changed = false;
        let mut index = 0;
        loop {
            let mut smaller = value.clone();
            match smaller.nth(number) {
                Some(Json::Array(items)) if index < items.len() => drop(items.remove(index)),
                Some(Json::Object(members)) if index < members.len() => drop(members.remove(index)),
                _ => break,
            }
            if shows(&smaller) {
                (value, changed) = (smaller, true);
            } else {
                index += 1;
            }
        }
        let mut smaller = value.clone();
        if let Some(place) = smaller.nth(number)
            && *place != Json::Word("null")
        {
            *place = Json::Word("null");
            if shows(&smaller) {
                (value, changed) = (smaller, true);
            }
        }
        number = if changed { 0 } else { number + 1 };
    }
    value
}

/// Leaves out stretches of bytes, long ones first.
fn smallest_text(mut bytes: Vec<u8>, shows: &mut dyn FnMut(&[u8]) -> bool) -> Vec<u8> {
    let mut length = bytes.len() / 2;
    while length > 0 {
        let mut at = 0;
        while at + length <= bytes.len() {
            let smaller = [&bytes[..at], &bytes[at + length..]].concat();
            if shows(&smaller) {
                bytes = smaller;
            } else {
                at += length;
            }
        }
        length /= 2;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_nothing_is_left_out() {
        let value = Json::Object(vec![
            ("a".to_owned(), Json::Array(vec![Json::number("1"), Json::number("2")])),
            ("b".to_owned(), Json::Object(vec![("c".to_owned(), Json::Text("longer than needed".to_owned()))])),
        ]);
        let body = Body { bytes: value.write(&mut Style::plain()).into_bytes(), value };
        let holds = |text: &'static str| {
            move |bytes: &[u8]| {
                let bytes = String::from_utf8_lossy(bytes).into_owned();
                serde_json::from_str::<serde_json::Value>(&bytes).is_ok() && bytes.contains(text)
            }
        };
        assert_eq!(smallest(&body, &mut holds("2")), br#"{"":[2]}"#);
        assert_eq!(smallest(&body, &mut holds("\"c\"")), br#"{"":{"c":null}}"#);
    }
}
