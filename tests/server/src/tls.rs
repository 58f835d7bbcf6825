//! What is spoken before HTTP.

use std::sync::Arc;

use rustls::{
    RootCertStore, ServerConfig,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
    version::{TLS12, TLS13},
};

use crate::{
    pki::pki,
    setup::{Protocols, ServerCertificate, Setup, Versions},
};

/// The configuration of rustls that a setup means.
pub(crate) fn configuration(setup: &Setup) -> ServerConfig {
    let provider = Arc::new(ring::default_provider());
    let mut roots = RootCertStore::empty();
    for certificate in certificates(&pki().client_authorities_pem) {
        roots.add(certificate).expect("openssl made an authority");
    }
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
    let verifier = if setup.requires_certificate { verifier } else { verifier.allow_unauthenticated() };
    let identity = match setup.certificate {
        ServerCertificate::Good => &pki().server,
        ServerCertificate::Elsewhere => &pki().server_elsewhere,
        ServerCertificate::SelfSigned => &pki().server_self_signed,
        ServerCertificate::Expired => &pki().server_expired,
    };
    let key = PrivateKeyDer::from_pem_slice(identity.key_pem.as_bytes()).expect("openssl made a key");
    let versions: &[_] = match setup.versions {
        Versions::Only12 => &[&TLS12],
        Versions::Only13 => &[&TLS13],
        Versions::Both => &[&TLS12, &TLS13],
    };
    let mut configuration = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .expect("ring knows both versions")
        .with_client_cert_verifier(verifier.build().expect("there are authorities"))
        .with_single_cert(certificates(&identity.certificate_pem), key)
        .expect("the key belongs to the certificate");
    let protocols: &[&[u8]] = match setup.protocols {
        Protocols::Http1 => &[b"http/1.1"],
        Protocols::Http2 => &[b"h2"],
        Protocols::Both => &[b"h2", b"http/1.1"],
    };
    configuration.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    configuration
}

fn certificates(pem: &str) -> Vec<CertificateDer<'static>> {
    CertificateDer::pem_slice_iter(pem.as_bytes()).map(|one| one.expect("openssl wrote PEM")).collect()
}
