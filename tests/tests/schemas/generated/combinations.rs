//! @generated from specs/combinations.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "combinations",
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
    api: "combinations",
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
    api: "combinations",
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
    api: "combinations",
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
    api: "combinations",
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
    api: "combinations",
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
    api: "combinations",
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
    api: "combinations",
    id: "case7",
    method: "POST",
    path: "/7",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE7_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/combinations.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["cpf"],
                    schema: id::PESSOA,
                },
                Alternative {
                    keys: &["cnpj"],
                    schema: id::EMPRESA,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `Pessoa`, specs/combinations.yaml:18
const PESSOA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "cpf",
                    schema: id::PESSOA_CPF,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nome",
                    schema: id::PESSOA_CPF,
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

/// `Pessoa.cpf`, specs/combinations.yaml:18
///
/// The same:
/// - `Pessoa.nome`, specs/combinations.yaml:18
/// - `Empresa.cnpj`, specs/combinations.yaml:18
/// - `Empresa.nome`, specs/combinations.yaml:18
/// - `case3.body.a`, specs/combinations.yaml:9
/// - `case6.body.allOf.0`, specs/combinations.yaml:15
const PESSOA_CPF: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Empresa`, specs/combinations.yaml:18
const EMPRESA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "cnpj",
                    schema: id::PESSOA_CPF,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nome",
                    schema: id::PESSOA_CPF,
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

/// `case1.body`, specs/combinations.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    combine: &[Combine::One(&[id::CASE1_BODY_ONE_OF_0, id::CASE1_BODY_ONE_OF_1])],
    ..Schema::ANY
};

/// `case1.body.oneOf.0`, specs/combinations.yaml:5
///
/// The same:
/// - `case2.body.anyOf.0`, specs/combinations.yaml:7
const CASE1_BODY_ONE_OF_0: Schema<'static> = Schema {
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

/// `case1.body.oneOf.1`, specs/combinations.yaml:5
///
/// The same:
/// - `case2.body.anyOf.1`, specs/combinations.yaml:7
const CASE1_BODY_ONE_OF_1: Schema<'static> = Schema {
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

/// `case2.body`, specs/combinations.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    combine: &[Combine::Any(&[id::CASE1_BODY_ONE_OF_0, id::CASE1_BODY_ONE_OF_1])],
    ..Schema::ANY
};

/// `case3.body`, specs/combinations.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::PESSOA_CPF,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    combine: &[Combine::All(&[id::CASE3_BODY_ALL_OF_0, id::CASE3_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case3.body.allOf.0`, specs/combinations.yaml:9
const CASE3_BODY_ALL_OF_0: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::ANYTHING,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `anything`, specs/combinations.yaml:18
const ANYTHING: Schema<'static> = Schema::ANY;

/// `case3.body.allOf.1`, specs/combinations.yaml:9
const CASE3_BODY_ALL_OF_1: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::ANYTHING,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body`, specs/combinations.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    combine: &[Combine::Not(id::CASE4_BODY_NOT)],
    ..Schema::ANY
};

/// `case4.body.not`, specs/combinations.yaml:11
const CASE4_BODY_NOT: Schema<'static> = Schema {
    values: Some(&[Literal::String("a"), Literal::String("b")]),
    ..Schema::ANY
};

/// `case5.body`, specs/combinations.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::STRING.or(Types::NULL),
    combine: &[Combine::All(&[id::CASE5_BODY_ALL_OF_0])],
    ..Schema::ANY
};

/// `case5.body.allOf.0`, specs/combinations.yaml:13
const CASE5_BODY_ALL_OF_0: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            max_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/combinations.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::PESSOA_CPF])],
    ..Schema::ANY
};

/// `case7.body`, specs/combinations.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "c",
                    schema: id::CASE7_BODY_C,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    combine: &[Combine::One(&[id::CASE7_BODY_ONE_OF_0, id::CASE7_BODY_ONE_OF_1])],
    ..Schema::ANY
};

/// `case7.body.c`, specs/combinations.yaml:17
const CASE7_BODY_C: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case7.body.oneOf.0`, specs/combinations.yaml:17
const CASE7_BODY_ONE_OF_0: Schema<'static> = Schema {
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::ANYTHING,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body.oneOf.1`, specs/combinations.yaml:17
const CASE7_BODY_ONE_OF_1: Schema<'static> = Schema {
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::ANYTHING,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        PESSOA,
        PESSOA_CPF,
        EMPRESA,
        CASE1_BODY,
        CASE1_BODY_ONE_OF_0,
        CASE1_BODY_ONE_OF_1,
        CASE2_BODY,
        CASE3_BODY,
        CASE3_BODY_ALL_OF_0,
        ANYTHING,
        CASE3_BODY_ALL_OF_1,
        CASE4_BODY,
        CASE4_BODY_NOT,
        CASE5_BODY,
        CASE5_BODY_ALL_OF_0,
        CASE6_BODY,
        CASE7_BODY,
        CASE7_BODY_C,
        CASE7_BODY_ONE_OF_0,
        CASE7_BODY_ONE_OF_1,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const PESSOA: SchemaId = SchemaId(1);
    pub(super) const PESSOA_CPF: SchemaId = SchemaId(2);
    pub(super) const EMPRESA: SchemaId = SchemaId(3);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(4);
    pub(super) const CASE1_BODY_ONE_OF_0: SchemaId = SchemaId(5);
    pub(super) const CASE1_BODY_ONE_OF_1: SchemaId = SchemaId(6);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(7);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(8);
    pub(super) const CASE3_BODY_ALL_OF_0: SchemaId = SchemaId(9);
    pub(super) const ANYTHING: SchemaId = SchemaId(10);
    pub(super) const CASE3_BODY_ALL_OF_1: SchemaId = SchemaId(11);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(12);
    pub(super) const CASE4_BODY_NOT: SchemaId = SchemaId(13);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(14);
    pub(super) const CASE5_BODY_ALL_OF_0: SchemaId = SchemaId(15);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(16);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(17);
    pub(super) const CASE7_BODY_C: SchemaId = SchemaId(18);
    pub(super) const CASE7_BODY_ONE_OF_0: SchemaId = SchemaId(19);
    pub(super) const CASE7_BODY_ONE_OF_1: SchemaId = SchemaId(20);
}
