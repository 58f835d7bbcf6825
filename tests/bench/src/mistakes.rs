//! Bodies that are wrong in the ways in which people get them wrong, made from the valid ones.

use serde_json::Value;

use crate::bodies::Body;
use crate::rivals::EXAMPLES;

/// Every example with one mistake or, for each third, three.
pub(crate) fn bodies() -> Vec<Body> {
    let mut bodies = Vec::new();
    for (position, example) in EXAMPLES.iter().enumerate() {
        let Ok(original) = serde_json::from_str::<Value>(example.text) else { continue };
        let mut value = original.clone();
        let mistakes: &[Mistake] = match position % 6 {
            0 => &[unknown_member],
            1 => &[wrong_type],
            2 => &[wrong_type, unknown_member, spoilt_string],
            3 => &[spoilt_string],
            4 => &[missing_member],
            _ => &[spoilt_string, unknown_member, missing_member],
        };
        for mistake in mistakes {
            mistake(&mut value);
        }
        // A body without strings has none to spoil.
        if value == original {
            unknown_member(&mut value);
        }
        bodies.push(Body {
            operation: example.operation,
            name: format!("{} with {} mistake(s)", example.name, mistakes.len()),
            text: value.to_string(),
            is_valid: false,
        });
    }
    bodies
}

type Mistake = fn(&mut Value);

fn unknown_member(value: &mut Value) {
    if let Value::Object(members) = value {
        members.insert("descricao".into(), "a member that nobody knows".into());
    }
}

/// The first string becomes a number.
fn wrong_type(value: &mut Value) {
    if let Some(text) = first_string(value) {
        *text = 12.into();
    }
}

/// The first string becomes one that no rule allows.
fn spoilt_string(value: &mut Value) {
    if let Some(text) = first_string(value) {
        *text = " ".repeat(250).into();
    }
}

/// The last member goes, and another takes its place.
fn missing_member(value: &mut Value) {
    let Value::Object(members) = value else { return };
    let Some(last) = members.keys().next_back().cloned() else { return };
    if let Some(member) = members.remove(&last) {
        members.insert(last.to_uppercase(), member);
    }
}

fn first_string(value: &mut Value) -> Option<&mut Value> {
    match value {
        Value::String(_) => Some(value),
        Value::Array(items) => items.iter_mut().find_map(first_string),
        Value::Object(members) => members.iter_mut().map(|(_, member)| member).find_map(first_string),
        _ => None,
    }
}
