//! @generated from specs/formats.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "formats",
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
    api: "formats",
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
    api: "formats",
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
    api: "formats",
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
    api: "formats",
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
    api: "formats",
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
    api: "formats",
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
    api: "formats",
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
    api: "formats",
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
    api: "formats",
    id: "case9",
    method: "POST",
    path: "/9",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE9_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/formats.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Date),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case1.body`, specs/formats.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::DateTime),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case2.body`, specs/formats.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Uuid),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/formats.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Byte),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body`, specs/formats.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    string: Some(
        &StringRules {
            format: Some(Format::Cpf),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body`, specs/formats.yaml:13
///
/// The same:
/// - `case7.body.Cnpj`, specs/formats.yaml:17
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cnpj),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/formats.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cpf),
            ..StringRules::ANY
        },
    ),
    combine: &[Combine::Not(id::CASE6_BODY_NOT)],
    ..Schema::ANY
};

/// `case6.body.not`, specs/formats.yaml:15
const CASE6_BODY_NOT: Schema<'static> = Schema {
    values: Some(&[Literal::String("12345678909")]),
    ..Schema::ANY
};

/// `case7.body`, specs/formats.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE7_BODY_CPF, id::CASE5_BODY])],
    ..Schema::ANY
};

/// `case7.body.Cpf`, specs/formats.yaml:17
const CASE7_BODY_CPF: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cpf),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/formats.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("1.00"), Literal::String("0.00")]),
    string: Some(
        &StringRules {
            format: Some(Format::Valor),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body`, specs/formats.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 3,
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
        CASE6_BODY,
        CASE6_BODY_NOT,
        CASE7_BODY,
        CASE7_BODY_CPF,
        CASE8_BODY,
        CASE9_BODY,
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
    pub(super) const CASE6_BODY_NOT: SchemaId = SchemaId(7);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(8);
    pub(super) const CASE7_BODY_CPF: SchemaId = SchemaId(9);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(10);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(11);
}
