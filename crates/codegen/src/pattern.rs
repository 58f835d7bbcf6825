//! `pattern`s, compiled while generating.
//!
//! A pattern is written in the dialect that OpenAPI names: ECMA-262 regular expressions with the `u` flag, searched for
//! anywhere in the string, over Unicode code points. What runs later knows nothing of that: either a set of ASCII
//! characters with two bounds, or a minimal deterministic automaton over UTF-8 bytes (see
//! [`gerencianet_validation::table::Matcher`]).
//!
//! The way of a pattern: [`ecma`] reads it, [`run`] takes the simple shape, [`compile`] builds the automaton of the rest
//! and [`minimal`] makes it small.

mod compile;
mod ecma;
mod error;
mod minimal;
mod properties;
mod run;
mod sets;

use gerencianet_validation::table::Automaton;

pub use error::PatternError;

/// A compiled pattern that owns its data; the two arms of [`gerencianet_validation::table::Matcher`].
///
/// ```
/// use codegen::pattern::{Compiled, compile};
///
/// let Ok(Compiled::Run { set, min, max }) = compile("^[0-9]{11}$") else { panic!("a simple shape") };
/// assert_eq!((set.count_ones(), min, max), (10, 11, 11));
/// assert!(matches!(compile("^[0-9]+[.][0-9]{2}$"), Ok(Compiled::Automaton(_))));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compiled {
    /// The whole string is `min` to `max` characters of one ASCII set.
    Run {
        /// Bit `c` is set where the ASCII character `c` belongs to the set.
        set: u128,
        /// Fewest characters.
        min: u32,
        /// Most characters; `u32::MAX` where there is no bound.
        max: u32,
    },
    /// Anything else.
    Automaton(OwnedAutomaton),
}

/// An [`Automaton`] that owns its data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedAutomaton {
    /// The class of each byte.
    pub classes: Box<[u8; 256]>,
    /// How many classes there are.
    pub class_count: u16,
    /// `transitions[state * class_count + class]` is the next state.
    pub transitions: Vec<u16>,
    /// The state before the first byte.
    pub start: u16,
    /// Bit `state % 64` of word `state / 64` is set where a string that ends in `state` matches.
    pub accepting: Vec<u64>,
}

impl OwnedAutomaton {
    /// The same automaton as the engine takes it.
    ///
    /// ```
    /// use codegen::pattern::{Compiled, compile};
    /// use gerencianet_validation::table::Matcher;
    ///
    /// let Ok(Compiled::Automaton(owned)) = compile("[.]com$") else { panic!("not a simple shape") };
    /// let automaton = owned.borrow();
    /// assert!(Matcher::Automaton(&automaton).is_match("example.com"));
    /// ```
    #[must_use]
    pub fn borrow(&self) -> Automaton<'_> {
        Automaton {
            classes: &self.classes,
            class_count: self.class_count,
            transitions: &self.transitions,
            start: self.start,
            accepting: &self.accepting,
        }
    }
}

/// Compiles the pattern that a document writes.
///
/// # Errors
/// What is not a pattern, what no automaton can do (look-around, back-references), and what would make too large a
/// table.
pub fn compile(source: &str) -> Result<Compiled, PatternError> {
    let hir = ecma::parse(source)?;
    match run::recognise(&hir) {
        Some(run) => Ok(run),
        None => compile::automaton(&hir).map(Compiled::Automaton),
    }
}
