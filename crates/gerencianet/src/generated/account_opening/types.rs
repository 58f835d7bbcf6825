//! @generated from specs/account-opening.yaml by cargo xtask codegen
//!
//! What is sent and answered.

#[allow(unused_imports, reason = "not every document has texts with a format")]
use crate::domain;
use serde::{Deserialize, Serialize};

/// A PKCS#12 file with an empty password, in base64. Treat it as a secret.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Certificado {
    /// `Texto`
    Texto(String),
    /// `Objeto`
    Objeto {
        /// `certificado`
        certificado: String,
    },
}
crate::hidden::hidden!(Certificado);

/// The customer. For a company `cnpj` and `razaoSocial` name it, and the other members describe the person who represents it.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClienteFinalRequest {
    /// CPF of the person.
    pub cpf: domain::Cpf,
    /// Full name of the person, as registered with the CPF.
    #[serde(rename = "nomeCompleto")]
    pub nome_completo: String,
    /// Day of birth, `DD/MM/YYYY`. The server refuses who is under 18.
    #[serde(rename = "dataNascimento")]
    pub data_nascimento: domain::DataNascimento,
    /// Full name of the person's mother.
    #[serde(rename = "nomeMae", skip_serializing_if = "Option::is_none")]
    pub nome_mae: Option<String>,
    /// Mobile phone with area code, 10 or 11 digits, without `+55`.
    pub celular: domain::Celular,
    /// `email`
    pub email: domain::Email,
    /// CNPJ of the company; together with `razaoSocial`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnpj: Option<domain::Cnpj>,
    /// Registered name of the company; together with `cnpj`.
    #[serde(rename = "razaoSocial", skip_serializing_if = "Option::is_none")]
    pub razao_social: Option<String>,
    /// `endereco`
    pub endereco: EnderecoRequest,
}
impl ClienteFinalRequest {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        cpf: domain::Cpf,
        nome_completo: String,
        data_nascimento: domain::DataNascimento,
        celular: domain::Celular,
        email: domain::Email,
        endereco: EnderecoRequest,
    ) -> Self {
        ClienteFinalRequest {
            cpf,
            nome_completo,
            data_nascimento,
            nome_mae: None,
            celular,
            email,
            cnpj: None,
            razao_social: None,
            endereco,
        }
    }
}
crate::hidden::hidden!(ClienteFinalRequest);

/// The account. Later members are `digito` and `payeeCode`.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Conta {
    /// `numero`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
}
crate::hidden::hidden!(Conta);

/// What a notification carries. An empty object is a probe and announces nothing, so no member is required.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ContaCallback {
    /// `contaSimplificada`
    #[serde(rename = "contaSimplificada", skip_serializing_if = "Option::is_none")]
    pub conta_simplificada: Option<ContaSimplificada>,
    /// What has happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evento: Option<ContaCallbackEvento>,
}
crate::hidden::hidden!(ContaCallback);

/// `ContaSimplificada`
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ContaSimplificada {
    /// Identifies the account in every other operation.
    pub identificador: String,
}
crate::hidden::hidden!(ContaSimplificada);

/// `ContaSimplificadaCriada`
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ContaSimplificadaCriada {
    /// `contaSimplificada`
    #[serde(rename = "contaSimplificada")]
    pub conta_simplificada: ContaSimplificada,
}
crate::hidden::hidden!(ContaSimplificadaCriada);

/// An account to be opened, and what the integrator wants to do in it.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContaSimplificadaRequest {
    /// `clienteFinal`
    #[serde(rename = "clienteFinal")]
    pub cliente_final: ClienteFinalRequest,
    /// How the customer receives the link.
    #[serde(rename = "meioDeNotificacao")]
    pub meio_de_notificacao: Vec<ContaSimplificadaRequestMeioDeNotificacaoItem>,
    /// The scopes that the integrator's application shall have in the customer's account; only those that it has itself.
    #[serde(rename = "escoposIntegrados")]
    pub escopos_integrados: Vec<EscopoIntegradoRequest>,
}
crate::hidden::hidden!(ContaSimplificadaRequest);

/// `ContaSimplificadaRequestMeioDeNotificacaoItem`
#[derive(
    Deserialize,
    Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum ContaSimplificadaRequestMeioDeNotificacaoItem {
    /// `sms`
    #[serde(rename = "sms")]
    Sms,
    /// `whatsapp`
    #[serde(rename = "whatsapp")]
    Whatsapp,
}

impl ::std::fmt::Display for ContaSimplificadaRequestMeioDeNotificacaoItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Sms => f.write_str("sms"),
            Self::Whatsapp => f.write_str("whatsapp"),
        }
    }
}

/// What an application needs to act in the customer's account. Treat `clientSecret` as a secret.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Credenciais {
    /// `clientId`
    #[serde(rename = "clientId")]
    pub client_id: String,
    /// `clientSecret`
    #[serde(rename = "clientSecret")]
    pub client_secret: String,
    /// `conta`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conta: Option<Conta>,
    /// The scopes that were granted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub escopos: Vec<String>,
    /// `ativo`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ativo: Option<bool>,
}
crate::hidden::hidden!(Credenciais);

/// The customer's address.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnderecoRequest {
    /// Postal code, 8 digits without hyphen.
    pub cep: domain::Cep,
    /// The two letters of the state.
    pub estado: domain::Uf,
    /// `cidade`
    pub cidade: String,
    /// `bairro`
    pub bairro: String,
    /// `logradouro`
    pub logradouro: String,
    /// A string; house numbers may hold letters.
    pub numero: String,
    /// `complemento`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
}
impl EnderecoRequest {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        cep: domain::Cep,
        estado: domain::Uf,
        cidade: String,
        bairro: String,
        logradouro: String,
        numero: String,
    ) -> Self {
        EnderecoRequest {
            cep,
            estado,
            cidade,
            bairro,
            logradouro,
            numero,
            complemento: None,
        }
    }
}
crate::hidden::hidden!(EnderecoRequest);

/// A scope of the payment APIs. The first 18 are printed, the others are documented later for the same APIs.
#[derive(
    Deserialize,
    Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum EscopoIntegradoRequest {
    /// `charge.write`
    #[serde(rename = "charge.write")]
    ChargeWrite,
    /// `cob.write`
    #[serde(rename = "cob.write")]
    CobWrite,
    /// `payloadlocation.write`
    #[serde(rename = "payloadlocation.write")]
    PayloadlocationWrite,
    /// `payloadlocation.read`
    #[serde(rename = "payloadlocation.read")]
    PayloadlocationRead,
    /// `cob.read`
    #[serde(rename = "cob.read")]
    CobRead,
    /// `pix.write`
    #[serde(rename = "pix.write")]
    PixWrite,
    /// `pix.read`
    #[serde(rename = "pix.read")]
    PixRead,
    /// `pix.send`
    #[serde(rename = "pix.send")]
    PixSend,
    /// `webhook.write`
    #[serde(rename = "webhook.write")]
    WebhookWrite,
    /// `webhook.read`
    #[serde(rename = "webhook.read")]
    WebhookRead,
    /// `gn.balance.read`
    #[serde(rename = "gn.balance.read")]
    GnBalanceRead,
    /// `gn.pix.evp.write`
    #[serde(rename = "gn.pix.evp.write")]
    GnPixEvpWrite,
    /// `gn.pix.evp.read`
    #[serde(rename = "gn.pix.evp.read")]
    GnPixEvpRead,
    /// `gn.settings.write`
    #[serde(rename = "gn.settings.write")]
    GnSettingsWrite,
    /// `gn.settings.read`
    #[serde(rename = "gn.settings.read")]
    GnSettingsRead,
    /// `gn.barcode.read`
    #[serde(rename = "gn.barcode.read")]
    GnBarcodeRead,
    /// `gn.barcode.pay.write`
    #[serde(rename = "gn.barcode.pay.write")]
    GnBarcodePayWrite,
    /// `gn.barcode.pay.read`
    #[serde(rename = "gn.barcode.pay.read")]
    GnBarcodePayRead,
    /// `cobv.read`
    #[serde(rename = "cobv.read")]
    CobvRead,
    /// `cobv.write`
    #[serde(rename = "cobv.write")]
    CobvWrite,
    /// `gn.pix.send.read`
    #[serde(rename = "gn.pix.send.read")]
    GnPixSendRead,
    /// `gn.reports.read`
    #[serde(rename = "gn.reports.read")]
    GnReportsRead,
    /// `gn.reports.write`
    #[serde(rename = "gn.reports.write")]
    GnReportsWrite,
    /// `gn.split.read`
    #[serde(rename = "gn.split.read")]
    GnSplitRead,
    /// `gn.split.write`
    #[serde(rename = "gn.split.write")]
    GnSplitWrite,
    /// `gn.opb.config.read`
    #[serde(rename = "gn.opb.config.read")]
    GnOpbConfigRead,
    /// `gn.opb.config.write`
    #[serde(rename = "gn.opb.config.write")]
    GnOpbConfigWrite,
    /// `gn.opb.participants.read`
    #[serde(rename = "gn.opb.participants.read")]
    GnOpbParticipantsRead,
    /// `gn.opb.payment.pix.read`
    #[serde(rename = "gn.opb.payment.pix.read")]
    GnOpbPaymentPixRead,
    /// `gn.opb.payment.pix.send`
    #[serde(rename = "gn.opb.payment.pix.send")]
    GnOpbPaymentPixSend,
    /// `gn.opb.payment.pix.refund`
    #[serde(rename = "gn.opb.payment.pix.refund")]
    GnOpbPaymentPixRefund,
    /// `gn.opb.payment.pix.cancel`
    #[serde(rename = "gn.opb.payment.pix.cancel")]
    GnOpbPaymentPixCancel,
}

impl ::std::fmt::Display for EscopoIntegradoRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ChargeWrite => f.write_str("charge.write"),
            Self::CobWrite => f.write_str("cob.write"),
            Self::PayloadlocationWrite => f.write_str("payloadlocation.write"),
            Self::PayloadlocationRead => f.write_str("payloadlocation.read"),
            Self::CobRead => f.write_str("cob.read"),
            Self::PixWrite => f.write_str("pix.write"),
            Self::PixRead => f.write_str("pix.read"),
            Self::PixSend => f.write_str("pix.send"),
            Self::WebhookWrite => f.write_str("webhook.write"),
            Self::WebhookRead => f.write_str("webhook.read"),
            Self::GnBalanceRead => f.write_str("gn.balance.read"),
            Self::GnPixEvpWrite => f.write_str("gn.pix.evp.write"),
            Self::GnPixEvpRead => f.write_str("gn.pix.evp.read"),
            Self::GnSettingsWrite => f.write_str("gn.settings.write"),
            Self::GnSettingsRead => f.write_str("gn.settings.read"),
            Self::GnBarcodeRead => f.write_str("gn.barcode.read"),
            Self::GnBarcodePayWrite => f.write_str("gn.barcode.pay.write"),
            Self::GnBarcodePayRead => f.write_str("gn.barcode.pay.read"),
            Self::CobvRead => f.write_str("cobv.read"),
            Self::CobvWrite => f.write_str("cobv.write"),
            Self::GnPixSendRead => f.write_str("gn.pix.send.read"),
            Self::GnReportsRead => f.write_str("gn.reports.read"),
            Self::GnReportsWrite => f.write_str("gn.reports.write"),
            Self::GnSplitRead => f.write_str("gn.split.read"),
            Self::GnSplitWrite => f.write_str("gn.split.write"),
            Self::GnOpbConfigRead => f.write_str("gn.opb.config.read"),
            Self::GnOpbConfigWrite => f.write_str("gn.opb.config.write"),
            Self::GnOpbParticipantsRead => f.write_str("gn.opb.participants.read"),
            Self::GnOpbPaymentPixRead => f.write_str("gn.opb.payment.pix.read"),
            Self::GnOpbPaymentPixSend => f.write_str("gn.opb.payment.pix.send"),
            Self::GnOpbPaymentPixRefund => f.write_str("gn.opb.payment.pix.refund"),
            Self::GnOpbPaymentPixCancel => f.write_str("gn.opb.payment.pix.cancel"),
        }
    }
}

/// `Paginacao`
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Paginacao {
    /// This page, counted from 0.
    #[serde(rename = "paginaAtual", skip_serializing_if = "Option::is_none")]
    pub pagina_atual: Option<i64>,
    /// `itensPorPagina`
    #[serde(rename = "itensPorPagina", skip_serializing_if = "Option::is_none")]
    pub itens_por_pagina: Option<i64>,
    /// `quantidadeDePaginas`
    #[serde(rename = "quantidadeDePaginas", skip_serializing_if = "Option::is_none")]
    pub quantidade_de_paginas: Option<i64>,
    /// `quantidadeTotalDeItens`
    #[serde(rename = "quantidadeTotalDeItens", skip_serializing_if = "Option::is_none")]
    pub quantidade_total_de_itens: Option<i64>,
}
crate::hidden::hidden!(Paginacao);

/// The filters that were used.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Parametros {
    /// `inicio`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inicio: Option<String>,
    /// `fim`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fim: Option<String>,
    /// `paginacao`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paginacao: Option<Paginacao>,
}
crate::hidden::hidden!(Parametros);

/// A token. Treat it as a secret.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Token {
    /// Goes into the header `Authorization` after `Bearer`.
    pub access_token: String,
    /// `token_type`
    pub token_type: TokenTokenType,
    /// Seconds until it expires; 3600 as printed.
    pub expires_in: i64,
    /// What it allows, separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}
crate::hidden::hidden!(Token);

/// What `authorize` asks for.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TokenRequest {
    /// The OAuth grant; there is only one.
    pub grant_type: TokenRequestGrantType,
}
crate::hidden::hidden!(TokenRequest);

/// The OAuth grant; there is only one.
#[derive(
    Deserialize,
    Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub enum TokenRequestGrantType {
    /// `client_credentials`
    #[serde(rename = "client_credentials")]
    ClientCredentials,
}

impl ::std::fmt::Display for TokenRequestGrantType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ClientCredentials => f.write_str("client_credentials"),
        }
    }
}

/// A registered address.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Webhook {
    /// `webhookUrl`
    #[serde(rename = "webhookUrl")]
    pub webhook_url: String,
    /// `identificadorWebhook`
    #[serde(rename = "identificadorWebhook")]
    pub identificador_webhook: String,
    /// When it was registered, RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criacao: Option<String>,
}
crate::hidden::hidden!(Webhook);

/// `WebhookCadastrado`
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WebhookCadastrado {
    /// `identificadorWebhook`
    #[serde(rename = "identificadorWebhook")]
    pub identificador_webhook: String,
}
crate::hidden::hidden!(WebhookCadastrado);

/// `WebhookList`
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WebhookList {
    /// `parametros`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parametros: Option<Parametros>,
    /// `webhooks`
    pub webhooks: Vec<Webhook>,
}
crate::hidden::hidden!(WebhookList);

/// An address to register, or another address for one that is registered.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged, deny_unknown_fields)]
pub enum WebhookRequest {
    /// `Cadastro`
    Cadastro {
        /// Where notifications are sent. Its server must ask for a client certificate.
        #[serde(rename = "webhookUrl")]
        webhook_url: domain::UrlHttps,
    },
    /// `Alteracao`
    Alteracao {
        /// The `identificadorWebhook` of the webhook to change; not a Pix key.
        chave: String,
        /// Where notifications are sent from now on.
        url: domain::UrlHttps,
    },
}
crate::hidden::hidden!(WebhookRequest);

/// `ContaCallbackEvento` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContaCallbackEvento {
    /// `conta_aberta`
    ContaAberta,
    /// `conta_recusada_pelo_cliente_final`
    ContaRecusadaPeloClienteFinal,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(
    ContaCallbackEvento : ContaAberta "conta_aberta", ContaRecusadaPeloClienteFinal
    "conta_recusada_pelo_cliente_final"
);

/// `TokenTokenType` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenTokenType {
    /// `Bearer`
    Bearer,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(TokenTokenType : Bearer "Bearer");
