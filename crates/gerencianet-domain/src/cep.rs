//! Postal codes.

use crate::inline::Inline;
use crate::newtype::{inline_text, masked_debug};
use crate::{Fault, Formatted, ascii};

/// A postal code: 8 digits.
///
/// ```
/// use gerencianet_domain::Cep;
///
/// let cep = Cep::parse("35400000")?;
/// assert_eq!(cep.formatted().as_str(), "35400-000");
/// assert!(Cep::parse("35400-000").is_err());
/// # Ok::<(), gerencianet_domain::CepError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cep(Inline<8>);

impl Cep {
    /// With its hyphen: `00000-000`.
    #[must_use]
    pub const fn formatted(&self) -> Formatted<9> {
        Formatted::fill("#####-###", self.as_str())
    }
}

inline_text!(Cep, CepError, "CEP", check);
masked_debug!(Cep);

/// Judges a postal code: 8 digits, no hyphen.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::DIGITS, 8, 8)
}
