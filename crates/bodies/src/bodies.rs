//! Bodies from a schema and examples.

use serde_json::Value;

use crate::{
    Inventor, Vectors, broken,
    json::{Json, Style},
    mutation::{Dictionary, mutate},
    random::Random,
};

/// The bodies of one schema.
#[derive(Debug)]
pub struct Bodies {
    name: String,
    examples: Vec<Json>,
    dictionary: Dictionary,
    inventor: Inventor,
}

/// A body.
#[derive(Debug, Clone)]
pub struct Body {
    /// What it was before it was written.
    pub value: Json,
    /// The text, or what is left of it.
    pub bytes: Vec<u8>,
}

impl Bodies {
    /// Bodies that a JSON Schema speaks of, which holds whatever it refers to, and that are like the examples. Two lists of
    /// another name hold other bodies.
    #[must_use]
    pub fn new(name: String, schema: Value, examples: Vec<Json>, vectors: &Vectors) -> Self {
        let dictionary = Dictionary::new(&schema, &examples, vectors);
        Bodies { name, dictionary, examples, inventor: Inventor::new(schema, vectors) }
    }

    /// Has bodies changed with what another list is changed with, too.
    pub fn learn(&mut self, other: &Bodies) {
        self.dictionary.extend(&other.dictionary);
    }

    /// The body of a number, always the same one.
    #[must_use]
    pub fn body(&self, seed: u64, number: u64) -> Body {
        let mut random = Random::new(seed_of(seed, &self.name, number));
        let mut value = match random.below(3) {
            0 => self.inventor.value(&mut random),
            _ if self.examples.is_empty() => self.inventor.value(&mut random),
            _ => random.pick(&self.examples).clone(),
        };
        for _ in 0..random.below(4) {
            mutate(&mut value, &self.dictionary, &mut random);
        }
        if random.one_in(40) {
            broken::value(&mut value, &mut random);
        }
        let mut style = if random.one_in(2) { Style::plain() } else { Style::wild(random.clone()) };
        let mut bytes = value.write(&mut style).into_bytes();
        if random.one_in(12) {
            broken::bytes(&mut bytes, &mut random);
        }
        Body { value, bytes }
    }
}

/// A number other than zero for each body.
fn seed_of(seed: u64, name: &str, number: u64) -> u64 {
    // FNV-1a, over everything that tells bodies apart.
    let parts = seed.to_le_bytes().into_iter().chain(name.bytes()).chain(number.to_le_bytes());
    let hash = parts
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    hash | 1
}
