//! The identifier of a refund.

use crate::inline::Inline;
use crate::newtype::inline_text;
use crate::{Fault, ascii};

/// The identifier that the receiver gives to a refund: 1 to 35 letters and digits, unique per Pix refunded.
///
/// ```
/// use gerencianet_domain::IdDevolucao;
///
/// let id: IdDevolucao = "devolucao1".parse()?;
/// assert_eq!(id.as_str(), "devolucao1");
/// assert!(IdDevolucao::parse("").is_err());
/// # Ok::<(), gerencianet_domain::IdDevolucaoError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdDevolucao(Inline<35>);

inline_text!(IdDevolucao, IdDevolucaoError, "refund id", check);

/// Judges the identifier of a refund: 1 to 35 letters and digits.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::ALPHANUMERIC, 1, 35)
}
