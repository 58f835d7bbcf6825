//! Three readers of the same patterns about the same strings: the matcher that is compiled while generating, JavaScript's
//! `RegExp` with the `u` flag, and `regex-automata`.

mod editions;
mod invention;
mod node;
mod strings;
mod translation;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use bodies::random::Random;
use codegen::{
    load::Node as Yaml,
    pattern::{Compiled, compile},
};
use gerencianet_validation::table::Matcher;
use regex_automata::meta::Regex;
use serde_json::Value;

use crate::documents;

pub use invention::invented;
pub use node::Node;
pub use strings::{all, alphabets, by_chance};
pub use translation::translated;

/// A pattern, and what is known of the strings that it speaks of.
#[derive(Debug, Clone)]
pub struct Case {
    /// As a document writes it.
    pub pattern: String,
    /// Characters that it tells apart, chosen by hand.
    pub letters: Vec<char>,
    /// Strings that match or nearly do.
    pub near: Vec<String>,
}

/// What was asked about a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// How many strings.
    pub strings: usize,
    /// How many of them match.
    pub matches: usize,
    /// How many were left out: they hold a character that is something else in the Unicode of Node.
    pub left_out: usize,
    /// Whether `regex-automata` was asked too.
    pub in_rust: bool,
}

impl Case {
    /// A pattern of which nothing else is known.
    #[must_use]
    pub fn of(pattern: String) -> Self {
        Case { pattern, letters: Vec::new(), near: Vec::new() }
    }
}

/// The folder of the lists.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("patterns")
}

/// A list of the folder.
///
/// # Panics
///
/// Where it is not there.
#[must_use]
pub fn list(file: &str) -> Vec<Value> {
    let text = fs::read_to_string(folder().join(file)).expect("the list of patterns is in the repository");
    serde_json::from_str(&text).expect("the list of patterns is JSON")
}

/// Patterns as people write them, with letters and strings chosen by hand.
///
/// # Panics
///
/// Where the list is not there.
#[must_use]
pub fn accepted() -> Vec<Case> {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let case = |value: Value| Case {
        pattern: text(&value["pattern"]),
        letters: text(&value["alphabet"]).chars().collect(),
        near: value["near"].as_array().expect("a list").iter().map(text).collect(),
    };
    list("accepted.json").into_iter().map(case).collect()
}

/// Patterns of everything that the generator takes, by itself and together.
///
/// # Panics
///
/// Where the list is not there.
#[must_use]
pub fn features() -> Vec<Case> {
    list("features.json").iter().map(|pattern| Case::of(pattern.as_str().expect("a text").to_owned())).collect()
}

/// The patterns of our documents.
#[must_use]
pub fn of_the_documents() -> Vec<Case> {
    let sources = documents::sources();
    let mut patterns = BTreeSet::new();
    for root in sources.files().iter().filter_map(|file| file.root.as_ref()) {
        collect(root, &mut patterns);
    }
    patterns.into_iter().map(Case::of).collect()
}

fn collect(node: &Yaml, patterns: &mut BTreeSet<String>) {
    patterns.extend(node.get("pattern").and_then(Yaml::as_str).map(str::to_owned));
    node.entries().iter().for_each(|entry| collect(&entry.value, patterns));
    node.items().iter().for_each(|item| collect(item, patterns));
}

/// Calls with the matcher that the engine would walk.
pub fn with_matcher<R>(compiled: &Compiled, call: impl FnOnce(Matcher<'_>) -> R) -> R {
    match compiled {
        Compiled::Run { set, min, max } => call(Matcher::Run { set: *set, min: *min, max: *max }),
        Compiled::Automaton(owned) => call(Matcher::Automaton(&owned.borrow())),
    }
}

/// Asks all three about every string up to a length over each alphabet of a pattern, and about some by chance.
///
/// # Errors
///
/// The first string about which they differ, or a pattern that one of them does not take.
pub fn ask(node: &mut Node, case: &Case, longest: usize, by_chance: usize, seed: u64) -> Result<Asked, String> {
    let pattern = &case.pattern;
    let compiled = compile(pattern).map_err(|error| format!("{pattern}: {error}"))?;
    let mut alphabets = alphabets(case);
    let mut random = Random::new(seed | 1);
    let mut strings = strings::by_chance(case, &alphabets, by_chance, &mut random);
    let lost = |error: std::io::Error| format!("Node does not answer: {error}");
    let characters = strings.iter().flat_map(|string| string.chars()).chain(alphabets.iter().flatten().copied());
    let changed = editions::changed(node, pattern, characters.collect()).map_err(lost)?;
    strings.retain(|string| !string.chars().any(|character| changed.contains(&character)));
    alphabets.iter_mut().for_each(|alphabet| alphabet.retain(|letter| !changed.contains(letter)));
    let answer = node.ask(pattern, &alphabets, &strings, longest).map_err(lost)?;
    let answer = answer.ok_or_else(|| format!("JavaScript refuses {pattern}"))?;
    let regex = translated(pattern).and_then(|translated| Regex::new(&translated).ok());
    let exhaustive = alphabets.iter().flat_map(|alphabet| all(alphabet, longest));
    let left_out = by_chance - strings.len();
    let mut asked = Asked { strings: 0, matches: 0, left_out, in_rust: regex.is_some() };
    with_matcher(&compiled, |matcher| {
        for (string, expected) in exhaustive.chain(strings.iter().cloned()).zip(answer.bytes()) {
            let (ours, theirs) = (matcher.is_match(&string), expected == b'1');
            if ours != theirs {
                return Err(format!("{pattern} on {string:?}: {ours}, in JavaScript {theirs}"));
            }
            if let Some(regex) = &regex
                && regex.is_match(&string) != ours
            {
                return Err(format!("{pattern} on {string:?}: {ours}, in regex-automata {}", !ours));
            }
            asked.strings += 1;
            asked.matches += usize::from(ours);
        }
        Ok(())
    })?;
    if asked.strings == answer.len() { Ok(asked) } else { Err(format!("{pattern}: not one answer for each string")) }
}
