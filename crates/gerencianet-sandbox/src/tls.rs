//! Mutual TLS: who has no certificate of our authority does not get as far as HTTP.

use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::version::{TLS12, TLS13};
use rustls::{ClientConfig, RootCertStore, ServerConfig};

use crate::access::{Access, Webhooks, files};
use crate::deliveries::Poster;
use crate::error::Error;

/// TLS 1.2 and 1.3 with the certificate of the server; a client has to present one that the authority issued.
pub(crate) fn configuration(access: &Access) -> Result<Arc<ServerConfig>, Error> {
    let provider = Arc::new(ring::default_provider());
    let mut roots = RootCertStore::empty();
    let authority = access.authority();
    for certificate in certificates(&authority)? {
        roots.add(certificate).map_err(|_| Error::Damaged { path: authority.clone() })?;
    }
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone())
        .build()
        .map_err(|_| Error::Damaged { path: authority })?;
    let path = access.server_key();
    let key = PrivateKeyDer::from_pem_slice(&files::read(&path)?).map_err(|_| Error::Damaged { path })?;
    let mut configuration = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&TLS13, &TLS12])
        .expect("ring has suites for both versions")
        .with_client_cert_verifier(verifier)
        .with_single_cert(certificates(&access.server())?, key)
        .map_err(|_| Error::Damaged { path: access.server() })?;
    configuration.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Arc::new(configuration))
}

/// Who posts to receivers, once with the certificate of notifications and once without. Trusted are the roots of Mozilla, the
/// authority of that certificate, and `roots`, PEM.
pub(crate) fn poster(webhooks: &Webhooks, roots: &[u8]) -> Result<Poster, Error> {
    let mut trusted = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in certificates(&webhooks.chain())? {
        trusted.add(certificate).map_err(|_| Error::Damaged { path: webhooks.chain() })?;
    }
    if !roots.is_empty() {
        let given = CertificateDer::pem_slice_iter(roots).collect::<Result<Vec<_>, _>>();
        let given = given.ok().filter(|given| !given.is_empty()).ok_or(Error::WebhookRoots)?;
        for certificate in given {
            trusted.add(certificate).map_err(|_| Error::WebhookRoots)?;
        }
    }
    let client = || {
        ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&TLS13, &TLS12])
            .expect("ring has suites for both versions")
            .with_root_certificates(trusted.clone())
    };
    let path = webhooks.sender_key();
    let key = PrivateKeyDer::from_pem_slice(&files::read(&path)?).map_err(|_| Error::Damaged { path })?;
    let certified = client()
        .with_client_auth_cert(certificates(&webhooks.sender())?, key)
        .map_err(|_| Error::Damaged { path: webhooks.sender() })?;
    Poster::new(certified, client().with_no_client_auth())
}

fn certificates(path: &std::path::Path) -> Result<Vec<CertificateDer<'static>>, Error> {
    let pem = files::read(path)?;
    match CertificateDer::pem_slice_iter(&pem).collect::<Result<Vec<_>, _>>() {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        _ => Err(Error::Damaged { path: path.to_owned() }),
    }
}
