//! Bodies by chance: the same for the same numbers, mostly right, and different where they are meant to be.

use std::collections::BTreeSet;

use bodies::json::{Json, Number, Style};
use bodies::mutation::{Dictionary, mutate};
use bodies::random::Random;
use bodies::{Bodies, Body, Inventor, Pattern, Vectors};
use serde_json::{Value, json};

fn vectors() -> Vectors {
    let uf = r#"{"valid": [{"value": "SP"}, {"value": "RJ"}], "invalid": [{"value": "sp", "code": "unknown"}]}"#;
    Vectors::new([("uf".to_owned(), uf.to_owned()), ("cep".to_owned(), "no vectors".to_owned())])
}

/// A body of a shop, with a part that is referred to.
fn schema() -> Value {
    json!({
        "type": "object", "required": ["uf", "itens"], "additionalProperties": false,
        "properties": {
            "uf": { "type": "string", "format": "uf" },
            "itens": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "$ref": "#/$defs/item" } },
            "nota": { "type": "string", "minLength": 2, "maxLength": 4 },
            "urgente": { "type": "boolean" },
        },
        "$defs": { "item": {
            "type": "object", "required": ["codigo", "tipo"],
            "properties": {
                "codigo": { "type": "string", "pattern": "^[A-C]{2}-[0-9]{1,3}$" },
                "tipo": { "enum": ["livro", "disco"] },
            },
        } },
    })
}

fn bodies(name: &str, examples: &[Value]) -> Bodies {
    Bodies::new(name.to_owned(), schema(), examples.iter().map(Json::from).collect(), &vectors())
}

fn texts(bodies: &Bodies, seed: u64) -> Vec<Vec<u8>> {
    (0..300).map(|number| bodies.body(seed, number).bytes).collect()
}

#[test]
fn a_body_is_known_by_its_seed_and_its_number() {
    let shop = bodies("shop", &[json!({ "uf": "SP", "itens": [] })]);
    assert_eq!(texts(&shop, 7), texts(&bodies("shop", &[json!({ "uf": "SP", "itens": [] })]), 7));
    assert_ne!(texts(&shop, 7), texts(&shop, 8));
    assert_ne!(texts(&shop, 7), texts(&bodies("bank", &[json!({ "uf": "SP", "itens": [] })]), 7));
    let different: BTreeSet<Vec<u8>> = texts(&shop, 7).into_iter().collect();
    assert!(different.len() > 200, "{} of 300 bodies are different", different.len());
}

#[test]
fn some_bodies_are_as_they_were_made_and_some_are_no_json() {
    let shop = bodies("shop", &[]);
    let all: Vec<Body> = (0..600).map(|number| shop.body(1, number)).collect();
    let read = |body: &&Body| serde_json::from_slice::<Value>(&body.bytes).is_ok();
    let readable = all.iter().filter(read).count();
    assert!((400..599).contains(&readable), "{readable} of 600 are JSON");
    // What was not broken as a text says what it was made of, however it is written.
    let same = all.iter().filter(|body| serde_json::from_slice(&body.bytes).ok() == body.value.in_binary()).count();
    assert!(same > 400, "{same} of 600 say what they were made of");
}

#[test]
fn what_is_learnt_turns_up_in_bodies() {
    let far = json!({ "longe": "de uma lista alheia" });
    let other = bodies("other", std::slice::from_ref(&far));
    let holds = |bodies: &Bodies| {
        (0..3_000).any(|number| String::from_utf8_lossy(&bodies.body(3, number).bytes).contains("de uma lista alheia"))
    };
    let mut shop = bodies("shop", &[json!({ "uf": "SP", "itens": [] })]);
    assert!(!holds(&shop));
    shop.learn(&other);
    assert!(holds(&shop));
}

#[test]
fn invented_values_are_what_the_schema_speaks_of() {
    let (inventor, mut random) = (Inventor::new(schema(), &vectors()), Random::new(5));
    let (mut with_nota, mut counts) = (0, BTreeSet::new());
    for _ in 0..300 {
        let value = inventor.value(&mut random).in_binary().expect("nothing in the schema is beyond a float");
        let members = value.as_object().expect("the schema asks for an object");
        assert!(members.keys().all(|name| ["uf", "itens", "nota", "urgente"].contains(&name.as_str())), "{value}");
        assert!(["SP", "RJ"].contains(&value["uf"].as_str().expect("a required text")), "{value}");
        let items = value["itens"].as_array().expect("a required list");
        assert!((1..=3).contains(&items.len()), "{value}");
        counts.insert(items.len());
        for item in items {
            let (letters, digits) = item["codigo"].as_str().and_then(|code| code.split_once('-')).expect("the pattern");
            assert!(letters.len() == 2 && letters.bytes().all(|letter| (b'A'..=b'C').contains(&letter)), "{item}");
            assert!((1..=3).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit()), "{item}");
            assert!(["livro", "disco"].contains(&item["tipo"].as_str().expect("one of the listed")), "{item}");
        }
        if let Some(nota) = value.get("nota") {
            with_nota += 1;
            assert!((2..=4).contains(&nota.as_str().expect("a text").chars().count()), "{value}");
        }
    }
    assert_eq!(counts, BTreeSet::from([1, 2, 3]));
    assert!((50..250).contains(&with_nota), "{with_nota} of 300 have what need not be there");
}

#[test]
fn texts_match_the_pattern_and_reach_its_limits() {
    let pattern = Pattern::new("^(?:[a-b]{0,2}x+|[0-9])$").expect("everybody reads it");
    let mut random = Random::new(11);
    let texts: BTreeSet<String> = (0..2_000).map(|_| pattern.text(&mut random)).collect();
    for text in &texts {
        let letters = text.trim_end_matches('x');
        let is_word =
            letters.len() <= 2 && letters.len() < text.len() && letters.bytes().all(|one| b"ab".contains(&one));
        assert!(is_word || (text.len() == 1 && text.as_bytes()[0].is_ascii_digit()), "{text}");
    }
    for limit in ["x", "abx", "bbxxxxxx", "0", "9"] {
        assert!(texts.contains(limit), "{limit} was not made");
    }
    assert!(!texts.iter().any(|text| text.ends_with("xxxxxxx")), "more is repeated than is useful");
    assert!(Pattern::new("^(?=a)a$").is_none(), "only JavaScript looks ahead");
}

#[test]
fn a_change_is_one_that_the_dictionary_or_the_value_has() {
    let (start, vectors) = (json!({ "uf": "SP", "itens": [1, 2, 3] }), vectors());
    let schema = json!({ "allOf": [schema(), { "maxItems": 40, "enum": [{ "longe": 1 }] }] });
    let dictionary = Dictionary::new(&schema, &[], &vectors);
    let mut random = Random::new(3);
    let (mut texts, mut lengths, mut changed) = (BTreeSet::new(), BTreeSet::new(), 0);
    for _ in 0..4_000 {
        let mut body = Json::from(&start);
        mutate(&mut body, &dictionary, &mut random);
        changed += usize::from(body != Json::from(&start));
        if let Json::Object(members) = body {
            for (_, value) in members {
                match value {
                    Json::Text(text) => drop(texts.insert(text)),
                    Json::Array(items) => drop(lengths.insert(items.len())),
                    _ => {}
                }
            }
        }
    }
    assert!(changed > 3_000, "{changed} of 4000 are another body");
    // A listed value, texts of the format in both kinds, and the lengths at the limits of the list.
    for text in ["livro", "RJ", "sp"] {
        assert!(texts.contains(text), "{text} was not tried");
    }
    for length in [0, 2, 39, 40, 41] {
        assert!(lengths.contains(&length), "a list of {length} was not tried");
    }
    let mut learnt = Dictionary::new(&json!({}), &[], &vectors);
    let has = |dictionary: &Dictionary, wanted: &Json| {
        let mut random = Random::new(3);
        (0..4_000).any(|_| {
            let mut body = Json::Text("a".to_owned());
            mutate(&mut body, dictionary, &mut random);
            body == *wanted
        })
    };
    let wanted = [Json::Text("sp".to_owned()), Json::from(&json!({ "longe": 1 })), Json::Text("a".repeat(40))];
    assert!(wanted.iter().all(|wanted| !has(&learnt, wanted)));
    learnt.extend(&dictionary);
    assert!(wanted.iter().all(|wanted| has(&learnt, wanted)));
}

#[test]
fn numbers_keep_their_spelling_and_have_one_for_readers_of_floats() {
    let number = Json::Number(Number { text: "1e400".to_owned(), in_binary: "1".to_owned() });
    let body = Json::Object(vec![("a".to_owned(), number), ("a".to_owned(), Json::number("2.50"))]);
    assert_eq!(body.write(&mut Style::plain()), r#"{"a":1e400,"a":2.50}"#);
    assert_eq!(body.in_binary(), Some(json!({ "a": 2.5 })));
    assert_eq!(Json::number("1e400").in_binary(), None);
}

#[test]
fn a_member_that_repeats_is_found_wherever_it_stands() {
    let object = |members: &[(&str, Json)]| {
        Json::Object(members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
    };
    let twice = object(&[("a", Json::Word("null")), ("b", Json::Word("null")), ("a", Json::Word("true"))]);
    let once = object(&[("a", object(&[("a", Json::Word("null"))])), ("b", Json::Text("a".to_owned()))]);
    assert!(twice.has_duplicates());
    assert!(Json::Array(vec![once.clone(), object(&[("c", twice)])]).has_duplicates());
    assert!(!Json::Array(vec![once.clone(), once]).has_duplicates());
}

#[test]
fn white_space_and_escapes_change_nothing() {
    let value = json!({ "a/b": ["\"\\\n\u{1}é😀", 1, { "": null }], "c": [true, {}] });
    let (mut random, mut written) = (Random::new(9), BTreeSet::new());
    for _ in 0..200 {
        let text = Json::from(&value).write(&mut Style::wild(random.clone()));
        random.below(2);
        assert_eq!(serde_json::from_str::<Value>(&text).expect("it is JSON"), value, "{text}");
        written.insert(text);
    }
    assert!(written.len() > 100, "{} ways in 200", written.len());
    let all = written.into_iter().collect::<String>();
    for way in ["\\/", "\\n", "\\ud83d\\ude00", "\n  ", "\t"] {
        assert!(all.contains(way), "{way:?} was not written");
    }
}

#[test]
fn chance_is_even_and_the_same_everywhere() {
    let mut random = Random::new(1);
    let mut counts = [0; 5];
    (0..10_000).for_each(|_| counts[random.below(5)] += 1);
    assert!(counts.iter().all(|count| (1_800..2_200).contains(count)), "{counts:?}");
    let times = (0..8_000).filter(|_| random.one_in(8)).count();
    assert!((850..1_150).contains(&times), "{times} of 8000");
    let list = ["a", "b", "c"];
    let picked: BTreeSet<&str> = (0..50).map(|_| *random.pick(&list)).collect();
    assert_eq!(picked.len(), list.len());
    // As another implementation of xorshift64* gives them.
    let mut fixed = Random::new(1);
    assert_eq!([(); 4].map(|()| fixed.below(1_000)), [677, 276, 727, 208]);
}

#[test]
#[should_panic(expected = "xorshift never leaves zero")]
fn zero_is_no_seed() {
    let _ = Random::new(0);
}
