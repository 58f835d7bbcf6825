//! @generated from extensions.json by cargo xtask codegen
//!
//! What a request to Extensões 😀 must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `POST /coisas`
pub(super) static CRIAR_COISA: OperationTable<'static> = OperationTable {
    api: "extensions",
    id: "criarCoisa",
    method: "POST",
    path: "/coisas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::COISA),
    parameters: &[],
    between: &[],
};

/// `Coisa`, extensions.json:28
const COISA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::COISA_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "tipo",
                    schema: id::COISA_TIPO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "x-estranho",
                    schema: id::COISA_X_ESTRANHO,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Coisa.nome`, extensions.json:33
const COISA_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Coisa.tipo`, extensions.json:34
const COISA_TIPO: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("a"), Literal::String("b")]),
    ..Schema::ANY
};

/// `Coisa.x-estranho`, extensions.json:35
const COISA_X_ESTRANHO: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[COISA, COISA_NOME, COISA_TIPO, COISA_X_ESTRANHO],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const COISA: SchemaId = SchemaId(0);
    pub(super) const COISA_NOME: SchemaId = SchemaId(1);
    pub(super) const COISA_TIPO: SchemaId = SchemaId(2);
    pub(super) const COISA_X_ESTRANHO: SchemaId = SchemaId(3);
}
