//! The number of a bank account.

use crate::inline::Inline;
use crate::newtype::{inline_text, masked_debug};
use crate::{Fault, ascii};

/// The number of a bank account: 1 to 20 digits, the check digit included, without a hyphen; the check digit `X` of some
/// banks is written `0`.
///
/// ```
/// use gerencianet_domain::Conta;
///
/// let conta = Conta::parse("123453")?;
/// assert_eq!(conta.to_string(), "123453");
/// assert!(Conta::parse("12345-3").is_err());
/// # Ok::<(), gerencianet_domain::ContaError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Conta(Inline<20>);

inline_text!(Conta, ContaError, "conta", check);
masked_debug!(Conta);

/// Judges the number of an account: 1 to 20 digits, the check digit included, without a hyphen.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::DIGITS, 1, 20)
}
