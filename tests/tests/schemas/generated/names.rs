//! @generated from specs/names.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "names",
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
    api: "names",
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
    api: "names",
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
    api: "names",
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
    api: "names",
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
    api: "names",
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
    api: "names",
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
    api: "names",
    id: "case7",
    method: "POST",
    path: "/7",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE7_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/names.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "__proto__",
                    schema: id::CASE0_BODY_PROTO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "constructor",
                    schema: id::CASE0_BODY_CONSTRUCTOR,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "",
                    schema: id::CASE0_BODY_2,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "toString",
                    schema: id::CASE0_BODY_PROTO,
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

/// `case0.body.__proto__`, specs/names.yaml:3
///
/// The same:
/// - `case0.body.toString`, specs/names.yaml:3
/// - `case1.body.value`, specs/names.yaml:5
/// - `case2.body.a/b`, specs/names.yaml:7
/// - `case2.body.m~n`, specs/names.yaml:7
/// - `case2.body.%25`, specs/names.yaml:7
/// - `case2.body."`, specs/names.yaml:7
/// - `case2.body.\`, specs/names.yaml:7
/// - `case2.body.`, specs/names.yaml:7
/// - `case2.body.\u{0}`, specs/names.yaml:7
/// - `case2.body.ção`, specs/names.yaml:7
/// - `case2.body.😀`, specs/names.yaml:7
/// - `case2.body.é`, specs/names.yaml:7
/// - `case2.body.1`, specs/names.yaml:7
/// - `case2.body.{x}`, specs/names.yaml:7
/// - `case3.body.a`, specs/names.yaml:9
/// - `case4.body.properties`, specs/names.yaml:11
/// - `case7.body.value`, specs/names.yaml:17
const CASE0_BODY_PROTO: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case0.body.constructor`, specs/names.yaml:3
///
/// The same:
/// - `case3.body.A`, specs/names.yaml:9
/// - `case4.body.type`, specs/names.yaml:11
/// - `case4.body.$ref`, specs/names.yaml:11
const CASE0_BODY_CONSTRUCTOR: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `case0.body.`, specs/names.yaml:3
///
/// The same:
/// - `case4.body.required`, specs/names.yaml:11
const CASE0_BODY_2: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `case1.body`, specs/names.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE0_BODY_PROTO),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case2.body`, specs/names.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a/b",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m~n",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "%25",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "\"",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "\\",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: " ",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "\0",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "ção",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "😀",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "é",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "1",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "{x}",
                    schema: id::CASE0_BODY_PROTO,
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

/// `case3.body`, specs/names.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY_PROTO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "A",
                    schema: id::CASE0_BODY_CONSTRUCTOR,
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

/// `case4.body`, specs/names.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "type",
                    schema: id::CASE0_BODY_CONSTRUCTOR,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "properties",
                    schema: id::CASE0_BODY_PROTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "required",
                    schema: id::CASE0_BODY_2,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "$ref",
                    schema: id::CASE0_BODY_CONSTRUCTOR,
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

/// `case5.body`, specs/names.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "abcd",
                    schema: id::CASE5_BODY_ABCD,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "abcde",
                    schema: id::CASE5_BODY_ABCD,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "abcdefgh",
                    schema: id::CASE5_BODY_ABCD,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "abcdefghi",
                    schema: id::CASE5_BODY_ABCD,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "abcdefghijklmnop",
                    schema: id::CASE5_BODY_ABCD,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "abcdefghijklmnopq",
                    schema: id::CASE5_BODY_ABCD,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "abcdefghijklmnopqrstuvwxyzabcdefghi",
                    schema: id::CASE5_BODY_ABCD,
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

/// `case5.body.abcd`, specs/names.yaml:13
///
/// The same:
/// - `case5.body.abcde`, specs/names.yaml:13
/// - `case5.body.abcdefgh`, specs/names.yaml:13
/// - `case5.body.abcdefghi`, specs/names.yaml:13
/// - `case5.body.abcdefghijklmnop`, specs/names.yaml:13
/// - `case5.body.abcdefghijklmnopq`, specs/names.yaml:13
/// - `case5.body.abcdefghijklmnopqrstuvwxyzabcdefghi`, specs/names.yaml:13
/// - `case6.body.value`, specs/names.yaml:15
const CASE5_BODY_ABCD: Schema<'static> = Schema::ANY;

/// `case6.body`, specs/names.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE5_BODY_ABCD),
            names: Some(id::CASE6_BODY_NAME),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body.name`, specs/names.yaml:15
const CASE6_BODY_NAME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 2,
            max_length: 2,
            ..StringRules::ANY
        },
    ),
    combine: &[Combine::Not(id::CASE6_BODY_NAME_NOT)],
    ..Schema::ANY
};

/// `case6.body.name.not`, specs/names.yaml:15
const CASE6_BODY_NAME_NOT: Schema<'static> = Schema {
    values: Some(&[Literal::String("xx")]),
    ..Schema::ANY
};

/// `case7.body`, specs/names.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE0_BODY_PROTO),
            names: Some(id::CASE7_BODY_NAME),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body.name`, specs/names.yaml:17
const CASE7_BODY_NAME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cpf),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        CASE0_BODY_PROTO,
        CASE0_BODY_CONSTRUCTOR,
        CASE0_BODY_2,
        CASE1_BODY,
        CASE2_BODY,
        CASE3_BODY,
        CASE4_BODY,
        CASE5_BODY,
        CASE5_BODY_ABCD,
        CASE6_BODY,
        CASE6_BODY_NAME,
        CASE6_BODY_NAME_NOT,
        CASE7_BODY,
        CASE7_BODY_NAME,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE0_BODY_PROTO: SchemaId = SchemaId(1);
    pub(super) const CASE0_BODY_CONSTRUCTOR: SchemaId = SchemaId(2);
    pub(super) const CASE0_BODY_2: SchemaId = SchemaId(3);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(4);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(5);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(6);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(7);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(8);
    pub(super) const CASE5_BODY_ABCD: SchemaId = SchemaId(9);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(10);
    pub(super) const CASE6_BODY_NAME: SchemaId = SchemaId(11);
    pub(super) const CASE6_BODY_NAME_NOT: SchemaId = SchemaId(12);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(13);
    pub(super) const CASE7_BODY_NAME: SchemaId = SchemaId(14);
}
