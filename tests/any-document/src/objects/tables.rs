//! @generated from objects.yaml by cargo xtask codegen
//!
//! What a request to Objetos must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `POST /objetos`
pub(super) static CRIAR_OBJETO: OperationTable<'static> = OperationTable {
    api: "objects",
    id: "criarObjeto",
    method: "POST",
    path: "/objetos",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::OBJETO),
    parameters: &[],
    between: &[],
};

/// `Objeto`, objects.yaml:27
const OBJETO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "id",
                    schema: id::OBJETO_ID,
                    required: false,
                    read_only: true,
                },
                Member {
                    name: "id_externo",
                    schema: id::OBJETO_ID,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "senha",
                    schema: id::OBJETO_ID,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "mapa",
                    schema: id::OBJETO_MAPA,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "aberto",
                    schema: id::OBJETO_ABERTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "contado",
                    schema: id::OBJETO_CONTADO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "tipo",
                    schema: id::OBJETO_TIPO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "misto",
                    schema: id::OBJETO_MISTO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "nao",
                    schema: id::OBJETO_NAO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "partes",
                    schema: id::OBJETO_PARTES,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "esquecido",
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

/// `Objeto.id`, objects.yaml:31
///
/// The same:
/// - `Objeto.id_externo`, objects.yaml:32
/// - `Objeto.senha`, objects.yaml:33
/// - `Objeto.nao.not`, objects.yaml:45
const OBJETO_ID: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Objeto.mapa`, objects.yaml:34
const OBJETO_MAPA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::OBJETO_MAPA_VALUE),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Objeto.mapa.value`, objects.yaml:34
///
/// The same:
/// - `Objeto.tipo.oneOf.0.a`, objects.yaml:39
/// - `Objeto.tipo.oneOf.1.b`, objects.yaml:40
/// - `Objeto.misto.anyOf.0.a`, objects.yaml:43
/// - `Objeto.misto.anyOf.1.b`, objects.yaml:44
/// - `Objeto.partes.allOf.0.a`, objects.yaml:48
/// - `Objeto.partes.allOf.1.b`, objects.yaml:49
const OBJETO_MAPA_VALUE: Schema<'static> = Schema {
    types: Types::INTEGER,
    ..Schema::ANY
};

/// `Objeto.aberto`, objects.yaml:35
const OBJETO_ABERTO: Schema<'static> = Schema {
    types: Types::OBJECT,
    ..Schema::ANY
};

/// `Objeto.contado`, objects.yaml:36
const OBJETO_CONTADO: Schema<'static> = Schema {
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

/// `Objeto.tipo`, objects.yaml:37
const OBJETO_TIPO: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["a"],
                    schema: id::OBJETO_TIPO_ONE_OF_0,
                },
                Alternative {
                    keys: &["b"],
                    schema: id::OBJETO_TIPO_ONE_OF_1,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `Objeto.tipo.oneOf.0`, objects.yaml:39
const OBJETO_TIPO_ONE_OF_0: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::OBJETO_MAPA_VALUE,
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

/// `Objeto.tipo.oneOf.1`, objects.yaml:40
const OBJETO_TIPO_ONE_OF_1: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::OBJETO_MAPA_VALUE,
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

/// `Objeto.misto`, objects.yaml:41
const OBJETO_MISTO: Schema<'static> = Schema {
    combine: &[Combine::Any(&[id::OBJETO_MISTO_ANY_OF_0, id::OBJETO_MISTO_ANY_OF_1])],
    ..Schema::ANY
};

/// `Objeto.misto.anyOf.0`, objects.yaml:43
const OBJETO_MISTO_ANY_OF_0: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::OBJETO_MAPA_VALUE,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Objeto.misto.anyOf.1`, objects.yaml:44
///
/// The same:
/// - `Objeto.partes.allOf.1`, objects.yaml:49
const OBJETO_MISTO_ANY_OF_1: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "b",
                    schema: id::OBJETO_MAPA_VALUE,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Objeto.nao`, objects.yaml:45
const OBJETO_NAO: Schema<'static> = Schema {
    combine: &[Combine::Not(id::OBJETO_ID)],
    ..Schema::ANY
};

/// `Objeto.partes`, objects.yaml:46
const OBJETO_PARTES: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::OBJETO_PARTES_ALL_OF_0, id::OBJETO_MISTO_ANY_OF_1])],
    ..Schema::ANY
};

/// `Objeto.partes.allOf.0`, objects.yaml:48
const OBJETO_PARTES_ALL_OF_0: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "a",
                    schema: id::OBJETO_MAPA_VALUE,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `anything`, objects.yaml:29
const ANYTHING: Schema<'static> = Schema::ANY;

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        OBJETO,
        OBJETO_ID,
        OBJETO_MAPA,
        OBJETO_MAPA_VALUE,
        OBJETO_ABERTO,
        OBJETO_CONTADO,
        OBJETO_TIPO,
        OBJETO_TIPO_ONE_OF_0,
        OBJETO_TIPO_ONE_OF_1,
        OBJETO_MISTO,
        OBJETO_MISTO_ANY_OF_0,
        OBJETO_MISTO_ANY_OF_1,
        OBJETO_NAO,
        OBJETO_PARTES,
        OBJETO_PARTES_ALL_OF_0,
        ANYTHING,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const OBJETO: SchemaId = SchemaId(0);
    pub(super) const OBJETO_ID: SchemaId = SchemaId(1);
    pub(super) const OBJETO_MAPA: SchemaId = SchemaId(2);
    pub(super) const OBJETO_MAPA_VALUE: SchemaId = SchemaId(3);
    pub(super) const OBJETO_ABERTO: SchemaId = SchemaId(4);
    pub(super) const OBJETO_CONTADO: SchemaId = SchemaId(5);
    pub(super) const OBJETO_TIPO: SchemaId = SchemaId(6);
    pub(super) const OBJETO_TIPO_ONE_OF_0: SchemaId = SchemaId(7);
    pub(super) const OBJETO_TIPO_ONE_OF_1: SchemaId = SchemaId(8);
    pub(super) const OBJETO_MISTO: SchemaId = SchemaId(9);
    pub(super) const OBJETO_MISTO_ANY_OF_0: SchemaId = SchemaId(10);
    pub(super) const OBJETO_MISTO_ANY_OF_1: SchemaId = SchemaId(11);
    pub(super) const OBJETO_NAO: SchemaId = SchemaId(12);
    pub(super) const OBJETO_PARTES: SchemaId = SchemaId(13);
    pub(super) const OBJETO_PARTES_ALL_OF_0: SchemaId = SchemaId(14);
    pub(super) const ANYTHING: SchemaId = SchemaId(15);
}
