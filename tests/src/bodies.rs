//! Bodies by chance, each known by a seed, an operation and a number: examples of the document and values made from its
//! schemas, changed in a few places, and sometimes broken as texts.

mod broken;
mod invention;
mod text;

use codegen::{
    load::{Document, Sources},
    oracle::{Direction, translate},
};
use gerencianet_validation::Operation;

use crate::{
    documents,
    json::{Json, Style},
    mutation::{Dictionary, mutate},
    random::Random,
};

use self::invention::Inventor;

/// The bodies of one operation.
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
    /// Reads what the document has about the body of an operation; none where it has no body.
    ///
    /// # Panics
    ///
    /// Where the schema refers to nothing.
    #[must_use]
    pub fn of(sources: &Sources, document: Document<'_>, operation: Operation) -> Option<Self> {
        let body = documents::Body::of(sources, document, operation.id())?;
        let examples: Vec<Json> = body.examples(sources).iter().map(|node| Json::from(&node.to_json())).collect();
        assert!(!examples.is_empty(), "{operation} has an example");
        let schema = translate(sources, body.schema, Direction::Request).expect("the documents are right");
        Some(Bodies {
            name: operation.to_string(),
            dictionary: Dictionary::new(&schema, &examples),
            examples,
            inventor: Inventor::new(schema),
        })
    }

    /// The body of a number, always the same one.
    #[must_use]
    pub fn body(&self, seed: u64, number: u64) -> Body {
        let mut random = Random::new(seed_of(seed, &self.name, number));
        let mut value = match random.below(3) {
            0 => self.inventor.value(&mut random),
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
