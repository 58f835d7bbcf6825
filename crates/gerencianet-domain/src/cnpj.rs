use crate::cpf::check_digit;
use crate::{Fault, ascii};

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
