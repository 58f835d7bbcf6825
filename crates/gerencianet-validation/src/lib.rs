//! Judges request bodies and parameters of the Gerencianet (Efí) APIs.
#![no_std]

extern crate alloc;

mod format;
mod pattern;
pub mod table;

pub use format::Format;
pub use pattern::State as PatternState;
