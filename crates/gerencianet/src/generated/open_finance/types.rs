//! @generated from specs/open-finance.yaml by cargo xtask codegen
//!
//! What is sent and answered.

#[allow(unused_imports, reason = "not every document has texts with a format")]
use crate::domain;
use serde::{Deserialize, Serialize};

/// The addresses of an application. Note the spelling `redirectURL`; a payment answers `redirectURI`.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Configuracao {
    /// `redirectURL`
    #[serde(rename = "redirectURL")]
    pub redirect_url: String,
    /// `webhookURL`
    #[serde(rename = "webhookURL")]
    pub webhook_url: String,
}
crate::hidden::hidden!(Configuracao);

/// The addresses of an application.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfiguracaoRequest {
    /// Where the payer is sent after the steps at the bank.
    #[serde(rename = "redirectURL")]
    pub redirect_url: domain::UrlHttps,
    /// Where notifications are sent. Its server must ask for a client certificate.
    #[serde(rename = "webhookURL")]
    pub webhook_url: domain::UrlHttps,
}
crate::hidden::hidden!(ConfiguracaoRequest);

/// The bank account that receives the money.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ContaBancoRequest {
    /// The bank, by the 3 digits of COMPE or the 8 characters of its ISPB.
    #[serde(rename = "codigoBanco")]
    pub codigo_banco: domain::CodigoBanco,
    /// The branch, 4 digits, without check digit.
    pub agencia: domain::Agencia,
    /// CPF or CNPJ of the holder.
    pub documento: domain::CpfOuCnpj,
    /// Name of the holder.
    pub nome: String,
    /// The account, 3 to 20 digits, its check digit last and no hyphen. A check digit X is written 0.
    pub conta: domain::Conta,
    /// Current account (`CACC`), salary account (`SLRY`), savings account (`SVGS`), payment account (`TRAN`). In upper case, unlike the Pix API.
    #[serde(rename = "tipoConta")]
    pub tipo_conta: ContaBancoRequestTipoConta,
}
crate::hidden::hidden!(ContaBancoRequest);

/// Current account (`CACC`), salary account (`SLRY`), savings account (`SVGS`), payment account (`TRAN`). In upper case, unlike the Pix API.
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
pub enum ContaBancoRequestTipoConta {
    /// `CACC`
    #[serde(rename = "CACC")]
    Cacc,
    /// `SLRY`
    #[serde(rename = "SLRY")]
    Slry,
    /// `SVGS`
    #[serde(rename = "SVGS")]
    Svgs,
    /// `TRAN`
    #[serde(rename = "TRAN")]
    Tran,
}

impl ::std::fmt::Display for ContaBancoRequestTipoConta {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Cacc => f.write_str("CACC"),
            Self::Slry => f.write_str("SLRY"),
            Self::Svgs => f.write_str("SVGS"),
            Self::Tran => f.write_str("TRAN"),
        }
    }
}

/// Who is paid.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FavorecidoRequest {
    /// `contaBanco`
    #[serde(rename = "contaBanco")]
    pub conta_banco: ContaBancoRequest,
}
crate::hidden::hidden!(FavorecidoRequest);

/// `OfListPixPaymentStatus`
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
pub enum OfListPixPaymentStatus {
    /// `pendente`
    #[serde(rename = "pendente")]
    Pendente,
    /// `agendado`
    #[serde(rename = "agendado")]
    Agendado,
    /// `rejeitado`
    #[serde(rename = "rejeitado")]
    Rejeitado,
    /// `aceito`
    #[serde(rename = "aceito")]
    Aceito,
    /// `expirado`
    #[serde(rename = "expirado")]
    Expirado,
    /// `cancelado`
    #[serde(rename = "cancelado")]
    Cancelado,
}

impl ::std::fmt::Display for OfListPixPaymentStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pendente => f.write_str("pendente"),
            Self::Agendado => f.write_str("agendado"),
            Self::Rejeitado => f.write_str("rejeitado"),
            Self::Aceito => f.write_str("aceito"),
            Self::Expirado => f.write_str("expirado"),
            Self::Cancelado => f.write_str("cancelado"),
        }
    }
}

/// `Organizacao`
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Organizacao {
    /// `nome`
    pub nome: String,
    /// As the directory has it. The printed example ends in a comma, so strip what is no letter or digit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnpj: Option<String>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<OrganizacaoStatus>,
}
crate::hidden::hidden!(Organizacao);

/// Who pays, and at which institution.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PagadorRequest {
    /// The `identificador` of a participant.
    #[serde(rename = "idParticipante")]
    pub id_participante: String,
    /// The person who approves the payment; the representative when a company pays.
    pub cpf: domain::Cpf,
    /// The company, when a company pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnpj: Option<domain::Cnpj>,
}
impl PagadorRequest {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_participante: String, cpf: domain::Cpf) -> Self {
        PagadorRequest {
            id_participante,
            cpf,
            cnpj: None,
        }
    }
}
crate::hidden::hidden!(PagadorRequest);

/// A payment in a list.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Pagamento {
    /// `identificadorPagamento`
    #[serde(rename = "identificadorPagamento")]
    pub identificador_pagamento: String,
    /// Amount in reais. Today's servers send it for accepted payments only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valor: Option<String>,
    /// `status`
    pub status: PagamentoStatus,
    /// When the payment was registered, RFC 3339.
    #[serde(rename = "dataCriacao", skip_serializing_if = "Option::is_none")]
    pub data_criacao: Option<String>,
}
crate::hidden::hidden!(Pagamento);

/// What a notification carries. Later members: `tipo` (`pagamento` or `devolucao`), `idProprio`, `identificadorDevolucao`, `motivo`.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PagamentoCallback {
    /// What `ofStartPixPayment` returned; opaque, its form differs between institutions.
    #[serde(rename = "identificadorPagamento")]
    pub identificador_pagamento: String,
    /// Amount in reais, with a dot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valor: Option<String>,
    /// The new state.
    pub status: PagamentoCallbackStatus,
    /// When the payment was registered, RFC 3339.
    #[serde(rename = "dataCriacao", skip_serializing_if = "Option::is_none")]
    pub data_criacao: Option<String>,
    /// The payment's identifier in Pix, once it has one.
    #[serde(rename = "endToEndId", skip_serializing_if = "Option::is_none")]
    pub end_to_end_id: Option<String>,
}
crate::hidden::hidden!(PagamentoCallback);

/// A payment that waits for the payer.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PagamentoIniciado {
    /// Identifies the payment in lists and notifications; opaque, a UUID or a URN.
    #[serde(rename = "identificadorPagamento")]
    pub identificador_pagamento: String,
    /// Where the payer approves the payment. It expires, at some institutions after 30 seconds.
    #[serde(rename = "redirectURI")]
    pub redirect_uri: String,
}
crate::hidden::hidden!(PagamentoIniciado);

/// One page of payments. `ultimo`, `proximo`, `anterior` and `atual` are addresses relative to the server.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PagamentoList {
    /// `pagamentos`
    pub pagamentos: Vec<Pagamento>,
    /// How many payments match, on all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Payments per page.
    #[serde(rename = "porPagina", skip_serializing_if = "Option::is_none")]
    pub por_pagina: Option<i64>,
    /// The last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ultimo: Option<String>,
    /// The next page; null on the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proximo: Option<String>,
    /// The page before; null on the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anterior: Option<String>,
    /// This page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub atual: Option<String>,
}
crate::hidden::hidden!(PagamentoList);

/// A payment to be started.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PagamentoRequest {
    /// `pagador`
    pub pagador: PagadorRequest,
    /// `favorecido`
    pub favorecido: FavorecidoRequest,
    /// Amount in reais, with a dot and two decimals, above zero.
    pub valor: domain::Valor,
    /// IBGE code of the municipality, 7 digits.
    #[serde(rename = "codigoCidadeIBGE", skip_serializing_if = "Option::is_none")]
    pub codigo_cidade_ibge: Option<domain::CodigoMunicipio>,
    /// Text that the payer gets to see.
    #[serde(rename = "infoPagador", skip_serializing_if = "Option::is_none")]
    pub info_pagador: Option<String>,
}
impl PagamentoRequest {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        pagador: PagadorRequest,
        favorecido: FavorecidoRequest,
        valor: domain::Valor,
    ) -> Self {
        PagamentoRequest {
            pagador,
            favorecido,
            valor,
            codigo_cidade_ibge: None,
            info_pagador: None,
        }
    }
}
crate::hidden::hidden!(PagamentoRequest);

/// An institution that a payer may pay from.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Participante {
    /// The `pagador.idParticipante` of a payment.
    pub identificador: String,
    /// The brand, as the payer knows it.
    pub nome: String,
    /// `descricao`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub descricao: Option<String>,
    /// Address of the institution's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub portal: Option<String>,
    /// Address of a picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
    /// The legal persons behind the brand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organizacoes: Vec<Organizacao>,
}
crate::hidden::hidden!(Participante);

/// `ParticipanteList`
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ParticipanteList {
    /// `participantes`
    pub participantes: Vec<Participante>,
}
crate::hidden::hidden!(ParticipanteList);

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

/// `OrganizacaoStatus` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrganizacaoStatus {
    /// `Ativo`
    Ativo,
    /// `Inativo`
    Inativo,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(OrganizacaoStatus : Ativo "Ativo", Inativo "Inativo");

/// `PagamentoCallbackStatus` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagamentoCallbackStatus {
    /// `pendente`
    Pendente,
    /// `agendado`
    Agendado,
    /// `rejeitado`
    Rejeitado,
    /// `aceito`
    Aceito,
    /// `expirado`
    Expirado,
    /// `cancelado`
    Cancelado,
    /// `erro`
    Erro,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(
    PagamentoCallbackStatus : Pendente "pendente", Agendado "agendado", Rejeitado
    "rejeitado", Aceito "aceito", Expirado "expirado", Cancelado "cancelado", Erro "erro"
);

/// `PagamentoStatus` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagamentoStatus {
    /// `pendente`
    Pendente,
    /// `agendado`
    Agendado,
    /// `rejeitado`
    Rejeitado,
    /// `aceito`
    Aceito,
    /// `expirado`
    Expirado,
    /// `cancelado`
    Cancelado,
    /// `erro`
    Erro,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(
    PagamentoStatus : Pendente "pendente", Agendado "agendado", Rejeitado "rejeitado",
    Aceito "aceito", Expirado "expirado", Cancelado "cancelado", Erro "erro"
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
