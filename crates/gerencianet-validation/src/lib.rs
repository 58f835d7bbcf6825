//! Judges request bodies and parameters of the Gerencianet (Efí) APIs.
#![no_std]

extern crate alloc;

mod format;
pub mod table;

pub use format::Format;
