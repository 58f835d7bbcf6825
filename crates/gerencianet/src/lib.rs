#![doc = include_str!("../README.md")]

#[cfg(feature = "pix")]
mod alternatives;
#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod certificate;
mod client;
mod clock;
mod credentials;
mod environment;
mod error;
#[rustfmt::skip]
mod generated;
mod hidden;
mod observer;
mod open;
mod pages;
#[cfg(feature = "pix")]
mod qr_code;
#[cfg(feature = "qr-code")]
mod qr_image;
mod response;
mod retry;
#[cfg(feature = "pix")]
pub mod statement;
mod tls;
mod token;
#[cfg(feature = "webhook")]
pub mod webhook;

pub use crate::certificate::{Certificate, CertificateFault, CertificateForm};
pub use crate::client::{Client, ClientBuilder};
#[cfg(any(test, feature = "testing"))]
pub use crate::clock::VirtualClock;
pub use crate::clock::{Clock, SystemClock};
pub use crate::credentials::Credentials;
pub use crate::environment::{Edition, Environment};
pub use crate::error::{ApiError, ApiViolation, Error, ErrorKind, ErrorShape, QrCodeFault, TransportFault};
#[cfg(feature = "account-opening")]
pub use crate::generated::account_opening;
#[cfg(feature = "open-finance")]
pub use crate::generated::open_finance;
#[cfg(feature = "pix")]
pub use crate::generated::pix;
pub use crate::observer::{Attempt, Observer};
pub use crate::pages::{List, Paged};
#[cfg(feature = "qr-code")]
pub use crate::qr_image::{QrImage, QrImageError};
pub use crate::response::Response;
pub use crate::retry::{RetryBudget, RetryPolicy};
pub use crate::token::{InvalidToken, MemoryTokenStore, StoreError, StoreFuture, Token, TokenKey, TokenStore};
/// The nouns of the requests: CPF, txid, amounts, keys, dates.
pub use gerencianet_domain as domain;
/// The judge of the requests, its reports and its messages.
pub use gerencianet_validation as validation;
