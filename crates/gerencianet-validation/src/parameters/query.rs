//! Names and values as query strings and forms have them.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

/// The decoded names and values of a query string or of a form, in their order.
pub(super) fn pairs(text: &str) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    let mut rest = text;
    core::iter::from_fn(move || {
        while !rest.is_empty() {
            let (pair, behind) = cut(rest, b'&');
            rest = behind;
            if !pair.is_empty() {
                let (name, value) = cut(pair, b'=');
                return Some((decoded(name, true), decoded(value, true)));
            }
        }
        None
    })
}

/// What stands before and behind the first byte of a kind that is a character of its own.
fn cut(text: &str, between: u8) -> (&str, &str) {
    let position = text.bytes().position(|byte| byte == between).unwrap_or(text.len());
    (text.get(..position).unwrap_or(""), text.get(position + 1..).unwrap_or(""))
}

/// Resolves percent-encoding, and `+` where it stands for a space.
pub(super) fn decoded(text: &str, plus_is_space: bool) -> Cow<'_, str> {
    if !text.bytes().any(|byte| byte == b'%' || (plus_is_space && byte == b'+')) {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        match first {
            b'+' if plus_is_space => bytes.push(b' '),
            b'%' => match (hex(behind.first()), hex(behind.get(1))) {
                (Some(high), Some(low)) => {
                    bytes.push(high * 16 + low);
                    rest = behind.get(2..).unwrap_or(&[]);
                }
                _ => bytes.push(b'%'),
            },
            other => bytes.push(*other),
        }
    }
    Cow::Owned(lossy(&bytes))
}

/// The text that bytes stand for, with U+FFFD for what is not UTF-8, as [`String::from_utf8_lossy`] has it.
pub(super) fn lossy(mut bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    loop {
        let error = match core::str::from_utf8(bytes) {
            Ok(rest) => {
                text.push_str(rest);
                return text;
            }
            Err(error) => error,
        };
        let (valid, rest) = bytes.split_at(error.valid_up_to());
        text.push_str(core::str::from_utf8(valid).unwrap_or(""));
        text.push(char::REPLACEMENT_CHARACTER);
        bytes = error.error_len().and_then(|length| rest.get(length..)).unwrap_or(&[]);
    }
}

fn hex(byte: Option<&u8>) -> Option<u8> {
    byte.and_then(|byte| char::from(*byte).to_digit(16)).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_as_the_standard_library_reads_them() {
        let pieces: [&[u8]; 14] = [
            b"a",
            "é".as_bytes(),
            "€".as_bytes(),
            "😀".as_bytes(),
            b"\x80",
            b"\xc3",
            b"\xe2\x82",
            b"\xf0\x9f\x98",
            b"\xff",
            b"\xc0\xaf",
            b"\xed\xa0\x80",
            b"\xf4\x90\x80\x80",
            b"\xe0\x80",
            b"",
        ];
        for first in pieces {
            for second in pieces {
                for third in pieces {
                    let bytes = [first, second, third].concat();
                    assert_eq!(lossy(&bytes), String::from_utf8_lossy(&bytes), "{bytes:?}");
                }
            }
        }
    }
}
