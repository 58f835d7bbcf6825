//! As much of ASN.1's encodings as PKCS#12 takes: DER, and of BER the open lengths and the strings in pieces that some
//! programs write.

use std::borrow::Cow;

use super::CertificateFault;

pub(super) const INTEGER: u8 = 0x02;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const OID: u8 = 0x06;
pub(super) const SEQUENCE: u8 = CONSTRUCTED | 0x10;
/// The value that a structure numbers with 0: `[0]`.
pub(super) const NUMBER_0: u8 = CONSTRUCTED | STRING_0;
/// The same where it is a string, of which the number has replaced the tag.
pub(super) const STRING_0: u8 = 0x80;

const CONSTRUCTED: u8 = 0x20;

/// How deep values with an open length, or strings in pieces, may stand in each other.
const DEPTH: usize = 16;

/// A value: its tag, what is in it, and both with the length between them.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    tag: u8,
    pub(super) body: &'a [u8],
    pub(super) whole: &'a [u8],
}

/// Reads one value after the other.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Reader { rest: bytes }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    pub(super) fn next(&mut self) -> Result<Value<'a>, CertificateFault> {
        let (value, rest) = split(self.rest, DEPTH).ok_or(CertificateFault::Malformed)?;
        self.rest = rest;
        Ok(value)
    }

    /// The next value, which has this tag.
    pub(super) fn expect(&mut self, tag: u8) -> Result<Value<'a>, CertificateFault> {
        let value = self.next()?;
        if value.tag == tag { Ok(value) } else { Err(CertificateFault::Malformed) }
    }

    /// What is in the next value, which has this tag.
    pub(super) fn enter(&mut self, tag: u8) -> Result<Reader<'a>, CertificateFault> {
        Ok(Reader::new(self.expect(tag)?.body))
    }

    /// The bytes of the next value, which is a string of bytes, whole or in pieces.
    pub(super) fn octets(&mut self, tag: u8) -> Result<Cow<'a, [u8]>, CertificateFault> {
        let value = self.next()?;
        if value.tag & !CONSTRUCTED != tag {
            return Err(CertificateFault::Malformed);
        }
        if value.tag == tag {
            return Ok(Cow::Borrowed(value.body));
        }
        let mut whole = Vec::with_capacity(value.body.len());
        join(value.body, &mut whole, DEPTH).ok_or(CertificateFault::Malformed)?;
        Ok(Cow::Owned(whole))
    }

    /// The next value, a number that is not negative; a greater one than can be held becomes the greatest that can.
    pub(super) fn number(&mut self) -> Result<u64, CertificateFault> {
        match self.expect(INTEGER)?.body {
            [] | [0x80..=0xff, ..] => Err(CertificateFault::Malformed),
            bytes => Ok(bytes.iter().fold(0_u64, |number, byte| match number.checked_mul(256) {
                Some(number) => number | u64::from(*byte),
                None => u64::MAX,
            })),
        }
    }
}

/// The first value, and what follows it.
fn split(bytes: &[u8], depth: usize) -> Option<(Value<'_>, &[u8])> {
    let (&[tag, first], after) = bytes.split_first_chunk::<2>()?;
    // Tags of several bytes occur nowhere in PKCS#12.
    if tag & 0x1f == 0x1f {
        return None;
    }
    let (body, rest) = match first {
        0..0x80 => after.split_at_checked(usize::from(first))?,
        0x80 => open(tag, after, depth)?,
        0x81..=0x84 => {
            let (digits, after) = after.split_at_checked(usize::from(first & 0x7f))?;
            let length = digits.iter().fold(0_u32, |length, digit| length << 8 | u32::from(*digit));
            after.split_at_checked(usize::try_from(length).ok()?)?
        }
        _ => return None,
    };
    Some((Value { tag, body, whole: &bytes[..bytes.len() - rest.len()] }, rest))
}

/// What stands in a value of open length, and what follows its end.
fn open(tag: u8, bytes: &[u8], depth: usize) -> Option<(&[u8], &[u8])> {
    if tag & CONSTRUCTED == 0 {
        return None;
    }
    let depth = depth.checked_sub(1)?;
    let mut rest = bytes;
    loop {
        if let Some(after) = rest.strip_prefix(&[0, 0]) {
            return Some((&bytes[..bytes.len() - rest.len()], after));
        }
        rest = split(rest, depth)?.1;
    }
}

/// Adds the pieces of a string to each other.
fn join(pieces: &[u8], whole: &mut Vec<u8>, depth: usize) -> Option<()> {
    let depth = depth.checked_sub(1)?;
    let mut rest = pieces;
    while !rest.is_empty() {
        let (piece, after) = split(rest, depth)?;
        match piece.tag {
            OCTET_STRING => whole.extend_from_slice(piece.body),
            tag if tag == CONSTRUCTED | OCTET_STRING => join(piece.body, whole, depth)?,
            _ => return None,
        }
        rest = after;
    }
    Some(())
}
