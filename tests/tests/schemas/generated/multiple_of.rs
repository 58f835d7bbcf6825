//! @generated from specs/multiple-of.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "multiple-of",
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
    api: "multiple-of",
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
    api: "multiple-of",
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
    api: "multiple-of",
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
    api: "multiple-of",
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
    api: "multiple-of",
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
    api: "multiple-of",
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
    api: "multiple-of",
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
    api: "multiple-of",
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
    api: "multiple-of",
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
    api: "multiple-of",
    id: "case10",
    method: "POST",
    path: "/10",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE10_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/multiple-of.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
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

/// `case1.body`, specs/multiple-of.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
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

/// `case2.body`, specs/multiple-of.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "2.5",
                negative: false,
                digits: "25",
                exponent: -1,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/multiple-of.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
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

/// `case4.body`, specs/multiple-of.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "100",
                negative: false,
                digits: "1",
                exponent: 2,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body`, specs/multiple-of.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "0.5",
                negative: false,
                digits: "5",
                exponent: -1,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/multiple-of.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "1",
                negative: false,
                digits: "1",
                exponent: 0,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body`, specs/multiple-of.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE7_BODY_ALL_OF_0, id::CASE7_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case7.body.allOf.0`, specs/multiple-of.yaml:17
const CASE7_BODY_ALL_OF_0: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "4",
                negative: false,
                digits: "4",
                exponent: 0,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body.allOf.1`, specs/multiple-of.yaml:17
const CASE7_BODY_ALL_OF_1: Schema<'static> = Schema {
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "6",
                negative: false,
                digits: "6",
                exponent: 0,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/multiple-of.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
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
            maximum: Some(Bound {
                value: Decimal {
                    text: "30",
                    negative: false,
                    digits: "3",
                    exponent: 1,
                },
                exclusive: false,
            }),
            multiple_of: Some(Decimal {
                text: "7",
                negative: false,
                digits: "7",
                exponent: 0,
            }),
        },
    ),
    ..Schema::ANY
};

/// `case9.body`, specs/multiple-of.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "0.000000000000000003",
                negative: false,
                digits: "3",
                exponent: -18,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body`, specs/multiple-of.yaml:23
const CASE10_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "99999999999999",
                negative: false,
                digits: "99999999999999",
                exponent: 0,
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
        CASE1_BODY,
        CASE2_BODY,
        CASE3_BODY,
        CASE4_BODY,
        CASE5_BODY,
        CASE6_BODY,
        CASE7_BODY,
        CASE7_BODY_ALL_OF_0,
        CASE7_BODY_ALL_OF_1,
        CASE8_BODY,
        CASE9_BODY,
        CASE10_BODY,
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
    pub(super) const CASE5_BODY: SchemaId = SchemaId(5);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(6);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(7);
    pub(super) const CASE7_BODY_ALL_OF_0: SchemaId = SchemaId(8);
    pub(super) const CASE7_BODY_ALL_OF_1: SchemaId = SchemaId(9);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(10);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(11);
    pub(super) const CASE10_BODY: SchemaId = SchemaId(12);
}
