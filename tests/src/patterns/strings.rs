//! Strings that a pattern could take for each other: over one character of each class that it tells apart.

use std::{
    collections::{BTreeSet, HashMap},
    sync::LazyLock,
};

use bodies::{Pattern, random::Random};
use regex_syntax::hir::{Class, Hir, HirKind};

use super::{Case, translated};

/// How many characters an alphabet has at the most: all strings of up to six of them are 55,987.
const WIDEST: usize = 6;

/// How long strings by chance are where V8 could take too long about them.
const LONGEST: usize = 12;

/// How many alphabets a pattern has at the most. Each shares three characters with the one before it, so that they cover 27
/// classes; of more, the others stand in strings by chance.
const MOST: usize = 8;

/// The alphabets of a pattern: the letters chosen by hand, and one character of each class of characters that the pattern tells
/// apart, so many at a time that all strings over them can be tried.
#[must_use]
pub fn alphabets(case: &Case) -> Vec<Vec<char>> {
    let mut alphabets = Vec::new();
    if !case.letters.is_empty() {
        alphabets.push(case.letters.iter().copied().take(WIDEST).collect());
    }
    let classes = classes(case);
    let mut begin = 0;
    while begin < classes.len() && alphabets.len() < MOST {
        alphabets.push(classes[begin..classes.len().min(begin + WIDEST)].to_vec());
        if begin + WIDEST >= classes.len() {
            break;
        }
        begin += WIDEST / 2;
    }
    if alphabets.is_empty() {
        alphabets.push(vec!['a', '0', 'é', '-', '\n']);
    }
    alphabets
}

/// One character of each class that a pattern tells apart; none where only JavaScript reads it.
fn classes(case: &Case) -> Vec<char> {
    let Some(hir) = hir(&case.pattern) else { return Vec::new() };
    let mut sets: Vec<Vec<(u32, u32)>> = Vec::new();
    collect(&hir, &mut sets);
    if case.pattern.contains("\\b") {
        sets.push([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')].map(|(a, z)| (u32::from(a), u32::from(z))).to_vec());
    }
    sets.sort();
    sets.dedup();
    let mut cuts: BTreeSet<u32> = sets.iter().flatten().flat_map(|(first, last)| [*first, last + 1]).collect();
    // What most patterns do not speak of: a letter, a character of two bytes, one of four.
    cuts.extend([u32::from('a'), u32::from('é'), u32::from('😀')]);
    let mut known: HashMap<Vec<bool>, ()> = HashMap::new();
    let mut characters = Vec::new();
    for character in cuts.into_iter().filter_map(char::from_u32) {
        let code = u32::from(character);
        let is_in = |set: &Vec<(u32, u32)>| {
            let next = set.partition_point(|(_, last)| *last < code);
            set.get(next).is_some_and(|(first, _)| *first <= code)
        };
        if known.insert(sets.iter().map(is_in).collect(), ()).is_none() {
            characters.push(character);
        }
    }
    characters.retain(|character| is_asked(case, *character));
    characters
}

/// Whether JavaScript can be asked about strings with a character. V8 finds `\B` between the halves of a surrogate pair, which
/// ECMA-262 does not; and what is not assigned in our edition of Unicode may be in that of Node.
fn is_asked(case: &Case, character: char) -> bool {
    static UNASSIGNED: LazyLock<Vec<(char, char)>> =
        LazyLock::new(|| match regex_syntax::parse(r"\p{Cn}").map(Hir::into_kind) {
            Ok(HirKind::Class(Class::Unicode(class))) => {
                class.ranges().iter().map(|range| (range.start(), range.end())).collect()
            }
            _ => unreachable!("what is not assigned is a class"),
        });
    let next = UNASSIGNED.partition_point(|(_, last)| *last < character);
    let is_assigned = UNASSIGNED.get(next).is_none_or(|(first, _)| character < *first);
    // Without a property, one is as good as another.
    (is_assigned || !case.pattern.contains("\\p") && !case.pattern.contains("\\P"))
        && (!case.pattern.contains("\\B") || u32::from(character) < 0x1_0000)
}

/// The pattern as Rust reads it.
fn hir(pattern: &str) -> Option<Hir> {
    regex_syntax::parse(&translated(pattern)?).ok()
}

fn collect(hir: &Hir, sets: &mut Vec<Vec<(u32, u32)>>) {
    match hir.kind() {
        HirKind::Literal(literal) => {
            let characters = String::from_utf8_lossy(&literal.0).into_owned();
            sets.extend(characters.chars().map(|character| vec![(u32::from(character), u32::from(character))]));
        }
        HirKind::Class(Class::Unicode(class)) => {
            sets.push(class.ranges().iter().map(|range| (u32::from(range.start()), u32::from(range.end()))).collect());
        }
        HirKind::Repetition(repetition) => collect(&repetition.sub, sets),
        HirKind::Capture(capture) => collect(&capture.sub, sets),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => parts.iter().for_each(|part| collect(part, sets)),
        HirKind::Empty | HirKind::Look(_) | HirKind::Class(Class::Bytes(_)) => {}
    }
}

/// Every string of up to `longest` characters of an alphabet, the shorter before the longer.
pub fn all(alphabet: &[char], longest: usize) -> impl Iterator<Item = String> + '_ {
    let mut level = vec![String::new()];
    (0..=longest).flat_map(move |length| {
        let longer = if length < longest {
            level.iter().flat_map(|string| alphabet.iter().map(move |letter| format!("{string}{letter}"))).collect()
        } else {
            Vec::new()
        };
        std::mem::replace(&mut level, longer)
    })
}

/// Strings by chance: made from the pattern, or near to one that was chosen by hand, most of them changed in a few places; and
/// noise.
#[must_use]
pub fn by_chance(case: &Case, alphabets: &[Vec<char>], count: usize, random: &mut Random) -> Vec<String> {
    let made = translated(&case.pattern).and_then(|translated| Pattern::new(&translated));
    let mut letters: Vec<char> = alphabets.iter().flatten().copied().chain(classes(case)).collect();
    letters.sort_unstable();
    letters.dedup();
    // Where something repeated is repeated, V8 takes time that grows with the power of the length.
    let longest = [")*", ")+", "){"].iter().any(|again| case.pattern.contains(again)).then_some(LONGEST);
    let mut strings = Vec::with_capacity(count);
    while strings.len() < count {
        let mut string: Vec<char> = match (random.below(8), &made) {
            (0, _) => (0..random.below(40)).map(|_| *random.pick(&letters)).collect(),
            (1..=2, _) if !case.near.is_empty() => random.pick(&case.near).chars().collect(),
            (_, Some(made)) => made.text(random).chars().collect(),
            (_, None) if !case.near.is_empty() => random.pick(&case.near).chars().collect(),
            (_, None) => (0..random.below(12)).map(|_| *random.pick(&letters)).collect(),
        };
        for _ in 0..random.below(4) {
            let position = random.below(string.len() + 1);
            let letter = *random.pick(&letters);
            match random.below(4) {
                0 => string.insert(position, letter),
                1 if position < string.len() => string[position] = letter,
                2 if position < string.len() => string.insert(position, string[position]),
                _ if position < string.len() => drop(string.remove(position)),
                _ => {}
            }
        }
        if let Some(longest) = longest {
            string.truncate(longest);
        }
        if string.iter().all(|character| is_asked(case, *character)) {
            strings.push(string.into_iter().collect());
        }
    }
    strings
}
