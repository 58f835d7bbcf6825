//! @generated from specs/account-opening.yaml by cargo xtask codegen
//!
//! What is sent and answered.

#[allow(unused_imports, reason = "not every document uses every type")]
use gerencianet_domain::*;
use serde::{Deserialize, Serialize};

/// A PKCS#12 file with an empty password, in base64. Treat it as a secret.
#[derive(Deserialize, Serialize, Clone)]
#[serde(untagged)]
pub enum Certificado {
    Texto(String),
    Objeto { certificado: String },
}
crate::hidden::hidden!(Certificado);

/// The customer. For a company `cnpj` and `razaoSocial` name it, and the other members describe the person who represents it.
#[derive(Deserialize, Serialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct ClienteFinalRequest {
    /// Mobile phone with area code, 10 or 11 digits, without `+55`.
    pub celular: Celular,
    /// CNPJ of the company; together with `razaoSocial`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnpj: Option<Cnpj>,
    /// CPF of the person.
    pub cpf: Cpf,
    /// Day of birth, `DD/MM/YYYY`. The server refuses who is under 18.
    #[serde(rename = "dataNascimento")]
    pub data_nascimento: DataNascimento,
    pub email: Email,
    pub endereco: EnderecoRequest,
    /// Full name of the person, as registered with the CPF.
    #[serde(rename = "nomeCompleto")]
    pub nome_completo: String,
    /// Full name of the person's mother.
    #[serde(rename = "nomeMae", skip_serializing_if = "Option::is_none")]
    pub nome_mae: Option<String>,
    /// Registered name of the company; together with `cnpj`.
    #[serde(rename = "razaoSocial", skip_serializing_if = "Option::is_none")]
    pub razao_social: Option<String>,
}
impl ClienteFinalRequest {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        celular: Celular,
        cpf: Cpf,
        data_nascimento: DataNascimento,
        email: Email,
        endereco: EnderecoRequest,
        nome_completo: String,
    ) -> Self {
        ClienteFinalRequest {
            celular,
            cnpj: None,
            cpf,
            data_nascimento,
            email,
            endereco,
            nome_completo,
            nome_mae: None,
            razao_social: None,
        }
    }
}
crate::hidden::hidden!(ClienteFinalRequest);

/// The account. Later members are `digito` and `payeeCode`.
#[derive(Deserialize, Serialize, Clone, Default)]
pub struct Conta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numero: Option<String>,
}
crate::hidden::hidden!(Conta);

/// What a notification carries. An empty object is a probe and announces nothing, so no member is required.
#[derive(Deserialize, Serialize, Clone, Default)]
pub struct ContaCallback {
    #[serde(rename = "contaSimplificada", skip_serializing_if = "Option::is_none")]
    pub conta_simplificada: Option<ContaSimplificada>,
    /// What has happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evento: Option<ContaCallbackEvento>,
}
crate::hidden::hidden!(ContaCallback);

/// `ContaSimplificada`
#[derive(Deserialize, Serialize, Clone)]
pub struct ContaSimplificada {
    /// Identifies the account in every other operation.
    pub identificador: String,
}
crate::hidden::hidden!(ContaSimplificada);

/// `ContaSimplificadaCriada`
#[derive(Deserialize, Serialize, Clone)]
pub struct ContaSimplificadaCriada {
    #[serde(rename = "contaSimplificada")]
    pub conta_simplificada: ContaSimplificada,
}
crate::hidden::hidden!(ContaSimplificadaCriada);

/// An account to be opened, and what the integrator wants to do in it.
#[derive(Deserialize, Serialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct ContaSimplificadaRequest {
    #[serde(rename = "clienteFinal")]
    pub cliente_final: ClienteFinalRequest,
    /// The scopes that the integrator's application shall have in the customer's account; only those that it has itself.
    #[serde(rename = "escoposIntegrados")]
    pub escopos_integrados: Vec<EscopoIntegradoRequest>,
    /// How the customer receives the link.
    #[serde(rename = "meioDeNotificacao")]
    pub meio_de_notificacao: Vec<ContaSimplificadaRequestMeioDeNotificacaoItem>,
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
pub enum ContaSimplificadaRequestMeioDeNotificacaoItem {
    #[serde(rename = "sms")]
    Sms,
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

impl ::std::str::FromStr for ContaSimplificadaRequestMeioDeNotificacaoItem {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "sms" => Ok(Self::Sms),
            "whatsapp" => Ok(Self::Whatsapp),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ContaSimplificadaRequestMeioDeNotificacaoItem {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ContaSimplificadaRequestMeioDeNotificacaoItem {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// What an application needs to act in the customer's account. Treat `clientSecret` as a secret.
#[derive(Deserialize, Serialize, Clone)]
pub struct Credenciais {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ativo: Option<bool>,
    #[serde(rename = "clientId")]
    pub client_id: String,
    #[serde(rename = "clientSecret")]
    pub client_secret: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conta: Option<Conta>,
    /// The scopes that were granted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub escopos: Vec<String>,
}
crate::hidden::hidden!(Credenciais);

/// The customer's address.
#[derive(Deserialize, Serialize, Clone)]
#[serde(deny_unknown_fields)]
pub struct EnderecoRequest {
    pub bairro: String,
    /// Postal code, 8 digits without hyphen.
    pub cep: Cep,
    pub cidade: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complemento: Option<String>,
    /// The two letters of the state.
    pub estado: Uf,
    pub logradouro: String,
    /// A string; house numbers may hold letters.
    pub numero: String,
}
impl EnderecoRequest {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        bairro: String,
        cep: Cep,
        cidade: String,
        estado: Uf,
        logradouro: String,
        numero: String,
    ) -> Self {
        EnderecoRequest {
            bairro,
            cep,
            cidade,
            complemento: None,
            estado,
            logradouro,
            numero,
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
pub enum EscopoIntegradoRequest {
    #[serde(rename = "charge.write")]
    ChargeWrite,
    #[serde(rename = "cob.write")]
    CobWrite,
    #[serde(rename = "payloadlocation.write")]
    PayloadlocationWrite,
    #[serde(rename = "payloadlocation.read")]
    PayloadlocationRead,
    #[serde(rename = "cob.read")]
    CobRead,
    #[serde(rename = "pix.write")]
    PixWrite,
    #[serde(rename = "pix.read")]
    PixRead,
    #[serde(rename = "pix.send")]
    PixSend,
    #[serde(rename = "webhook.write")]
    WebhookWrite,
    #[serde(rename = "webhook.read")]
    WebhookRead,
    #[serde(rename = "gn.balance.read")]
    GnBalanceRead,
    #[serde(rename = "gn.pix.evp.write")]
    GnPixEvpWrite,
    #[serde(rename = "gn.pix.evp.read")]
    GnPixEvpRead,
    #[serde(rename = "gn.settings.write")]
    GnSettingsWrite,
    #[serde(rename = "gn.settings.read")]
    GnSettingsRead,
    #[serde(rename = "gn.barcode.read")]
    GnBarcodeRead,
    #[serde(rename = "gn.barcode.pay.write")]
    GnBarcodePayWrite,
    #[serde(rename = "gn.barcode.pay.read")]
    GnBarcodePayRead,
    #[serde(rename = "cobv.read")]
    CobvRead,
    #[serde(rename = "cobv.write")]
    CobvWrite,
    #[serde(rename = "gn.pix.send.read")]
    GnPixSendRead,
    #[serde(rename = "gn.reports.read")]
    GnReportsRead,
    #[serde(rename = "gn.reports.write")]
    GnReportsWrite,
    #[serde(rename = "gn.split.read")]
    GnSplitRead,
    #[serde(rename = "gn.split.write")]
    GnSplitWrite,
    #[serde(rename = "gn.opb.config.read")]
    GnOpbConfigRead,
    #[serde(rename = "gn.opb.config.write")]
    GnOpbConfigWrite,
    #[serde(rename = "gn.opb.participants.read")]
    GnOpbParticipantsRead,
    #[serde(rename = "gn.opb.payment.pix.read")]
    GnOpbPaymentPixRead,
    #[serde(rename = "gn.opb.payment.pix.send")]
    GnOpbPaymentPixSend,
    #[serde(rename = "gn.opb.payment.pix.refund")]
    GnOpbPaymentPixRefund,
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

impl ::std::str::FromStr for EscopoIntegradoRequest {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "charge.write" => Ok(Self::ChargeWrite),
            "cob.write" => Ok(Self::CobWrite),
            "payloadlocation.write" => Ok(Self::PayloadlocationWrite),
            "payloadlocation.read" => Ok(Self::PayloadlocationRead),
            "cob.read" => Ok(Self::CobRead),
            "pix.write" => Ok(Self::PixWrite),
            "pix.read" => Ok(Self::PixRead),
            "pix.send" => Ok(Self::PixSend),
            "webhook.write" => Ok(Self::WebhookWrite),
            "webhook.read" => Ok(Self::WebhookRead),
            "gn.balance.read" => Ok(Self::GnBalanceRead),
            "gn.pix.evp.write" => Ok(Self::GnPixEvpWrite),
            "gn.pix.evp.read" => Ok(Self::GnPixEvpRead),
            "gn.settings.write" => Ok(Self::GnSettingsWrite),
            "gn.settings.read" => Ok(Self::GnSettingsRead),
            "gn.barcode.read" => Ok(Self::GnBarcodeRead),
            "gn.barcode.pay.write" => Ok(Self::GnBarcodePayWrite),
            "gn.barcode.pay.read" => Ok(Self::GnBarcodePayRead),
            "cobv.read" => Ok(Self::CobvRead),
            "cobv.write" => Ok(Self::CobvWrite),
            "gn.pix.send.read" => Ok(Self::GnPixSendRead),
            "gn.reports.read" => Ok(Self::GnReportsRead),
            "gn.reports.write" => Ok(Self::GnReportsWrite),
            "gn.split.read" => Ok(Self::GnSplitRead),
            "gn.split.write" => Ok(Self::GnSplitWrite),
            "gn.opb.config.read" => Ok(Self::GnOpbConfigRead),
            "gn.opb.config.write" => Ok(Self::GnOpbConfigWrite),
            "gn.opb.participants.read" => Ok(Self::GnOpbParticipantsRead),
            "gn.opb.payment.pix.read" => Ok(Self::GnOpbPaymentPixRead),
            "gn.opb.payment.pix.send" => Ok(Self::GnOpbPaymentPixSend),
            "gn.opb.payment.pix.refund" => Ok(Self::GnOpbPaymentPixRefund),
            "gn.opb.payment.pix.cancel" => Ok(Self::GnOpbPaymentPixCancel),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for EscopoIntegradoRequest {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for EscopoIntegradoRequest {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `Paginacao`
#[derive(Deserialize, Serialize, Clone, Default)]
pub struct Paginacao {
    #[serde(rename = "itensPorPagina", skip_serializing_if = "Option::is_none")]
    pub itens_por_pagina: Option<i64>,
    /// This page, counted from 0.
    #[serde(rename = "paginaAtual", skip_serializing_if = "Option::is_none")]
    pub pagina_atual: Option<i64>,
    #[serde(rename = "quantidadeDePaginas", skip_serializing_if = "Option::is_none")]
    pub quantidade_de_paginas: Option<i64>,
    #[serde(rename = "quantidadeTotalDeItens", skip_serializing_if = "Option::is_none")]
    pub quantidade_total_de_itens: Option<i64>,
}
crate::hidden::hidden!(Paginacao);

/// The filters that were used.
#[derive(Deserialize, Serialize, Clone, Default)]
pub struct Parametros {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fim: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inicio: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paginacao: Option<Paginacao>,
}
crate::hidden::hidden!(Parametros);

/// A token. Treat it as a secret.
#[derive(Deserialize, Serialize, Clone)]
pub struct Token {
    /// Goes into the header `Authorization` after `Bearer`.
    pub access_token: String,
    /// Seconds until it expires; 3600 as printed.
    pub expires_in: i64,
    /// What it allows, separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    pub token_type: TokenTokenType,
}
crate::hidden::hidden!(Token);

/// What `authorize` asks for.
#[derive(Deserialize, Serialize, Clone)]
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
pub enum TokenRequestGrantType {
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

impl ::std::str::FromStr for TokenRequestGrantType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "client_credentials" => Ok(Self::ClientCredentials),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for TokenRequestGrantType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for TokenRequestGrantType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// A registered address.
#[derive(Deserialize, Serialize, Clone)]
pub struct Webhook {
    /// When it was registered, RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criacao: Option<String>,
    #[serde(rename = "identificadorWebhook")]
    pub identificador_webhook: String,
    #[serde(rename = "webhookUrl")]
    pub webhook_url: String,
}
crate::hidden::hidden!(Webhook);

/// `WebhookCadastrado`
#[derive(Deserialize, Serialize, Clone)]
pub struct WebhookCadastrado {
    #[serde(rename = "identificadorWebhook")]
    pub identificador_webhook: String,
}
crate::hidden::hidden!(WebhookCadastrado);

/// `WebhookList`
#[derive(Deserialize, Serialize, Clone)]
pub struct WebhookList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parametros: Option<Parametros>,
    pub webhooks: Vec<Webhook>,
}
crate::hidden::hidden!(WebhookList);

/// An address to register, or another address for one that is registered.
#[derive(Deserialize, Serialize, Clone)]
#[serde(untagged, deny_unknown_fields)]
pub enum WebhookRequest {
    Cadastro {
        /// Where notifications are sent. Its server must ask for a client certificate.
        #[serde(rename = "webhookUrl")]
        webhook_url: UrlHttps,
    },
    Alteracao {
        /// The `identificadorWebhook` of the webhook to change; not a Pix key.
        chave: String,
        /// Where notifications are sent from now on.
        url: UrlHttps,
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
