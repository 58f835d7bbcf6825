//! @generated from specs/one-of.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case0",
    method: "POST",
    path: "/0",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE0_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /1`
pub(super) static CASE1: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case1",
    method: "POST",
    path: "/1",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE1_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /2`
pub(super) static CASE2: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case2",
    method: "POST",
    path: "/2",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE2_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /3`
pub(super) static CASE3: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case3",
    method: "POST",
    path: "/3",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE3_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /4`
pub(super) static CASE4: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case4",
    method: "POST",
    path: "/4",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE4_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /5`
pub(super) static CASE5: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case5",
    method: "POST",
    path: "/5",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE5_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /6`
pub(super) static CASE6: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case6",
    method: "POST",
    path: "/6",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE6_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /7`
pub(super) static CASE7: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case7",
    method: "POST",
    path: "/7",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE7_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /8`
pub(super) static CASE8: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case8",
    method: "POST",
    path: "/8",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE8_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /9`
pub(super) static CASE9: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case9",
    method: "POST",
    path: "/9",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE9_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /10`
pub(super) static CASE10: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case10",
    method: "POST",
    path: "/10",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE10_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /11`
pub(super) static CASE11: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case11",
    method: "POST",
    path: "/11",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE11_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /12`
pub(super) static CASE12: OperationTable<'static> = OperationTable {
    api: "one-of",
    id: "case12",
    method: "POST",
    path: "/12",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE12_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/one-of.yaml:3
///
/// The same:
/// - `case10.body.item`, specs/one-of.yaml:23
const CASE0_BODY: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["cpf"],
                    schema: id::CPF,
                },
                Alternative {
                    keys: &["cnpj"],
                    schema: id::CNPJ,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `Cpf`, specs/one-of.yaml:28
const CPF: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "cpf",
                    schema: id::CPF_CPF,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nome",
                    schema: id::CPF_CPF,
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

/// `Cpf.cpf`, specs/one-of.yaml:28
///
/// The same:
/// - `Cpf.nome`, specs/one-of.yaml:28
/// - `Cnpj.cnpj`, specs/one-of.yaml:28
/// - `Cnpj.nome`, specs/one-of.yaml:28
/// - `case9.body.A.a`, specs/one-of.yaml:21
/// - `case12.body.oneOf.0`, specs/one-of.yaml:27
const CPF_CPF: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Cnpj`, specs/one-of.yaml:28
const CNPJ: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "cnpj",
                    schema: id::CPF_CPF,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nome",
                    schema: id::CPF_CPF,
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

/// `case1.body`, specs/one-of.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            min_properties: 2,
            ..ObjectRules::ANY
        },
    ),
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["cpf"],
                    schema: id::CPF,
                },
                Alternative {
                    keys: &["cnpj"],
                    schema: id::CNPJ,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `case2.body`, specs/one-of.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CPF, id::ABERTO])],
    ..Schema::ANY
};

/// `Aberto`, specs/one-of.yaml:28
const ABERTO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "x",
                    schema: id::ABERTO_X,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Aberto.x`, specs/one-of.yaml:28
///
/// The same:
/// - `case5.body.A.a`, specs/one-of.yaml:13
/// - `case5.body.B.b`, specs/one-of.yaml:13
/// - `case6.body.A.a`, specs/one-of.yaml:15
/// - `case11.body.Numero`, specs/one-of.yaml:25
/// - `case12.body.oneOf.1`, specs/one-of.yaml:27
const ABERTO_X: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case3.body`, specs/one-of.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::ABERTO, id::ABERTO])],
    ..Schema::ANY
};

/// `case4.body`, specs/one-of.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE4_BODY_A, id::CASE4_BODY_B])],
    ..Schema::ANY
};

/// `case4.body.A`, specs/one-of.yaml:11
const CASE4_BODY_A: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE4_BODY_A_A,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::CASE4_BODY_A_A,
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

/// `case4.body.A.a`, specs/one-of.yaml:11
///
/// The same:
/// - `case4.body.A.b`, specs/one-of.yaml:11
/// - `case4.body.B.a`, specs/one-of.yaml:11
/// - `case4.body.B.b`, specs/one-of.yaml:11
/// - `case5.body.C.c`, specs/one-of.yaml:13
/// - `case5.body.C.d`, specs/one-of.yaml:13
/// - `case6.body.A.c`, specs/one-of.yaml:15
/// - `case6.body.A.d`, specs/one-of.yaml:15
/// - `case6.body.B.b`, specs/one-of.yaml:15
/// - `case6.body.B.c`, specs/one-of.yaml:15
/// - `case8.body.A.a`, specs/one-of.yaml:19
/// - `case8.body.B.b`, specs/one-of.yaml:19
/// - `case9.body.A.b`, specs/one-of.yaml:21
/// - `case9.body.B.c`, specs/one-of.yaml:21
const CASE4_BODY_A_A: Schema<'static> = Schema::ANY;

/// `case4.body.B`, specs/one-of.yaml:11
const CASE4_BODY_B: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE4_BODY_A_A,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::CASE4_BODY_A_A,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body`, specs/one-of.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["a"],
                    schema: id::CASE5_BODY_A,
                },
                Alternative {
                    keys: &["b"],
                    schema: id::CASE5_BODY_B,
                },
                Alternative {
                    keys: &["c", "d"],
                    schema: id::CASE5_BODY_C,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `case5.body.A`, specs/one-of.yaml:13
const CASE5_BODY_A: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::ABERTO_X,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body.B`, specs/one-of.yaml:13
const CASE5_BODY_B: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::ABERTO_X,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body.C`, specs/one-of.yaml:13
const CASE5_BODY_C: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "c",
                    schema: id::CASE4_BODY_A_A,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "d",
                    schema: id::CASE4_BODY_A_A,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/one-of.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["a"],
                    schema: id::CASE6_BODY_A,
                },
                Alternative {
                    keys: &["b"],
                    schema: id::CASE6_BODY_B,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `case6.body.A`, specs/one-of.yaml:15
const CASE6_BODY_A: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::ABERTO_X,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "c",
                    schema: id::CASE4_BODY_A_A,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "d",
                    schema: id::CASE4_BODY_A_A,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            min_properties: 2,
            between: &[Between::NotTogether(&[1, 2])],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body.B`, specs/one-of.yaml:15
const CASE6_BODY_B: Schema<'static> = Schema {
    types: Types::OBJECT,
    values: Some(&[Literal::Json("{\"b\":1}"), Literal::Json("{\"b\":2,\"c\":3}")]),
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::CASE4_BODY_A_A,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "c",
                    schema: id::CASE4_BODY_A_A,
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

/// `case7.body`, specs/one-of.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE7_BODY_A, id::CASE7_BODY_B, id::CASE7_BODY_C])],
    ..Schema::ANY
};

/// `case7.body.A`, specs/one-of.yaml:17
const CASE7_BODY_A: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "2",
                negative: false,
                digits: "2",
                exponent: 0,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body.B`, specs/one-of.yaml:17
const CASE7_BODY_B: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "3",
                negative: false,
                digits: "3",
                exponent: 0,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body.C`, specs/one-of.yaml:17
const CASE7_BODY_C: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            multiple_of: Some(Decimal {
                text: "5",
                negative: false,
                digits: "5",
                exponent: 0,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/one-of.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE8_BODY_A, id::CASE8_BODY_B])],
    ..Schema::ANY
};

/// `case8.body.A`, specs/one-of.yaml:19
const CASE8_BODY_A: Schema<'static> = Schema {
    types: Types::OBJECT.or(Types::NULL),
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE4_BODY_A_A,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body.B`, specs/one-of.yaml:19
const CASE8_BODY_B: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::CASE4_BODY_A_A,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body`, specs/one-of.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE9_BODY_A, id::CASE9_BODY_B])],
    ..Schema::ANY
};

/// `case9.body.A`, specs/one-of.yaml:21
const CASE9_BODY_A: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CPF_CPF,
                    required: false,
                    read_only: true,
                },
                Member {
                    name: "b",
                    schema: id::CASE4_BODY_A_A,
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

/// `case9.body.B`, specs/one-of.yaml:21
const CASE9_BODY_B: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "c",
                    schema: id::CASE4_BODY_A_A,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body`, specs/one-of.yaml:23
const CASE10_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE0_BODY),
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body`, specs/one-of.yaml:25
const CASE11_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE11_BODY_FORA, id::ABERTO_X])],
    ..Schema::ANY
};

/// `case11.body.Fora`, specs/one-of.yaml:25
const CASE11_BODY_FORA: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE11_BODY_FORA_A, id::CASE11_BODY_FORA_B])],
    ..Schema::ANY
};

/// `case11.body.Fora.A`, specs/one-of.yaml:25
const CASE11_BODY_FORA_A: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body.Fora.B`, specs/one-of.yaml:25
const CASE11_BODY_FORA_B: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case12.body`, specs/one-of.yaml:27
const CASE12_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CPF_CPF, id::ABERTO_X])],
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        CPF,
        CPF_CPF,
        CNPJ,
        CASE1_BODY,
        CASE2_BODY,
        ABERTO,
        ABERTO_X,
        CASE3_BODY,
        CASE4_BODY,
        CASE4_BODY_A,
        CASE4_BODY_A_A,
        CASE4_BODY_B,
        CASE5_BODY,
        CASE5_BODY_A,
        CASE5_BODY_B,
        CASE5_BODY_C,
        CASE6_BODY,
        CASE6_BODY_A,
        CASE6_BODY_B,
        CASE7_BODY,
        CASE7_BODY_A,
        CASE7_BODY_B,
        CASE7_BODY_C,
        CASE8_BODY,
        CASE8_BODY_A,
        CASE8_BODY_B,
        CASE9_BODY,
        CASE9_BODY_A,
        CASE9_BODY_B,
        CASE10_BODY,
        CASE11_BODY,
        CASE11_BODY_FORA,
        CASE11_BODY_FORA_A,
        CASE11_BODY_FORA_B,
        CASE12_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CPF: SchemaId = SchemaId(1);
    pub(super) const CPF_CPF: SchemaId = SchemaId(2);
    pub(super) const CNPJ: SchemaId = SchemaId(3);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(4);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(5);
    pub(super) const ABERTO: SchemaId = SchemaId(6);
    pub(super) const ABERTO_X: SchemaId = SchemaId(7);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(8);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(9);
    pub(super) const CASE4_BODY_A: SchemaId = SchemaId(10);
    pub(super) const CASE4_BODY_A_A: SchemaId = SchemaId(11);
    pub(super) const CASE4_BODY_B: SchemaId = SchemaId(12);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(13);
    pub(super) const CASE5_BODY_A: SchemaId = SchemaId(14);
    pub(super) const CASE5_BODY_B: SchemaId = SchemaId(15);
    pub(super) const CASE5_BODY_C: SchemaId = SchemaId(16);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(17);
    pub(super) const CASE6_BODY_A: SchemaId = SchemaId(18);
    pub(super) const CASE6_BODY_B: SchemaId = SchemaId(19);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(20);
    pub(super) const CASE7_BODY_A: SchemaId = SchemaId(21);
    pub(super) const CASE7_BODY_B: SchemaId = SchemaId(22);
    pub(super) const CASE7_BODY_C: SchemaId = SchemaId(23);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(24);
    pub(super) const CASE8_BODY_A: SchemaId = SchemaId(25);
    pub(super) const CASE8_BODY_B: SchemaId = SchemaId(26);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(27);
    pub(super) const CASE9_BODY_A: SchemaId = SchemaId(28);
    pub(super) const CASE9_BODY_B: SchemaId = SchemaId(29);
    pub(super) const CASE10_BODY: SchemaId = SchemaId(30);
    pub(super) const CASE11_BODY: SchemaId = SchemaId(31);
    pub(super) const CASE11_BODY_FORA: SchemaId = SchemaId(32);
    pub(super) const CASE11_BODY_FORA_A: SchemaId = SchemaId(33);
    pub(super) const CASE11_BODY_FORA_B: SchemaId = SchemaId(34);
    pub(super) const CASE12_BODY: SchemaId = SchemaId(35);
}
