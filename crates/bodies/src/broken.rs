//! What no schema speaks of: texts that are hardly JSON, or no JSON.

use crate::{
    json::{Json, Number},
    random::Random,
};

/// Spellings that stand where a value should: numbers that JSON does not have, halves of characters, words of JavaScript.
const SPELLINGS: [&str; 24] = [
    "01",
    "-",
    "+1",
    ".5",
    "5.",
    "1e",
    "0x10",
    "1_000",
    "NaN",
    "Infinity",
    "undefined",
    "True",
    "nul",
    "'a'",
    "\"\\ud83d\"",
    "\"\\ude00\"",
    "\"\\ude00\\ud83d\"",
    "\"\\ud83d\\u0041\"",
    "\"\\x41\"",
    "\"\\u12g4\"",
    "\"\t\"",
    "\"\u{0}\"",
    "// comment\n1",
    "[1,]",
];

/// Bytes that are no UTF-8: cut short, longer than needed, halves of characters, beyond the last one.
const NO_UTF_8: [&[u8]; 7] =
    [&[0xff], &[0xc3], &[0xc0, 0xaf], &[0xe0, 0x80, 0xaf], &[0xed, 0xa0, 0x80], &[0xf4, 0x90, 0x80, 0x80], &[0x80]];

/// How deep arrays stand inside each other.
const DEPTHS: [usize; 8] = [10, 100, 125, 126, 127, 128, 1_000, 10_000];

const LONG: usize = 1 << 20;

/// Puts something in the place of a value that programs stumble over.
pub(crate) fn value(body: &mut Json, random: &mut Random) {
    let place = random.below(body.size());
    let place = body.nth(place).expect("the number is below the size");
    *place = match random.below(24) {
        0 => Json::Text(random.pick(&["a", "😀", "\u{1}", "0"]).repeat(LONG / 4)),
        1 | 2 => Json::Text("\u{feff}".to_owned()),
        3..=7 => {
            let depth = *random.pick(&DEPTHS);
            match random.below(3) {
                0 => spelled(format!("{}{}", "[".repeat(depth), "]".repeat(depth))),
                1 => spelled(format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth))),
                _ => spelled("[".repeat(depth)),
            }
        }
        _ => spelled((*random.pick(&SPELLINGS)).to_owned()),
    };
}

/// Whatever text in the place of a value.
fn spelled(text: String) -> Json {
    Json::Number(Number { in_binary: text.clone(), text })
}

/// Removes, repeats, replaces or adds a few bytes.
pub(crate) fn bytes(bytes: &mut Vec<u8>, random: &mut Random) {
    const PIECES: [&str; 18] = [
        "\\", "\\u", "\\ud83d", "\\ude00", "\\u00e", "\"", ",", "{", "}", "[", "]", ":", "-", "0", "e", "\u{0}",
        "\u{feff}", "\u{a0}",
    ];
    if bytes.is_empty() {
        return;
    }
    let at = random.below(bytes.len());
    match random.below(12) {
        0 => drop(bytes.remove(at)),
        1 => bytes.insert(at, bytes[at]),
        2 => bytes[at] = u8::try_from(random.below(256)).expect("a number below 256 is a byte"),
        3 => bytes.truncate(at),
        4 => bytes.swap(0, at),
        5 => drop(bytes.splice(0..0, "\u{feff}".bytes())),
        6 => bytes.push(b"\0 \n}x,"[random.below(6)]),
        7 => bytes.clear(),
        8 => drop(bytes.splice(at..at, random.pick(&NO_UTF_8).iter().copied())),
        9 => bytes.extend(bytes.clone()),
        _ => drop(bytes.splice(at..at, random.pick(&PIECES).bytes())),
    }
}
