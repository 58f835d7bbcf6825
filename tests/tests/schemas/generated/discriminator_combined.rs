//! @generated from specs/discriminator-combined.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "discriminator-combined",
    id: "case0",
    method: "POST",
    path: "/0",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::ANIMAL),
    parameters: &[],
    between: &[],
};

/// `POST /1`
pub(super) static CASE1: OperationTable<'static> = OperationTable {
    api: "discriminator-combined",
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
    api: "discriminator-combined",
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
    api: "discriminator-combined",
    id: "case3",
    method: "POST",
    path: "/3",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE3_BODY),
    parameters: &[],
    between: &[],
};

/// `Animal`, specs/discriminator-combined.yaml:10
const ANIMAL: Schema<'static> = Schema {
    combine: &[
        Combine::Discriminator {
            property: "tipo",
            cases: &[("Gato", id::GATO), ("Cao", id::CAO)],
        },
    ],
    ..Schema::ANY
};

/// `Gato`, specs/discriminator-combined.yaml:10
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
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Gato.tipo`, specs/discriminator-combined.yaml:10
///
/// The same:
/// - `Cao.tipo`, specs/discriminator-combined.yaml:10
const GATO_TIPO: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Gato.vidas`, specs/discriminator-combined.yaml:10
const GATO_VIDAS: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `Cao`, specs/discriminator-combined.yaml:10
const CAO: Schema<'static> = Schema {
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
                    schema: id::CAO_LATE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "dono",
                    schema: id::ANIMAL,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Cao.late`, specs/discriminator-combined.yaml:10
///
/// The same:
/// - `Ave.allOf.1.voa`, specs/discriminator-combined.yaml:10
const CAO_LATE: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `case1.body`, specs/discriminator-combined.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    combine: &[
        Combine::Discriminator {
            property: "tipo",
            cases: &[("", id::GATO), ("a b/c~", id::GATO), ("passaro", id::AVE)],
        },
    ],
    ..Schema::ANY
};

/// `Ave`, specs/discriminator-combined.yaml:10
const AVE: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::AVE_ALL_OF_0, id::AVE_ALL_OF_1])],
    ..Schema::ANY
};

/// `Ave.allOf.0`, specs/discriminator-combined.yaml:10
const AVE_ALL_OF_0: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tipo",
                    schema: id::AVE_ALL_OF_0_TIPO,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Ave.allOf.0.tipo`, specs/discriminator-combined.yaml:10
const AVE_ALL_OF_0_TIPO: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("Ave"), Literal::String("passaro")]),
    ..Schema::ANY
};

/// `Ave.allOf.1`, specs/discriminator-combined.yaml:10
const AVE_ALL_OF_1: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "voa",
                    schema: id::CAO_LATE,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case2.body`, specs/discriminator-combined.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::ANIMAL),
            max_items: 2,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/discriminator-combined.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            max_properties: 2,
            ..ObjectRules::ANY
        },
    ),
    combine: &[
        Combine::Discriminator {
            property: "tipo",
            cases: &[("Gato", id::GATO), ("Cao", id::CAO)],
        },
    ],
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        ANIMAL,
        GATO,
        GATO_TIPO,
        GATO_VIDAS,
        CAO,
        CAO_LATE,
        CASE1_BODY,
        AVE,
        AVE_ALL_OF_0,
        AVE_ALL_OF_0_TIPO,
        AVE_ALL_OF_1,
        CASE2_BODY,
        CASE3_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const ANIMAL: SchemaId = SchemaId(0);
    pub(super) const GATO: SchemaId = SchemaId(1);
    pub(super) const GATO_TIPO: SchemaId = SchemaId(2);
    pub(super) const GATO_VIDAS: SchemaId = SchemaId(3);
    pub(super) const CAO: SchemaId = SchemaId(4);
    pub(super) const CAO_LATE: SchemaId = SchemaId(5);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(6);
    pub(super) const AVE: SchemaId = SchemaId(7);
    pub(super) const AVE_ALL_OF_0: SchemaId = SchemaId(8);
    pub(super) const AVE_ALL_OF_0_TIPO: SchemaId = SchemaId(9);
    pub(super) const AVE_ALL_OF_1: SchemaId = SchemaId(10);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(11);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(12);
}
