//! @generated from media-types.yaml by cargo xtask codegen
//!
//! What a request to Arquivos must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `PATCH /perfis/{id}`
pub(super) static MUDAR_PERFIL: OperationTable<'static> = OperationTable {
    api: "media-types",
    id: "mudarPerfil",
    method: "PATCH",
    path: "/perfis/{id}",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::MUDAR_PERFIL_BODY2),
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::MUDAR_PERFIL_ID,
        },
    ],
    between: &[],
};

/// `POST /pedidos`
pub(super) static CRIAR_PEDIDO: OperationTable<'static> = OperationTable {
    api: "media-types",
    id: "criarPedido",
    method: "POST",
    path: "/pedidos",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CRIAR_PEDIDO_BODY2),
    parameters: &[],
    between: &[],
};

/// `POST /livre`
pub(super) static QUALQUER_JSON: OperationTable<'static> = OperationTable {
    api: "media-types",
    id: "qualquerJson",
    method: "POST",
    path: "/livre",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::ANYTHING),
    parameters: &[],
    between: &[],
};

/// `mudarPerfil.id`, media-types.yaml:6
const MUDAR_PERFIL_ID: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Uuid),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `MudarPerfilBody2`, media-types.yaml:13
const MUDAR_PERFIL_BODY2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::MUDAR_PERFIL_BODY_NOME,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `mudarPerfil.body.nome`, media-types.yaml:13
const MUDAR_PERFIL_BODY_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 5,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `CriarPedidoBody2`, media-types.yaml:28
const CRIAR_PEDIDO_BODY2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "total",
                    schema: id::CRIAR_PEDIDO_BODY_TOTAL,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `criarPedido.body.total`, media-types.yaml:28
const CRIAR_PEDIDO_BODY_TOTAL: Schema<'static> = Schema {
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

/// `anything`, media-types.yaml:35
const ANYTHING: Schema<'static> = Schema::ANY;

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        MUDAR_PERFIL_ID,
        MUDAR_PERFIL_BODY2,
        MUDAR_PERFIL_BODY_NOME,
        CRIAR_PEDIDO_BODY2,
        CRIAR_PEDIDO_BODY_TOTAL,
        ANYTHING,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const MUDAR_PERFIL_ID: SchemaId = SchemaId(0);
    pub(super) const MUDAR_PERFIL_BODY2: SchemaId = SchemaId(1);
    pub(super) const MUDAR_PERFIL_BODY_NOME: SchemaId = SchemaId(2);
    pub(super) const CRIAR_PEDIDO_BODY2: SchemaId = SchemaId(3);
    pub(super) const CRIAR_PEDIDO_BODY_TOTAL: SchemaId = SchemaId(4);
    pub(super) const ANYTHING: SchemaId = SchemaId(5);
}
