//! Mobile telephone numbers.

use crate::inline::Inline;
use crate::newtype::{inline_text, masked_debug};
use crate::{Fault, Formatted, ascii};

/// A mobile telephone number of Brazil: an area code in use, then 8 or 9 digits; without `+55`.
///
/// ```
/// use gerencianet_domain::Celular;
///
/// let celular = Celular::parse("31987654321")?;
/// assert_eq!(celular.ddd(), 31);
/// assert_eq!(celular.formatted().as_str(), "(31) 98765-4321");
/// # Ok::<(), gerencianet_domain::CelularError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Celular(Inline<11>);

impl Celular {
    /// The area code.
    #[must_use]
    pub const fn ddd(&self) -> u8 {
        ascii::number(self.0.as_bytes(), 0, 2) as u8
    }

    /// With its punctuation: `(00) 00000-0000` or, without the ninth digit, `(00) 0000-0000`.
    #[must_use]
    pub const fn formatted(&self) -> Formatted<15> {
        let template = if self.0.as_bytes().len() == 11 { "(##) #####-####" } else { "(##) ####-####" };
        Formatted::fill(template, self.as_str())
    }
}

inline_text!(Celular, CelularError, "celular", check);
masked_debug!(Celular);

/// The area codes in use, one bit each.
const AREA_CODES: u128 = {
    const IN_USE: [u8; 67] = [
        11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 24, 27, 28, 31, 32, 33, 34, 35, 37, 38, 41, 42, 43, 44, 45, 46, 47,
        48, 49, 51, 53, 54, 55, 61, 62, 63, 64, 65, 66, 67, 68, 69, 71, 73, 74, 75, 77, 79, 81, 82, 83, 84, 85, 86, 87,
        88, 89, 91, 92, 93, 94, 95, 96, 97, 98, 99,
    ];
    let (mut set, mut index) = (0, 0);
    while index < IN_USE.len() {
        set |= 1 << IN_USE[index];
        index += 1;
    }
    set
};

/// Judges a mobile number: an area code in use, then 8 or 9 digits; no `+55`.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    if let Err(fault) = ascii::run(text, &ascii::Set::DIGITS, 10, 11) {
        return Err(fault);
    }
    let area_code = ascii::number(text.as_bytes(), 0, 2);
    if AREA_CODES >> area_code & 1 == 1 { Ok(()) } else { Err(Fault::UnknownAreaCode) }
}
