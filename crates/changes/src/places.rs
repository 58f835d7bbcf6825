//! Where two schemas differ: in words, for authors, and as changes of a value that are worth trying there.

mod rules;

use std::collections::HashSet;

use bodies::{Vectors, json::Json, random::Random};
use codegen::{
    ir::{Additional, Combine, Field, Schema, SchemaId},
    load::escaped,
};

use crate::{probes, search, side::Subject};

/// How many values of a member are made by chance where it stands in one schema alone.
const MADE: usize = 4;

/// A step from a value to one inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// A member of an object.
    Member(String),
    /// An item of an array.
    Item,
    /// A member of an object that no schema names.
    Other,
}

/// A change of a value.
#[derive(Debug, Clone)]
pub(crate) enum Edit {
    Set(Json),
    Remove(Vec<String>),
    Insert(String, Json),
    /// So many items.
    Items(usize),
    /// The last item once more.
    Twice,
    /// So many members.
    Members(usize),
}

/// A place where two schemas differ.
#[derive(Debug, Clone)]
pub(crate) struct Difference {
    pub(crate) way: Vec<Step>,
    /// What an author is told.
    pub(crate) what: String,
    pub(crate) edits: Vec<Edit>,
    /// The name of a member that is no longer described.
    pub(crate) gone: Option<String>,
    /// Whether it changes no verdict.
    pub(crate) is_silent: bool,
}

impl Difference {
    /// Where, as a JSON pointer with `*` for what has no name.
    pub(crate) fn pointer(&self) -> String {
        let steps = self.way.iter().map(|step| match step {
            Step::Member(name) => format!("/{}", escaped(name)),
            Step::Item | Step::Other => "/*".to_owned(),
        });
        steps.collect()
    }
}

/// Texts that the pattern of one schema matches and that of the other does not.
pub(crate) fn apart(one: Subject<'_>, other: Subject<'_>) -> Vec<String> {
    rules::told_apart(one, other)
}

/// Every place where two schemas differ, outer before inner, each pair of schemas once.
pub(crate) fn differences(old: Subject<'_>, new: Subject<'_>, vectors: &Vectors) -> Vec<Difference> {
    let mut walk = Walk { vectors, seen: HashSet::new(), found: Vec::new() };
    // Bodies can be deep and schemas contain themselves, so those that are still to be looked at wait in a list.
    let mut waiting = vec![(old, new, Vec::new())];
    while let Some((old, new, way)) = waiting.pop() {
        if walk.seen.insert((old.id, new.id)) {
            waiting.extend(walk.pair(old, new, way).into_iter().rev());
        }
    }
    walk.found
}

struct Walk<'a> {
    vectors: &'a Vectors,
    seen: HashSet<(SchemaId, SchemaId)>,
    found: Vec<Difference>,
}

type Inside<'s> = Vec<(Subject<'s>, Subject<'s>, Vec<Step>)>;

impl Walk<'_> {
    /// Compares two schemas, and returns those inside them that belong together.
    fn pair<'s>(&mut self, old: Subject<'s>, new: Subject<'s>, way: Vec<Step>) -> Inside<'s> {
        let (ours, theirs) = (old.schema(), new.schema());
        let own = rules::own(ours, theirs);
        if !own.is_empty() {
            let mut edits: Vec<Edit> = Vec::new();
            for text in rules::told_apart(old, new) {
                edits.push(Edit::Set(Json::Text(text)));
            }
            for subject in [new, old] {
                edits.extend(probes::values(subject, self.vectors).into_iter().map(Edit::Set));
            }
            let lengths = rules::lengths(ours, theirs);
            for subject in [new, old] {
                edits.extend(
                    probes::with_lengths(subject, &lengths).into_iter().map(|text| Edit::Set(Json::Text(text))),
                );
            }
            edits.extend(
                rules::counts(ours, theirs).into_iter().flat_map(|count| [Edit::Items(count), Edit::Members(count)]),
            );
            edits.push(Edit::Twice);
            for told in own {
                self.add(&way, told.what, std::mem::take(&mut edits), None, told.is_silent);
            }
        }
        let mut inside = Inside::new();
        let mut deeper = |old_id: SchemaId, new_id: SchemaId, step: Option<Step>| {
            let mut way = way.clone();
            way.extend(step);
            inside.push((old.at(old_id), new.at(new_id), way));
        };
        if let (Some(old_items), Some(new_items)) = (ours.array.items, theirs.array.items) {
            deeper(old_items, new_items, Some(Step::Item));
        }
        for field in &ours.object.fields {
            if let Some(other) = theirs.object.fields.iter().find(|other| other.name == field.name) {
                deeper(field.schema, other.schema, Some(Step::Member(field.name.clone())));
            }
        }
        if let (Additional::Schema(old_id), Additional::Schema(new_id)) =
            (ours.object.additional, theirs.object.additional)
        {
            deeper(old_id, new_id, Some(Step::Other));
        }
        for (old_id, new_id) in combined(ours, theirs) {
            deeper(old_id, new_id, None);
        }
        self.members(old, new, &way);
        inside
    }

    /// Members that only one schema has, and those that must, or must not, be there.
    fn members(&mut self, old: Subject<'_>, new: Subject<'_>, way: &[Step]) {
        let (ours, theirs) = (&old.schema().object, &new.schema().object);
        let find = |fields: &[Field], name: &str| fields.iter().find(|field| field.name == name).cloned();
        for field in &theirs.fields {
            match find(&ours.fields, &field.name).filter(|other| other.declared == field.declared) {
                None if field.declared && declared_inside(old, &field.name).is_none() => {
                    let required = if field.required { "required " } else { "" };
                    let edits = self.with_and_without(new, field);
                    self.add(way, format!("{required}member `{}` added", field.name), edits, None, false);
                }
                Some(other) => self.requirement(new, &other, field, way),
                None => {}
            }
            let other = find(&ours.fields, &field.name);
            if field.required && !field.declared && !other.is_some_and(|other| other.required) {
                let edits = self.with_and_without(new, field);
                self.add(way, format!("`{}` became required", field.name), edits, None, false);
            }
        }
        for field in ours.fields.iter().filter(|field| field.declared) {
            let is_kept = find(&theirs.fields, &field.name).is_some_and(|other| other.declared);
            if !is_kept && declared_inside(new, &field.name).is_none() {
                let edits = self.with_and_without(old, field);
                let what = format!("member `{}` removed", field.name);
                self.add(way, what, edits, Some(field.name.clone()), false);
            }
        }
    }

    /// Of a member that both have.
    fn requirement(&mut self, subject: Subject<'_>, old: &Field, new: &Field, way: &[Step]) {
        let name = &new.name;
        let edits = if old.required != new.required || old.read_only != new.read_only {
            self.with_and_without(subject, new)
        } else {
            return;
        };
        let what = match (old.required, new.required) {
            (false, true) => format!("`{name}` became required"),
            (true, false) => format!("`{name}` is no longer required"),
            _ if new.read_only => format!("`{name}` became `readOnly`"),
            _ => format!("`{name}` is no longer `readOnly`"),
        };
        self.add(way, what, edits, None, false);
    }

    fn with_and_without(&self, subject: Subject<'_>, field: &Field) -> Vec<Edit> {
        let member = subject.at(field.schema);
        let mut edits = vec![Edit::Remove(vec![field.name.clone()])];
        let mut random = Random::new(0x5EED);
        if let Some(inventor) = search::inventor(member, self.vectors) {
            edits.extend((0..MADE).map(|_| Edit::Insert(field.name.clone(), inventor.value(&mut random))));
        }
        let values = probes::values(member, self.vectors).into_iter();
        edits.extend(values.map(|value| Edit::Insert(field.name.clone(), value)));
        edits
    }

    fn add(&mut self, way: &[Step], what: String, edits: Vec<Edit>, gone: Option<String>, is_silent: bool) {
        self.found.push(Difference { way: way.to_vec(), what, edits, gone, is_silent });
    }
}

/// The schema of a member that a part or an alternative of a schema describes.
fn declared_inside(subject: Subject<'_>, name: &str) -> Option<SchemaId> {
    let mut seen = HashSet::new();
    let mut waiting = vec![subject.id];
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        let schema = subject.api.schema(id);
        if let Some(field) = schema.object.fields.iter().find(|field| field.declared && field.name == name) {
            return Some(field.schema);
        }
        for combine in &schema.combine {
            match combine {
                Combine::All(ids) | Combine::Any(ids) | Combine::One(ids) => waiting.extend(ids),
                Combine::Dispatch(alternatives) => waiting.extend(alternatives.iter().map(|one| one.schema)),
                Combine::Discriminator { cases, .. } => waiting.extend(cases.iter().map(|(_, id)| *id)),
                Combine::Not(_) => {}
            }
        }
    }
    None
}

/// The parts of `allOf`, `anyOf`, `oneOf` and `not` that belong together.
fn combined(old: &Schema, new: &Schema) -> Vec<(SchemaId, SchemaId)> {
    let mut pairs = Vec::new();
    for (ours, theirs) in old.combine.iter().zip(&new.combine) {
        match (ours, theirs) {
            (Combine::All(ours), Combine::All(theirs))
            | (Combine::Any(ours), Combine::Any(theirs))
            | (Combine::One(ours), Combine::One(theirs)) => {
                pairs.extend(ours.iter().copied().zip(theirs.iter().copied()));
            }
            (Combine::Not(ours), Combine::Not(theirs)) => pairs.push((*ours, *theirs)),
            (Combine::Dispatch(ours), Combine::Dispatch(theirs)) => {
                for one in ours {
                    let same = theirs.iter().find(|other| other.keys.iter().any(|key| one.keys.contains(key)));
                    pairs.extend(same.map(|other| (one.schema, other.schema)));
                }
            }
            (Combine::Discriminator { cases: ours, .. }, Combine::Discriminator { cases: theirs, .. }) => {
                for (value, schema) in ours {
                    let same = theirs.iter().find(|(other, _)| other == value);
                    pairs.extend(same.map(|(_, other)| (*schema, *other)));
                }
            }
            _ => {}
        }
    }
    pairs
}
