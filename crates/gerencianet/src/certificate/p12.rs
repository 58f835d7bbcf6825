//! PKCS#12 (RFC 7292): the form in which the vendor hands out certificates.
//!
//! The ciphers are those of crates, the structure is read here, for the sake of files that were made without any password or
//! in BER, of keys that are wiped from memory, and of a bound on what a whole file may cost.

mod asn1;
mod cipher;
mod kdf;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use sha1::Sha1;
use sha2::{Sha224, Sha256, Sha384, Sha512};
use zeroize::Zeroizing;

use self::asn1::{INTEGER, NUMBER_0, OCTET_STRING, OID, Reader, SEQUENCE, STRING_0};
use self::kdf::{Rounds, verify};
use super::fault::{CertificateFault, CertificateForm};
use super::pair::Material;

/// More than a key and any chain take.
pub(super) const MAX_LENGTH: usize = 64 * 1024;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// 1.2.840.113549.1.7.1: content that is plain.
const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
/// 1.2.840.113549.1.7.6: content that is encrypted with a password.
const ENCRYPTED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x06];
/// 1.2.840.113549.1.7: any content.
const CONTENT: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];
/// 1.2.840.113549.1.12.10.1: what a bag holds, which follows as one more byte.
const BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01];
const KEY: u8 = 1;
const ENCRYPTED_KEY: u8 = 2;
const CERTIFICATE: u8 = 3;
/// 1.2.840.113549.1.9.22.1: a certificate of X.509.
const X509: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x16, 0x01];
/// 1.3.14.3.2.26.
const SHA1: &[u8] = &[0x2b, 0x0e, 0x03, 0x02, 0x1a];
/// 2.16.840.1.101.3.4.2: the other hashes, which follow as one more byte.
const SHA2: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02];

/// A password in both ways in which it is used.
struct Password<'a> {
    text: &'a str,
    utf16: &'a [u8],
}

pub(super) fn from_base64(text: &str) -> Result<Zeroizing<Vec<u8>>, CertificateFault> {
    if text.contains("-----BEGIN ") {
        return Err(CertificateFault::OtherForm(CertificateForm::Pem));
    }
    if text.len() > 2 * MAX_LENGTH {
        return Err(CertificateFault::TooLarge);
    }
    let digits: Zeroizing<Vec<u8>> = Zeroizing::new(text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect());
    BASE64.decode(digits.as_slice()).map(Zeroizing::new).map_err(|_| CertificateFault::Malformed)
}

pub(super) fn read(file: &[u8], text: &str) -> Result<Material, CertificateFault> {
    if file.len() > MAX_LENGTH {
        return Err(CertificateFault::TooLarge);
    }
    match form(file) {
        Some(CertificateForm::Pkcs12) => {}
        Some(other) => return Err(CertificateFault::OtherForm(other)),
        None => return Err(CertificateFault::Malformed),
    }
    let mut rounds = Rounds::MOST;
    let units = text.encode_utf16().chain([0]);
    let utf16 = Zeroizing::new(units.flat_map(u16::to_be_bytes).collect::<Vec<u8>>());
    match open(file, &Password { text, utf16: &utf16 }, &mut rounds) {
        // No password at all is not the same as an empty one, except to people.
        Err(CertificateFault::WrongPassword) if text.is_empty() => {
            open(file, &Password { text, utf16: &[] }, &mut rounds)
        }
        result => result,
    }
}

/// What the first bytes look like.
pub(super) fn form(bytes: &[u8]) -> Option<CertificateForm> {
    const PEM: &[u8] = b"-----BEGIN ";
    if bytes.windows(PEM.len()).any(|window| window == PEM) {
        return Some(CertificateForm::Pem);
    }
    match bytes {
        // A sequence of definite or open length, and in it the version of PKCS#12.
        [0x30, length, rest @ ..] => {
            let skip = if *length > 0x80 { usize::from(length & 0x7f) } else { 0 };
            let version = rest.get(skip..).is_some_and(|inner| inner.starts_with(&[INTEGER, 1, 3]));
            Some(if version { CertificateForm::Pkcs12 } else { CertificateForm::Der })
        }
        // Any sequence of 256 bytes and more, as base64.
        _ => bytes.trim_ascii_start().starts_with(b"MI").then_some(CertificateForm::Base64),
    }
}

fn open(file: &[u8], password: &Password<'_>, rounds: &mut Rounds) -> Result<Material, CertificateFault> {
    let mut pfx = Reader::new(file).enter(SEQUENCE)?;
    pfx.number()?;
    let mut content = pfx.enter(SEQUENCE)?;
    if content.expect(OID)?.body != DATA {
        // Signed with a key instead of a password.
        return Err(CertificateFault::UnsupportedEncryption);
    }
    let safes = content.enter(NUMBER_0)?.octets(OCTET_STRING)?;
    if !pfx.is_empty() {
        check(pfx.enter(SEQUENCE)?, &safes, password, rounds)?;
    }
    let mut material = Material::default();
    let mut safes = Reader::new(&safes).enter(SEQUENCE)?;
    while !safes.is_empty() {
        read_safe(safes.enter(SEQUENCE)?, password, rounds, &mut material)?;
    }
    Ok(material)
}

/// Judges the checksum.
fn check(
    mut mac: Reader<'_>,
    safes: &[u8],
    password: &Password<'_>,
    rounds: &mut Rounds,
) -> Result<(), CertificateFault> {
    let mut info = mac.enter(SEQUENCE)?;
    let hash = info.enter(SEQUENCE)?.expect(OID)?.body;
    let checksum = info.octets(OCTET_STRING)?;
    let salt = mac.octets(OCTET_STRING)?;
    let count = if mac.is_empty() { 1 } else { mac.number()? };
    rounds.spend(count, 1)?;
    let verify = match (hash, hash.strip_prefix(SHA2)) {
        (SHA1, _) => verify::<Sha1>,
        (_, Some([1])) => verify::<Sha256>,
        (_, Some([2])) => verify::<Sha384>,
        (_, Some([3])) => verify::<Sha512>,
        (_, Some([4])) => verify::<Sha224>,
        _ => return Err(CertificateFault::UnsupportedEncryption),
    };
    if verify(password.utf16, &salt, count, safes, &checksum) { Ok(()) } else { Err(CertificateFault::WrongPassword) }
}

fn read_safe(
    mut safe: Reader<'_>,
    password: &Password<'_>,
    rounds: &mut Rounds,
    material: &mut Material,
) -> Result<(), CertificateFault> {
    match safe.expect(OID)?.body {
        DATA => read_bags(&safe.enter(NUMBER_0)?.octets(OCTET_STRING)?, password, rounds, material),
        ENCRYPTED_DATA => {
            let mut data = safe.enter(NUMBER_0)?.enter(SEQUENCE)?;
            data.number()?;
            let mut content = data.enter(SEQUENCE)?;
            content.expect(OID)?;
            let algorithm = content.expect(SEQUENCE)?;
            let plain = cipher::decrypt(algorithm, &content.octets(STRING_0)?, password, rounds)?;
            read_bags(&plain, password, rounds, material).map_err(of_plain)
        }
        // Encrypted for another key.
        other if other.starts_with(CONTENT) => Err(CertificateFault::UnsupportedEncryption),
        _ => Err(CertificateFault::Malformed),
    }
}

fn read_bags(
    bags: &[u8],
    password: &Password<'_>,
    rounds: &mut Rounds,
    material: &mut Material,
) -> Result<(), CertificateFault> {
    let mut bags = Reader::new(bags).enter(SEQUENCE)?;
    while !bags.is_empty() {
        let mut bag = bags.enter(SEQUENCE)?;
        let name = bag.expect(OID)?.body;
        let mut value = bag.enter(NUMBER_0)?;
        match name.strip_prefix(BAG) {
            Some([KEY]) => material.keys.push(key(value.expect(SEQUENCE)?.whole)),
            Some([ENCRYPTED_KEY]) => {
                let mut value = value.enter(SEQUENCE)?;
                let algorithm = value.expect(SEQUENCE)?;
                let plain = cipher::decrypt(algorithm, &value.octets(OCTET_STRING)?, password, rounds)?;
                let whole = Reader::new(&plain).expect(SEQUENCE).map_err(of_plain)?.whole;
                material.keys.push(key(whole));
            }
            Some([CERTIFICATE]) => {
                let mut value = value.enter(SEQUENCE)?;
                if value.expect(OID)?.body == X509 {
                    let der = value.enter(NUMBER_0)?.octets(OCTET_STRING)?;
                    material.certificates.push(CertificateDer::from(der.into_owned()));
                }
            }
            // Lists of revoked certificates, secrets of other kinds, bags of bags.
            _ => {}
        }
    }
    Ok(())
}

fn key(der: &[u8]) -> Zeroizing<PrivateKeyDer<'static>> {
    Zeroizing::new(PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(der.to_vec())))
}

/// What was decrypted makes no sense: in a file without a checksum that is how a wrong password shows.
fn of_plain(fault: CertificateFault) -> CertificateFault {
    if fault == CertificateFault::Malformed { CertificateFault::WrongPassword } else { fault }
}
