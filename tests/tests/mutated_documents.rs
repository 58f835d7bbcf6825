//! Nothing that an author writes stops the generator with a panic.

use std::collections::BTreeSet;

use bodies::random::Random;
use codegen::{
    diagnostic::render,
    generate,
    lint::{Rules, lint},
    load::Sources,
};
use workspace_tests::documents;

const ROUNDS: usize = 2_000;

#[test]
fn no_mutation_of_our_own_documents_causes_a_panic() {
    let own = documents::sources();
    let originals: Vec<(&str, &str)> =
        own.files().iter().map(|file| (file.name.as_str(), file.text.as_str())).collect();
    let mut random = Random::new(0x2545_F491_4F6C_DD1D);
    let mut refused = 0;
    for round in 0..ROUNDS {
        let (name, text) = random.pick(&originals);
        let mut text = (*text).to_owned();
        for _ in 0..=random.below(3) {
            text = mutate(&text, &mut random);
        }
        let sources = Sources::new(vec![((*name).to_owned(), text)]);
        let diagnostics = match round % 2 {
            0 => generate(&sources).map_or_else(|mistakes| mistakes, |generated| generated.warnings),
            _ => lint(&sources, Rules::open()),
        };
        for diagnostic in &diagnostics {
            let related = diagnostic.related.iter().map(|(span, _)| *span);
            assert!(related.chain([diagnostic.span]).all(|span| sources.place(span).line > 0));
        }
        if round % 8 < 2 {
            assert_eq!(render(&diagnostics, &sources, true).is_empty(), diagnostics.is_empty());
        }
        refused += usize::from(!diagnostics.is_empty());
    }
    assert!((ROUNDS / 2..ROUNDS).contains(&refused), "{refused} of {ROUNDS} mutations were noticed");
}

#[test]
fn chains_of_references_may_be_long() {
    const LENGTH: usize = 5_000;
    for schema in [
        "{$ref: NEXT}",
        "{type: object, additionalProperties: false, properties: {next: {$ref: NEXT}}}",
        "{allOf: [{$ref: NEXT}]}",
        "{oneOf: [{$ref: NEXT}]}",
        "{not: {$ref: NEXT}}",
        "{type: array, items: {$ref: NEXT}}",
    ] {
        let mut text = String::from(CHAIN);
        for position in 0..LENGTH {
            let next = format!("'#/components/schemas/S{}'", position + 1);
            text.push_str(&format!("    S{position}: {}\n", schema.replace("NEXT", &next)));
        }
        text.push_str(&format!("    S{LENGTH}: {{type: string}}\n"));
        let sources = Sources::new(vec![("chain.yaml".to_owned(), text)]);
        let diagnostics = lint(&sources, Rules::house());
        let codes: BTreeSet<&str> = diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        let expected = if schema.starts_with("{$ref") { BTreeSet::from(["reference-cycle"]) } else { BTreeSet::new() };
        assert_eq!(codes, expected, "{schema}");
    }
}

/// A document with one operation, up to where its schemas begin.
const CHAIN: &str = include_str!("../hostile/src/growth/chain.yaml");

/// What a slip of the hand, a bad merge or a cut connection makes of a document.
fn mutate(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    if lines.is_empty() {
        return text.to_owned();
    }
    let line = random.below(lines.len());
    let other = random.below(lines.len());
    let pair = |line: &'_ str| line.split_once(": ").map(|(key, value)| (key.to_owned(), value.to_owned()));
    let changed = match random.below(8) {
        0 => {
            lines.remove(line);
            return lines.join("\n");
        }
        1 => {
            lines.insert(other, lines[line]);
            return lines.join("\n");
        }
        2 => {
            lines.swap(line, other);
            return lines.join("\n");
        }
        3 => return cut(text, random),
        4 => return scribble(text, random),
        5 => format!("  {}", lines[line]),
        kind => match (pair(lines[line]), pair(lines[other])) {
            (Some((key, _)), Some((_, value))) if kind == 6 => format!("{key}: {value}"),
            (Some((key, value)), Some((name, _))) => {
                let indentation = key.len() - key.trim_start().len();
                format!("{}{}: {value}", &key[..indentation], name.trim_start())
            }
            _ => return text.to_owned(),
        },
    };
    lines[line] = &changed;
    lines.join("\n")
}

fn cut(text: &str, random: &mut Random) -> String {
    let end = random.below(text.len());
    text.get(..end).unwrap_or(text).to_owned()
}

/// One byte becomes a sign that means something to YAML, to JSON or to a pattern; or a letter.
fn scribble(text: &str, random: &mut Random) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let position = random.below(bytes.len());
    bytes[position] = *random.pick(b"\0\t\n {}[]:,-?&*!|>'\"%@`#~\\$^09aZ.");
    String::from_utf8_lossy(&bytes).into_owned()
}
