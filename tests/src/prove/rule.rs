//! The differences that are meant.

use std::collections::BTreeMap;
use std::fmt;

/// Why a judge may say something else than ours. Others judge what a reader has made of the text; ours judges the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A member stands twice. Readers keep the last, ours refuses.
    DuplicateKey,
    /// A number that 64 bits do not hold: readers judge one that is near.
    Number,
    /// Half of a character, escaped. JavaScript lets it pass, ours and `serde_json` refuse.
    LoneSurrogate,
    /// Bytes that are no UTF-8. JavaScript reads something else in their place, ours and `serde_json` refuse.
    Utf8,
    /// More than 127 arrays and objects inside each other, where a member stands twice as well: ours stops before it sees the
    /// second, which JavaScript keeps.
    Depth,
    /// A `format` that ajv is not given.
    Format,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Rule; 6] =
        [Rule::DuplicateKey, Rule::Number, Rule::LoneSurrogate, Rule::Utf8, Rule::Depth, Rule::Format];
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Rule::DuplicateKey => "a member stands twice, readers keep the last",
            Rule::Number => "a number that 64 bits do not hold",
            Rule::LoneSurrogate => "half of a character, escaped",
            Rule::Utf8 => "bytes that are no UTF-8",
            Rule::Depth => "deeper than 127, in a member that stands twice",
            Rule::Format => "left to a format that ajv is not given",
        })
    }
}

/// What has been counted.
#[derive(Debug, Default, Clone)]
pub struct Tally {
    /// Bodies that ours accepts.
    pub accepted: u64,
    /// Bodies that ours refuses.
    pub refused: u64,
    /// Bodies that are no JSON to ours.
    pub no_json: u64,
    /// How often a judge said something else by a rule.
    pub explained: BTreeMap<(&'static str, Rule), u64>,
}

impl Tally {
    /// Adds what another part of the run has counted.
    pub fn add(&mut self, other: &Tally) {
        self.accepted += other.accepted;
        self.refused += other.refused;
        self.no_json += other.no_json;
        for (rule, count) in &other.explained {
            *self.explained.entry(*rule).or_default() += count;
        }
    }

    /// How many bodies there were.
    #[must_use]
    pub fn bodies(&self) -> u64 {
        self.accepted + self.refused
    }
}
