//! The text that a Pix QR code holds, also called "Pix copia e cola".

mod crc;
mod error;
mod read;
mod tlv;
mod write;

use core::fmt;

use crate::{Cep, ChavePix, Fault, TxidRecebido, TxidRecebidoError, Valor, ascii, url_https};

pub use crc::crc16;
pub use error::{BrCodeError, BrCodeFault};

/// What a BR Code says: the payload of a Pix QR code after EMV's merchant-presented mode, as the API returns it in `qrcode`
/// and `pixCopiaECola`.
///
/// `parse` borrows from the text; `Display` writes the payload, CRC included. Two codes are equal when they say the same:
/// fields that Pix does not know are read over and not written, and fields are written in ascending order. Keep the text
/// itself where a payer is to get it unchanged.
///
/// Lengths count characters, the CRC covers UTF-8. Since readers disagree about the former, what is made here is ASCII, while
/// `parse` takes other letters too.
///
/// ```
/// use gerencianet_domain::{BrCode, ChavePix, Valor};
///
/// let lido = BrCode::parse(
///     "00020101021226700014br.gov.bcb.pix2548pix.example.com/8b3da2f39a4140d1a91abd93113bd441\
///      5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***630464E4",
/// )?;
/// assert_eq!(lido.url(), Some("pix.example.com/8b3da2f39a4140d1a91abd93113bd441"));
/// assert_eq!((lido.nome(), lido.cidade(), lido.txid()), ("Fulano de Tal", "BRASILIA", None));
///
/// let chave = ChavePix::parse("71cdf9ba-c695-4e3c-b010-abb521a3f1be").expect("a random key");
/// let escrito = BrCode::estatico(chave, "EMPRESA DE SERVICOS SA", "OURO PRETO")?.with_valor(Valor::MIN);
/// let texto = escrito.to_string();
/// assert_eq!(BrCode::parse(&texto)?, escrito);
/// assert_eq!(format!("{escrito:?}"), "BrCode(***)");
/// # Ok::<(), gerencianet_domain::BrCodeError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BrCode<'t> {
    single_use: bool,
    chave: Option<ChavePix>,
    descricao: Option<&'t str>,
    url: Option<&'t str>,
    recorrencia: Option<&'t str>,
    mcc: &'t str,
    valor: Option<Valor>,
    nome: &'t str,
    cidade: &'t str,
    cep: Option<&'t str>,
    txid: Option<TxidRecebido>,
}

impl<'t> BrCode<'t> {
    /// Reads a payload of at most 512 characters.
    ///
    /// Asks for `00` first and `63` last with the right CRC; for exactly one account of Pix (`br.gov.bcb.pix` in either case)
    /// among `26` to `51`, with a key or a URL, or with neither if there is a recurrence among `80` to `99`; and for `52`,
    /// `53`, `58`, `59`, `60` and `62-05`. An amount is in whole reais or has two decimals. What else EMV may carry is read
    /// over, except that no field may be empty, cut off, or, if Pix knows it, stand twice.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold, with the field and its position. What the CRC covers is judged after the CRC.
    pub fn parse(text: &'t str) -> Result<Self, BrCodeError> {
        read::read(text)
    }

    /// A code that pays to a key, any number of times.
    ///
    /// # Errors
    ///
    /// `nome` must have 1 to 25 characters, `cidade` 1 to 15; they and the key must be printable ASCII.
    pub fn estatico(chave: ChavePix, nome: &'t str, cidade: &'t str) -> Result<Self, BrCodeError> {
        printable(chave.as_str(), KEY_OR_URL, "26-01")?;
        Ok(BrCode { chave: Some(chave), ..BrCode::to(nome, cidade)? })
    }

    /// A code, of a single use, that pays the charge whose payload is at `url`: the `location` of the API, without a scheme.
    ///
    /// # Errors
    ///
    /// `url` must have a host and 1 to 77 characters, `nome` 1 to 25, `cidade` 1 to 15; all of them printable ASCII.
    pub fn dinamico(url: &'t str, nome: &'t str, cidade: &'t str) -> Result<Self, BrCodeError> {
        let url = Some(printable_url(url, "26-25")?);
        Ok(BrCode { url, single_use: true, ..BrCode::to(nome, cidade)? })
    }

    /// A code that asks the payer to agree to a recurrence (Pix Automático) and pays nothing.
    ///
    /// # Errors
    ///
    /// As [`BrCode::dinamico`].
    pub fn recorrente(url: &'t str, nome: &'t str, cidade: &'t str) -> Result<Self, BrCodeError> {
        BrCode::to(nome, cidade)?.with_recorrencia(url)
    }

    /// The same with a recurrence that the payer is asked to agree to (composite code).
    ///
    /// # Errors
    ///
    /// `url` must have a host and 1 to 77 characters, all of them printable ASCII.
    pub fn with_recorrencia(self, url: &'t str) -> Result<Self, BrCodeError> {
        Ok(BrCode { recorrencia: Some(printable_url(url, "80-25")?), ..self })
    }

    /// The same, to be paid once.
    #[must_use]
    pub fn with_single_use(self) -> Self {
        BrCode { single_use: true, ..self }
    }

    /// The same with an amount that the payer cannot change. Payers read the amount of a dynamic code at its URL instead.
    #[must_use]
    pub fn with_valor(self, valor: Valor) -> Self {
        BrCode { valor: Some(valor), ..self }
    }

    /// The same with a text for the payer.
    ///
    /// # Errors
    ///
    /// Must be printable ASCII and fit beside the key or URL: together they have at most 73 characters; alone it has 77.
    pub fn with_descricao(self, descricao: &'t str) -> Result<Self, BrCodeError> {
        printable(descricao, self.room_for_descricao(), "26-02")?;
        Ok(BrCode { descricao: Some(descricao), ..self })
    }

    /// The same with a postal code of the receiver.
    #[must_use]
    pub fn with_cep(self, cep: &'t Cep) -> Self {
        BrCode { cep: Some(cep.as_str()), ..self }
    }

    /// The same with the identifier that the Pix will carry. Leave it out of a dynamic code, whose payload has one.
    ///
    /// # Errors
    ///
    /// Must have at most 25 characters.
    pub fn with_txid(self, txid: TxidRecebido) -> Result<Self, BrCodeError> {
        let txid = parse_txid(txid.as_str()).map_err(|fault| BrCodeError::of("62-05", fault))?;
        Ok(BrCode { txid: Some(txid), ..self })
    }

    /// The key to pay to: a static code.
    #[must_use]
    pub const fn chave(&self) -> Option<&ChavePix> {
        self.chave.as_ref()
    }

    /// Where the payload of a charge is, without a scheme: a dynamic code. Compares with `location` of the API.
    #[must_use]
    pub const fn url(&self) -> Option<&'t str> {
        self.url
    }

    /// Where the payload of a recurrence is, without a scheme.
    #[must_use]
    pub const fn recorrencia(&self) -> Option<&'t str> {
        self.recorrencia
    }

    /// Whether the code says that it is to be paid once.
    #[must_use]
    pub const fn is_single_use(&self) -> bool {
        self.single_use
    }

    /// The text for the payer.
    #[must_use]
    pub const fn descricao(&self) -> Option<&'t str> {
        self.descricao
    }

    /// The category of the receiver's business, four digits of ISO 18245; `0000` if it is not said.
    #[must_use]
    pub const fn mcc(&self) -> &'t str {
        self.mcc
    }

    /// The amount; of no meaning in a dynamic code.
    #[must_use]
    pub const fn valor(&self) -> Option<Valor> {
        self.valor
    }

    /// The name of the receiver, 1 to 25 characters. Not to be trusted: whoever makes a code writes what they like.
    #[must_use]
    pub const fn nome(&self) -> &'t str {
        self.nome
    }

    /// The city of the receiver, 1 to 15 characters.
    #[must_use]
    pub const fn cidade(&self) -> &'t str {
        self.cidade
    }

    /// The postal code of the receiver, 1 to 10 characters: some write it with a hyphen.
    #[must_use]
    pub const fn cep(&self) -> Option<&'t str> {
        self.cep
    }

    /// The identifier that the Pix will carry, 1 to 25 characters; `None` where the code has `***`.
    #[must_use]
    pub const fn txid(&self) -> Option<TxidRecebido> {
        self.txid
    }

    /// A code that names its receiver and nothing to pay: not complete.
    fn to(nome: &'t str, cidade: &'t str) -> Result<Self, BrCodeError> {
        Ok(BrCode {
            single_use: false,
            chave: None,
            descricao: None,
            url: None,
            recorrencia: None,
            mcc: NO_MCC,
            valor: None,
            nome: printable(nome, NOME, "59")?,
            cidade: printable(cidade, CIDADE, "60")?,
            cep: None,
            txid: None,
        })
    }

    fn room_for_descricao(&self) -> usize {
        let taken = [Some(GUI), self.chave.as_ref().map(ChavePix::as_str), self.url];
        let taken: usize = taken.iter().flatten().map(|value| tlv::HEADER + ascii::characters(value)).sum();
        tlv::LONGEST.saturating_sub(taken + tlv::HEADER)
    }
}

impl<'t> TryFrom<&'t str> for BrCode<'t> {
    type Error = BrCodeError;

    fn try_from(text: &'t str) -> Result<Self, Self::Error> {
        BrCode::parse(text)
    }
}

impl fmt::Display for BrCode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write::write(self, f)
    }
}

impl fmt::Debug for BrCode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BrCode(***)")
    }
}

/// What marks a template as one of Pix, in either case.
const GUI: &str = "br.gov.bcb.pix";
const FORMAT: &str = "01";
const REUSABLE: &str = "11";
const SINGLE_USE: &str = "12";
const NO_MCC: &str = "0000";
const REAL: &str = "986";
const BRAZIL: &str = "BR";
const NO_TXID: &str = "***";

/// The most characters of some fields.
const KEY_OR_URL: usize = 77;
const NOME: usize = 25;
const CIDADE: usize = 15;
const CEP: usize = 10;
const TXID: usize = 25;

fn printable<'t>(text: &'t str, most: usize, label: &'static str) -> Result<&'t str, BrCodeError> {
    let judged = match text.bytes().position(|byte| !matches!(byte, b' '..=b'~')) {
        Some(position) => Err(Fault::Character { position }),
        None => judge_length(text, most),
    };
    judged.map(|()| text).map_err(|fault| BrCodeError::of(label, fault))
}

fn printable_url<'t>(text: &'t str, label: &'static str) -> Result<&'t str, BrCodeError> {
    printable(text, KEY_OR_URL, label)?;
    judge_url(text).map(|()| text).map_err(|fault| BrCodeError::of(label, fault))
}

fn judge_url(text: &str) -> Result<(), Fault> {
    judge_length(text, KEY_OR_URL)?;
    url_https::check_after_scheme(text)
}

fn parse_txid(text: &str) -> Result<TxidRecebido, Fault> {
    ascii::run(text, &ascii::Set::ALPHANUMERIC, 1, TXID)?;
    TxidRecebido::parse(text).map_err(TxidRecebidoError::fault)
}

fn judge_length(text: &str, most: usize) -> Result<(), Fault> {
    match ascii::characters(text) {
        found if found == 0 || found > most => Err(Fault::Length { least: most.min(1), most, found }),
        _ => Ok(()),
    }
}
