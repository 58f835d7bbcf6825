//! The number of a natural person.

use crate::inline::Inline;
use crate::newtype::{inline_text, masked_debug};
use crate::{Fault, Formatted, ascii};

/// The number of a natural person with the federal revenue: 11 digits, the last two of which are check digits.
///
/// ```
/// use gerencianet_domain::Cpf;
///
/// let cpf = Cpf::parse("12345678909")?;
/// assert_eq!(cpf.as_str(), "12345678909");
/// assert_eq!(cpf.formatted().to_string(), "123.456.789-09");
/// assert_eq!(format!("{cpf:?}"), "Cpf(***)");
///
/// let error = Cpf::parse("12345678908").unwrap_err();
/// assert_eq!(error.to_string(), "invalid CPF: the check digits do not match");
/// # Ok::<(), gerencianet_domain::CpfError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cpf(pub(crate) Inline<11>);

impl Cpf {
    /// With its punctuation: `000.000.000-00`.
    #[must_use]
    pub const fn formatted(&self) -> Formatted<14> {
        Formatted::fill("###.###.###-##", self.as_str())
    }
}

inline_text!(Cpf, CpfError, "CPF", check(true));
masked_debug!(Cpf);

/// Judges a CPF: 11 digits, the last two of which are check digits; no punctuation.
///
/// # Errors
///
/// The first rule that does not hold. Without `check_digits` only the shape is judged.
pub const fn check(text: &str, check_digits: bool) -> Result<(), Fault> {
    if let Err(fault) = ascii::run(text, &ascii::Set::DIGITS, 11, 11) {
        return Err(fault);
    }
    if !check_digits {
        return Ok(());
    }
    judge_check_digits(text.as_bytes())
}

/// Judges the check digits of 11 digits.
const fn judge_check_digits(bytes: &[u8]) -> Result<(), Fault> {
    // The first sum weighs the first nine digits 10..2, the second the first ten 11..2: the second is the first plus one
    // more of every digit, plus twice the tenth.
    let (mut first, mut plain, mut repeated) = (0, 0, true);
    let mut index = 0;
    while index < 9 {
        let digit = (bytes[index] - b'0') as u32;
        first += digit * (10 - index as u32);
        plain += digit;
        repeated &= bytes[index] == bytes[10];
        index += 1;
    }
    if repeated && bytes[9] == bytes[10] {
        return Err(Fault::RepeatedDigits);
    }
    let second = first + plain + 2 * (bytes[9] - b'0') as u32;
    if check_digit(first) == bytes[9] && check_digit(second) == bytes[10] { Ok(()) } else { Err(Fault::CheckDigits) }
}

/// The check digit of a weighted sum, as CPF and CNPJ have it: modulo 11, where 0 and 1 give `0`.
pub(crate) const fn check_digit(sum: u32) -> u8 {
    match sum % 11 {
        0 | 1 => b'0',
        remainder => b'0' + (11 - remainder) as u8,
    }
}
