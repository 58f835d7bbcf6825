//! TLS as every connection of a client speaks it.

use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::version::{TLS12, TLS13};
use rustls::{ClientConfig, RootCertStore};

use crate::certificate::Certificate;
use crate::error::{Error, ErrorKind};

/// TLS 1.2 and 1.3 through ring. Trusted are the roots of Mozilla, which are compiled in, and the given ones.
///
/// The roots of the system are not asked: the small containers in which services run often have none, and a client should
/// trust the same servers wherever it runs. A company that reads its own traffic gives its root.
///
/// # Errors
///
/// A given root is no certificate.
pub(crate) fn config(
    certificate: Option<&Certificate>,
    extra_roots: &[CertificateDer<'static>],
) -> Result<ClientConfig, Error> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for root in extra_roots {
        roots
            .add(root.clone())
            .map_err(|_| Error::new(ErrorKind::Configuration("a root certificate cannot be read")))?;
    }
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(&[&TLS13, &TLS12])
        .expect("ring has suites for both versions")
        .with_root_certificates(roots);
    let mut config = match certificate {
        Some(certificate) => builder.with_client_cert_resolver(certificate.resolver()),
        None => builder.with_no_client_auth(),
    };
    // reqwest offers no protocol of its own when it is given a configuration, and is built without HTTP/2.
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// The root certificates of a PEM text.
///
/// # Errors
///
/// There is none in it, or the text is damaged.
pub(crate) fn roots(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, Error> {
    let roots = CertificateDer::pem_slice_iter(pem).collect::<Result<Vec<_>, _>>();
    match roots {
        Ok(roots) if !roots.is_empty() => Ok(roots),
        _ => Err(Error::new(ErrorKind::Configuration("the root certificates are no PEM text with certificates"))),
    }
}
