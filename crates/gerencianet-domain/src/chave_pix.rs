//! Pix keys, and the two kinds that exist only as keys.

use alloc::boxed::Box;

use crate::inline::Inline;
use crate::newtype::{boxed_text, inline_text, masked_debug, parsing, writing};
use crate::{Cnpj, Cpf, CpfOuCnpj, Evp, Fault, ascii, cnpj, cpf, email, evp};

/// A Pix key: 1 to 77 characters in the shape of one of five kinds. The shape tells the kind.
///
/// ```
/// use gerencianet_domain::ChavePix;
///
/// assert!(matches!(ChavePix::parse("19974764017")?, ChavePix::Cpf(_)));
/// assert!(matches!(ChavePix::parse("12ABC34501DE35")?, ChavePix::Cnpj(_)));
/// assert!(matches!(ChavePix::parse("+5531999998888")?, ChavePix::Telefone(_)));
/// assert!(matches!(ChavePix::parse("pix@bcb.gov.br")?, ChavePix::Email(_)));
///
/// let chave = ChavePix::parse("71cdf9ba-c695-4e3c-b010-abb521a3f1be")?;
/// assert_eq!(format!("{chave:?}"), "Evp(Evp(***))");
/// # Ok::<(), gerencianet_domain::ChavePixError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChavePix {
    /// A CPF.
    Cpf(Cpf),
    /// A CNPJ.
    Cnpj(Cnpj),
    /// A telephone number.
    Telefone(ChaveTelefone),
    /// An e-mail address.
    Email(ChaveEmail),
    /// A random key.
    Evp(Evp),
}

impl ChavePix {
    /// Reads the text on the wire.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub fn parse(text: &str) -> Result<Self, ChavePixError> {
        Ok(match judge(text, true).map_err(ChavePixError)? {
            Kind::Cpf => ChavePix::Cpf(Cpf(Inline::new(text))),
            Kind::Cnpj => ChavePix::Cnpj(Cnpj(Inline::new(text))),
            Kind::Telefone => ChavePix::Telefone(ChaveTelefone(Inline::new(text))),
            Kind::Email => ChavePix::Email(ChaveEmail(text.into())),
            Kind::Evp => ChavePix::Evp(Evp(Inline::new(text))),
        })
    }

    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            ChavePix::Cpf(cpf) => cpf.as_str(),
            ChavePix::Cnpj(cnpj) => cnpj.as_str(),
            ChavePix::Telefone(telefone) => telefone.as_str(),
            ChavePix::Email(email) => email.as_str(),
            ChavePix::Evp(evp) => evp.as_str(),
        }
    }
}

parsing!(ChavePix, ChavePixError, "Pix key");
writing!(ChavePix);

impl From<Cpf> for ChavePix {
    fn from(cpf: Cpf) -> Self {
        ChavePix::Cpf(cpf)
    }
}

impl From<Cnpj> for ChavePix {
    fn from(cnpj: Cnpj) -> Self {
        ChavePix::Cnpj(cnpj)
    }
}

impl From<CpfOuCnpj> for ChavePix {
    fn from(documento: CpfOuCnpj) -> Self {
        match documento {
            CpfOuCnpj::Cpf(cpf) => ChavePix::Cpf(cpf),
            CpfOuCnpj::Cnpj(cnpj) => ChavePix::Cnpj(cnpj),
        }
    }
}

impl From<ChaveTelefone> for ChavePix {
    fn from(telefone: ChaveTelefone) -> Self {
        ChavePix::Telefone(telefone)
    }
}

impl From<ChaveEmail> for ChavePix {
    fn from(email: ChaveEmail) -> Self {
        ChavePix::Email(email)
    }
}

impl From<Evp> for ChavePix {
    fn from(evp: Evp) -> Self {
        ChavePix::Evp(evp)
    }
}

/// A telephone number of any country as a Pix key: `+`, then 8 to 15 digits, the first of which is not 0.
///
/// ```
/// use gerencianet_domain::ChaveTelefone;
///
/// assert_eq!(ChaveTelefone::parse("+5531999998888")?.as_str(), "+5531999998888");
/// assert!(ChaveTelefone::parse("5531999998888").is_err());
/// # Ok::<(), gerencianet_domain::ChaveTelefoneError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChaveTelefone(Inline<16>);

inline_text!(ChaveTelefone, ChaveTelefoneError, "telephone key", check_telefone);
masked_debug!(ChaveTelefone);

/// An e-mail address as a Pix key: as an [`Email`](crate::Email), at most 77 characters.
///
/// ```
/// use gerencianet_domain::ChaveEmail;
///
/// assert_eq!(ChaveEmail::parse("pix@bcb.gov.br")?.as_str(), "pix@bcb.gov.br");
/// assert!(ChaveEmail::parse("pix bcb.gov.br").is_err());
/// # Ok::<(), gerencianet_domain::ChaveEmailError>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChaveEmail(Box<str>);

boxed_text!(ChaveEmail, ChaveEmailError, "e-mail key", check_email);
masked_debug!(ChaveEmail);

/// Judges a Pix key: 1 to 77 characters in the shape of one of the five kinds.
///
/// # Errors
///
/// The first rule that does not hold. Without `check_digits` only the shape of a CPF or CNPJ is judged.
pub fn check(text: &str, check_digits: bool) -> Result<(), Fault> {
    judge(text, check_digits).map(|_| ())
}

/// The most characters that a key has.
const LONGEST: usize = 77;

/// The kind that a key's shape points to.
#[derive(Clone, Copy)]
enum Kind {
    Cpf,
    Cnpj,
    Telefone,
    Email,
    Evp,
}

#[inline(never)]
fn judge(text: &str, check_digits: bool) -> Result<Kind, Fault> {
    // There are at least as many bytes as characters: most keys need no counting.
    if text.is_empty() || text.len() > LONGEST {
        let found = ascii::characters(text);
        if found == 0 || found > LONGEST {
            return Err(Fault::Length { least: 1, most: LONGEST, found });
        }
    }
    let kind = kind(text).ok_or(Fault::UnknownKind)?;
    match kind {
        Kind::Cpf => cpf::check(text, check_digits)?,
        Kind::Cnpj => cnpj::check(text, check_digits)?,
        Kind::Telefone => check_telefone(text)?,
        Kind::Email => check_email(text)?,
        Kind::Evp => evp::check(text)?,
    }
    Ok(kind)
}

/// The one kind that a text can be a key of. An `@` decides before a leading `+` does, since an address may start with one.
fn kind(text: &str) -> Option<Kind> {
    let bytes = text.as_bytes();
    if text.bytes().any(|byte| byte == b'@') {
        return Some(Kind::Email);
    }
    if bytes.first() == Some(&b'+') {
        return Some(Kind::Telefone);
    }
    match bytes.len() {
        11 if bytes.iter().all(u8::is_ascii_digit) => Some(Kind::Cpf),
        14 if bytes.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()) => Some(Kind::Cnpj),
        36 if [8, 13, 18, 23].iter().all(|&hyphen| bytes[hyphen] == b'-') => Some(Kind::Evp),
        _ => None,
    }
}

const fn check_telefone(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut position = 0;
    while position < bytes.len() {
        let fits = match position {
            0 => bytes[0] == b'+',
            1 => matches!(bytes[1], b'1'..=b'9'),
            _ => bytes[position].is_ascii_digit(),
        };
        if !fits {
            return Err(Fault::Character { position });
        }
        position += 1;
    }
    if position < 9 || 16 < position {
        return Err(Fault::Length { least: 9, most: 16, found: position });
    }
    Ok(())
}

fn check_email(text: &str) -> Result<(), Fault> {
    email::within(text, LONGEST)
}
