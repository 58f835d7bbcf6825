//! @generated from nullable.yaml by cargo xtask codegen
//!
//! What a request to Nulos must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `POST /pessoas`
pub(super) static CRIAR_PESSOA: OperationTable<'static> = OperationTable {
    api: "nullable",
    id: "criarPessoa",
    method: "POST",
    path: "/pessoas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::PESSOA),
    parameters: &[],
    between: &[],
};

/// `Pessoa`, nullable.yaml:19
const PESSOA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::PESSOA_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "apelido",
                    schema: id::PESSOA_APELIDO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "estado",
                    schema: id::PESSOA_ESTADO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "sem_nulo",
                    schema: id::PESSOA_SEM_NULO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "nota",
                    schema: id::PESSOA_NOTA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "endereco",
                    schema: id::PESSOA_ENDERECO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "lista",
                    schema: id::PESSOA_LISTA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "livre",
                    schema: id::PESSOA_LIVRE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "irmao",
                    schema: id::ENDERECO,
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

/// `Pessoa.nome`, nullable.yaml:24
///
/// The same:
/// - `Endereco.rua`, nullable.yaml:40
const PESSOA_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Pessoa.apelido`, nullable.yaml:25
const PESSOA_APELIDO: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    string: Some(
        &StringRules {
            min_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Pessoa.estado`, nullable.yaml:26
const PESSOA_ESTADO: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    values: Some(&[Literal::String("ativo"), Literal::String("inativo"), Literal::Null]),
    ..Schema::ANY
};

/// `Pessoa.sem_nulo`, nullable.yaml:27
const PESSOA_SEM_NULO: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    values: Some(&[Literal::String("a"), Literal::String("b")]),
    ..Schema::ANY
};

/// `Pessoa.nota`, nullable.yaml:28
const PESSOA_NOTA: Schema<'static> = Schema {
    types: Types::INTEGER.or(Types::NULL),
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
            maximum: Some(Bound {
                value: Decimal {
                    text: "10",
                    negative: false,
                    digits: "1",
                    exponent: 1,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Pessoa.endereco`, nullable.yaml:29
const PESSOA_ENDERECO: Schema<'static> = Schema {
    types: Types::OBJECT.or(Types::NULL),
    combine: &[Combine::All(&[id::ENDERECO])],
    ..Schema::ANY
};

/// `Endereco`, nullable.yaml:36
const ENDERECO: Schema<'static> = Schema {
    types: Types::OBJECT.or(Types::NULL),
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "rua",
                    schema: id::PESSOA_NOME,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Pessoa.lista`, nullable.yaml:33
const PESSOA_LISTA: Schema<'static> = Schema {
    types: Types::ARRAY.or(Types::NULL),
    array: Some(
        &ArrayRules {
            items: Some(id::PESSOA_LISTA_ITEM),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Pessoa.lista.item`, nullable.yaml:33
const PESSOA_LISTA_ITEM: Schema<'static> = Schema {
    types: Types::NUMBER.or(Types::NULL),
    ..Schema::ANY
};

/// `Pessoa.livre`, nullable.yaml:34
const PESSOA_LIVRE: Schema<'static> = Schema::ANY;

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        PESSOA,
        PESSOA_NOME,
        PESSOA_APELIDO,
        PESSOA_ESTADO,
        PESSOA_SEM_NULO,
        PESSOA_NOTA,
        PESSOA_ENDERECO,
        ENDERECO,
        PESSOA_LISTA,
        PESSOA_LISTA_ITEM,
        PESSOA_LIVRE,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const PESSOA: SchemaId = SchemaId(0);
    pub(super) const PESSOA_NOME: SchemaId = SchemaId(1);
    pub(super) const PESSOA_APELIDO: SchemaId = SchemaId(2);
    pub(super) const PESSOA_ESTADO: SchemaId = SchemaId(3);
    pub(super) const PESSOA_SEM_NULO: SchemaId = SchemaId(4);
    pub(super) const PESSOA_NOTA: SchemaId = SchemaId(5);
    pub(super) const PESSOA_ENDERECO: SchemaId = SchemaId(6);
    pub(super) const ENDERECO: SchemaId = SchemaId(7);
    pub(super) const PESSOA_LISTA: SchemaId = SchemaId(8);
    pub(super) const PESSOA_LISTA_ITEM: SchemaId = SchemaId(9);
    pub(super) const PESSOA_LIVRE: SchemaId = SchemaId(10);
}
