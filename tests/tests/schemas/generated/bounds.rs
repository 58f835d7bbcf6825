//! @generated from specs/bounds.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
    id: "case18",
    method: "POST",
    path: "/18",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE18_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /19`
pub(super) static CASE19: OperationTable<'static> = OperationTable {
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
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
    api: "bounds",
    id: "case23",
    method: "POST",
    path: "/23",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE23_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/bounds.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
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

/// `case1.body`, specs/bounds.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
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

/// `case2.body`, specs/bounds.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "-0",
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

/// `case3.body`, specs/bounds.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "0",
                    negative: false,
                    digits: "",
                    exponent: 0,
                },
                exclusive: true,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body`, specs/bounds.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
                value: Decimal {
                    text: "0.1",
                    negative: false,
                    digits: "1",
                    exponent: -1,
                },
                exclusive: true,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body`, specs/bounds.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "0.1",
                    negative: false,
                    digits: "1",
                    exponent: -1,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "0.3",
                    negative: false,
                    digits: "3",
                    exponent: -1,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/bounds.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
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
                exclusive: true,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "3",
                    negative: false,
                    digits: "3",
                    exponent: 0,
                },
                exclusive: true,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body`, specs/bounds.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "5",
                    negative: false,
                    digits: "5",
                    exponent: 0,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "5",
                    negative: false,
                    digits: "5",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/bounds.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "-2.5",
                    negative: true,
                    digits: "25",
                    exponent: -1,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "-1.5",
                    negative: true,
                    digits: "15",
                    exponent: -1,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body`, specs/bounds.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "5",
                    negative: false,
                    digits: "5",
                    exponent: 0,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "6",
                    negative: false,
                    digits: "6",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body`, specs/bounds.yaml:23
const CASE10_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "0.5",
                    negative: false,
                    digits: "5",
                    exponent: -1,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "2.5",
                    negative: false,
                    digits: "25",
                    exponent: -1,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body`, specs/bounds.yaml:25
const CASE11_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "1e2",
                    negative: false,
                    digits: "1",
                    exponent: 2,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "1.5e2",
                    negative: false,
                    digits: "15",
                    exponent: 1,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case12.body`, specs/bounds.yaml:27
const CASE12_BODY: Schema<'static> = Schema {
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "2",
                    negative: false,
                    digits: "2",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    combine: &[Combine::All(&[id::CASE12_BODY_ALL_OF_0, id::CASE12_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case12.body.allOf.0`, specs/bounds.yaml:27
const CASE12_BODY_ALL_OF_0: Schema<'static> = Schema {
    types: Types::NUMBER,
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

/// `case12.body.allOf.1`, specs/bounds.yaml:27
const CASE12_BODY_ALL_OF_1: Schema<'static> = Schema {
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
                value: Decimal {
                    text: "3",
                    negative: false,
                    digits: "3",
                    exponent: 0,
                },
                exclusive: true,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case13.body`, specs/bounds.yaml:29
const CASE13_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "-1",
                    negative: true,
                    digits: "1",
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

/// `case14.body`, specs/bounds.yaml:31
const CASE14_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
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

/// `case15.body`, specs/bounds.yaml:33
const CASE15_BODY: Schema<'static> = Schema {
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

/// `case16.body`, specs/bounds.yaml:35
const CASE16_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
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

/// `case17.body`, specs/bounds.yaml:37
const CASE17_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "9007199254740993",
                    negative: false,
                    digits: "9007199254740993",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case18.body`, specs/bounds.yaml:39
const CASE18_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
                value: Decimal {
                    text: "18446744073709551614",
                    negative: false,
                    digits: "18446744073709551614",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case19.body`, specs/bounds.yaml:41
const CASE19_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
                value: Decimal {
                    text: "0.1234567890123456",
                    negative: false,
                    digits: "1234567890123456",
                    exponent: -16,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case20.body`, specs/bounds.yaml:43
const CASE20_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "123456789012345678900",
                    negative: false,
                    digits: "1234567890123456789",
                    exponent: 2,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case21.body`, specs/bounds.yaml:45
const CASE21_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "0.1",
                    negative: false,
                    digits: "1",
                    exponent: -1,
                },
                exclusive: true,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case22.body`, specs/bounds.yaml:47
const CASE22_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "3",
                    negative: false,
                    digits: "3",
                    exponent: 0,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "3",
                    negative: false,
                    digits: "3",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case23.body`, specs/bounds.yaml:49
const CASE23_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    values: Some(
        &[
            Literal::Number(Decimal {
                text: "0.1000000000000000001",
                negative: false,
                digits: "1000000000000000001",
                exponent: -19,
            }),
            Literal::Number(Decimal {
                text: "0.5",
                negative: false,
                digits: "5",
                exponent: -1,
            }),
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
        CASE4_BODY,
        CASE5_BODY,
        CASE6_BODY,
        CASE7_BODY,
        CASE8_BODY,
        CASE9_BODY,
        CASE10_BODY,
        CASE11_BODY,
        CASE12_BODY,
        CASE12_BODY_ALL_OF_0,
        CASE12_BODY_ALL_OF_1,
        CASE13_BODY,
        CASE14_BODY,
        CASE15_BODY,
        CASE16_BODY,
        CASE17_BODY,
        CASE18_BODY,
        CASE19_BODY,
        CASE20_BODY,
        CASE21_BODY,
        CASE22_BODY,
        CASE23_BODY,
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
    pub(super) const CASE8_BODY: SchemaId = SchemaId(8);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(9);
    pub(super) const CASE10_BODY: SchemaId = SchemaId(10);
    pub(super) const CASE11_BODY: SchemaId = SchemaId(11);
    pub(super) const CASE12_BODY: SchemaId = SchemaId(12);
    pub(super) const CASE12_BODY_ALL_OF_0: SchemaId = SchemaId(13);
    pub(super) const CASE12_BODY_ALL_OF_1: SchemaId = SchemaId(14);
    pub(super) const CASE13_BODY: SchemaId = SchemaId(15);
    pub(super) const CASE14_BODY: SchemaId = SchemaId(16);
    pub(super) const CASE15_BODY: SchemaId = SchemaId(17);
    pub(super) const CASE16_BODY: SchemaId = SchemaId(18);
    pub(super) const CASE17_BODY: SchemaId = SchemaId(19);
    pub(super) const CASE18_BODY: SchemaId = SchemaId(20);
    pub(super) const CASE19_BODY: SchemaId = SchemaId(21);
    pub(super) const CASE20_BODY: SchemaId = SchemaId(22);
    pub(super) const CASE21_BODY: SchemaId = SchemaId(23);
    pub(super) const CASE22_BODY: SchemaId = SchemaId(24);
    pub(super) const CASE23_BODY: SchemaId = SchemaId(25);
}
