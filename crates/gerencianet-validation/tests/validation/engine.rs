//! The engine on tables written by hand: one accepted and one refused body for every rule, with the exact report.

use gerencianet_validation::table::{
    Additional, Alternative, ArrayRules, Between, Bound, Combine, Decimal, Literal, Matcher, Member, NumberRules,
    ObjectRules, Pattern, Schema, SchemaId, StringRules, Table, Types,
};
use gerencianet_validation::{Format, Locale, Options, judge_schema};

const ANYTHING: SchemaId = SchemaId(1);

/// The report on a body under the schema at position 0, as `pointer code offset` lines.
fn report(schemas: &[Schema<'_>], body: &str) -> Vec<String> {
    report_with(schemas, body, Options::default())
}

fn report_with(schemas: &[Schema<'_>], body: &str, options: Options) -> Vec<String> {
    let table = Table { schemas };
    match judge_schema(&table, SchemaId(0), body.as_bytes(), options) {
        Ok(()) => Vec::new(),
        Err((violations, _)) => violations
            .iter()
            .map(|violation| format!("{} {} {}", violation.pointer(), violation.code(), violation.offset()))
            .collect(),
    }
}

#[track_caller]
fn accepts(schemas: &[Schema<'_>], bodies: &[&str]) {
    for body in bodies {
        assert_eq!(report(schemas, body), [""; 0], "{body}");
    }
}

#[track_caller]
fn refuses(schemas: &[Schema<'_>], cases: &[(&str, &[&str])]) {
    for (body, expected) in cases {
        assert_eq!(report(schemas, body), *expected, "{body}");
    }
}

fn decimal<'t>(text: &'t str, digits: &'t str, exponent: i32) -> Decimal<'t> {
    Decimal { text, negative: text.starts_with('-'), digits, exponent }
}

#[test]
fn types() {
    let integer = [Schema { types: Types::INTEGER, ..Schema::ANY }];
    accepts(&integer, &["1", "-1", "3600.0", "36e2", "-0", " 7 "]);
    refuses(
        &integer,
        &[
            ("1.5", &[" type 0"]),
            ("\"1\"", &[" type 0"]),
            ("null", &[" type 0"]),
            ("[1,]", &[" type 0", "/1 json-syntax 3"]),
        ],
    );
    let nullable = [Schema { types: Types::STRING.or(Types::NULL), ..Schema::ANY }];
    accepts(&nullable, &["null", "\"\""]);
    refuses(&nullable, &[("0", &[" type 0"]), ("{}", &[" type 0"]), ("true", &[" type 0"])]);
}

#[test]
fn listed_values() {
    let values = [
        Literal::String("cob"),
        Literal::Number(decimal("1.50", "15", -1)),
        Literal::Null,
        Literal::Boolean(true),
        Literal::Json("{\"a\":[1]}"),
    ];
    let schemas = [Schema { values: Some(&values), ..Schema::ANY }];
    accepts(&schemas, &["\"cob\"", "\"\\u0063ob\"", "1.5", "15e-1", "null", "true", "{ \"\\u0061\" : [ 1.0 ] }"]);
    refuses(
        &schemas,
        &[
            ("\"COB\"", &[" enum 0"]),
            ("1.51", &[" enum 0"]),
            ("false", &[" enum 0"]),
            ("{\"a\":[1,1]}", &[" enum 0"]),
            ("[]", &[" enum 0"]),
        ],
    );
    let typed = [Schema { types: Types::STRING, values: Some(&values[..1]), ..Schema::ANY }];
    refuses(&typed, &[("7", &[" type 0"])]);
}

#[test]
fn lengths_count_characters() {
    let rules = StringRules { min_length: 2, max_length: 3, ..StringRules::ANY };
    let schemas = [Schema { string: Some(&rules), ..Schema::ANY }];
    accepts(&schemas, &["\"ab\"", "\"ãé\"", "\"😀😀😀\"", "\"\\ud83d\\ude00\\u00e9x\"", "7"]);
    refuses(
        &schemas,
        &[
            ("\"a\"", &[" min-length 0"]),
            ("\"😀\"", &[" min-length 0"]),
            ("\"\\ud83d\\ude00\"", &[" min-length 0"]),
            ("\"abcd\"", &[" max-length 0"]),
            ("\"😀😀😀😀\"", &[" max-length 0"]),
            ("\"\\u0061bcd\"", &[" max-length 0"]),
        ],
    );
}

#[test]
fn patterns_and_formats_see_through_escapes() {
    let pattern =
        Pattern { source: "^[ab]{2}$", matcher: Matcher::Run { set: (1 << b'a') | (1 << b'b'), min: 2, max: 2 } };
    let rules = StringRules { pattern: Some(&pattern), ..StringRules::ANY };
    let schemas = [Schema { string: Some(&rules), ..Schema::ANY }];
    accepts(&schemas, &["\"ab\"", "\"\\u0061b\""]);
    refuses(&schemas, &[("\"\\u0063b\"", &[" pattern 0"]), ("\"abb\"", &[" pattern 0"])]);

    let rules = StringRules { format: Some(Format::Cpf), ..StringRules::ANY };
    let schemas = [Schema { string: Some(&rules), ..Schema::ANY }];
    accepts(&schemas, &["\"52998224725\"", "\"\\u00352998224725\""]);
    refuses(
        &schemas,
        &[
            ("\"52998224726\"", &[" cpf-check-digits 0"]),
            ("\"\\u00352998224726\"", &[" cpf-check-digits 0"]),
            ("\"5299822472\"", &[" cpf 0"]),
            ("\"11111111111\"", &[" cpf-check-digits 0"]),
        ],
    );
    let shape_only = Options { check_digits: false, ..Options::default() };
    assert_eq!(report_with(&schemas, "\"52998224726\"", shape_only), [""; 0]);
    assert_eq!(report_with(&schemas, "\"5299822472x\"", shape_only), [" cpf 0"]);

    // Longer than what is resolved on the stack.
    let rules = StringRules { format: Some(Format::HttpsUrl), ..StringRules::ANY };
    let schemas = [Schema { string: Some(&rules), ..Schema::ANY }];
    let long = format!("\"https:\\/\\/example.com\\/{}\"", "a".repeat(3_000));
    accepts(&schemas, &[&long]);
    refuses(&schemas, &[(&long.replace("https", "ftp"), &[" https-url 0"])]);
}

#[test]
fn bounds_and_steps() {
    let rules = NumberRules {
        minimum: Some(Bound { value: decimal("1", "1", 0), exclusive: false }),
        maximum: Some(Bound { value: decimal("10.5", "105", -1), exclusive: true }),
        multiple_of: Some(decimal("0.5", "5", -1)),
    };
    let schemas = [Schema { number: Some(&rules), ..Schema::ANY }];
    accepts(&schemas, &["1", "1.0", "10", "1e1", "\"x\""]);
    refuses(
        &schemas,
        &[
            ("0.5", &[" minimum 0"]),
            ("10.5", &[" maximum 0"]),
            ("9.9999999999999999999", &[" multiple-of 0"]),
            ("-3.2", &[" minimum 0", " multiple-of 0"]),
        ],
    );
}

#[test]
fn arrays() {
    let item = StringRules { max_length: 1, ..StringRules::ANY };
    let rules = ArrayRules { items: Some(SchemaId(1)), min_items: 1, max_items: 2, unique: true };
    let schemas = [
        Schema { types: Types::ARRAY, array: Some(&rules), ..Schema::ANY },
        Schema { string: Some(&item), ..Schema::ANY },
    ];
    accepts(&schemas, &["[\"a\"]", "[ \"a\" , 1 ]", "[1,\"1\"]"]);
    refuses(
        &schemas,
        &[
            ("[]", &[" min-items 0"]),
            ("[1,2,3]", &[" max-items 0"]),
            ("[1,1.0]", &["/1 unique-items 3"]),
            ("[\"a\",\"\\u0061\"]", &["/1 unique-items 5"]),
            ("[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", &["/1 unique-items 15"]),
            ("[\"aa\",\"bb\"]", &["/0 max-length 1", "/1 max-length 6"]),
        ],
    );
    let unique = ArrayRules { unique: true, ..ArrayRules::ANY };
    let schemas = [Schema { array: Some(&unique), ..Schema::ANY }];
    let many: Vec<String> = (0..40).map(|number| format!("\"{number}\"")).collect();
    accepts(&schemas, &[&format!("[{}]", many.join(","))]);
    let repeated = format!("[{},\"0\"]", many.join(","));
    assert_eq!(report(&schemas, &repeated).len(), 1);
}

const fn member(name: &str, required: bool) -> Member<'_> {
    Member { name, schema: ANYTHING, required, read_only: false }
}

#[test]
fn objects() {
    let members = [member("a", true), member("b/~", false), Member { read_only: true, ..member("id", false) }];
    let rules = ObjectRules {
        members: &members,
        additional: Additional::Forbidden,
        min_properties: 1,
        max_properties: 2,
        ..ObjectRules::ANY
    };
    let schemas = [Schema { types: Types::OBJECT, object: Some(&rules), ..Schema::ANY }, Schema::ANY];
    accepts(&schemas, &["{\"a\":1}", "{\"b/~\":[{}],\"\\u0061\":null}"]);
    refuses(
        &schemas,
        &[
            ("{}", &["/a required 0", " min-properties 0"]),
            ("{\"a\":1,\"id\":2}", &["/id read-only 7"]),
            ("{\"a\":1,\"c\":{\"x\":[]}}", &["/c unknown-field 7"]),
            ("{\"a\":1,\"a\":2}", &["/a duplicate-key 7"]),
            ("{\"a\":1,\"b/~\":2,\"x\":3}", &[" max-properties 0", "/x unknown-field 15"]),
            ("{\"b/~\":1,\"b\\/~\":2}", &["/a required 0", "/b~1~0 duplicate-key 9"]),
            ("[]", &[" type 0"]),
        ],
    );
}

#[test]
fn maps() {
    let name = StringRules { max_length: 2, ..StringRules::ANY };
    let rules =
        ObjectRules { additional: Additional::Schema(SchemaId(2)), names: Some(SchemaId(1)), ..ObjectRules::ANY };
    let schemas = [
        Schema { object: Some(&rules), ..Schema::ANY },
        Schema { string: Some(&name), ..Schema::ANY },
        Schema { types: Types::BOOLEAN, ..Schema::ANY },
    ];
    accepts(&schemas, &["{\"aa\":true,\"b\":false}", "7"]);
    refuses(
        &schemas,
        &[
            ("{\"aaa\":true}", &["/aaa property-name 1"]),
            ("{\"a\":1,\"\\u0061\":true}", &["/a type 5", "/a duplicate-key 7"]),
        ],
    );
}

#[test]
fn between_members() {
    let members = [member("cpf", false), member("cnpj", false), member("razaoSocial", false)];
    let between = [Between::NotTogether(&[0, 1]), Between::BothOrNone(&[1, 2])];
    let rules = ObjectRules { members: &members, between: &between, ..ObjectRules::ANY };
    let schemas = [Schema { object: Some(&rules), ..Schema::ANY }, Schema::ANY];
    accepts(&schemas, &["{}", "{\"cpf\":1}", "{\"cnpj\":1,\"razaoSocial\":2}"]);
    refuses(
        &schemas,
        &[
            ("{\"cpf\":1,\"cnpj\":2,\"razaoSocial\":3}", &[" not-together 0"]),
            ("{\"cnpj\":1}", &[" both-or-none 0"]),
            ("{\"razaoSocial\":1}", &[" both-or-none 0"]),
        ],
    );
}

/// The position of a member that only the second word of a set of bits can hold.
#[test]
fn more_members_than_a_word_has_bits() {
    let names: Vec<String> = (0..130).map(|number| format!("m{number}")).collect();
    let members: Vec<Member<'_>> = names.iter().map(|name| member(name, name == "m129")).collect();
    let rules = ObjectRules { members: &members, ..ObjectRules::ANY };
    let schemas = [Schema { object: Some(&rules), ..Schema::ANY }, Schema::ANY];
    accepts(&schemas, &["{\"m129\":1,\"m70\":1}"]);
    refuses(
        &schemas,
        &[("{\"m70\":1}", &["/m129 required 0"]), ("{\"m129\":1,\"m70\":1,\"m70\":2}", &["/m70 duplicate-key 18"])],
    );
}

#[test]
fn combinations() {
    let short = StringRules { max_length: 2, ..StringRules::ANY };
    let long = StringRules { min_length: 2, ..StringRules::ANY };
    let parts = [
        Schema { types: Types::STRING, string: Some(&short), ..Schema::ANY },
        Schema { types: Types::STRING, string: Some(&long), ..Schema::ANY },
        Schema { types: Types::BOOLEAN, ..Schema::ANY },
    ];
    let with = |combine: &'static [Combine<'static>]| {
        let mut schemas = vec![Schema { combine, ..Schema::ANY }];
        schemas.extend(parts);
        schemas
    };
    let all = with(&[Combine::All(&[SchemaId(1), SchemaId(2)])]);
    accepts(&all, &["\"ab\""]);
    refuses(&all, &[("\"a\"", &[" min-length 0"]), ("\"abc\"", &[" max-length 0"]), ("1", &[" type 0", " type 0"])]);
    let any = with(&[Combine::Any(&[SchemaId(1), SchemaId(2), SchemaId(3)])]);
    accepts(&any, &["\"a\"", "\"ab\"", "\"abc\"", "true"]);
    refuses(&any, &[("1", &[" any-of 0"]), ("{\"a\":[]}", &[" any-of 0"])]);
    let one = with(&[Combine::One(&[SchemaId(1), SchemaId(2), SchemaId(3)])]);
    accepts(&one, &["\"a\"", "\"abc\"", "true"]);
    refuses(&one, &[("\"ab\"", &[" one-of-several 0"]), ("1", &[" one-of 0"])]);
    // Only one alternative takes strings: its rules are told.
    let meant = with(&[Combine::One(&[SchemaId(1), SchemaId(3)])]);
    refuses(&meant, &[("\"abc\"", &[" max-length 0"])]);
    let not = with(&[Combine::Not(SchemaId(3))]);
    accepts(&not, &["\"a\"", "1"]);
    refuses(&not, &[("true", &[" not 0"])]);
}

#[test]
fn what_was_wrong_before_hides_nothing() {
    let kinds = [Literal::String("a")];
    let rules = [member("count", false), Member { schema: SchemaId(3), ..member("kind", false) }];
    let rules = ObjectRules { members: &rules, ..ObjectRules::ANY };
    let alternatives = [Alternative { keys: &["count"], schema: SchemaId(2) }];
    let combine = [Combine::Dispatch(&alternatives)];
    let holder = [Member { schema: SchemaId(5), ..member("one", false) }];
    let holder = ObjectRules { members: &holder, ..ObjectRules::ANY };
    let schemas = [
        Schema { object: Some(&holder), ..Schema::ANY },
        Schema { types: Types::NUMBER, ..Schema::ANY },
        Schema { object: Some(&rules), ..Schema::ANY },
        Schema { values: Some(&kinds), ..Schema::ANY },
        Schema::ANY,
        Schema { types: Types::OBJECT, combine: &combine, ..Schema::ANY },
    ];
    refuses(
        &schemas,
        &[
            // A listed value is asked for wherever the type is right, whatever had the wrong type before.
            ("{\"one\":{\"count\":\"\",\"kind\":\"b\"}}", &["/one/count type 16", "/one/kind enum 26"]),
            // Names are compared again once the alternatives of a value have been tried.
            ("{\"one\":{\"count\":1},\"x\":1,\"x\":2}", &["/x duplicate-key 25"]),
        ],
    );
}

#[test]
fn alternatives_told_apart_by_their_members() {
    let number =
        NumberRules { minimum: Some(Bound { value: decimal("1", "1", 0), exclusive: false }), ..NumberRules::ANY };
    let person = [Member { schema: SchemaId(3), ..member("cpf", true) }, member("nome", true)];
    let company = [Member { schema: SchemaId(3), ..member("cnpj", true) }, member("nome", true)];
    let person = ObjectRules { members: &person, additional: Additional::Forbidden, ..ObjectRules::ANY };
    let company = ObjectRules { members: &company, additional: Additional::Forbidden, ..ObjectRules::ANY };
    let alternatives =
        [Alternative { keys: &["cpf"], schema: SchemaId(2) }, Alternative { keys: &["cnpj"], schema: SchemaId(4) }];
    let combine = [Combine::Dispatch(&alternatives)];
    let schemas = [
        Schema { types: Types::OBJECT, combine: &combine, ..Schema::ANY },
        Schema::ANY,
        Schema { types: Types::OBJECT, object: Some(&person), ..Schema::ANY },
        Schema { number: Some(&number), ..Schema::ANY },
        Schema { types: Types::OBJECT, object: Some(&company), ..Schema::ANY },
    ];
    accepts(&schemas, &["{\"cpf\":1,\"nome\":2}", "{\"nome\":{\"a\":[1,\"}\"]},\"cnpj\":1}"]);
    refuses(
        &schemas,
        &[
            ("{\"nome\":1}", &[" one-of-required 0"]),
            ("{}", &["/nome required 0", " one-of-required 0"]),
            ("{\"Cpf\":1,\"nome\":1}", &[" one-of-required 0", "/Cpf unknown-field 1"]),
            ("{\"cpf\":0,\"nome\":1}", &["/cpf minimum 7"]),
            ("{\"cpf\":1}", &["/nome required 0"]),
            ("{\"cpf\":1,\"cnpj\":1,\"nome\":1}", &["/cnpj not-together 9"]),
            ("{\"cpf\":1,\"nmoe\":1}", &["/nome required 0", "/nmoe unknown-field 9"]),
            ("[]", &[" type 0"]),
            ("{\"nome\"", &[" json-syntax 7"]),
        ],
    );
    // The same where the type is left to the alternatives, and where other rules make it a second reading.
    let at_least_three = ObjectRules { min_properties: 3, ..ObjectRules::ANY };
    for object in [None, Some(&at_least_three)] {
        let mut schemas = schemas;
        schemas[0] = Schema { object, combine: &combine, ..Schema::ANY };
        refuses(&schemas, &[("[]", &[" type 0"]), ("7", &[" type 0"])]);
        let too_few: &[&str] = if object.is_some() { &[" min-properties 0"] } else { &[] };
        refuses(&schemas, &[("{\"cpf\":1,\"nome\":2}", too_few)]);
        assert_eq!(report(&schemas, "{\"cpf\":0,\"nome\":2}").last().map(String::as_str), Some("/cpf minimum 7"));
    }
    let table = Table { schemas: &schemas };
    let together = judge_schema(&table, SchemaId(0), br#"{"cpf":1,"cnpj":1,"nome":1}"#, Options::default());
    let together = together.expect_err("both members are there").0;
    assert_eq!(together[0].message(Locale::En), "must not be given together: `cpf`, `cnpj`");
    assert_eq!(together[0].message(Locale::PtBr), "não podem ser informados juntos: `cpf`, `cnpj`");
    let neither =
        judge_schema(&table, SchemaId(0), b"{\"Cpf\":1}", Options::default()).expect_err("neither is there").0;
    assert_eq!(neither[2].nearest(), Some("cpf"));
    assert_eq!(neither[1].message(Locale::En), "one of these fields is required: `cpf`, `cnpj`");
}

#[test]
fn discriminators() {
    let cat = [member("kind", true), member("lives", true)];
    let dog = [member("kind", true)];
    let cat = ObjectRules { members: &cat, ..ObjectRules::ANY };
    let dog = ObjectRules { members: &dog, ..ObjectRules::ANY };
    let cases = [("cat", SchemaId(2)), ("dog", SchemaId(3))];
    let combine = [Combine::Discriminator { property: "kind", cases: &cases }];
    let schemas = [
        Schema { combine: &combine, ..Schema::ANY },
        Schema::ANY,
        Schema { types: Types::OBJECT, object: Some(&cat), ..Schema::ANY },
        Schema { types: Types::OBJECT, object: Some(&dog), ..Schema::ANY },
    ];
    accepts(&schemas, &["{\"kind\":\"dog\"}", "{\"lives\":9,\"kind\":\"c\\u0061t\"}"]);
    refuses(
        &schemas,
        &[
            ("{\"kind\":\"cat\"}", &["/lives required 0"]),
            ("{\"kind\":\"cow\"}", &["/kind discriminator 8"]),
            ("{\"kind\":1}", &["/kind discriminator 8"]),
            ("{}", &["/kind required 0"]),
            ("7", &[" type 0"]),
        ],
    );
}

#[test]
fn reports_stop_at_the_limit_and_say_so() {
    let rules = ArrayRules { items: Some(SchemaId(1)), ..ArrayRules::ANY };
    let schemas = [Schema { array: Some(&rules), ..Schema::ANY }, Schema { types: Types::NULL, ..Schema::ANY }];
    let table = Table { schemas: &schemas };
    let body = format!("[{}]", vec!["1"; 300].join(","));
    let (violations, truncated) =
        judge_schema(&table, SchemaId(0), body.as_bytes(), Options::default()).expect_err("no item is null");
    assert_eq!((violations.len(), truncated), (100, true));
    let few = Options { limit: 300, ..Options::default() };
    let (violations, truncated) = judge_schema(&table, SchemaId(0), body.as_bytes(), few).expect_err("no item is null");
    assert_eq!((violations.len(), truncated), (300, false));
    assert_eq!(judge_schema(&table, SchemaId(0), b"[]", Options { limit: 0, ..few }), Ok(()));
    let none = judge_schema(&table, SchemaId(0), b"[1,2]", Options { limit: 0, ..few }).expect_err("no item is null");
    assert_eq!((none.0.len(), none.1), (1, true));
}

#[test]
fn places_count_lines_and_characters() {
    let members = [member("a", true)];
    let rules = ObjectRules { members: &members, additional: Additional::Forbidden, ..ObjectRules::ANY };
    let schemas = [Schema { object: Some(&rules), ..Schema::ANY }, Schema::ANY];
    let table = Table { schemas: &schemas };
    let body = "{\n  \"a\": \"ãé😀\", \"x\": 1,\r\n\t\"y\": 2 }";
    let (violations, _) =
        judge_schema(&table, SchemaId(0), body.as_bytes(), Options::default()).expect_err("two members are unknown");
    let places: Vec<(u32, u32)> = violations.iter().map(|violation| (violation.line(), violation.column())).collect();
    assert_eq!(places, [(2, 15), (3, 2)]);
    let (violations, _) =
        judge_schema(&table, SchemaId(0), b"\"ok\n\xff\"", Options::default()).expect_err("not UTF-8");
    assert_eq!((violations[0].code().as_str(), violations[0].line(), violations[0].column()), ("utf-8", 2, 1));
}

/// A table that refers to what it does not have was not written by the generator; nothing goes through it unseen.
#[test]
fn a_schema_that_is_missing_accepts_nothing() {
    for body in ["null", "true", "1", "1.5", "\"text\"", "[]", "{}"] {
        refuses(&[], &[(body, &[" type 0"])]);
    }
}

/// Alternatives inside alternatives double the work with every level; the budget ends it.
#[test]
fn schemas_made_to_explode_are_cut_short() {
    let members = [Member { schema: SchemaId(0), ..member("n", false) }];
    let rules = ObjectRules { members: &members, ..ObjectRules::ANY };
    let combine = [Combine::All(&[SchemaId(1), SchemaId(1)]), Combine::Not(SchemaId(2))];
    let schemas = [
        Schema { combine: &combine, ..Schema::ANY },
        Schema { object: Some(&rules), ..Schema::ANY },
        Schema { types: Types::NULL, ..Schema::ANY },
    ];
    let deep = |levels: usize| format!("{}1{}", "{\"n\":".repeat(levels), "}".repeat(levels));
    accepts(&schemas, &[&deep(5)]);
    let report = report(&schemas, &deep(120));
    assert_eq!(report.len(), 1);
    assert!(report[0].contains(" too-complex "), "{report:?}");
}

#[test]
fn nothing_shows_values_or_names_that_the_sender_chose() {
    let rules = ObjectRules { additional: Additional::Schema(SchemaId(1)), ..ObjectRules::ANY };
    let schemas = [Schema { object: Some(&rules), ..Schema::ANY }, Schema { types: Types::NULL, ..Schema::ANY }];
    let table = Table { schemas: &schemas };
    let (violations, _) = judge_schema(&table, SchemaId(0), br#"{"52998224725":"segredo"}"#, Options::default())
        .expect_err("the member is not null");
    let shown = format!("{violations:?} {} {}", violations[0], violations[0].message(Locale::PtBr));
    assert!(!shown.contains("52998224725") && !shown.contains("segredo"), "{shown}");
    assert_eq!(violations[0].pointer(), "/52998224725");
    assert_eq!(violations[0].masked_pointer(), "/*");
}
