//! Patterns mean here what they mean in JavaScript: the same strings go through the compiled matchers, through JavaScript's
//! own `RegExp` with the `u` flag, and, translated, through `regex-automata`. `cargo xtask prove patterns` asks about more.

use bodies::random::Random;
use codegen::pattern::compile;
use serde_json::Value;
use workspace_tests::patterns::{
    Node, accepted, alphabets, ask, by_chance, features, invented, list, of_the_documents, with_matcher,
};

/// All strings of up to this many characters over each alphabet of a pattern, and so many by chance.
const LONGEST: usize = 3;
const BY_CHANCE: usize = 300;

/// How many patterns by chance are tried.
const INVENTED: usize = 40;

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().expect("a text").to_owned()
}

#[test]
fn compiled_patterns_agree_with_javascript_and_regex_automata() {
    let mut node = Node::start().expect("node is installed");
    let (people, features, documents) = (accepted(), features(), of_the_documents());
    assert!(features.len() >= 200 && !documents.is_empty(), "{} patterns are listed", features.len());
    let (mut strings, mut matches, mut in_rust) = (0, 0, 0);
    for case in people.iter().chain(&documents).chain(&features) {
        let asked =
            ask(&mut node, case, LONGEST, BY_CHANCE, 0x5EED_0001).unwrap_or_else(|difference| panic!("{difference}"));
        let both_ways = (1..asked.strings).contains(&asked.matches);
        assert!(case.near.is_empty() || both_ways, "{} is tried both ways", case.pattern);
        strings += asked.strings;
        matches += asked.matches;
        in_rust += usize::from(asked.in_rust);
    }
    println!("{strings} strings, {matches} of them match");
    assert!(in_rust >= 280, "only {in_rust} patterns could be translated");
}

#[test]
fn patterns_by_chance_mean_the_same() {
    let mut node = Node::start().expect("node is installed");
    let mut random = Random::new(0x5EED_0003);
    let mut taken = 0;
    for _ in 0..INVENTED {
        let case = invented(&mut random);
        match compile(&case.pattern) {
            Ok(_) => {
                ask(&mut node, &case, 3, 200, 0x5EED_0004).unwrap_or_else(|difference| panic!("{difference}"));
                taken += 1;
            }
            Err(error) => assert!(error.message.contains("too large"), "{}: {error}", case.pattern),
        }
    }
    assert!(taken > INVENTED / 2, "{taken} patterns are taken");
}

#[test]
fn a_text_in_pieces_gets_the_same_verdict() {
    let mut random = Random::new(0x5EED_0002);
    for case in accepted() {
        let strings = by_chance(&case, &alphabets(&case), 100, &mut random);
        with_matcher(&compile(&case.pattern).unwrap(), |matcher| {
            for string in case.near.iter().chain(&strings) {
                let mut state = matcher.start();
                let mut rest = string.as_bytes();
                while !rest.is_empty() {
                    let (piece, after) = rest.split_at(1 + random.below(rest.len()));
                    state.push(piece);
                    rest = after;
                }
                assert_eq!(state.finish(), matcher.is_match(string), "{} on {string:?}", case.pattern);
            }
        });
    }
}

#[test]
fn patterns_that_cannot_be_compiled_are_refused_in_place() {
    for case in list("refused.json") {
        let pattern = text(&case, "pattern");
        let error = compile(&pattern).expect_err(&pattern);
        let position = case["position"].as_u64().expect("a number");
        assert_eq!((error.position as u64, error.message), (position, text(&case, "message")), "{pattern}");
        assert!(!error.help.is_empty(), "{pattern}");
    }
}

/// What JavaScript would read is refused only where no automaton can do it, or where it is sure to be a mistake.
#[test]
fn patterns_are_refused_where_javascript_refuses_them() {
    let cases = list("refused.json");
    let mut node = Node::start().expect("node is installed");
    for case in cases {
        let pattern = text(&case, "pattern");
        let answer = node.ask(&pattern, &[], &[], 0).expect("node answers");
        assert_eq!(case["ecma"].as_bool(), Some(answer.is_some()), "{pattern}");
    }
}

/// ECMA-262 moves from code point to code point. V8 finds `\B` between the halves of a surrogate pair, so this one case
/// is not asked there.
#[test]
fn no_match_begins_inside_a_character() {
    with_matcher(&compile("\\B").unwrap(), |matcher| {
        for (text, expected) in
            [("a😀c", false), ("aéc", false), ("😀", true), ("aéé", true), ("ac", true), ("a", false)]
        {
            assert_eq!(matcher.is_match(text), expected, "{text}");
        }
    });
}

#[test]
fn the_same_pattern_gives_the_same_table() {
    for case in accepted() {
        assert_eq!(compile(&case.pattern), compile(&case.pattern), "{}", case.pattern);
    }
}
