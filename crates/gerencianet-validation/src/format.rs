//! The `format:`s that a document may use, and what each one asks of a string.

use gerencianet_domain::{Fault, check};

/// A `format:` of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `cpf`: 11 digits with their check digits.
    Cpf,
    /// `cnpj`: 14 characters with their check digits, numeric or alphanumeric.
    Cnpj,
    /// `cpf-cnpj`: either, told apart by length.
    CpfCnpj,
    /// `txid`: 26 to 35 letters and digits.
    Txid,
    /// `txid-recebido`: 1 to 35 letters and digits.
    TxidRecebido,
    /// `id-envio`: 1 to 35 letters and digits.
    IdEnvio,
    /// `id-devolucao`: 1 to 35 letters and digits.
    IdDevolucao,
    /// `end-to-end-id`: 32 letters and digits.
    EndToEndId,
    /// `chave-pix`: one of the five kinds of Pix key.
    ChavePix,
    /// `evp`: a random key, a lower-case UUID.
    Evp,
    /// `valor`: reais with two decimals, above zero.
    Valor,
    /// `uf`: the two letters of a state.
    Uf,
    /// `cep`: 8 digits.
    Cep,
    /// `celular`: area code and number, 10 or 11 digits.
    Celular,
    /// `codigo-municipio`: the 7 digits of IBGE, the first two naming a state.
    CodigoMunicipio,
    /// `codigo-banco`: 3 digits (COMPE) or 8 characters (ISPB).
    CodigoBanco,
    /// `ispb`: 8 characters.
    Ispb,
    /// `agencia`: 1 to 4 digits.
    Agencia,
    /// `conta`: 1 to 20 digits.
    Conta,
    /// `data-br`: `DD/MM/YYYY`, a day that exists.
    DataBr,
    /// `date`: `YYYY-MM-DD`, a day that exists.
    Date,
    /// `date-time`: RFC 3339.
    DateTime,
    /// `https-url`: a URL of the scheme https.
    HttpsUrl,
    /// `idempotency-key`: 36 to 72 visible ASCII characters or spaces.
    IdempotencyKey,
    /// `email`: one `@` with something on both sides.
    Email,
    /// `uuid`: the shape of a UUID in either case.
    Uuid,
    /// `byte`: base64.
    Byte,
}

impl Format {
    /// Every format with its name in a document.
    pub const ALL: &'static [(&'static str, Format)] = &[
        ("cpf", Format::Cpf),
        ("cnpj", Format::Cnpj),
        ("cpf-cnpj", Format::CpfCnpj),
        ("txid", Format::Txid),
        ("txid-recebido", Format::TxidRecebido),
        ("id-envio", Format::IdEnvio),
        ("id-devolucao", Format::IdDevolucao),
        ("end-to-end-id", Format::EndToEndId),
        ("chave-pix", Format::ChavePix),
        ("evp", Format::Evp),
        ("valor", Format::Valor),
        ("uf", Format::Uf),
        ("cep", Format::Cep),
        ("celular", Format::Celular),
        ("codigo-municipio", Format::CodigoMunicipio),
        ("codigo-banco", Format::CodigoBanco),
        ("ispb", Format::Ispb),
        ("agencia", Format::Agencia),
        ("conta", Format::Conta),
        ("data-br", Format::DataBr),
        ("date", Format::Date),
        ("date-time", Format::DateTime),
        ("https-url", Format::HttpsUrl),
        ("idempotency-key", Format::IdempotencyKey),
        ("email", Format::Email),
        ("uuid", Format::Uuid),
        ("byte", Format::Byte),
    ];

    /// The format of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, format)| *format)
    }

    /// Whether a text has the format. Where `check_digits` is off, the shape alone counts.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong.
    pub fn check(self, text: &str, check_digits: bool) -> Result<(), Fault> {
        match self {
            Format::Cpf => check::cpf(text, check_digits),
            Format::Cnpj => check::cnpj(text, check_digits),
            Format::CpfCnpj => check::cpf_cnpj(text, check_digits),
            Format::Txid => check::txid(text),
            Format::TxidRecebido => check::txid_recebido(text),
            Format::IdEnvio => check::id_envio(text),
            Format::IdDevolucao => check::id_devolucao(text),
            Format::EndToEndId => check::end_to_end_id(text),
            Format::ChavePix => check::chave_pix(text, check_digits),
            Format::Evp => check::evp(text),
            Format::Valor => check::valor(text),
            Format::Uf => check::uf(text),
            Format::Cep => check::cep(text),
            Format::Celular => check::celular(text),
            Format::CodigoMunicipio => check::codigo_municipio(text),
            Format::CodigoBanco => check::codigo_banco(text),
            Format::Ispb => check::ispb(text),
            Format::Agencia => check::agencia(text),
            Format::Conta => check::conta(text),
            Format::DataBr => check::data_br(text),
            Format::Date => check::date(text),
            Format::DateTime => check::date_time(text),
            Format::HttpsUrl => check::https_url(text),
            Format::IdempotencyKey => check::idempotency_key(text),
            Format::Email => check::email(text),
            Format::Uuid => check::uuid(text),
            Format::Byte => check::byte(text),
        }
    }

    /// The name in a document.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, format)| *format == self).map_or("", |(name, _)| name)
    }
}
