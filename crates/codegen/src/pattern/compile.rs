//! From the tree of a pattern to its automaton.

use std::collections::{BTreeMap, HashMap, btree_map::Entry};

use regex_automata::{
    Anchored, Input, MatchKind,
    dfa::{Automaton as _, StartKind, dense},
    nfa::thompson,
    util::primitives::StateID,
};
use regex_syntax::hir::{Class, Dot, Hir, Look, Repetition};

use super::{
    OwnedAutomaton, PatternError, error,
    minimal::{self, Machine},
    sets,
};

/// More states than these make a table that nobody wants to download.
const MOST_STATES: usize = 4096;
/// Bounds the work before the automaton is minimal: bytes that `regex-automata` may take for each step.
const MOST_MEMORY: usize = 4 << 20;

const DEAD: u16 = 0;
const ACCEPTS_ALL: u16 = 1;

/// Builds the minimal automaton of a pattern that is searched for anywhere in a string.
pub(super) fn automaton(hir: &Hir) -> Result<OwnedAutomaton, PatternError> {
    let dfa = determinise(&anywhere(hir)).ok_or_else(|| error::too_large(MOST_STATES))?;
    let (machine, class_of_byte) = explore(&dfa);
    let minimal = minimal::minimise(&machine);
    table(&minimal, &class_of_byte).ok_or_else(|| error::too_large(MOST_STATES))
}

/// The pattern with anything before and after it, so that a search is a match of the whole string.
///
/// A match begins between two characters, never between the bytes of one. Only `\B` could tell the difference (no byte
/// of a character outside ASCII is part of a word), so only then the costlier prefix of whole characters is taken.
fn anywhere(hir: &Hir) -> Hir {
    let any = |sub| Hir::repetition(Repetition { min: 0, max: None, greedy: true, sub: Box::new(sub) });
    let before = if hir.properties().look_set().contains(Look::WordAsciiNegate) {
        Hir::class(Class::Unicode(sets::any()))
    } else {
        Hir::dot(Dot::AnyByte)
    };
    Hir::concat(vec![any(before), hir.clone(), any(Hir::dot(Dot::AnyByte))])
}

fn determinise(hir: &Hir) -> Option<dense::DFA<Vec<u32>>> {
    let nfa_config = thompson::Config::new()
        .utf8(false)
        .which_captures(thompson::WhichCaptures::None)
        .nfa_size_limit(Some(MOST_MEMORY));
    let nfa = thompson::Compiler::new().configure(nfa_config).build_from_hir(hir).ok()?;
    let dfa_config = dense::Config::new()
        .match_kind(MatchKind::All)
        .start_kind(StartKind::Anchored)
        .accelerate(false)
        .dfa_size_limit(Some(MOST_MEMORY))
        .determinize_size_limit(Some(MOST_MEMORY));
    dense::Builder::new().configure(dfa_config).build_from_nfa(&nfa).ok()
}

/// The states that bytes can reach, numbered from the start on, and the class of each byte.
fn explore(dfa: &dense::DFA<Vec<u32>>) -> (Machine, [u8; 256]) {
    let byte_classes = dfa.byte_classes();
    let mut class_of_byte = [0; 256];
    for byte in 0..=u8::MAX {
        class_of_byte[usize::from(byte)] = byte_classes.get(byte);
    }
    let representatives: Vec<u8> = byte_classes.representatives(0..=u8::MAX).filter_map(|unit| unit.as_u8()).collect();

    let start = dfa
        .start_state_forward(&Input::new("").anchored(Anchored::Yes))
        .expect("an anchored automaton without quit bytes has a start for an empty haystack");
    let mut states = vec![start];
    let mut numbers = HashMap::from([(start, 0)]);
    let mut machine = Machine { class_count: representatives.len(), next: Vec::new(), accepting: Vec::new() };
    let mut explored = 0;
    while let Some(&state) = states.get(explored) {
        explored += 1;
        // A match shows one step late: whether a string that ends here matches is seen after the end of the input.
        machine.accepting.push(dfa.is_match_state(dfa.next_eoi_state(state)));
        for &byte in &representatives {
            let next = dfa.next_state(state, byte);
            machine.next.push(number(next, &mut states, &mut numbers));
        }
    }
    (machine, class_of_byte)
}

fn number(state: StateID, states: &mut Vec<StateID>, numbers: &mut HashMap<StateID, usize>) -> usize {
    *numbers.entry(state).or_insert_with(|| {
        states.push(state);
        states.len() - 1
    })
}

/// Lays a minimal machine out as a table: the two reserved states first, then the others as they are reached.
fn table(machine: &Machine, class_of_byte: &[u8; 256]) -> Option<OwnedAutomaton> {
    let sink = |accepting| {
        (0..machine.len()).find(|&state| {
            machine.accepting[state] == accepting && machine.row(state).iter().all(|&next| next == state)
        })
    };
    let mut order = vec![sink(false), sink(true)];
    let mut numbers: BTreeMap<usize, u16> = BTreeMap::new();
    numbers.extend(order[0].map(|state| (state, DEAD)));
    numbers.extend(order[1].map(|state| (state, ACCEPTS_ALL)));
    for state in 0..machine.len() {
        if let Entry::Vacant(entry) = numbers.entry(state) {
            entry.insert(u16::try_from(order.len()).ok()?);
            order.push(Some(state));
        }
    }
    if order.len() > MOST_STATES {
        return None;
    }

    let (classes, columns) = merge_columns(machine, class_of_byte);
    let mut transitions = Vec::with_capacity(order.len() * columns.len());
    let mut accepting = vec![0_u64; order.len().div_ceil(64)];
    for (number, state) in order.iter().enumerate() {
        match state {
            Some(state) => transitions.extend(columns.iter().map(|&column| numbers[&machine.row(*state)[column]])),
            None => transitions.extend(columns.iter().map(|_| if number == 0 { DEAD } else { ACCEPTS_ALL })),
        }
        let is_accepting = state.map_or(number == usize::from(ACCEPTS_ALL), |state| machine.accepting[state]);
        accepting[number / 64] |= u64::from(is_accepting) << (number % 64);
    }
    Some(OwnedAutomaton {
        classes: Box::new(classes),
        class_count: u16::try_from(columns.len()).expect("there are at most 256 classes of bytes"),
        transitions,
        start: numbers[&0],
        accepting,
    })
}

/// Bytes that lead to the same states everywhere share a class. Returns the class of each byte and, for each class, a
/// column of the machine.
fn merge_columns(machine: &Machine, class_of_byte: &[u8; 256]) -> ([u8; 256], Vec<usize>) {
    let mut columns: Vec<usize> = Vec::new();
    let mut class_of_column = vec![0_u8; machine.class_count];
    for (column, class) in class_of_column.iter_mut().enumerate() {
        let is_same =
            |other: &usize| (0..machine.len()).all(|state| machine.row(state)[*other] == machine.row(state)[column]);
        let position = columns.iter().position(is_same).unwrap_or_else(|| {
            columns.push(column);
            columns.len() - 1
        });
        *class = u8::try_from(position).expect("there are at most 256 classes of bytes");
    }
    (class_of_byte.map(|class| class_of_column[usize::from(class)]), columns)
}
