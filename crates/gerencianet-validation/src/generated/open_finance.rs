//! @generated from specs/open-finance.yaml by cargo xtask codegen
//!
//! What a request to Gerencianet Open Finance must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /oauth/token`
///
/// Get a token
pub(super) static AUTHORIZE: OperationTable<'static> = OperationTable {
    api: "open-finance",
    id: "authorize",
    method: "POST",
    path: "/oauth/token",
    scopes: &[],
    idempotency: Idempotency::Idempotent,
    body: Some(id::TOKEN_REQUEST),
    parameters: &[],
    between: &[],
};

/// `PUT /open-finance/config`
///
/// Set the addresses of the application
pub(super) static OF_CONFIG_UPDATE: OperationTable<'static> = OperationTable {
    api: "open-finance",
    id: "ofConfigUpdate",
    method: "PUT",
    path: "/open-finance/config",
    scopes: &["gn.opb.config.write"],
    idempotency: Idempotency::Idempotent,
    body: Some(id::CONFIGURACAO_REQUEST),
    parameters: &[],
    between: &[],
};

/// `GET /open-finance/config`
///
/// Read the addresses of the application
pub(super) static OF_CONFIG_DETAIL: OperationTable<'static> = OperationTable {
    api: "open-finance",
    id: "ofConfigDetail",
    method: "GET",
    path: "/open-finance/config",
    scopes: &["gn.opb.config.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[],
    between: &[],
};

/// `GET /open-finance/participantes`
///
/// List the institutions that take part
pub(super) static OF_LIST_PARTICIPANTS: OperationTable<'static> = OperationTable {
    api: "open-finance",
    id: "ofListParticipants",
    method: "GET",
    path: "/open-finance/participantes",
    scopes: &["gn.opb.participants.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "nome",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::OF_LIST_PARTICIPANTS_NOME,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `POST /open-finance/pagamentos/pix`
///
/// Start a payment
pub(super) static OF_START_PIX_PAYMENT: OperationTable<'static> = OperationTable {
    api: "open-finance",
    id: "ofStartPixPayment",
    method: "POST",
    path: "/open-finance/pagamentos/pix",
    scopes: &["gn.opb.payment.pix.send"],
    idempotency: Idempotency::Key("x-idempotency-key"),
    body: Some(id::PAGAMENTO_REQUEST),
    parameters: &[
        Parameter {
            name: "x-idempotency-key",
            alias: None,
            location: Location::Header,
            required: true,
            schema: id::OF_START_PIX_PAYMENT_X_IDEMPOTENCY_KEY,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /open-finance/pagamentos/pix`
///
/// List payments
pub(super) static OF_LIST_PIX_PAYMENT: OperationTable<'static> = OperationTable {
    api: "open-finance",
    id: "ofListPixPayment",
    method: "GET",
    path: "/open-finance/pagamentos/pix",
    scopes: &["gn.opb.payment.pix.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "inicio",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::OF_LIST_PIX_PAYMENT_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "fim",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::OF_LIST_PIX_PAYMENT_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "quantidade",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::OF_LIST_PIX_PAYMENT_QUANTIDADE,
            wire: Wire::Text,
        },
        Parameter {
            name: "pagina",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::OF_LIST_PIX_PAYMENT_PAGINA,
            wire: Wire::Text,
        },
        Parameter {
            name: "status",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::OF_LIST_PIX_PAYMENT_STATUS,
            wire: Wire::Text,
        },
        Parameter {
            name: "identificador",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::OF_LIST_PIX_PAYMENT_IDENTIFICADOR,
            wire: Wire::Text,
        },
    ],
    between: &[
        BetweenParameters::NotBefore {
            later: "fim",
            earlier: "inicio",
        },
    ],
};

/// `TokenRequest`, specs/open-finance.yaml:999
const TOKEN_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "grant_type",
                    schema: id::TOKEN_REQUEST_GRANT_TYPE,
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

/// `TokenRequest.grant_type`, specs/open-finance.yaml:1005
const TOKEN_REQUEST_GRANT_TYPE: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("client_credentials")]),
    ..Schema::ANY
};

/// `ConfiguracaoRequest`, specs/open-finance.yaml:1028
const CONFIGURACAO_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "redirectURL",
                    schema: id::CONFIGURACAO_REQUEST_REDIRECT_URL,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "webhookURL",
                    schema: id::CONFIGURACAO_REQUEST_REDIRECT_URL,
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

/// `ConfiguracaoRequest.redirectURL`, specs/open-finance.yaml:1034
///
/// The same:
/// - `ConfiguracaoRequest.webhookURL`, specs/open-finance.yaml:1038
const CONFIGURACAO_REQUEST_REDIRECT_URL: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::HttpsUrl),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ofListParticipants.nome`, specs/open-finance.yaml:329
const OF_LIST_PARTICIPANTS_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `ofStartPixPayment.x-idempotency-key`, specs/open-finance.yaml:419
const OF_START_PIX_PAYMENT_X_IDEMPOTENCY_KEY: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::IdempotencyKey),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `PagamentoRequest`, specs/open-finance.yaml:1100
const PAGAMENTO_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "pagador",
                    schema: id::PAGADOR_REQUEST,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "favorecido",
                    schema: id::FAVORECIDO_REQUEST,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "valor",
                    schema: id::PAGAMENTO_REQUEST_VALOR,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "codigoCidadeIBGE",
                    schema: id::PAGAMENTO_REQUEST_CODIGO_CIDADE_IBGE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "infoPagador",
                    schema: id::PAGAMENTO_REQUEST_INFO_PAGADOR,
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

/// `PagadorRequest`, specs/open-finance.yaml:1123
const PAGADOR_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "idParticipante",
                    schema: id::PAGADOR_REQUEST_ID_PARTICIPANTE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "cpf",
                    schema: id::PAGADOR_REQUEST_CPF,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "cnpj",
                    schema: id::PAGADOR_REQUEST_CNPJ,
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

/// `PagadorRequest.idParticipante`, specs/open-finance.yaml:1129
const PAGADOR_REQUEST_ID_PARTICIPANTE: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 32,
            max_length: 36,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `PagadorRequest.cpf`, specs/open-finance.yaml:1134
const PAGADOR_REQUEST_CPF: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cpf),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `PagadorRequest.cnpj`, specs/open-finance.yaml:1138
const PAGADOR_REQUEST_CNPJ: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cnpj),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `FavorecidoRequest`, specs/open-finance.yaml:1143
const FAVORECIDO_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "contaBanco",
                    schema: id::CONTA_BANCO_REQUEST,
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

/// `ContaBancoRequest`, specs/open-finance.yaml:1152
const CONTA_BANCO_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "codigoBanco",
                    schema: id::CONTA_BANCO_REQUEST_CODIGO_BANCO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "agencia",
                    schema: id::CONTA_BANCO_REQUEST_AGENCIA,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "documento",
                    schema: id::CONTA_BANCO_REQUEST_DOCUMENTO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nome",
                    schema: id::CONTA_BANCO_REQUEST_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "conta",
                    schema: id::CONTA_BANCO_REQUEST_CONTA,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "tipoConta",
                    schema: id::CONTA_BANCO_REQUEST_TIPO_CONTA,
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

/// `ContaBancoRequest.codigoBanco`, specs/open-finance.yaml:1158
const CONTA_BANCO_REQUEST_CODIGO_BANCO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::CodigoBanco),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ContaBancoRequest.agencia`, specs/open-finance.yaml:1162
const CONTA_BANCO_REQUEST_AGENCIA: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 4,
            format: Some(Format::Agencia),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ContaBancoRequest.documento`, specs/open-finance.yaml:1167
const CONTA_BANCO_REQUEST_DOCUMENTO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::CpfCnpj),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ContaBancoRequest.nome`, specs/open-finance.yaml:1171
const CONTA_BANCO_REQUEST_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 5,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ContaBancoRequest.conta`, specs/open-finance.yaml:1175
const CONTA_BANCO_REQUEST_CONTA: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 3,
            format: Some(Format::Conta),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ContaBancoRequest.tipoConta`, specs/open-finance.yaml:1180
const CONTA_BANCO_REQUEST_TIPO_CONTA: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(
        &[
            Literal::String("CACC"),
            Literal::String("SLRY"),
            Literal::String("SVGS"),
            Literal::String("TRAN"),
        ],
    ),
    ..Schema::ANY
};

/// `PagamentoRequest.valor`, specs/open-finance.yaml:1110
const PAGAMENTO_REQUEST_VALOR: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Valor),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `PagamentoRequest.codigoCidadeIBGE`, specs/open-finance.yaml:1114
const PAGAMENTO_REQUEST_CODIGO_CIDADE_IBGE: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::CodigoMunicipio),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `PagamentoRequest.infoPagador`, specs/open-finance.yaml:1118
const PAGAMENTO_REQUEST_INFO_PAGADOR: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 140,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ofListPixPayment.inicio`, specs/open-finance.yaml:740
///
/// The same:
/// - `ofListPixPayment.fim`, specs/open-finance.yaml:748
const OF_LIST_PIX_PAYMENT_INICIO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Date),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ofListPixPayment.quantidade`, specs/open-finance.yaml:756
const OF_LIST_PIX_PAYMENT_QUANTIDADE: Schema<'static> = Schema {
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
            maximum: Some(Bound {
                value: Decimal {
                    text: "100",
                    negative: false,
                    digits: "1",
                    exponent: 2,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ofListPixPayment.pagina`, specs/open-finance.yaml:765
const OF_LIST_PIX_PAYMENT_PAGINA: Schema<'static> = Schema {
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

/// `ofListPixPayment.status`, specs/open-finance.yaml:775
const OF_LIST_PIX_PAYMENT_STATUS: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(
        &[
            Literal::String("pendente"),
            Literal::String("agendado"),
            Literal::String("rejeitado"),
            Literal::String("aceito"),
            Literal::String("expirado"),
            Literal::String("cancelado"),
        ],
    ),
    ..Schema::ANY
};

/// `ofListPixPayment.identificador`, specs/open-finance.yaml:783
const OF_LIST_PIX_PAYMENT_IDENTIFICADOR: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
            max_length: 256,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        TOKEN_REQUEST,
        TOKEN_REQUEST_GRANT_TYPE,
        CONFIGURACAO_REQUEST,
        CONFIGURACAO_REQUEST_REDIRECT_URL,
        OF_LIST_PARTICIPANTS_NOME,
        OF_START_PIX_PAYMENT_X_IDEMPOTENCY_KEY,
        PAGAMENTO_REQUEST,
        PAGADOR_REQUEST,
        PAGADOR_REQUEST_ID_PARTICIPANTE,
        PAGADOR_REQUEST_CPF,
        PAGADOR_REQUEST_CNPJ,
        FAVORECIDO_REQUEST,
        CONTA_BANCO_REQUEST,
        CONTA_BANCO_REQUEST_CODIGO_BANCO,
        CONTA_BANCO_REQUEST_AGENCIA,
        CONTA_BANCO_REQUEST_DOCUMENTO,
        CONTA_BANCO_REQUEST_NOME,
        CONTA_BANCO_REQUEST_CONTA,
        CONTA_BANCO_REQUEST_TIPO_CONTA,
        PAGAMENTO_REQUEST_VALOR,
        PAGAMENTO_REQUEST_CODIGO_CIDADE_IBGE,
        PAGAMENTO_REQUEST_INFO_PAGADOR,
        OF_LIST_PIX_PAYMENT_INICIO,
        OF_LIST_PIX_PAYMENT_QUANTIDADE,
        OF_LIST_PIX_PAYMENT_PAGINA,
        OF_LIST_PIX_PAYMENT_STATUS,
        OF_LIST_PIX_PAYMENT_IDENTIFICADOR,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const TOKEN_REQUEST: SchemaId = SchemaId(0);
    pub(super) const TOKEN_REQUEST_GRANT_TYPE: SchemaId = SchemaId(1);
    pub(super) const CONFIGURACAO_REQUEST: SchemaId = SchemaId(2);
    pub(super) const CONFIGURACAO_REQUEST_REDIRECT_URL: SchemaId = SchemaId(3);
    pub(super) const OF_LIST_PARTICIPANTS_NOME: SchemaId = SchemaId(4);
    pub(super) const OF_START_PIX_PAYMENT_X_IDEMPOTENCY_KEY: SchemaId = SchemaId(5);
    pub(super) const PAGAMENTO_REQUEST: SchemaId = SchemaId(6);
    pub(super) const PAGADOR_REQUEST: SchemaId = SchemaId(7);
    pub(super) const PAGADOR_REQUEST_ID_PARTICIPANTE: SchemaId = SchemaId(8);
    pub(super) const PAGADOR_REQUEST_CPF: SchemaId = SchemaId(9);
    pub(super) const PAGADOR_REQUEST_CNPJ: SchemaId = SchemaId(10);
    pub(super) const FAVORECIDO_REQUEST: SchemaId = SchemaId(11);
    pub(super) const CONTA_BANCO_REQUEST: SchemaId = SchemaId(12);
    pub(super) const CONTA_BANCO_REQUEST_CODIGO_BANCO: SchemaId = SchemaId(13);
    pub(super) const CONTA_BANCO_REQUEST_AGENCIA: SchemaId = SchemaId(14);
    pub(super) const CONTA_BANCO_REQUEST_DOCUMENTO: SchemaId = SchemaId(15);
    pub(super) const CONTA_BANCO_REQUEST_NOME: SchemaId = SchemaId(16);
    pub(super) const CONTA_BANCO_REQUEST_CONTA: SchemaId = SchemaId(17);
    pub(super) const CONTA_BANCO_REQUEST_TIPO_CONTA: SchemaId = SchemaId(18);
    pub(super) const PAGAMENTO_REQUEST_VALOR: SchemaId = SchemaId(19);
    pub(super) const PAGAMENTO_REQUEST_CODIGO_CIDADE_IBGE: SchemaId = SchemaId(20);
    pub(super) const PAGAMENTO_REQUEST_INFO_PAGADOR: SchemaId = SchemaId(21);
    pub(super) const OF_LIST_PIX_PAYMENT_INICIO: SchemaId = SchemaId(22);
    pub(super) const OF_LIST_PIX_PAYMENT_QUANTIDADE: SchemaId = SchemaId(23);
    pub(super) const OF_LIST_PIX_PAYMENT_PAGINA: SchemaId = SchemaId(24);
    pub(super) const OF_LIST_PIX_PAYMENT_STATUS: SchemaId = SchemaId(25);
    pub(super) const OF_LIST_PIX_PAYMENT_IDENTIFICADOR: SchemaId = SchemaId(26);
}
