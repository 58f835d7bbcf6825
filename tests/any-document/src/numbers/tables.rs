//! @generated from numbers.yaml by cargo xtask codegen
//!
//! What a request to Números must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `POST /medidas`
pub(super) static MEDIR: OperationTable<'static> = OperationTable {
    api: "numbers",
    id: "medir",
    method: "POST",
    path: "/medidas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::MEDIR_BODY2),
    parameters: &[],
    between: &[],
};

/// `MedirBody2`, numbers.yaml:13
const MEDIR_BODY2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "pequeno",
                    schema: id::MEDIR_BODY_PEQUENO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "grande",
                    schema: id::MEDIR_BODY_GRANDE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "livre",
                    schema: id::MEDIR_BODY_LIVRE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "real",
                    schema: id::MEDIR_BODY_REAL,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "aberto",
                    schema: id::MEDIR_BODY_ABERTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "centavos",
                    schema: id::MEDIR_BODY_CENTAVOS,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "dezenas",
                    schema: id::MEDIR_BODY_DEZENAS,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "lista",
                    schema: id::MEDIR_BODY_LISTA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "preciso",
                    schema: id::MEDIR_BODY_PRECISO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "data",
                    schema: id::MEDIR_BODY_DATA,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `medir.body.pequeno`, numbers.yaml:15
const MEDIR_BODY_PEQUENO: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "-2147483648",
                    negative: true,
                    digits: "2147483648",
                    exponent: 0,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "2147483647",
                    negative: false,
                    digits: "2147483647",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `medir.body.grande`, numbers.yaml:16
const MEDIR_BODY_GRANDE: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "-9223372036854775808",
                    negative: true,
                    digits: "9223372036854775808",
                    exponent: 0,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "9223372036854775807",
                    negative: false,
                    digits: "9223372036854775807",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `medir.body.livre`, numbers.yaml:17
const MEDIR_BODY_LIVRE: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `medir.body.real`, numbers.yaml:18
const MEDIR_BODY_REAL: Schema<'static> = Schema {
    types: Types::NUMBER,
    ..Schema::ANY
};

/// `medir.body.aberto`, numbers.yaml:19
const MEDIR_BODY_ABERTO: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "0",
                    negative: false,
                    digits: "",
                    exponent: 0,
                },
                exclusive: true,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "1",
                    negative: false,
                    digits: "1",
                    exponent: 0,
                },
                exclusive: true,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `medir.body.centavos`, numbers.yaml:20
const MEDIR_BODY_CENTAVOS: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "0.01",
                negative: false,
                digits: "1",
                exponent: -2,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `medir.body.dezenas`, numbers.yaml:21
const MEDIR_BODY_DEZENAS: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "-50",
                    negative: true,
                    digits: "5",
                    exponent: 1,
                },
                exclusive: false,
            }),
            maximum: Some(Bound {
                value: Decimal {
                    text: "50",
                    negative: false,
                    digits: "5",
                    exponent: 1,
                },
                exclusive: false,
            }),
            multiple_of: Some(Decimal {
                text: "10",
                negative: false,
                digits: "1",
                exponent: 1,
            }),
        },
    ),
    ..Schema::ANY
};

/// `medir.body.lista`, numbers.yaml:22
const MEDIR_BODY_LISTA: Schema<'static> = Schema {
    values: Some(
        &[
            Literal::Number(Decimal {
                text: "1",
                negative: false,
                digits: "1",
                exponent: 0,
            }),
            Literal::String("1"),
            Literal::Number(Decimal {
                text: "2.50",
                negative: false,
                digits: "25",
                exponent: -1,
            }),
            Literal::Null,
            Literal::Boolean(true),
            Literal::Json("[1]"),
            Literal::Json("{\"a\":1}"),
        ],
    ),
    ..Schema::ANY
};

/// `medir.body.preciso`, numbers.yaml:23
const MEDIR_BODY_PRECISO: Schema<'static> = Schema {
    types: Types::NUMBER,
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
                value: Decimal {
                    text: "9007199254740992",
                    negative: false,
                    digits: "9007199254740992",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `medir.body.data`, numbers.yaml:24
const MEDIR_BODY_DATA: Schema<'static> = Schema {
    types: Types::INTEGER,
    string: Some(
        &StringRules {
            format: Some(Format::Date),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        MEDIR_BODY2,
        MEDIR_BODY_PEQUENO,
        MEDIR_BODY_GRANDE,
        MEDIR_BODY_LIVRE,
        MEDIR_BODY_REAL,
        MEDIR_BODY_ABERTO,
        MEDIR_BODY_CENTAVOS,
        MEDIR_BODY_DEZENAS,
        MEDIR_BODY_LISTA,
        MEDIR_BODY_PRECISO,
        MEDIR_BODY_DATA,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const MEDIR_BODY2: SchemaId = SchemaId(0);
    pub(super) const MEDIR_BODY_PEQUENO: SchemaId = SchemaId(1);
    pub(super) const MEDIR_BODY_GRANDE: SchemaId = SchemaId(2);
    pub(super) const MEDIR_BODY_LIVRE: SchemaId = SchemaId(3);
    pub(super) const MEDIR_BODY_REAL: SchemaId = SchemaId(4);
    pub(super) const MEDIR_BODY_ABERTO: SchemaId = SchemaId(5);
    pub(super) const MEDIR_BODY_CENTAVOS: SchemaId = SchemaId(6);
    pub(super) const MEDIR_BODY_DEZENAS: SchemaId = SchemaId(7);
    pub(super) const MEDIR_BODY_LISTA: SchemaId = SchemaId(8);
    pub(super) const MEDIR_BODY_PRECISO: SchemaId = SchemaId(9);
    pub(super) const MEDIR_BODY_DATA: SchemaId = SchemaId(10);
}
