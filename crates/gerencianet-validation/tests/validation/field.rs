//! Fields judged alone, on tables written by hand.

use gerencianet_validation::table::{
    Additional, Alternative, ArrayRules, Between, Combine, Member, ObjectRules, Schema, SchemaId, StringRules, Table,
    Types,
};
use gerencianet_validation::{Format, Locale, Options, judge_field};

/// What is said of a field under the schema at position 0, as `pointer code offset` lines.
#[track_caller]
fn report(schemas: &[Schema<'_>], pointer: &str, value: Option<&str>) -> Vec<String> {
    let table = Table { schemas };
    match judge_field(&table, SchemaId(0), pointer, value.map(str::as_bytes), Options::default()) {
        Ok(()) => Vec::new(),
        Err((violations, _)) => violations
            .iter()
            .map(|violation| format!("{} {} {}", violation.pointer(), violation.code(), violation.offset()))
            .collect(),
    }
}

#[track_caller]
fn accepts(schemas: &[Schema<'_>], fields: &[(&str, Option<&str>)]) {
    refuses(schemas, &fields.iter().map(|(pointer, value)| (*pointer, *value, &[][..])).collect::<Vec<_>>());
}

#[track_caller]
fn refuses(schemas: &[Schema<'_>], cases: &[(&str, Option<&str>, &[&str])]) {
    for (pointer, value, expected) in cases {
        assert_eq!(report(schemas, pointer, *value), *expected, "{pointer}: {value:?}");
    }
}

const STRING: Schema<'static> = Schema { types: Types::STRING, ..Schema::ANY };
const INTEGER: Schema<'static> = Schema { types: Types::INTEGER, ..Schema::ANY };
const CPF: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(&StringRules { format: Some(Format::Cpf), ..StringRules::ANY }),
    ..Schema::ANY
};

/// What a table of a test refers to stays for as long as the test runs.
fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn object(rules: ObjectRules<'static>) -> Schema<'static> {
    Schema { types: Types::OBJECT, object: Some(kept(rules)), ..Schema::ANY }
}

fn closed<const N: usize>(members: [Member<'static>; N]) -> ObjectRules<'static> {
    ObjectRules { members: kept(members), additional: Additional::Forbidden, ..ObjectRules::ANY }
}

fn combined<const N: usize>(combine: [Combine<'static>; N]) -> Schema<'static> {
    Schema { combine: kept(combine), ..Schema::ANY }
}

fn text(rules: StringRules<'static>) -> Schema<'static> {
    Schema { types: Types::STRING, string: Some(kept(rules)), ..Schema::ANY }
}

fn array(rules: ArrayRules) -> Schema<'static> {
    Schema { types: Types::ARRAY, array: Some(kept(rules)), ..Schema::ANY }
}

const fn member(name: &'static str, schema: u16) -> Member<'static> {
    Member { name, schema: SchemaId(schema), required: false, read_only: false }
}

const fn required(name: &'static str, schema: u16) -> Member<'static> {
    Member { required: true, ..member(name, schema) }
}

#[test]
fn members_by_their_rules() {
    let inner = closed([required("a/b~c", 2)]);
    let outer = closed([
        required("inner", 1),
        member("cpf", 2),
        Member { read_only: true, ..member("status", 3) },
        member("tags", 4),
    ]);
    let tags = array(ArrayRules { items: Some(SchemaId(3)), min_items: 2, max_items: 3, unique: true });
    let schemas = [object(outer), object(inner), CPF, STRING, tags];
    accepts(
        &schemas,
        &[
            ("/cpf", Some(r#""12345678909""#)),
            ("/inner/a~1b~0c", Some(" \"12345678909\"\n")),
            ("/cpf", None),
            ("/tags", None),
            ("/status", None),
            ("/nothing", None),
            ("/nothing/inside", None),
            ("/cpf/inside", None),
            ("/tags/0", None),
            ("/tags/0", Some("\"x\"")),
            ("/tags/77", Some("\"x\"")),
        ],
    );
    refuses(
        &schemas,
        &[
            ("/cpf", Some(r#""12345678900""#), &["/cpf cpf-check-digits 0"]),
            ("/cpf", Some("12345678909"), &["/cpf type 0"]),
            ("/cpf", Some(""), &["/cpf json-syntax 0"]),
            ("/cpf", Some("\"12345678909\" 1"), &["/cpf json-syntax 14"]),
            ("/inner", None, &["/inner required 0"]),
            ("/inner", Some("{}"), &["/inner/a~1b~0c required 0"]),
            ("/inner", Some(r#"{"x": 1, "a/b~c": 2}"#), &["/inner/x unknown-field 1", "/inner/a~1b~0c type 18"]),
            ("/inner/a~1b~0c", None, &["/inner/a~1b~0c required 0"]),
            ("/inner/a~1b~0c", Some("1"), &["/inner/a~1b~0c type 0"]),
            ("/status", Some("\"x\""), &["/status read-only 0"]),
            ("/cpff", Some("1"), &["/cpff unknown-field 0"]),
            ("/inner/", Some("1"), &["/inner/ unknown-field 0"]),
            ("/inner/x/y", Some("1"), &["/inner/x unknown-field 0"]),
            ("/cpf/x", Some("1"), &["/cpf type 0"]),
            ("/tags/x", Some("1"), &["/tags type 0"]),
            ("/tags/01", Some("1"), &["/tags type 0"]),
            ("/tags/99999999999999999999999999", Some("1"), &["/tags type 0"]),
            ("/tags/5", Some("1"), &["/tags/5 type 0"]),
            ("/tags", Some("[\"x\"]"), &["/tags min-items 0"]),
            ("/tags", Some("[\"x\", \"x\"]"), &["/tags/1 unique-items 6"]),
        ],
    );
}

#[test]
fn the_whole_body_is_a_field_too() {
    let schemas = [object(closed([required("x", 1)])), STRING];
    accepts(&schemas, &[("", Some(r#"{"x": ""}"#))]);
    refuses(
        &schemas,
        &[
            ("", None, &[" missing-body 0"]),
            ("", Some(" "), &[" missing-body 0"]),
            ("", Some("{}"), &["/x required 0"]),
        ],
    );
}

#[test]
fn a_pointer_that_is_none_names_nothing() {
    let schemas = [object(closed([member("x", 1), member("~", 1), member("", 1)])), STRING];
    accepts(&schemas, &[("/x", Some("\"\"")), ("/~0", Some("\"\"")), ("/", Some("\"\""))]);
    refuses(
        &schemas,
        &[
            ("x", Some("\"\""), &["x unknown-field 0"]),
            ("x/x", None, &["x/x unknown-field 0"]),
            ("/~", Some("\"\""), &["/~ unknown-field 0"]),
            ("/~2", Some("\"\""), &["/~2 unknown-field 0"]),
            ("/x~", None, &["/x~ unknown-field 0"]),
        ],
    );
    let deep = "/x".repeat(128);
    refuses(&[Schema::ANY], &[(&deep, Some("1"), &[&format!("{deep} unknown-field 0")])]);
    accepts(&[Schema::ANY], &[(&deep[2..], Some("1"))]);
}

#[test]
fn names_that_the_caller_chose() {
    let names = text(StringRules { max_length: 3, ..StringRules::ANY });
    let rules =
        ObjectRules { additional: Additional::Schema(SchemaId(2)), names: Some(SchemaId(1)), ..ObjectRules::ANY };
    let schemas = [object(rules), names, object(closed([required("x", 1)]))];
    accepts(&schemas, &[("/abc/x", Some("\"\"")), ("/abc", None)]);
    refuses(
        &schemas,
        &[
            ("/abcd/x", Some("\"\""), &["/abcd property-name 0"]),
            ("/abcd/x", Some("1"), &["/abcd property-name 0", "/abcd/x type 0"]),
            ("/abc/x", None, &["/abc/x required 0"]),
            ("/abc/y", Some("1"), &["/abc/y unknown-field 0"]),
        ],
    );
    let table = Table { schemas: &schemas };
    for (value, masked) in [(None, "/*/x"), (Some(&b"1"[..]), "/*/x"), (Some(&b"\"\xff"[..]), "/*/*")] {
        let (violations, _) = judge_field(&table, SchemaId(0), "/123/x", value, Options::default()).unwrap_err();
        let violation = violations.last().unwrap();
        assert_eq!(violation.pointer(), "/123/x");
        assert_eq!(violation.masked_pointer(), masked);
        assert!(!format!("{violations:?}").contains("123"));
    }
}

#[test]
fn what_nothing_is_asked_of_must_be_json_all_the_same() {
    let schemas = [object(ObjectRules::ANY), Schema { types: Types::ARRAY, ..Schema::ANY }];
    accepts(&schemas, &[("/x", Some("[1]")), ("/x/y/0", Some("1")), ("/x/y", None), ("/~1", Some("null"))]);
    refuses(
        &schemas,
        &[
            ("/x/y", Some("[1,]"), &["/x/y/1 json-syntax 3"]),
            ("/x", Some(r#"{"a": 1, "a": 2}"#), &["/x/a duplicate-key 9"]),
        ],
    );
    accepts(&schemas[1..], &[("/0", Some("1")), ("/0/x", Some("1"))]);
    refuses(&schemas[1..], &[("/x", Some("1"), &[" type 0"])]);
}

#[test]
fn the_value_is_judged_by_all_rules_of_its_place() {
    let pair = ObjectRules {
        between: kept([Between::NotTogether(&[0, 1])]),
        min_properties: 1,
        ..closed([member("a", 2), member("b", 2)])
    };
    let schemas = [object(closed([member("pair", 1)])), object(pair), STRING];
    refuses(
        &schemas,
        &[
            ("/pair", Some(r#"{"a": "", "b": ""}"#), &["/pair not-together 0"]),
            ("/pair", Some("{}"), &["/pair min-properties 0"]),
        ],
    );
    // What other fields hold is not known.
    accepts(&schemas, &[("/pair/a", Some("\"\"")), ("/pair/b", Some("\"\"")), ("/pair/a", None)]);
}

/// By `cpf` or by `cnpj`, as a payer is.
fn payer(combine: fn(&'static [Alternative<'static>]) -> Combine<'static>) {
    let by_cpf = object(closed([required("cpf", 3), required("nome", 4)]));
    let by_cnpj = object(closed([required("cnpj", 4), required("nome", 5), required("fantasia", 4), member("cep", 4)]));
    let [shorter, longer] = [3, 6].map(|max_length| text(StringRules { max_length, ..StringRules::ANY }));
    const ALTERNATIVES: &[Alternative<'static>] =
        &[Alternative { keys: &["cpf"], schema: SchemaId(1) }, Alternative { keys: &["cnpj"], schema: SchemaId(2) }];
    let schemas = [combined([combine(ALTERNATIVES)]), by_cpf, by_cnpj, CPF, shorter, longer];
    accepts(
        &schemas,
        &[
            ("/cpf", Some(r#""12345678909""#)),
            ("/cnpj", Some("\"abc\"")),
            // Too long for one, short enough for the other.
            ("/nome", Some("\"abcdef\"")),
            // Each is missing in one alternative.
            ("/cpf", None),
            ("/cnpj", None),
            ("/fantasia", None),
            ("/cep", None),
        ],
    );
    refuses(
        &schemas,
        &[
            ("/cpf", Some("\"1\""), &["/cpf cpf 0"]),
            ("/cnpj", Some("\"abcd\""), &["/cnpj max-length 0"]),
            ("/nome", Some("\"abcdefg\""), &["/nome max-length 0"]),
            ("/nome", None, &["/nome required 0"]),
            ("/nom", Some("1"), &["/nom unknown-field 0"]),
            ("/cpf", Some("\"1"), &["/cpf json-syntax 2"]),
        ],
    );
    let table = Table { schemas: &schemas };
    let says = |pointer: &str| match judge_field(&table, SchemaId(0), pointer, Some(b"\"abcdefg\""), Options::default())
    {
        Ok(()) => String::new(),
        Err((violations, _)) => violations[0].message(Locale::En),
    };
    // The names of all alternatives are known, and the first alternative speaks of the name.
    assert_eq!(says("/fantazia"), "unknown field; did you mean `fantasia`?");
    assert_eq!(says("/cfp"), "unknown field; did you mean `cpf`?");
    assert_eq!(says("/nome"), "must have at most 3 characters");
}

#[test]
fn one_alternative_that_accepts_is_enough() {
    payer(Combine::Dispatch);
    const IDS: &[SchemaId] = &[SchemaId(1), SchemaId(2)];
    payer(|_| Combine::One(IDS));
    payer(|_| Combine::Any(IDS));
}

#[test]
fn the_alternative_that_goes_along_furthest_speaks() {
    let either = combined([Combine::Any(&[SchemaId(1), SchemaId(2), SchemaId(3), SchemaId(6)])]);
    let deep = object(closed([member("x", 4)]));
    let deeper = object(closed([member("y", 5)]));
    let both = combined([Combine::Any(&[SchemaId(1), SchemaId(5)])]);
    let schemas = [either, STRING, deep, INTEGER, deeper, CPF, both];
    refuses(
        &schemas,
        &[
            // Only one takes an object with `x`.
            ("/x/y", Some("1"), &["/x/y type 0"]),
            ("/x/z", Some("1"), &["/x/z unknown-field 0"]),
            // An object may stand there, but without that name.
            ("/z", Some("1"), &["/z unknown-field 0"]),
        ],
    );
    // Of several types that are wrong the first is told; of one that is right, what else is wrong.
    let place = [Combine::One(&[SchemaId(3), SchemaId(5)])];
    let schemas = [object(closed([member("v", 1)])), combined(place), STRING, INTEGER, STRING, CPF];
    accepts(&schemas, &[("/v", Some("1"))]);
    refuses(&schemas, &[("/v", Some("\"1\""), &["/v cpf 0"]), ("/v", Some("true"), &["/v one-of 0"])]);
    let outer = [Combine::Any(&[SchemaId(2), SchemaId(3)])];
    let [number, text] = [4, 5].map(|schema| object(closed([member("v", schema)])));
    let schemas = [object(closed([member("o", 1)])), combined(outer), number, text, INTEGER, CPF];
    refuses(&schemas, &[("/o/v", Some("true"), &["/o/v type 0"]), ("/o/v", Some("\"1\""), &["/o/v cpf 0"])]);
}

#[test]
fn all_of_must_hold_and_not_says_nothing() {
    let all = [Combine::All(&[SchemaId(1), SchemaId(2)]), Combine::Not(SchemaId(1))];
    let open = ObjectRules { members: kept([required("x", 3)]), ..ObjectRules::ANY };
    let narrow = ObjectRules { members: kept([member("x", 4), required("y", 3)]), ..ObjectRules::ANY };
    let schemas = [combined(all), object(open), object(narrow), STRING, CPF];
    accepts(&schemas, &[("/x", Some(r#""12345678909""#)), ("/z", Some("1")), ("/z", None)]);
    refuses(
        &schemas,
        &[
            ("/x", Some("\"1\""), &["/x cpf 0"]),
            ("/x", Some("1"), &["/x type 0", "/x type 0"]),
            ("/x", None, &["/x required 0"]),
            ("/y", None, &["/y required 0"]),
            // What is wrong with the text is said once.
            ("/x", Some("\""), &["/x json-syntax 1"]),
            ("/z", Some(r#"{"a": 1, "a": 1}"#), &["/z/a duplicate-key 9"]),
        ],
    );
}

#[test]
fn the_member_that_decides_must_name_an_alternative() {
    let text = object(closed([required("kind", 3), member("value", 3)]));
    let count = object(closed([required("kind", 3), required("value", 4)]));
    let either = [Combine::Discriminator { property: "kind", cases: &[("text", SchemaId(1)), ("count", SchemaId(2))] }];
    let schemas = [combined(either), text, count, STRING, INTEGER];
    accepts(
        &schemas,
        &[
            ("/kind", Some("\"text\"")),
            ("/kind", Some(" \"co\\u0075nt\"")),
            ("/value", Some("1")),
            ("/value", Some("\"\"")),
            ("/value", None),
        ],
    );
    refuses(
        &schemas,
        &[
            ("/kind", None, &["/kind required 0"]),
            ("/kind", Some("\"txt\""), &["/kind discriminator 0"]),
            ("/kind", Some("1"), &["/kind discriminator 0"]),
            ("/value", Some("true"), &["/value type 0"]),
            ("/kid", Some("1"), &["/kid unknown-field 0"]),
        ],
    );
}

#[test]
fn a_schema_inside_itself_ends() {
    let either = [Combine::Any(&[SchemaId(1), SchemaId(2)])];
    let left = closed([member("x", 0), member("leaf", 3)]);
    let right = closed([member("x", 0)]);
    let schemas = [combined(either), object(left), object(right), STRING];
    accepts(&schemas, &[(&("/x".repeat(100) + "/leaf"), Some("\"\"")), (&"/x".repeat(100), None)]);
    refuses(&schemas, &[("/x/x/leaf", Some("1"), &["/x/x/leaf type 0"])]);
    let long = report(&schemas, &("/x".repeat(100) + "/leaf"), Some("1"));
    assert_eq!(long.len(), 1, "{long:?}");
}

#[test]
fn no_more_is_reported_than_the_caller_wants() {
    let schemas = [
        object(closed([member("list", 1)])),
        Schema {
            types: Types::ARRAY,
            array: Some(&ArrayRules { items: Some(SchemaId(2)), ..ArrayRules::ANY }),
            ..Schema::ANY
        },
        STRING,
    ];
    let table = Table { schemas: &schemas };
    let options = Options { limit: 2, ..Options::default() };
    let (violations, truncated) = judge_field(&table, SchemaId(0), "/list", Some(b"[1, 2, 3]"), options).unwrap_err();
    assert!(truncated);
    let places: Vec<(&str, u32, u32)> =
        violations.iter().map(|one| (one.pointer(), one.line(), one.column())).collect();
    assert_eq!(places, [("/list/0", 1, 2), ("/list/1", 1, 5)]);
    // Each of the schemas stays within the limit, both together do not.
    let schemas = [combined([Combine::All(&[SchemaId(1), SchemaId(1)])]), object(closed([member("x", 2)])), STRING];
    let table = Table { schemas: &schemas };
    for (limit, expected) in [(1, (1, true)), (2, (2, false))] {
        let options = Options { limit, ..Options::default() };
        let (violations, truncated) = judge_field(&table, SchemaId(0), "/x", Some(b"1"), options).unwrap_err();
        assert_eq!((violations.len(), truncated), expected);
    }
    let without = Options { check_digits: false, ..Options::default() };
    let schemas = [object(closed([member("cpf", 1)])), CPF];
    let table = Table { schemas: &schemas };
    assert!(judge_field(&table, SchemaId(0), "/cpf", Some(b"\"12345678900\""), without).is_ok());
}

#[test]
fn a_value_that_is_no_text_is_refused_where_it_ceases_to_be() {
    let table = Table { schemas: &[STRING] };
    let (violations, _) =
        judge_field(&table, SchemaId(0), "", Some(b"\"ok\n\xff\""), Options::default()).expect_err("not UTF-8");
    let [violation] = &violations[..] else { panic!("{violations:?}") };
    assert_eq!(
        (violation.code().as_str(), violation.offset(), violation.line(), violation.column()),
        ("utf-8", 4, 2, 1)
    );
}
