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
            wire: Wire::Text,
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

/// `POST /fotos`
pub(super) static ENVIAR_FOTO: OperationTable<'static> = OperationTable {
    api: "media-types",
    id: "enviarFoto",
    method: "POST",
    path: "/fotos",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[],
    between: &[],
};

/// `PUT /arquivos`
pub(super) static ENVIAR_ARQUIVO: OperationTable<'static> = OperationTable {
    api: "media-types",
    id: "enviarArquivo",
    method: "PUT",
    path: "/arquivos",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "nome",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::MUDAR_PERFIL_BODY_NOME,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `PUT /notas`
pub(super) static ESCREVER_NOTA: OperationTable<'static> = OperationTable {
    api: "media-types",
    id: "escreverNota",
    method: "PUT",
    path: "/notas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[],
    between: &[],
};

/// `POST /tokens`
pub(super) static PEDIR_TOKEN: OperationTable<'static> = OperationTable {
    api: "media-types",
    id: "pedirToken",
    method: "POST",
    path: "/tokens",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::PEDIR_TOKEN_BODY2),
    parameters: &[],
    between: &[],
};

/// `POST /pesquisas`
pub(super) static PESQUISAR: OperationTable<'static> = OperationTable {
    api: "media-types",
    id: "pesquisar",
    method: "POST",
    path: "/pesquisas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::PESQUISAR_BODY2),
    parameters: &[],
    between: &[],
};

/// `POST /pesquisas/fundas`
pub(super) static PESQUISAR_FUNDO: OperationTable<'static> = OperationTable {
    api: "media-types",
    id: "pesquisarFundo",
    method: "POST",
    path: "/pesquisas/fundas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
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
///
/// The same:
/// - `enviarArquivo.nome`, media-types.yaml:52
/// - `pesquisar.body.texto`, media-types.yaml:85
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

/// `PedirTokenBody2`, media-types.yaml:68
const PEDIR_TOKEN_BODY2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "grant_type",
                    schema: id::PEDIR_TOKEN_BODY_GRANT_TYPE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "expira",
                    schema: id::PEDIR_TOKEN_BODY_EXPIRA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "lembrar",
                    schema: id::PEDIR_TOKEN_BODY_LEMBRAR,
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

/// `pedirToken.body.grant_type`, media-types.yaml:72
const PEDIR_TOKEN_BODY_GRANT_TYPE: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(
        &[Literal::String("client_credentials"), Literal::String("refresh_token")],
    ),
    ..Schema::ANY
};

/// `pedirToken.body.expira`, media-types.yaml:73
const PEDIR_TOKEN_BODY_EXPIRA: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "60",
                    negative: false,
                    digits: "6",
                    exponent: 1,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `pedirToken.body.lembrar`, media-types.yaml:74
const PEDIR_TOKEN_BODY_LEMBRAR: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `PesquisarBody2`, media-types.yaml:84
const PESQUISAR_BODY2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tags",
                    schema: id::PESQUISAR_BODY_TAGS,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "texto",
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

/// `pesquisar.body.tags`, media-types.yaml:85
const PESQUISAR_BODY_TAGS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::PESQUISAR_BODY_TAGS_ITEM),
            max_items: 2,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `pesquisar.body.tags.item`, media-types.yaml:85
const PESQUISAR_BODY_TAGS_ITEM: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        MUDAR_PERFIL_ID,
        MUDAR_PERFIL_BODY2,
        MUDAR_PERFIL_BODY_NOME,
        CRIAR_PEDIDO_BODY2,
        CRIAR_PEDIDO_BODY_TOTAL,
        ANYTHING,
        PEDIR_TOKEN_BODY2,
        PEDIR_TOKEN_BODY_GRANT_TYPE,
        PEDIR_TOKEN_BODY_EXPIRA,
        PEDIR_TOKEN_BODY_LEMBRAR,
        PESQUISAR_BODY2,
        PESQUISAR_BODY_TAGS,
        PESQUISAR_BODY_TAGS_ITEM,
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
    pub(super) const PEDIR_TOKEN_BODY2: SchemaId = SchemaId(6);
    pub(super) const PEDIR_TOKEN_BODY_GRANT_TYPE: SchemaId = SchemaId(7);
    pub(super) const PEDIR_TOKEN_BODY_EXPIRA: SchemaId = SchemaId(8);
    pub(super) const PEDIR_TOKEN_BODY_LEMBRAR: SchemaId = SchemaId(9);
    pub(super) const PESQUISAR_BODY2: SchemaId = SchemaId(10);
    pub(super) const PESQUISAR_BODY_TAGS: SchemaId = SchemaId(11);
    pub(super) const PESQUISAR_BODY_TAGS_ITEM: SchemaId = SchemaId(12);
}
