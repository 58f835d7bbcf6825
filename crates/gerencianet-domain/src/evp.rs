//! Random Pix keys.

use crate::inline::Inline;
use crate::newtype::{inline_text, masked_debug};
use crate::{Fault, ascii};

/// A random Pix key (EVP): the shape of a UUID in lower case, of any version.
///
/// ```
/// use gerencianet_domain::Evp;
///
/// let evp = Evp::parse("71cdf9ba-c695-4e3c-b010-abb521a3f1be")?;
/// assert_eq!(evp.to_string(), "71cdf9ba-c695-4e3c-b010-abb521a3f1be");
/// assert!(Evp::parse("71CDF9BA-C695-4E3C-B010-ABB521A3F1BE").is_err());
/// # Ok::<(), gerencianet_domain::EvpError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Evp(pub(crate) Inline<36>);

inline_text!(Evp, EvpError, "random key", check);
masked_debug!(Evp);

/// Judges a random Pix key: the shape of a UUID in lower case.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::is_like(text, "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh")
}
