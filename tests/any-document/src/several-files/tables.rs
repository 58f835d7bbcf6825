//! @generated from several-files/loja.yaml by cargo xtask codegen
//!
//! What a request to Partes must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `POST /cobs`
pub(super) static CRIAR_COB: OperationTable<'static> = OperationTable {
    api: "loja",
    id: "criarCob",
    method: "POST",
    path: "/cobs",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::COB),
    parameters: &[
        Parameter {
            name: "pagina",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::CRIAR_COB_PAGINA,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `POST /lotes`
pub(super) static CRIAR_COB2: OperationTable<'static> = OperationTable {
    api: "loja",
    id: "criarCob2",
    method: "POST",
    path: "/lotes",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::COB),
    parameters: &[
        Parameter {
            name: "pagina",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::CRIAR_COB_PAGINA,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `criarCob.pagina`, several-files/parts/comuns.json:2
const CRIAR_COB_PAGINA: Schema<'static> = Schema {
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

/// `cob`, several-files/parts/comuns.json:3
const COB: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "valor",
                    schema: id::VALOR,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "itens",
                    schema: id::COB_ITENS,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Valor`, several-files/loja.yaml:9
const VALOR: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^[0-9]+\\.[0-9]{2}$",
                    matcher: Matcher::Automaton(&AUTOMATON_1),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `cob.itens`, several-files/parts/comuns.json:8
const COB_ITENS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::COB),
            max_items: 3,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `^[0-9]+\.[0-9]{2}$`
static AUTOMATON_1: Automaton<'static> = Automaton {
    classes: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    class_count: 3,
    transitions: &[0, 0, 0, 1, 1, 1, 0, 0, 3, 0, 4, 3, 0, 0, 5, 0, 0, 6, 0, 0, 0],
    start: 2,
    accepting: &[0x0042],
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[CRIAR_COB_PAGINA, COB, VALOR, COB_ITENS],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const CRIAR_COB_PAGINA: SchemaId = SchemaId(0);
    pub(super) const COB: SchemaId = SchemaId(1);
    pub(super) const VALOR: SchemaId = SchemaId(2);
    pub(super) const COB_ITENS: SchemaId = SchemaId(3);
}
