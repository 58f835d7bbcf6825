//! The rules of one schema beside those of another.

use codegen::ir::{
    Additional, ArrayRules, Between, Bound, Combine, Json, NumberRules, ObjectRules, Schema, StringFormat,
};
use gerencianet_validation::table::Pattern;

use crate::{
    prover::{Outcome, outside, read},
    side::Subject,
};

/// How many names or values are listed.
const LISTED: usize = 12;

/// What an author is told of a rule that differs.
pub(super) struct Told {
    pub(super) what: String,
    /// Whether it changes no verdict.
    pub(super) is_silent: bool,
}

/// Every rule that differs and does not speak of single members.
pub(super) fn own(old: &Schema, new: &Schema) -> Vec<Told> {
    let mut told = Vec::new();
    let mut changed = |key: &str, old: Option<String>, new: Option<String>| {
        if old != new {
            let spelled = |side: Option<String>| side.unwrap_or_else(|| "none".to_owned());
            let what = format!("{key}: {} → {}", spelled(old), spelled(new));
            told.push(Told { what, is_silent: false });
        }
    };
    changed("type", old.kind.map(|kind| kind.name().to_owned()), new.kind.map(|kind| kind.name().to_owned()));
    changed("nullable", flag(old.nullable), flag(new.nullable));
    changed("writeOnly", flag(old.write_only), flag(new.write_only));
    strings(old, new, &mut changed);
    numbers(&old.number, &new.number, &mut changed);
    arrays(&old.array, &new.array, &mut changed);
    objects(&old.object, &new.object, &mut changed);
    combinations(old, new, &mut changed);
    if let Some(what) = listed("enum", old.values.as_deref(), new.values.as_deref()) {
        told.push(Told { what, is_silent: false });
    }
    let texts = |schema: &Schema| {
        let known = schema.known_values.as_ref()?;
        Some(known.0.iter().cloned().map(Json::String).collect::<Vec<_>>())
    };
    if let Some(what) = listed("x-known-values", texts(old).as_deref(), texts(new).as_deref()) {
        told.push(Told { what, is_silent: true });
    }
    told
}

type Changed<'c> = dyn FnMut(&str, Option<String>, Option<String>) + 'c;

fn flag(value: bool) -> Option<String> {
    value.then(|| "true".to_owned())
}

fn above_zero(value: u32) -> Option<String> {
    (value > 0).then(|| value.to_string())
}

fn limit(value: Option<u32>) -> Option<String> {
    value.map(|value| value.to_string())
}

fn strings(old: &Schema, new: &Schema, changed: &mut Changed<'_>) {
    let (ours, theirs) = (&old.string, &new.string);
    let pattern = |schema: &Schema| schema.string.pattern.as_ref().map(|pattern| format!("`{}`", pattern.source));
    let format = |schema: &Schema| match (schema.string.format, schema.number.format) {
        (Some(StringFormat::Judged(format)), _) => Some(format.name().to_owned()),
        (Some(StringFormat::Password), _) => Some("password".to_owned()),
        (Some(StringFormat::Binary), _) => Some("binary".to_owned()),
        (None, number) => number.map(|format| format.name().to_owned()),
    };
    changed("format", format(old), format(new));
    changed("minLength", above_zero(ours.min_length), above_zero(theirs.min_length));
    changed("maxLength", limit(ours.max_length), limit(theirs.max_length));
    changed("pattern", pattern(old), pattern(new));
}

fn numbers(old: &NumberRules, new: &NumberRules, changed: &mut Changed<'_>) {
    let value = |bound: &Option<Bound>| bound.as_ref().map(|bound| bound.value.text.clone());
    let exclusive = |bound: &Option<Bound>| flag(bound.as_ref().is_some_and(|bound| bound.exclusive));
    let step = |rules: &NumberRules| rules.multiple_of.as_ref().map(|step| step.text.clone());
    // What `int32` and `int64` say is told as the format.
    if old.format == new.format {
        changed("minimum", value(&old.minimum), value(&new.minimum));
        changed("maximum", value(&old.maximum), value(&new.maximum));
    }
    changed("exclusiveMinimum", exclusive(&old.minimum), exclusive(&new.minimum));
    changed("exclusiveMaximum", exclusive(&old.maximum), exclusive(&new.maximum));
    changed("multipleOf", step(old), step(new));
}

fn arrays(old: &ArrayRules, new: &ArrayRules, changed: &mut Changed<'_>) {
    changed("minItems", above_zero(old.min_items), above_zero(new.min_items));
    changed("maxItems", limit(old.max_items), limit(new.max_items));
    changed("uniqueItems", flag(old.unique), flag(new.unique));
    let items = |rules: &ArrayRules| rules.items.map(|_| "a schema".to_owned());
    changed("items", items(old), items(new));
}

fn objects(old: &ObjectRules, new: &ObjectRules, changed: &mut Changed<'_>) {
    let additional = |rules: &ObjectRules| match rules.additional {
        Additional::Any => None,
        Additional::Forbidden => Some("false".to_owned()),
        Additional::Schema(_) => Some("a schema".to_owned()),
    };
    changed("additionalProperties", additional(old), additional(new));
    changed("minProperties", above_zero(old.min_properties), above_zero(new.min_properties));
    changed("maxProperties", limit(old.max_properties), limit(new.max_properties));
    let names = |rules: &ObjectRules| rules.names.map(|_| "a schema".to_owned());
    changed("x-property-names", names(old), names(new));
    let between = |rules: &ObjectRules| {
        let name = |position: &usize| rules.fields.get(*position).map_or("", |field| field.name.as_str());
        let list = |positions: &[usize]| positions.iter().map(name).collect::<Vec<_>>().join(", ");
        let all: Vec<String> = rules
            .between
            .iter()
            .map(|between| match between {
                Between::NotTogether(positions) => format!("not together [{}]", list(positions)),
                Between::BothOrNone(positions) => format!("both or none [{}]", list(positions)),
            })
            .collect();
        (!all.is_empty()).then(|| all.join(", "))
    };
    changed("rules between members", between(old), between(new));
}

fn combinations(old: &Schema, new: &Schema, changed: &mut Changed<'_>) {
    let shape = |schema: &Schema| {
        let all: Vec<String> = schema.combine.iter().map(kind).collect();
        (!all.is_empty()).then(|| all.join(", "))
    };
    changed("combination", shape(old), shape(new));
}

fn kind(combine: &Combine) -> String {
    match combine {
        Combine::All(parts) => format!("allOf ({})", parts.len()),
        Combine::Any(alternatives) => format!("anyOf ({})", alternatives.len()),
        Combine::One(alternatives) => format!("oneOf ({})", alternatives.len()),
        Combine::Not(_) => "not".to_owned(),
        Combine::Dispatch(alternatives) => {
            let keys = alternatives.iter().map(|alternative| alternative.keys.join("+"));
            format!("oneOf by {}", keys.collect::<Vec<_>>().join(" | "))
        }
        Combine::Discriminator { property, cases } => {
            let values = cases.iter().map(|(value, _)| value.as_str());
            format!("discriminator `{property}`: {}", values.collect::<Vec<_>>().join(" | "))
        }
    }
}

/// What was added to a list of values and what was removed; nothing where it holds the same.
fn listed(key: &str, old: Option<&[Json]>, new: Option<&[Json]>) -> Option<String> {
    let (old, new) = match (old, new) {
        (None, None) => return None,
        (Some(old), Some(new)) => (old, new),
        (Some(_), None) => return Some(format!("{key} removed")),
        (None, Some(new)) => return Some(format!("{key} added: {}", shown(&new.iter().collect::<Vec<_>>()))),
    };
    let added: Vec<&Json> = new.iter().filter(|value| !old.contains(value)).collect();
    let removed: Vec<&Json> = old.iter().filter(|value| !new.contains(value)).collect();
    let mut parts = Vec::new();
    if !added.is_empty() {
        parts.push(format!("added {}", shown(&added)));
    }
    if !removed.is_empty() {
        parts.push(format!("removed {}", shown(&removed)));
    }
    (!parts.is_empty()).then(|| format!("{key}: {}", parts.join(", ")))
}

fn shown(values: &[&Json]) -> String {
    let mut shown: Vec<String> = values.iter().take(LISTED).map(|value| format!("`{value}`")).collect();
    if values.len() > LISTED {
        shown.push(format!("{} more", values.len() - LISTED));
    }
    shown.join(", ")
}

/// Texts that one pattern matches and the other does not.
pub(super) fn told_apart(old: Subject<'_>, new: Subject<'_>) -> Vec<String> {
    let rules = [old, new].map(|subject| read(subject.table(), subject.number()).string);
    let lengths = rules
        .iter()
        .flatten()
        .fold((0, u32::MAX), |(least, most), rules| (least.max(rules.min_length), most.min(rules.max_length)));
    let [ours, theirs] = rules.map(|rules| rules.and_then(|rules| rules.pattern));
    let apart = |one: Option<&Pattern<'_>>, other: Option<&Pattern<'_>>, lengths| match outside(
        one.map(|one| &one.matcher),
        lengths,
        &other?.matcher,
    ) {
        Outcome::Text(text) => Some(text),
        Outcome::Included | Outcome::Unknown => None,
    };
    let any = (0, u32::MAX);
    let found = [lengths, any].map(|lengths| [apart(ours, theirs, lengths), apart(theirs, ours, lengths)]);
    found.into_iter().flatten().flatten().collect()
}

/// The lengths on both sides of the limits of both.
pub(super) fn lengths(old: &Schema, new: &Schema) -> Vec<u32> {
    let rules = [&old.string, &new.string];
    let limits = rules.iter().flat_map(|rules| [Some(rules.min_length), rules.max_length]).flatten();
    limits.flat_map(|limit| [limit.saturating_sub(1), limit, limit.saturating_add(1)]).collect()
}

/// The counts of items and of members on both sides of the limits of both.
pub(super) fn counts(old: &Schema, new: &Schema) -> Vec<usize> {
    let mut limits = Vec::new();
    for schema in [old, new] {
        limits.extend([schema.array.min_items, schema.object.min_properties]);
        limits.extend(schema.array.max_items.into_iter().chain(schema.object.max_properties));
    }
    let mut counts: Vec<usize> = limits
        .into_iter()
        .filter(|limit| *limit <= 2_000)
        .flat_map(|limit| [limit.saturating_sub(1), limit, limit + 1])
        .map(|count| count as usize)
        .collect();
    counts.sort_unstable();
    counts.dedup();
    counts
}
