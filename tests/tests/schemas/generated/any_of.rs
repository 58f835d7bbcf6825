//! @generated from specs/any-of.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "any-of",
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
    api: "any-of",
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
    api: "any-of",
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
    api: "any-of",
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
    api: "any-of",
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
    api: "any-of",
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
    api: "any-of",
    id: "case6",
    method: "POST",
    path: "/6",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE6_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/any-of.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    combine: &[Combine::Any(&[id::CASE0_BODY_ANY_OF_0, id::CASE0_BODY_ANY_OF_1])],
    ..Schema::ANY
};

/// `case0.body.anyOf.0`, specs/any-of.yaml:3
const CASE0_BODY_ANY_OF_0: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case0.body.anyOf.1`, specs/any-of.yaml:3
const CASE0_BODY_ANY_OF_1: Schema<'static> = Schema {
    types: Types::INTEGER,
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

/// `case1.body`, specs/any-of.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    combine: &[Combine::Any(&[id::CASE1_BODY_ANY_OF_0, id::CASE1_BODY_ANY_OF_1])],
    ..Schema::ANY
};

/// `case1.body.anyOf.0`, specs/any-of.yaml:5
const CASE1_BODY_ANY_OF_0: Schema<'static> = Schema {
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

/// `case1.body.anyOf.1`, specs/any-of.yaml:5
const CASE1_BODY_ANY_OF_1: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
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

/// `case2.body`, specs/any-of.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE2_BODY_A,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::CASE2_BODY_B,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    combine: &[Combine::Any(&[id::CASE2_BODY_ANY_OF_0, id::CASE2_BODY_ANY_OF_1])],
    ..Schema::ANY
};

/// `case2.body.a`, specs/any-of.yaml:7
///
/// The same:
/// - `case4.body.anyOf.1.item`, specs/any-of.yaml:11
/// - `case6.body.anyOf.1.allOf.0`, specs/any-of.yaml:15
const CASE2_BODY_A: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case2.body.b`, specs/any-of.yaml:7
///
/// The same:
/// - `case3.body.anyOf.1`, specs/any-of.yaml:9
/// - `case4.body.anyOf.0.item`, specs/any-of.yaml:11
const CASE2_BODY_B: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `case2.body.anyOf.0`, specs/any-of.yaml:7
const CASE2_BODY_ANY_OF_0: Schema<'static> = Schema {
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::ANYTHING,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `anything`, specs/any-of.yaml:8
///
/// The same:
/// - `case3.body.anyOf.0`, specs/any-of.yaml:9
const ANYTHING: Schema<'static> = Schema::ANY;

/// `case2.body.anyOf.1`, specs/any-of.yaml:7
const CASE2_BODY_ANY_OF_1: Schema<'static> = Schema {
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::ANYTHING,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/any-of.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    combine: &[Combine::Any(&[id::ANYTHING, id::CASE2_BODY_B])],
    ..Schema::ANY
};

/// `case4.body`, specs/any-of.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    combine: &[Combine::Any(&[id::CASE4_BODY_ANY_OF_0, id::CASE4_BODY_ANY_OF_1])],
    ..Schema::ANY
};

/// `case4.body.anyOf.0`, specs/any-of.yaml:11
const CASE4_BODY_ANY_OF_0: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE2_BODY_B),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body.anyOf.1`, specs/any-of.yaml:11
const CASE4_BODY_ANY_OF_1: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE2_BODY_A),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body`, specs/any-of.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    combine: &[
        Combine::Any(&[id::CASE5_BODY_ANY_OF_0, id::CASE5_BODY_ANY_OF_1]),
        Combine::Not(id::CASE5_BODY_NOT),
    ],
    ..Schema::ANY
};

/// `case5.body.anyOf.0`, specs/any-of.yaml:13
const CASE5_BODY_ANY_OF_0: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "3",
                negative: false,
                digits: "3",
                exponent: 0,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body.anyOf.1`, specs/any-of.yaml:13
const CASE5_BODY_ANY_OF_1: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "5",
                negative: false,
                digits: "5",
                exponent: 0,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body.not`, specs/any-of.yaml:13
const CASE5_BODY_NOT: Schema<'static> = Schema {
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "15",
                negative: false,
                digits: "15",
                exponent: 0,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/any-of.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    combine: &[Combine::Any(&[id::CASE6_BODY_ANY_OF_0, id::CASE6_BODY_ANY_OF_1])],
    ..Schema::ANY
};

/// `case6.body.anyOf.0`, specs/any-of.yaml:15
const CASE6_BODY_ANY_OF_0: Schema<'static> = Schema {
    combine: &[
        Combine::Any(
            &[id::CASE6_BODY_ANY_OF_0_ANY_OF_0, id::CASE6_BODY_ANY_OF_0_ANY_OF_1],
        ),
    ],
    ..Schema::ANY
};

/// `case6.body.anyOf.0.anyOf.0`, specs/any-of.yaml:15
const CASE6_BODY_ANY_OF_0_ANY_OF_0: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("a")]),
    ..Schema::ANY
};

/// `case6.body.anyOf.0.anyOf.1`, specs/any-of.yaml:15
const CASE6_BODY_ANY_OF_0_ANY_OF_1: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("b")]),
    ..Schema::ANY
};

/// `case6.body.anyOf.1`, specs/any-of.yaml:15
const CASE6_BODY_ANY_OF_1: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE2_BODY_A, id::CASE6_BODY_ANY_OF_1_ALL_OF_1])],
    ..Schema::ANY
};

/// `case6.body.anyOf.1.allOf.1`, specs/any-of.yaml:15
const CASE6_BODY_ANY_OF_1_ALL_OF_1: Schema<'static> = Schema {
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

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        CASE0_BODY_ANY_OF_0,
        CASE0_BODY_ANY_OF_1,
        CASE1_BODY,
        CASE1_BODY_ANY_OF_0,
        CASE1_BODY_ANY_OF_1,
        CASE2_BODY,
        CASE2_BODY_A,
        CASE2_BODY_B,
        CASE2_BODY_ANY_OF_0,
        ANYTHING,
        CASE2_BODY_ANY_OF_1,
        CASE3_BODY,
        CASE4_BODY,
        CASE4_BODY_ANY_OF_0,
        CASE4_BODY_ANY_OF_1,
        CASE5_BODY,
        CASE5_BODY_ANY_OF_0,
        CASE5_BODY_ANY_OF_1,
        CASE5_BODY_NOT,
        CASE6_BODY,
        CASE6_BODY_ANY_OF_0,
        CASE6_BODY_ANY_OF_0_ANY_OF_0,
        CASE6_BODY_ANY_OF_0_ANY_OF_1,
        CASE6_BODY_ANY_OF_1,
        CASE6_BODY_ANY_OF_1_ALL_OF_1,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE0_BODY_ANY_OF_0: SchemaId = SchemaId(1);
    pub(super) const CASE0_BODY_ANY_OF_1: SchemaId = SchemaId(2);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(3);
    pub(super) const CASE1_BODY_ANY_OF_0: SchemaId = SchemaId(4);
    pub(super) const CASE1_BODY_ANY_OF_1: SchemaId = SchemaId(5);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(6);
    pub(super) const CASE2_BODY_A: SchemaId = SchemaId(7);
    pub(super) const CASE2_BODY_B: SchemaId = SchemaId(8);
    pub(super) const CASE2_BODY_ANY_OF_0: SchemaId = SchemaId(9);
    pub(super) const ANYTHING: SchemaId = SchemaId(10);
    pub(super) const CASE2_BODY_ANY_OF_1: SchemaId = SchemaId(11);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(12);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(13);
    pub(super) const CASE4_BODY_ANY_OF_0: SchemaId = SchemaId(14);
    pub(super) const CASE4_BODY_ANY_OF_1: SchemaId = SchemaId(15);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(16);
    pub(super) const CASE5_BODY_ANY_OF_0: SchemaId = SchemaId(17);
    pub(super) const CASE5_BODY_ANY_OF_1: SchemaId = SchemaId(18);
    pub(super) const CASE5_BODY_NOT: SchemaId = SchemaId(19);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(20);
    pub(super) const CASE6_BODY_ANY_OF_0: SchemaId = SchemaId(21);
    pub(super) const CASE6_BODY_ANY_OF_0_ANY_OF_0: SchemaId = SchemaId(22);
    pub(super) const CASE6_BODY_ANY_OF_0_ANY_OF_1: SchemaId = SchemaId(23);
    pub(super) const CASE6_BODY_ANY_OF_1: SchemaId = SchemaId(24);
    pub(super) const CASE6_BODY_ANY_OF_1_ALL_OF_1: SchemaId = SchemaId(25);
}
