//! @generated from specs/references.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "references",
    id: "case0",
    method: "POST",
    path: "/0",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::ARVORE),
    parameters: &[],
    between: &[],
};

/// `POST /1`
pub(super) static CASE1: OperationTable<'static> = OperationTable {
    api: "references",
    id: "case1",
    method: "POST",
    path: "/1",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CONTA),
    parameters: &[],
    between: &[],
};

/// `POST /2`
pub(super) static CASE2: OperationTable<'static> = OperationTable {
    api: "references",
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
    api: "references",
    id: "case3",
    method: "POST",
    path: "/3",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE3_BODY),
    parameters: &[],
    between: &[],
};

/// `Arvore`, specs/references.yaml:10
const ARVORE: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::ARVORE_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "filhos",
                    schema: id::ARVORE_FILHOS,
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

/// `Arvore.nome`, specs/references.yaml:10
const ARVORE_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Arvore.filhos`, specs/references.yaml:10
const ARVORE_FILHOS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::ARVORE),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Conta`, specs/shared/other.yaml:1
const CONTA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "dono",
                    schema: id::ARVORE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "saldo",
                    schema: id::SALDO,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Saldo`, specs/shared/other.yaml:6
const SALDO: Schema<'static> = Schema {
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

/// `case2.body`, specs/references.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "x",
                    schema: id::A_B_C_D,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `a/b~c d`, specs/references.yaml:10
const A_B_C_D: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case3.body`, specs/references.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "x",
                    schema: id::CONTA,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        ARVORE,
        ARVORE_NOME,
        ARVORE_FILHOS,
        CONTA,
        SALDO,
        CASE2_BODY,
        A_B_C_D,
        CASE3_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const ARVORE: SchemaId = SchemaId(0);
    pub(super) const ARVORE_NOME: SchemaId = SchemaId(1);
    pub(super) const ARVORE_FILHOS: SchemaId = SchemaId(2);
    pub(super) const CONTA: SchemaId = SchemaId(3);
    pub(super) const SALDO: SchemaId = SchemaId(4);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(5);
    pub(super) const A_B_C_D: SchemaId = SchemaId(6);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(7);
}
