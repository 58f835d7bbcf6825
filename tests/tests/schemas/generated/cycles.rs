//! @generated from specs/cycles.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case0",
    method: "POST",
    path: "/0",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::NO),
    parameters: &[],
    between: &[],
};

/// `POST /1`
pub(super) static CASE1: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case1",
    method: "POST",
    path: "/1",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::JSON),
    parameters: &[],
    between: &[],
};

/// `POST /2`
pub(super) static CASE2: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case2",
    method: "POST",
    path: "/2",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::PING),
    parameters: &[],
    between: &[],
};

/// `POST /3`
pub(super) static CASE3: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case3",
    method: "POST",
    path: "/3",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::LISTA),
    parameters: &[],
    between: &[],
};

/// `POST /4`
pub(super) static CASE4: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case4",
    method: "POST",
    path: "/4",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::MAPA),
    parameters: &[],
    between: &[],
};

/// `POST /5`
pub(super) static CASE5: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case5",
    method: "POST",
    path: "/5",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::NULAVEL),
    parameters: &[],
    between: &[],
};

/// `POST /6`
pub(super) static CASE6: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case6",
    method: "POST",
    path: "/6",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::PAI),
    parameters: &[],
    between: &[],
};

/// `POST /7`
pub(super) static CASE7: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case7",
    method: "POST",
    path: "/7",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::TRES),
    parameters: &[],
    between: &[],
};

/// `POST /8`
pub(super) static CASE8: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case8",
    method: "POST",
    path: "/8",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::EXPRESSAO),
    parameters: &[],
    between: &[],
};

/// `POST /9`
pub(super) static CASE9: OperationTable<'static> = OperationTable {
    api: "cycles",
    id: "case9",
    method: "POST",
    path: "/9",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE9_BODY),
    parameters: &[],
    between: &[],
};

/// `No`, specs/cycles.yaml:22
const NO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "valor",
                    schema: id::NO_VALOR,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "esquerda",
                    schema: id::NO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "direita",
                    schema: id::NO,
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

/// `No.valor`, specs/cycles.yaml:22
///
/// The same:
/// - `Expressao.Numero`, specs/cycles.yaml:22
const NO_VALOR: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `Json`, specs/cycles.yaml:22
const JSON: Schema<'static> = Schema {
    combine: &[
        Combine::Any(
            &[
                id::JSON_ANY_OF_0,
                id::JSON_ANY_OF_1,
                id::JSON_ANY_OF_2,
                id::JSON_ANY_OF_3,
                id::JSON_ANY_OF_4,
            ],
        ),
    ],
    ..Schema::ANY
};

/// `Json.anyOf.0`, specs/cycles.yaml:22
///
/// The same:
/// - `Pessoa.nome`, specs/cycles.yaml:22
const JSON_ANY_OF_0: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Json.anyOf.1`, specs/cycles.yaml:22
const JSON_ANY_OF_1: Schema<'static> = Schema {
    types: Types::NUMBER,
    ..Schema::ANY
};

/// `Json.anyOf.2`, specs/cycles.yaml:22
///
/// The same:
/// - `Ping.fim`, specs/cycles.yaml:22
const JSON_ANY_OF_2: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `Json.anyOf.3`, specs/cycles.yaml:22
const JSON_ANY_OF_3: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::JSON),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Json.anyOf.4`, specs/cycles.yaml:22
const JSON_ANY_OF_4: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::JSON),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Ping`, specs/cycles.yaml:22
const PING: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "pong",
                    schema: id::PONG,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "fim",
                    schema: id::JSON_ANY_OF_2,
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

/// `Pong`, specs/cycles.yaml:22
const PONG: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "ping",
                    schema: id::PING,
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

/// `Lista`, specs/cycles.yaml:22
const LISTA: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::LISTA),
            max_items: 2,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Mapa`, specs/cycles.yaml:22
const MAPA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::MAPA),
            max_properties: 2,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Nulavel`, specs/cycles.yaml:22
const NULAVEL: Schema<'static> = Schema {
    types: Types::OBJECT.or(Types::NULL),
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "proximo",
                    schema: id::NULAVEL,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Pai`, specs/cycles.yaml:22
const PAI: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::PESSOA, id::PAI_ALL_OF_1])],
    ..Schema::ANY
};

/// `Pessoa`, specs/cycles.yaml:22
const PESSOA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::JSON_ANY_OF_0,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Pai.allOf.1`, specs/cycles.yaml:22
const PAI_ALL_OF_1: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "filhos",
                    schema: id::PAI_ALL_OF_1_FILHOS,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Pai.allOf.1.filhos`, specs/cycles.yaml:22
const PAI_ALL_OF_1_FILHOS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::PAI),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Tres`, specs/cycles.yaml:22
const TRES: Schema<'static> = Schema {
    types: Types::INTEGER,
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

/// `Expressao`, specs/cycles.yaml:22
const EXPRESSAO: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::NO_VALOR, id::EXPRESSAO_SOMA, id::EXPRESSAO_MENOS])],
    ..Schema::ANY
};

/// `Expressao.Soma`, specs/cycles.yaml:22
const EXPRESSAO_SOMA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "soma",
                    schema: id::EXPRESSAO_SOMA_SOMA,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Expressao.Soma.soma`, specs/cycles.yaml:22
const EXPRESSAO_SOMA_SOMA: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::EXPRESSAO),
            min_items: 2,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Expressao.Menos`, specs/cycles.yaml:22
const EXPRESSAO_MENOS: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "menos",
                    schema: id::EXPRESSAO,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body`, specs/cycles.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::TRES),
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
        NO_VALOR,
        JSON,
        JSON_ANY_OF_0,
        JSON_ANY_OF_1,
        JSON_ANY_OF_2,
        JSON_ANY_OF_3,
        JSON_ANY_OF_4,
        PING,
        PONG,
        LISTA,
        MAPA,
        NULAVEL,
        PAI,
        PESSOA,
        PAI_ALL_OF_1,
        PAI_ALL_OF_1_FILHOS,
        TRES,
        EXPRESSAO,
        EXPRESSAO_SOMA,
        EXPRESSAO_SOMA_SOMA,
        EXPRESSAO_MENOS,
        CASE9_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const NO: SchemaId = SchemaId(0);
    pub(super) const NO_VALOR: SchemaId = SchemaId(1);
    pub(super) const JSON: SchemaId = SchemaId(2);
    pub(super) const JSON_ANY_OF_0: SchemaId = SchemaId(3);
    pub(super) const JSON_ANY_OF_1: SchemaId = SchemaId(4);
    pub(super) const JSON_ANY_OF_2: SchemaId = SchemaId(5);
    pub(super) const JSON_ANY_OF_3: SchemaId = SchemaId(6);
    pub(super) const JSON_ANY_OF_4: SchemaId = SchemaId(7);
    pub(super) const PING: SchemaId = SchemaId(8);
    pub(super) const PONG: SchemaId = SchemaId(9);
    pub(super) const LISTA: SchemaId = SchemaId(10);
    pub(super) const MAPA: SchemaId = SchemaId(11);
    pub(super) const NULAVEL: SchemaId = SchemaId(12);
    pub(super) const PAI: SchemaId = SchemaId(13);
    pub(super) const PESSOA: SchemaId = SchemaId(14);
    pub(super) const PAI_ALL_OF_1: SchemaId = SchemaId(15);
    pub(super) const PAI_ALL_OF_1_FILHOS: SchemaId = SchemaId(16);
    pub(super) const TRES: SchemaId = SchemaId(17);
    pub(super) const EXPRESSAO: SchemaId = SchemaId(18);
    pub(super) const EXPRESSAO_SOMA: SchemaId = SchemaId(19);
    pub(super) const EXPRESSAO_SOMA_SOMA: SchemaId = SchemaId(20);
    pub(super) const EXPRESSAO_MENOS: SchemaId = SchemaId(21);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(22);
}
