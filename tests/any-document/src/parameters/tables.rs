//! @generated from parameters.yaml by cargo xtask codegen
//!
//! What a request to Buscas must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `GET /v2/itens/{id}`
pub(super) static LER_ITEM: OperationTable<'static> = OperationTable {
    api: "parameters",
    id: "lerItem",
    method: "GET",
    path: "/v2/itens/{id}",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::LER_ITEM_ID,
            wire: Wire::Text,
        },
        Parameter {
            name: "X-Loja",
            alias: None,
            location: Location::Header,
            required: true,
            schema: id::LER_ITEM_X_LOJA,
            wire: Wire::Text,
        },
        Parameter {
            name: "completo",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_ITEM_COMPLETO,
            wire: Wire::Text,
        },
        Parameter {
            name: "desde",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_ITEM_DESDE,
            wire: Wire::Text,
        },
        Parameter {
            name: "ordem",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_ITEM_ORDEM,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `DELETE /v2/itens/{id}`
pub(super) static APAGAR_ITEM: OperationTable<'static> = OperationTable {
    api: "parameters",
    id: "apagarItem",
    method: "DELETE",
    path: "/v2/itens/{id}",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::LER_ITEM_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /v2/itens`
pub(super) static FILTRAR_ITENS: OperationTable<'static> = OperationTable {
    api: "parameters",
    id: "filtrarItens",
    method: "GET",
    path: "/v2/itens",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "filtro",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::FILTRAR_ITENS_FILTRO,
            wire: Wire::Members,
        },
    ],
    between: &[],
};

/// `GET /v2/etiquetas`
pub(super) static LER_ETIQUETAS: OperationTable<'static> = OperationTable {
    api: "parameters",
    id: "lerEtiquetas",
    method: "GET",
    path: "/v2/etiquetas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "etiqueta",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::LER_ETIQUETAS_ETIQUETA,
            wire: Wire::Repeated,
        },
        Parameter {
            name: "ids",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_ETIQUETAS_IDS,
            wire: Wire::Separated(b','),
        },
        Parameter {
            name: "cores",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_ETIQUETAS_CORES,
            wire: Wire::Separated(b'|'),
        },
        Parameter {
            name: "nomes",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::NOMES,
            wire: Wire::Separated(b' '),
        },
        Parameter {
            name: "X-Lojas",
            alias: None,
            location: Location::Header,
            required: false,
            schema: id::LER_ETIQUETAS_X_LOJAS,
            wire: Wire::Separated(b','),
        },
    ],
    between: &[],
};

/// `DELETE /v2/etiquetas/{nomes}`
pub(super) static APAGAR_ETIQUETAS: OperationTable<'static> = OperationTable {
    api: "parameters",
    id: "apagarEtiquetas",
    method: "DELETE",
    path: "/v2/etiquetas/{nomes}",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "nomes",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::NOMES,
            wire: Wire::Separated(b','),
        },
        Parameter {
            name: "forte",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_ITEM_COMPLETO,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /v2/etiquetas/repetidas`
pub(super) static LER_REPETIDAS: OperationTable<'static> = OperationTable {
    api: "parameters",
    id: "lerRepetidas",
    method: "GET",
    path: "/v2/etiquetas/repetidas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "valor",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_REPETIDAS_VALOR,
            wire: Wire::Repeated,
        },
        Parameter {
            name: "livre",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_REPETIDAS_LIVRE,
            wire: Wire::Repeated,
        },
    ],
    between: &[],
};

/// `GET /v2/coordenadas`
pub(super) static LER_COORDENADAS: OperationTable<'static> = OperationTable {
    api: "parameters",
    id: "lerCoordenadas",
    method: "GET",
    path: "/v2/coordenadas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "ponto",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_COORDENADAS_PONTO,
            wire: Wire::Json,
        },
    ],
    between: &[],
};

/// `lerItem.id`, parameters.yaml:12
///
/// The same:
/// - `filtrarItens.filtro.peso`, parameters.yaml:40
const LER_ITEM_ID: Schema<'static> = Schema {
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

/// `lerItem.X-Loja`, parameters.yaml:17
const LER_ITEM_X_LOJA: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^[A-Z]{2}$",
                    matcher: Matcher::Run {
                        set: 0x07ff_fffe_0000_0000_0000_0000,
                        min: 2,
                        max: 2,
                    },
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerItem.completo`, parameters.yaml:18
///
/// The same:
/// - `lerEtiquetas.X-Lojas.item`, parameters.yaml:56
/// - `apagarEtiquetas.forte`, parameters.yaml:63
const LER_ITEM_COMPLETO: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `lerItem.desde`, parameters.yaml:19
const LER_ITEM_DESDE: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Date),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerItem.ordem`, parameters.yaml:20
const LER_ITEM_ORDEM: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("asc"), Literal::String("desc")]),
    ..Schema::ANY
};

/// `filtrarItens.filtro`, parameters.yaml:37
const FILTRAR_ITENS_FILTRO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "cor",
                    schema: id::FILTRAR_ITENS_FILTRO_COR,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "peso",
                    schema: id::LER_ITEM_ID,
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

/// `filtrarItens.filtro.cor`, parameters.yaml:40
const FILTRAR_ITENS_FILTRO_COR: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 5,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerEtiquetas.etiqueta`, parameters.yaml:52
const LER_ETIQUETAS_ETIQUETA: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::LER_ETIQUETAS_ETIQUETA_ITEM),
            min_items: 1,
            max_items: 3,
            unique: true,
        },
    ),
    ..Schema::ANY
};

/// `lerEtiquetas.etiqueta.item`, parameters.yaml:52
const LER_ETIQUETAS_ETIQUETA_ITEM: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^[a-z]+$",
                    matcher: Matcher::Run {
                        set: 0x07ff_fffe_0000_0000_0000_0000_0000_0000,
                        min: 1,
                        max: u32::MAX,
                    },
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerEtiquetas.ids`, parameters.yaml:53
const LER_ETIQUETAS_IDS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::LER_ETIQUETAS_IDS_ITEM),
            max_items: 3,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerEtiquetas.ids.item`, parameters.yaml:53
const LER_ETIQUETAS_IDS_ITEM: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
                value: Decimal {
                    text: "9",
                    negative: false,
                    digits: "9",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerEtiquetas.cores`, parameters.yaml:54
const LER_ETIQUETAS_CORES: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::LER_ETIQUETAS_CORES_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerEtiquetas.cores.item`, parameters.yaml:54
const LER_ETIQUETAS_CORES_ITEM: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("azul"), Literal::String("verde")]),
    ..Schema::ANY
};

/// `Nomes`, parameters.yaml:97
const NOMES: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::NOMES_ITEM),
            min_items: 2,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Nomes.item`, parameters.yaml:97
const NOMES_ITEM: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
            max_length: 5,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerEtiquetas.X-Lojas`, parameters.yaml:56
const LER_ETIQUETAS_X_LOJAS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::LER_ITEM_COMPLETO),
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerRepetidas.valor`, parameters.yaml:69
const LER_REPETIDAS_VALOR: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::LER_REPETIDAS_VALOR_ITEM),
            max_items: 2,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerRepetidas.valor.item`, parameters.yaml:69
const LER_REPETIDAS_VALOR_ITEM: Schema<'static> = Schema {
    combine: &[
        Combine::One(
            &[
                id::LER_REPETIDAS_VALOR_ITEM_ONE_OF_0,
                id::LER_REPETIDAS_VALOR_ITEM_ONE_OF_1,
            ],
        ),
    ],
    ..Schema::ANY
};

/// `lerRepetidas.valor.item.oneOf.0`, parameters.yaml:69
const LER_REPETIDAS_VALOR_ITEM_ONE_OF_0: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `lerRepetidas.valor.item.oneOf.1`, parameters.yaml:69
const LER_REPETIDAS_VALOR_ITEM_ONE_OF_1: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 3,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerRepetidas.livre`, parameters.yaml:70
const LER_REPETIDAS_LIVRE: Schema<'static> = Schema {
    types: Types::ARRAY,
    ..Schema::ANY
};

/// `lerCoordenadas.ponto`, parameters.yaml:76
const LER_COORDENADAS_PONTO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "x",
                    schema: id::LER_COORDENADAS_PONTO_X,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `lerCoordenadas.ponto.x`, parameters.yaml:76
const LER_COORDENADAS_PONTO_X: Schema<'static> = Schema {
    types: Types::NUMBER,
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        LER_ITEM_ID,
        LER_ITEM_X_LOJA,
        LER_ITEM_COMPLETO,
        LER_ITEM_DESDE,
        LER_ITEM_ORDEM,
        FILTRAR_ITENS_FILTRO,
        FILTRAR_ITENS_FILTRO_COR,
        LER_ETIQUETAS_ETIQUETA,
        LER_ETIQUETAS_ETIQUETA_ITEM,
        LER_ETIQUETAS_IDS,
        LER_ETIQUETAS_IDS_ITEM,
        LER_ETIQUETAS_CORES,
        LER_ETIQUETAS_CORES_ITEM,
        NOMES,
        NOMES_ITEM,
        LER_ETIQUETAS_X_LOJAS,
        LER_REPETIDAS_VALOR,
        LER_REPETIDAS_VALOR_ITEM,
        LER_REPETIDAS_VALOR_ITEM_ONE_OF_0,
        LER_REPETIDAS_VALOR_ITEM_ONE_OF_1,
        LER_REPETIDAS_LIVRE,
        LER_COORDENADAS_PONTO,
        LER_COORDENADAS_PONTO_X,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const LER_ITEM_ID: SchemaId = SchemaId(0);
    pub(super) const LER_ITEM_X_LOJA: SchemaId = SchemaId(1);
    pub(super) const LER_ITEM_COMPLETO: SchemaId = SchemaId(2);
    pub(super) const LER_ITEM_DESDE: SchemaId = SchemaId(3);
    pub(super) const LER_ITEM_ORDEM: SchemaId = SchemaId(4);
    pub(super) const FILTRAR_ITENS_FILTRO: SchemaId = SchemaId(5);
    pub(super) const FILTRAR_ITENS_FILTRO_COR: SchemaId = SchemaId(6);
    pub(super) const LER_ETIQUETAS_ETIQUETA: SchemaId = SchemaId(7);
    pub(super) const LER_ETIQUETAS_ETIQUETA_ITEM: SchemaId = SchemaId(8);
    pub(super) const LER_ETIQUETAS_IDS: SchemaId = SchemaId(9);
    pub(super) const LER_ETIQUETAS_IDS_ITEM: SchemaId = SchemaId(10);
    pub(super) const LER_ETIQUETAS_CORES: SchemaId = SchemaId(11);
    pub(super) const LER_ETIQUETAS_CORES_ITEM: SchemaId = SchemaId(12);
    pub(super) const NOMES: SchemaId = SchemaId(13);
    pub(super) const NOMES_ITEM: SchemaId = SchemaId(14);
    pub(super) const LER_ETIQUETAS_X_LOJAS: SchemaId = SchemaId(15);
    pub(super) const LER_REPETIDAS_VALOR: SchemaId = SchemaId(16);
    pub(super) const LER_REPETIDAS_VALOR_ITEM: SchemaId = SchemaId(17);
    pub(super) const LER_REPETIDAS_VALOR_ITEM_ONE_OF_0: SchemaId = SchemaId(18);
    pub(super) const LER_REPETIDAS_VALOR_ITEM_ONE_OF_1: SchemaId = SchemaId(19);
    pub(super) const LER_REPETIDAS_LIVRE: SchemaId = SchemaId(20);
    pub(super) const LER_COORDENADAS_PONTO: SchemaId = SchemaId(21);
    pub(super) const LER_COORDENADAS_PONTO_X: SchemaId = SchemaId(22);
}
