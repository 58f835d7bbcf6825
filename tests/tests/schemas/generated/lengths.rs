//! @generated from specs/lengths.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "lengths",
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
    api: "lengths",
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
    api: "lengths",
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
    api: "lengths",
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
    api: "lengths",
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
    api: "lengths",
    id: "case5",
    method: "POST",
    path: "/5",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE5_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/lengths.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case1.body`, specs/lengths.yaml:5
///
/// The same:
/// - `case5.body.allOf.0`, specs/lengths.yaml:13
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case2.body`, specs/lengths.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 4,
            max_length: 4,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/lengths.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 0,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body`, specs/lengths.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 4294967294,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body`, specs/lengths.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE1_BODY, id::CASE5_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case5.body.allOf.1`, specs/lengths.yaml:13
const CASE5_BODY_ALL_OF_1: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            max_length: 3,
            ..StringRules::ANY
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
        CASE5_BODY_ALL_OF_1,
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
    pub(super) const CASE5_BODY_ALL_OF_1: SchemaId = SchemaId(6);
}
