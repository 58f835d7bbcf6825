//! Patterns mean here what they mean in JavaScript: the same list of patterns and strings goes through the compiled
//! matchers, through JavaScript's own `RegExp` with the `u` flag, and, translated, through the `regex` crate.

use std::{
    collections::BTreeSet,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use bodies::random::Random;
use codegen::{
    load::Node,
    pattern::{Compiled, compile},
};
use gerencianet_validation::table::Matcher;
use serde_json::{Value, json};
use workspace_tests::documents;

/// All strings of these lengths over the alphabet of a case are tried.
const LONGEST: usize = 5;
const RANDOM_STRINGS: usize = 20_000;

/// Judges every case in one process. Answers one text of `0` and `1` per case, strings in the order of [`all_strings`],
/// then the shared ones.
const SCRIPT: &str = r#"
    const { cases, shared, longest } = JSON.parse(require("fs").readFileSync(0, "utf8"));
    const verdicts = cases.map(({ pattern, alphabet }) => {
        let expression;
        try {
            expression = new RegExp(pattern, "u");
        } catch {
            return null;
        }
        const letters = [...alphabet];
        const answers = [];
        let strings = [""];
        for (let length = 0; length <= longest; length++) {
            for (const string of strings) answers.push(expression.test(string) ? "1" : "0");
            strings = strings.flatMap((string) => letters.map((letter) => string + letter));
        }
        for (const string of shared) answers.push(expression.test(string) ? "1" : "0");
        return answers.join("");
    });
    process.stdout.write(JSON.stringify(verdicts));
"#;

struct Case {
    pattern: String,
    alphabet: String,
    near: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("patterns")
}

fn list(file: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(folder().join(file)).expect("the list of patterns is in the repository");
    serde_json::from_str(&text).expect("the list of patterns is JSON")
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().expect("a text").to_owned()
}

fn accepted() -> Vec<Case> {
    list("accepted.json")
        .iter()
        .map(|value| Case {
            pattern: text(value, "pattern"),
            alphabet: text(value, "alphabet"),
            near: value["near"]
                .as_array()
                .expect("a list")
                .iter()
                .map(|near| near.as_str().expect("a text").to_owned())
                .collect(),
        })
        .collect()
}

/// Every pattern of the documents, tried with letters that such patterns speak of.
fn of_the_documents() -> Vec<Case> {
    let sources = documents::sources();
    let mut patterns = BTreeSet::new();
    for root in sources.files().iter().filter_map(|file| file.root.as_ref()) {
        collect_patterns(root, &mut patterns);
    }
    let case = |pattern| Case { pattern, alphabet: "a0Z.-é".to_owned(), near: Vec::new() };
    patterns.into_iter().map(case).collect()
}

fn collect_patterns(node: &Node, patterns: &mut BTreeSet<String>) {
    patterns.extend(node.get("pattern").and_then(Node::as_str).map(str::to_owned));
    node.entries().iter().for_each(|entry| collect_patterns(&entry.value, patterns));
    node.items().iter().for_each(|item| collect_patterns(item, patterns));
}

/// What JavaScript says; nothing where it refuses the pattern.
fn javascript(cases: &[(&str, &str)], shared: &[String]) -> Vec<Option<String>> {
    let cases: Vec<Value> =
        cases.iter().map(|(pattern, alphabet)| json!({ "pattern": pattern, "alphabet": alphabet })).collect();
    let input = json!({ "cases": cases, "shared": shared, "longest": LONGEST }).to_string();
    let mut node = Command::new("node")
        .args(["-e", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node is installed");
    let mut stdin = node.stdin.take().expect("standard input is piped");
    stdin.write_all(input.as_bytes()).expect("node reads its input");
    drop(stdin);
    let output = node.wait_with_output().expect("node ends");
    assert!(output.status.success(), "node failed");
    serde_json::from_slice(&output.stdout).expect("node answers in JSON")
}

fn all_strings(alphabet: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut strings = vec![String::new()];
    for _ in 0..=LONGEST {
        let longer = strings.iter().flat_map(|string| alphabet.chars().map(move |letter| format!("{string}{letter}")));
        let longer = longer.collect();
        all.append(&mut strings);
        strings = longer;
    }
    all
}

/// Strings that nearly match one of the patterns, and strings that are noise.
fn random_strings(cases: &[Case]) -> Vec<String> {
    let near: Vec<Vec<char>> = cases.iter().flat_map(|case| &case.near).map(|near| near.chars().collect()).collect();
    let letters: Vec<char> = cases.iter().flat_map(|case| case.alphabet.chars()).collect();
    let mut random = Random::new(0x5EED_0001);
    let mut strings = Vec::with_capacity(RANDOM_STRINGS);
    while strings.len() < RANDOM_STRINGS {
        let mut string = if random.below(5) > 0 {
            near[random.below(near.len())].clone()
        } else {
            (0..random.below(40)).map(|_| letters[random.below(letters.len())]).collect()
        };
        for _ in 0..random.below(4) {
            let position = random.below(string.len() + 1);
            let letter = letters[random.below(letters.len())];
            match random.below(4) {
                0 => string.insert(position, letter),
                1 if position < string.len() => string[position] = letter,
                2 if position < string.len() => string.insert(position, string[position]),
                _ if position < string.len() => drop(string.remove(position)),
                _ => {}
            }
        }
        strings.push(string.into_iter().collect());
    }
    strings
}

fn with_matcher(compiled: &Compiled, mut judge: impl FnMut(Matcher<'_>)) {
    match compiled {
        Compiled::Run { set, min, max } => judge(Matcher::Run { set: *set, min: *min, max: *max }),
        Compiled::Automaton(owned) => judge(Matcher::Automaton(&owned.borrow())),
    }
}

#[test]
fn compiled_patterns_agree_with_javascript() {
    let mut cases = accepted();
    cases.extend(of_the_documents());
    let shared = random_strings(&cases);
    let questions: Vec<(&str, &str)> =
        cases.iter().map(|case| (case.pattern.as_str(), case.alphabet.as_str())).collect();
    let answers = javascript(&questions, &shared);
    let (mut judged, mut matched) = (0, 0);
    for (case, answer) in cases.iter().zip(answers) {
        let answer = answer.unwrap_or_else(|| panic!("JavaScript refuses {}", case.pattern));
        let compiled = compile(&case.pattern).unwrap_or_else(|error| panic!("{}: {error}", case.pattern));
        let strings = all_strings(&case.alphabet);
        assert_eq!(strings.len() + shared.len(), answer.len(), "one answer for each string");
        with_matcher(&compiled, |matcher| {
            for (string, expected) in strings.iter().chain(&shared).zip(answer.bytes()) {
                assert_eq!(matcher.is_match(string), expected == b'1', "{} on {string:?}", case.pattern);
                judged += 1;
                matched += usize::from(expected == b'1');
            }
            let is_ever = |verdict| answer.bytes().any(|expected| expected == verdict);
            assert!(case.near.is_empty() || (is_ever(b'0') && is_ever(b'1')), "{} is tried both ways", case.pattern);
        });
    }
    println!("{} patterns, {judged} verdicts, {matched} of them matches", cases.len());
}

#[test]
fn a_text_in_pieces_gets_the_same_verdict() {
    let cases = accepted();
    let shared = random_strings(&cases);
    let mut random = Random::new(0x5EED_0002);
    for case in &cases {
        with_matcher(&compile(&case.pattern).unwrap(), |matcher| {
            for string in case.near.iter().chain(shared.iter().take(300)) {
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

/// The same pattern for the `regex` crate. Nothing where that has no word for it: its `\B` looks at bytes, and it knows
/// no pairs of surrogates, control letters, backspace or empty classes, and `--` subtracts.
fn for_regex(pattern: &str) -> Option<String> {
    if ["\\B", "\\ud", "\\c", "[\\b", "[]", "[^]", "[--"].iter().any(|unknown| pattern.contains(unknown)) {
        return None;
    }
    let mut translated = String::new();
    let mut in_class = false;
    let mut characters = pattern.chars();
    while let Some(character) = characters.next() {
        let next = if character == '\\' { characters.next() } else { None };
        match (character, next) {
            (_, Some('d')) => translated.push_str("[0-9]"),
            (_, Some('D')) => translated.push_str("[^0-9]"),
            (_, Some('w')) => translated.push_str("[0-9A-Za-z_]"),
            (_, Some('W')) => translated.push_str("[^0-9A-Za-z_]"),
            (_, Some('s')) => translated.push_str(r"[\s\u{FEFF}--\u{85}]"),
            (_, Some('S')) => translated.push_str(r"[^\s\u{FEFF}--\u{85}]"),
            (_, Some('b')) => translated.push_str(r"(?-u:\b)"),
            (_, Some('0')) => translated.push_str(r"\x00"),
            (_, Some(escaped)) => translated.extend(['\\', escaped]),
            ('.', _) if !in_class => translated.push_str(r"[^\n\r\u{2028}\u{2029}]"),
            ('$', _) if !in_class => translated.push_str(r"\z"),
            ('[', _) if in_class => translated.push_str(r"\["),
            _ => translated.push(character),
        }
        in_class = (in_class && (character != ']' || next.is_some())) || character == '[';
    }
    Some(translated)
}

#[test]
fn compiled_patterns_agree_with_the_regex_crate() {
    let cases = accepted();
    let shared = random_strings(&cases);
    let mut compared = 0;
    for case in &cases {
        let Some(translated) = for_regex(&case.pattern) else {
            continue;
        };
        let Ok(regex) = regex::Regex::new(&translated) else {
            continue;
        };
        compared += 1;
        with_matcher(&compile(&case.pattern).unwrap(), |matcher| {
            let strings = all_strings(&case.alphabet);
            for string in strings.iter().take(500).chain(shared.iter().take(1_500)) {
                assert_eq!(matcher.is_match(string), regex.is_match(string), "{} on {string:?}", case.pattern);
            }
        });
    }
    assert!(compared >= 80, "only {compared} patterns could be translated");
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
    let patterns: Vec<String> = cases.iter().map(|case| text(case, "pattern")).collect();
    let questions: Vec<(&str, &str)> = patterns.iter().map(|pattern| (pattern.as_str(), "")).collect();
    for (case, answer) in cases.iter().zip(javascript(&questions, &[])) {
        assert_eq!(case["ecma"].as_bool(), Some(answer.is_some()), "{}", text(case, "pattern"));
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
