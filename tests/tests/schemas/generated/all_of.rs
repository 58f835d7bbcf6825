//! @generated from specs/all-of.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
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
    api: "all-of",
    id: "case11",
    method: "POST",
    path: "/11",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE11_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/all-of.yaml:3
///
/// The same:
/// - `Ambos`, specs/all-of.yaml:26
const CASE0_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::BASE, id::NOMEADO])],
    ..Schema::ANY
};

/// `Base`, specs/all-of.yaml:26
const BASE: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "id",
                    schema: id::BASE_ID,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Base.id`, specs/all-of.yaml:26
const BASE_ID: Schema<'static> = Schema {
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

/// `Nomeado`, specs/all-of.yaml:26
const NOMEADO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::NOMEADO_NOME,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Nomeado.nome`, specs/all-of.yaml:26
const NOMEADO_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case1.body`, specs/all-of.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE0_BODY, id::CASE1_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case1.body.allOf.1`, specs/all-of.yaml:5
const CASE1_BODY_ALL_OF_1: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "idade",
                    schema: id::CASE1_BODY_ALL_OF_1_IDADE,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case1.body.allOf.1.idade`, specs/all-of.yaml:5
///
/// The same:
/// - `case4.body.allOf.1`, specs/all-of.yaml:11
/// - `case6.body.value`, specs/all-of.yaml:15
/// - `case7.body.value`, specs/all-of.yaml:17
/// - `case8.body.allOf.1.value`, specs/all-of.yaml:19
const CASE1_BODY_ALL_OF_1_IDADE: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case2.body`, specs/all-of.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::BASE, id::BASE])],
    ..Schema::ANY
};

/// `case3.body`, specs/all-of.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE3_BODY_ALL_OF_0])],
    ..Schema::ANY
};

/// `case3.body.allOf.0`, specs/all-of.yaml:9
///
/// The same:
/// - `case5.body.id`, specs/all-of.yaml:13
const CASE3_BODY_ALL_OF_0: Schema<'static> = Schema::ANY;

/// `case4.body`, specs/all-of.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE4_BODY_ALL_OF_0, id::CASE1_BODY_ALL_OF_1_IDADE])],
    ..Schema::ANY
};

/// `case4.body.allOf.0`, specs/all-of.yaml:11
///
/// The same:
/// - `case5.body.x`, specs/all-of.yaml:13
/// - `case6.body.x`, specs/all-of.yaml:15
/// - `case10.body.item.allOf.0`, specs/all-of.yaml:23
const CASE4_BODY_ALL_OF_0: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `case5.body`, specs/all-of.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "id",
                    schema: id::CASE3_BODY_ALL_OF_0,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "x",
                    schema: id::CASE4_BODY_ALL_OF_0,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    combine: &[Combine::All(&[id::BASE])],
    ..Schema::ANY
};

/// `case6.body`, specs/all-of.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "x",
                    schema: id::CASE4_BODY_ALL_OF_0,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Schema(id::CASE1_BODY_ALL_OF_1_IDADE),
            ..ObjectRules::ANY
        },
    ),
    combine: &[Combine::All(&[id::BASE])],
    ..Schema::ANY
};

/// `case7.body`, specs/all-of.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE1_BODY_ALL_OF_1_IDADE),
            ..ObjectRules::ANY
        },
    ),
    combine: &[Combine::All(&[id::NOMEADO])],
    ..Schema::ANY
};

/// `case8.body`, specs/all-of.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            min_properties: 2,
            ..ObjectRules::ANY
        },
    ),
    combine: &[Combine::All(&[id::CASE8_BODY_ALL_OF_0, id::CASE8_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case8.body.allOf.0`, specs/all-of.yaml:19
const CASE8_BODY_ALL_OF_0: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            max_properties: 3,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body.allOf.1`, specs/all-of.yaml:19
const CASE8_BODY_ALL_OF_1: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE1_BODY_ALL_OF_1_IDADE),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body`, specs/all-of.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE9_BODY_ALL_OF_0, id::CASE9_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case9.body.allOf.0`, specs/all-of.yaml:21
const CASE9_BODY_ALL_OF_0: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE9_BODY_ALL_OF_0_ALL_OF_0])],
    ..Schema::ANY
};

/// `case9.body.allOf.0.allOf.0`, specs/all-of.yaml:21
const CASE9_BODY_ALL_OF_0_ALL_OF_0: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE9_BODY_ALL_OF_0_ALL_OF_0_ALL_OF_0])],
    ..Schema::ANY
};

/// `case9.body.allOf.0.allOf.0.allOf.0`, specs/all-of.yaml:21
const CASE9_BODY_ALL_OF_0_ALL_OF_0_ALL_OF_0: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            minimum: Some(Bound {
                value: Decimal {
                    text: "3",
                    negative: false,
                    digits: "3",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body.allOf.1`, specs/all-of.yaml:21
const CASE9_BODY_ALL_OF_1: Schema<'static> = Schema {
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
                value: Decimal {
                    text: "5",
                    negative: false,
                    digits: "5",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body`, specs/all-of.yaml:23
const CASE10_BODY: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE10_BODY_ITEM),
            ..ArrayRules::ANY
        },
    ),
    combine: &[Combine::All(&[id::CASE10_BODY_ALL_OF_0])],
    ..Schema::ANY
};

/// `case10.body.item`, specs/all-of.yaml:23
const CASE10_BODY_ITEM: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::CASE4_BODY_ALL_OF_0, id::CASE10_BODY_ITEM_ALL_OF_1])],
    ..Schema::ANY
};

/// `case10.body.item.allOf.1`, specs/all-of.yaml:23
const CASE10_BODY_ITEM_ALL_OF_1: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            min_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body.allOf.0`, specs/all-of.yaml:23
const CASE10_BODY_ALL_OF_0: Schema<'static> = Schema {
    array: Some(
        &ArrayRules {
            max_items: 2,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body`, specs/all-of.yaml:25
const CASE11_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    combine: &[Combine::All(&[id::CASE11_BODY_ALL_OF_0, id::CASE11_BODY_ALL_OF_1])],
    ..Schema::ANY
};

/// `case11.body.allOf.0`, specs/all-of.yaml:25
const CASE11_BODY_ALL_OF_0: Schema<'static> = Schema {
    combine: &[
        Combine::Any(
            &[id::CASE11_BODY_ALL_OF_0_ANY_OF_0, id::CASE11_BODY_ALL_OF_0_ANY_OF_1],
        ),
    ],
    ..Schema::ANY
};

/// `case11.body.allOf.0.anyOf.0`, specs/all-of.yaml:25
const CASE11_BODY_ALL_OF_0_ANY_OF_0: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            max_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body.allOf.0.anyOf.1`, specs/all-of.yaml:25
const CASE11_BODY_ALL_OF_0_ANY_OF_1: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            min_length: 3,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body.allOf.1`, specs/all-of.yaml:25
const CASE11_BODY_ALL_OF_1: Schema<'static> = Schema {
    combine: &[Combine::Not(id::CASE11_BODY_ALL_OF_1_NOT)],
    ..Schema::ANY
};

/// `case11.body.allOf.1.not`, specs/all-of.yaml:25
const CASE11_BODY_ALL_OF_1_NOT: Schema<'static> = Schema {
    values: Some(&[Literal::String("abc")]),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        BASE,
        BASE_ID,
        NOMEADO,
        NOMEADO_NOME,
        CASE1_BODY,
        CASE1_BODY_ALL_OF_1,
        CASE1_BODY_ALL_OF_1_IDADE,
        CASE2_BODY,
        CASE3_BODY,
        CASE3_BODY_ALL_OF_0,
        CASE4_BODY,
        CASE4_BODY_ALL_OF_0,
        CASE5_BODY,
        CASE6_BODY,
        CASE7_BODY,
        CASE8_BODY,
        CASE8_BODY_ALL_OF_0,
        CASE8_BODY_ALL_OF_1,
        CASE9_BODY,
        CASE9_BODY_ALL_OF_0,
        CASE9_BODY_ALL_OF_0_ALL_OF_0,
        CASE9_BODY_ALL_OF_0_ALL_OF_0_ALL_OF_0,
        CASE9_BODY_ALL_OF_1,
        CASE10_BODY,
        CASE10_BODY_ITEM,
        CASE10_BODY_ITEM_ALL_OF_1,
        CASE10_BODY_ALL_OF_0,
        CASE11_BODY,
        CASE11_BODY_ALL_OF_0,
        CASE11_BODY_ALL_OF_0_ANY_OF_0,
        CASE11_BODY_ALL_OF_0_ANY_OF_1,
        CASE11_BODY_ALL_OF_1,
        CASE11_BODY_ALL_OF_1_NOT,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const BASE: SchemaId = SchemaId(1);
    pub(super) const BASE_ID: SchemaId = SchemaId(2);
    pub(super) const NOMEADO: SchemaId = SchemaId(3);
    pub(super) const NOMEADO_NOME: SchemaId = SchemaId(4);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(5);
    pub(super) const CASE1_BODY_ALL_OF_1: SchemaId = SchemaId(6);
    pub(super) const CASE1_BODY_ALL_OF_1_IDADE: SchemaId = SchemaId(7);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(8);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(9);
    pub(super) const CASE3_BODY_ALL_OF_0: SchemaId = SchemaId(10);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(11);
    pub(super) const CASE4_BODY_ALL_OF_0: SchemaId = SchemaId(12);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(13);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(14);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(15);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(16);
    pub(super) const CASE8_BODY_ALL_OF_0: SchemaId = SchemaId(17);
    pub(super) const CASE8_BODY_ALL_OF_1: SchemaId = SchemaId(18);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(19);
    pub(super) const CASE9_BODY_ALL_OF_0: SchemaId = SchemaId(20);
    pub(super) const CASE9_BODY_ALL_OF_0_ALL_OF_0: SchemaId = SchemaId(21);
    pub(super) const CASE9_BODY_ALL_OF_0_ALL_OF_0_ALL_OF_0: SchemaId = SchemaId(22);
    pub(super) const CASE9_BODY_ALL_OF_1: SchemaId = SchemaId(23);
    pub(super) const CASE10_BODY: SchemaId = SchemaId(24);
    pub(super) const CASE10_BODY_ITEM: SchemaId = SchemaId(25);
    pub(super) const CASE10_BODY_ITEM_ALL_OF_1: SchemaId = SchemaId(26);
    pub(super) const CASE10_BODY_ALL_OF_0: SchemaId = SchemaId(27);
    pub(super) const CASE11_BODY: SchemaId = SchemaId(28);
    pub(super) const CASE11_BODY_ALL_OF_0: SchemaId = SchemaId(29);
    pub(super) const CASE11_BODY_ALL_OF_0_ANY_OF_0: SchemaId = SchemaId(30);
    pub(super) const CASE11_BODY_ALL_OF_0_ANY_OF_1: SchemaId = SchemaId(31);
    pub(super) const CASE11_BODY_ALL_OF_1: SchemaId = SchemaId(32);
    pub(super) const CASE11_BODY_ALL_OF_1_NOT: SchemaId = SchemaId(33);
}
