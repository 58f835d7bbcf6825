//! Bytes as a certificate that a customer has.

use std::time::SystemTime;

use gerencianet::{Certificate, Error};

/// What the seeds that have a password are read with.
const PASSWORD: &str = "senha";

/// Reads a certificate in each form: PKCS#12 with and without a password, the same as base64, and PEM.
///
/// # Panics
///
/// Where an error or a certificate cannot be shown, or a certificate is read but makes no sense.
pub fn certificate(bytes: &[u8]) {
    for password in ["", PASSWORD] {
        read(Certificate::from_p12_bytes(bytes, password));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        read(Certificate::from_p12_base64(text, ""));
    }
    read(Certificate::from_pem(bytes));
}

fn read(read: Result<Certificate, Error>) {
    match read {
        Ok(certificate) => {
            let _ = (certificate.check(SystemTime::UNIX_EPOCH), certificate.environment(), certificate.issuer());
            let _ = (certificate.not_before(), certificate.not_after());
            assert!(format!("{certificate:?}").starts_with("Certificate"));
        }
        Err(error) => assert!(!format!("{error} {error:?}").is_empty()),
    }
}
