//! @generated from specs/array.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
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
    api: "array",
    id: "case14",
    method: "POST",
    path: "/14",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE7_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /15`
pub(super) static CASE15: OperationTable<'static> = OperationTable {
    api: "array",
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
    api: "array",
    id: "case16",
    method: "POST",
    path: "/16",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE16_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/array.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE0_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case0.body.item`, specs/array.yaml:3
const CASE0_BODY_ITEM: Schema<'static> = Schema {
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

/// `case1.body`, specs/array.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE1_BODY_ITEM),
            min_items: 2,
            max_items: 2,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case1.body.item`, specs/array.yaml:5
///
/// The same:
/// - `case2.body.item`, specs/array.yaml:7
/// - `case7.body.item`, specs/array.yaml:17
/// - `case9.body.item.item`, specs/array.yaml:21
/// - `case12.body.item`, specs/array.yaml:27
/// - `case14.body.item`, specs/array.yaml:31
const CASE1_BODY_ITEM: Schema<'static> = Schema::ANY;

/// `case2.body`, specs/array.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE1_BODY_ITEM),
            max_items: 0,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/array.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE3_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body.item`, specs/array.yaml:9
const CASE3_BODY_ITEM: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE3_BODY_ITEM_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body.item.item`, specs/array.yaml:9
const CASE3_BODY_ITEM_ITEM: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE3_BODY_ITEM_ITEM_ITEM),
            min_items: 1,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body.item.item.item`, specs/array.yaml:9
const CASE3_BODY_ITEM_ITEM_ITEM: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `case4.body`, specs/array.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE4_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body.item`, specs/array.yaml:11
const CASE4_BODY_ITEM: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE4_BODY_ITEM_A, id::CASE4_BODY_ITEM_B])],
    ..Schema::ANY
};

/// `case4.body.item.A`, specs/array.yaml:11
///
/// The same:
/// - `case15.body.item.item`, specs/array.yaml:33
const CASE4_BODY_ITEM_A: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body.item.B`, specs/array.yaml:11
///
/// The same:
/// - `case8.body.item`, specs/array.yaml:19
/// - `case11.body.allOf.0.item`, specs/array.yaml:25
/// - `case13.body.item`, specs/array.yaml:29
const CASE4_BODY_ITEM_B: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case5.body`, specs/array.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE5_BODY_ITEM),
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body.item`, specs/array.yaml:13
const CASE5_BODY_ITEM: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    ..Schema::ANY
};

/// `case6.body`, specs/array.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE6_BODY_ITEM),
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body.item`, specs/array.yaml:15
const CASE6_BODY_ITEM: Schema<'static> = Schema {
    types: Types::OBJECT,
    ..Schema::ANY
};

/// `case7.body`, specs/array.yaml:17
///
/// The same:
/// - `case14.body`, specs/array.yaml:31
const CASE7_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE1_BODY_ITEM),
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/array.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE4_BODY_ITEM_B),
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body`, specs/array.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE9_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body.item`, specs/array.yaml:21
const CASE9_BODY_ITEM: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE1_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body`, specs/array.yaml:23
const CASE10_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE10_BODY_ITEM),
            min_items: 2,
            max_items: 3,
            unique: true,
        },
    ),
    ..Schema::ANY
};

/// `case10.body.item`, specs/array.yaml:23
///
/// The same:
/// - `case12.body.not.item`, specs/array.yaml:27
const CASE10_BODY_ITEM: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `case11.body`, specs/array.yaml:25
const CASE11_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE11_BODY_ALL_OF_0, id::CASE11_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case11.body.allOf.0`, specs/array.yaml:25
const CASE11_BODY_ALL_OF_0: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE4_BODY_ITEM_B),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body.allOf.1`, specs/array.yaml:25
const CASE11_BODY_ALL_OF_1: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE11_BODY_ALL_OF_1_ITEM),
            max_items: 2,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body.allOf.1.item`, specs/array.yaml:25
const CASE11_BODY_ALL_OF_1_ITEM: Schema<'static> = Schema {
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
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case12.body`, specs/array.yaml:27
const CASE12_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE1_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    combine: &[Combine::Not(id::CASE12_BODY_NOT)],
    ..Schema::ANY
};

/// `case12.body.not`, specs/array.yaml:27
const CASE12_BODY_NOT: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE10_BODY_ITEM),
            min_items: 1,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case13.body`, specs/array.yaml:29
const CASE13_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE4_BODY_ITEM_B),
            min_items: 1,
            max_items: 3,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case15.body`, specs/array.yaml:33
const CASE15_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE15_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case15.body.item`, specs/array.yaml:33
const CASE15_BODY_ITEM: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE4_BODY_ITEM_A),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case16.body`, specs/array.yaml:35
const CASE16_BODY: Schema<'static> = Schema {
    array: Some(
        &ArrayRules {
            min_items: 1,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        CASE0_BODY_ITEM,
        CASE1_BODY,
        CASE1_BODY_ITEM,
        CASE2_BODY,
        CASE3_BODY,
        CASE3_BODY_ITEM,
        CASE3_BODY_ITEM_ITEM,
        CASE3_BODY_ITEM_ITEM_ITEM,
        CASE4_BODY,
        CASE4_BODY_ITEM,
        CASE4_BODY_ITEM_A,
        CASE4_BODY_ITEM_B,
        CASE5_BODY,
        CASE5_BODY_ITEM,
        CASE6_BODY,
        CASE6_BODY_ITEM,
        CASE7_BODY,
        CASE8_BODY,
        CASE9_BODY,
        CASE9_BODY_ITEM,
        CASE10_BODY,
        CASE10_BODY_ITEM,
        CASE11_BODY,
        CASE11_BODY_ALL_OF_0,
        CASE11_BODY_ALL_OF_1,
        CASE11_BODY_ALL_OF_1_ITEM,
        CASE12_BODY,
        CASE12_BODY_NOT,
        CASE13_BODY,
        CASE15_BODY,
        CASE15_BODY_ITEM,
        CASE16_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE0_BODY_ITEM: SchemaId = SchemaId(1);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(2);
    pub(super) const CASE1_BODY_ITEM: SchemaId = SchemaId(3);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(4);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(5);
    pub(super) const CASE3_BODY_ITEM: SchemaId = SchemaId(6);
    pub(super) const CASE3_BODY_ITEM_ITEM: SchemaId = SchemaId(7);
    pub(super) const CASE3_BODY_ITEM_ITEM_ITEM: SchemaId = SchemaId(8);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(9);
    pub(super) const CASE4_BODY_ITEM: SchemaId = SchemaId(10);
    pub(super) const CASE4_BODY_ITEM_A: SchemaId = SchemaId(11);
    pub(super) const CASE4_BODY_ITEM_B: SchemaId = SchemaId(12);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(13);
    pub(super) const CASE5_BODY_ITEM: SchemaId = SchemaId(14);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(15);
    pub(super) const CASE6_BODY_ITEM: SchemaId = SchemaId(16);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(17);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(18);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(19);
    pub(super) const CASE9_BODY_ITEM: SchemaId = SchemaId(20);
    pub(super) const CASE10_BODY: SchemaId = SchemaId(21);
    pub(super) const CASE10_BODY_ITEM: SchemaId = SchemaId(22);
    pub(super) const CASE11_BODY: SchemaId = SchemaId(23);
    pub(super) const CASE11_BODY_ALL_OF_0: SchemaId = SchemaId(24);
    pub(super) const CASE11_BODY_ALL_OF_1: SchemaId = SchemaId(25);
    pub(super) const CASE11_BODY_ALL_OF_1_ITEM: SchemaId = SchemaId(26);
    pub(super) const CASE12_BODY: SchemaId = SchemaId(27);
    pub(super) const CASE12_BODY_NOT: SchemaId = SchemaId(28);
    pub(super) const CASE13_BODY: SchemaId = SchemaId(29);
    pub(super) const CASE15_BODY: SchemaId = SchemaId(30);
    pub(super) const CASE15_BODY_ITEM: SchemaId = SchemaId(31);
    pub(super) const CASE16_BODY: SchemaId = SchemaId(32);
}
