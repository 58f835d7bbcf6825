//! Why a certificate cannot be used.

use std::fmt;
use std::time::SystemTime;

use super::moment::Utc;

/// Why a certificate cannot be read, or must not be used.
///
/// ```
/// use gerencianet::{Certificate, CertificateFault, CertificateForm, ErrorKind};
///
/// let error = Certificate::from_pem(b"\x30\x82\x09\xb1\x02\x01\x03").unwrap_err();
/// let ErrorKind::Certificate(fault) = error.kind() else { panic!("another kind of error") };
/// assert_eq!(*fault, CertificateFault::OtherForm(CertificateForm::Pkcs12));
/// assert_eq!(fault.to_string(), "this is a PKCS#12 file (.p12, .pfx): read it with from_p12_bytes");
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateFault {
    /// The file cannot be opened or read; the error's source is that of the system.
    Unreadable,
    /// The file is larger than any certificate with its chain.
    TooLarge,
    /// It is another form of certificate than the constructor reads.
    OtherForm(CertificateForm),
    /// It is no certificate file at all, or a cut or damaged one.
    Malformed,
    /// The password is wrong, or the file is damaged: its checksum cannot tell which.
    WrongPassword,
    /// The file asks for more rounds of key derivation than any honest one.
    TooManyRounds,
    /// The file is encrypted, or authenticated, in a way that is not supported.
    UnsupportedEncryption,
    /// The private key is none that can be used: not RSA of 2048 to 8192 bits, ECDSA on P-256 or P-384, or Ed25519.
    UnsupportedKey,
    /// The private key stands in the PEM text under a password of its own.
    EncryptedKey,
    /// There is no certificate.
    NoCertificate,
    /// There is no private key.
    NoPrivateKey,
    /// The private key belongs to none of the certificates.
    ForeignKey,
    /// The certificate is not valid yet.
    NotYetValid {
        /// When it begins to be valid.
        not_before: SystemTime,
        /// The last moment at which it will be valid.
        not_after: SystemTime,
    },
    /// The certificate is no longer valid.
    Expired {
        /// When it began to be valid.
        not_before: SystemTime,
        /// The last moment at which it was valid.
        not_after: SystemTime,
    },
}

/// The forms in which certificates come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateForm {
    /// Text between lines of `-----BEGIN …-----` and `-----END …-----`.
    Pem,
    /// PKCS#12: `.p12`, `.pfx`.
    Pkcs12,
    /// PKCS#12 as base64.
    Base64,
    /// A bare certificate or key in DER: `.cer`, `.crt`, `.der`, `.key`.
    Der,
}

impl fmt::Display for CertificateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            CertificateFault::Unreadable => "the certificate's file cannot be read",
            CertificateFault::TooLarge => "the file is too large for a certificate",
            CertificateFault::OtherForm(CertificateForm::Pem) => "this is PEM text: read it with from_pem",
            CertificateFault::OtherForm(CertificateForm::Pkcs12) => {
                "this is a PKCS#12 file (.p12, .pfx): read it with from_p12_bytes"
            }
            CertificateFault::OtherForm(CertificateForm::Base64) => {
                "this is a PKCS#12 file as base64: read it with from_p12_base64"
            }
            CertificateFault::OtherForm(CertificateForm::Der) => {
                "this is a certificate or a key alone, in DER: both are needed, as PKCS#12 or as PEM"
            }
            CertificateFault::Malformed => "this is no certificate file, or a damaged one",
            CertificateFault::WrongPassword => "password wrong or file damaged",
            CertificateFault::TooManyRounds => "the file asks for too many rounds of key derivation",
            CertificateFault::UnsupportedEncryption => "the file is encrypted in a way that is not supported",
            CertificateFault::UnsupportedKey => {
                "the private key is not supported: neither RSA of 2048 to 8192 bits, nor ECDSA on P-256 or P-384, nor Ed25519"
            }
            CertificateFault::EncryptedKey => {
                "the private key in the PEM text is encrypted: it must be written without a password"
            }
            CertificateFault::NoCertificate => "there is no certificate",
            CertificateFault::NoPrivateKey => "the certificate comes without its private key",
            CertificateFault::ForeignKey => "the private key does not belong to the certificate",
            CertificateFault::NotYetValid { not_before, not_after } => {
                return write!(f, "the certificate is not valid yet: from {} to {}", Utc(*not_before), Utc(*not_after));
            }
            CertificateFault::Expired { not_before, not_after } => {
                return write!(f, "the certificate has expired: from {} to {}", Utc(*not_before), Utc(*not_after));
            }
        };
        f.write_str(text)
    }
}

impl fmt::Debug for CertificateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CertificateFault({self})")
    }
}
