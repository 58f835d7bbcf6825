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
        },
        Parameter {
            name: "X-Loja",
            alias: None,
            location: Location::Header,
            required: true,
            schema: id::LER_ITEM_X_LOJA,
        },
        Parameter {
            name: "completo",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_ITEM_COMPLETO,
        },
        Parameter {
            name: "desde",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_ITEM_DESDE,
        },
        Parameter {
            name: "ordem",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::LER_ITEM_ORDEM,
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
        },
    ],
    between: &[],
};

/// `lerItem.id`, parameters.yaml:12
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

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        LER_ITEM_ID,
        LER_ITEM_X_LOJA,
        LER_ITEM_COMPLETO,
        LER_ITEM_DESDE,
        LER_ITEM_ORDEM,
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
}
