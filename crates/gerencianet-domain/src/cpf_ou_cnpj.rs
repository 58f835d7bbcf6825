//! The number of a person of either kind.

use crate::inline::Inline;
use crate::newtype::{parsing, writing};
use crate::{Cnpj, Cpf, Fault, ascii, cnpj, cpf};

/// The number of a natural or of a legal person, told apart by length.
///
/// ```
/// use gerencianet_domain::CpfOuCnpj;
///
/// let documento = CpfOuCnpj::parse("12345678909")?;
/// assert!(matches!(documento, CpfOuCnpj::Cpf(_)));
/// assert_eq!(format!("{documento:?}"), "Cpf(Cpf(***))");
/// # Ok::<(), gerencianet_domain::CpfOuCnpjError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CpfOuCnpj {
    /// Of a natural person.
    Cpf(Cpf),
    /// Of a legal person.
    Cnpj(Cnpj),
}

impl CpfOuCnpj {
    /// Reads the text of either.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub const fn parse(text: &str) -> Result<Self, CpfOuCnpjError> {
        match check(text, true) {
            Ok(()) if text.len() == CPF_LENGTH => Ok(CpfOuCnpj::Cpf(Cpf(Inline::new(text)))),
            Ok(()) => Ok(CpfOuCnpj::Cnpj(Cnpj(Inline::new(text)))),
            Err(fault) => Err(CpfOuCnpjError(fault)),
        }
    }

    /// The text on the wire.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        match self {
            CpfOuCnpj::Cpf(cpf) => cpf.as_str(),
            CpfOuCnpj::Cnpj(cnpj) => cnpj.as_str(),
        }
    }
}

const CPF_LENGTH: usize = 11;
const CNPJ_LENGTH: usize = 14;

parsing!(CpfOuCnpj, CpfOuCnpjError, "CPF or CNPJ");
writing!(CpfOuCnpj);

impl From<Cpf> for CpfOuCnpj {
    fn from(cpf: Cpf) -> Self {
        CpfOuCnpj::Cpf(cpf)
    }
}

impl From<Cnpj> for CpfOuCnpj {
    fn from(cnpj: Cnpj) -> Self {
        CpfOuCnpj::Cnpj(cnpj)
    }
}

/// Judges a CPF or a CNPJ, told apart by length.
///
/// # Errors
///
/// The first rule that does not hold. Without `check_digits` only the shape is judged.
pub const fn check(text: &str, check_digits: bool) -> Result<(), Fault> {
    match text.len() {
        CPF_LENGTH => cpf::check(text, check_digits),
        CNPJ_LENGTH => cnpj::check(text, check_digits),
        _ => Err(wrong_length(text)),
    }
}

/// What to say of a text that has the length of neither.
const fn wrong_length(text: &str) -> Fault {
    match ascii::run(text, &ascii::Set::UPPER_ALPHANUMERIC, 0, usize::MAX) {
        Ok(()) => Fault::EitherLength { short: CPF_LENGTH, long: CNPJ_LENGTH, found: text.len() },
        Err(fault) => fault,
    }
}
