//! @generated from specs/discriminator.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "discriminator",
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
    api: "discriminator",
    id: "case1",
    method: "POST",
    path: "/1",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE1_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/discriminator.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    combine: &[
        Combine::Discriminator {
            property: "tipo",
            cases: &[("Gato", id::GATO), ("Cachorro", id::CACHORRO)],
        },
    ],
    ..Schema::ANY
};

/// `Gato`, specs/discriminator.yaml:6
const GATO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tipo",
                    schema: id::GATO_TIPO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "vidas",
                    schema: id::GATO_VIDAS,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Gato.tipo`, specs/discriminator.yaml:6
///
/// The same:
/// - `Cachorro.tipo`, specs/discriminator.yaml:6
const GATO_TIPO: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Gato.vidas`, specs/discriminator.yaml:6
const GATO_VIDAS: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `Cachorro`, specs/discriminator.yaml:6
const CACHORRO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tipo",
                    schema: id::GATO_TIPO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "late",
                    schema: id::CACHORRO_LATE,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Cachorro.late`, specs/discriminator.yaml:6
const CACHORRO_LATE: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `case1.body`, specs/discriminator.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    combine: &[
        Combine::Discriminator {
            property: "tipo",
            cases: &[("g", id::GATO), ("felino", id::GATO), ("Cachorro", id::CACHORRO)],
        },
    ],
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        GATO,
        GATO_TIPO,
        GATO_VIDAS,
        CACHORRO,
        CACHORRO_LATE,
        CASE1_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const GATO: SchemaId = SchemaId(1);
    pub(super) const GATO_TIPO: SchemaId = SchemaId(2);
    pub(super) const GATO_VIDAS: SchemaId = SchemaId(3);
    pub(super) const CACHORRO: SchemaId = SchemaId(4);
    pub(super) const CACHORRO_LATE: SchemaId = SchemaId(5);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(6);
}
