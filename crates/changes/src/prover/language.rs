//! Whether every text that one pattern matches is matched by another, and if not, a shortest text that is not.
//!
//! Both patterns run side by side over the bytes of every text at once, each pair of states once. Bytes that neither
//! pattern tells apart are tried once; that a text is UTF-8 is a third machine beside them.

use std::collections::{HashMap, VecDeque};

use gerencianet_validation::table::{Automaton, Matcher};

/// How many states are looked at.
const LIMIT: usize = 60_000;

const DEAD: u32 = u32::MAX;

/// What is known of two patterns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The second matches whatever the first does.
    Included,
    /// The first matches this text, and the second does not.
    Text(String),
    /// There are too many states.
    Unknown,
}

/// A state of both patterns, how many characters were read, and what is missing of the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct State {
    ours: u32,
    theirs: u32,
    length: u32,
    pending: u8,
}

/// Looks for a text that `ours` matches (any text, where there is none), that has a length within the bounds, and that
/// `theirs` does not match.
pub(crate) fn outside(ours: Option<&Matcher<'_>>, (least, most): (u32, u32), theirs: &Matcher<'_>) -> Outcome {
    let bytes = representatives(ours, theirs);
    let start = State { ours: ours.map_or(0, first), theirs: first(theirs), length: 0, pending: 0 };
    let mut from: HashMap<State, Option<(State, u8)>> = HashMap::from([(start, None)]);
    let mut waiting = VecDeque::from([start]);
    while let Some(state) = waiting.pop_front() {
        let is_match = ours.is_none_or(|ours| accepts(ours, state.ours)) && !accepts(theirs, state.theirs);
        if state.pending == 0 && is_match && (least..=most).contains(&state.length) {
            return text_to(&from, state).map_or(Outcome::Unknown, Outcome::Text);
        }
        for &(byte, kind) in &bytes {
            let Some(pending) = continued(state.pending, kind) else { continue };
            let begins = u32::from(!(CONTINUATION_LOW..=CONTINUATION_HIGH).contains(&kind));
            let length = state.length + begins;
            let next = State {
                ours: ours.map_or(0, |ours| step(ours, state.ours, byte)),
                theirs: step(theirs, state.theirs, byte),
                // Beyond the lower bound all lengths are alike, where there is no upper one.
                length: if most == u32::MAX { length.min(least) } else { length },
                pending,
            };
            if next.ours == DEAD || length > most || from.contains_key(&next) {
                continue;
            }
            if from.len() >= LIMIT {
                return Outcome::Unknown;
            }
            from.insert(next, Some((state, byte)));
            waiting.push_back(next);
        }
    }
    Outcome::Included
}

fn text_to(from: &HashMap<State, Option<(State, u8)>>, mut state: State) -> Option<String> {
    let mut bytes = Vec::new();
    while let Some(Some((before, byte))) = from.get(&state) {
        bytes.push(*byte);
        state = *before;
    }
    bytes.reverse();
    String::from_utf8(bytes).ok()
}

fn first(matcher: &Matcher<'_>) -> u32 {
    match matcher {
        Matcher::Run { .. } => 0,
        Matcher::Automaton(automaton) => of_automaton(automaton.start),
    }
}

fn of_automaton(state: u16) -> u32 {
    if state == 0 { DEAD } else { u32::from(state) }
}

fn step(matcher: &Matcher<'_>, state: u32, byte: u8) -> u32 {
    if state == DEAD {
        return DEAD;
    }
    match matcher {
        Matcher::Run { set, min, max } => {
            let is_inside = byte < 128 && set >> byte & 1 == 1;
            match state + 1 {
                _ if !is_inside => DEAD,
                length if *max == u32::MAX => length.min(*min),
                length if length > *max => DEAD,
                length => length,
            }
        }
        // State 1 accepts whatever follows.
        Matcher::Automaton(_) if state == 1 => 1,
        Matcher::Automaton(automaton) => {
            let row = state as usize * usize::from(automaton.class_count);
            let index = row + usize::from(automaton.classes[usize::from(byte)]);
            of_automaton(automaton.transitions.get(index).copied().unwrap_or(0))
        }
    }
}

fn accepts(matcher: &Matcher<'_>, state: u32) -> bool {
    if state == DEAD {
        return false;
    }
    match matcher {
        Matcher::Run { min, .. } => state >= *min,
        Matcher::Automaton(Automaton { accepting, .. }) => {
            accepting.get(state as usize / 64).is_some_and(|word| word >> (state % 64) & 1 == 1)
        }
    }
}

/// One byte for each group of bytes that neither pattern tells apart, the plainest of each, with its kind.
fn representatives(ours: Option<&Matcher<'_>>, theirs: &Matcher<'_>) -> Vec<(u8, u8)> {
    let class = |matcher: &Matcher<'_>, byte: u8| match matcher {
        Matcher::Run { set, .. } => u8::from(byte < 128 && set >> byte & 1 == 1),
        Matcher::Automaton(automaton) => automaton.classes[usize::from(byte)],
    };
    let plain = (b'a'..=b'z').chain(b'0'..=b'9').chain(b'A'..=b'Z').chain(b' '..=b'~').chain(0..=255);
    let mut known = Vec::new();
    let mut chosen = Vec::new();
    for byte in plain {
        let Some(kind) = kind(byte) else { continue };
        let group = (ours.map(|ours| class(ours, byte)), class(theirs, byte), kind);
        if !known.contains(&group) {
            known.push(group);
            chosen.push((byte, kind));
        }
    }
    chosen
}

const CONTINUATION_LOW: u8 = 1;
const CONTINUATION_HIGH: u8 = 3;

/// What a byte can be in UTF-8: one that is a character, one of three stretches of those that continue one, and those
/// that begin one, told apart by what may follow.
fn kind(byte: u8) -> Option<u8> {
    Some(match byte {
        0..=0x7f => 0,
        0x80..=0x8f => CONTINUATION_LOW,
        0x90..=0x9f => 2,
        0xa0..=0xbf => CONTINUATION_HIGH,
        0xc2..=0xdf => 4,
        0xe0 => 5,
        0xe1..=0xec | 0xee | 0xef => 6,
        0xed => 7,
        0xf0 => 8,
        0xf1..=0xf3 => 9,
        0xf4 => 10,
        0xc0 | 0xc1 | 0xf5..=0xff => return None,
    })
}

/// What is missing after a byte; nothing where it may not stand there.
fn continued(pending: u8, kind: u8) -> Option<u8> {
    Some(match (pending, kind) {
        (0, 0) | (1, 1..=3) => 0,
        (0, 4) | (2, 1..=3) | (4, 3) | (5, 1 | 2) => 1,
        (0, 6) | (3, 1..=3) | (6, 2 | 3) | (7, 1) => 2,
        (0, 9) => 3,
        (0, 5) => 4,
        (0, 7) => 5,
        (0, 8) => 6,
        (0, 10) => 7,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use codegen::pattern::{Compiled, compile};

    use super::*;

    fn found(ours: &str, lengths: (u32, u32), theirs: &str) -> Outcome {
        let (ours, theirs) = (compile(ours).unwrap(), compile(theirs).unwrap());
        let automata = [&ours, &theirs].map(|compiled| match compiled {
            Compiled::Automaton(owned) => Some(owned.borrow()),
            Compiled::Run { .. } => None,
        });
        let matcher = |position: usize, compiled: &Compiled| match (compiled, &automata[position]) {
            (Compiled::Run { set, min, max }, _) => Matcher::Run { set: *set, min: *min, max: *max },
            (_, automaton) => Matcher::Automaton(automaton.as_ref().unwrap()),
        };
        outside(Some(&matcher(0, &ours)), lengths, &matcher(1, &theirs))
    }

    #[test]
    fn inclusion_is_that_of_the_texts() {
        const ANY: (u32, u32) = (0, u32::MAX);
        let text = |text: &str| Outcome::Text(text.to_owned());
        assert_eq!(found("^[0-9]{3}$", ANY, "^[0-9]+$"), Outcome::Included);
        assert_eq!(found("^[0-9]+$", ANY, "^[0-9]{3}$"), text("0"));
        assert_eq!(found("^[0-9]+$", (3, 3), "^[0-9]{3}$"), Outcome::Included);
        assert_eq!(found("^(ab|cd)*$", ANY, "^([a-d]{2})*$"), Outcome::Included);
        assert_eq!(found("^([a-d]{2})*$", ANY, "^(ab|cd)*$"), text("aa"));
        assert_eq!(found("^[0-9]+[.][0-9]{2}$", ANY, "^[0-9]{1,2}[.][0-9]{2}$"), text("000.00"));
        assert_eq!(found("a", ANY, "^[^b]*a"), text("ba"));
        assert_eq!(found("^[a-z]$", ANY, "^.$"), Outcome::Included);
        assert_eq!(found("^.$", ANY, "^[\\u0000-\\u0fff]$"), text("\u{1000}"));
        assert_eq!(found("^[\\u0800-\\u0fff]$", ANY, "^[\\u0000-\\ufffd]$"), Outcome::Included);
    }
}
