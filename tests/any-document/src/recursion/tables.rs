//! @generated from recursion.yaml by cargo xtask codegen
//!
//! What a request to Árvores must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `POST /arvores/arvores`
pub(super) static PLANTAR: OperationTable<'static> = OperationTable {
    api: "recursion",
    id: "plantar",
    method: "POST",
    path: "/arvores/arvores",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::NO),
    parameters: &[],
    between: &[],
};

/// `POST /arvores/expressoes`
pub(super) static AVALIAR: OperationTable<'static> = OperationTable {
    api: "recursion",
    id: "avaliar",
    method: "POST",
    path: "/arvores/expressoes",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::EXPRESSAO),
    parameters: &[],
    between: &[],
};

/// `No`, recursion.yaml:37
const NO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::NO_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "filhos",
                    schema: id::NO_FILHOS,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "por_nome",
                    schema: id::NO_POR_NOME,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "dono",
                    schema: id::DONO,
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

/// `No.nome`, recursion.yaml:42
const NO_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `No.filhos`, recursion.yaml:43
const NO_FILHOS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::NO),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `No.por_nome`, recursion.yaml:44
const NO_POR_NOME: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::NO),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Dono`, recursion.yaml:48
const DONO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "id",
                    schema: id::DONO_ID,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "arvore",
                    schema: id::DONO_ARVORE,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Dono.id`, recursion.yaml:52
const DONO_ID: Schema<'static> = Schema {
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

/// `Dono.arvore`, recursion.yaml:53
const DONO_ARVORE: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::NO])],
    ..Schema::ANY
};

/// `Expressao`, recursion.yaml:56
const EXPRESSAO: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::EXPRESSAO_ONE_OF_0, id::EXPRESSAO_CONTA])],
    ..Schema::ANY
};

/// `Expressao.oneOf.0`, recursion.yaml:58
const EXPRESSAO_ONE_OF_0: Schema<'static> = Schema {
    types: Types::NUMBER,
    ..Schema::ANY
};

/// `Expressao.Conta`, recursion.yaml:59
const EXPRESSAO_CONTA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "op",
                    schema: id::EXPRESSAO_CONTA_OP,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "de",
                    schema: id::EXPRESSAO_CONTA_DE,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Expressao.Conta.op`, recursion.yaml:63
const EXPRESSAO_CONTA_OP: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("soma"), Literal::String("produto")]),
    ..Schema::ANY
};

/// `Expressao.Conta.de`, recursion.yaml:64
const EXPRESSAO_CONTA_DE: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::EXPRESSAO),
            min_items: 1,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        NO,
        NO_NOME,
        NO_FILHOS,
        NO_POR_NOME,
        DONO,
        DONO_ID,
        DONO_ARVORE,
        EXPRESSAO,
        EXPRESSAO_ONE_OF_0,
        EXPRESSAO_CONTA,
        EXPRESSAO_CONTA_OP,
        EXPRESSAO_CONTA_DE,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const NO: SchemaId = SchemaId(0);
    pub(super) const NO_NOME: SchemaId = SchemaId(1);
    pub(super) const NO_FILHOS: SchemaId = SchemaId(2);
    pub(super) const NO_POR_NOME: SchemaId = SchemaId(3);
    pub(super) const DONO: SchemaId = SchemaId(4);
    pub(super) const DONO_ID: SchemaId = SchemaId(5);
    pub(super) const DONO_ARVORE: SchemaId = SchemaId(6);
    pub(super) const EXPRESSAO: SchemaId = SchemaId(7);
    pub(super) const EXPRESSAO_ONE_OF_0: SchemaId = SchemaId(8);
    pub(super) const EXPRESSAO_CONTA: SchemaId = SchemaId(9);
    pub(super) const EXPRESSAO_CONTA_OP: SchemaId = SchemaId(10);
    pub(super) const EXPRESSAO_CONTA_DE: SchemaId = SchemaId(11);
}
