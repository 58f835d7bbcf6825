//! @generated from specs/integer.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "integer",
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
    api: "integer",
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
    api: "integer",
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
    api: "integer",
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
    api: "integer",
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
    api: "integer",
    id: "case5",
    method: "POST",
    path: "/5",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE5_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/integer.yaml:3
///
/// The same:
/// - `case3.body.Inteiro`, specs/integer.yaml:9
/// - `case4.body.Inteiro`, specs/integer.yaml:11
/// - `case5.body.not`, specs/integer.yaml:13
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case1.body`, specs/integer.yaml:5
///
/// The same:
/// - `case4.body.Numero`, specs/integer.yaml:11
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    ..Schema::ANY
};

/// `case2.body`, specs/integer.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
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
                    text: "99",
                    negative: false,
                    digits: "99",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/integer.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE0_BODY, id::CASE3_BODY_TEXTO])],
    ..Schema::ANY
};

/// `case3.body.Texto`, specs/integer.yaml:9
const CASE3_BODY_TEXTO: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `case4.body`, specs/integer.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE0_BODY, id::CASE1_BODY])],
    ..Schema::ANY
};

/// `case5.body`, specs/integer.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::NUMBER,
    combine: &[Combine::Not(id::CASE0_BODY)],
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        CASE1_BODY,
        CASE2_BODY,
        CASE3_BODY,
        CASE3_BODY_TEXTO,
        CASE4_BODY,
        CASE5_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(1);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(2);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(3);
    pub(super) const CASE3_BODY_TEXTO: SchemaId = SchemaId(4);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(5);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(6);
}
