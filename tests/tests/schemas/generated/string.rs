//! @generated from specs/string.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "string",
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
    api: "string",
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
    api: "string",
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
    api: "string",
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
    api: "string",
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
    api: "string",
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
    api: "string",
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
    api: "string",
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
    api: "string",
    id: "case8",
    method: "POST",
    path: "/8",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE8_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/string.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 2,
            max_length: 3,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case1.body`, specs/string.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^[0-9]{2,4}$",
                    matcher: Matcher::Run {
                        set: 0x03ff_0000_0000_0000,
                        min: 2,
                        max: 4,
                    },
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case2.body`, specs/string.yaml:7
const CASE2_BODY: Schema<'static> = Schema {
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^a|b$",
                    matcher: Matcher::Automaton(&AUTOMATON_1),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/string.yaml:9
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^.{1,3}$",
                    matcher: Matcher::Automaton(&AUTOMATON_2),
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body`, specs/string.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cpf),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body`, specs/string.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::DataBr),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/string.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Date),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body`, specs/string.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 6,
            format: Some(Format::Valor),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/string.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `^.{1,3}$`
static AUTOMATON_2: Automaton<'static> = Automaton {
    classes: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 3, 3, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5,
        5, 5, 5, 5, 5, 5, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
        5, 5, 5, 1, 1, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
        7, 7, 7, 7, 7, 7, 7, 7, 8, 9, 10, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 11, 9, 9, 12, 13,
        13, 13, 14, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ],
    class_count: 15,
    transitions: &[
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 3, 0, 0, 0, 0, 0, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0, 0, 0, 0, 0, 0, 13,
        14, 15, 16, 17, 18, 19, 20, 0, 0, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 21, 4, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 6, 6, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0,
        0, 23, 24, 25, 26, 27, 28, 29, 30, 0, 0, 12, 12, 12, 12, 12, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 13, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 13, 13, 13, 13, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 31, 13, 13, 13, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 13,
        13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 15, 15, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 15, 15, 15, 15, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 15, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 22, 22, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 23, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 23, 23, 23, 23, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 32, 23, 23, 23, 23, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 23, 23, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 25, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        25, 25, 25, 25, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 25, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 12, 12, 12, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 22, 22, 22,
        0, 0, 0, 0, 0, 0, 0, 0, 0,
    ],
    start: 2,
    accepting: &[0x0040_100a],
};

/// `^a|b$`
static AUTOMATON_1: Automaton<'static> = Automaton {
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
        CASE0_BODY,
        CASE1_BODY,
        CASE2_BODY,
        CASE3_BODY,
        CASE4_BODY,
        CASE5_BODY,
        CASE6_BODY,
        CASE7_BODY,
        CASE8_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(1);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(2);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(3);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(4);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(5);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(6);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(7);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(8);
}
