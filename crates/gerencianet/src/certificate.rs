//! The client certificate, which the vendor asks for on every connection.

mod fault;
mod moment;
#[cfg(test)]
#[path = "../tests/openssl/mod.rs"]
#[allow(dead_code, reason = "the tests in the other folder use the rest")]
pub(crate) mod openssl;
mod p12;
mod pair;
mod pem;
#[cfg(test)]
mod tests;

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rustls::SignatureScheme;
use rustls::client::ResolvesClientCert;
use rustls::sign::CertifiedKey;
use zeroize::Zeroizing;

pub use self::fault::{CertificateFault, CertificateForm};
use self::moment::Utc;
use self::pair::Material;
use crate::environment::Environment;
use crate::error::{Error, ErrorKind};

/// How long before a certificate expires its owner is warned.
const WARNING: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// How a block of PEM begins.
const PEM_BLOCK: &[u8] = b"-----BEGIN ";

/// The certificate with which a client proves who it is, its chain and its private key.
///
/// Reading one does not ask for the time: [`Certificate::check`] does, and so does the building of a client. A clone shares
/// what it was made from. `Debug` shows neither the key nor whose certificate it is.
///
/// ```no_run
/// use std::time::SystemTime;
///
/// use gerencianet::{Certificate, Environment};
///
/// // The vendor hands out files with an empty password.
/// let certificate = Certificate::from_p12_file("producao.p12", "")?;
/// certificate.check(SystemTime::now())?;
/// assert_eq!(certificate.environment(), Some(Environment::Production));
/// # Ok::<(), gerencianet::Error>(())
/// ```
#[derive(Clone)]
pub struct Certificate {
    identity: Arc<Identity>,
}

struct Identity {
    certified: Arc<CertifiedKey>,
    not_before: SystemTime,
    not_after: SystemTime,
    issuer: Option<String>,
}

impl Certificate {
    /// Reads a PKCS#12 file (`.p12`, `.pfx`). Where there is no password, it is empty.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Certificate`], with what is wrong.
    pub fn from_p12_file(path: impl AsRef<Path>, password: &str) -> Result<Self, Error> {
        Self::from_p12_bytes(&file(path.as_ref())?, password)
    }

    /// Reads a file of either form: PEM where it holds a PEM block, else PKCS#12. The password is that of a PKCS#12 file.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Certificate`], with what is wrong.
    pub fn from_file(path: impl AsRef<Path>, password: &str) -> Result<Self, Error> {
        let bytes = file(path.as_ref())?;
        // DER begins with other bytes, and holds this text nowhere but by intent.
        if bytes.windows(PEM_BLOCK.len()).any(|window| window == PEM_BLOCK) {
            Self::from_pem(&bytes)
        } else {
            Self::from_p12_bytes(&bytes, password)
        }
    }

    /// Reads the bytes of a PKCS#12 file.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Certificate`], with what is wrong.
    pub fn from_p12_bytes(bytes: &[u8], password: &str) -> Result<Self, Error> {
        Ok(Self::new(&p12::read(bytes, password)?)?)
    }

    /// Reads a PKCS#12 file that was written as base64, with or without padding; white space does not count.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Certificate`], with what is wrong.
    pub fn from_p12_base64(text: &str, password: &str) -> Result<Self, Error> {
        let bytes = p12::from_base64(text)?;
        Self::from_p12_bytes(&bytes, password)
    }

    /// Reads a PEM text that holds the certificate, its chain if there is one, and the private key (PKCS#8, PKCS#1 or SEC1),
    /// in any order.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Certificate`], with what is wrong.
    pub fn from_pem(text: &[u8]) -> Result<Self, Error> {
        let mut material = Material::default();
        pem::read(text, &mut material)?;
        Ok(Self::new(&material)?)
    }

    /// Reads the certificate and its private key from two PEM texts.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Certificate`], with what is wrong.
    pub fn from_pem_parts(certificate: &[u8], key: &[u8]) -> Result<Self, Error> {
        let mut material = Material::default();
        pem::read(certificate, &mut material)?;
        pem::read(key, &mut material)?;
        Ok(Self::new(&material)?)
    }

    fn new(material: &Material) -> Result<Self, CertificateFault> {
        let certified = pair::find(material)?;
        let leaf = pair::parse(&certified.cert[0])?;
        let moment = |seconds| moment::from_unix(seconds).ok_or(CertificateFault::Malformed);
        let not_before = moment(leaf.validity().not_before.timestamp())?;
        let not_after = moment(leaf.validity().not_after.timestamp())?;
        // Who issues a certificate to oneself is its subject, who is nobody's business.
        let issuer = (leaf.issuer().as_raw() != leaf.subject().as_raw())
            .then(|| leaf.issuer().iter_common_name().next()?.as_str().ok().map(str::to_owned))
            .flatten();
        let certified = Arc::new(certified);
        Ok(Certificate { identity: Arc::new(Identity { certified, not_before, not_after, issuer }) })
    }

    /// Judges whether the certificate may be used at a moment.
    ///
    /// # Errors
    ///
    /// [`CertificateFault::NotYetValid`] or [`CertificateFault::Expired`], with both dates.
    pub fn check(&self, now: SystemTime) -> Result<(), Error> {
        let (not_before, not_after) = (self.not_before(), self.not_after());
        if now < not_before {
            return Err(CertificateFault::NotYetValid { not_before, not_after }.into());
        }
        if now > not_after {
            return Err(CertificateFault::Expired { not_before, not_after }.into());
        }
        Ok(())
    }

    /// Warns, through `tracing`, when the certificate expires within 30 days.
    pub(crate) fn warn_before_expiry(&self, now: SystemTime) {
        if let Ok(left) = self.not_after().duration_since(now)
            && left <= WARNING
        {
            let days = left.as_secs() / (24 * 60 * 60);
            tracing::warn!(not_after = %Utc(self.not_after()), days, "the client certificate expires soon");
        }
    }

    /// When the certificate begins to be valid.
    #[must_use]
    pub fn not_before(&self) -> SystemTime {
        self.identity.not_before
    }

    /// The last moment at which the certificate is valid.
    #[must_use]
    pub fn not_after(&self) -> SystemTime {
        self.identity.not_after
    }

    /// The common name of who issued the certificate. None where it has none, or where the certificate issued itself.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.identity.issuer.as_deref()
    }

    /// The environment that the issuer names: the vendor issues each certificate for one of them.
    #[must_use]
    pub fn environment(&self) -> Option<Environment> {
        const PRODUCTION: [&str; 3] = ["apis.sejaefi.com.br", "apis.efipay.com.br", "api-pix.gerencianet.com.br"];
        const HOMOLOGATION: [&str; 2] = ["apis-h.", "api-pix-h."];
        let issuer = self.issuer()?.to_ascii_lowercase();
        if PRODUCTION.contains(&issuer.as_str()) {
            return Some(Environment::Production);
        }
        HOMOLOGATION.iter().any(|host| issuer.starts_with(host)).then_some(Environment::Homologation)
    }

    /// The certificate itself, which tells it from others.
    pub(crate) fn der(&self) -> &[u8] {
        self.identity.certified.cert.first().map(|leaf| leaf.as_ref()).unwrap_or_default()
    }

    /// What presents the certificate in a handshake.
    pub(crate) fn resolver(&self) -> Arc<dyn ResolvesClientCert> {
        self.identity.clone()
    }
}

/// The bytes of a file, none of which stays in memory.
fn file(path: &Path) -> Result<Zeroizing<Vec<u8>>, Error> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(p12::MAX_LENGTH + 1));
    // One byte more than is read tells that the file is too large, even where it has no end.
    File::open(path)
        .and_then(|file| file.take(p12::MAX_LENGTH as u64 + 1).read_to_end(&mut bytes))
        .map_err(|error| Error::from(CertificateFault::Unreadable).caused_by(&error))?;
    Ok(bytes)
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.identity, f)
    }
}

// Not what rustls has for this, whose `Debug` writes the certificate.
impl ResolvesClientCert for Identity {
    fn resolve(&self, _: &[&[u8]], _: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        Some(self.certified.clone())
    }

    fn has_certs(&self) -> bool {
        true
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("not_before", &Utc(self.not_before))
            .field("not_after", &Utc(self.not_after))
            .field("issuer", &self.issuer)
            .finish_non_exhaustive()
    }
}

impl From<CertificateFault> for Error {
    fn from(fault: CertificateFault) -> Self {
        Error::new(ErrorKind::Certificate(fault))
    }
}
