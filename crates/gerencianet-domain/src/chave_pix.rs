use crate::{Fault, ascii, cnpj, cpf, email, evp};

/// The most characters that a key has.
const LONGEST: usize = 77;

/// The kind that a key's shape points to.
#[derive(Clone, Copy)]
enum Kind {
    Cpf,
    Cnpj,
    Telefone,
    Email,
    Evp,
}

/// The one kind that a text can be a key of. An `@` decides before a leading `+` does, since the local part of an address
/// may start with one.
const fn kind(text: &str) -> Option<Kind> {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        if bytes[index] == b'@' {
            return Some(Kind::Email);
        }
        index += 1;
    }
    match bytes.len() {
        _ if !bytes.is_empty() && bytes[0] == b'+' => Some(Kind::Telefone),
        36 if crate::uuid::check(text).is_ok() => Some(Kind::Evp),
        11 if ascii::run(text, &ascii::Set::DIGITS, 11, 11).is_ok() => Some(Kind::Cpf),
        14 if ascii::run(text, &ascii::Set::UPPER_ALPHANUMERIC, 14, 14).is_ok() => Some(Kind::Cnpj),
        _ => None,
    }
}

/// Judges a Pix key: 1 to 77 characters in the shape of one of the five kinds.
///
/// # Errors
///
/// The first rule that does not hold. Without `check_digits` only the shape of a CPF or CNPJ is judged.
pub fn check(text: &str, check_digits: bool) -> Result<(), Fault> {
    // The length in bytes is never less than in characters: most keys need no counting.
    if text.is_empty() || text.len() > LONGEST {
        let found = ascii::characters(text);
        if found == 0 || found > LONGEST {
            return Err(Fault::Length { least: 1, most: LONGEST, found });
        }
    }
    match kind(text) {
        Some(Kind::Cpf) => cpf::check(text, check_digits),
        Some(Kind::Cnpj) => cnpj::check(text, check_digits),
        Some(Kind::Telefone) => check_telefone(text),
        Some(Kind::Email) => check_email(text),
        Some(Kind::Evp) => evp::check(text),
        None => Err(Fault::UnknownKind),
    }
}

/// Judges a telephone key: `+`, then 8 to 15 digits, the first of which is not 0.
const fn check_telefone(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    if bytes.is_empty() || bytes[0] != b'+' {
        return Err(Fault::Character { position: 0 });
    }
    let mut position = 1;
    while position < bytes.len() {
        if !bytes[position].is_ascii_digit() || position == 1 && bytes[1] == b'0' {
            return Err(Fault::Character { position });
        }
        position += 1;
    }
    if position < 9 || 16 < position {
        return Err(Fault::Length { least: 9, most: 16, found: position });
    }
    Ok(())
}

/// Judges an e-mail key: an address of at most 77 characters.
fn check_email(text: &str) -> Result<(), Fault> {
    email::within(text, LONGEST)
}
