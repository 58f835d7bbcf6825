//! @generated from specs/account-opening.yaml by cargo xtask codegen
//!
//! What a request to Gerencianet Account Opening must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /oauth/token`
///
/// Get a token
pub(super) static AUTHORIZE: OperationTable<'static> = OperationTable {
    api: "account-opening",
    id: "authorize",
    method: "POST",
    path: "/oauth/token",
    scopes: &[],
    idempotency: Idempotency::Idempotent,
    body: Some(id::TOKEN_REQUEST),
    parameters: &[],
    between: &[],
};

/// `POST /cadastro/conta-simplificada`
///
/// Request an account for a customer
pub(super) static CREATE_ACCOUNT: OperationTable<'static> = OperationTable {
    api: "account-opening",
    id: "createAccount",
    method: "POST",
    path: "/cadastro/conta-simplificada",
    scopes: &["gn.registration.write"],
    idempotency: Idempotency::None,
    body: Some(id::CONTA_SIMPLIFICADA_REQUEST),
    parameters: &[],
    between: &[],
};

/// `GET /cadastro/conta-simplificada/{identificador}/credenciais`
///
/// Read the credentials of an account
pub(super) static GET_ACCOUNT_CREDENTIALS: OperationTable<'static> = OperationTable {
    api: "account-opening",
    id: "getAccountCredentials",
    method: "GET",
    path: "/cadastro/conta-simplificada/{identificador}/credenciais",
    scopes: &["gn.registration.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "identificador",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::GET_ACCOUNT_CREDENTIALS_IDENTIFICADOR,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /cadastro/conta-simplificada/{identificador}/certificado`
///
/// Get a certificate of an account
pub(super) static GET_ACCOUNT_CERTIFICATE: OperationTable<'static> = OperationTable {
    api: "account-opening",
    id: "getAccountCertificate",
    method: "GET",
    path: "/cadastro/conta-simplificada/{identificador}/certificado",
    scopes: &["gn.registration.read"],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[
        Parameter {
            name: "identificador",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::GET_ACCOUNT_CREDENTIALS_IDENTIFICADOR,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `POST /cadastro/webhook`
///
/// Register or change a notification address
pub(super) static ACCOUNT_CONFIG_WEBHOOK: OperationTable<'static> = OperationTable {
    api: "account-opening",
    id: "accountConfigWebhook",
    method: "POST",
    path: "/cadastro/webhook",
    scopes: &["gn.registration.webhook.write"],
    idempotency: Idempotency::None,
    body: Some(id::WEBHOOK_REQUEST),
    parameters: &[],
    between: &[],
};

/// `GET /cadastro/webhook/{identificadorWebhook}`
///
/// Read a notification address
pub(super) static ACCOUNT_DETAIL_WEBHOOK: OperationTable<'static> = OperationTable {
    api: "account-opening",
    id: "accountDetailWebhook",
    method: "GET",
    path: "/cadastro/webhook/{identificadorWebhook}",
    scopes: &["gn.registration.webhook.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "identificadorWebhook",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::GET_ACCOUNT_CREDENTIALS_IDENTIFICADOR,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `DELETE /cadastro/webhook/{identificadorWebhook}`
///
/// Remove a notification address
pub(super) static ACCOUNT_DELETE_WEBHOOK: OperationTable<'static> = OperationTable {
    api: "account-opening",
    id: "accountDeleteWebhook",
    method: "DELETE",
    path: "/cadastro/webhook/{identificadorWebhook}",
    scopes: &["gn.registration.webhook.write"],
    idempotency: Idempotency::Idempotent,
    body: None,
    parameters: &[
        Parameter {
            name: "identificadorWebhook",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::GET_ACCOUNT_CREDENTIALS_IDENTIFICADOR,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /cadastro/webhooks`
///
/// List notification addresses
pub(super) static ACCOUNT_LIST_WEBHOOK: OperationTable<'static> = OperationTable {
    api: "account-opening",
    id: "accountListWebhook",
    method: "GET",
    path: "/cadastro/webhooks",
    scopes: &["gn.registration.webhook.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "inicio",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::ACCOUNT_LIST_WEBHOOK_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "fim",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::ACCOUNT_LIST_WEBHOOK_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.paginaAtual",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::ACCOUNT_LIST_WEBHOOK_PAGINACAO_PAGINA_ATUAL,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.itensPorPagina",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::ACCOUNT_LIST_WEBHOOK_PAGINACAO_ITENS_POR_PAGINA,
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

/// `TokenRequest`, specs/account-opening.yaml:1009
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

/// `TokenRequest.grant_type`, specs/account-opening.yaml:1015
const TOKEN_REQUEST_GRANT_TYPE: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("client_credentials")]),
    ..Schema::ANY
};

/// `ContaSimplificadaRequest`, specs/account-opening.yaml:1038
const CONTA_SIMPLIFICADA_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "clienteFinal",
                    schema: id::CLIENTE_FINAL_REQUEST,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "meioDeNotificacao",
                    schema: id::CONTA_SIMPLIFICADA_REQUEST_MEIO_DE_NOTIFICACAO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "escoposIntegrados",
                    schema: id::CONTA_SIMPLIFICADA_REQUEST_ESCOPOS_INTEGRADOS,
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

/// `ClienteFinalRequest`, specs/account-opening.yaml:1101
const CLIENTE_FINAL_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "cpf",
                    schema: id::CLIENTE_FINAL_REQUEST_CPF,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nomeCompleto",
                    schema: id::CLIENTE_FINAL_REQUEST_NOME_COMPLETO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "dataNascimento",
                    schema: id::CLIENTE_FINAL_REQUEST_DATA_NASCIMENTO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nomeMae",
                    schema: id::CLIENTE_FINAL_REQUEST_NOME_MAE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "celular",
                    schema: id::CLIENTE_FINAL_REQUEST_CELULAR,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "email",
                    schema: id::CLIENTE_FINAL_REQUEST_EMAIL,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "cnpj",
                    schema: id::CLIENTE_FINAL_REQUEST_CNPJ,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "razaoSocial",
                    schema: id::CLIENTE_FINAL_REQUEST_NOME_COMPLETO,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "endereco",
                    schema: id::ENDERECO_REQUEST,
                    required: true,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            between: &[Between::BothOrNone(&[6, 7])],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ClienteFinalRequest.cpf`, specs/account-opening.yaml:1110
const CLIENTE_FINAL_REQUEST_CPF: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cpf),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ClienteFinalRequest.nomeCompleto`, specs/account-opening.yaml:1114
///
/// The same:
/// - `ClienteFinalRequest.razaoSocial`, specs/account-opening.yaml:1136
/// - `EnderecoRequest.cidade`, specs/account-opening.yaml:1157
/// - `EnderecoRequest.bairro`, specs/account-opening.yaml:1160
/// - `EnderecoRequest.logradouro`, specs/account-opening.yaml:1163
/// - `EnderecoRequest.numero`, specs/account-opening.yaml:1166
const CLIENTE_FINAL_REQUEST_NOME_COMPLETO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ClienteFinalRequest.dataNascimento`, specs/account-opening.yaml:1118
const CLIENTE_FINAL_REQUEST_DATA_NASCIMENTO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::DataBr),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ClienteFinalRequest.nomeMae`, specs/account-opening.yaml:1122
///
/// The same:
/// - `EnderecoRequest.complemento`, specs/account-opening.yaml:1170
const CLIENTE_FINAL_REQUEST_NOME_MAE: Schema<'static> = Schema {
    types: Types::STRING,
    ..Schema::ANY
};

/// `ClienteFinalRequest.celular`, specs/account-opening.yaml:1125
const CLIENTE_FINAL_REQUEST_CELULAR: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Celular),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ClienteFinalRequest.email`, specs/account-opening.yaml:1129
const CLIENTE_FINAL_REQUEST_EMAIL: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Email),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ClienteFinalRequest.cnpj`, specs/account-opening.yaml:1132
const CLIENTE_FINAL_REQUEST_CNPJ: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cnpj),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `EnderecoRequest`, specs/account-opening.yaml:1143
const ENDERECO_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "cep",
                    schema: id::ENDERECO_REQUEST_CEP,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "estado",
                    schema: id::ENDERECO_REQUEST_ESTADO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "cidade",
                    schema: id::CLIENTE_FINAL_REQUEST_NOME_COMPLETO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "bairro",
                    schema: id::CLIENTE_FINAL_REQUEST_NOME_COMPLETO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "logradouro",
                    schema: id::CLIENTE_FINAL_REQUEST_NOME_COMPLETO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "numero",
                    schema: id::CLIENTE_FINAL_REQUEST_NOME_COMPLETO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "complemento",
                    schema: id::CLIENTE_FINAL_REQUEST_NOME_MAE,
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

/// `EnderecoRequest.cep`, specs/account-opening.yaml:1149
const ENDERECO_REQUEST_CEP: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cep),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `EnderecoRequest.estado`, specs/account-opening.yaml:1153
const ENDERECO_REQUEST_ESTADO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Uf),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ContaSimplificadaRequest.meioDeNotificacao`, specs/account-opening.yaml:1046
const CONTA_SIMPLIFICADA_REQUEST_MEIO_DE_NOTIFICACAO: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::CONTA_SIMPLIFICADA_REQUEST_MEIO_DE_NOTIFICACAO_ITEM),
            min_items: 1,
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ContaSimplificadaRequest.meioDeNotificacao.item`, specs/account-opening.yaml:1052
const CONTA_SIMPLIFICADA_REQUEST_MEIO_DE_NOTIFICACAO_ITEM: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("sms"), Literal::String("whatsapp")]),
    ..Schema::ANY
};

/// `ContaSimplificadaRequest.escoposIntegrados`, specs/account-opening.yaml:1054
const CONTA_SIMPLIFICADA_REQUEST_ESCOPOS_INTEGRADOS: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::ESCOPO_INTEGRADO_REQUEST),
            min_items: 1,
            unique: true,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `EscopoIntegradoRequest`, specs/account-opening.yaml:1064
const ESCOPO_INTEGRADO_REQUEST: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(
        &[
            Literal::String("charge.write"),
            Literal::String("cob.write"),
            Literal::String("payloadlocation.write"),
            Literal::String("payloadlocation.read"),
            Literal::String("cob.read"),
            Literal::String("pix.write"),
            Literal::String("pix.read"),
            Literal::String("pix.send"),
            Literal::String("webhook.write"),
            Literal::String("webhook.read"),
            Literal::String("gn.balance.read"),
            Literal::String("gn.pix.evp.write"),
            Literal::String("gn.pix.evp.read"),
            Literal::String("gn.settings.write"),
            Literal::String("gn.settings.read"),
            Literal::String("gn.barcode.read"),
            Literal::String("gn.barcode.pay.write"),
            Literal::String("gn.barcode.pay.read"),
            Literal::String("cobv.read"),
            Literal::String("cobv.write"),
            Literal::String("gn.pix.send.read"),
            Literal::String("gn.reports.read"),
            Literal::String("gn.reports.write"),
            Literal::String("gn.split.read"),
            Literal::String("gn.split.write"),
            Literal::String("gn.opb.config.read"),
            Literal::String("gn.opb.config.write"),
            Literal::String("gn.opb.participants.read"),
            Literal::String("gn.opb.payment.pix.read"),
            Literal::String("gn.opb.payment.pix.send"),
            Literal::String("gn.opb.payment.pix.refund"),
            Literal::String("gn.opb.payment.pix.cancel"),
        ],
    ),
    ..Schema::ANY
};

/// `getAccountCredentials.identificador`, specs/account-opening.yaml:867
///
/// The same:
/// - `WebhookRequest.Alteracao.chave`, specs/account-opening.yaml:1249
/// - `accountDetailWebhook.identificadorWebhook`, specs/account-opening.yaml:877
const GET_ACCOUNT_CREDENTIALS_IDENTIFICADOR: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Uuid),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `WebhookRequest`, specs/account-opening.yaml:1228
const WEBHOOK_REQUEST: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["webhookUrl"],
                    schema: id::WEBHOOK_REQUEST_CADASTRO,
                },
                Alternative {
                    keys: &["url", "chave"],
                    schema: id::WEBHOOK_REQUEST_ALTERACAO,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `WebhookRequest.Cadastro`, specs/account-opening.yaml:1231
const WEBHOOK_REQUEST_CADASTRO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "webhookUrl",
                    schema: id::WEBHOOK_REQUEST_CADASTRO_WEBHOOK_URL,
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

/// `WebhookRequest.Cadastro.webhookUrl`, specs/account-opening.yaml:1236
///
/// The same:
/// - `WebhookRequest.Alteracao.url`, specs/account-opening.yaml:1245
const WEBHOOK_REQUEST_CADASTRO_WEBHOOK_URL: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::HttpsUrl),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `WebhookRequest.Alteracao`, specs/account-opening.yaml:1240
const WEBHOOK_REQUEST_ALTERACAO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "url",
                    schema: id::WEBHOOK_REQUEST_CADASTRO_WEBHOOK_URL,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "chave",
                    schema: id::GET_ACCOUNT_CREDENTIALS_IDENTIFICADOR,
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

/// `accountListWebhook.inicio`, specs/account-opening.yaml:753
///
/// The same:
/// - `accountListWebhook.fim`, specs/account-opening.yaml:761
const ACCOUNT_LIST_WEBHOOK_INICIO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::DateTime),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `accountListWebhook.paginacao.paginaAtual`, specs/account-opening.yaml:769
const ACCOUNT_LIST_WEBHOOK_PAGINACAO_PAGINA_ATUAL: Schema<'static> = Schema {
    types: Types::INTEGER,
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
            maximum: Some(Bound {
                value: Decimal {
                    text: "2147483647",
                    negative: false,
                    digits: "2147483647",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `accountListWebhook.paginacao.itensPorPagina`, specs/account-opening.yaml:779
const ACCOUNT_LIST_WEBHOOK_PAGINACAO_ITENS_POR_PAGINA: Schema<'static> = Schema {
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
                    text: "1000",
                    negative: false,
                    digits: "1",
                    exponent: 3,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// Every schema.
pub(super) static TABLE: Table<'static> = Table {
    schemas: &[
        TOKEN_REQUEST,
        TOKEN_REQUEST_GRANT_TYPE,
        CONTA_SIMPLIFICADA_REQUEST,
        CLIENTE_FINAL_REQUEST,
        CLIENTE_FINAL_REQUEST_CPF,
        CLIENTE_FINAL_REQUEST_NOME_COMPLETO,
        CLIENTE_FINAL_REQUEST_DATA_NASCIMENTO,
        CLIENTE_FINAL_REQUEST_NOME_MAE,
        CLIENTE_FINAL_REQUEST_CELULAR,
        CLIENTE_FINAL_REQUEST_EMAIL,
        CLIENTE_FINAL_REQUEST_CNPJ,
        ENDERECO_REQUEST,
        ENDERECO_REQUEST_CEP,
        ENDERECO_REQUEST_ESTADO,
        CONTA_SIMPLIFICADA_REQUEST_MEIO_DE_NOTIFICACAO,
        CONTA_SIMPLIFICADA_REQUEST_MEIO_DE_NOTIFICACAO_ITEM,
        CONTA_SIMPLIFICADA_REQUEST_ESCOPOS_INTEGRADOS,
        ESCOPO_INTEGRADO_REQUEST,
        GET_ACCOUNT_CREDENTIALS_IDENTIFICADOR,
        WEBHOOK_REQUEST,
        WEBHOOK_REQUEST_CADASTRO,
        WEBHOOK_REQUEST_CADASTRO_WEBHOOK_URL,
        WEBHOOK_REQUEST_ALTERACAO,
        ACCOUNT_LIST_WEBHOOK_INICIO,
        ACCOUNT_LIST_WEBHOOK_PAGINACAO_PAGINA_ATUAL,
        ACCOUNT_LIST_WEBHOOK_PAGINACAO_ITENS_POR_PAGINA,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const TOKEN_REQUEST: SchemaId = SchemaId(0);
    pub(super) const TOKEN_REQUEST_GRANT_TYPE: SchemaId = SchemaId(1);
    pub(super) const CONTA_SIMPLIFICADA_REQUEST: SchemaId = SchemaId(2);
    pub(super) const CLIENTE_FINAL_REQUEST: SchemaId = SchemaId(3);
    pub(super) const CLIENTE_FINAL_REQUEST_CPF: SchemaId = SchemaId(4);
    pub(super) const CLIENTE_FINAL_REQUEST_NOME_COMPLETO: SchemaId = SchemaId(5);
    pub(super) const CLIENTE_FINAL_REQUEST_DATA_NASCIMENTO: SchemaId = SchemaId(6);
    pub(super) const CLIENTE_FINAL_REQUEST_NOME_MAE: SchemaId = SchemaId(7);
    pub(super) const CLIENTE_FINAL_REQUEST_CELULAR: SchemaId = SchemaId(8);
    pub(super) const CLIENTE_FINAL_REQUEST_EMAIL: SchemaId = SchemaId(9);
    pub(super) const CLIENTE_FINAL_REQUEST_CNPJ: SchemaId = SchemaId(10);
    pub(super) const ENDERECO_REQUEST: SchemaId = SchemaId(11);
    pub(super) const ENDERECO_REQUEST_CEP: SchemaId = SchemaId(12);
    pub(super) const ENDERECO_REQUEST_ESTADO: SchemaId = SchemaId(13);
    pub(super) const CONTA_SIMPLIFICADA_REQUEST_MEIO_DE_NOTIFICACAO: SchemaId = SchemaId(
        14,
    );
    pub(super) const CONTA_SIMPLIFICADA_REQUEST_MEIO_DE_NOTIFICACAO_ITEM: SchemaId = SchemaId(
        15,
    );
    pub(super) const CONTA_SIMPLIFICADA_REQUEST_ESCOPOS_INTEGRADOS: SchemaId = SchemaId(
        16,
    );
    pub(super) const ESCOPO_INTEGRADO_REQUEST: SchemaId = SchemaId(17);
    pub(super) const GET_ACCOUNT_CREDENTIALS_IDENTIFICADOR: SchemaId = SchemaId(18);
    pub(super) const WEBHOOK_REQUEST: SchemaId = SchemaId(19);
    pub(super) const WEBHOOK_REQUEST_CADASTRO: SchemaId = SchemaId(20);
    pub(super) const WEBHOOK_REQUEST_CADASTRO_WEBHOOK_URL: SchemaId = SchemaId(21);
    pub(super) const WEBHOOK_REQUEST_ALTERACAO: SchemaId = SchemaId(22);
    pub(super) const ACCOUNT_LIST_WEBHOOK_INICIO: SchemaId = SchemaId(23);
    pub(super) const ACCOUNT_LIST_WEBHOOK_PAGINACAO_PAGINA_ATUAL: SchemaId = SchemaId(
        24,
    );
    pub(super) const ACCOUNT_LIST_WEBHOOK_PAGINACAO_ITENS_POR_PAGINA: SchemaId = SchemaId(
        25,
    );
}
