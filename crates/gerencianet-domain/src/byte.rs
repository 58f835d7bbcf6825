//! Bytes as text.

use crate::Fault;

/// Judges base64 (RFC 4648, section 4): the standard alphabet, padded, the unused bits of the last character zero. The empty
/// text stands for no bytes.
///
/// # Errors
///
/// The first rule that does not hold.
pub const fn check(text: &str) -> Result<(), Fault> {
    let bytes = text.as_bytes();
    let mut end = bytes.len();
    while end > 0 && bytes.len() - end < 2 && bytes[end - 1] == b'=' {
        end -= 1;
    }
    let (mut position, mut last) = (0, 0);
    while position < end {
        last = match bytes[position] {
            letter @ b'A'..=b'Z' => letter - b'A',
            letter @ b'a'..=b'z' => letter - b'a' + 26,
            digit @ b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return Err(Fault::Character { position }),
        };
        position += 1;
    }
    if !bytes.len().is_multiple_of(4) {
        return Err(Fault::Padding);
    }
    let unused_bits = match bytes.len() - end {
        2 => 0b1111,
        1 => 0b11,
        _ => 0,
    };
    if last & unused_bits != 0 {
        return Err(Fault::Character { position: end - 1 });
    }
    Ok(())
}
