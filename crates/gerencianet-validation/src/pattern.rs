//! Runs compiled patterns: one look at a table per byte, no allocation, no panic, time linear in the text.

use crate::table::{Automaton, Matcher};

/// An automaton's state from which nothing matches any more.
const DEAD: u16 = 0;
/// An automaton's state from which everything matches.
const ACCEPTS_ALL: u16 = 1;

impl<'t> Matcher<'t> {
    /// Whether a text matches.
    ///
    /// ```
    /// use gerencianet_validation::table::Matcher;
    ///
    /// let digits = Matcher::Run { set: 0x3FF << b'0', min: 2, max: 4 };
    /// assert!(digits.is_match("123"));
    /// assert!(!digits.is_match("1"));
    /// assert!(!digits.is_match("12x"));
    /// ```
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        match self {
            Matcher::Run { set, min, max } => {
                is_in_bounds(text.len(), *min, *max) && AsciiSet::new(*set).contains_all(text.as_bytes())
            }
            Matcher::Automaton(automaton) => automaton.is_accepting(automaton.walk(automaton.start, text.as_bytes())),
        }
    }

    /// Begins to match a text that arrives in pieces, as a JSON string with escapes does.
    #[must_use]
    pub fn start(&self) -> State<'t> {
        State(match *self {
            Matcher::Run { set, min, max } => {
                Inner::Run { set: AsciiSet::new(set), min, max, length: 0, is_inside: true }
            }
            Matcher::Automaton(automaton) => Inner::Automaton { automaton, state: automaton.start },
        })
    }
}

/// How far a text that arrives in pieces has come.
///
/// ```
/// use gerencianet_validation::table::Matcher;
///
/// let digits = Matcher::Run { set: 0x3FF << b'0', min: 2, max: 4 };
/// let mut state = digits.start();
/// state.push(b"1");
/// state.push(b"23");
/// assert!(state.finish());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct State<'t>(Inner<'t>);

#[derive(Debug, Clone, Copy)]
enum Inner<'t> {
    Run { set: AsciiSet, min: u32, max: u32, length: usize, is_inside: bool },
    Automaton { automaton: &'t Automaton<'t>, state: u16 },
}

impl State<'_> {
    /// Takes the next bytes of the text. A piece may end inside a character; all pieces together must be UTF-8.
    pub fn push(&mut self, bytes: &[u8]) {
        match &mut self.0 {
            Inner::Run { set, length, is_inside, .. } => {
                *is_inside = *is_inside && set.contains_all(bytes);
                *length = length.saturating_add(bytes.len());
            }
            Inner::Automaton { automaton, state } => *state = automaton.walk(*state, bytes),
        }
    }

    /// Whether the text that came matches.
    #[must_use]
    pub fn finish(self) -> bool {
        match self.0 {
            Inner::Run { min, max, length, is_inside, .. } => is_inside && is_in_bounds(length, min, max),
            Inner::Automaton { automaton, state } => automaton.is_accepting(state),
        }
    }
}

fn is_in_bounds(length: usize, min: u32, max: u32) -> bool {
    // An unbounded run has no room in 32 bits for what a 64-bit machine can hold.
    length >= min as usize && (max == u32::MAX || length <= max as usize)
}

/// A set of ASCII characters in two machine words: WebAssembly has no shift of 128 bits.
#[derive(Debug, Clone, Copy)]
struct AsciiSet([u64; 2]);

impl AsciiSet {
    fn new(set: u128) -> Self {
        AsciiSet([set as u64, (set >> 64) as u64])
    }

    fn contains_all(self, bytes: &[u8]) -> bool {
        let [low, high] = self.0;
        bytes.iter().all(|&byte| {
            let word = if byte & 64 == 0 { low } else { high };
            byte < 128 && word >> (byte & 63) & 1 == 1
        })
    }
}

impl Automaton<'_> {
    /// The state after some bytes.
    fn walk(&self, start: u16, bytes: &[u8]) -> u16 {
        let class_count = usize::from(self.class_count);
        let mut state = start;
        for &byte in bytes {
            if state <= ACCEPTS_ALL {
                break;
            }
            let index = usize::from(state) * class_count + usize::from(self.classes[usize::from(byte)]);
            state = self.transitions.get(index).copied().unwrap_or(DEAD);
        }
        state
    }

    fn is_accepting(&self, state: u16) -> bool {
        let word = self.accepting.get(usize::from(state / 64)).copied().unwrap_or(0);
        word >> (state % 64) & 1 == 1
    }
}
