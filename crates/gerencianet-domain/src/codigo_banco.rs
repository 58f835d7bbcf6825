//! The two codes of a bank.

use crate::inline::Inline;
use crate::newtype::{inline_text, parsing, writing};
use crate::{Fault, Ispb, ascii, ispb};

/// The code of a bank, in either of the two systems.
///
/// ```
/// use gerencianet_domain::CodigoBanco;
///
/// assert!(matches!(CodigoBanco::parse("364")?, CodigoBanco::Compe(_)));
/// assert!(matches!(CodigoBanco::parse("09089356")?, CodigoBanco::Ispb(_)));
/// assert!(CodigoBanco::parse("36").is_err());
/// # Ok::<(), gerencianet_domain::CodigoBancoError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodigoBanco {
    /// Of the clearing house for cheques.
    Compe(Compe),
    /// Of the payment system.
    Ispb(Ispb),
}

impl CodigoBanco {
    /// Reads the text of either.
    ///
    /// # Errors
    ///
    /// The first rule that does not hold.
    pub const fn parse(text: &str) -> Result<Self, CodigoBancoError> {
        match check(text) {
            Ok(()) if text.len() == COMPE_LENGTH => Ok(CodigoBanco::Compe(Compe(Inline::new(text)))),
            Ok(()) => Ok(CodigoBanco::Ispb(Ispb(Inline::new(text)))),
            Err(fault) => Err(CodigoBancoError(fault)),
        }
    }

    /// The text on the wire.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        match self {
            CodigoBanco::Compe(compe) => compe.as_str(),
            CodigoBanco::Ispb(ispb) => ispb.as_str(),
        }
    }
}

const COMPE_LENGTH: usize = 3;
const ISPB_LENGTH: usize = 8;

parsing!(CodigoBanco, CodigoBancoError, "bank code");
writing!(CodigoBanco);

/// The code of a bank with the clearing house for cheques: 3 digits.
///
/// ```
/// use gerencianet_domain::Compe;
///
/// assert_eq!(Compe::parse("001")?.as_str(), "001");
/// assert!(Compe::parse("1").is_err());
/// # Ok::<(), gerencianet_domain::CompeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Compe(Inline<3>);

inline_text!(Compe, CompeError, "COMPE code", check_compe);

/// Judges the code of a bank: 3 digits (COMPE) or 8 digits and upper-case letters (ISPB).
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    match text.len() {
        COMPE_LENGTH => check_compe(text),
        ISPB_LENGTH => ispb::check(text),
        _ => Err(wrong_length(text)),
    }
}

/// Judges the code of a bank with the clearing house.
const fn check_compe(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::DIGITS, COMPE_LENGTH, COMPE_LENGTH)
}

/// What to say of a text that has the length of neither.
const fn wrong_length(text: &str) -> Fault {
    match ascii::run(text, &ascii::Set::UPPER_ALPHANUMERIC, 0, usize::MAX) {
        Ok(()) => Fault::EitherLength { short: COMPE_LENGTH, long: ISPB_LENGTH, found: text.len() },
        Err(fault) => fault,
    }
}
