//! @generated from specs/silent.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "silent",
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
    api: "silent",
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
    api: "silent",
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
    api: "silent",
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
    api: "silent",
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
    api: "silent",
    id: "case5",
    method: "POST",
    path: "/5",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE5_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/silent.yaml:3
///
/// The same:
/// - `anything`, specs/silent.yaml:10
const CASE0_BODY: Schema<'static> = Schema::ANY;

/// `case1.body`, specs/silent.yaml:5
///
/// The same:
/// - `case2.body.a`, specs/silent.yaml:7
/// - `case3.body.item`, specs/silent.yaml:9
/// - `case4.body.a`, specs/silent.yaml:11
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case2.body`, specs/silent.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
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

/// `case3.body`, specs/silent.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            max_length: 1,
            ..StringRules::ANY
        },
    ),
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
    array: Some(
        &ArrayRules {
            items: Some(id::CASE1_BODY),
            max_items: 1,
            ..ArrayRules::ANY
        },
    ),
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY,
                    required: true,
                    read_only: false,
                },
            ],
            max_properties: 1,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body`, specs/silent.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE1_BODY,
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

/// `case5.body`, specs/silent.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^a$",
                    matcher: Matcher::Run {
                        set: 0x0002_0000_0000_0000_0000_0000_0000,
                        min: 1,
                        max: 1,
                    },
                },
            ),
            ..StringRules::ANY
        },
    ),
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
            ..NumberRules::ANY
        },
    ),
    array: Some(
        &ArrayRules {
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    object: Some(
        &ObjectRules {
            min_properties: 1,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[CASE0_BODY, CASE1_BODY, CASE2_BODY, CASE3_BODY, CASE4_BODY, CASE5_BODY],
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
}
