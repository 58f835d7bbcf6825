//! @generated from names.yaml by cargo xtask codegen
//!
//! What a request to Nomes must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `GET /`
pub(super) static GET_ROOT: OperationTable<'static> = OperationTable {
    api: "names",
    id: "getRoot",
    method: "GET",
    path: "/",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[],
    between: &[],
};

/// `GET /cnpj/{cnpj}`
pub(super) static GET_CNPJ_CNPJ: OperationTable<'static> = OperationTable {
    api: "names",
    id: "getCnpjCnpj",
    method: "GET",
    path: "/cnpj/{cnpj}",
    scopes: &[],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "cnpj",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::CNPJ2,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `PUT /cnpj/{cnpj}`
pub(super) static DELETE: OperationTable<'static> = OperationTable {
    api: "names",
    id: "delete",
    method: "PUT",
    path: "/cnpj/{cnpj}",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CNPJ),
    parameters: &[
        Parameter {
            name: "cnpj",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::CNPJ2,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `PUT /cnpj/{cnpj}/`
pub(super) static DELETE2: OperationTable<'static> = OperationTable {
    api: "names",
    id: "delete2",
    method: "PUT",
    path: "/cnpj/{cnpj}/",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CNPJ3),
    parameters: &[
        Parameter {
            name: "cnpj",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::CNPJ2,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `POST /ações/{2via}`
pub(super) static EMITIR2_VIA: OperationTable<'static> = OperationTable {
    api: "names",
    id: "emitir2Via",
    method: "POST",
    path: "/ações/{2via}",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::TYPE),
    parameters: &[
        Parameter {
            name: "2via",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::EMITIR2_VIA_2VIA,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `Cnpj2`, names.yaml:44
const CNPJ2: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 2,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Cnpj`, names.yaml:45
const CNPJ: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "numero",
                    schema: id::CNPJ2,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "tipo",
                    schema: id::CNPJ_TIPO2,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `CnpjTipo2`, names.yaml:49
const CNPJ_TIPO2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::CNPJ_TIPO_A,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Cnpj.tipo.a`, names.yaml:49
///
/// The same:
/// - `type.2via.x`, names.yaml:57
/// - `type.Self.b`, names.yaml:59
const CNPJ_TIPO_A: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `Cnpj3`, names.yaml:50
const CNPJ3: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CNPJ),
            min_items: 1,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `emitir2Via.2via`, names.yaml:34
///
/// The same:
/// - `type.self.x`, names.yaml:56
/// - `type.$ref_`, names.yaml:60
/// - `String.crate`, names.yaml:62
const EMITIR2_VIA_2VIA: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `type`, names.yaml:53
const TYPE: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "self",
                    schema: id::TYPE_SELF,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "2via",
                    schema: id::TYPE_2VIA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "ação",
                    schema: id::TYPE_A_O,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "Self",
                    schema: id::TYPE_SELF2,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "$ref_",
                    schema: id::EMITIR2_VIA_2VIA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "String",
                    schema: id::STRING2,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `type.self`, names.yaml:56
const TYPE_SELF: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "x",
                    schema: id::EMITIR2_VIA_2VIA,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `type.2via`, names.yaml:57
const TYPE_2VIA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "x",
                    schema: id::CNPJ_TIPO_A,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `type.ação`, names.yaml:58
///
/// The same:
/// - `String.async`, names.yaml:62
const TYPE_A_O: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `TypeSelf2`, names.yaml:59
const TYPE_SELF2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::CNPJ_TIPO_A,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `String2`, names.yaml:62
const STRING2: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "crate",
                    schema: id::EMITIR2_VIA_2VIA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "async",
                    schema: id::TYPE_A_O,
                    required: false,
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
        CNPJ2,
        CNPJ,
        CNPJ_TIPO2,
        CNPJ_TIPO_A,
        CNPJ3,
        EMITIR2_VIA_2VIA,
        TYPE,
        TYPE_SELF,
        TYPE_2VIA,
        TYPE_A_O,
        TYPE_SELF2,
        STRING2,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const CNPJ2: SchemaId = SchemaId(0);
    pub(super) const CNPJ: SchemaId = SchemaId(1);
    pub(super) const CNPJ_TIPO2: SchemaId = SchemaId(2);
    pub(super) const CNPJ_TIPO_A: SchemaId = SchemaId(3);
    pub(super) const CNPJ3: SchemaId = SchemaId(4);
    pub(super) const EMITIR2_VIA_2VIA: SchemaId = SchemaId(5);
    pub(super) const TYPE: SchemaId = SchemaId(6);
    pub(super) const TYPE_SELF: SchemaId = SchemaId(7);
    pub(super) const TYPE_2VIA: SchemaId = SchemaId(8);
    pub(super) const TYPE_A_O: SchemaId = SchemaId(9);
    pub(super) const TYPE_SELF2: SchemaId = SchemaId(10);
    pub(super) const STRING2: SchemaId = SchemaId(11);
}
