//! What went wrong between this machine and the API.

use std::error::Error as StdError;
use std::{fmt, io};

use rustls::{AlertDescription, CertificateError};

use super::cause::layers;

/// Why a connection failed.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TransportFault {
    /// The name of the host leads to no address.
    HostNotFound,
    /// Nobody listens at the address.
    Refused,
    /// No way leads to the address.
    Unreachable,
    /// The connection was closed or reset before there was a whole answer.
    Lost,
    /// The certificate of the server was issued by nobody that is trusted, or is no good.
    ServerCertificateUntrusted,
    /// The certificate of the server has expired, or is not valid yet.
    ServerCertificateExpired,
    /// The certificate of the server is that of another host.
    ServerCertificateOfOtherHost,
    /// The server asks for a client certificate, and there was none.
    ClientCertificateMissing,
    /// The server does not accept the client certificate: issued for another environment, expired, or revoked.
    ClientCertificateRefused,
    /// Client and server agree on no version or cipher of TLS, or the server does not say why it ended the handshake. That is how
    /// TLS 1.2 misses a client certificate, too.
    Handshake,
    /// Anything else about TLS.
    Tls,
    /// What came back is not HTTP.
    NotHttp,
    /// Anything else.
    Other,
}

impl TransportFault {
    pub(super) fn of(error: &reqwest::Error) -> Self {
        if error.is_dns() {
            return TransportFault::HostNotFound;
        }
        TransportFault::of_layers(error)
    }

    /// The innermost is the most telling.
    pub(super) fn of_layers(error: &(dyn StdError + 'static)) -> Self {
        layers(error).filter_map(of_layer).last().unwrap_or(TransportFault::Other)
    }

    /// Whether it ends a connection before a request can be on it.
    pub(super) fn precedes_request(self) -> bool {
        use TransportFault::{
            ClientCertificateMissing, ClientCertificateRefused, Handshake, HostNotFound, Refused,
            ServerCertificateExpired, ServerCertificateOfOtherHost, ServerCertificateUntrusted,
        };
        // In TLS 1.3 the client may write before it hears that its certificate is refused. But the server reads the
        // certificate before anything that follows.
        matches!(
            self,
            HostNotFound
                | Refused
                | ServerCertificateUntrusted
                | ServerCertificateExpired
                | ServerCertificateOfOtherHost
                | ClientCertificateMissing
                | ClientCertificateRefused
                | Handshake
        )
    }

    /// Whether it will be the same at the next attempt.
    pub(super) fn is_final(self) -> bool {
        use TransportFault::{
            ClientCertificateMissing, ClientCertificateRefused, Handshake, ServerCertificateExpired,
            ServerCertificateOfOtherHost, ServerCertificateUntrusted,
        };
        matches!(
            self,
            ServerCertificateUntrusted
                | ServerCertificateExpired
                | ServerCertificateOfOtherHost
                | ClientCertificateMissing
                | ClientCertificateRefused
                | Handshake
        )
    }
}

fn of_layer(error: &(dyn StdError + 'static)) -> Option<TransportFault> {
    if let Some(error) = error.downcast_ref::<rustls::Error>() {
        Some(of_rustls(error))
    } else if let Some(error) = error.downcast_ref::<io::Error>() {
        of_io(error.kind())
    } else {
        error.downcast_ref::<hyper::Error>().and_then(of_hyper)
    }
}

fn of_rustls(error: &rustls::Error) -> TransportFault {
    match error {
        rustls::Error::InvalidCertificate(error) => of_certificate(error),
        rustls::Error::AlertReceived(alert) => of_alert(*alert),
        rustls::Error::PeerIncompatible(_) | rustls::Error::NoApplicationProtocol => TransportFault::Handshake,
        _ => TransportFault::Tls,
    }
}

fn of_certificate(error: &CertificateError) -> TransportFault {
    match error {
        CertificateError::Expired
        | CertificateError::ExpiredContext { .. }
        | CertificateError::NotValidYet
        | CertificateError::NotValidYetContext { .. } => TransportFault::ServerCertificateExpired,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            TransportFault::ServerCertificateOfOtherHost
        }
        _ => TransportFault::ServerCertificateUntrusted,
    }
}

fn of_alert(alert: AlertDescription) -> TransportFault {
    match alert {
        AlertDescription::CertificateRequired | AlertDescription::NoCertificate => {
            TransportFault::ClientCertificateMissing
        }
        AlertDescription::BadCertificate
        | AlertDescription::UnsupportedCertificate
        | AlertDescription::CertificateRevoked
        | AlertDescription::CertificateExpired
        | AlertDescription::CertificateUnknown
        | AlertDescription::UnknownCA
        | AlertDescription::AccessDenied => TransportFault::ClientCertificateRefused,
        AlertDescription::HandshakeFailure
        | AlertDescription::ProtocolVersion
        | AlertDescription::InsufficientSecurity
        | AlertDescription::UnrecognisedName
        | AlertDescription::MissingExtension
        | AlertDescription::NoApplicationProtocol => TransportFault::Handshake,
        _ => TransportFault::Tls,
    }
}

fn of_io(kind: io::ErrorKind) -> Option<TransportFault> {
    match kind {
        io::ErrorKind::ConnectionRefused => Some(TransportFault::Refused),
        io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown => {
            Some(TransportFault::Unreachable)
        }
        io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::BrokenPipe
        | io::ErrorKind::NotConnected
        | io::ErrorKind::UnexpectedEof => Some(TransportFault::Lost),
        _ => None,
    }
}

fn of_hyper(error: &hyper::Error) -> Option<TransportFault> {
    if error.is_parse() {
        Some(TransportFault::NotHttp)
    } else if error.is_incomplete_message() || error.is_closed() || error.is_canceled() || error.is_body_write_aborted()
    {
        Some(TransportFault::Lost)
    } else {
        None
    }
}

impl fmt::Display for TransportFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TransportFault::HostNotFound => "the name of the host leads to no address",
            TransportFault::Refused => "nobody listens at the address",
            TransportFault::Unreachable => "no way leads to the address",
            TransportFault::Lost => "the connection was lost",
            TransportFault::ServerCertificateUntrusted => "the certificate of the server is not trusted",
            TransportFault::ServerCertificateExpired => "the certificate of the server has expired or is not valid yet",
            TransportFault::ServerCertificateOfOtherHost => "the certificate of the server is that of another host",
            TransportFault::ClientCertificateMissing => "the server asks for a client certificate",
            TransportFault::ClientCertificateRefused => "the server does not accept the client certificate",
            TransportFault::Handshake => "the TLS handshake failed",
            TransportFault::Tls => "TLS failed",
            TransportFault::NotHttp => "what came back is not HTTP",
            TransportFault::Other => "the connection failed",
        })
    }
}
