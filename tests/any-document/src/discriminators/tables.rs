//! @generated from discriminators.yaml by cargo xtask codegen
//!
//! What a request to Animais must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use gerencianet_validation::{Format, table::*};

/// `POST /animais`
pub(super) static CRIAR_ANIMAL: OperationTable<'static> = OperationTable {
    api: "discriminators",
    id: "criarAnimal",
    method: "POST",
    path: "/animais",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CRIAR_ANIMAL_BODY2),
    parameters: &[],
    between: &[],
};

/// `POST /veiculos`
pub(super) static CRIAR_VEICULO: OperationTable<'static> = OperationTable {
    api: "discriminators",
    id: "criarVeiculo",
    method: "POST",
    path: "/veiculos",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CARRO),
    parameters: &[],
    between: &[],
};

/// `POST /formas`
pub(super) static CRIAR_FORMA: OperationTable<'static> = OperationTable {
    api: "discriminators",
    id: "criarForma",
    method: "POST",
    path: "/formas",
    scopes: &[],
    idempotency: Idempotency::None,
    body: Some(id::CRIAR_FORMA_BODY2),
    parameters: &[],
    between: &[],
};

/// `CriarAnimalBody2`, discriminators.yaml:13
const CRIAR_ANIMAL_BODY2: Schema<'static> = Schema {
    combine: &[
        Combine::Discriminator {
            property: "especie",
            cases: &[("gato", id::GATO), ("cao", id::CAO)],
        },
    ],
    ..Schema::ANY
};

/// `Gato`, discriminators.yaml:51
const GATO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "especie",
                    schema: id::GATO_ESPECIE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "unhas",
                    schema: id::GATO_UNHAS,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Gato.especie`, discriminators.yaml:54
///
/// The same:
/// - `Cao.especie`, discriminators.yaml:58
/// - `Veiculo.tipo`, discriminators.yaml:62
/// - `criarForma.body.anyOf.0.tipo`, discriminators.yaml:42
/// - `criarForma.body.anyOf.1.tipo`, discriminators.yaml:43
const GATO_ESPECIE: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `Gato.unhas`, discriminators.yaml:54
const GATO_UNHAS: Schema<'static> = Schema {
    types: Types::INTEGER,
    number: Some(
        &NumberRules {
            maximum: Some(Bound {
                value: Decimal {
                    text: "20",
                    negative: false,
                    digits: "2",
                    exponent: 1,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Cao`, discriminators.yaml:55
const CAO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "especie",
                    schema: id::GATO_ESPECIE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "late",
                    schema: id::CAO_LATE,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Cao.late`, discriminators.yaml:58
const CAO_LATE: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `Carro`, discriminators.yaml:64
const CARRO: Schema<'static> = Schema {
    combine: &[Combine::All(&[id::VEICULO, id::CARRO_ALL_OF_1])],
    ..Schema::ANY
};

/// `Veiculo`, discriminators.yaml:59
const VEICULO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tipo",
                    schema: id::GATO_ESPECIE,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Carro.allOf.1`, discriminators.yaml:67
const CARRO_ALL_OF_1: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "portas",
                    schema: id::CARRO_ALL_OF_1_PORTAS,
                    required: false,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `Carro.allOf.1.portas`, discriminators.yaml:67
const CARRO_ALL_OF_1_PORTAS: Schema<'static> = Schema {
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

/// `CriarFormaBody2`, discriminators.yaml:41
const CRIAR_FORMA_BODY2: Schema<'static> = Schema {
    combine: &[
        Combine::Any(&[id::CRIAR_FORMA_BODY_ANY_OF_0, id::CRIAR_FORMA_BODY_ANY_OF_1]),
    ],
    ..Schema::ANY
};

/// `criarForma.body.anyOf.0`, discriminators.yaml:42
const CRIAR_FORMA_BODY_ANY_OF_0: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tipo",
                    schema: id::GATO_ESPECIE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "raio",
                    schema: id::CRIAR_FORMA_BODY_ANY_OF_0_RAIO,
                    required: true,
                    read_only: false,
                },
            ],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `criarForma.body.anyOf.0.raio`, discriminators.yaml:42
///
/// The same:
/// - `criarForma.body.anyOf.1.lado`, discriminators.yaml:43
const CRIAR_FORMA_BODY_ANY_OF_0_RAIO: Schema<'static> = Schema {
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
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `criarForma.body.anyOf.1`, discriminators.yaml:43
const CRIAR_FORMA_BODY_ANY_OF_1: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tipo",
                    schema: id::GATO_ESPECIE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "lado",
                    schema: id::CRIAR_FORMA_BODY_ANY_OF_0_RAIO,
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
        CRIAR_ANIMAL_BODY2,
        GATO,
        GATO_ESPECIE,
        GATO_UNHAS,
        CAO,
        CAO_LATE,
        CARRO,
        VEICULO,
        CARRO_ALL_OF_1,
        CARRO_ALL_OF_1_PORTAS,
        CRIAR_FORMA_BODY2,
        CRIAR_FORMA_BODY_ANY_OF_0,
        CRIAR_FORMA_BODY_ANY_OF_0_RAIO,
        CRIAR_FORMA_BODY_ANY_OF_1,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use gerencianet_validation::table::SchemaId;
    pub(super) const CRIAR_ANIMAL_BODY2: SchemaId = SchemaId(0);
    pub(super) const GATO: SchemaId = SchemaId(1);
    pub(super) const GATO_ESPECIE: SchemaId = SchemaId(2);
    pub(super) const GATO_UNHAS: SchemaId = SchemaId(3);
    pub(super) const CAO: SchemaId = SchemaId(4);
    pub(super) const CAO_LATE: SchemaId = SchemaId(5);
    pub(super) const CARRO: SchemaId = SchemaId(6);
    pub(super) const VEICULO: SchemaId = SchemaId(7);
    pub(super) const CARRO_ALL_OF_1: SchemaId = SchemaId(8);
    pub(super) const CARRO_ALL_OF_1_PORTAS: SchemaId = SchemaId(9);
    pub(super) const CRIAR_FORMA_BODY2: SchemaId = SchemaId(10);
    pub(super) const CRIAR_FORMA_BODY_ANY_OF_0: SchemaId = SchemaId(11);
    pub(super) const CRIAR_FORMA_BODY_ANY_OF_0_RAIO: SchemaId = SchemaId(12);
    pub(super) const CRIAR_FORMA_BODY_ANY_OF_1: SchemaId = SchemaId(13);
}
