//! Builds `.p12` files that openssl reads but does not write: by other programs, or by nobody honest.

use std::fs;
use std::path::Path;

use super::{Authority, text};

const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
const BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01];
const X509: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x16, 0x01];
const PBES2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];
const PBKDF2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0c];
const AES_256_CBC: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2a];
const PBE_3DES: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01, 0x03];
const SHA1: &[u8] = &[0x2b, 0x0e, 0x03, 0x02, 0x1a];

pub(crate) fn value(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let length = u32::try_from(body.len()).expect("a small file").to_be_bytes();
    [&[tag, 0x84][..], &length, &body].concat()
}

fn oid(name: &[u8]) -> Vec<u8> {
    value(0x06, &[name])
}

fn octets(bytes: &[u8]) -> Vec<u8> {
    value(0x04, &[bytes])
}

/// A number that is not negative.
fn number(number: u64) -> Vec<u8> {
    let bytes = u128::from(number).to_be_bytes();
    // The highest bit is that of the sign, and openssl takes no needless zero before it.
    let zeros = number.leading_zeros() as usize;
    value(0x02, &[&bytes[8 + zeros / 8 - usize::from(zeros.is_multiple_of(8))..]])
}

fn bag(kind: u8, content: &[u8]) -> Vec<u8> {
    value(0x30, &[&oid(&[BAG, &[kind]].concat()), &value(0xa0, &[content])])
}

/// A bag with a certificate, which is given in DER.
pub(crate) fn certificate_bag(der: &[u8]) -> Vec<u8> {
    bag(3, &value(0x30, &[&oid(X509), &value(0xa0, &[&octets(der)])]))
}

/// A bag with a key, in DER.
pub(crate) fn key_bag(pkcs8: &[u8]) -> Vec<u8> {
    bag(1, pkcs8)
}

/// A bag with an encrypted key, as `openssl pkcs8 -topk8 -outform DER` writes it.
pub(crate) fn encrypted_key_bag(encrypted: &[u8]) -> Vec<u8> {
    bag(2, encrypted)
}

/// A bag whose key is encrypted, with PBES2, under so many rounds; nothing sensible is in it.
pub(crate) fn costly_bag(rounds: u64) -> Vec<u8> {
    let derivation = value(0x30, &[&oid(PBKDF2), &value(0x30, &[&octets(b"saltsalt"), &number(rounds)])]);
    let cipher = value(0x30, &[&oid(AES_256_CBC), &octets(&[7; 16])]);
    let algorithm = value(0x30, &[&oid(PBES2), &value(0x30, &[&derivation, &cipher])]);
    encrypted_key_bag(&value(0x30, &[&algorithm, &octets(&[9; 32])]))
}

/// The same with the older encryption.
pub(crate) fn costly_legacy_bag(rounds: u64) -> Vec<u8> {
    let algorithm = value(0x30, &[&oid(PBE_3DES), &value(0x30, &[&octets(b"saltsalt"), &number(rounds)])]);
    encrypted_key_bag(&value(0x30, &[&algorithm, &octets(&[9; 32])]))
}

/// What the checksum of a file covers.
fn safes(bags: &[Vec<u8>]) -> Vec<u8> {
    let bags: Vec<&[u8]> = bags.iter().map(Vec::as_slice).collect();
    let safe = value(0x30, &[&oid(DATA), &value(0xa0, &[&octets(&value(0x30, &bags))])]);
    value(0x30, &[&safe])
}

fn file(safes: &[u8], mac: &[u8]) -> Vec<u8> {
    let content = value(0x30, &[&oid(DATA), &value(0xa0, &[&octets(safes)])]);
    value(0x30, &[&[0x02, 0x01, 0x03], &content, mac])
}

/// A file without a checksum.
pub(crate) fn p12(bags: &[Vec<u8>]) -> Vec<u8> {
    file(&safes(bags), &[])
}

/// A file whose checksum is said to take so many rounds, and is wrong.
pub(crate) fn p12_with_costly_checksum(bags: &[Vec<u8>], rounds: u64) -> Vec<u8> {
    file(&safes(bags), &mac(&[0; 20], &number(rounds)))
}

fn mac(checksum: &[u8], rounds: &[u8]) -> Vec<u8> {
    let info = value(0x30, &[&value(0x30, &[&oid(SHA1), &[0x05, 0x00]]), &octets(checksum)]);
    value(0x30, &[&info, &octets(b"saltsalt"), rounds])
}

impl Authority {
    /// A file that is made without any password, whose checksum still needs one: for a single round and no password the key is
    /// one hash of the salt.
    pub(crate) fn p12_without_password(&self, bags: &[Vec<u8>]) -> Vec<u8> {
        let safes = safes(bags);
        let (input, covered) = (self.path(".bin"), self.path(".bin"));
        fs::write(&input, [[3; 64], *b"saltsaltsaltsaltsaltsaltsaltsaltsaltsaltsaltsaltsaltsaltsaltsalt"].concat())
            .expect("a temporary file");
        fs::write(&covered, &safes).expect("a temporary file");
        let key = self.run(&["dgst", "-sha1", "-binary", text(&input)]);
        let key: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        let key = format!("hexkey:{key}");
        let sum = self.run(&["dgst", "-sha1", "-mac", "HMAC", "-macopt", &key, "-binary", text(&covered)]);
        file(&safes, &mac(&sum, &number(1)))
    }

    /// A certificate in DER.
    pub(crate) fn der(&self, certificate: &Path) -> Vec<u8> {
        self.run(&["x509", "-in", text(certificate), "-outform", "DER"])
    }

    /// Whether openssl reads a file with this password.
    pub(crate) fn reads(&self, bytes: &[u8], password: &str) -> bool {
        let path = self.path(".p12");
        fs::write(&path, bytes).expect("a temporary file");
        let password = format!("pass:{password}");
        let all = ["pkcs12", "-in", text(&path), "-passin", &password, "-nodes", "-legacy"];
        self.attempt(&all).status.success()
    }
}

/// The same value in BER: lengths are left open, and strings come in pieces, as deep as `levels` says.
pub(crate) fn ber(der: &[u8], levels: usize) -> Vec<u8> {
    let mut rest = der;
    let mut all = Vec::new();
    while let [tag, first, after @ ..] = rest {
        let digits = if *first < 0x80 { 0 } else { usize::from(first & 0x7f) };
        let length = match digits {
            0 => usize::from(*first),
            _ => after[..digits].iter().fold(0, |length, digit| length << 8 | usize::from(*digit)),
        };
        let whole = &rest[..2 + digits + length];
        let body = &whole[2 + digits..];
        rest = &rest[whole.len()..];
        let inner = match tag {
            // A string of bytes, by its own tag or by one that stands for it.
            0x04 | 0x80 if length > 200 => body.chunks(100).flat_map(octets).collect(),
            tag if tag & 0x20 != 0 && levels > 0 => ber(body, levels - 1),
            _ => {
                all.extend_from_slice(whole);
                continue;
            }
        };
        all.extend_from_slice(&[tag | 0x20, 0x80]);
        all.extend_from_slice(&inner);
        all.extend_from_slice(&[0, 0]);
    }
    all
}
