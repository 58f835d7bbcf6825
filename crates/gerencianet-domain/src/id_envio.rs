//! The identifier of a Pix that is sent.

use crate::inline::Inline;
use crate::newtype::inline_text;
use crate::{Fault, ascii};

/// The identifier that the sender gives to a Pix: 1 to 35 letters and digits, unique per account. Sending twice under one
/// identifier sends once.
///
/// ```
/// use gerencianet_domain::IdEnvio;
///
/// let id: IdEnvio = "pagamento42".parse()?;
/// assert_eq!(id.as_str(), "pagamento42");
/// assert!(IdEnvio::parse("pagamento 42").is_err());
/// # Ok::<(), gerencianet_domain::IdEnvioError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdEnvio(Inline<35>);

inline_text!(IdEnvio, IdEnvioError, "idEnvio", check);

/// Judges the identifier of a send: 1 to 35 letters and digits.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::ALPHANUMERIC, 1, 35)
}
