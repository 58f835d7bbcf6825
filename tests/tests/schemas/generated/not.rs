//! @generated from specs/not.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
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
    api: "not",
    id: "case12",
    method: "POST",
    path: "/12",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE12_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/not.yaml:3
///
/// The same:
/// - `case3.body.not`, specs/not.yaml:9
const CASE0_BODY: Schema<'static> = Schema {
    combine: &[Combine::Not(id::CASE0_BODY_NOT)],
    ..Schema::ANY
};

/// `case0.body.not`, specs/not.yaml:3
///
/// The same:
/// - `case3.body.not.not`, specs/not.yaml:9
/// - `case8.body.a`, specs/not.yaml:19
const CASE0_BODY_NOT: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `case1.body`, specs/not.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    combine: &[Combine::Not(id::CASE1_BODY_NOT)],
    ..Schema::ANY
};

/// `case1.body.not`, specs/not.yaml:5
const CASE1_BODY_NOT: Schema<'static> = Schema {
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "10",
                    negative: false,
                    digits: "1",
                    exponent: 1,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case2.body`, specs/not.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    combine: &[Combine::Not(id::CASE2_BODY_NOT)],
    ..Schema::ANY
};

/// `case2.body.not`, specs/not.yaml:7
///
/// The same:
/// - `anything`, specs/not.yaml:18
/// - `case9.body.item`, specs/not.yaml:21
const CASE2_BODY_NOT: Schema<'static> = Schema::ANY;

/// `case3.body`, specs/not.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    combine: &[Combine::Not(id::CASE0_BODY)],
    ..Schema::ANY
};

/// `case4.body`, specs/not.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    combine: &[Combine::Not(id::CASE4_BODY_NOT)],
    ..Schema::ANY
};

/// `case4.body.not`, specs/not.yaml:11
const CASE4_BODY_NOT: Schema<'static> = Schema {
    combine: &[Combine::Not(id::CASE4_BODY_NOT_NOT)],
    ..Schema::ANY
};

/// `case4.body.not.not`, specs/not.yaml:11
const CASE4_BODY_NOT_NOT: Schema<'static> = Schema {
    combine: &[Combine::Not(id::CASE4_BODY_NOT_NOT_NOT)],
    ..Schema::ANY
};

/// `case4.body.not.not.not`, specs/not.yaml:11
const CASE4_BODY_NOT_NOT_NOT: Schema<'static> = Schema {
    types: Types::INTEGER,
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

/// `case5.body`, specs/not.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE2_BODY_NOT,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::CASE2_BODY_NOT,
                    required: false,
                    read_only: false,
                },
            ],
            between: &[Between::NotTogether(&[0, 1])],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/not.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    types: Types::OBJECT.or(Types::NULL),
    combine: &[Combine::Not(id::CASE6_BODY_NOT)],
    ..Schema::ANY
};

/// `case6.body.not`, specs/not.yaml:15
const CASE6_BODY_NOT: Schema<'static> = Schema {
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE2_BODY_NOT,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body`, specs/not.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    combine: &[Combine::Not(id::CASE7_BODY_NOT)],
    ..Schema::ANY
};

/// `case7.body.not`, specs/not.yaml:17
const CASE7_BODY_NOT: Schema<'static> = Schema {
    combine: &[
        Combine::Any(&[id::CASE7_BODY_NOT_ANY_OF_0, id::CASE7_BODY_NOT_ANY_OF_1]),
    ],
    ..Schema::ANY
};

/// `case7.body.not.anyOf.0`, specs/not.yaml:17
const CASE7_BODY_NOT_ANY_OF_0: Schema<'static> = Schema {
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE2_BODY_NOT,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::CASE2_BODY_NOT,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body.not.anyOf.1`, specs/not.yaml:17
const CASE7_BODY_NOT_ANY_OF_1: Schema<'static> = Schema {
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "c",
                    schema: id::CASE2_BODY_NOT,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/not.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY_NOT,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    combine: &[Combine::Not(id::CASE8_BODY_NOT)],
    ..Schema::ANY
};

/// `case8.body.not`, specs/not.yaml:19
const CASE8_BODY_NOT: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE8_BODY_NOT_A,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body.not.a`, specs/not.yaml:19
const CASE8_BODY_NOT_A: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("x")]),
    ..Schema::ANY
};

/// `case9.body`, specs/not.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE2_BODY_NOT),
            ..ArrayRules::ANY
        },
    ),
    combine: &[Combine::Not(id::CASE9_BODY_NOT)],
    ..Schema::ANY
};

/// `case9.body.not`, specs/not.yaml:21
const CASE9_BODY_NOT: Schema<'static> = Schema {
    array: Some(
        &ArrayRules {
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body`, specs/not.yaml:23
const CASE10_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    combine: &[
        Combine::All(&[id::CASE10_BODY_ALL_OF_0]),
        Combine::Not(id::CASE10_BODY_NOT),
    ],
    ..Schema::ANY
};

/// `case10.body.allOf.0`, specs/not.yaml:23
const CASE10_BODY_ALL_OF_0: Schema<'static> = Schema {
    combine: &[Combine::Not(id::CASE10_BODY_ALL_OF_0_NOT)],
    ..Schema::ANY
};

/// `case10.body.allOf.0.not`, specs/not.yaml:23
const CASE10_BODY_ALL_OF_0_NOT: Schema<'static> = Schema {
    values: Some(&[Literal::String("c")]),
    ..Schema::ANY
};

/// `case10.body.not`, specs/not.yaml:23
const CASE10_BODY_NOT: Schema<'static> = Schema {
    values: Some(&[Literal::String("a"), Literal::String("b")]),
    ..Schema::ANY
};

/// `case11.body`, specs/not.yaml:25
const CASE11_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    combine: &[Combine::Not(id::CASE11_BODY_NOT)],
    ..Schema::ANY
};

/// `case11.body.not`, specs/not.yaml:25
const CASE11_BODY_NOT: Schema<'static> = Schema {
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "0.1",
                negative: false,
                digits: "1",
                exponent: -1,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case12.body`, specs/not.yaml:27
const CASE12_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE12_BODY_VALUE),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case12.body.value`, specs/not.yaml:27
const CASE12_BODY_VALUE: Schema<'static> = Schema {
    combine: &[Combine::Not(id::CASE12_BODY_VALUE_NOT)],
    ..Schema::ANY
};

/// `case12.body.value.not`, specs/not.yaml:27
const CASE12_BODY_VALUE_NOT: Schema<'static> = Schema {
    types: Types::OBJECT,
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        CASE0_BODY_NOT,
        CASE1_BODY,
        CASE1_BODY_NOT,
        CASE2_BODY,
        CASE2_BODY_NOT,
        CASE3_BODY,
        CASE4_BODY,
        CASE4_BODY_NOT,
        CASE4_BODY_NOT_NOT,
        CASE4_BODY_NOT_NOT_NOT,
        CASE5_BODY,
        CASE6_BODY,
        CASE6_BODY_NOT,
        CASE7_BODY,
        CASE7_BODY_NOT,
        CASE7_BODY_NOT_ANY_OF_0,
        CASE7_BODY_NOT_ANY_OF_1,
        CASE8_BODY,
        CASE8_BODY_NOT,
        CASE8_BODY_NOT_A,
        CASE9_BODY,
        CASE9_BODY_NOT,
        CASE10_BODY,
        CASE10_BODY_ALL_OF_0,
        CASE10_BODY_ALL_OF_0_NOT,
        CASE10_BODY_NOT,
        CASE11_BODY,
        CASE11_BODY_NOT,
        CASE12_BODY,
        CASE12_BODY_VALUE,
        CASE12_BODY_VALUE_NOT,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE0_BODY_NOT: SchemaId = SchemaId(1);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(2);
    pub(super) const CASE1_BODY_NOT: SchemaId = SchemaId(3);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(4);
    pub(super) const CASE2_BODY_NOT: SchemaId = SchemaId(5);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(6);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(7);
    pub(super) const CASE4_BODY_NOT: SchemaId = SchemaId(8);
    pub(super) const CASE4_BODY_NOT_NOT: SchemaId = SchemaId(9);
    pub(super) const CASE4_BODY_NOT_NOT_NOT: SchemaId = SchemaId(10);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(11);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(12);
    pub(super) const CASE6_BODY_NOT: SchemaId = SchemaId(13);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(14);
    pub(super) const CASE7_BODY_NOT: SchemaId = SchemaId(15);
    pub(super) const CASE7_BODY_NOT_ANY_OF_0: SchemaId = SchemaId(16);
    pub(super) const CASE7_BODY_NOT_ANY_OF_1: SchemaId = SchemaId(17);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(18);
    pub(super) const CASE8_BODY_NOT: SchemaId = SchemaId(19);
    pub(super) const CASE8_BODY_NOT_A: SchemaId = SchemaId(20);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(21);
    pub(super) const CASE9_BODY_NOT: SchemaId = SchemaId(22);
    pub(super) const CASE10_BODY: SchemaId = SchemaId(23);
    pub(super) const CASE10_BODY_ALL_OF_0: SchemaId = SchemaId(24);
    pub(super) const CASE10_BODY_ALL_OF_0_NOT: SchemaId = SchemaId(25);
    pub(super) const CASE10_BODY_NOT: SchemaId = SchemaId(26);
    pub(super) const CASE11_BODY: SchemaId = SchemaId(27);
    pub(super) const CASE11_BODY_NOT: SchemaId = SchemaId(28);
    pub(super) const CASE12_BODY: SchemaId = SchemaId(29);
    pub(super) const CASE12_BODY_VALUE: SchemaId = SchemaId(30);
    pub(super) const CASE12_BODY_VALUE_NOT: SchemaId = SchemaId(31);
}
