//! Client for the Pix, Open Finance and Account Opening APIs of Gerencianet (Efí).
//!
//! Typed requests over mutual TLS, judged by [`gerencianet_validation`] before a byte leaves, and repeated only where that
//! cannot pay twice.

mod certificate;
mod clock;
mod credentials;
mod environment;
mod error;
mod retry;
mod tls;
mod token;

pub use crate::certificate::{Certificate, CertificateFault, CertificateForm};
#[cfg(any(test, feature = "testing"))]
pub use crate::clock::VirtualClock;
pub use crate::clock::{Clock, SystemClock};
pub use crate::credentials::Credentials;
pub use crate::environment::Environment;
pub use crate::error::{ApiError, ApiViolation, Error, ErrorKind, ErrorShape, TransportFault};
pub use crate::retry::{RetryBudget, RetryPolicy};
pub use crate::token::{InvalidToken, MemoryTokenStore, StoreError, StoreFuture, Token, TokenKey, TokenStore};
