//! PEM: the form into which people convert certificates.

use rustls::pki_types::pem::{PemObject, SectionKind};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs1KeyDer, PrivatePkcs8KeyDer, PrivateSec1KeyDer};
use zeroize::Zeroizing;

use super::fault::CertificateFault;
use super::p12;
use super::pair::Material;

/// More than any bundle of certificates takes.
const MAX_LENGTH: usize = 1024 * 1024;

/// Adds what stands in a text to what is there.
pub(super) fn read(text: &[u8], material: &mut Material) -> Result<(), CertificateFault> {
    if text.len() > MAX_LENGTH {
        return Err(CertificateFault::TooLarge);
    }
    // Editors of Windows put a mark before the first line, which then does not begin with dashes.
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let (mut sections, mut encrypted) = (0, holds(text, b"-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    encrypted |= holds(text, b"Proc-Type: 4,ENCRYPTED");
    if encrypted {
        return Err(CertificateFault::EncryptedKey);
    }
    for section in <(SectionKind, Vec<u8>)>::pem_slice_iter(text) {
        let (kind, der) = section.map_err(|_| CertificateFault::Malformed)?;
        sections += 1;
        let key = match kind {
            SectionKind::Certificate => {
                material.certificates.push(CertificateDer::from(der));
                continue;
            }
            SectionKind::PrivateKey => PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(der)),
            SectionKind::RsaPrivateKey => PrivateKeyDer::Pkcs1(PrivatePkcs1KeyDer::from(der)),
            SectionKind::EcPrivateKey => PrivateKeyDer::Sec1(PrivateSec1KeyDer::from(der)),
            _ => continue,
        };
        material.keys.push(Zeroizing::new(key));
    }
    if sections > 0 {
        return Ok(());
    }
    match p12::form(text) {
        Some(super::CertificateForm::Pem) | None => Err(CertificateFault::Malformed),
        Some(other) => Err(CertificateFault::OtherForm(other)),
    }
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}
