//! @generated from specs/everything.yaml by cargo xtask codegen
//!
//! What a request to Everything must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `GET /v1/safe\u{2069}/{id}`
///
/// Reads \[safely\] \<b\>, with `x*` and \*stars\*, \\u{202b}backwards
pub(super) static READ_SAFELY: OperationTable<'static> = OperationTable {
    api: "everything",
    id: "readSafely",
    method: "GET",
    path: "/v1/safe\u{2069}/{id}",
    scopes: &["a.read", "b\u{202e}.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::READ_SAFELY_ID,
            wire: Wire::Text,
        },
        Parameter {
            name: "de",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::READ_SAFELY_DE,
            wire: Wire::Text,
        },
        Parameter {
            name: "ate",
            alias: Some("até"),
            location: Location::Query,
            required: false,
            schema: id::READ_SAFELY_DE,
            wire: Wire::Text,
        },
        Parameter {
            name: "pagina",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::READ_SAFELY_PAGINA,
            wire: Wire::Text,
        },
        Parameter {
            name: "x-key",
            alias: None,
            location: Location::Header,
            required: false,
            schema: id::READ_SAFELY_X_KEY,
            wire: Wire::Text,
        },
    ],
    between: &[
        BetweenParameters::Exclusive(&["de", "pagina"]),
        BetweenParameters::NotBefore {
            later: "ate",
            earlier: "de",
        },
    ],
};

/// `POST /v1/key`
pub(super) static WRITE_WITH_KEY: OperationTable<'static> = OperationTable {
    api: "everything",
    id: "writeWithKey",
    method: "POST",
    path: "/v1/key",
    scopes: &[],
    idempotency: Idempotency::Key("x-key"),
    body: Some(id::EVERYTHING),
    parameters: &[
        Parameter {
            name: "x-key",
            alias: None,
            location: Location::Header,
            required: true,
            schema: id::WRITE_WITH_KEY_X_KEY,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `PUT /v1/same`
pub(super) static WRITE_IT: OperationTable<'static> = OperationTable {
    api: "everything",
    id: "write-it",
    method: "PUT",
    path: "/v1/same",
    scopes: &[],
    idempotency: Idempotency::Idempotent,
    body: Some(id::WRITE_IT_BODY),
    parameters: &[],
    between: &[],
};

/// `DELETE /v1/same`
pub(super) static REMOVE_IT: OperationTable<'static> = OperationTable {
    api: "everything",
    id: "remove_it",
    method: "DELETE",
    path: "/v1/same",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[],
    between: &[],
};

/// `readSafely.id`, specs/everything.yaml:15
const READ_SAFELY_ID: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "-9223372036854775808",
                    negative: true,
                    digits: "9223372036854775808",
                    exponent: 0,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "9223372036854775807",
                    negative: false,
                    digits: "9223372036854775807",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `readSafely.de`, specs/everything.yaml:16
///
/// The same:
/// - `readSafely.ate`, specs/everything.yaml:17
const READ_SAFELY_DE: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Date),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `readSafely.pagina`, specs/everything.yaml:18
const READ_SAFELY_PAGINA: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "1",
                    negative: false,
                    digits: "1",
                    exponent: 0,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "1e3",
                    negative: false,
                    digits: "1",
                    exponent: 3,
                },
                exclusive: true,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `readSafely.x-key`, specs/everything.yaml:19
///
/// The same:
/// - `Everything.id`, specs/everything.yaml:59
/// - `Everything.strings.secret`, specs/everything.yaml:73
/// - `Everything.arrays.item`, specs/everything.yaml:85
/// - `Everything.any.anyOf.0`, specs/everything.yaml:89
/// - `Everything.one.Texto`, specs/everything.yaml:90
/// - `Gato.tipo`, specs/everything.yaml:104
/// - `Cachorro.tipo`, specs/everything.yaml:105
const READ_SAFELY_X_KEY: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `writeWithKey.x-key`, specs/everything.yaml:26
const WRITE_WITH_KEY_X_KEY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::IdempotencyKey),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything`, specs/everything.yaml:49
const EVERYTHING: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "anything",
                    schema: id::EVERYTHING_ANYTHING,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "café\u{202e}",
                    schema: id::EVERYTHING_CAF,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "id",
                    schema: id::READ_SAFELY_X_KEY,
                    required: false,
                    read_only: true,
                },
                Member {
                    name: "nullable",
                    schema: id::EVERYTHING_NULLABLE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "again",
                    schema: id::EVERYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "strings",
                    schema: id::EVERYTHING_STRINGS,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "numbers",
                    schema: id::EVERYTHING_NUMBERS,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "literals",
                    schema: id::EVERYTHING_LITERALS,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "arrays",
                    schema: id::EVERYTHING_ARRAYS,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "undeclared",
                    schema: id::EVERYTHING_UNDECLARED,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "list",
                    schema: id::EVERYTHING_LIST,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "all",
                    schema: id::EVERYTHING_ALL,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "any",
                    schema: id::EVERYTHING_ANY,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "one",
                    schema: id::EVERYTHING_ONE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "none",
                    schema: id::EVERYTHING_NONE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "dispatch",
                    schema: id::EVERYTHING_DISPATCH,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "discriminator",
                    schema: id::EVERYTHING_DISCRIMINATOR,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "Nome",
                    schema: id::EVERYTHING_NOME,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "nome",
                    schema: id::EVERYTHING_NOME_2,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "2via",
                    schema: id::EVERYTHING_2VIA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "ção",
                    schema: id::EVERYTHING_O,
                    required: false,
                    read_only: false,
                },
            ],
            min_properties: 1,
            max_properties: 30,
            between: &[Between::BothOrNone(&[5, 6]), Between::NotTogether(&[7, 8])],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.anything`, specs/everything.yaml:57
///
/// The same:
/// - `Everything.list.item`, specs/everything.yaml:87
/// - `Everything.dispatch.A.a`, specs/everything.yaml:94
/// - `Everything.dispatch.A.c`, specs/everything.yaml:94
/// - `Everything.dispatch.B.b`, specs/everything.yaml:95
/// - `Everything.dispatch.B.c`, specs/everything.yaml:95
/// - `Everything.dispatch.B.d`, specs/everything.yaml:95
const EVERYTHING_ANYTHING: Schema<'static> = Schema::ANY;

/// `Everything.café\u{202e}`, specs/everything.yaml:58
const EVERYTHING_CAF: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("\u{2066}"), Literal::String("\u{200b}\u{301}")]),
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^[\u{2066}]$",
                    matcher: Matcher::Automaton(&AUTOMATON_1),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.nullable`, specs/everything.yaml:60
const EVERYTHING_NULLABLE: Schema<'static> = Schema {
    types: Types::BOOLEAN.or(Types::NULL),
    ..Schema::ANY
};

/// `Everything.strings`, specs/everything.yaml:62
const EVERYTHING_STRINGS: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "run",
                    schema: id::EVERYTHING_STRINGS_RUN,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "open",
                    schema: id::EVERYTHING_STRINGS_OPEN,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "automaton",
                    schema: id::EVERYTHING_STRINGS_AUTOMATON,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "same",
                    schema: id::EVERYTHING_STRINGS_SAME,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "other",
                    schema: id::EVERYTHING_STRINGS_OTHER,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "format",
                    schema: id::EVERYTHING_STRINGS_FORMAT,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "secret",
                    schema: id::READ_SAFELY_X_KEY,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "quotes \"\\ and\nlines",
                    schema: id::EVERYTHING_STRINGS_QUOTES_AND_LINES,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Schema(id::EVERYTHING_STRINGS_VALUE),
            names: Some(id::EVERYTHING_STRINGS_NAME),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.strings.run`, specs/everything.yaml:67
const EVERYTHING_STRINGS_RUN: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^[0-9a-f]{2,4}$",
                    matcher: Matcher::Run {
                        set: 0x007e_0000_0000_03ff_0000_0000_0000,
                        min: 2,
                        max: 4,
                    },
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.strings.open`, specs/everything.yaml:68
const EVERYTHING_STRINGS_OPEN: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^[a-z]+$",
                    matcher: Matcher::Run {
                        set: 0x07ff_fffe_0000_0000_0000_0000_0000_0000,
                        min: 1,
                        max: u32::MAX,
                    },
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.strings.automaton`, specs/everything.yaml:69
const EVERYTHING_STRINGS_AUTOMATON: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^(a|bc)*é$",
                    matcher: Matcher::Automaton(&AUTOMATON_2),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.strings.same`, specs/everything.yaml:70
const EVERYTHING_STRINGS_SAME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 9,
            pattern: Some(
                &Pattern {
                    source: "^(a|bc)*é$",
                    matcher: Matcher::Automaton(&AUTOMATON_2),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.strings.other`, specs/everything.yaml:71
const EVERYTHING_STRINGS_OTHER: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "x",
                    matcher: Matcher::Automaton(&AUTOMATON_3),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.strings.format`, specs/everything.yaml:72
const EVERYTHING_STRINGS_FORMAT: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::CpfCnpj),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.strings.quotes "\ and lines`, specs/everything.yaml:74
const EVERYTHING_STRINGS_QUOTES_AND_LINES: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.strings.value`, specs/everything.yaml:64
const EVERYTHING_STRINGS_VALUE: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
            max_length: 5,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.strings.name`, specs/everything.yaml:65
const EVERYTHING_STRINGS_NAME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 20,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.numbers`, specs/everything.yaml:75
const EVERYTHING_NUMBERS: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "bounds",
                    schema: id::EVERYTHING_NUMBERS_BOUNDS,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "step",
                    schema: id::EVERYTHING_NUMBERS_STEP,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "int32",
                    schema: id::EVERYTHING_NUMBERS_INT32,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "untyped",
                    schema: id::EVERYTHING_NUMBERS_UNTYPED,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.numbers.bounds`, specs/everything.yaml:79
const EVERYTHING_NUMBERS_BOUNDS: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "-0.50",
                    negative: true,
                    digits: "5",
                    exponent: -1,
                },
                exclusive: true,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "1.5e3",
                    negative: false,
                    digits: "15",
                    exponent: 2,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.numbers.step`, specs/everything.yaml:80
const EVERYTHING_NUMBERS_STEP: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "0.01",
                negative: false,
                digits: "1",
                exponent: -2,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.numbers.int32`, specs/everything.yaml:81
const EVERYTHING_NUMBERS_INT32: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "-2147483648",
                    negative: true,
                    digits: "2147483648",
                    exponent: 0,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "2147483647",
                    negative: false,
                    digits: "2147483647",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.numbers.untyped`, specs/everything.yaml:82
const EVERYTHING_NUMBERS_UNTYPED: Schema<'static> = Schema {
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "0",
                    negative: false,
                    digits: "",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.literals`, specs/everything.yaml:83
const EVERYTHING_LITERALS: Schema<'static> = Schema {
    values: Some(
        &[
            Literal::Null,
            Literal::Boolean(true),
            Literal::Number(Decimal {
                text: "-1.50",
                negative: true,
                digits: "15",
                exponent: -1,
            }),
            Literal::String("a\"b"),
            Literal::Json("[1,{\"a\":null}]"),
            Literal::Json("{\"b\":[2.0]}"),
            Literal::Number(Decimal {
                text: "0",
                negative: false,
                digits: "",
                exponent: 0,
            }),
        ],
    ),
    ..Schema::ANY
};

/// `Everything.arrays`, specs/everything.yaml:85
const EVERYTHING_ARRAYS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::READ_SAFELY_X_KEY),
            min_items: 1,
            max_items: 9,
            unique: true,
        },
    ),
    ..Schema::ANY
};

/// `Everything.undeclared`, specs/everything.yaml:86
const EVERYTHING_UNDECLARED: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::EVERYTHING_UNDECLARED_VALUE,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Schema(id::EVERYTHING_UNDECLARED_VALUE),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.undeclared.value`, specs/everything.yaml:86
///
/// The same:
/// - `Cachorro.late`, specs/everything.yaml:105
const EVERYTHING_UNDECLARED_VALUE: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `Everything.list`, specs/everything.yaml:87
const EVERYTHING_LIST: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::EVERYTHING_ANYTHING),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.all`, specs/everything.yaml:88
const EVERYTHING_ALL: Schema<'static> = Schema {
    combine: &[
        Combine::All(&[id::EVERYTHING_ALL_ALL_OF_0, id::EVERYTHING_ALL_ALL_OF_1]),
    ],
    ..Schema::ANY
};

/// `Everything.all.allOf.0`, specs/everything.yaml:88
const EVERYTHING_ALL_ALL_OF_0: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            min_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.all.allOf.1`, specs/everything.yaml:88
const EVERYTHING_ALL_ALL_OF_1: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            max_length: 3,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.any`, specs/everything.yaml:89
const EVERYTHING_ANY: Schema<'static> = Schema {
    combine: &[Combine::Any(&[id::READ_SAFELY_X_KEY, id::EVERYTHING_ANY_ANY_OF_1])],
    ..Schema::ANY
};

/// `Everything.any.anyOf.1`, specs/everything.yaml:89
const EVERYTHING_ANY_ANY_OF_1: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `Everything.one`, specs/everything.yaml:90
const EVERYTHING_ONE: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::READ_SAFELY_X_KEY, id::EVERYTHING_ONE_OBJETO])],
    ..Schema::ANY
};

/// `Everything.one.Objeto`, specs/everything.yaml:90
const EVERYTHING_ONE_OBJETO: Schema<'static> = Schema {
    types: Types::OBJECT,
    ..Schema::ANY
};

/// `Everything.none`, specs/everything.yaml:91
const EVERYTHING_NONE: Schema<'static> = Schema {
    types: Types::STRING,
    combine: &[Combine::Not(id::EVERYTHING_NONE_NOT)],
    ..Schema::ANY
};

/// `Everything.none.not`, specs/everything.yaml:91
const EVERYTHING_NONE_NOT: Schema<'static> = Schema {
    values: Some(&[Literal::String("a")]),
    ..Schema::ANY
};

/// `Everything.dispatch`, specs/everything.yaml:92
const EVERYTHING_DISPATCH: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["a"],
                    schema: id::EVERYTHING_DISPATCH_A,
                },
                Alternative {
                    keys: &["b", "d"],
                    schema: id::EVERYTHING_DISPATCH_B,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `Everything.dispatch.A`, specs/everything.yaml:94
const EVERYTHING_DISPATCH_A: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::EVERYTHING_ANYTHING,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "c",
                    schema: id::EVERYTHING_ANYTHING,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.dispatch.B`, specs/everything.yaml:95
const EVERYTHING_DISPATCH_B: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::EVERYTHING_ANYTHING,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "c",
                    schema: id::EVERYTHING_ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "d",
                    schema: id::EVERYTHING_ANYTHING,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.discriminator`, specs/everything.yaml:96
const EVERYTHING_DISCRIMINATOR: Schema<'static> = Schema {
    combine: &[
        Combine::Discriminator {
            property: "tipo",
            cases: &[("g", id::GATO), ("felino", id::GATO), ("Cachorro", id::CACHORRO)],
        },
    ],
    ..Schema::ANY
};

/// `Gato`, specs/everything.yaml:104
const GATO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tipo",
                    schema: id::READ_SAFELY_X_KEY,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Cachorro`, specs/everything.yaml:105
const CACHORRO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tipo",
                    schema: id::READ_SAFELY_X_KEY,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "late",
                    schema: id::EVERYTHING_UNDECLARED_VALUE,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.Nome`, specs/everything.yaml:100
const EVERYTHING_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 3,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.nome`, specs/everything.yaml:101
const EVERYTHING_NOME_2: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 4,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.2via`, specs/everything.yaml:102
const EVERYTHING_2VIA: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 5,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Everything.ção`, specs/everything.yaml:103
const EVERYTHING_O: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 6,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `write-it.body`, specs/everything.yaml:37
const WRITE_IT_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::EVERYTHING),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `^(a|bc)*é$`
static AUTOMATON_2: Automaton<'static> = Automaton {
    classes: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    class_count: 6,
    transitions: &[
        0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 2, 3, 0, 0, 4, 0, 0, 0, 2, 0, 0, 0, 0, 0,
        0, 5, 0, 0, 0, 0, 0, 0, 0,
    ],
    start: 2,
    accepting: &[0x0022],
};

/// `^[\u{2066}]$`
static AUTOMATON_1: Automaton<'static> = Automaton {
    classes: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    class_count: 4,
    transitions: &[
        0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 3, 0, 4, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0,
    ],
    start: 2,
    accepting: &[0x0022],
};

/// `x`
static AUTOMATON_3: Automaton<'static> = Automaton {
    classes: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    class_count: 2,
    transitions: &[0, 0, 1, 1, 2, 1],
    start: 2,
    accepting: &[0x0002],
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        READ_SAFELY_ID,
        READ_SAFELY_DE,
        READ_SAFELY_PAGINA,
        READ_SAFELY_X_KEY,
        WRITE_WITH_KEY_X_KEY,
        EVERYTHING,
        EVERYTHING_ANYTHING,
        EVERYTHING_CAF,
        EVERYTHING_NULLABLE,
        EVERYTHING_STRINGS,
        EVERYTHING_STRINGS_RUN,
        EVERYTHING_STRINGS_OPEN,
        EVERYTHING_STRINGS_AUTOMATON,
        EVERYTHING_STRINGS_SAME,
        EVERYTHING_STRINGS_OTHER,
        EVERYTHING_STRINGS_FORMAT,
        EVERYTHING_STRINGS_QUOTES_AND_LINES,
        EVERYTHING_STRINGS_VALUE,
        EVERYTHING_STRINGS_NAME,
        EVERYTHING_NUMBERS,
        EVERYTHING_NUMBERS_BOUNDS,
        EVERYTHING_NUMBERS_STEP,
        EVERYTHING_NUMBERS_INT32,
        EVERYTHING_NUMBERS_UNTYPED,
        EVERYTHING_LITERALS,
        EVERYTHING_ARRAYS,
        EVERYTHING_UNDECLARED,
        EVERYTHING_UNDECLARED_VALUE,
        EVERYTHING_LIST,
        EVERYTHING_ALL,
        EVERYTHING_ALL_ALL_OF_0,
        EVERYTHING_ALL_ALL_OF_1,
        EVERYTHING_ANY,
        EVERYTHING_ANY_ANY_OF_1,
        EVERYTHING_ONE,
        EVERYTHING_ONE_OBJETO,
        EVERYTHING_NONE,
        EVERYTHING_NONE_NOT,
        EVERYTHING_DISPATCH,
        EVERYTHING_DISPATCH_A,
        EVERYTHING_DISPATCH_B,
        EVERYTHING_DISCRIMINATOR,
        GATO,
        CACHORRO,
        EVERYTHING_NOME,
        EVERYTHING_NOME_2,
        EVERYTHING_2VIA,
        EVERYTHING_O,
        WRITE_IT_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const READ_SAFELY_ID: SchemaId = SchemaId(0);
    pub(super) const READ_SAFELY_DE: SchemaId = SchemaId(1);
    pub(super) const READ_SAFELY_PAGINA: SchemaId = SchemaId(2);
    pub(super) const READ_SAFELY_X_KEY: SchemaId = SchemaId(3);
    pub(super) const WRITE_WITH_KEY_X_KEY: SchemaId = SchemaId(4);
    pub(super) const EVERYTHING: SchemaId = SchemaId(5);
    pub(super) const EVERYTHING_ANYTHING: SchemaId = SchemaId(6);
    pub(super) const EVERYTHING_CAF: SchemaId = SchemaId(7);
    pub(super) const EVERYTHING_NULLABLE: SchemaId = SchemaId(8);
    pub(super) const EVERYTHING_STRINGS: SchemaId = SchemaId(9);
    pub(super) const EVERYTHING_STRINGS_RUN: SchemaId = SchemaId(10);
    pub(super) const EVERYTHING_STRINGS_OPEN: SchemaId = SchemaId(11);
    pub(super) const EVERYTHING_STRINGS_AUTOMATON: SchemaId = SchemaId(12);
    pub(super) const EVERYTHING_STRINGS_SAME: SchemaId = SchemaId(13);
    pub(super) const EVERYTHING_STRINGS_OTHER: SchemaId = SchemaId(14);
    pub(super) const EVERYTHING_STRINGS_FORMAT: SchemaId = SchemaId(15);
    pub(super) const EVERYTHING_STRINGS_QUOTES_AND_LINES: SchemaId = SchemaId(16);
    pub(super) const EVERYTHING_STRINGS_VALUE: SchemaId = SchemaId(17);
    pub(super) const EVERYTHING_STRINGS_NAME: SchemaId = SchemaId(18);
    pub(super) const EVERYTHING_NUMBERS: SchemaId = SchemaId(19);
    pub(super) const EVERYTHING_NUMBERS_BOUNDS: SchemaId = SchemaId(20);
    pub(super) const EVERYTHING_NUMBERS_STEP: SchemaId = SchemaId(21);
    pub(super) const EVERYTHING_NUMBERS_INT32: SchemaId = SchemaId(22);
    pub(super) const EVERYTHING_NUMBERS_UNTYPED: SchemaId = SchemaId(23);
    pub(super) const EVERYTHING_LITERALS: SchemaId = SchemaId(24);
    pub(super) const EVERYTHING_ARRAYS: SchemaId = SchemaId(25);
    pub(super) const EVERYTHING_UNDECLARED: SchemaId = SchemaId(26);
    pub(super) const EVERYTHING_UNDECLARED_VALUE: SchemaId = SchemaId(27);
    pub(super) const EVERYTHING_LIST: SchemaId = SchemaId(28);
    pub(super) const EVERYTHING_ALL: SchemaId = SchemaId(29);
    pub(super) const EVERYTHING_ALL_ALL_OF_0: SchemaId = SchemaId(30);
    pub(super) const EVERYTHING_ALL_ALL_OF_1: SchemaId = SchemaId(31);
    pub(super) const EVERYTHING_ANY: SchemaId = SchemaId(32);
    pub(super) const EVERYTHING_ANY_ANY_OF_1: SchemaId = SchemaId(33);
    pub(super) const EVERYTHING_ONE: SchemaId = SchemaId(34);
    pub(super) const EVERYTHING_ONE_OBJETO: SchemaId = SchemaId(35);
    pub(super) const EVERYTHING_NONE: SchemaId = SchemaId(36);
    pub(super) const EVERYTHING_NONE_NOT: SchemaId = SchemaId(37);
    pub(super) const EVERYTHING_DISPATCH: SchemaId = SchemaId(38);
    pub(super) const EVERYTHING_DISPATCH_A: SchemaId = SchemaId(39);
    pub(super) const EVERYTHING_DISPATCH_B: SchemaId = SchemaId(40);
    pub(super) const EVERYTHING_DISCRIMINATOR: SchemaId = SchemaId(41);
    pub(super) const GATO: SchemaId = SchemaId(42);
    pub(super) const CACHORRO: SchemaId = SchemaId(43);
    pub(super) const EVERYTHING_NOME: SchemaId = SchemaId(44);
    pub(super) const EVERYTHING_NOME_2: SchemaId = SchemaId(45);
    pub(super) const EVERYTHING_2VIA: SchemaId = SchemaId(46);
    pub(super) const EVERYTHING_O: SchemaId = SchemaId(47);
    pub(super) const WRITE_IT_BODY: SchemaId = SchemaId(48);
}
