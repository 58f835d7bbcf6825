//! @generated from specs/types.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case0",
    method: "POST",
    path: "/0",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE0_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /1`
pub(super) static CASE1: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case1",
    method: "POST",
    path: "/1",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE1_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /2`
pub(super) static CASE2: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case2",
    method: "POST",
    path: "/2",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE2_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /3`
pub(super) static CASE3: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case3",
    method: "POST",
    path: "/3",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE3_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /4`
pub(super) static CASE4: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case4",
    method: "POST",
    path: "/4",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE4_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /5`
pub(super) static CASE5: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case5",
    method: "POST",
    path: "/5",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE5_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /6`
pub(super) static CASE6: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case6",
    method: "POST",
    path: "/6",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE6_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /7`
pub(super) static CASE7: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case7",
    method: "POST",
    path: "/7",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE7_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /8`
pub(super) static CASE8: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case8",
    method: "POST",
    path: "/8",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE8_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /9`
pub(super) static CASE9: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case9",
    method: "POST",
    path: "/9",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE9_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /10`
pub(super) static CASE10: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case10",
    method: "POST",
    path: "/10",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE10_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /11`
pub(super) static CASE11: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case11",
    method: "POST",
    path: "/11",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE11_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /12`
pub(super) static CASE12: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case12",
    method: "POST",
    path: "/12",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE12_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /13`
pub(super) static CASE13: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case13",
    method: "POST",
    path: "/13",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE13_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /14`
pub(super) static CASE14: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case14",
    method: "POST",
    path: "/14",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE14_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /15`
pub(super) static CASE15: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case15",
    method: "POST",
    path: "/15",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE15_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /16`
pub(super) static CASE16: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case16",
    method: "POST",
    path: "/16",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE16_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /17`
pub(super) static CASE17: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case17",
    method: "POST",
    path: "/17",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE17_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /18`
pub(super) static CASE18: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case18",
    method: "POST",
    path: "/18",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE13_BODY_NUMERO),
    parameters: &[],
    between: &[],
};

/// `POST /19`
pub(super) static CASE19: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case19",
    method: "POST",
    path: "/19",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE19_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /20`
pub(super) static CASE20: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case20",
    method: "POST",
    path: "/20",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE20_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /21`
pub(super) static CASE21: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case21",
    method: "POST",
    path: "/21",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE21_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /22`
pub(super) static CASE22: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case22",
    method: "POST",
    path: "/22",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE22_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /23`
pub(super) static CASE23: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case23",
    method: "POST",
    path: "/23",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE3_BODY_ITEM),
    parameters: &[],
    between: &[],
};

/// `POST /24`
pub(super) static CASE24: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case24",
    method: "POST",
    path: "/24",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE21_BODY_ITEM),
    parameters: &[],
    between: &[],
};

/// `POST /25`
pub(super) static CASE25: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case25",
    method: "POST",
    path: "/25",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE25_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /26`
pub(super) static CASE26: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case26",
    method: "POST",
    path: "/26",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE26_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /27`
pub(super) static CASE27: OperationTable<'static> = OperationTable {
    api: "types",
    id: "case27",
    method: "POST",
    path: "/27",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE27_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/types.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::BOOLEAN.or(Types::NULL),
    ..Schema::ANY
};

/// `case1.body`, specs/types.yaml:5
///
/// The same:
/// - `case4.body.a`, specs/types.yaml:11
/// - `case11.body.allOf.0`, specs/types.yaml:25
/// - `case14.body.B`, specs/types.yaml:31
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::INTEGER.or(Types::NULL),
    ..Schema::ANY
};

/// `case2.body`, specs/types.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::NUMBER.or(Types::NULL),
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
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/types.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::ARRAY.or(Types::NULL),
    array: Some(
        &ArrayRules {
            items: Some(id::CASE3_BODY_ITEM),
            min_items: 1,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body.item`, specs/types.yaml:9
///
/// The same:
/// - `case14.body.A`, specs/types.yaml:31
/// - `case15.body.anyOf.0`, specs/types.yaml:33
/// - `case23.body`, specs/types.yaml:49
const CASE3_BODY_ITEM: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    ..Schema::ANY
};

/// `case4.body`, specs/types.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::OBJECT.or(Types::NULL),
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE1_BODY,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body`, specs/types.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::OBJECT.or(Types::NULL),
    object: Some(
        &ObjectRules {
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/types.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    types: Types::INTEGER.or(Types::NULL),
    values: Some(
        &[
            Literal::Number(Decimal {
                text: "1",
                negative: false,
                digits: "1",
                exponent: 0,
            }),
            Literal::Number(Decimal {
                text: "2",
                negative: false,
                digits: "2",
                exponent: 0,
            }),
        ],
    ),
    ..Schema::ANY
};

/// `case7.body`, specs/types.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    types: Types::INTEGER.or(Types::NULL),
    values: Some(
        &[
            Literal::Number(Decimal {
                text: "1",
                negative: false,
                digits: "1",
                exponent: 0,
            }),
            Literal::Null,
        ],
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/types.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::OBJECT.or(Types::NULL),
    values: Some(&[Literal::Json("{\"a\":1}"), Literal::Null]),
    ..Schema::ANY
};

/// `case9.body`, specs/types.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    combine: &[Combine::All(&[id::CASE9_BODY_ALL_OF_0])],
    ..Schema::ANY
};

/// `case9.body.allOf.0`, specs/types.yaml:21
const CASE9_BODY_ALL_OF_0: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    string: Some(
        &StringRules {
            max_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body`, specs/types.yaml:23
const CASE10_BODY: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    combine: &[Combine::All(&[id::CASE10_BODY_ALL_OF_0])],
    ..Schema::ANY
};

/// `case10.body.allOf.0`, specs/types.yaml:23
const CASE10_BODY_ALL_OF_0: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body`, specs/types.yaml:25
const CASE11_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE1_BODY, id::CASE11_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case11.body.allOf.1`, specs/types.yaml:25
const CASE11_BODY_ALL_OF_1: Schema<'static> = Schema {
    types: Types::NUMBER.or(Types::NULL),
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

/// `case12.body`, specs/types.yaml:27
const CASE12_BODY: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    values: Some(&[Literal::String("a"), Literal::Null]),
    combine: &[Combine::All(&[id::CASE12_BODY_ALL_OF_0])],
    ..Schema::ANY
};

/// `case12.body.allOf.0`, specs/types.yaml:27
const CASE12_BODY_ALL_OF_0: Schema<'static> = Schema {
    values: Some(&[Literal::Null, Literal::String("b")]),
    ..Schema::ANY
};

/// `case13.body`, specs/types.yaml:29
const CASE13_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE13_BODY_NENHUM, id::CASE13_BODY_NUMERO])],
    ..Schema::ANY
};

/// `case13.body.Nenhum`, specs/types.yaml:29
///
/// The same:
/// - `case16.body.not`, specs/types.yaml:35
const CASE13_BODY_NENHUM: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    values: Some(&[Literal::Null]),
    ..Schema::ANY
};

/// `case13.body.Numero`, specs/types.yaml:29
///
/// The same:
/// - `case15.body.anyOf.1`, specs/types.yaml:33
/// - `case18.body`, specs/types.yaml:39
const CASE13_BODY_NUMERO: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case14.body`, specs/types.yaml:31
const CASE14_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE3_BODY_ITEM, id::CASE1_BODY])],
    ..Schema::ANY
};

/// `case15.body`, specs/types.yaml:33
const CASE15_BODY: Schema<'static> = Schema {
    combine: &[Combine::Any(&[id::CASE3_BODY_ITEM, id::CASE13_BODY_NUMERO])],
    ..Schema::ANY
};

/// `case16.body`, specs/types.yaml:35
const CASE16_BODY: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    combine: &[Combine::Not(id::CASE13_BODY_NENHUM)],
    ..Schema::ANY
};

/// `case17.body`, specs/types.yaml:37
const CASE17_BODY: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `case19.body`, specs/types.yaml:41
const CASE19_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    ..Schema::ANY
};

/// `case20.body`, specs/types.yaml:43
const CASE20_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `case21.body`, specs/types.yaml:45
const CASE21_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE21_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case21.body.item`, specs/types.yaml:45
///
/// The same:
/// - `case24.body`, specs/types.yaml:51
const CASE21_BODY_ITEM: Schema<'static> = Schema::ANY;

/// `case22.body`, specs/types.yaml:47
const CASE22_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    ..Schema::ANY
};

/// `case25.body`, specs/types.yaml:53
const CASE25_BODY: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    values: Some(&[Literal::String("a"), Literal::String("b")]),
    ..Schema::ANY
};

/// `case26.body`, specs/types.yaml:55
const CASE26_BODY: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    values: Some(&[Literal::String("a"), Literal::Null]),
    ..Schema::ANY
};

/// `case27.body`, specs/types.yaml:57
const CASE27_BODY: Schema<'static> = Schema {
    values: Some(
        &[
            Literal::Number(Decimal {
                text: "1",
                negative: false,
                digits: "1",
                exponent: 0,
            }),
            Literal::Number(Decimal {
                text: "2.50",
                negative: false,
                digits: "25",
                exponent: -1,
            }),
            Literal::Boolean(true),
            Literal::Json("{\"a\":[1,{\"b\":2}]}"),
            Literal::Json("[1,2]"),
        ],
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        CASE1_BODY,
        CASE2_BODY,
        CASE3_BODY,
        CASE3_BODY_ITEM,
        CASE4_BODY,
        CASE5_BODY,
        CASE6_BODY,
        CASE7_BODY,
        CASE8_BODY,
        CASE9_BODY,
        CASE9_BODY_ALL_OF_0,
        CASE10_BODY,
        CASE10_BODY_ALL_OF_0,
        CASE11_BODY,
        CASE11_BODY_ALL_OF_1,
        CASE12_BODY,
        CASE12_BODY_ALL_OF_0,
        CASE13_BODY,
        CASE13_BODY_NENHUM,
        CASE13_BODY_NUMERO,
        CASE14_BODY,
        CASE15_BODY,
        CASE16_BODY,
        CASE17_BODY,
        CASE19_BODY,
        CASE20_BODY,
        CASE21_BODY,
        CASE21_BODY_ITEM,
        CASE22_BODY,
        CASE25_BODY,
        CASE26_BODY,
        CASE27_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(1);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(2);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(3);
    pub(super) const CASE3_BODY_ITEM: SchemaId = SchemaId(4);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(5);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(6);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(7);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(8);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(9);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(10);
    pub(super) const CASE9_BODY_ALL_OF_0: SchemaId = SchemaId(11);
    pub(super) const CASE10_BODY: SchemaId = SchemaId(12);
    pub(super) const CASE10_BODY_ALL_OF_0: SchemaId = SchemaId(13);
    pub(super) const CASE11_BODY: SchemaId = SchemaId(14);
    pub(super) const CASE11_BODY_ALL_OF_1: SchemaId = SchemaId(15);
    pub(super) const CASE12_BODY: SchemaId = SchemaId(16);
    pub(super) const CASE12_BODY_ALL_OF_0: SchemaId = SchemaId(17);
    pub(super) const CASE13_BODY: SchemaId = SchemaId(18);
    pub(super) const CASE13_BODY_NENHUM: SchemaId = SchemaId(19);
    pub(super) const CASE13_BODY_NUMERO: SchemaId = SchemaId(20);
    pub(super) const CASE14_BODY: SchemaId = SchemaId(21);
    pub(super) const CASE15_BODY: SchemaId = SchemaId(22);
    pub(super) const CASE16_BODY: SchemaId = SchemaId(23);
    pub(super) const CASE17_BODY: SchemaId = SchemaId(24);
    pub(super) const CASE19_BODY: SchemaId = SchemaId(25);
    pub(super) const CASE20_BODY: SchemaId = SchemaId(26);
    pub(super) const CASE21_BODY: SchemaId = SchemaId(27);
    pub(super) const CASE21_BODY_ITEM: SchemaId = SchemaId(28);
    pub(super) const CASE22_BODY: SchemaId = SchemaId(29);
    pub(super) const CASE25_BODY: SchemaId = SchemaId(30);
    pub(super) const CASE26_BODY: SchemaId = SchemaId(31);
    pub(super) const CASE27_BODY: SchemaId = SchemaId(32);
}
