//! The code of a municipality.

use crate::inline::Inline;
use crate::newtype::inline_text;
use crate::{Fault, Uf, ascii};

/// The code that IBGE gave to a municipality: 7 digits, the first two of which are its state's.
///
/// ```
/// use gerencianet_domain::{CodigoMunicipio, Uf};
///
/// let codigo = CodigoMunicipio::parse("3146107")?;
/// assert_eq!(codigo.uf(), Uf::Mg);
/// # Ok::<(), gerencianet_domain::CodigoMunicipioError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodigoMunicipio(Inline<7>);

impl CodigoMunicipio {
    /// The state that it lies in.
    #[must_use]
    pub const fn uf(&self) -> Uf {
        match state(self.as_str()) {
            Some(uf) => uf,
            None => panic!("the rule asks for the number of a state"),
        }
    }
}

inline_text!(CodigoMunicipio, CodigoMunicipioError, "municipality code", check);

/// Judges the code of a municipality: 7 digits, the first two of which are a state's. The check digit is not judged: nine
/// real municipalities contradict it.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    if let Err(fault) = ascii::run(text, &ascii::Set::DIGITS, 7, 7) {
        return Err(fault);
    }
    match state(text) {
        Some(_) => Ok(()),
        None => Err(Fault::UnknownState),
    }
}

/// The state that the first two of 7 digits stand for.
const fn state(digits: &str) -> Option<Uf> {
    Uf::from_ibge(ascii::number(digits.as_bytes(), 0, 2) as u8)
}
