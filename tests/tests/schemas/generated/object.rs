//! @generated from specs/object.yaml by cargo xtask codegen
//!
//! What a request to cases must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /0`
pub(super) static CASE0: OperationTable<'static> = OperationTable {
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
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
    api: "object",
    id: "case12",
    method: "POST",
    path: "/12",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE12_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /13`
pub(super) static CASE13: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case13",
    method: "POST",
    path: "/13",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE13_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /14`
pub(super) static CASE14: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case14",
    method: "POST",
    path: "/14",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE14_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /15`
pub(super) static CASE15: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case15",
    method: "POST",
    path: "/15",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE15_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /16`
pub(super) static CASE16: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case16",
    method: "POST",
    path: "/16",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE16_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /17`
pub(super) static CASE17: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case17",
    method: "POST",
    path: "/17",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE3_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /18`
pub(super) static CASE18: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case18",
    method: "POST",
    path: "/18",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE18_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /19`
pub(super) static CASE19: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case19",
    method: "POST",
    path: "/19",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE19_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /20`
pub(super) static CASE20: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case20",
    method: "POST",
    path: "/20",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE20_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /21`
pub(super) static CASE21: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case21",
    method: "POST",
    path: "/21",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE21_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /22`
pub(super) static CASE22: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case22",
    method: "POST",
    path: "/22",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE22_BODY),
    parameters: &[],
    between: &[],
};

/// `POST /23`
pub(super) static CASE23: OperationTable<'static> = OperationTable {
    api: "object",
    id: "case23",
    method: "POST",
    path: "/23",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CASE23_BODY),
    parameters: &[],
    between: &[],
};

/// `case0.body`, specs/object.yaml:3
const CASE0_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY_A,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::CASE0_BODY_B,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case0.body.a`, specs/object.yaml:3
///
/// The same:
/// - `case3.body.a`, specs/object.yaml:9
/// - `case4.body.a`, specs/object.yaml:11
/// - `case5.body.value.item`, specs/object.yaml:13
/// - `case7.body.a`, specs/object.yaml:17
/// - `case13.body.m65`, specs/object.yaml:29
/// - `case15.body.a`, specs/object.yaml:33
/// - `case16.body.idade`, specs/object.yaml:35
/// - `case17.body.a`, specs/object.yaml:37
/// - `case18.body.a`, specs/object.yaml:39
const CASE0_BODY_A: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `case0.body.b`, specs/object.yaml:3
///
/// The same:
/// - `case7.body.value`, specs/object.yaml:17
/// - `case13.body.m70`, specs/object.yaml:29
/// - `case16.body.nome`, specs/object.yaml:35
/// - `case18.body.value`, specs/object.yaml:39
/// - `case19.body.value`, specs/object.yaml:41
const CASE0_BODY_B: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `case1.body`, specs/object.yaml:5
const CASE1_BODY: Schema<'static> = Schema {
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

/// `anything`, specs/object.yaml:34
///
/// The same:
/// - `case4.body.value`, specs/object.yaml:11
/// - `case10.body.a`, specs/object.yaml:23
/// - `case10.body.b`, specs/object.yaml:23
/// - `case13.body.m01`, specs/object.yaml:29
/// - `case13.body.m02`, specs/object.yaml:29
/// - `case13.body.m03`, specs/object.yaml:29
/// - `case13.body.m04`, specs/object.yaml:29
/// - `case13.body.m05`, specs/object.yaml:29
/// - `case13.body.m06`, specs/object.yaml:29
/// - `case13.body.m07`, specs/object.yaml:29
/// - `case13.body.m08`, specs/object.yaml:29
/// - `case13.body.m09`, specs/object.yaml:29
/// - `case13.body.m10`, specs/object.yaml:29
/// - `case13.body.m11`, specs/object.yaml:29
/// - `case13.body.m12`, specs/object.yaml:29
/// - `case13.body.m13`, specs/object.yaml:29
/// - `case13.body.m14`, specs/object.yaml:29
/// - `case13.body.m15`, specs/object.yaml:29
/// - `case13.body.m16`, specs/object.yaml:29
/// - `case13.body.m17`, specs/object.yaml:29
/// - `case13.body.m18`, specs/object.yaml:29
/// - `case13.body.m19`, specs/object.yaml:29
/// - `case13.body.m20`, specs/object.yaml:29
/// - `case13.body.m21`, specs/object.yaml:29
/// - `case13.body.m22`, specs/object.yaml:29
/// - `case13.body.m23`, specs/object.yaml:29
/// - `case13.body.m24`, specs/object.yaml:29
/// - `case13.body.m25`, specs/object.yaml:29
/// - `case13.body.m26`, specs/object.yaml:29
/// - `case13.body.m27`, specs/object.yaml:29
/// - `case13.body.m28`, specs/object.yaml:29
/// - `case13.body.m29`, specs/object.yaml:29
/// - `case13.body.m30`, specs/object.yaml:29
/// - `case13.body.m31`, specs/object.yaml:29
/// - `case13.body.m32`, specs/object.yaml:29
/// - `case13.body.m33`, specs/object.yaml:29
/// - `case13.body.m34`, specs/object.yaml:29
/// - `case13.body.m35`, specs/object.yaml:29
/// - `case13.body.m36`, specs/object.yaml:29
/// - `case13.body.m37`, specs/object.yaml:29
/// - `case13.body.m38`, specs/object.yaml:29
/// - `case13.body.m39`, specs/object.yaml:29
/// - `case13.body.m40`, specs/object.yaml:29
/// - `case13.body.m41`, specs/object.yaml:29
/// - `case13.body.m42`, specs/object.yaml:29
/// - `case13.body.m43`, specs/object.yaml:29
/// - `case13.body.m44`, specs/object.yaml:29
/// - `case13.body.m45`, specs/object.yaml:29
/// - `case13.body.m46`, specs/object.yaml:29
/// - `case13.body.m47`, specs/object.yaml:29
/// - `case13.body.m48`, specs/object.yaml:29
/// - `case13.body.m49`, specs/object.yaml:29
/// - `case13.body.m50`, specs/object.yaml:29
/// - `case13.body.m51`, specs/object.yaml:29
/// - `case13.body.m52`, specs/object.yaml:29
/// - `case13.body.m53`, specs/object.yaml:29
/// - `case13.body.m54`, specs/object.yaml:29
/// - `case13.body.m55`, specs/object.yaml:29
/// - `case13.body.m56`, specs/object.yaml:29
/// - `case13.body.m57`, specs/object.yaml:29
/// - `case13.body.m58`, specs/object.yaml:29
/// - `case13.body.m59`, specs/object.yaml:29
/// - `case13.body.m60`, specs/object.yaml:29
/// - `case13.body.m61`, specs/object.yaml:29
/// - `case13.body.m62`, specs/object.yaml:29
/// - `case13.body.m63`, specs/object.yaml:29
/// - `case13.body.m64`, specs/object.yaml:29
/// - `case13.body.m66`, specs/object.yaml:29
/// - `case13.body.m67`, specs/object.yaml:29
/// - `case13.body.m68`, specs/object.yaml:29
/// - `case13.body.m69`, specs/object.yaml:29
/// - `case14.body.a.not`, specs/object.yaml:31
/// - `case14.body.b`, specs/object.yaml:31
/// - `case22.body.a`, specs/object.yaml:47
/// - `case22.body.b`, specs/object.yaml:47
/// - `case22.body.c`, specs/object.yaml:47
/// - `case22.body.d`, specs/object.yaml:47
/// - `case23.body.a`, specs/object.yaml:49
/// - `case23.body.b`, specs/object.yaml:49
const ANYTHING: Schema<'static> = Schema::ANY;

/// `case2.body`, specs/object.yaml:7
///
/// The same:
/// - `case6.body.value.value`, specs/object.yaml:15
const CASE2_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Forbidden,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case3.body`, specs/object.yaml:9
///
/// The same:
/// - `case17.body`, specs/object.yaml:37
const CASE3_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY_A,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case4.body`, specs/object.yaml:11
const CASE4_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY_A,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Schema(id::ANYTHING),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body`, specs/object.yaml:13
const CASE5_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE5_BODY_VALUE),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case5.body.value`, specs/object.yaml:13
const CASE5_BODY_VALUE: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CASE0_BODY_A),
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body`, specs/object.yaml:15
const CASE6_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE6_BODY_VALUE),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case6.body.value`, specs/object.yaml:15
const CASE6_BODY_VALUE: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE2_BODY),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case7.body`, specs/object.yaml:17
const CASE7_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY_A,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::CASE0_BODY_B,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Schema(id::CASE0_BODY_B),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case8.body`, specs/object.yaml:19
const CASE8_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            min_properties: 2,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case9.body`, specs/object.yaml:21
const CASE9_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            max_properties: 1,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case10.body`, specs/object.yaml:23
const CASE10_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            min_properties: 1,
            max_properties: 1,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case11.body`, specs/object.yaml:25
const CASE11_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            max_properties: 0,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case12.body`, specs/object.yaml:27
const CASE12_BODY: Schema<'static> = Schema {
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
                Member {
                    name: "b",
                    schema: id::ANYTHING,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "c",
                    schema: id::ANYTHING,
                    required: true,
                    read_only: false,
                },
            ],
            min_properties: 4,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case13.body`, specs/object.yaml:29
const CASE13_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "m01",
                    schema: id::ANYTHING,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "m02",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m03",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m04",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m05",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m06",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m07",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m08",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m09",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m10",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m11",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m12",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m13",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m14",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m15",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m16",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m17",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m18",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m19",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m20",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m21",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m22",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m23",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m24",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m25",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m26",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m27",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m28",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m29",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m30",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m31",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m32",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m33",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m34",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m35",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m36",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m37",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m38",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m39",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m40",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m41",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m42",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m43",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m44",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m45",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m46",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m47",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m48",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m49",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m50",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m51",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m52",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m53",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m54",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m55",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m56",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m57",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m58",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m59",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m60",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m61",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m62",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m63",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m64",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m65",
                    schema: id::CASE0_BODY_A,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m66",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m67",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m68",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m69",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "m70",
                    schema: id::CASE0_BODY_B,
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

/// `case14.body`, specs/object.yaml:31
const CASE14_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE14_BODY_A,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case14.body.a`, specs/object.yaml:31
const CASE14_BODY_A: Schema<'static> = Schema {
    combine: &[Combine::Not(id::ANYTHING)],
    ..Schema::ANY
};

/// `case15.body`, specs/object.yaml:33
const CASE15_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY_A,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
            ],
            between: &[Between::NotTogether(&[1])],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case16.body`, specs/object.yaml:35
const CASE16_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::CASE0_BODY_B,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "idade",
                    schema: id::CASE0_BODY_A,
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

/// `case18.body`, specs/object.yaml:39
const CASE18_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY_A,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Schema(id::CASE0_BODY_B),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case19.body`, specs/object.yaml:41
const CASE19_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CASE0_BODY_B,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Schema(id::CASE0_BODY_B),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case20.body`, specs/object.yaml:43
const CASE20_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            min_properties: 1,
            max_properties: 2,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case21.body`, specs/object.yaml:45
const CASE21_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CASE21_BODY_VALUE),
            names: Some(id::CASE21_BODY_NAME),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case21.body.value`, specs/object.yaml:45
const CASE21_BODY_VALUE: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `case21.body.name`, specs/object.yaml:45
const CASE21_BODY_NAME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 3,
            pattern: Some(
                &Pattern {
                    source: "^[a-z]+$",
                    matcher: Matcher::Run {
                        set: 0x07ff_fffe_0000_0000_0000_0000_0000_0000,
                        min: 1,
                        max: u32::MAX,
                    },
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case22.body`, specs/object.yaml:47
const CASE22_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "c",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "d",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
            ],
            between: &[Between::BothOrNone(&[0, 1]), Between::BothOrNone(&[1, 2])],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `case23.body`, specs/object.yaml:49
const CASE23_BODY: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "b",
                    schema: id::ANYTHING,
                    required: false,
                    read_only: false,
                },
            ],
            between: &[Between::NotTogether(&[0, 1])],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        CASE0_BODY,
        CASE0_BODY_A,
        CASE0_BODY_B,
        CASE1_BODY,
        ANYTHING,
        CASE2_BODY,
        CASE3_BODY,
        CASE4_BODY,
        CASE5_BODY,
        CASE5_BODY_VALUE,
        CASE6_BODY,
        CASE6_BODY_VALUE,
        CASE7_BODY,
        CASE8_BODY,
        CASE9_BODY,
        CASE10_BODY,
        CASE11_BODY,
        CASE12_BODY,
        CASE13_BODY,
        CASE14_BODY,
        CASE14_BODY_A,
        CASE15_BODY,
        CASE16_BODY,
        CASE18_BODY,
        CASE19_BODY,
        CASE20_BODY,
        CASE21_BODY,
        CASE21_BODY_VALUE,
        CASE21_BODY_NAME,
        CASE22_BODY,
        CASE23_BODY,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const CASE0_BODY: SchemaId = SchemaId(0);
    pub(super) const CASE0_BODY_A: SchemaId = SchemaId(1);
    pub(super) const CASE0_BODY_B: SchemaId = SchemaId(2);
    pub(super) const CASE1_BODY: SchemaId = SchemaId(3);
    pub(super) const ANYTHING: SchemaId = SchemaId(4);
    pub(super) const CASE2_BODY: SchemaId = SchemaId(5);
    pub(super) const CASE3_BODY: SchemaId = SchemaId(6);
    pub(super) const CASE4_BODY: SchemaId = SchemaId(7);
    pub(super) const CASE5_BODY: SchemaId = SchemaId(8);
    pub(super) const CASE5_BODY_VALUE: SchemaId = SchemaId(9);
    pub(super) const CASE6_BODY: SchemaId = SchemaId(10);
    pub(super) const CASE6_BODY_VALUE: SchemaId = SchemaId(11);
    pub(super) const CASE7_BODY: SchemaId = SchemaId(12);
    pub(super) const CASE8_BODY: SchemaId = SchemaId(13);
    pub(super) const CASE9_BODY: SchemaId = SchemaId(14);
    pub(super) const CASE10_BODY: SchemaId = SchemaId(15);
    pub(super) const CASE11_BODY: SchemaId = SchemaId(16);
    pub(super) const CASE12_BODY: SchemaId = SchemaId(17);
    pub(super) const CASE13_BODY: SchemaId = SchemaId(18);
    pub(super) const CASE14_BODY: SchemaId = SchemaId(19);
    pub(super) const CASE14_BODY_A: SchemaId = SchemaId(20);
    pub(super) const CASE15_BODY: SchemaId = SchemaId(21);
    pub(super) const CASE16_BODY: SchemaId = SchemaId(22);
    pub(super) const CASE18_BODY: SchemaId = SchemaId(23);
    pub(super) const CASE19_BODY: SchemaId = SchemaId(24);
    pub(super) const CASE20_BODY: SchemaId = SchemaId(25);
    pub(super) const CASE21_BODY: SchemaId = SchemaId(26);
    pub(super) const CASE21_BODY_VALUE: SchemaId = SchemaId(27);
    pub(super) const CASE21_BODY_NAME: SchemaId = SchemaId(28);
    pub(super) const CASE22_BODY: SchemaId = SchemaId(29);
    pub(super) const CASE23_BODY: SchemaId = SchemaId(30);
}
