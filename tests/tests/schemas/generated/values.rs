//! @generated from specs/values.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "values",
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
    api: "values",
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
    api: "values",
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
    api: "values",
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
    api: "values",
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
    api: "values",
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
    api: "values",
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
    api: "values",
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
    api: "values",
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
    api: "values",
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
    api: "values",
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
    api: "values",
    id: "case11",
    method: "POST",
    path: "/11",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE11_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/values.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(
        &[
            Literal::String(""),
            Literal::String(" "),
            Literal::String("a"),
            Literal::String("á"),
            Literal::String("a\u{301}"),
            Literal::String("\0"),
            Literal::String("😀"),
        ],
    ),
    ..Schema::ANY
};

/// `case1.body`, specs/values.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    values: Some(
        &[
            Literal::Number(Decimal {
                text: "0",
                negative: false,
                digits: "",
                exponent: 0,
            }),
            Literal::Number(Decimal {
                text: "1.50",
                negative: false,
                digits: "15",
                exponent: -1,
            }),
            Literal::Number(Decimal {
                text: "-2e3",
                negative: true,
                digits: "2",
                exponent: 3,
            }),
            Literal::Number(Decimal {
                text: "0.1",
                negative: false,
                digits: "1",
                exponent: -1,
            }),
        ],
    ),
    ..Schema::ANY
};

/// `case2.body`, specs/values.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    values: Some(
        &[
            Literal::Number(Decimal {
                text: "9007199254740993",
                negative: false,
                digits: "9007199254740993",
                exponent: 0,
            }),
            Literal::Number(Decimal {
                text: "18446744073709551615",
                negative: false,
                digits: "18446744073709551615",
                exponent: 0,
            }),
            Literal::Number(Decimal {
                text: "-9223372036854775808",
                negative: true,
                digits: "9223372036854775808",
                exponent: 0,
            }),
        ],
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/values.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    values: Some(&[Literal::Boolean(true)]),
    ..Schema::ANY
};

/// `case4.body`, specs/values.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    values: Some(
        &[
            Literal::Json("[]"),
            Literal::Json("[1,2]"),
            Literal::Json("[[1],{\"a\":[2]}]"),
        ],
    ),
    array: Some(
        &ArrayRules {
            items: Some(id::CASE4_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body.item`, specs/values.yaml:11
const CASE4_BODY_ITEM: Schema<'static> = Schema::ANY;

/// `case5.body`, specs/values.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    values: Some(&[Literal::Json("{\"a\":1,\"b\":{\"c\":null,\"d\":[1,2]}}")]),
    ..Schema::ANY
};

/// `case6.body`, specs/values.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    values: Some(
        &[
            Literal::Null,
            Literal::Number(Decimal {
                text: "0",
                negative: false,
                digits: "",
                exponent: 0,
            }),
            Literal::Boolean(false),
            Literal::String(""),
            Literal::Json("[]"),
            Literal::Json("{}"),
        ],
    ),
    ..Schema::ANY
};

/// `case7.body`, specs/values.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    values: Some(
        &[
            Literal::Number(Decimal {
                text: "1",
                negative: false,
                digits: "1",
                exponent: 0,
            }),
            Literal::String("1"),
            Literal::Boolean(true),
        ],
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/values.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("a"), Literal::String("bb"), Literal::String("ccc")]),
    string: Some(
        &StringRules {
            max_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body`, specs/values.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("12345678909"), Literal::String("abc")]),
    string: Some(
        &StringRules {
            format: Some(Format::Cpf),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body`, specs/values.yaml:23
const CASE10_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("a")]),
    ..Schema::ANY
};

/// `case11.body`, specs/values.yaml:25
const CASE11_BODY: Schema<'static> = Schema {
    values: Some(&[Literal::String("c"), Literal::String("a")]),
    combine: &[Combine::All(&[id::CASE11_BODY_ALL_OF_0, id::CASE11_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case11.body.allOf.0`, specs/values.yaml:25
const CASE11_BODY_ALL_OF_0: Schema<'static> = Schema {
    values: Some(&[Literal::String("a"), Literal::String("b"), Literal::String("c")]),
    ..Schema::ANY
};

/// `case11.body.allOf.1`, specs/values.yaml:25
const CASE11_BODY_ALL_OF_1: Schema<'static> = Schema {
    values: Some(&[Literal::String("b"), Literal::String("c"), Literal::String("d")]),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        CASE1_BODY,
        CASE2_BODY,
        CASE3_BODY,
        CASE4_BODY,
        CASE4_BODY_ITEM,
        CASE5_BODY,
        CASE6_BODY,
        CASE7_BODY,
        CASE8_BODY,
        CASE9_BODY,
        CASE10_BODY,
        CASE11_BODY,
        CASE11_BODY_ALL_OF_0,
        CASE11_BODY_ALL_OF_1,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(1);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(2);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(3);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(4);
    pub(super) const CASE4_BODY_ITEM: SchemaId = SchemaId(5);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(6);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(7);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(8);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(9);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(10);
    pub(super) const CASE10_BODY: SchemaId = SchemaId(11);
    pub(super) const CASE11_BODY: SchemaId = SchemaId(12);
    pub(super) const CASE11_BODY_ALL_OF_0: SchemaId = SchemaId(13);
    pub(super) const CASE11_BODY_ALL_OF_1: SchemaId = SchemaId(14);
}
