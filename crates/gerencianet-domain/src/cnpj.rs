//! The number of a legal person.

use crate::cpf::check_digit;
use crate::inline::Inline;
use crate::newtype::{inline_text, masked_debug};
use crate::{Fault, Formatted, ascii};

/// The number of a legal person with the federal revenue: 12 digits or upper-case letters, then two check digits.
///
/// ```
/// use gerencianet_domain::Cnpj;
///
/// let numeric = Cnpj::parse("09089356000118")?;
/// assert_eq!(numeric.formatted().as_str(), "09.089.356/0001-18");
///
/// let alphanumeric: Cnpj = "12ABC34501DE35".parse()?;
/// assert_eq!(alphanumeric.formatted().as_str(), "12.ABC.345/01DE-35");
/// # Ok::<(), gerencianet_domain::CnpjError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cnpj(pub(crate) Inline<14>);

impl Cnpj {
    /// With its punctuation: `00.000.000/0000-00`.
    #[must_use]
    pub const fn formatted(&self) -> Formatted<18> {
        Formatted::fill("##.###.###/####-##", self.as_str())
    }
}

inline_text!(Cnpj, CnpjError, "CNPJ", check(true));
masked_debug!(Cnpj);

/// Judges a CNPJ, numeric or alphanumeric: 12 digits or upper-case letters, then two check digits; no punctuation.
///
/// # Errors
///
/// The first rule that does not hold. Without `check_digits` only the shape is judged.
pub const fn check(text: &str, check_digits: bool) -> Result<(), Fault> {
    if let Err(fault) = ascii::run(text, &ascii::Set::UPPER_ALPHANUMERIC, 14, 14) {
        return Err(fault);
    }
    let bytes = text.as_bytes();
    if !bytes[12].is_ascii_digit() {
        return Err(Fault::Character { position: 12 });
    }
    if !bytes[13].is_ascii_digit() {
        return Err(Fault::Character { position: 13 });
    }
    if !check_digits {
        return Ok(());
    }
    judge_check_digits(bytes)
}

/// Judges the check digits of 12 digits or letters and two digits.
const fn judge_check_digits(bytes: &[u8]) -> Result<(), Fault> {
    const FIRST: [u32; 12] = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
    const SECOND: [u32; 12] = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3];
    let (mut first, mut second, mut repeated) = (0, 0, true);
    let mut index = 0;
    while index < 12 {
        // A letter counts as its ASCII code less 48, which for a digit is the digit itself.
        let value = (bytes[index] - b'0') as u32;
        first += value * FIRST[index];
        second += value * SECOND[index];
        repeated &= bytes[index] == bytes[13];
        index += 1;
    }
    if repeated && bytes[12] == bytes[13] {
        return Err(Fault::RepeatedDigits);
    }
    second += 2 * (bytes[12] - b'0') as u32;
    if check_digit(first) == bytes[12] && check_digit(second) == bytes[13] { Ok(()) } else { Err(Fault::CheckDigits) }
}
