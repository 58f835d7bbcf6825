//! PKCS#12: the form in which the vendor hands out certificates.

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use p12_keystore::{Pkcs12Archive, error::Error as ArchiveError};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use zeroize::Zeroizing;

use super::fault::{CertificateFault, CertificateForm};
use super::pair::Material;

/// More than a key and any chain take; what decrypting costs grows with the size.
pub(super) const MAX_LENGTH: usize = 64 * 1024;

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

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

pub(super) fn read(file: &[u8], password: &str) -> Result<Material, CertificateFault> {
    if file.len() > MAX_LENGTH {
        return Err(CertificateFault::TooLarge);
    }
    match form(file) {
        Some(CertificateForm::Pkcs12) => {}
        Some(other) => return Err(CertificateFault::OtherForm(other)),
        None => return Err(CertificateFault::Malformed),
    }
    let archive = Pkcs12Archive::from_pkcs12(file, password).map_err(|error| fault(&error))?;
    let mut material = Material::default();
    for bag in &archive.certs {
        material.certificates.push(CertificateDer::from(bag.cert.as_der().to_vec()));
    }
    for bag in &archive.keys {
        let key = PrivatePkcs8KeyDer::from(bag.key.as_der().to_vec());
        material.keys.push(Zeroizing::new(PrivateKeyDer::Pkcs8(key)));
    }
    Ok(material)
}

/// What the first bytes look like.
pub(super) fn form(bytes: &[u8]) -> Option<CertificateForm> {
    const PEM: &[u8] = b"-----BEGIN ";
    if bytes.windows(PEM.len()).any(|window| window == PEM) {
        return Some(CertificateForm::Pem);
    }
    match bytes {
        // A sequence of definite or indefinite length, and in it the version of PKCS#12.
        [0x30, length, rest @ ..] => {
            let skip = if *length > 0x80 { usize::from(length & 0x7f) } else { 0 };
            let version = rest.get(skip..).is_some_and(|inner| inner.starts_with(&[0x02, 0x01, 0x03]));
            Some(if version { CertificateForm::Pkcs12 } else { CertificateForm::Der })
        }
        // "0\x82", the beginning of any sequence of 256 bytes and more, as base64.
        _ => bytes.trim_ascii_start().starts_with(b"MI").then_some(CertificateForm::Base64),
    }
}

fn fault(error: &ArchiveError) -> CertificateFault {
    match error {
        ArchiveError::MacError(_) | ArchiveError::UnpadError | ArchiveError::Pkcs5Error(_) => {
            CertificateFault::WrongPassword
        }
        ArchiveError::InvalidParameters => CertificateFault::TooManyRounds,
        ArchiveError::UnsupportedEncryptionScheme | ArchiveError::UnsupportedMacAlgorithm => {
            CertificateFault::UnsupportedEncryption
        }
        _ => CertificateFault::Malformed,
    }
}
