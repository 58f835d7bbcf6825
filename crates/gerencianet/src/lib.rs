//! Client for the Pix, Open Finance and Account Opening APIs of Gerencianet (Efí).
//!
//! Typed requests over mutual TLS, judged by [`gerencianet_validation`] before a byte leaves, and repeated only where that
//! cannot pay twice.

mod error;

pub use crate::error::{ApiError, Error, ErrorKind};
