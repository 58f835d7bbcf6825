//! TLS as every connection of a client speaks it.

use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::version::{TLS12, TLS13};
use rustls::{ClientConfig, RootCertStore};

use crate::certificate::Certificate;
use crate::error::Error;

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
        roots.add(root.clone()).map_err(|_| Error::configuration("a root certificate cannot be read"))?;
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
        _ => Err(Error::configuration("the root certificates are no PEM text with certificates")),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;

    use rustls::crypto::ring;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
    use rustls::server::WebPkiClientVerifier;
    use rustls::version::{TLS12, TLS13};
    use rustls::{
        ClientConfig, ClientConnection, ProtocolVersion, RootCertStore, ServerConfig, ServerConnection,
        SupportedProtocolVersion,
    };

    use super::{config, roots};
    use crate::certificate::Certificate;
    use crate::certificate::openssl::{Authority, Issued, Key, SUBJECT, authority};

    /// A server that asks for a certificate of its own authority.
    fn server(version: &'static SupportedProtocolVersion) -> ServerConfig {
        let authority = authority();
        let issued = authority.issue(Key::P256);
        let mut trusted = RootCertStore::empty();
        trusted.add(CertificateDer::from_pem_file(authority.certificate()).unwrap()).unwrap();
        let provider = Arc::new(ring::default_provider());
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(trusted), provider.clone()).build().unwrap();
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[version])
            .unwrap()
            .with_client_cert_verifier(verifier)
            .with_single_cert(
                vec![CertificateDer::from_pem_file(&issued.certificate).unwrap()],
                PrivateKeyDer::from_pem_file(&issued.key).unwrap(),
            )
            .unwrap();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        config
    }

    /// Carries what both say to the other until neither says more.
    fn shake(
        client: ClientConfig,
        server: ServerConfig,
    ) -> Result<(ClientConnection, ServerConnection), rustls::Error> {
        let host = ServerName::try_from("localhost").unwrap();
        let mut client = ClientConnection::new(Arc::new(client), host).unwrap();
        let mut server = ServerConnection::new(Arc::new(server)).unwrap();
        while client.wants_write() || server.wants_write() {
            let mut wire = Vec::new();
            while client.wants_write() {
                client.write_tls(&mut wire).unwrap();
            }
            let mut read = wire.as_slice();
            while !read.is_empty() {
                server.read_tls(&mut read).unwrap();
                server.process_new_packets()?;
            }
            wire.clear();
            while server.wants_write() {
                server.write_tls(&mut wire).unwrap();
            }
            let mut read = wire.as_slice();
            while !read.is_empty() {
                client.read_tls(&mut read).unwrap();
                client.process_new_packets()?;
            }
        }
        assert!(!client.is_handshaking() && !server.is_handshaking());
        Ok((client, server))
    }

    fn certificate(issued: &Issued) -> Certificate {
        let [text, key] = [&issued.certificate, &issued.key].map(|path| fs::read(path).unwrap());
        Certificate::from_pem_parts(&text, &key).unwrap()
    }

    fn trusted() -> Vec<CertificateDer<'static>> {
        roots(&fs::read(authority().certificate()).unwrap()).unwrap()
    }

    #[test]
    fn presents_the_certificate() {
        let authority = authority();
        for key in [Key::Rsa, Key::P256, Key::P384, Key::Ed25519] {
            let issued = authority.issue(key);
            for (version, spoken) in [(&TLS12, ProtocolVersion::TLSv1_2), (&TLS13, ProtocolVersion::TLSv1_3)] {
                let client = config(Some(&certificate(&issued)), &trusted()).unwrap();
                let (client, server) = shake(client, server(version)).unwrap();
                assert_eq!(client.protocol_version(), Some(spoken));
                assert_eq!(client.alpn_protocol(), Some(&b"http/1.1"[..]));
                let shown = [CertificateDer::from_pem_file(&issued.certificate).unwrap()];
                assert_eq!(server.peer_certificates(), Some(&shown[..]));
            }
        }
    }

    #[test]
    fn shows_no_certificate_where_there_is_none() {
        // Held, so that all below speak of the same.
        let _authority = authority();
        for version in [&TLS12, &TLS13] {
            let client = config(None, &trusted()).unwrap();
            assert_eq!(shake(client, server(version)).unwrap_err(), rustls::Error::NoCertificatesPresented);
        }
    }

    #[test]
    fn trusts_only_who_is_to_be_trusted() {
        let authority = authority();
        let certificate = certificate(&authority.issue(Key::P256));
        let other = Authority::new("Another");
        let other = roots(&fs::read(other.certificate()).unwrap()).unwrap();
        for roots in [&[][..], &other] {
            let client = config(Some(&certificate), roots).unwrap();
            let error = shake(client, server(&TLS13)).unwrap_err();
            assert!(matches!(error, rustls::Error::InvalidCertificate(_)), "{error}");
        }
    }

    #[test]
    fn refuses_roots_that_are_none() {
        let authority = authority();
        for text in [&b""[..], b"ola", b"-----BEGIN CERTIFICATE-----\nMAA="] {
            assert!(roots(text).is_err());
        }
        assert!(config(None, &[CertificateDer::from(vec![0x30, 0])]).is_err());
        let certificate = fs::read(authority.certificate()).unwrap();
        assert_eq!(roots(&certificate.repeat(3)).unwrap().len(), 3);
    }

    #[test]
    fn prints_nobody() {
        let authority = authority();
        let issued = authority.issue(Key::P256);
        let printed = format!("{:?}", config(Some(&certificate(&issued)), &[]).unwrap());
        let hex: String = SUBJECT.bytes().map(|byte| format!("{byte:02x}")).collect();
        let list: Vec<u8> = SUBJECT.bytes().collect();
        assert!(printed.contains("not_after"));
        for canary in [SUBJECT, &hex, format!("{list:?}").trim_matches(['[', ']'])] {
            assert!(!printed.contains(canary), "{printed}");
        }
    }
}
