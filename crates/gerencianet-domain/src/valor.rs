use crate::Fault;

/// Judges an amount in reais: 1 to 10 digits, a dot, two digits; above zero. Leading zeros are allowed.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    match centavos(text) {
        Ok(_) => Ok(()),
        Err(fault) => Err(fault),
    }
}

/// The amount in cents.
const fn centavos(text: &str) -> Result<u64, Fault> {
    let bytes = text.as_bytes();
    let mut dot = 0;
    while dot < bytes.len() && bytes[dot].is_ascii_digit() {
        dot += 1;
    }
    if dot == 0 && bytes.is_empty() {
        return Err(Fault::Length { least: 4, most: 13, found: 0 });
    }
    if dot == 0 || dot < bytes.len() && bytes[dot] != b'.' {
        return Err(Fault::Character { position: dot });
    }
    let mut position = dot + 1;
    while position < bytes.len() {
        if !bytes[position].is_ascii_digit() {
            return Err(Fault::Character { position });
        }
        position += 1;
    }
    if bytes.len() != dot + 3 {
        return Err(Fault::Decimals);
    }
    if dot > 10 {
        return Err(Fault::Length { least: 4, most: 13, found: bytes.len() });
    }
    let mut centavos = 0;
    let mut index = 0;
    while index < bytes.len() {
        if index != dot {
            centavos = centavos * 10 + (bytes[index] - b'0') as u64;
        }
        index += 1;
    }
    if centavos == 0 { Err(Fault::Zero) } else { Ok(centavos) }
}
