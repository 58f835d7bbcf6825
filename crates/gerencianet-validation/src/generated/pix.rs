//! @generated from specs/pix.yaml by cargo xtask codegen
//!
//! What a request to Gerencianet Pix must satisfy: operations, then schemas, then patterns.

#[allow(unused_imports)]
use crate::{Format, table::*};

/// `POST /oauth/token`
///
/// Get an access token
pub(super) static AUTHORIZE: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "authorize",
    method: "POST",
    path: "/oauth/token",
    scopes: &[],
    idempotency: Idempotency::Idempotent,
    body: Some(id::TOKEN_REQUEST),
    parameters: &[],
    between: &[],
};

/// `POST /v2/cob`
///
/// Create a charge, txid made by the vendor
pub(super) static PIX_CREATE_IMMEDIATE_CHARGE: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixCreateImmediateCharge",
    method: "POST",
    path: "/v2/cob",
    scopes: &["cob.write"],
    idempotency: Idempotency::None,
    body: Some(id::COB_REQUEST),
    parameters: &[],
    between: &[],
};

/// `GET /v2/cob`
///
/// List charges
pub(super) static PIX_LIST_CHARGES: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixListCharges",
    method: "GET",
    path: "/v2/cob",
    scopes: &["cob.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "inicio",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::PIX_LIST_CHARGES_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "fim",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::PIX_LIST_CHARGES_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "cpf",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_CPF,
            wire: Wire::Text,
        },
        Parameter {
            name: "cnpj",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::DEVEDOR_REQUEST_PESSOA_JURIDICA_CNPJ,
            wire: Wire::Text,
        },
        Parameter {
            name: "status",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::COB_STATUS_REQUEST,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.paginaAtual",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_LIST_CHARGES_PAGINACAO_PAGINA_ATUAL,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.itensPorPagina",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_LIST_CHARGES_PAGINACAO_ITENS_POR_PAGINA,
            wire: Wire::Text,
        },
    ],
    between: &[
        BetweenParameters::Exclusive(&["cpf", "cnpj"]),
        BetweenParameters::NotBefore {
            later: "fim",
            earlier: "inicio",
        },
    ],
};

/// `PUT /v2/cob/{txid}`
///
/// Create a charge under your own txid
pub(super) static PIX_CREATE_CHARGE: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixCreateCharge",
    method: "PUT",
    path: "/v2/cob/{txid}",
    scopes: &["cob.write"],
    idempotency: Idempotency::Idempotent,
    body: Some(id::COB_REQUEST),
    parameters: &[
        Parameter {
            name: "txid",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_CREATE_CHARGE_TXID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `PATCH /v2/cob/{txid}`
///
/// Revise or remove a charge
pub(super) static PIX_UPDATE_CHARGE: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixUpdateCharge",
    method: "PATCH",
    path: "/v2/cob/{txid}",
    scopes: &["cob.write"],
    idempotency: Idempotency::None,
    body: Some(id::COB_REVISION_REQUEST),
    parameters: &[
        Parameter {
            name: "txid",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_CREATE_CHARGE_TXID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /v2/cob/{txid}`
///
/// Read a charge
pub(super) static PIX_DETAIL_CHARGE: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixDetailCharge",
    method: "GET",
    path: "/v2/cob/{txid}",
    scopes: &["cob.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "txid",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_CREATE_CHARGE_TXID,
            wire: Wire::Text,
        },
        Parameter {
            name: "revisao",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_LIST_CHARGES_PAGINACAO_PAGINA_ATUAL,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /v2/pix`
///
/// List received Pix
pub(super) static PIX_RECEIVED_LIST: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixReceivedList",
    method: "GET",
    path: "/v2/pix",
    scopes: &["pix.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "inicio",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::PIX_LIST_CHARGES_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "fim",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::PIX_LIST_CHARGES_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "txid",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_RECEIVED_LIST_TXID,
            wire: Wire::Text,
        },
        Parameter {
            name: "txIdPresente",
            alias: Some("txidPresente"),
            location: Location::Query,
            required: false,
            schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
            wire: Wire::Text,
        },
        Parameter {
            name: "devolucaoPresente",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
            wire: Wire::Text,
        },
        Parameter {
            name: "cpf",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_CPF,
            wire: Wire::Text,
        },
        Parameter {
            name: "cnpj",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::DEVEDOR_REQUEST_PESSOA_JURIDICA_CNPJ,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.paginaAtual",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_LIST_CHARGES_PAGINACAO_PAGINA_ATUAL,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.itensPorPagina",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_LIST_CHARGES_PAGINACAO_ITENS_POR_PAGINA,
            wire: Wire::Text,
        },
    ],
    between: &[
        BetweenParameters::Exclusive(&["cpf", "cnpj"]),
        BetweenParameters::NotBefore {
            later: "fim",
            earlier: "inicio",
        },
    ],
};

/// `GET /v2/pix/{e2eId}`
///
/// Read a received Pix
pub(super) static PIX_DETAIL_RECEIVED: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixDetailReceived",
    method: "GET",
    path: "/v2/pix/{e2eId}",
    scopes: &["pix.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "e2eId",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_DETAIL_RECEIVED_E2E_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `PUT /v2/gn/pix/{idEnvio}`
///
/// Send a Pix
pub(super) static PIX_SEND: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixSend",
    method: "PUT",
    path: "/v2/gn/pix/{idEnvio}",
    scopes: &["pix.send"],
    idempotency: Idempotency::Idempotent,
    body: Some(id::ENVIO_REQUEST),
    parameters: &[
        Parameter {
            name: "idEnvio",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_SEND_ID_ENVIO,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `PUT /v2/pix/{e2eId}/devolucao/{id}`
///
/// Refund a received Pix
pub(super) static PIX_DEVOLUTION: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixDevolution",
    method: "PUT",
    path: "/v2/pix/{e2eId}/devolucao/{id}",
    scopes: &["pix.write"],
    idempotency: Idempotency::Idempotent,
    body: Some(id::DEVOLUCAO_REQUEST),
    parameters: &[
        Parameter {
            name: "e2eId",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_DETAIL_RECEIVED_E2E_ID,
            wire: Wire::Text,
        },
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_DEVOLUTION_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /v2/pix/{e2eId}/devolucao/{id}`
///
/// Read a refund
pub(super) static PIX_DETAIL_DEVOLUTION: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixDetailDevolution",
    method: "GET",
    path: "/v2/pix/{e2eId}/devolucao/{id}",
    scopes: &["pix.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "e2eId",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_DETAIL_RECEIVED_E2E_ID,
            wire: Wire::Text,
        },
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_DEVOLUTION_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `POST /v2/loc`
///
/// Create a payload location
pub(super) static PIX_CREATE_LOCATION: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixCreateLocation",
    method: "POST",
    path: "/v2/loc",
    scopes: &["payloadlocation.write"],
    idempotency: Idempotency::None,
    body: Some(id::LOCATION_REQUEST),
    parameters: &[],
    between: &[],
};

/// `GET /v2/loc`
///
/// List payload locations
pub(super) static PIX_LOCATION_LIST: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixLocationList",
    method: "GET",
    path: "/v2/loc",
    scopes: &["payloadlocation.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "inicio",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::PIX_LIST_CHARGES_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "fim",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::PIX_LIST_CHARGES_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "txIdPresente",
            alias: Some("txidPresente"),
            location: Location::Query,
            required: false,
            schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
            wire: Wire::Text,
        },
        Parameter {
            name: "tipoCob",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::TIPO_COB_REQUEST,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.paginaAtual",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_LIST_CHARGES_PAGINACAO_PAGINA_ATUAL,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.itensPorPagina",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_LIST_CHARGES_PAGINACAO_ITENS_POR_PAGINA,
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

/// `GET /v2/loc/{id}`
///
/// Read a payload location
pub(super) static PIX_DETAIL_LOCATION: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixDetailLocation",
    method: "GET",
    path: "/v2/loc/{id}",
    scopes: &["payloadlocation.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::LOC_REQUEST_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /v2/loc/{id}/qrcode`
///
/// Get the QR code of a location
pub(super) static PIX_GENERATE_QR_CODE: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixGenerateQRCode",
    method: "GET",
    path: "/v2/loc/{id}/qrcode",
    scopes: &["payloadlocation.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::LOC_REQUEST_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `DELETE /v2/loc/{id}/txid`
///
/// Unlink a charge from its location
pub(super) static PIX_UNLINK_TXID_LOCATION: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixUnlinkTxidLocation",
    method: "DELETE",
    path: "/v2/loc/{id}/txid",
    scopes: &["payloadlocation.write"],
    idempotency: Idempotency::Idempotent,
    body: None,
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::LOC_REQUEST_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `PUT /v2/webhook/{chave}`
///
/// Set the webhook of a key
pub(super) static PIX_CONFIG_WEBHOOK: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixConfigWebhook",
    method: "PUT",
    path: "/v2/webhook/{chave}",
    scopes: &["webhook.write"],
    idempotency: Idempotency::Idempotent,
    body: Some(id::WEBHOOK_REQUEST),
    parameters: &[
        Parameter {
            name: "chave",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::COB_REQUEST_CHAVE,
            wire: Wire::Text,
        },
        Parameter {
            name: "x-skip-mtls-checking",
            alias: None,
            location: Location::Header,
            required: false,
            schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /v2/webhook/{chave}`
///
/// Read the webhook of a key
pub(super) static PIX_DETAIL_WEBHOOK: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixDetailWebhook",
    method: "GET",
    path: "/v2/webhook/{chave}",
    scopes: &["webhook.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "chave",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::COB_REQUEST_CHAVE,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `DELETE /v2/webhook/{chave}`
///
/// Delete the webhook of a key
pub(super) static PIX_DELETE_WEBHOOK: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixDeleteWebhook",
    method: "DELETE",
    path: "/v2/webhook/{chave}",
    scopes: &["webhook.write"],
    idempotency: Idempotency::Idempotent,
    body: None,
    parameters: &[
        Parameter {
            name: "chave",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::COB_REQUEST_CHAVE,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /v2/webhook`
///
/// List webhooks
pub(super) static PIX_LIST_WEBHOOK: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixListWebhook",
    method: "GET",
    path: "/v2/webhook",
    scopes: &["webhook.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "inicio",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::PIX_LIST_CHARGES_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "fim",
            alias: None,
            location: Location::Query,
            required: true,
            schema: id::PIX_LIST_CHARGES_INICIO,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.paginaAtual",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_LIST_CHARGES_PAGINACAO_PAGINA_ATUAL,
            wire: Wire::Text,
        },
        Parameter {
            name: "paginacao.itensPorPagina",
            alias: None,
            location: Location::Query,
            required: false,
            schema: id::PIX_LIST_CHARGES_PAGINACAO_ITENS_POR_PAGINA,
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

/// `POST /v2/gn/evp`
///
/// Create a random key
pub(super) static PIX_CREATE_EVP: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixCreateEvp",
    method: "POST",
    path: "/v2/gn/evp",
    scopes: &["gn.pix.evp.write"],
    idempotency: Idempotency::None,
    body: None,
    parameters: &[],
    between: &[],
};

/// `GET /v2/gn/evp`
///
/// List the random keys
pub(super) static PIX_LIST_EVP: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixListEvp",
    method: "GET",
    path: "/v2/gn/evp",
    scopes: &["gn.pix.evp.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[],
    between: &[],
};

/// `DELETE /v2/gn/evp/{chave}`
///
/// Delete a random key
pub(super) static PIX_DELETE_EVP: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "pixDeleteEvp",
    method: "DELETE",
    path: "/v2/gn/evp/{chave}",
    scopes: &["gn.pix.evp.write"],
    idempotency: Idempotency::Idempotent,
    body: None,
    parameters: &[
        Parameter {
            name: "chave",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::PIX_DELETE_EVP_CHAVE,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `GET /v2/gn/saldo`
///
/// Read the balance
pub(super) static GET_ACCOUNT_BALANCE: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "getAccountBalance",
    method: "GET",
    path: "/v2/gn/saldo",
    scopes: &["gn.balance.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[],
    between: &[],
};

/// `PUT /v2/gn/config`
///
/// Set how the account receives Pix
pub(super) static UPDATE_ACCOUNT_CONFIG: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "updateAccountConfig",
    method: "PUT",
    path: "/v2/gn/config",
    scopes: &["gn.settings.write"],
    idempotency: Idempotency::Idempotent,
    body: Some(id::CONFIG_REQUEST),
    parameters: &[],
    between: &[],
};

/// `GET /v2/gn/config`
///
/// Read how the account receives Pix
pub(super) static LIST_ACCOUNT_CONFIG: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "listAccountConfig",
    method: "GET",
    path: "/v2/gn/config",
    scopes: &["gn.settings.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[],
    between: &[],
};

/// `POST /v2/gn/relatorios/extrato-conciliacao`
///
/// Order a reconciliation statement
pub(super) static CREATE_REPORT: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "createReport",
    method: "POST",
    path: "/v2/gn/relatorios/extrato-conciliacao",
    scopes: &["gn.reports.write"],
    idempotency: Idempotency::None,
    body: Some(id::RELATORIO_REQUEST),
    parameters: &[],
    between: &[],
};

/// `GET /v2/gn/relatorios/{id}`
///
/// Fetch a reconciliation statement
pub(super) static DETAIL_REPORT: OperationTable<'static> = OperationTable {
    api: "pix",
    id: "detailReport",
    method: "GET",
    path: "/v2/gn/relatorios/{id}",
    scopes: &["gn.reports.read"],
    idempotency: Idempotency::Safe,
    body: None,
    parameters: &[
        Parameter {
            name: "id",
            alias: None,
            location: Location::Path,
            required: true,
            schema: id::DETAIL_REPORT_ID,
            wire: Wire::Text,
        },
    ],
    between: &[],
};

/// `TokenRequest`, specs/pix.yaml:1722
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

/// `TokenRequest.grant_type`, specs/pix.yaml:1728
const TOKEN_REQUEST_GRANT_TYPE: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("client_credentials")]),
    ..Schema::ANY
};

/// `CobRequest`, specs/pix.yaml:1733
const COB_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "calendario",
                    schema: id::CALENDARIO_REQUEST,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "devedor",
                    schema: id::DEVEDOR_REQUEST,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "valor",
                    schema: id::COB_VALOR_REQUEST,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "chave",
                    schema: id::COB_REQUEST_CHAVE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "solicitacaoPagador",
                    schema: id::COB_REQUEST_SOLICITACAO_PAGADOR,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "infoAdicionais",
                    schema: id::INFO_ADICIONAIS_REQUEST,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "loc",
                    schema: id::LOC_REQUEST,
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

/// `CalendarioRequest`, specs/pix.yaml:1773
const CALENDARIO_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "expiracao",
                    schema: id::CALENDARIO_REQUEST_EXPIRACAO,
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

/// `CalendarioRequest.expiracao`, specs/pix.yaml:1778
const CALENDARIO_REQUEST_EXPIRACAO: Schema<'static> = Schema {
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

/// `DevedorRequest`, specs/pix.yaml:1792
const DEVEDOR_REQUEST: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["cpf"],
                    schema: id::DEVEDOR_REQUEST_PESSOA_FISICA,
                },
                Alternative {
                    keys: &["cnpj"],
                    schema: id::DEVEDOR_REQUEST_PESSOA_JURIDICA,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `DevedorRequest.PessoaFisica`, specs/pix.yaml:1796
const DEVEDOR_REQUEST_PESSOA_FISICA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "cpf",
                    schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_CPF,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nome",
                    schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_NOME,
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

/// `DevedorRequest.PessoaFisica.cpf`, specs/pix.yaml:1802
///
/// The same:
/// - `pixListCharges.cpf`, specs/pix.yaml:1691
/// - `FavorecidoRequest.PorChave.cpf`, specs/pix.yaml:1912
/// - `ContaBancoRequest.PessoaFisica.cpf`, specs/pix.yaml:1945
const DEVEDOR_REQUEST_PESSOA_FISICA_CPF: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cpf),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `DevedorRequest.PessoaFisica.nome`, specs/pix.yaml:1806
///
/// The same:
/// - `DevedorRequest.PessoaJuridica.nome`, specs/pix.yaml:1821
/// - `InfoAdicionaisRequest.item.valor`, specs/pix.yaml:1852
/// - `ContaBancoRequest.PessoaFisica.nome`, specs/pix.yaml:1940
/// - `ContaBancoRequest.PessoaJuridica.nome`, specs/pix.yaml:1968
const DEVEDOR_REQUEST_PESSOA_FISICA_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
            max_length: 200,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `DevedorRequest.PessoaJuridica`, specs/pix.yaml:1811
const DEVEDOR_REQUEST_PESSOA_JURIDICA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "cnpj",
                    schema: id::DEVEDOR_REQUEST_PESSOA_JURIDICA_CNPJ,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "nome",
                    schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_NOME,
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

/// `DevedorRequest.PessoaJuridica.cnpj`, specs/pix.yaml:1817
///
/// The same:
/// - `pixListCharges.cnpj`, specs/pix.yaml:1697
/// - `FavorecidoRequest.PorChave.cnpj`, specs/pix.yaml:1916
/// - `ContaBancoRequest.PessoaJuridica.cnpj`, specs/pix.yaml:1973
const DEVEDOR_REQUEST_PESSOA_JURIDICA_CNPJ: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Cnpj),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `CobValorRequest`, specs/pix.yaml:1827
const COB_VALOR_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "original",
                    schema: id::COB_VALOR_REQUEST_ORIGINAL,
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

/// `CobValorRequest.original`, specs/pix.yaml:1833
///
/// The same:
/// - `EnvioRequest.valor`, specs/pix.yaml:1877
/// - `DevolucaoRequest.valor`, specs/pix.yaml:2002
const COB_VALOR_REQUEST_ORIGINAL: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Valor),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `CobRequest.chave`, specs/pix.yaml:1742
///
/// The same:
/// - `CobRevisionRequest.chave`, specs/pix.yaml:1763
/// - `EnvioRequest.pagador.chave`, specs/pix.yaml:1887
/// - `FavorecidoRequest.PorChave.chave`, specs/pix.yaml:1908
/// - `pixConfigWebhook.chave`, specs/pix.yaml:1671
const COB_REQUEST_CHAVE: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::ChavePix),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `CobRequest.solicitacaoPagador`, specs/pix.yaml:1746
///
/// The same:
/// - `CobRevisionRequest.solicitacaoPagador`, specs/pix.yaml:1767
/// - `EnvioRequest.pagador.infoPagador`, specs/pix.yaml:1891
const COB_REQUEST_SOLICITACAO_PAGADOR: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            max_length: 140,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `InfoAdicionaisRequest`, specs/pix.yaml:1838
const INFO_ADICIONAIS_REQUEST: Schema<'static> = Schema {
    types: Types::ARRAY,
    array: Some(
        &ArrayRules {
            items: Some(id::INFO_ADICIONAIS_REQUEST_ITEM),
            max_items: 50,
            ..ArrayRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `InfoAdicionaisRequest.item`, specs/pix.yaml:1843
const INFO_ADICIONAIS_REQUEST_ITEM: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::INFO_ADICIONAIS_REQUEST_ITEM_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "valor",
                    schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_NOME,
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

/// `InfoAdicionaisRequest.item.nome`, specs/pix.yaml:1847
const INFO_ADICIONAIS_REQUEST_ITEM_NOME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
            max_length: 50,
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `LocRequest`, specs/pix.yaml:1858
const LOC_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "id",
                    schema: id::LOC_REQUEST_ID,
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

/// `LocRequest.id`, specs/pix.yaml:1865
///
/// The same:
/// - `pixDetailLocation.id`, specs/pix.yaml:1662
const LOC_REQUEST_ID: Schema<'static> = Schema {
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
                    text: "9223372036854775807",
                    negative: false,
                    digits: "9223372036854775807",
                    exponent: 0,
                },
                exclusive: false,
            }),
            ..NumberRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `pixListCharges.inicio`, specs/pix.yaml:1678
///
/// The same:
/// - `pixListCharges.fim`, specs/pix.yaml:1685
const PIX_LIST_CHARGES_INICIO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::DateTime),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `CobStatusRequest`, specs/pix.yaml:1785
const COB_STATUS_REQUEST: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(
        &[
            Literal::String("ATIVA"),
            Literal::String("CONCLUIDA"),
            Literal::String("REMOVIDA_PELO_USUARIO_RECEBEDOR"),
            Literal::String("REMOVIDA_PELO_PSP"),
        ],
    ),
    ..Schema::ANY
};

/// `pixListCharges.paginacao.paginaAtual`, specs/pix.yaml:1710
///
/// The same:
/// - `pixDetailCharge.revisao`, specs/pix.yaml:383
const PIX_LIST_CHARGES_PAGINACAO_PAGINA_ATUAL: Schema<'static> = Schema {
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

/// `pixListCharges.paginacao.itensPorPagina`, specs/pix.yaml:1716
const PIX_LIST_CHARGES_PAGINACAO_ITENS_POR_PAGINA: Schema<'static> = Schema {
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

/// `pixCreateCharge.txid`, specs/pix.yaml:1647
const PIX_CREATE_CHARGE_TXID: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Txid),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `CobRevisionRequest`, specs/pix.yaml:1753
const COB_REVISION_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "calendario",
                    schema: id::CALENDARIO_REQUEST,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "status",
                    schema: id::COB_STATUS_REQUEST,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "devedor",
                    schema: id::DEVEDOR_REQUEST,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "valor",
                    schema: id::COB_VALOR_REQUEST,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "loc",
                    schema: id::LOC_REQUEST,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "chave",
                    schema: id::COB_REQUEST_CHAVE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "solicitacaoPagador",
                    schema: id::COB_REQUEST_SOLICITACAO_PAGADOR,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "infoAdicionais",
                    schema: id::INFO_ADICIONAIS_REQUEST,
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

/// `pixReceivedList.txid`, specs/pix.yaml:432
const PIX_RECEIVED_LIST_TXID: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::TxidRecebido),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `pixReceivedList.txIdPresente`, specs/pix.yaml:1704
///
/// The same:
/// - `pixReceivedList.devolucaoPresente`, specs/pix.yaml:438
/// - `pixConfigWebhook.x-skip-mtls-checking`, specs/pix.yaml:1010
/// - `ConfigRequest.pix.receberSemChave`, specs/pix.yaml:2043
/// - `ConfigChaveRequest.recebimento.txidObrigatorio`, specs/pix.yaml:2066
/// - `ConfigChaveRequest.recebimento.qrCodeEstatico.recusarTodos`, specs/pix.yaml:2075
/// - `ConfigChaveRequest.recebimento.webhook.notificacao.tarifa`, specs/pix.yaml:2090
/// - `RelatorioRequest.tipoRegistros.pixRecebido`, specs/pix.yaml:2110
/// - `RelatorioRequest.tipoRegistros.pixDevolucaoEnviada`, specs/pix.yaml:2114
/// - `RelatorioRequest.tipoRegistros.tarifaPixRecebido`, specs/pix.yaml:2118
/// - `RelatorioRequest.tipoRegistros.pixEnviadoChave`, specs/pix.yaml:2122
/// - `RelatorioRequest.tipoRegistros.pixEnviadoDadosBancarios`, specs/pix.yaml:2126
/// - `RelatorioRequest.tipoRegistros.pixDevolucaoRecebida`, specs/pix.yaml:2130
const PIX_RECEIVED_LIST_TX_ID_PRESENTE: Schema<'static> = Schema {
    types: Types::BOOLEAN,
    ..Schema::ANY
};

/// `pixDetailReceived.e2eId`, specs/pix.yaml:1655
const PIX_DETAIL_RECEIVED_E2E_ID: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::EndToEndId),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `pixSend.idEnvio`, specs/pix.yaml:556
const PIX_SEND_ID_ENVIO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::IdEnvio),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `EnvioRequest`, specs/pix.yaml:1871
const ENVIO_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "valor",
                    schema: id::COB_VALOR_REQUEST_ORIGINAL,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "pagador",
                    schema: id::ENVIO_REQUEST_PAGADOR,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "favorecido",
                    schema: id::FAVORECIDO_REQUEST,
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

/// `EnvioRequest.pagador`, specs/pix.yaml:1881
const ENVIO_REQUEST_PAGADOR: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "chave",
                    schema: id::COB_REQUEST_CHAVE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "infoPagador",
                    schema: id::COB_REQUEST_SOLICITACAO_PAGADOR,
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

/// `FavorecidoRequest`, specs/pix.yaml:1897
const FAVORECIDO_REQUEST: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["chave"],
                    schema: id::FAVORECIDO_REQUEST_POR_CHAVE,
                },
                Alternative {
                    keys: &["contaBanco"],
                    schema: id::FAVORECIDO_REQUEST_POR_CONTA_BANCO,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `FavorecidoRequest.PorChave`, specs/pix.yaml:1900
const FAVORECIDO_REQUEST_POR_CHAVE: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "chave",
                    schema: id::COB_REQUEST_CHAVE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "cpf",
                    schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_CPF,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "cnpj",
                    schema: id::DEVEDOR_REQUEST_PESSOA_JURIDICA_CNPJ,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            between: &[Between::NotTogether(&[1, 2])],
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `FavorecidoRequest.PorContaBanco`, specs/pix.yaml:1922
const FAVORECIDO_REQUEST_POR_CONTA_BANCO: Schema<'static> = Schema {
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

/// `ContaBancoRequest`, specs/pix.yaml:1931
const CONTA_BANCO_REQUEST: Schema<'static> = Schema {
    combine: &[
        Combine::Dispatch(
            &[
                Alternative {
                    keys: &["cpf"],
                    schema: id::CONTA_BANCO_REQUEST_PESSOA_FISICA,
                },
                Alternative {
                    keys: &["cnpj"],
                    schema: id::CONTA_BANCO_REQUEST_PESSOA_JURIDICA,
                },
            ],
        ),
    ],
    ..Schema::ANY
};

/// `ContaBancoRequest.PessoaFisica`, specs/pix.yaml:1934
const CONTA_BANCO_REQUEST_PESSOA_FISICA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "cpf",
                    schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_CPF,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "codigoBanco",
                    schema: id::CONTA_BANCO_REQUEST_PESSOA_FISICA_CODIGO_BANCO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "agencia",
                    schema: id::CONTA_BANCO_REQUEST_PESSOA_FISICA_AGENCIA,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "conta",
                    schema: id::CONTA_BANCO_REQUEST_PESSOA_FISICA_CONTA,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "tipoConta",
                    schema: id::TIPO_CONTA_REQUEST,
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

/// `ContaBancoRequest.PessoaFisica.codigoBanco`, specs/pix.yaml:1949
///
/// The same:
/// - `ContaBancoRequest.PessoaJuridica.codigoBanco`, specs/pix.yaml:1977
const CONTA_BANCO_REQUEST_PESSOA_FISICA_CODIGO_BANCO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Ispb),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ContaBancoRequest.PessoaFisica.agencia`, specs/pix.yaml:1953
///
/// The same:
/// - `ContaBancoRequest.PessoaJuridica.agencia`, specs/pix.yaml:1981
const CONTA_BANCO_REQUEST_PESSOA_FISICA_AGENCIA: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Agencia),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ContaBancoRequest.PessoaFisica.conta`, specs/pix.yaml:1957
///
/// The same:
/// - `ContaBancoRequest.PessoaJuridica.conta`, specs/pix.yaml:1985
const CONTA_BANCO_REQUEST_PESSOA_FISICA_CONTA: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Conta),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `TipoContaRequest`, specs/pix.yaml:1991
const TIPO_CONTA_REQUEST: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("cacc"), Literal::String("svgs")]),
    ..Schema::ANY
};

/// `ContaBancoRequest.PessoaJuridica`, specs/pix.yaml:1962
const CONTA_BANCO_REQUEST_PESSOA_JURIDICA: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "nome",
                    schema: id::DEVEDOR_REQUEST_PESSOA_FISICA_NOME,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "cnpj",
                    schema: id::DEVEDOR_REQUEST_PESSOA_JURIDICA_CNPJ,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "codigoBanco",
                    schema: id::CONTA_BANCO_REQUEST_PESSOA_FISICA_CODIGO_BANCO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "agencia",
                    schema: id::CONTA_BANCO_REQUEST_PESSOA_FISICA_AGENCIA,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "conta",
                    schema: id::CONTA_BANCO_REQUEST_PESSOA_FISICA_CONTA,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "tipoConta",
                    schema: id::TIPO_CONTA_REQUEST,
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

/// `pixDevolution.id`, specs/pix.yaml:697
const PIX_DEVOLUTION_ID: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::IdDevolucao),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `DevolucaoRequest`, specs/pix.yaml:1996
const DEVOLUCAO_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "valor",
                    schema: id::COB_VALOR_REQUEST_ORIGINAL,
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

/// `LocationRequest`, specs/pix.yaml:2007
const LOCATION_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tipoCob",
                    schema: id::TIPO_COB_REQUEST,
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

/// `TipoCobRequest`, specs/pix.yaml:2015
const TIPO_COB_REQUEST: Schema<'static> = Schema {
    types: Types::STRING,
    values: Some(&[Literal::String("cob"), Literal::String("cobv")]),
    ..Schema::ANY
};

/// `WebhookRequest`, specs/pix.yaml:2020
const WEBHOOK_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "webhookUrl",
                    schema: id::WEBHOOK_REQUEST_WEBHOOK_URL,
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

/// `WebhookRequest.webhookUrl`, specs/pix.yaml:2026
const WEBHOOK_REQUEST_WEBHOOK_URL: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::HttpsUrl),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `pixDeleteEvp.chave`, specs/pix.yaml:1298
const PIX_DELETE_EVP_CHAVE: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Evp),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ConfigRequest`, specs/pix.yaml:2031
const CONFIG_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "pix",
                    schema: id::CONFIG_REQUEST_PIX,
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

/// `ConfigRequest.pix`, specs/pix.yaml:2037
const CONFIG_REQUEST_PIX: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "receberSemChave",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "chaves",
                    schema: id::CONFIG_REQUEST_PIX_CHAVES,
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

/// `ConfigRequest.pix.chaves`, specs/pix.yaml:2046
const CONFIG_REQUEST_PIX_CHAVES: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            additional: Additional::Schema(id::CONFIG_CHAVE_REQUEST),
            names: Some(id::CONFIG_REQUEST_PIX_CHAVES_NAME),
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `ConfigChaveRequest`, specs/pix.yaml:2054
const CONFIG_CHAVE_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "recebimento",
                    schema: id::CONFIG_CHAVE_REQUEST_RECEBIMENTO,
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

/// `ConfigChaveRequest.recebimento`, specs/pix.yaml:2060
const CONFIG_CHAVE_REQUEST_RECEBIMENTO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "txidObrigatorio",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "qrCodeEstatico",
                    schema: id::CONFIG_CHAVE_REQUEST_RECEBIMENTO_QR_CODE_ESTATICO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "webhook",
                    schema: id::CONFIG_CHAVE_REQUEST_RECEBIMENTO_WEBHOOK,
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

/// `ConfigChaveRequest.recebimento.qrCodeEstatico`, specs/pix.yaml:2069
const CONFIG_CHAVE_REQUEST_RECEBIMENTO_QR_CODE_ESTATICO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "recusarTodos",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
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

/// `ConfigChaveRequest.recebimento.webhook`, specs/pix.yaml:2078
const CONFIG_CHAVE_REQUEST_RECEBIMENTO_WEBHOOK: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "notificacao",
                    schema: id::CONFIG_CHAVE_REQUEST_RECEBIMENTO_WEBHOOK_NOTIFICACAO,
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

/// `ConfigChaveRequest.recebimento.webhook.notificacao`, specs/pix.yaml:2084
const CONFIG_CHAVE_REQUEST_RECEBIMENTO_WEBHOOK_NOTIFICACAO: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "tarifa",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
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

/// `ConfigRequest.pix.chaves.name`, specs/pix.yaml:2050
const CONFIG_REQUEST_PIX_CHAVES_NAME: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            pattern: Some(
                &Pattern {
                    source: "^[a-zA-Z0-9\\-.@_+]{1,77}$",
                    matcher: Matcher::Run {
                        set: 0x07ff_fffe_87ff_ffff_03ff_6800_0000_0000,
                        min: 1,
                        max: 77,
                    },
                },
            ),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `RelatorioRequest`, specs/pix.yaml:2094
const RELATORIO_REQUEST: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "dataMovimento",
                    schema: id::RELATORIO_REQUEST_DATA_MOVIMENTO,
                    required: true,
                    read_only: false,
                },
                Member {
                    name: "tipoRegistros",
                    schema: id::RELATORIO_REQUEST_TIPO_REGISTROS,
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

/// `RelatorioRequest.dataMovimento`, specs/pix.yaml:2100
const RELATORIO_REQUEST_DATA_MOVIMENTO: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            format: Some(Format::Date),
            ..StringRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `RelatorioRequest.tipoRegistros`, specs/pix.yaml:2104
const RELATORIO_REQUEST_TIPO_REGISTROS: Schema<'static> = Schema {
    types: Types::OBJECT,
    object: Some(
        &ObjectRules {
            members: &[
                Member {
                    name: "pixRecebido",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "pixDevolucaoEnviada",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "tarifaPixRecebido",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "pixEnviadoChave",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "pixEnviadoDadosBancarios",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
                    required: false,
                    read_only: false,
                },
                Member {
                    name: "pixDevolucaoRecebida",
                    schema: id::PIX_RECEIVED_LIST_TX_ID_PRESENTE,
                    required: false,
                    read_only: false,
                },
            ],
            additional: Additional::Forbidden,
            min_properties: 1,
            ..ObjectRules::ANY
        },
    ),
    ..Schema::ANY
};

/// `detailReport.id`, specs/pix.yaml:1552
const DETAIL_REPORT_ID: Schema<'static> = Schema {
    types: Types::STRING,
    string: Some(
        &StringRules {
            min_length: 1,
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
        COB_REQUEST,
        CALENDARIO_REQUEST,
        CALENDARIO_REQUEST_EXPIRACAO,
        DEVEDOR_REQUEST,
        DEVEDOR_REQUEST_PESSOA_FISICA,
        DEVEDOR_REQUEST_PESSOA_FISICA_CPF,
        DEVEDOR_REQUEST_PESSOA_FISICA_NOME,
        DEVEDOR_REQUEST_PESSOA_JURIDICA,
        DEVEDOR_REQUEST_PESSOA_JURIDICA_CNPJ,
        COB_VALOR_REQUEST,
        COB_VALOR_REQUEST_ORIGINAL,
        COB_REQUEST_CHAVE,
        COB_REQUEST_SOLICITACAO_PAGADOR,
        INFO_ADICIONAIS_REQUEST,
        INFO_ADICIONAIS_REQUEST_ITEM,
        INFO_ADICIONAIS_REQUEST_ITEM_NOME,
        LOC_REQUEST,
        LOC_REQUEST_ID,
        PIX_LIST_CHARGES_INICIO,
        COB_STATUS_REQUEST,
        PIX_LIST_CHARGES_PAGINACAO_PAGINA_ATUAL,
        PIX_LIST_CHARGES_PAGINACAO_ITENS_POR_PAGINA,
        PIX_CREATE_CHARGE_TXID,
        COB_REVISION_REQUEST,
        PIX_RECEIVED_LIST_TXID,
        PIX_RECEIVED_LIST_TX_ID_PRESENTE,
        PIX_DETAIL_RECEIVED_E2E_ID,
        PIX_SEND_ID_ENVIO,
        ENVIO_REQUEST,
        ENVIO_REQUEST_PAGADOR,
        FAVORECIDO_REQUEST,
        FAVORECIDO_REQUEST_POR_CHAVE,
        FAVORECIDO_REQUEST_POR_CONTA_BANCO,
        CONTA_BANCO_REQUEST,
        CONTA_BANCO_REQUEST_PESSOA_FISICA,
        CONTA_BANCO_REQUEST_PESSOA_FISICA_CODIGO_BANCO,
        CONTA_BANCO_REQUEST_PESSOA_FISICA_AGENCIA,
        CONTA_BANCO_REQUEST_PESSOA_FISICA_CONTA,
        TIPO_CONTA_REQUEST,
        CONTA_BANCO_REQUEST_PESSOA_JURIDICA,
        PIX_DEVOLUTION_ID,
        DEVOLUCAO_REQUEST,
        LOCATION_REQUEST,
        TIPO_COB_REQUEST,
        WEBHOOK_REQUEST,
        WEBHOOK_REQUEST_WEBHOOK_URL,
        PIX_DELETE_EVP_CHAVE,
        CONFIG_REQUEST,
        CONFIG_REQUEST_PIX,
        CONFIG_REQUEST_PIX_CHAVES,
        CONFIG_CHAVE_REQUEST,
        CONFIG_CHAVE_REQUEST_RECEBIMENTO,
        CONFIG_CHAVE_REQUEST_RECEBIMENTO_QR_CODE_ESTATICO,
        CONFIG_CHAVE_REQUEST_RECEBIMENTO_WEBHOOK,
        CONFIG_CHAVE_REQUEST_RECEBIMENTO_WEBHOOK_NOTIFICACAO,
        CONFIG_REQUEST_PIX_CHAVES_NAME,
        RELATORIO_REQUEST,
        RELATORIO_REQUEST_DATA_MOVIMENTO,
        RELATORIO_REQUEST_TIPO_REGISTROS,
        DETAIL_REPORT_ID,
    ],
};

/// The position of each schema in [`TABLE`].
mod id {
    use crate::table::SchemaId;
    pub(super) const TOKEN_REQUEST: SchemaId = SchemaId(0);
    pub(super) const TOKEN_REQUEST_GRANT_TYPE: SchemaId = SchemaId(1);
    pub(super) const COB_REQUEST: SchemaId = SchemaId(2);
    pub(super) const CALENDARIO_REQUEST: SchemaId = SchemaId(3);
    pub(super) const CALENDARIO_REQUEST_EXPIRACAO: SchemaId = SchemaId(4);
    pub(super) const DEVEDOR_REQUEST: SchemaId = SchemaId(5);
    pub(super) const DEVEDOR_REQUEST_PESSOA_FISICA: SchemaId = SchemaId(6);
    pub(super) const DEVEDOR_REQUEST_PESSOA_FISICA_CPF: SchemaId = SchemaId(7);
    pub(super) const DEVEDOR_REQUEST_PESSOA_FISICA_NOME: SchemaId = SchemaId(8);
    pub(super) const DEVEDOR_REQUEST_PESSOA_JURIDICA: SchemaId = SchemaId(9);
    pub(super) const DEVEDOR_REQUEST_PESSOA_JURIDICA_CNPJ: SchemaId = SchemaId(10);
    pub(super) const COB_VALOR_REQUEST: SchemaId = SchemaId(11);
    pub(super) const COB_VALOR_REQUEST_ORIGINAL: SchemaId = SchemaId(12);
    pub(super) const COB_REQUEST_CHAVE: SchemaId = SchemaId(13);
    pub(super) const COB_REQUEST_SOLICITACAO_PAGADOR: SchemaId = SchemaId(14);
    pub(super) const INFO_ADICIONAIS_REQUEST: SchemaId = SchemaId(15);
    pub(super) const INFO_ADICIONAIS_REQUEST_ITEM: SchemaId = SchemaId(16);
    pub(super) const INFO_ADICIONAIS_REQUEST_ITEM_NOME: SchemaId = SchemaId(17);
    pub(super) const LOC_REQUEST: SchemaId = SchemaId(18);
    pub(super) const LOC_REQUEST_ID: SchemaId = SchemaId(19);
    pub(super) const PIX_LIST_CHARGES_INICIO: SchemaId = SchemaId(20);
    pub(super) const COB_STATUS_REQUEST: SchemaId = SchemaId(21);
    pub(super) const PIX_LIST_CHARGES_PAGINACAO_PAGINA_ATUAL: SchemaId = SchemaId(22);
    pub(super) const PIX_LIST_CHARGES_PAGINACAO_ITENS_POR_PAGINA: SchemaId = SchemaId(
        23,
    );
    pub(super) const PIX_CREATE_CHARGE_TXID: SchemaId = SchemaId(24);
    pub(super) const COB_REVISION_REQUEST: SchemaId = SchemaId(25);
    pub(super) const PIX_RECEIVED_LIST_TXID: SchemaId = SchemaId(26);
    pub(super) const PIX_RECEIVED_LIST_TX_ID_PRESENTE: SchemaId = SchemaId(27);
    pub(super) const PIX_DETAIL_RECEIVED_E2E_ID: SchemaId = SchemaId(28);
    pub(super) const PIX_SEND_ID_ENVIO: SchemaId = SchemaId(29);
    pub(super) const ENVIO_REQUEST: SchemaId = SchemaId(30);
    pub(super) const ENVIO_REQUEST_PAGADOR: SchemaId = SchemaId(31);
    pub(super) const FAVORECIDO_REQUEST: SchemaId = SchemaId(32);
    pub(super) const FAVORECIDO_REQUEST_POR_CHAVE: SchemaId = SchemaId(33);
    pub(super) const FAVORECIDO_REQUEST_POR_CONTA_BANCO: SchemaId = SchemaId(34);
    pub(super) const CONTA_BANCO_REQUEST: SchemaId = SchemaId(35);
    pub(super) const CONTA_BANCO_REQUEST_PESSOA_FISICA: SchemaId = SchemaId(36);
    pub(super) const CONTA_BANCO_REQUEST_PESSOA_FISICA_CODIGO_BANCO: SchemaId = SchemaId(
        37,
    );
    pub(super) const CONTA_BANCO_REQUEST_PESSOA_FISICA_AGENCIA: SchemaId = SchemaId(38);
    pub(super) const CONTA_BANCO_REQUEST_PESSOA_FISICA_CONTA: SchemaId = SchemaId(39);
    pub(super) const TIPO_CONTA_REQUEST: SchemaId = SchemaId(40);
    pub(super) const CONTA_BANCO_REQUEST_PESSOA_JURIDICA: SchemaId = SchemaId(41);
    pub(super) const PIX_DEVOLUTION_ID: SchemaId = SchemaId(42);
    pub(super) const DEVOLUCAO_REQUEST: SchemaId = SchemaId(43);
    pub(super) const LOCATION_REQUEST: SchemaId = SchemaId(44);
    pub(super) const TIPO_COB_REQUEST: SchemaId = SchemaId(45);
    pub(super) const WEBHOOK_REQUEST: SchemaId = SchemaId(46);
    pub(super) const WEBHOOK_REQUEST_WEBHOOK_URL: SchemaId = SchemaId(47);
    pub(super) const PIX_DELETE_EVP_CHAVE: SchemaId = SchemaId(48);
    pub(super) const CONFIG_REQUEST: SchemaId = SchemaId(49);
    pub(super) const CONFIG_REQUEST_PIX: SchemaId = SchemaId(50);
    pub(super) const CONFIG_REQUEST_PIX_CHAVES: SchemaId = SchemaId(51);
    pub(super) const CONFIG_CHAVE_REQUEST: SchemaId = SchemaId(52);
    pub(super) const CONFIG_CHAVE_REQUEST_RECEBIMENTO: SchemaId = SchemaId(53);
    pub(super) const CONFIG_CHAVE_REQUEST_RECEBIMENTO_QR_CODE_ESTATICO: SchemaId = SchemaId(
        54,
    );
    pub(super) const CONFIG_CHAVE_REQUEST_RECEBIMENTO_WEBHOOK: SchemaId = SchemaId(55);
    pub(super) const CONFIG_CHAVE_REQUEST_RECEBIMENTO_WEBHOOK_NOTIFICACAO: SchemaId = SchemaId(
        56,
    );
    pub(super) const CONFIG_REQUEST_PIX_CHAVES_NAME: SchemaId = SchemaId(57);
    pub(super) const RELATORIO_REQUEST: SchemaId = SchemaId(58);
    pub(super) const RELATORIO_REQUEST_DATA_MOVIMENTO: SchemaId = SchemaId(59);
    pub(super) const RELATORIO_REQUEST_TIPO_REGISTROS: SchemaId = SchemaId(60);
    pub(super) const DETAIL_REPORT_ID: SchemaId = SchemaId(61);
}
