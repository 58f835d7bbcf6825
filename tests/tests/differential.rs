//! Our engine and `jsonschema` agree on every body that starts as an example of the documents and is then changed by
//! chance.
//!
//! The engine judges with the tables that are shipped; `jsonschema` judges with the documents' own schemas, translated.
//! What `jsonschema` cannot see is judged apart: members that stand twice, and texts that are no JSON.

use std::collections::BTreeMap;

use codegen::oracle::{Direction, Formats, Oracle, translate};
use gerencianet_validation::{Operation, Options, is_valid, validate};
use workspace_tests::{
    documents::{self, Body},
    json::{Json, Style},
    mutation::{Dictionary, mutate},
    random::Random,
};

const BODIES_FOR_EACH_OPERATION: usize = 4_000;

/// How many bodies of each kind an operation has seen.
#[derive(Debug, Default)]
struct Counts {
    valid: usize,
    invalid: usize,
    with_duplicates: usize,
    /// With a number that is too large for 64 bits.
    beyond_binary: usize,
    /// How often each keyword refused a body.
    keywords: BTreeMap<String, usize>,
}

#[test]
fn mutated_bodies_get_the_same_verdict_from_both_judges() {
    let sources = documents::sources();
    let mut total = 0;
    for document in sources.documents() {
        for operation in with_body(document.name) {
            let body = Body::of(&sources, document, operation.id()).expect("the document has the body");
            let examples: Vec<Json> = body.examples(&sources).iter().map(|node| Json::from(&node.to_json())).collect();
            assert!(!examples.is_empty(), "{operation} has an example");
            let schema = translate(&sources, body.schema, Direction::Request).expect("the documents are right");
            let dictionary = Dictionary::new(&schema, &examples);
            let oracle = Oracle::new(&sources, body.schema, Direction::Request, Formats::Judged)
                .expect("the documents are right");
            let engine = Engine { name: operation.to_string(), judge: &|text| judge(*operation, text) };
            let counts = compare(&engine, BODIES_FOR_EACH_OPERATION, &oracle, &examples, &dictionary);
            println!("{operation}: {counts:?}");
            let Counts { valid, invalid, .. } = counts;
            let compared = valid + invalid;
            assert!(valid * 10 >= compared && invalid * 10 >= compared, "{operation} is tried both ways");
            total += compared;
        }
    }
    println!("{total} bodies");
    assert!(total >= 50_000, "only {total} bodies were compared");
}

/// The operations of an API that take a body.
fn with_body(api: &str) -> impl Iterator<Item = &'static Operation> {
    Operation::ALL.iter().filter(move |operation| operation.api() == api && operation.has_body())
}

/// A rule by which our engine judges a text.
struct Engine<'e> {
    name: String,
    judge: &'e dyn Fn(&[u8]) -> bool,
}

fn compare(engine: &Engine<'_>, rounds: usize, oracle: &Oracle, seeds: &[Json], dictionary: &Dictionary) -> Counts {
    let name = &engine.name;
    let mut random = Random::new(seed(name));
    let mut counts = Counts::default();
    for _ in 0..rounds {
        let mut body = random.pick(seeds).clone();
        for _ in 0..random.below(4) {
            mutate(&mut body, dictionary, &mut random);
        }
        let mut style = if random.one_in(2) { Style::plain() } else { Style::wild(random.clone()) };
        let text = body.write(&mut style);
        let verdict = (engine.judge)(text.as_bytes());
        if body.has_duplicates() {
            assert!(!verdict, "{name}: a member stands twice in {text}");
            counts.with_duplicates += 1;
            continue;
        }
        let Some(value) = body.in_binary() else {
            assert!(!verdict, "{name}: serde_json cannot hold a number of {text}");
            counts.beyond_binary += 1;
            continue;
        };
        let violations = oracle.violations(&value);
        assert_eq!(verdict, violations.is_empty(), "{name}: jsonschema says {violations:?} about {text}");
        *if verdict { &mut counts.valid } else { &mut counts.invalid } += 1;
        violations.into_iter().for_each(|(_, keyword)| *counts.keywords.entry(keyword).or_default() += 1);
    }
    counts
}

/// The quick verdict, which must be that of the report.
fn judge(operation: Operation, text: &[u8]) -> bool {
    let verdict = is_valid(operation, text, Options::default());
    let report = validate(operation, text);
    assert_eq!(verdict, report.is_ok(), "{operation}: {report:?} about {}", String::from_utf8_lossy(text));
    verdict
}

/// A number of its own for each name.
fn seed(name: &str) -> u64 {
    name.bytes().fold(0x5EED_0003, |seed, byte| seed * 31 % 0xFFFF_FFFB + u64::from(byte))
}

/// Bytes changed by chance: what `serde_json` cannot read is refused, and the other way round.
#[test]
fn broken_texts_are_refused_where_serde_json_refuses_them() {
    let sources = documents::sources();
    let mut random = Random::new(0x5EED_0004);
    let (mut broken, mut whole) = (0, 0);
    for document in sources.documents() {
        for operation in with_body(document.name) {
            let body = Body::of(&sources, document, operation.id()).expect("the document has the body");
            for example in body.examples(&sources) {
                let text = Json::from(&example.to_json()).write(&mut Style::wild(random.clone()));
                for _ in 0..200 {
                    let mut bytes = text.clone().into_bytes();
                    break_bytes(&mut bytes, &mut random);
                    let is_json = serde_json::from_slice::<serde_json::Value>(&bytes).is_ok();
                    let report = validate(*operation, &bytes);
                    let is_syntax = report.as_ref().is_err_and(|report| {
                        report.violations().iter().any(|violation| {
                            matches!(violation.code().as_str(), "json-syntax" | "utf-8" | "missing-body")
                        })
                    });
                    assert_eq!(
                        is_syntax,
                        !is_json,
                        "{operation}: {report:?} about {}",
                        String::from_utf8_lossy(&bytes)
                    );
                    *if is_json { &mut whole } else { &mut broken } += 1;
                }
            }
        }
    }
    println!("{broken} broken texts, {whole} whole ones");
    assert!(broken > 5_000 && whole > 500, "{broken} broken texts, {whole} whole ones");
}

/// Removes, repeats, replaces or adds a few bytes, sometimes a piece of an escape.
fn break_bytes(bytes: &mut Vec<u8>, random: &mut Random) {
    const PIECES: [&str; 16] =
        ["\\", "\\u", "\\ud83d", "\\ude00", "\\u00e", "\"", ",", "{", "}", "[", "]", ":", "-", "0", "e", "\u{0}"];
    let position = random.below(bytes.len());
    match random.below(6) {
        0 => drop(bytes.remove(position)),
        1 => bytes.insert(position, bytes[position]),
        2 => bytes[position] = u8::try_from(random.below(256)).expect("a number below 256 is a byte"),
        3 => bytes.truncate(position),
        4 => bytes.swap(0, position),
        _ => drop(bytes.splice(position..position, random.pick(&PIECES).bytes())),
    }
}
