//! Which certificate a key belongs to, and which certificates lead from it to its root.

use std::sync::Arc;

use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SigningKey};
use x509_parser::certificate::X509Certificate;
use zeroize::Zeroizing;

use super::fault::CertificateFault;

/// What a file holds, in its order.
#[derive(Default)]
pub(super) struct Material {
    pub(super) certificates: Vec<CertificateDer<'static>>,
    pub(super) keys: Vec<Zeroizing<PrivateKeyDer<'static>>>,
}

/// Finds the first key that belongs to a certificate; the chain of that certificate goes with it.
pub(super) fn find(material: &Material) -> Result<CertifiedKey, CertificateFault> {
    let parsed = material.certificates.iter().map(parse).collect::<Result<Vec<_>, _>>()?;
    if parsed.is_empty() {
        return Err(CertificateFault::NoCertificate);
    }
    let mut fault = CertificateFault::NoPrivateKey;
    for key in &material.keys {
        let Ok(key) = any_supported_type(key) else {
            fault = CertificateFault::UnsupportedKey;
            continue;
        };
        match parsed.iter().position(|certificate| belongs(&key, certificate)) {
            Some(leaf) => {
                let chain = chain(&parsed, leaf).into_iter().map(|index| material.certificates[index].clone());
                return Ok(CertifiedKey::new(chain.collect(), key));
            }
            None => fault = CertificateFault::ForeignKey,
        }
    }
    Err(fault)
}

pub(super) fn parse<'a>(der: &'a CertificateDer<'_>) -> Result<X509Certificate<'a>, CertificateFault> {
    match x509_parser::parse_x509_certificate(der) {
        Ok(([], certificate)) => Ok(certificate),
        _ => Err(CertificateFault::Malformed),
    }
}

fn belongs(key: &Arc<dyn SigningKey>, certificate: &X509Certificate<'_>) -> bool {
    key.public_key().is_some_and(|public| public.as_ref() == certificate.public_key().raw)
}

/// The certificate, its issuer, the issuer's issuer, as far as they are there; each once.
fn chain(parsed: &[X509Certificate<'_>], leaf: usize) -> Vec<usize> {
    let mut chain = vec![leaf];
    let mut issuer = parsed[leaf].issuer().as_raw();
    while let Some(next) =
        (0..parsed.len()).find(|index| !chain.contains(index) && parsed[*index].subject().as_raw() == issuer)
    {
        chain.push(next);
        issuer = parsed[next].issuer().as_raw();
    }
    chain
}
