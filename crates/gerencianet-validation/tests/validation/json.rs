//! Accepts and refuses the same texts as `serde_json`, apart from duplicate keys, which only we refuse.

use gerencianet_validation::table::{Schema, SchemaId, Table};
use gerencianet_validation::{Options, judge_schema};

const ANY: Table<'static> = Table { schemas: &[Schema::ANY] };

fn codes(text: &[u8]) -> Vec<&'static str> {
    match judge_schema(&ANY, SchemaId(0), text, Options::default()) {
        Ok(()) => Vec::new(),
        Err((violations, _)) => violations.iter().map(|violation| violation.code().as_str()).collect(),
    }
}

fn agrees(text: &[u8]) {
    let ours = codes(text);
    let theirs = serde_json::from_slice::<serde_json::Value>(text);
    let accepted = ours.iter().all(|code| *code == "duplicate-key");
    assert_eq!(accepted, theirs.is_ok(), "{:?}: {ours:?}, {theirs:?}", String::from_utf8_lossy(text));
}

#[test]
fn hostile_texts() {
    let deep = |levels: usize, open: &str, close: &str| [open.repeat(levels), close.repeat(levels)].concat();
    let mut texts: Vec<Vec<u8>> =
        vec![deep(127, "[", "]").into(), deep(128, "[", "]").into(), deep(10_000, "[", "").into()];
    texts.push(format!("{}1{}", "{\"a\":".repeat(127), "}".repeat(127)).into());
    texts.push(format!("{}1{}", "{\"a\":".repeat(128), "}".repeat(128)).into());
    for text in [
        "",
        " ",
        "\u{feff}{}",
        "{}",
        "{} ",
        "{}x",
        "{}\0",
        "\0",
        "[1,]",
        "[,1]",
        "{,}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":}",
        "{\"a\"",
        "{",
        "[",
        "\"",
        "\"\\",
        "\"\\u",
        "\"\\u12",
        "\"\\u123g\"",
        "\"\\x\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800\\udc00\"",
        "\"\\ud800\\u0041\"",
        "\"\\ud800x\"",
        "\"\\uD83D\\uDE00\"",
        "\"\u{1f}\"",
        "\"\t\"",
        "\"\u{7f}\"",
        "\"\\/\"",
        "\"\\u0000\"",
        "tru",
        "true",
        "truee",
        "True",
        "nul",
        "null",
        "NaN",
        "Infinity",
        "-Infinity",
        "undefined",
        "0",
        "-0",
        "00",
        "01",
        "-01",
        "-",
        "+1",
        "1.",
        ".5",
        "1.0",
        "1e",
        "1e+",
        "1e5",
        "1E-5",
        "1e400",
        "-1e400",
        "0e400",
        "1e-400",
        "1.7976931348623157e308",
        "1.7976931348623159e308",
        "9007199254740993",
        "123456789012345678901234567890",
        "1.5.5",
        "1-1",
        "0x10",
        "1_000",
        "[1 2]",
        "[1,2",
        "{\"a\":1 \"b\":2}",
        "// c\n1",
        "1 // c",
        "/* */1",
        "\"a\" \"b\"",
        "[[],{}]",
        "{\"a\":{\"b\":[1,{\"c\":null}]}}",
        "\u{a0}1",
        "\u{2028}1",
        "\"\u{2028}\"",
        "\"😀\"",
    ] {
        texts.push(text.into());
    }
    for bytes in [
        &b"\"\xff\""[..],
        b"\"\xc0\x80\"",
        b"\"\xed\xa0\x80\"",
        b"\"\xf4\x90\x80\x80\"",
        b"\"\xe2\x82\"",
        b"\xff",
        b"\"a\x80\"",
    ] {
        texts.push(bytes.to_vec());
    }
    for text in texts {
        agrees(&text);
    }
}

#[test]
fn duplicate_keys_are_seen_through_escapes_and_at_any_depth() {
    assert_eq!(codes(br#"{"a":1,"a":2}"#), ["duplicate-key"]);
    assert_eq!(codes(br#"{"a":1,"\u0061":2}"#), ["duplicate-key"]);
    assert_eq!(codes(br#"[{"x":{"a":1,"b":2,"a":3}}]"#), ["duplicate-key"]);
    assert_eq!(codes(br#"{"a":1,"A":2,"":3}"#), [""; 0]);
    let many: Vec<String> = (0..500).map(|number| format!("\"k{number}\":0")).collect();
    assert_eq!(codes(format!("{{{}}}", many.join(",")).as_bytes()), [""; 0]);
    assert_eq!(codes(format!("{{{},\"k499\":0}}", many.join(",")).as_bytes()), ["duplicate-key"]);
}

/// Numbers below a limit that look like chance (xorshift).
fn random(mut state: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    }
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn numbers_up_to_infinity() {
    let mut random = random(0x2545_f491_4f6c_dd1d);
    for _ in 0..30_000 {
        // The first digits of the largest float, or any, and so many of them that the point stands near its end.
        let mut digits = String::from(&"17976931348623158079372897140"[..random(30)]);
        let most = if random(8) == 0 { 400 } else { 12 };
        for _ in 0..=random(most) {
            digits.push(char::from(b'0' + random(10) as u8));
        }
        let digits = digits.trim_start_matches('0');
        let (whole, fraction) = digits.split_at(random(digits.len() + 1));
        let sign = ["", "-"][random(2)];
        let whole = if whole.is_empty() { "0" } else { whole };
        let exponent = 300 + random(14) as i64 - whole.len() as i64;
        let text = format!("{sign}{whole}.{fraction}0e{exponent}");
        // Not by `serde_json`, which is inexact close to the limit.
        let finite = text.parse::<f64>().expect("a number").is_finite();
        assert_eq!(codes(text.as_bytes()).is_empty(), finite, "{text}");
    }
}

#[test]
#[cfg_attr(miri, ignore = "too many rounds for an interpreter")]
fn mutated_texts() {
    let seeds = [
        r#"{"calendario":{"expiracao":3600},"devedor":{"cpf":"52998224725","nome":"Jo\u00e3o \"X\" 😀"},"valor":{"original":"123.45"},"l":[1,-2.5e3,true,null]}"#,
        r#"[{"a":[[],{}]},"\ud83d\ude00","\\\/\b\f\n\r\t",0.0,-0,1E+2, 12 ]"#,
    ];
    let alphabet: &[u8] = b"{}[]\",:\\/0123456789eE+-.utrfalsn \t\n\0\x1f\x80\xc3\xff";
    let mut random = random(0x9e37_79b9_7f4a_7c15);
    for _ in 0..60_000 {
        let mut text = seeds[random(seeds.len())].as_bytes().to_vec();
        for _ in 0..=random(3) {
            if text.is_empty() {
                break;
            }
            let at = random(text.len());
            match random(4) {
                0 => text[at] = alphabet[random(alphabet.len())],
                1 => text.insert(at, alphabet[random(alphabet.len())]),
                2 => {
                    text.remove(at);
                }
                _ => text.truncate(at.max(1)),
            }
        }
        agrees(&text);
    }
}
