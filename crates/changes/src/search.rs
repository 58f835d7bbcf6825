//! Looks for a body that one schema accepts and the other refuses.

use bodies::{
    Bodies, Body, Inventor, Vectors,
    json::{Json, Style},
    random::Random,
    smallest,
};
use codegen::{ir::Example, oracle::translate};

use crate::{
    Effort,
    places::{Difference, Edit, Step},
    probes,
    side::Subject,
};

/// How many values are made of each schema to begin with.
const INVENTED: usize = 60;

/// How many values are made at the most, where something is to be changed that none of the others has.
const SOUGHT: usize = 400;

/// How many characters of a body are made plain.
const PLAIN: usize = 500;

/// In how many values each change is tried.
const BASES: usize = 6;

/// Which bodies are looked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    /// Those that the new schema accepts and the old one refuses.
    pub(crate) more: bool,
    /// The other way round.
    pub(crate) less: bool,
}

/// What was found.
pub(crate) struct Found {
    pub(crate) more: Option<Vec<u8>>,
    pub(crate) less: Option<Vec<u8>>,
    /// How many bodies were judged.
    pub(crate) tried: u64,
}

/// Looks at the places where the schemas differ first, and then by chance.
pub(crate) fn search(
    old: (Subject<'_>, &[Example]),
    new: (Subject<'_>, &[Example]),
    differences: &[Difference],
    wanted: Wanted,
    name: &str,
    vectors: &Vectors,
    effort: Effort,
) -> Found {
    let mut search = Search { old: old.0, new: new.0, wanted, found: Found { more: None, less: None, tried: 0 } };
    let shown = |examples: &[Example]| examples.iter().map(|example| probes::json(&example.value)).collect::<Vec<_>>();
    let examples = [shown(new.1), shown(old.1)];
    let inventors = [new.0, old.0].map(|subject| inventor(subject, vectors));
    let mut random = Random::new(seed(effort.seed, name));
    let mut bases: Vec<Json> = examples.concat();
    for _ in 0..INVENTED {
        bases.extend(inventors.iter().flatten().map(|inventor| inventor.value(&mut random)));
    }
    for difference in differences {
        search.at(difference, &bases, &inventors, &mut random);
    }
    bases.iter().for_each(|base| search.value(base));
    search.by_chance(examples, &format!("{name} {}", effort.seed), vectors, effort);
    search.found
}

/// Makes values of a schema; none where what the author wrote cannot be found.
pub(crate) fn inventor(subject: Subject<'_>, vectors: &Vectors) -> Option<Inventor> {
    let schema = translate(subject.sources, subject.node()?, subject.direction).ok()?;
    Some(Inventor::new(schema, vectors))
}

/// A number other than zero.
fn seed(seed: u64, name: &str) -> u64 {
    let bytes = seed.to_le_bytes().into_iter().chain(name.bytes());
    // FNV-1a
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
        | 1
}

struct Search<'a> {
    old: Subject<'a>,
    new: Subject<'a>,
    wanted: Wanted,
    found: Found,
}

impl Search<'_> {
    fn is_over(&self) -> bool {
        (!self.wanted.more || self.found.more.is_some()) && (!self.wanted.less || self.found.less.is_some())
    }

    /// Judges a value as it is plainly written.
    fn value(&mut self, value: &Json) {
        if !self.is_over() {
            let bytes = value.write(&mut Style::plain()).into_bytes();
            self.body(Body { value: value.clone(), bytes });
        }
    }

    fn body(&mut self, body: Body) {
        self.found.tried += 1;
        let (old, new) = (self.old, self.new);
        match (old.accepts(&body.bytes), new.accepts(&body.bytes)) {
            (false, true) if self.wanted.more && self.found.more.is_none() => {
                self.found.more = Some(smaller(&body, new, old));
            }
            (true, false) if self.wanted.less && self.found.less.is_none() => {
                self.found.less = Some(smaller(&body, old, new));
            }
            _ => {}
        }
    }

    /// Tries what a difference suggests, in some of the values that have its place.
    fn at(&mut self, difference: &Difference, bases: &[Json], inventors: &[Option<Inventor>], random: &mut Random) {
        let has_place = |base: &&Json| place(&mut (*base).clone(), &difference.way).is_some();
        let mut chosen: Vec<Json> = bases.iter().filter(has_place).take(BASES).cloned().collect();
        for _ in 0..SOUGHT {
            if chosen.len() >= 2 {
                break;
            }
            let made = inventors.iter().flatten().map(|inventor| inventor.value(random));
            chosen.extend(made.filter(|value| has_place(&value)));
        }
        for edit in &difference.edits {
            for base in &chosen {
                let mut changed = base.clone();
                if let Some(value) = place(&mut changed, &difference.way)
                    && apply(edit, value)
                {
                    self.value(&changed);
                }
            }
        }
    }

    fn by_chance(&mut self, examples: [Vec<Json>; 2], name: &str, vectors: &Vectors, effort: Effort) {
        let schemas = [self.new, self.old]
            .map(|subject| subject.node().and_then(|node| translate(subject.sources, node, subject.direction).ok()));
        let [Some(new), Some(old)] = schemas else { return };
        let [of_new, of_old] = examples;
        let mut new = Bodies::new(format!("{name} new"), new, of_new, vectors);
        let mut old = Bodies::new(format!("{name} old"), old, of_old, vectors);
        new.learn(&old);
        old.learn(&new);
        for number in 0..effort.bodies / 2 {
            if self.is_over() {
                return;
            }
            self.body(new.body(effort.seed, number));
            self.body(old.body(effort.seed, number));
        }
    }
}

/// The smallest body that one accepts and the other refuses, in plain letters as far as it can be.
fn smaller(body: &Body, accepting: Subject<'_>, refusing: Subject<'_>) -> Vec<u8> {
    let mut shows = |bytes: &[u8]| accepting.accepts(bytes) && !refusing.accepts(bytes);
    let smallest = smallest(body, &mut shows);
    let Ok(text) = String::from_utf8(smallest.clone()) else { return smallest };
    let mut characters: Vec<char> = text.chars().collect();
    for position in 0..characters.len().min(PLAIN) {
        let kept = characters[position];
        if kept.is_alphanumeric() && kept.is_ascii() {
            continue;
        }
        characters[position] = 'a';
        if !shows(characters.iter().collect::<String>().as_bytes()) {
            characters[position] = kept;
        }
    }
    characters.into_iter().collect::<String>().into_bytes()
}

/// What stands at a place.
fn place<'j>(value: &'j mut Json, way: &[Step]) -> Option<&'j mut Json> {
    let Some((step, rest)) = way.split_first() else { return Some(value) };
    let inner = match (step, value) {
        (Step::Member(name), Json::Object(members)) => {
            members.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value)
        }
        (Step::Item, Json::Array(items)) => items.first_mut(),
        (Step::Other, Json::Object(members)) => members.last_mut().map(|(_, value)| value),
        _ => None,
    };
    place(inner?, rest)
}

/// Changes a value; says whether there is anything to change.
fn apply(edit: &Edit, value: &mut Json) -> bool {
    match (edit, value) {
        (Edit::Set(other), value) => *value = other.clone(),
        (Edit::Remove(names), Json::Object(members)) => members.retain(|(known, _)| !names.contains(known)),
        (Edit::Insert(name, other), Json::Object(members)) => {
            members.retain(|(known, _)| known != name);
            members.push((name.clone(), other.clone()));
        }
        (Edit::Items(count), Json::Array(items)) => {
            let Some(last) = items.last().cloned() else { return false };
            while items.len() < *count {
                let number = items.len();
                items.push(varied(&last, number));
            }
            items.truncate(*count);
        }
        (Edit::Twice, Json::Array(items)) => {
            let Some(last) = items.last().cloned() else { return false };
            items.push(last);
        }
        (Edit::Members(count), Json::Object(members)) => {
            let other = members.last().map_or(Json::Word("null"), |(_, value)| value.clone());
            while members.len() < *count {
                members.push((format!("nome{}", members.len()), other.clone()));
            }
            members.truncate(*count);
        }
        _ => return false,
    }
    true
}

/// A value like another one, so that no two of a list are equal.
fn varied(value: &Json, number: usize) -> Json {
    match value {
        Json::Number(_) => Json::number(number.to_string()),
        Json::Text(text) => {
            let kept: String = text.chars().take(text.chars().count().saturating_sub(3)).collect();
            Json::Text(format!("{kept}{number:03}"))
        }
        other => other.clone(),
    }
}
