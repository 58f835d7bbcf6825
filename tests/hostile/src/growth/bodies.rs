//! Bodies for the judge, and texts for the reader of JSON.

use gerencianet_validation::table::{ArrayRules, Schema, SchemaId, Table};
use gerencianet_validation::{Locale, Operation, Options, judge_schema, validate, validate_with};

use super::{Subject, numbered, repeated};

pub(super) const SUBJECTS: &[Subject] = &[
    judged("an amount of digits", |length| repeated("{\"valor\":{\"original\":\"", "7", "\"}}", length)),
    judged("an amount of escapes", |length| repeated("{\"valor\":{\"original\":\"", "\\u0037", "\"}}", length)),
    judged("a number of digits", |length| repeated("{\"calendario\":{\"expiracao\":", "7", "}}", length)),
    judged("a number and its zeros", |length| repeated("{\"calendario\":{\"expiracao\":7", "0", "}}", length)),
    judged("a fraction of zeros", |length| repeated("{\"calendario\":{\"expiracao\":7.", "0", "}}", length)),
    judged("white space", |length| repeated("{", " \n", "}", length)),
    judged("unknown members", |length| numbered("{", |number| format!("\"k{number}\":1"), ",", "}", length)),
    judged("one member again and again", |length| repeated("{\"chave\":\"a\"", ",\"chave\":\"a\"", "}", length)),
    judged("an unknown name", |length| repeated("{\"", "chav", "\":1}", length)),
    judged("items", |length| repeated("{\"infoAdicionais\":[1", ",{\"nome\":\"a\"}", "]}", length)),
    judged("members of alternatives", |length| {
        numbered("{\"devedor\":{\"cpf\":\"1\"", |number| format!(",\"x{number}\":{{}}"), "", "}}", length)
    }),
    told("unknown members", |length| numbered("{", |number| format!("\"k{number}\":1"), ",", "}", length)),
    told("unknown members on lines", |length| numbered("{", |number| format!("\"é{number}\":1"), ",\n", "}", length)),
    told("items", |length| repeated("{\"infoAdicionais\":[1", ",{\"nome\":7}", "]}", length)),
    mapped("keys of a map", |length| {
        let member = |number: usize| format!("\"a{number}@b.c\":{{\"recebimento\":{{\"txidObrigatorio\":true}}}}");
        numbered("{\"pix\":{\"chaves\":{", member, ",", "}}}", length)
    }),
    read("numbers", |length| repeated("[0", ",-1.5e3", "]", length)),
    read("strings", |length| repeated("[0", ",\"ação 😀\"", "]", length)),
    read("escapes", |length| repeated("[\"", "\\ud83d\\ude00\\n\\u00e9", "\"]", length)),
    read("arrays in arrays", |length| repeated("[0", &format!(",{}{}", "[".repeat(100), "]".repeat(100)), "]", length)),
    read("members", |length| numbered("{", |number| format!("\"{number}\":0"), ",", "}", length)),
    read("members in falling order", |length| {
        numbered("{", |number| format!("\"{}\":0", u32::MAX as usize - number), ",", "}", length)
    }),
    read("members of one name", |length| repeated("{\"a\":0", ",\"\\u0061\":0", "}", length)),
    read("objects", |length| repeated("[0", ",{\"a\":{\"b\":[]}}", "]", length)),
    read("nothing but quotes", |length| repeated("", "\"", "", length)),
    read("nothing but brackets", |length| repeated("", "[", "", length)),
    unique("different numbers", |length| numbered("[", |number| number.to_string(), ",", "]", length)),
    unique("numbers spelled otherwise", |length| numbered("[", |number| format!("{number}.0e0"), ",", "]", length)),
    unique("different objects", |length| {
        numbered("[", |number| format!("{{\"b\":[{number}],\"a\":0}}"), ",", "]", length)
    }),
    unique("one long beginning", |length| {
        let beginning = "a".repeat(length.isqrt());
        numbered("[", |number| format!("\"{beginning}{number}\""), ",", "]", length)
    }),
];

const fn judged(shape: &'static str, make: fn(usize) -> Vec<u8>) -> Subject {
    Subject {
        reader: "judge",
        shape,
        make,
        read: |body| assert!(validate(Operation::PixCreateImmediateCharge, body).is_err()),
        is_slow: false,
    }
}

/// Reports everything, in words.
const fn told(shape: &'static str, make: fn(usize) -> Vec<u8>) -> Subject {
    Subject {
        reader: "report of all",
        shape,
        make,
        read: |body| {
            let options = Options { limit: usize::MAX, ..Options::default() };
            let report = validate_with(Operation::PixCreateImmediateCharge, body, options).expect_err("it is refused");
            assert!(report.to_json(Locale::PtBr).len() > body.len());
            assert!(!report.to_vendor(Locale::En).to_json().is_empty());
        },
        is_slow: false,
    }
}

const fn mapped(shape: &'static str, make: fn(usize) -> Vec<u8>) -> Subject {
    Subject {
        reader: "judge",
        shape,
        make,
        read: |body| drop(validate(Operation::UpdateAccountConfig, body)),
        is_slow: false,
    }
}

const TABLE: Table<'static> = Table {
    schemas: &[Schema::ANY, Schema { array: Some(&ArrayRules { unique: true, ..ArrayRules::ANY }), ..Schema::ANY }],
};

const fn read(shape: &'static str, make: fn(usize) -> Vec<u8>) -> Subject {
    Subject {
        reader: "JSON",
        shape,
        make,
        read: |text| drop(judge_schema(&TABLE, SchemaId(0), text, Options::default())),
        is_slow: false,
    }
}

const fn unique(shape: &'static str, make: fn(usize) -> Vec<u8>) -> Subject {
    Subject {
        reader: "unique items",
        shape,
        make,
        read: |text| assert!(judge_schema(&TABLE, SchemaId(1), text, Options::default()).is_ok()),
        is_slow: false,
    }
}
