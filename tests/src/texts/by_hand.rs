//! Texts made to be stumbled over.

/// Numbers at every edge, and what is nearly one.
const NUMBERS: &str = "\
    0 -0 00 -00 01 -01 0. -0. .0 -.0 0.0 -0.0 0e0 -0e-0 0E+0 0e 0e+ 0e- 0.e0 0e0.0 1 -1 --1 +1 - + 1- 1+ 1e1e1 \
    1.1.1 1..1 1e++1 1e+-1 1_000 1,000 0x0 0b1 0o7 1f 1L 1n 9 10 127 128 255 256 -128 -129 32767 32768 65535 65536 \
    2147483647 2147483648 -2147483648 -2147483649 4294967295 4294967296 9007199254740991 9007199254740992 \
    9007199254740993 -9007199254740993 9223372036854775807 9223372036854775808 -9223372036854775808 \
    -9223372036854775809 18446744073709551615 18446744073709551616 340282366920938463463374607431768211455 \
    340282366920938463463374607431768211456 1e18 1e19 1e20 1e21 1e22 1e23 1e307 1e308 -1e308 1e309 -1e309 1e310 \
    1e400 1e-307 1e-308 1e-323 1e-324 1e-325 1e-400 4.9e-324 2.4703282292062327e-324 2.4703282292062328e-324 \
    2.2250738585072014e-308 2.2250738585072011e-308 1.7976931348623157e308 1.7976931348623157E+308 \
    -1.7976931348623157e308 1.7976931348623170e308 1.8e308 0e999999999999999999999 1e-999999999999999999999 \
    1e999999999999999999999 0.0e400 0e-400 1e2147483647 1e2147483648 1e-2147483648 1e-2147483649 1e4294967296 \
    1e9223372036854775807 1e-9223372036854775808 1e18446744073709551616 1e00000000000000000000001 1e-00001 0.1 0.10 \
    0.30000000000000004 1.5e300 1E5 1e+5 1e-5 1e05 Infinity -Infinity NaN -NaN inf nan 1e١ ٣ ½ １";

/// Escapes, right and wrong, between quotes.
const ESCAPES: &[&str] = &[
    "\\\"",
    "\\\\",
    "\\/",
    "\\b",
    "\\f",
    "\\n",
    "\\r",
    "\\t",
    "\\u0000",
    "\\u001f",
    "\\u0022",
    "\\u005c",
    "\\u00E9",
    "\\uFFFF",
    "\\uffff",
    "\\ufeff",
    "\\uD83D\\uDE00",
    "\\ud83d\\ude00",
    "\\uD83d\\uDe00",
    "\\udbff\\udfff",
    "\\ud800\\udc00",
    "\\ud800",
    "\\udbff",
    "\\udc00",
    "\\udfff",
    "\\udc00\\ud800",
    "\\ud800\\ud800",
    "\\ud800\\ud800\\udc00",
    "\\ud800\\udc00\\udc00",
    "\\ud800x",
    "\\ud800\\n",
    "\\ud800\\\\udc00",
    "\\ud800\\u",
    "\\ud800\\ud",
    "\\ud800\\udc0",
    "\\ud800\\u0041",
    "\\ud800\\ue000",
    "\\ud7ff",
    "\\ue000",
    "\\ud800é",
    "\\ud800\u{10000}",
    "\\",
    "\\u",
    "\\u0",
    "\\u00",
    "\\u000",
    "\\u000g",
    "\\u 000",
    "\\u+000",
    "\\u-001",
    "\\U0000",
    "\\x41",
    "\\0",
    "\\00",
    "\\1",
    "\\a",
    "\\e",
    "\\v",
    "\\'",
    "\\`",
    "\\é",
    "\\\n",
    "\\\0",
    "\\ ",
    "\\{",
    "\\u{41}",
    "\\N",
    "\\B",
    "\\u００41",
];

/// Bytes that are no UTF-8, or nearly none: longer than needed, halves of characters, beyond the last, cut short.
const BYTES: &[&[u8]] = &[
    b"\xc0\xaf",
    b"\xc0\x80",
    b"\xc1\xbf",
    b"\xc1\x81",
    b"\xe0\x80\xaf",
    b"\xe0\x80\x80",
    b"\xe0\x9f\xbf",
    b"\xe0\xa0\x80",
    b"\xf0\x80\x80\xaf",
    b"\xf0\x80\x80\x80",
    b"\xf0\x8f\xbf\xbf",
    b"\xf0\x90\x80\x80",
    b"\xf8\x80\x80\x80\xaf",
    b"\xfc\x80\x80\x80\x80\xaf",
    b"\xed\x9f\xbf",
    b"\xed\xa0\x80",
    b"\xed\xad\xbf",
    b"\xed\xae\x80",
    b"\xed\xb0\x80",
    b"\xed\xbf\xbf",
    b"\xed\xa0\xbd\xed\xb8\x80",
    b"\xee\x80\x80",
    b"\xef\xbf\xbe",
    b"\xef\xbf\xbf",
    b"\xef\xbb\xbf",
    b"\xf4\x8f\xbf\xbf",
    b"\xf4\x90\x80\x80",
    b"\xf5\x80\x80\x80",
    b"\xf7\xbf\xbf\xbf",
    b"\xfe",
    b"\xff",
    b"\xfe\xff",
    b"\xff\xfe",
    b"\x80",
    b"\xbf",
    b"\xc2",
    b"\xc3",
    b"\xdf",
    b"\xe2\x82",
    b"\xe2",
    b"\xf0\x9f\x98",
    b"\xf0\x9f",
    b"\xf0",
    b"\xc3\xc3\xa9",
    b"\xc3\xa9\xa9",
    b"\xe2\x82\"",
    b"\xc3\"",
    b"\x80\x80\x80\x80",
    b"\xc2\x80",
    b"\xc2\x85",
    b"\xc2\xa0",
];

/// White space to others, and what is none to anybody.
const SPACES: &[&str] = &[
    " ", "\t", "\n", "\r", "\r\n", "\u{b}", "\u{c}", "\u{0}", "\u{1c}", "\u{1f}", "\u{7f}", "\u{85}", "\u{a0}",
    "\u{1680}", "\u{180e}", "\u{2000}", "\u{200b}", "\u{2028}", "\u{2029}", "\u{202f}", "\u{205f}", "\u{2060}",
    "\u{3000}", "\u{feff}", "//\n", "/**/", "#\n", "<!---->", "\\n",
];

/// What stands together rightly and wrongly.
const SHAPES: &[&str] = &[
    "",
    "{}",
    "[]",
    "{} ",
    "{}x",
    "{}{}",
    "[][]",
    "{},",
    ",{}",
    "[1,]",
    "[,1]",
    "[,]",
    "[1,,2]",
    "[1 2]",
    "[1:2]",
    "{,}",
    "{\"a\":1,}",
    "{,\"a\":1}",
    "{\"a\":1,,\"b\":2}",
    "{\"a\" 1}",
    "{\"a\",1}",
    "{\"a\"}",
    "{\"a\":}",
    "{:1}",
    "{a:1}",
    "{'a':1}",
    "{1:1}",
    "{null:1}",
    "{[]:1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\"::1}",
    "{\"a\":1:2}",
    "{\"a\"=1}",
    "{\"a\":\"b\"\"c\"}",
    "{",
    "[",
    "}",
    "]",
    "[}",
    "{]",
    "[[]",
    "[]]",
    "{\"a\":[}",
    "{\"a\"",
    "{\"a",
    "{\"",
    "\"",
    "\"a",
    "\"a\\",
    "\"a\\\"",
    "\"a\"b",
    "\"a\" \"b\"",
    "'a'",
    "`a`",
    "a",
    "t",
    "tr",
    "tru",
    "true",
    "truee",
    "true1",
    "true,",
    "True",
    "TRUE",
    "f",
    "fals",
    "false",
    "falsey",
    "n",
    "nul",
    "null",
    "nulll",
    "None",
    "nil",
    "undefined",
    "NULL",
    "\"\"",
    "[\"\"]",
    "{\"\":\"\"}",
    "{\"\":1,\"\":2}",
    "{\"a\":1,\"\\u0061\":2}",
    "{\"__proto__\":{}}",
    "[true,false,null]",
    "[truefalse]",
    "[tru,e]",
    "(1)",
    "<a/>",
    "\\",
    "\\u0031",
    "\"\\u0031",
    "1\u{0}",
    "\u{0}1",
    "[1\u{0}]",
    "\"\u{0}\"",
    "\"\u{7f}\"",
    "\"\u{2028}\"",
    "\"\u{feff}\"",
    "\u{feff}",
    "\u{feff}{}",
    "{}\u{feff}",
    "{\u{feff}}",
    "@",
    "...",
    "[...]",
    "{...}",
    "@1",
    "$",
    "\"a\nb\"",
    "\"a\tb\"",
    "\"a\rb\"",
];

/// Every text.
#[must_use]
pub fn by_hand() -> Vec<Vec<u8>> {
    let mut texts: Vec<Vec<u8>> = SHAPES.iter().map(|shape| shape.as_bytes().to_vec()).collect();
    for number in NUMBERS.split(' ').chain(["- 1", "1 1"]) {
        for around in
            [["", ""], ["[", "]"], ["{\"a\":", "}"], [" ", " "], ["[0,", ",0]"], ["", "x"], ["", "\0"], ["\"", "\""]]
        {
            texts.push(around.join(number).into());
        }
    }
    for escape in ESCAPES {
        for around in [["\"", "\""], ["\"a", "b\""], ["{\"", "\":1}"], ["[\"", ""], ["\"\\\\", "\\\\\""], ["", ""]] {
            texts.push(around.join(escape).into());
        }
    }
    for bytes in BYTES {
        for (before, after) in [
            ("\"", "\""),
            ("\"a", "b\""),
            ("{\"", "\":1}"),
            ("", ""),
            ("[", "]"),
            ("", "{}"),
            ("{}", ""),
            ("\"\\", "\""),
        ] {
            texts.push([before.as_bytes(), bytes, after.as_bytes()].concat());
        }
    }
    for space in SPACES {
        for places in [
            "_1",
            "1_",
            "[_]",
            "[_1]",
            "[1_,2]",
            "[1,_2]",
            "{_\"a\":1}",
            "{\"a\"_:1}",
            "{\"a\":_1}",
            "{\"a\":1_}",
            "\"_\"",
            "-_1",
            "1_.5",
            "tr_ue",
        ] {
            texts.push(places.replace('_', space).into());
        }
    }
    // Every control character where it may stand and where it may not.
    for byte in 0..0x21_u8 {
        for (before, after) in [("\"", "\""), ("{\"", "\":1}"), ("[", "1]"), ("\"\\", "\"")] {
            texts.push([before.as_bytes(), &[byte], after.as_bytes()].concat());
        }
    }
    for depth in [1, 2, 125, 126, 127, 128, 129, 1_000, 10_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]"), ("{\"a\":[", "]}")] {
            for value in ["1", "", "\"", "]"] {
                for missing in [0, 1] {
                    texts.push([&open.repeat(depth), value, &close.repeat(depth - missing)].concat().into());
                }
            }
        }
    }
    for length in [17, 18, 19, 20, 40, 308, 309, 310, 400, 5_000] {
        for digit in ["1", "9", "0"] {
            let digits = digit.repeat(length);
            for text in [
                digits.clone(),
                format!("1{digits}"),
                format!("-1{digits}"),
                format!("0.{digits}1"),
                format!("1.{digits}"),
                format!("1{digits}e-{length}"),
                format!("0.{digits}1e{length}"),
                format!("1e{digits}"),
                format!("1e-{digits}"),
                format!("1e-{digits}1"),
            ] {
                texts.push(text.into());
            }
        }
    }
    // All short texts of a few letters.
    let letters: &[&[u8]] = &[b"{", b"}", b"[", b"]", b"\"", b",", b":", b"\\", b"0", b"1", b"-", b".", b"e", b" "];
    let mut level: Vec<Vec<u8>> = vec![Vec::new()];
    for _ in 0..3 {
        level = level.iter().flat_map(|text| letters.iter().map(move |letter| [text, *letter].concat())).collect();
        texts.extend(level.iter().cloned());
    }
    texts
}
