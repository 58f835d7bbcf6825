use crate::{Fault, ascii, cnpj, cpf};

/// Judges a CPF or a CNPJ, told apart by length.
///
/// # Errors
///
/// The first rule that does not hold. Without `check_digits` only the shape is judged.
pub const fn check(text: &str, check_digits: bool) -> Result<(), Fault> {
    match text.len() {
        11 => cpf::check(text, check_digits),
        14 => cnpj::check(text, check_digits),
        found => match ascii::run(text, &ascii::Set::UPPER_ALPHANUMERIC, 0, usize::MAX) {
            Ok(()) => Err(Fault::EitherLength { short: 11, long: 14, found }),
            Err(fault) => Err(fault),
        },
    }
}
