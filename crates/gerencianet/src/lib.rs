//! Client for the Pix, Open Finance and Account Opening APIs of Gerencianet (Efí).
//!
//! Typed requests over mutual TLS, judged by [`gerencianet_validation`] before a byte leaves, and repeated only where that
//! cannot pay twice.

mod certificate;
mod environment;
mod error;
mod tls;

pub use crate::certificate::{Certificate, CertificateFault, CertificateForm};
pub use crate::environment::Environment;
pub use crate::error::{ApiError, ApiViolation, Error, ErrorKind, ErrorShape, TransportFault};
