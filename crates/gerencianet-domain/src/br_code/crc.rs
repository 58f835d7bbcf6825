//! The check sum of BR Codes.

/// CRC-16/CCITT-FALSE: polynomial 0x1021, initial value 0xFFFF, nothing reflected, nothing inverted.
///
/// ```
/// assert_eq!(gerencianet_domain::crc16(b"123456789"), 0x29B1);
/// ```
#[must_use]
pub const fn crc16(bytes: &[u8]) -> u16 {
    continued(INITIAL, bytes)
}

pub(super) const INITIAL: u16 = 0xFFFF;

/// The check sum of what `crc` is the check sum of, followed by `bytes`.
pub(super) const fn continued(mut crc: u16, bytes: &[u8]) -> u16 {
    let mut index = 0;
    while index < bytes.len() {
        crc ^= (bytes[index] as u16) << 8;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 };
            bit += 1;
        }
        index += 1;
    }
    crc
}
