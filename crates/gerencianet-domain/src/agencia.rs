//! The number of a bank's branch.

use crate::inline::Inline;
use crate::newtype::{inline_text, masked_debug};
use crate::{Fault, ascii};

/// The number of a bank's branch: 1 to 4 digits, without a check digit.
///
/// ```
/// use gerencianet_domain::Agencia;
///
/// let agencia = Agencia::parse("0001")?;
/// assert_eq!(agencia.as_str(), "0001");
/// assert!(Agencia::parse("0001-9").is_err());
/// # Ok::<(), gerencianet_domain::AgenciaError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Agencia(Inline<4>);

inline_text!(Agencia, AgenciaError, "agencia", check);
masked_debug!(Agencia);

/// Judges the number of a branch: 1 to 4 digits, without a check digit.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::DIGITS, 1, 4)
}
