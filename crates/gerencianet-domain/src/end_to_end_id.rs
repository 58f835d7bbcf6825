//! The identifier of a Pix between institutions.

use crate::inline::Inline;
use crate::newtype::inline_text;
use crate::{Fault, Ispb, ascii};

/// The identifier of a Pix between institutions: 32 letters and digits, made by the payer's institution.
///
/// ```
/// use gerencianet_domain::EndToEndId;
///
/// let id = EndToEndId::parse("E09089356202011251226APIff82f2e5")?;
/// assert_eq!(id.ispb().expect("the customary structure").as_str(), "09089356");
/// # Ok::<(), gerencianet_domain::EndToEndIdError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EndToEndId(Inline<32>);

impl EndToEndId {
    /// The institution that made the identifier, if it has the customary structure: `E` or `D`, an ISPB, 12 digits for the
    /// minute, 11 letters and digits.
    #[must_use]
    pub fn ispb(&self) -> Option<Ispb> {
        let rest = self.as_str().strip_prefix(['E', 'D'])?;
        let (ispb, rest) = rest.split_at(8);
        let minute = &rest[..12];
        if minute.bytes().all(|byte| byte.is_ascii_digit()) { Ispb::parse(ispb).ok() } else { None }
    }
}

inline_text!(EndToEndId, EndToEndIdError, "endToEndId", check);

/// Judges an end-to-end identifier: 32 letters and digits. The date inside is not judged: identifiers with an impossible
/// one are in circulation.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    ascii::run(text, &ascii::Set::ALPHANUMERIC, 32, 32)
}
