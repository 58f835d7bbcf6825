//! What the shared cases of `tests/broken-specs` cannot show: the trees of texts that are right.

use super::*;

fn one(text: &str) -> Sources {
    let sources = Sources::new(vec![("a.yaml".to_owned(), text.to_owned())]);
    assert_eq!(sources.mistakes(), [], "{text}");
    sources
}

fn codes(text: &str) -> Vec<&'static str> {
    let sources = Sources::new(vec![("a.yaml".to_owned(), text.to_owned())]);
    sources.mistakes().iter().map(|mistake| mistake.code).collect()
}

#[test]
fn scalars_follow_the_core_schema() {
    let sources =
        one("[null, ~, true, False, 1, -1.50, 1e2, '1', \"true\", 2020-01-01, a b, ,]".replace(", ,", "").as_str());
    let expected = serde_json::json!([null, null, true, false, 1, -1.5, 100.0, "1", "true", "2020-01-01", "a b"]);
    assert_eq!(sources.at(0, "").unwrap().to_json(), expected);
    assert_eq!(sources.at(0, "#/5").unwrap().as_number(), Some("-1.50"));
}

#[test]
fn json_is_read_as_it_stands() {
    let text = "{\n\t\"a\": {\"b\": [1, {\"c\": null}], \"200\": \"\\u00e9\"}\n}";
    let expected: serde_json::Value = serde_json::from_str(text).unwrap();
    assert_eq!(one(text).at(0, "").unwrap().to_json(), expected);
}

#[test]
fn spans_hold_exactly_what_is_written() {
    let text = "é: ação # comment\nlist:\n  - x\n  - k: 'v'\n    m: {n: [1, 2]}\n\ntext: |\n  one\n  two\n\nempty:\nlast: >-\n  end";
    let sources = one(text);
    let slice = |pointer: &str| {
        let span = sources.position_of(0, pointer).unwrap();
        &text[span.start..span.end]
    };
    assert_eq!(slice("/é"), "ação");
    assert_eq!(slice("/list"), "- x\n  - k: 'v'\n    m: {n: [1, 2]}");
    assert_eq!(slice("/list/1"), "k: 'v'\n    m: {n: [1, 2]}");
    assert_eq!(slice("/list/1/k"), "'v'");
    assert_eq!(slice("/list/1/m"), "{n: [1, 2]}");
    assert_eq!(slice("/text"), "one\n  two");
    assert_eq!(slice("/empty"), "empty");
    assert_eq!(slice("/last"), "end");
    for entry in sources.at(0, "").unwrap().entries() {
        assert_eq!(&text[entry.key_span.start..entry.key_span.end], entry.key);
    }
    let place = sources.place(sources.position_of(0, "/list/1/m").unwrap());
    assert_eq!((place.line, place.column), (5, 8));
    let carriage = one("a: 1\r\nb: 2\r\n");
    assert_eq!(carriage.place(carriage.position_of(0, "/b").unwrap()).to_string(), "a.yaml:2:4");
}

#[test]
fn whatever_readers_disagree_on_is_a_mistake() {
    for (text, code) in [
        ("cep: 01310100", "yaml-number"),
        ("a: 0x1F", "yaml-number"),
        ("a: 0o17", "yaml-number"),
        ("a: +1", "yaml-number"),
        ("a: .5", "yaml-number"),
        ("a: 5.", "yaml-number"),
        ("a: -.inf", "yaml-number"),
        ("a: .nan", "yaml-number"),
        ("a: 1e999", "yaml-number"),
        ("a: No", "yaml-word"),
        ("a: [on]", "yaml-word"),
        ("1.5: a", "yaml-key"),
        ("007: a", "yaml-key"),
        ("true: a", "yaml-key"),
        ("? [a]\n: b", "yaml-key"),
        (": b", "yaml-key"),
        ("a: *b", "yaml-anchor"),
        ("a\0: b", "yaml-control-character"),
    ] {
        assert_eq!(codes(text), [code], "{text}");
    }
    assert_eq!(codes("200: a\n0: b\n'007': c\n'true': d\n-: e\n1a: f"), [""; 0]);
    assert_eq!(codes("a: &x {b: 1}\nc: *x"), ["yaml-anchor", "yaml-anchor"]);
    assert_eq!(codes(&"[".repeat(100_000)), ["yaml-too-deep"]);
    assert_eq!(codes(&"- ".repeat(5_000)), ["yaml-too-deep"]);
    assert_eq!(codes(&format!("{}{}", "[".repeat(200), "]".repeat(200))), [""; 0]);
}

#[test]
fn references_are_followed_within_and_across_files() {
    let files = vec![
        (
            "pix.yaml".to_owned(),
            "a: {$ref: '#/b'}\nb: {$ref: 'parts/x.yaml#/one~1two/~0/0'}\nc: {$ref: '#/d'}\nd: {$ref: '#/c'}\n\
             e: {$ref: '#/on%65'}\none: 1\nf: {$ref: 'parts/gone.yaml'}\ng: {$ref: '#/onee'}\nh: {$ref: 'https://e.com'}\n\
             i: {$ref: b}\nj: {$ref: 1}\nk: {$ref: '#/%zz'}\nl: {$ref: 'parts/broken.yaml'}"
                .to_owned(),
        ),
        ("parts/x.yaml".to_owned(), "one/two: {'~': [{$ref: '../parts/./y.json#'}]}".to_owned()),
        ("parts/y.json".to_owned(), "{\"deep\": true}".to_owned()),
        ("parts/broken.yaml".to_owned(), "a: [".to_owned()),
    ];
    let sources = Sources::new(files);
    let node = |key: &str| sources.at(0, &format!("/{key}")).unwrap();
    let target = sources.target(node("a")).unwrap();
    assert_eq!((target.file, target.pointer.as_str()), (2, "#"));
    assert_eq!(target.node.get("deep").unwrap().as_bool(), Some(true));
    assert_eq!(sources.target(node("e")).unwrap().name(), "one");
    assert!(sources.target(node("one")).is_none());
    assert_eq!(sources.resolve(node("one")).unwrap().as_number(), Some("1"));
    let code = |key: &str| sources.resolve(node(key)).unwrap_err().code;
    assert_eq!(
        ["c", "f", "g", "h", "i", "j", "k", "l"].map(code),
        [
            "reference-cycle",
            "reference-dangling",
            "reference-dangling",
            "reference-remote",
            "reference-dangling",
            "reference-malformed",
            "reference-malformed",
            "reference-dangling",
        ]
    );
    assert_eq!(sources.resolve(node("g")).unwrap_err().help.as_deref(), Some("did you mean `one`?"));
    assert_eq!(sources.documents().map(|document| document.name).collect::<Vec<_>>(), ["pix"]);
}

#[test]
fn a_document_becomes_openapi_or_says_which_part_cannot() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    A: {type: string}\n    B: {type: object, properties: {c: {type: string, minLength: -1}}}\n";
    let sources = one(text);
    let document = sources.documents().next().unwrap();
    let mistake = document.openapi().unwrap_err();
    assert_eq!(mistake.span, sources.position_of(0, "/components/schemas/B/properties/c").unwrap());
    let text = text.replace("-1", "1");
    let sources = one(&text);
    let document = sources.documents().next().unwrap();
    let names: Vec<String> = document.openapi().unwrap().components.unwrap().schemas.keys().cloned().collect();
    assert_eq!(names, ["A", "B"]);
}

#[test]
fn an_alias_is_what_its_anchor_stands_before() {
    let text = "a: &one {b: [1, &two deux]}\nc: [*one, *two]\nd:\n  e: *two\n\nf: &key g\nh: *key\n&k i: *k\n";
    let sources = Sources::foreign(vec![("a.yaml".into(), text)]);
    assert!(sources.mistakes().is_empty(), "{:?}", sources.mistakes());
    let root = sources.files()[0].root.as_ref().unwrap();
    let expected = serde_json::json!({
        "a": {"b": [1, "deux"]}, "c": [{"b": [1, "deux"]}, "deux"], "d": {"e": "deux"}, "f": "g", "h": "g", "i": "i",
    });
    assert_eq!(root.to_json(), expected);
    let places = |pointer: &str| sources.place(sources.position_of(0, pointer).unwrap()).to_string();
    assert_eq!(places("/c/0/b/1"), places("/a/b/1"));
    // What holds an alias ends where the alias does.
    let slice = |pointer: &str| sources.position_of(0, pointer).map(|span| &text[span.start..span.end]);
    assert_eq!((slice("/d"), slice("/c")), (Some("e: *two"), Some("[*one, *two]")));
    // In our documents they are mistakes.
    assert_eq!(Sources::new(vec![("a.yaml".into(), text)]).mistakes().len(), 9);
}

#[test]
fn aliases_cannot_repeat_without_an_end() {
    let mut laughs = String::from("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for level in 1..30 {
        let inner = vec![format!("*a{}", level - 1); 9].join(", ");
        laughs += &format!("a{level}: &a{level} [{inner}]\n");
    }
    let mut deep = String::from("a0: &a0 []\n");
    for level in 1..1000 {
        deep += &format!("a{level}: &a{level} [*a{}]\n", level - 1);
    }
    let long = format!("a: &a {}\nb: [{}]\n", "x".repeat(1 << 20), vec!["*a"; 1 << 16].join(", "));
    for (text, message) in [
        (laughs.as_str(), "repeat more than"),
        (deep.as_str(), "nest too deep"),
        (long.as_str(), "repeat more than"),
        ("a: &a [*a]\n", "within what it repeats"),
        ("a: *b\n", "no anchor before this alias"),
    ] {
        let sources = Sources::foreign(vec![("a.yaml".into(), text)]);
        let told = sources.mistakes();
        assert!(!told.is_empty() && told.iter().all(|one| one.code == "yaml-anchor"), "{told:?}");
        assert!(told[0].message.contains(message), "{}", told[0].message);
    }
    let merged = Sources::foreign(vec![("a.yaml".into(), "a: &a {b: 1}\nc: {<<: *a}\n")]);
    assert_eq!(merged.mistakes().iter().map(|one| one.code).collect::<Vec<_>>(), ["yaml-merge-key"]);
}
