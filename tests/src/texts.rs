//! Texts that are JSON, nearly are, or are not, and who else reads them.

mod by_hand;

use std::{fs, path::Path};

use bodies::random::Random;
use gerencianet_validation::{
    Options, Syntax, Violation, judge_schema,
    table::{Schema, SchemaId, Table},
};
use serde_json::Value;

pub use by_hand::by_hand;

const ANY: Table<'static> = Table { schemas: &[Schema::ANY] };

/// What [`by_hand`] and chance make texts of.
const PIECES: &[&[u8]] = &[
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b",",
    b":",
    b"\\",
    b"/",
    b"0",
    b"1",
    b"9",
    b"-",
    b"+",
    b".",
    b"e",
    b"E",
    b"t",
    b"u",
    b" ",
    b"\n",
    b"\t",
    b"\r",
    b"\0",
    b"\x1f",
    b"\x7f",
    b"\x80",
    b"\xbf",
    b"\xc0\xaf",
    b"\xc3",
    b"\xe2\x82",
    b"\xed\xa0\x80",
    b"\xf0\x9f\x98\x80",
    b"\xf4\x90\x80\x80",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xc2\x85",
    b"\xe2\x80\xa8",
    b"\\u",
    b"\\ud83d",
    b"\\ude00",
    b"\\uD83D\\uDE00",
    b"\\u0000",
    b"\\u00",
    b"true",
    b"false",
    b"null",
    b"nul",
    b"\"\"",
    b"[]",
    b"{}",
    b"{\"\":",
    b"1e400",
    b"1E-400",
    b"-0",
    b"0.0",
    b"00",
    b"1.",
    b".1",
    b"1e",
    b"1e+",
    b"9007199254740993",
    b"18446744073709551616",
    b"-9223372036854775809",
    b"4.9e-324",
    b"2e-324",
    b"NaN",
    b"Infinity",
    b"//",
    b"/**/",
    b"'",
];

/// Texts by chance: bodies of the cases, changed in a few places.
#[derive(Debug)]
pub struct Texts {
    by_hand: Vec<Vec<u8>>,
    bodies: Vec<Vec<u8>>,
}

impl Texts {
    /// Reads the cases.
    ///
    /// # Panics
    ///
    /// Where they cannot be read.
    #[must_use]
    pub fn new() -> Self {
        let mut by_hand = by_hand();
        by_hand.retain(|text| text.len() < 4096);
        let mut bodies = Vec::new();
        let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
        for operation in fs::read_dir(cases).expect("the cases are in the repository") {
            let folder = operation.expect("a folder can be read").path().join("valid");
            // Not every operation has a body.
            for body in fs::read_dir(folder).into_iter().flatten() {
                bodies.push(fs::read(body.expect("a folder can be read").path()).expect("a case can be read"));
            }
        }
        // A folder has no order.
        bodies.sort();
        Texts { by_hand, bodies }
    }

    /// The text of a number, always the same one.
    #[must_use]
    pub fn text(&self, seed: u64, number: u64) -> Vec<u8> {
        let mut random = Random::new((seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15)) | 1);
        // The first numbers of such a generator are alike where its seeds are.
        for _ in 0..8 {
            random.below(2);
        }
        let mut text = self.unchanged(&mut random).to_vec();
        for _ in 0..random.below(4) {
            self.change(&mut text, &mut random);
        }
        text
    }

    fn unchanged(&self, random: &mut Random) -> &[u8] {
        let list = if random.one_in(4) { &self.by_hand } else { &self.bodies };
        random.pick::<Vec<u8>>(list)
    }

    fn change(&self, text: &mut Vec<u8>, random: &mut Random) {
        let at = random.below(text.len() + 1);
        let end = (at + random.below(9)).min(text.len());
        let piece = *random.pick(PIECES);
        match random.below(10) {
            0 if at < text.len() => text[at] ^= 1 << random.below(8),
            1 if at < text.len() => text[at] = u8::try_from(random.below(256)).expect("a number below 256 is a byte"),
            2 | 3 => drop(text.splice(at..at, piece.iter().copied())),
            4 => drop(text.splice(at..end, piece.iter().copied())),
            5 => drop(text.drain(at..end)),
            6 => text.truncate(at),
            7 => {
                let again = text[at..end].to_vec();
                text.splice(at..at, again);
            }
            8 => {
                let other = self.unchanged(random);
                let from = random.below(other.len() + 1);
                text.truncate(at);
                text.extend_from_slice(&other[from..]);
            }
            _ => {
                let depth = [1, 3, 126, 127, 128, 129][random.below(6)];
                let (open, close) = *random.pick(&[("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")]);
                let closed = depth - usize::from(random.one_in(8));
                *text = [open.repeat(depth).as_bytes(), text, close.repeat(closed).as_bytes()].concat();
            }
        }
    }
}

impl Default for Texts {
    fn default() -> Self {
        Texts::new()
    }
}

/// What our engine says of a text by a schema that accepts everything.
#[must_use]
pub fn read(text: &[u8]) -> Vec<Violation<'static>> {
    let everything = Options { limit: usize::MAX, ..Options::default() };
    judge_schema(&ANY, SchemaId(0), text, everything).err().map(|(violations, _)| violations).unwrap_or_default()
}

/// Where our engine and `serde_json` differ about a text, though they should not: duplicate keys, which only we refuse, and what
/// is beyond the largest float by so little that `serde_json` rounds to the wrong side are meant. None where they agree; else
/// what each says.
#[must_use]
pub fn difference(text: &[u8]) -> Option<String> {
    let violations = read(text);
    let accepted = violations.iter().all(|violation| violation.code().as_str() == "duplicate-key");
    let theirs = serde_json::from_slice::<Value>(text);
    if accepted == theirs.is_ok() || is_at_the_largest_float(text, &violations) {
        return None;
    }
    let codes: Vec<&str> = violations.iter().map(|violation| violation.code().as_str()).collect();
    Some(format!("to us {codes:?}, to serde_json {}", theirs.map_or_else(|error| error.to_string(), |_| "JSON".into())))
}

/// Whether the text holds a number that is the largest float but for its last digits, and we judge it as `f64` does.
fn is_at_the_largest_float(text: &[u8], violations: &[Violation<'_>]) -> bool {
    let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    let numbers = text.split(|byte| !is_part(byte)).filter_map(|number| std::str::from_utf8(number).ok());
    let near = numbers.filter(|number| {
        // A tenth of it is far from the limit.
        let tenth = match number.split_once(['e', 'E']) {
            Some((digits, exponent)) => exponent
                .parse::<i64>()
                .ok()
                .and_then(|exponent| format!("{digits}e{}", exponent - 1).parse::<f64>().ok()),
            None => format!("{number}e-1").parse().ok(),
        };
        tenth.is_some_and(|tenth| (1.797_693_134_862e307..1.797_693_134_863e307).contains(&tenth.abs()))
    });
    let too_large = violations
        .iter()
        .any(|violation| matches!(violation.detail(), gerencianet_validation::Detail::Syntax(Syntax::NumberTooLarge)));
    let finite: Vec<bool> = near.filter_map(|number| number.parse::<f64>().ok()).map(f64::is_finite).collect();
    !finite.is_empty() && too_large != finite.iter().all(|finite| *finite)
}
