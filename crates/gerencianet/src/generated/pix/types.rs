//! @generated from specs/pix.yaml by cargo xtask codegen
//!
//! What is sent and answered.

#[allow(unused_imports, reason = "not every document has texts with a format")]
use crate::domain;
use serde::{Deserialize, Serialize};

/// How long the charge can be paid. May be empty.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CalendarioRequest {
    /// Seconds from the creation of the charge, 1 at least. Left out, the vendor decides; the Central Bank says 86400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiracao: Option<i32>,
}
crate::hidden::hidden!(CalendarioRequest);

/// An immediate charge.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Cob {
    /// `calendario`
    pub calendario: CobCalendario,
    /// Identifier of the charge.
    pub txid: String,
    /// Version of the charge, from 0.
    pub revisao: i32,
    /// `loc`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc: Option<CobLoc>,
    /// Address of the payload, without a scheme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// State of the charge.
    pub status: CobStatus,
    /// `devedor`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devedor: Option<Pessoa>,
    /// `valor`
    pub valor: CobValor,
    /// Pix key that receives.
    pub chave: String,
    /// The question shown to the payer.
    #[serde(rename = "solicitacaoPagador", skip_serializing_if = "Option::is_none")]
    pub solicitacao_pagador: Option<String>,
    /// Lines of detail shown to the payer.
    #[serde(rename = "infoAdicionais", default, skip_serializing_if = "Vec::is_empty")]
    pub info_adicionais: Vec<CobInfoAdicionaisItem>,
    /// The BR Code as text to copy and paste; told by newer versions.
    #[serde(rename = "pixCopiaECola", skip_serializing_if = "Option::is_none")]
    pub pix_copia_e_cola: Option<String>,
    /// The Pix that paid the charge.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pix: Vec<Pix>,
}
crate::hidden::hidden!(Cob);

/// When the charge was made and how long it can be paid.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CobCalendario {
    /// Moment of creation.
    pub criacao: String,
    /// Moment at which a payer read the QR code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apresentacao: Option<String>,
    /// Seconds from the creation; some operations answer them as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiracao: Option<CobCalendarioExpiracao>,
}
crate::hidden::hidden!(CobCalendario);

/// Seconds from the creation; some operations answer them as text.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum CobCalendarioExpiracao {
    /// `Segundos`
    Segundos(i64),
    /// `Texto`
    Texto(String),
}
crate::hidden::hidden!(CobCalendarioExpiracao);

impl ::std::fmt::Display for CobCalendarioExpiracao {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Segundos(x) => x.fmt(f),
            Self::Texto(x) => x.fmt(f),
        }
    }
}

impl ::std::convert::From<i64> for CobCalendarioExpiracao {
    fn from(value: i64) -> Self {
        Self::Segundos(value)
    }
}

/// `CobInfoAdicionaisItem`
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CobInfoAdicionaisItem {
    /// Name of the line.
    pub nome: String,
    /// Text of the line.
    pub valor: String,
}
crate::hidden::hidden!(CobInfoAdicionaisItem);

/// One page of charges.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CobList {
    /// `parametros`
    pub parametros: Parametros,
    /// The charges.
    pub cobs: Vec<Cob>,
}
crate::hidden::hidden!(CobList);

/// The location that the charge uses.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CobLoc {
    /// Number of the location.
    pub id: i64,
    /// Address of the payload, without a scheme.
    pub location: String,
    /// Kind of charge that the location serves.
    #[serde(rename = "tipoCob")]
    pub tipo_cob: CobLocTipoCob,
    /// Moment of creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criacao: Option<String>,
}
crate::hidden::hidden!(CobLoc);

/// A new immediate charge. Its txid never stands in the body.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CobRequest {
    /// `calendario`
    pub calendario: CalendarioRequest,
    /// `devedor`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devedor: Option<DevedorRequest>,
    /// `valor`
    pub valor: CobValorRequest,
    /// Pix key of the account that receives; at most 77 characters.
    pub chave: domain::ChavePix,
    /// A question shown to the payer, whose answer comes back as `infoPagador`.
    #[serde(rename = "solicitacaoPagador", skip_serializing_if = "Option::is_none")]
    pub solicitacao_pagador: Option<String>,
    /// Lines of detail shown to the payer, 50 at most.
    #[serde(rename = "infoAdicionais", default, skip_serializing_if = "Vec::is_empty")]
    pub info_adicionais: Vec<InfoAdicionaisRequestItem>,
    /// `loc`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc: Option<LocRequest>,
}
impl CobRequest {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        calendario: CalendarioRequest,
        valor: CobValorRequest,
        chave: domain::ChavePix,
    ) -> Self {
        CobRequest {
            calendario,
            devedor: None,
            valor,
            chave,
            solicitacao_pagador: None,
            info_adicionais: Default::default(),
            loc: None,
        }
    }
}
crate::hidden::hidden!(CobRequest);

/// What is to change in a charge; members that are left out stay as they are.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CobRevisionRequest {
    /// `calendario`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calendario: Option<CalendarioRequest>,
    /// `status`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CobStatusRequest>,
    /// `devedor`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devedor: Option<DevedorRequest>,
    /// `valor`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valor: Option<CobValorRequest>,
    /// `loc`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loc: Option<LocRequest>,
    /// Pix key of the account that receives; at most 77 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chave: Option<domain::ChavePix>,
    /// A question shown to the payer, whose answer comes back as `infoPagador`.
    #[serde(rename = "solicitacaoPagador", skip_serializing_if = "Option::is_none")]
    pub solicitacao_pagador: Option<String>,
    /// Lines of detail shown to the payer, 50 at most.
    #[serde(rename = "infoAdicionais", default, skip_serializing_if = "Vec::is_empty")]
    pub info_adicionais: Vec<InfoAdicionaisRequestItem>,
}
crate::hidden::hidden!(CobRevisionRequest);

/// State of a charge. In a revision the one that makes sense to send is `REMOVIDA_PELO_USUARIO_RECEBEDOR`, which withdraws the charge.
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
pub enum CobStatusRequest {
    /// `ATIVA`
    #[serde(rename = "ATIVA")]
    Ativa,
    /// `CONCLUIDA`
    #[serde(rename = "CONCLUIDA")]
    Concluida,
    /// `REMOVIDA_PELO_USUARIO_RECEBEDOR`
    #[serde(rename = "REMOVIDA_PELO_USUARIO_RECEBEDOR")]
    RemovidaPeloUsuarioRecebedor,
    /// `REMOVIDA_PELO_PSP`
    #[serde(rename = "REMOVIDA_PELO_PSP")]
    RemovidaPeloPsp,
}

impl ::std::fmt::Display for CobStatusRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Ativa => f.write_str("ATIVA"),
            Self::Concluida => f.write_str("CONCLUIDA"),
            Self::RemovidaPeloUsuarioRecebedor => {
                f.write_str("REMOVIDA_PELO_USUARIO_RECEBEDOR")
            }
            Self::RemovidaPeloPsp => f.write_str("REMOVIDA_PELO_PSP"),
        }
    }
}

/// What is to be paid.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct CobValor {
    /// Reais with two decimals.
    pub original: String,
}
crate::hidden::hidden!(CobValor);

/// What is to be paid.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CobValorRequest {
    /// Reais with two decimals, above zero.
    pub original: domain::Valor,
}
crate::hidden::hidden!(CobValorRequest);

/// Settings of the account.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Config {
    /// `pix`
    pub pix: ConfigPix,
}
crate::hidden::hidden!(Config);

/// Settings of one key.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConfigChave {
    /// `recebimento`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recebimento: Option<ConfigChaveRecebimento>,
}
crate::hidden::hidden!(ConfigChave);

/// How the key receives.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConfigChaveRecebimento {
    /// Whether a Pix without a txid is refused.
    #[serde(rename = "txidObrigatorio", skip_serializing_if = "Option::is_none")]
    pub txid_obrigatorio: Option<bool>,
    /// `qrCodeEstatico`
    #[serde(rename = "qrCodeEstatico", skip_serializing_if = "Option::is_none")]
    pub qr_code_estatico: Option<ConfigChaveRecebimentoQrCodeEstatico>,
    /// `webhook`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<ConfigChaveRecebimentoWebhook>,
}
crate::hidden::hidden!(ConfigChaveRecebimento);

/// Static QR codes.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConfigChaveRecebimentoQrCodeEstatico {
    /// Whether every Pix by a static QR code is refused.
    #[serde(rename = "recusarTodos", skip_serializing_if = "Option::is_none")]
    pub recusar_todos: Option<bool>,
}
crate::hidden::hidden!(ConfigChaveRecebimentoQrCodeEstatico);

/// What the notifications of the key tell.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConfigChaveRecebimentoWebhook {
    /// `notificacao`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notificacao: Option<ConfigChaveRecebimentoWebhookNotificacao>,
}
crate::hidden::hidden!(ConfigChaveRecebimentoWebhook);

/// Members of a notification that can be switched.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConfigChaveRecebimentoWebhookNotificacao {
    /// Whether the fee of each Pix is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tarifa: Option<bool>,
}
crate::hidden::hidden!(ConfigChaveRecebimentoWebhookNotificacao);

/// Settings of one key.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfigChaveRequest {
    /// `recebimento`
    pub recebimento: ConfigChaveRequestRecebimento,
}
crate::hidden::hidden!(ConfigChaveRequest);

/// How the key receives.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfigChaveRequestRecebimento {
    /// Whether a Pix without a txid is refused.
    #[serde(rename = "txidObrigatorio")]
    pub txid_obrigatorio: bool,
    /// `qrCodeEstatico`
    #[serde(rename = "qrCodeEstatico")]
    pub qr_code_estatico: ConfigChaveRequestRecebimentoQrCodeEstatico,
    /// `webhook`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<ConfigChaveRequestRecebimentoWebhook>,
}
impl ConfigChaveRequestRecebimento {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        txid_obrigatorio: bool,
        qr_code_estatico: ConfigChaveRequestRecebimentoQrCodeEstatico,
    ) -> Self {
        ConfigChaveRequestRecebimento {
            txid_obrigatorio,
            qr_code_estatico,
            webhook: None,
        }
    }
}
crate::hidden::hidden!(ConfigChaveRequestRecebimento);

/// Static QR codes.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfigChaveRequestRecebimentoQrCodeEstatico {
    /// Whether every Pix by a static QR code is refused.
    #[serde(rename = "recusarTodos")]
    pub recusar_todos: bool,
}
crate::hidden::hidden!(ConfigChaveRequestRecebimentoQrCodeEstatico);

/// What the notifications of the key tell.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfigChaveRequestRecebimentoWebhook {
    /// `notificacao`
    pub notificacao: ConfigChaveRequestRecebimentoWebhookNotificacao,
}
crate::hidden::hidden!(ConfigChaveRequestRecebimentoWebhook);

/// Members of a notification that can be switched.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfigChaveRequestRecebimentoWebhookNotificacao {
    /// Whether the fee of each Pix is told, as `gnExtras.tarifa`.
    pub tarifa: bool,
}
crate::hidden::hidden!(ConfigChaveRequestRecebimentoWebhookNotificacao);

/// Settings for Pix.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ConfigPix {
    /// Whether a Pix sent to the bank account, without a key, is accepted.
    #[serde(rename = "receberSemChave")]
    pub receber_sem_chave: bool,
    /// Settings of single keys, by key.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    pub chaves: ::std::collections::BTreeMap<String, ConfigChave>,
}
crate::hidden::hidden!(ConfigPix);

/// Settings of the account.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfigRequest {
    /// `pix`
    pub pix: ConfigRequestPix,
}
crate::hidden::hidden!(ConfigRequest);

/// Settings for Pix.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfigRequestPix {
    /// Whether a Pix sent to the bank account, without a key, is accepted.
    #[serde(rename = "receberSemChave")]
    pub receber_sem_chave: bool,
    /// Settings of single keys, by key.
    #[serde(
        default,
        skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty"
    )]
    pub chaves: ::std::collections::BTreeMap<String, ConfigChaveRequest>,
}
impl ConfigRequestPix {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(receber_sem_chave: bool) -> Self {
        ConfigRequestPix {
            receber_sem_chave,
            chaves: Default::default(),
        }
    }
}
crate::hidden::hidden!(ConfigRequestPix);

/// A bank account and its holder, a person or a company.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged, deny_unknown_fields)]
pub enum ContaBancoRequest {
    /// `PessoaFisica`
    PessoaFisica {
        /// Branch, 1 to 4 digits, without check digit.
        agencia: domain::Agencia,
        /// ISPB of the bank, 8 digits or capital letters; not the 3-digit code.
        #[serde(rename = "codigoBanco")]
        codigo_banco: domain::Ispb,
        /// Account with its check digit, 1 to 20 digits, no hyphen.
        conta: domain::Conta,
        /// CPF of the holder.
        cpf: domain::Cpf,
        /// Name of the holder.
        nome: String,
        /// `tipoConta`
        #[serde(rename = "tipoConta")]
        tipo_conta: TipoContaRequest,
    },
    /// `PessoaJuridica`
    PessoaJuridica {
        /// Branch, 1 to 4 digits, without check digit.
        agencia: domain::Agencia,
        /// CNPJ of the holder.
        cnpj: domain::Cnpj,
        /// ISPB of the bank, 8 digits or capital letters; not the 3-digit code.
        #[serde(rename = "codigoBanco")]
        codigo_banco: domain::Ispb,
        /// Account with its check digit, 1 to 20 digits, no hyphen.
        conta: domain::Conta,
        /// Name of the holder.
        nome: String,
        /// `tipoConta`
        #[serde(rename = "tipoConta")]
        tipo_conta: TipoContaRequest,
    },
}
crate::hidden::hidden!(ContaBancoRequest);

/// To whom the charge is addressed, a person or a company. Someone else may pay it.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged, deny_unknown_fields)]
pub enum DevedorRequest {
    /// `PessoaFisica`
    PessoaFisica {
        /// CPF without punctuation.
        cpf: domain::Cpf,
        /// Name of the person.
        nome: String,
    },
    /// `PessoaJuridica`
    PessoaJuridica {
        /// CNPJ without punctuation, numeric or alphanumeric.
        cnpj: domain::Cnpj,
        /// Name of the company.
        nome: String,
    },
}
crate::hidden::hidden!(DevedorRequest);

/// A refund.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Devolucao {
    /// Your identifier of the refund.
    pub id: String,
    /// Identifier of the refund throughout the payment system, 32 characters by the rule.
    #[serde(rename = "rtrId")]
    pub rtr_id: String,
    /// Reais with two decimals.
    pub valor: String,
    /// `horario`
    pub horario: DevolucaoHorario,
    /// State of the refund.
    pub status: DevolucaoStatus,
    /// Why it was not carried out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub motivo: Option<String>,
}
crate::hidden::hidden!(Devolucao);

/// When.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct DevolucaoHorario {
    /// Moment of the order.
    pub solicitacao: String,
    /// Moment at which it was carried out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub liquidacao: Option<String>,
}
crate::hidden::hidden!(DevolucaoHorario);

/// A refund.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DevolucaoRequest {
    /// Reais with two decimals, above zero. All refunds of a Pix together may not exceed it.
    pub valor: domain::Valor,
}
crate::hidden::hidden!(DevolucaoRequest);

/// A payment that was taken.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Envio {
    /// Identifier of the Pix throughout the payment system.
    #[serde(rename = "e2eId", skip_serializing_if = "Option::is_none")]
    pub e2e_id: Option<String>,
    /// The same identifier under the name that newer versions give it; one of the two is there.
    #[serde(rename = "endToEndId", skip_serializing_if = "Option::is_none")]
    pub end_to_end_id: Option<String>,
    /// Your identifier of the payment; told by newer versions.
    #[serde(rename = "idEnvio", skip_serializing_if = "Option::is_none")]
    pub id_envio: Option<String>,
    /// Reais with two decimals.
    pub valor: String,
    /// `horario`
    pub horario: EnvioHorario,
    /// State of the payment, as text or wrapped in an object.
    pub status: EnvioStatus,
}
crate::hidden::hidden!(Envio);

/// When.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EnvioHorario {
    /// Moment of the order.
    pub solicitacao: String,
}
crate::hidden::hidden!(EnvioHorario);

/// A payment.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnvioRequest {
    /// Reais with two decimals, above zero.
    pub valor: domain::Valor,
    /// `pagador`
    pub pagador: EnvioRequestPagador,
    /// `favorecido`
    pub favorecido: FavorecidoRequest,
}
crate::hidden::hidden!(EnvioRequest);

/// Where the money comes from.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EnvioRequestPagador {
    /// Pix key of the account that pays; it must have a webhook.
    pub chave: domain::ChavePix,
    /// A note to the receiver.
    #[serde(rename = "infoPagador", skip_serializing_if = "Option::is_none")]
    pub info_pagador: Option<String>,
}
impl EnvioRequestPagador {
    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(chave: domain::ChavePix) -> Self {
        EnvioRequestPagador {
            chave,
            info_pagador: None,
        }
    }
}
crate::hidden::hidden!(EnvioRequestPagador);

/// State of the payment, as text or wrapped in an object.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum EnvioStatus {
    /// `Texto`
    Texto(EnvioStatusTexto),
    /// `Objeto`
    Objeto {
        /// State of the payment.
        #[serde(rename = "type")]
        type_: EnvioStatusObjetoType,
    },
}
crate::hidden::hidden!(EnvioStatus);

impl ::std::convert::From<EnvioStatusTexto> for EnvioStatus {
    fn from(value: EnvioStatusTexto) -> Self {
        Self::Texto(value)
    }
}

/// A random key.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EvpCriada {
    /// The key, a UUID.
    pub chave: String,
}
crate::hidden::hidden!(EvpCriada);

/// The random keys of the account.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct EvpList {
    /// The keys.
    pub chaves: Vec<String>,
}
crate::hidden::hidden!(EvpList);

/// Who gets the money, named by a Pix key or by a bank account.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged, deny_unknown_fields)]
pub enum FavorecidoRequest {
    /// `PorChave`
    PorChave {
        /// Pix key of the receiver; at most 77 characters.
        chave: domain::ChavePix,
        /// CNPJ that must own the key.
        #[serde(skip_serializing_if = "Option::is_none")]
        cnpj: Option<domain::Cnpj>,
        /// CPF that must own the key.
        #[serde(skip_serializing_if = "Option::is_none")]
        cpf: Option<domain::Cpf>,
    },
    /// `PorContaBanco`
    PorContaBanco {
        /// `contaBanco`
        #[serde(rename = "contaBanco")]
        conta_banco: ContaBancoRequest,
    },
}
crate::hidden::hidden!(FavorecidoRequest);

/// `InfoAdicionaisRequestItem`
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InfoAdicionaisRequestItem {
    /// Name of the line.
    pub nome: String,
    /// Text of the line.
    pub valor: String,
}
crate::hidden::hidden!(InfoAdicionaisRequestItem);

/// The location that the charge is to use. It must exist, be free, and have been made for `cob`.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LocRequest {
    /// Number of the location, from `pixCreateLocation`.
    pub id: i64,
}
crate::hidden::hidden!(LocRequest);

/// A payload location.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Location {
    /// Number of the location.
    pub id: i64,
    /// The charge that uses the location; absent while it is free.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub txid: Option<String>,
    /// Address of the payload, without a scheme.
    pub location: String,
    /// Kind of charge that the location serves.
    #[serde(rename = "tipoCob")]
    pub tipo_cob: LocationTipoCob,
    /// Moment of creation.
    pub criacao: String,
}
crate::hidden::hidden!(Location);

/// One page of locations.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct LocationList {
    /// `parametros`
    pub parametros: Parametros,
    /// The locations.
    pub loc: Vec<Location>,
}
crate::hidden::hidden!(LocationList);

/// A new location.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LocationRequest {
    /// `tipoCob`
    #[serde(rename = "tipoCob")]
    pub tipo_cob: TipoCobRequest,
}
crate::hidden::hidden!(LocationRequest);

/// What was asked for, and which page this is.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Parametros {
    /// Start of the period.
    pub inicio: String,
    /// End of the period.
    pub fim: String,
    /// `paginacao`
    pub paginacao: ParametrosPaginacao,
}
crate::hidden::hidden!(Parametros);

/// The page.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct ParametrosPaginacao {
    /// This page, counted from 0.
    #[serde(rename = "paginaAtual")]
    pub pagina_atual: i64,
    /// How many items a page holds.
    #[serde(rename = "itensPorPagina")]
    pub itens_por_pagina: i64,
    /// How many pages there are.
    #[serde(rename = "quantidadeDePaginas")]
    pub quantidade_de_paginas: i64,
    /// How many items there are on all pages.
    #[serde(rename = "quantidadeTotalDeItens")]
    pub quantidade_total_de_itens: i64,
}
crate::hidden::hidden!(ParametrosPaginacao);

/// A person or a company; which members are there differs by operation and over time.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Pessoa {
    /// CPF of a natural person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpf: Option<String>,
    /// CNPJ of a legal person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cnpj: Option<String>,
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nome: Option<String>,
}
crate::hidden::hidden!(Pessoa);

/// A Pix, received or sent.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Pix {
    /// Identifier of the Pix throughout the payment system; 32 characters by the rule, others occur.
    #[serde(rename = "endToEndId")]
    pub end_to_end_id: String,
    /// Identifier of the charge or static QR code; absent where none was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub txid: Option<String>,
    /// Pix key of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chave: Option<String>,
    /// Direction, told for payments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tipo: Option<PixTipo>,
    /// State of a payment; absent for a received Pix.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PixStatus>,
    /// Reais with two decimals.
    pub valor: String,
    /// Moment at which the vendor processed the Pix; `null` in the notification of a payment that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horario: Option<String>,
    /// `pagador`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagador: Option<Pessoa>,
    /// What the payer wrote.
    #[serde(rename = "infoPagador", skip_serializing_if = "Option::is_none")]
    pub info_pagador: Option<String>,
    /// Refunds of the Pix; a list, in old notifications also a single refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devolucoes: Option<PixDevolucoes>,
    /// `gnExtras`
    #[serde(rename = "gnExtras", skip_serializing_if = "Option::is_none")]
    pub gn_extras: Option<PixGnExtras>,
}
crate::hidden::hidden!(Pix);

/// Refunds of the Pix; a list, in old notifications also a single refund.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum PixDevolucoes {
    /// `Lista`
    Lista(Vec<Devolucao>),
    /// `Devolucao`
    Devolucao(Devolucao),
}
crate::hidden::hidden!(PixDevolucoes);

impl ::std::convert::From<Vec<Devolucao>> for PixDevolucoes {
    fn from(value: Vec<Devolucao>) -> Self {
        Self::Lista(value)
    }
}

impl ::std::convert::From<Devolucao> for PixDevolucoes {
    fn from(value: Devolucao) -> Self {
        Self::Devolucao(value)
    }
}

/// What the vendor adds.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PixGnExtras {
    /// Fee in reais, told where the settings of the key ask for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tarifa: Option<String>,
}
crate::hidden::hidden!(PixGnExtras);

/// One page of received Pix.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PixList {
    /// `parametros`
    pub parametros: Parametros,
    /// The Pix.
    pub pix: Vec<Pix>,
}
crate::hidden::hidden!(PixList);

/// A notification.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct PixNotificado {
    /// The Pix that changed.
    pub pix: Vec<Pix>,
}
crate::hidden::hidden!(PixNotificado);

/// A QR code.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct QrCode {
    /// The BR Code as text to copy and paste.
    pub qrcode: String,
    /// The image as a `data:` URI, PNG or SVG.
    #[serde(rename = "imagemQrcode")]
    pub imagem_qrcode: String,
    /// A page that shows the QR code; told by newer versions.
    #[serde(rename = "linkVisualizacao", skip_serializing_if = "Option::is_none")]
    pub link_visualizacao: Option<String>,
}
crate::hidden::hidden!(QrCode);

/// Order of a statement.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Relatorio {
    /// Identifier of the order, for `detailReport`.
    pub id: String,
    /// Moment of the order.
    #[serde(rename = "dataSolicitacao")]
    pub data_solicitacao: String,
    /// State: waiting, being made, or ready for download.
    pub status: RelatorioStatus,
}
crate::hidden::hidden!(Relatorio);

/// Order of a statement.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RelatorioRequest {
    /// The day of the statement, before today.
    #[serde(rename = "dataMovimento")]
    pub data_movimento: domain::Data,
    /// `tipoRegistros`
    #[serde(rename = "tipoRegistros")]
    pub tipo_registros: RelatorioRequestTipoRegistros,
}
crate::hidden::hidden!(RelatorioRequest);

/// Kinds of record that the statement is to hold; name at least one.
#[derive(Deserialize, Serialize, Clone, Default)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RelatorioRequestTipoRegistros {
    /// Received Pix (PR).
    #[serde(rename = "pixRecebido", skip_serializing_if = "Option::is_none")]
    pub pix_recebido: Option<bool>,
    /// Refunds made (PDE).
    #[serde(rename = "pixDevolucaoEnviada", skip_serializing_if = "Option::is_none")]
    pub pix_devolucao_enviada: Option<bool>,
    /// Fees of received Pix (TPR).
    #[serde(rename = "tarifaPixRecebido", skip_serializing_if = "Option::is_none")]
    pub tarifa_pix_recebido: Option<bool>,
    /// Pix sent to a key (PEC).
    #[serde(rename = "pixEnviadoChave", skip_serializing_if = "Option::is_none")]
    pub pix_enviado_chave: Option<bool>,
    /// Pix sent to a bank account (PEB).
    #[serde(
        rename = "pixEnviadoDadosBancarios",
        skip_serializing_if = "Option::is_none"
    )]
    pub pix_enviado_dados_bancarios: Option<bool>,
    /// Refunds received (PDR).
    #[serde(rename = "pixDevolucaoRecebida", skip_serializing_if = "Option::is_none")]
    pub pix_devolucao_recebida: Option<bool>,
}
crate::hidden::hidden!(RelatorioRequestTipoRegistros);

/// The balance of the account.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Saldo {
    /// Reais with two decimals.
    pub saldo: String,
}
crate::hidden::hidden!(Saldo);

/// Kind of charge that the location serves: `cob` immediate, `cobv` with a due date.
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
pub enum TipoCobRequest {
    /// `cob`
    #[serde(rename = "cob")]
    Cob,
    /// `cobv`
    #[serde(rename = "cobv")]
    Cobv,
}

impl ::std::fmt::Display for TipoCobRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Cob => f.write_str("cob"),
            Self::Cobv => f.write_str("cobv"),
        }
    }
}

/// Kind of account, in lower case: `cacc` current account, `svgs` savings account.
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
pub enum TipoContaRequest {
    /// `cacc`
    #[serde(rename = "cacc")]
    Cacc,
    /// `svgs`
    #[serde(rename = "svgs")]
    Svgs,
}

impl ::std::fmt::Display for TipoContaRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Cacc => f.write_str("cacc"),
            Self::Svgs => f.write_str("svgs"),
        }
    }
}

/// An access token.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Token {
    /// The token; keep it secret.
    pub access_token: String,
    /// How to send it.
    pub token_type: TokenTokenType,
    /// Seconds that the token lives.
    pub expires_in: i64,
    /// Scopes of the token, separated by spaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
}
crate::hidden::hidden!(Token);

/// What kind of token is wanted.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TokenRequest {
    /// The OAuth 2.0 grant; there is one.
    pub grant_type: TokenRequestGrantType,
}
crate::hidden::hidden!(TokenRequest);

/// The OAuth 2.0 grant; there is one.
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

/// A webhook.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct Webhook {
    /// The URL as registered, without the suffix.
    #[serde(rename = "webhookUrl")]
    pub webhook_url: String,
    /// The Pix key.
    pub chave: String,
    /// Moment of registration.
    pub criacao: String,
}
crate::hidden::hidden!(Webhook);

/// One page of webhooks.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
pub struct WebhookList {
    /// `parametros`
    pub parametros: Parametros,
    /// The webhooks.
    pub webhooks: Vec<Webhook>,
}
crate::hidden::hidden!(WebhookList);

/// Where to report.
#[derive(Deserialize, Serialize, Clone)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WebhookRequest {
    /// URL of the scheme https; `/pix` is appended to it for every notification.
    #[serde(rename = "webhookUrl")]
    pub webhook_url: domain::UrlHttps,
}
crate::hidden::hidden!(WebhookRequest);

/// `CobLocTipoCob` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CobLocTipoCob {
    /// `cob`
    Cob,
    /// `cobv`
    Cobv,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(CobLocTipoCob : Cob "cob", Cobv "cobv");

/// `CobStatus` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CobStatus {
    /// `ATIVA`
    Ativa,
    /// `CONCLUIDA`
    Concluida,
    /// `REMOVIDA_PELO_USUARIO_RECEBEDOR`
    RemovidaPeloUsuarioRecebedor,
    /// `REMOVIDA_PELO_PSP`
    RemovidaPeloPsp,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(
    CobStatus : Ativa "ATIVA", Concluida "CONCLUIDA", RemovidaPeloUsuarioRecebedor
    "REMOVIDA_PELO_USUARIO_RECEBEDOR", RemovidaPeloPsp "REMOVIDA_PELO_PSP"
);

/// `DevolucaoStatus` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DevolucaoStatus {
    /// `EM_PROCESSAMENTO`
    EmProcessamento,
    /// `DEVOLVIDO`
    Devolvido,
    /// `NAO_REALIZADO`
    NaoRealizado,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(
    DevolucaoStatus : EmProcessamento "EM_PROCESSAMENTO", Devolvido "DEVOLVIDO",
    NaoRealizado "NAO_REALIZADO"
);

/// `EnvioStatusObjetoType` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvioStatusObjetoType {
    /// `EM_PROCESSAMENTO`
    EmProcessamento,
    /// `REALIZADO`
    Realizado,
    /// `NAO_REALIZADO`
    NaoRealizado,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(
    EnvioStatusObjetoType : EmProcessamento "EM_PROCESSAMENTO", Realizado "REALIZADO",
    NaoRealizado "NAO_REALIZADO"
);

/// `EnvioStatusTexto` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnvioStatusTexto {
    /// `EM_PROCESSAMENTO`
    EmProcessamento,
    /// `REALIZADO`
    Realizado,
    /// `NAO_REALIZADO`
    NaoRealizado,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(
    EnvioStatusTexto : EmProcessamento "EM_PROCESSAMENTO", Realizado "REALIZADO",
    NaoRealizado "NAO_REALIZADO"
);

/// `LocationTipoCob` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationTipoCob {
    /// `cob`
    Cob,
    /// `cobv`
    Cobv,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(LocationTipoCob : Cob "cob", Cobv "cobv");

/// `PixStatus` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PixStatus {
    /// `EM_PROCESSAMENTO`
    EmProcessamento,
    /// `REALIZADO`
    Realizado,
    /// `NAO_REALIZADO`
    NaoRealizado,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(
    PixStatus : EmProcessamento "EM_PROCESSAMENTO", Realizado "REALIZADO", NaoRealizado
    "NAO_REALIZADO"
);

/// `PixTipo` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PixTipo {
    /// `SOLICITACAO`
    Solicitacao,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(PixTipo : Solicitacao "SOLICITACAO");

/// `RelatorioStatus` of today, or a value that is not known yet.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelatorioStatus {
    /// `AGUARDANDO_PROCESSAMENTO`
    AguardandoProcessamento,
    /// `EM_PROCESSAMENTO`
    EmProcessamento,
    /// `CONCLUIDO`
    Concluido,
    /// Another value, as it came.
    Unknown(String),
}
crate::open::open!(
    RelatorioStatus : AguardandoProcessamento "AGUARDANDO_PROCESSAMENTO", EmProcessamento
    "EM_PROCESSAMENTO", Concluido "CONCLUIDO"
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
