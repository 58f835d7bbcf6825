//! Bytes as the text of a QR code.

use gerencianet_domain::{BrCode, crc16};

/// What stands before the check sum.
const CRC: &str = "6304";

/// Reads a BR Code as it stands, and with the check sum that it would have.
///
/// # Panics
///
/// Where what is written of a code says something else than the code.
pub fn br_code(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    read(text);
    let payload = format!("{text}{CRC}");
    read(&format!("{payload}{:04X}", crc16(payload.as_bytes())));
}

fn read(text: &str) {
    match BrCode::parse(text) {
        Ok(code) => {
            let written = code.to_string();
            let again = BrCode::parse(&written).expect("what is written is read");
            assert_eq!(again, code, "what is written says the same");
            assert_eq!(again.to_string(), written, "it is written in one way");
            assert!(written.chars().count() <= text.chars().count() + MORE, "no more is written than was read");
        }
        Err(error) => {
            assert!(error.position().is_none_or(|position| position <= text.chars().count()), "a place in the text");
            assert!(!format!("{error} {error:?} {}", error.fault().code()).is_empty());
        }
    }
}

/// An amount in whole reais gets two decimals and a dot, where it had none.
const MORE: usize = 3;
