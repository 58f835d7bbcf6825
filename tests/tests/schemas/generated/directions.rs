//! @generated from specs/directions.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "directions",
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
    api: "directions",
    id: "case1",
    method: "POST",
    path: "/1",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE1_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/directions.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "id",
                    schema: id::CASE0_BODY_ID,
                    required: false,
                    read_only: true,
                },
                Member {
                    name: "criacao",
                    schema: id::CRIACAO,
                    required: false,
                    read_only: true,
                },
                Member {
                    name: "senha",
                    schema: id::CRIACAO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nome",
                    schema: id::CRIACAO,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case0.body.id`, specs/directions.yaml:3
const CASE0_BODY_ID: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `Criacao`, specs/directions.yaml:6
///
/// The same:
/// - `case0.body.senha`, specs/directions.yaml:3
/// - `case0.body.nome`, specs/directions.yaml:3
/// - `case1.body.a.allOf.0`, specs/directions.yaml:5
/// - `case1.body.b`, specs/directions.yaml:5
const CRIACAO: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `case1.body`, specs/directions.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE1_BODY_A,
                    required: false,
                    read_only: true,
                },
                Member {
                    name: "b",
                    schema: id::CRIACAO,
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

/// `case1.body.a`, specs/directions.yaml:5
const CASE1_BODY_A: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CRIACAO])],
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[CASE0_BODY, CASE0_BODY_ID, CRIACAO, CASE1_BODY, CASE1_BODY_A],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE0_BODY_ID: SchemaId = SchemaId(1);
    pub(super) const CRIACAO: SchemaId = SchemaId(2);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(3);
    pub(super) const CASE1_BODY_A: SchemaId = SchemaId(4);
}
