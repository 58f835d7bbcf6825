//! TLS as the vendor's notifications arrive over it.

use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::server::danger::ClientCertVerifier;
use rustls::version::{TLS12, TLS13};
use rustls::{RootCertStore, ServerConfig};

use crate::error::Error;
use crate::tls::roots;

/// TLS 1.2 and 1.3 that lets nobody in but the vendor: a caller must present a certificate that leads to `vendor_chain`. This is
/// what the vendor checks while an address is being registered.
///
/// All three are PEM: your certificate with those between it and its root, its private key without a password, and the chain that
/// the vendor publishes, one for production and one for homologation. An authority of the chain vouches for everybody whom it
/// has signed, so give it alone.
///
/// # Errors
///
/// One of them cannot be read, or the key does not belong to the certificate.
pub fn mutual_tls(certificate: &[u8], key: &[u8], vendor_chain: &[u8]) -> Result<ServerConfig, Error> {
    let mut trusted = RootCertStore::empty();
    for root in roots(vendor_chain)? {
        trusted.add(root).map_err(|_| Error::configuration("the chain of the vendor cannot be read"))?;
    }
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(trusted), Arc::new(ring::default_provider()))
        .build()
        .map_err(|_| Error::configuration("the chain of the vendor cannot be used"))?;
    configuration(certificate, key, verifier)
}

/// TLS 1.2 and 1.3 that asks nobody for a certificate, for addresses that are registered with `x-skip-mtls-checking`. Behind it
/// belongs a receiver made by [`Receiver::with_hmac`](super::Receiver::with_hmac).
///
/// Both are PEM: your certificate with those between it and its root, and its private key without a password.
///
/// # Errors
///
/// One of them cannot be read, or the key does not belong to the certificate.
pub fn tls(certificate: &[u8], key: &[u8]) -> Result<ServerConfig, Error> {
    configuration(certificate, key, WebPkiClientVerifier::no_client_auth())
}

fn configuration(certificate: &[u8], key: &[u8], verifier: Arc<dyn ClientCertVerifier>) -> Result<ServerConfig, Error> {
    let chain = CertificateDer::pem_slice_iter(certificate).collect::<Result<Vec<_>, _>>();
    let chain = chain.map_err(|_| Error::configuration("the certificate of the receiver is no PEM text"))?;
    let key = PrivateKeyDer::from_pem_slice(key)
        .map_err(|_| Error::configuration("the private key of the receiver is no PEM text"))?;
    let mut configuration = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[&TLS13, &TLS12])
        .expect("ring has suites for both versions")
        .with_client_cert_verifier(verifier)
        .with_single_cert(chain, key)
        .map_err(|_| Error::configuration("the certificate of the receiver and its key do not go together"))?;
    configuration.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(configuration)
}
