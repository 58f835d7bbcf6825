//! @generated from anchors.yaml by cargo xtask codegen
//!
//! What a request to Repetidos must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `POST /pessoas`
pub(super) static CRIAR_PESSOA: OperationTable<'static> = OperationTable {
    api: "anchors",
    id: "criarPessoa",
    method: "POST",
    path: "/pessoas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CRIAR_PESSOA_BODY2),
    parameters: &[],
    between: &[],
};

/// `PUT /pessoas/{id}`
pub(super) static MUDAR_PESSOA: OperationTable<'static> = OperationTable {
    api: "anchors",
    id: "mudarPessoa",
    method: "PUT",
    path: "/pessoas/{id}",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CRIAR_PESSOA_BODY2),
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::MUDAR_PESSOA_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `PUT /grupos/{id}`
pub(super) static MUDAR_GRUPO: OperationTable<'static> = OperationTable {
    api: "anchors",
    id: "mudarGrupo",
    method: "PUT",
    path: "/grupos/{id}",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::MUDAR_GRUPO_BODY2),
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::MUDAR_PESSOA_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `CriarPessoaBody2`, anchors.yaml:4
const CRIAR_PESSOA_BODY2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::MUDAR_GRUPO_BODY_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "apelido",
                    schema: id::MUDAR_GRUPO_BODY_NOME,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "idade",
                    schema: id::CRIAR_PESSOA_BODY_IDADE,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `mudarGrupo.body.nome`, anchors.yaml:43
const MUDAR_GRUPO_BODY_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 2,
            max_length: 10,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `criarPessoa.body.idade`, anchors.yaml:10
const CRIAR_PESSOA_BODY_IDADE: Schema<'static> = Schema {
    types: Types::INTEGER,
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

/// `mudarPessoa.id`, anchors.yaml:25
const MUDAR_PESSOA_ID: Schema<'static> = Schema {
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
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `MudarGrupoBody2`, anchors.yaml:39
const MUDAR_GRUPO_BODY2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::MUDAR_GRUPO_BODY_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "pessoas",
                    schema: id::MUDAR_GRUPO_BODY_PESSOAS,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "lider",
                    schema: id::CRIAR_PESSOA_BODY2,
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

/// `mudarGrupo.body.pessoas`, anchors.yaml:44
const MUDAR_GRUPO_BODY_PESSOAS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CRIAR_PESSOA_BODY2),
            min_items: 1,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CRIAR_PESSOA_BODY2,
        MUDAR_GRUPO_BODY_NOME,
        CRIAR_PESSOA_BODY_IDADE,
        MUDAR_PESSOA_ID,
        MUDAR_GRUPO_BODY2,
        MUDAR_GRUPO_BODY_PESSOAS,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const CRIAR_PESSOA_BODY2: SchemaId = SchemaId(0);
    pub(super) const MUDAR_GRUPO_BODY_NOME: SchemaId = SchemaId(1);
    pub(super) const CRIAR_PESSOA_BODY_IDADE: SchemaId = SchemaId(2);
    pub(super) const MUDAR_PESSOA_ID: SchemaId = SchemaId(3);
    pub(super) const MUDAR_GRUPO_BODY2: SchemaId = SchemaId(4);
    pub(super) const MUDAR_GRUPO_BODY_PESSOAS: SchemaId = SchemaId(5);
}
