//! @generated from strings.yaml by cargo xtask codegen
//!
//! What a request to Textos must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `POST /textos`
pub(super) static ESCREVER: OperationTable<'static> = OperationTable {
    api: "strings",
    id: "escrever",
    method: "POST",
    path: "/textos",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::TEXTO),
    parameters: &[],
    between: &[],
};

/// `Texto`, strings.yaml:19
const TEXTO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "codigo",
                    schema: id::TEXTO_CODIGO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "solto",
                    schema: id::TEXTO_SOLTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "ou",
                    schema: id::TEXTO_OU,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "barra",
                    schema: id::TEXTO_BARRA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "curto",
                    schema: id::TEXTO_CURTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "dia",
                    schema: id::TEXTO_DIA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "momento",
                    schema: id::TEXTO_MOMENTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "site",
                    schema: id::TEXTO_SITE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "base",
                    schema: id::TEXTO_BASE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "chave",
                    schema: id::TEXTO_CHAVE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "senha",
                    schema: id::TEXTO_SENHA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "cep",
                    schema: id::TEXTO_CEP,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "erro",
                    schema: id::TEXTO_SITE,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.codigo`, strings.yaml:22
const TEXTO_CODIGO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^[a-z]{2}-\\d{2}$",
                    matcher: Matcher::Automaton(&AUTOMATON_1),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.solto`, strings.yaml:23
const TEXTO_SOLTO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "\\d{3}",
                    matcher: Matcher::Automaton(&AUTOMATON_2),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.ou`, strings.yaml:24
const TEXTO_OU: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^a|b$",
                    matcher: Matcher::Automaton(&AUTOMATON_3),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.barra`, strings.yaml:25
const TEXTO_BARRA: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "/^\\d{11}$/",
                    matcher: Matcher::Automaton(&AUTOMATON_4),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.curto`, strings.yaml:26
const TEXTO_CURTO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 2,
            max_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.dia`, strings.yaml:27
const TEXTO_DIA: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Date),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.momento`, strings.yaml:28
const TEXTO_MOMENTO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::DateTime),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.site`, strings.yaml:29
///
/// The same:
/// - `Texto.erro`, strings.yaml:34
const TEXTO_SITE: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Texto.base`, strings.yaml:30
const TEXTO_BASE: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Byte),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.chave`, strings.yaml:31
const TEXTO_CHAVE: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Email),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.senha`, strings.yaml:32
const TEXTO_SENHA: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 3,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Texto.cep`, strings.yaml:33
const TEXTO_CEP: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cep),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `/^\d{11}$/`
static AUTOMATON_4: Automaton<'static> = Automaton {
    classes: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    class_count: 1,
    transitions: &[0, 1],
    start: 0,
    accepting: &[0x0002],
};

/// `\d{3}`
static AUTOMATON_2: Automaton<'static> = Automaton {
    classes: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    class_count: 2,
    transitions: &[0, 0, 1, 1, 2, 3, 2, 4, 2, 1],
    start: 2,
    accepting: &[0x0002],
};

/// `^[a-z]{2}-\d{2}$`
static AUTOMATON_1: Automaton<'static> = Automaton {
    classes: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 2, 2, 2, 2,
        2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    class_count: 4,
    transitions: &[
        0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 3, 0, 0, 0, 4, 0, 5, 0, 0, 0, 0, 6, 0, 0, 0, 7,
        0, 0, 0, 0, 0,
    ],
    start: 2,
    accepting: &[0x0082],
};

/// `^a|b$`
static AUTOMATON_3: Automaton<'static> = Automaton {
    classes: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    class_count: 3,
    transitions: &[0, 0, 0, 1, 1, 1, 3, 1, 4, 3, 3, 4, 3, 3, 4],
    start: 2,
    accepting: &[0x0012],
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        TEXTO,
        TEXTO_CODIGO,
        TEXTO_SOLTO,
        TEXTO_OU,
        TEXTO_BARRA,
        TEXTO_CURTO,
        TEXTO_DIA,
        TEXTO_MOMENTO,
        TEXTO_SITE,
        TEXTO_BASE,
        TEXTO_CHAVE,
        TEXTO_SENHA,
        TEXTO_CEP,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const TEXTO: SchemaId = SchemaId(0);
    pub(super) const TEXTO_CODIGO: SchemaId = SchemaId(1);
    pub(super) const TEXTO_SOLTO: SchemaId = SchemaId(2);
    pub(super) const TEXTO_OU: SchemaId = SchemaId(3);
    pub(super) const TEXTO_BARRA: SchemaId = SchemaId(4);
    pub(super) const TEXTO_CURTO: SchemaId = SchemaId(5);
    pub(super) const TEXTO_DIA: SchemaId = SchemaId(6);
    pub(super) const TEXTO_MOMENTO: SchemaId = SchemaId(7);
    pub(super) const TEXTO_SITE: SchemaId = SchemaId(8);
    pub(super) const TEXTO_BASE: SchemaId = SchemaId(9);
    pub(super) const TEXTO_CHAVE: SchemaId = SchemaId(10);
    pub(super) const TEXTO_SENHA: SchemaId = SchemaId(11);
    pub(super) const TEXTO_CEP: SchemaId = SchemaId(12);
}
