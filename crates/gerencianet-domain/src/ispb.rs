//! The code of an institution in the payment system.

use crate::inline::Inline;
use crate::newtype::inline_text;
use crate::{Fault, ascii};

/// The code of an institution in the payment system: 8 digits or upper-case letters, the root of its CNPJ.
///
/// ```
/// use gerencianet_domain::Ispb;
///
/// let efi = Ispb::parse("09089356")?;
/// assert_eq!(efi.as_str(), "09089356");
/// assert!(Ispb::parse("364").is_err());
/// # Ok::<(), gerencianet_domain::IspbError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ispb(pub(crate) Inline<8>);

inline_text!(Ispb, IspbError, "ISPB", check);

/// Judges an ISPB: 8 digits or upper-case letters, the root of the institution's CNPJ.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::UPPER_ALPHANUMERIC, 8, 8)
}
