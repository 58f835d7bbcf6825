//! Tells metrics what happens.

use std::time::Duration;

use gerencianet_validation::Operation;

/// Is told about every attempt of every call, and about every request for a token, which is an attempt of `authorize`. Must
/// return at once: the call waits.
pub trait Observer: Send + Sync + 'static {
    /// An attempt has ended.
    fn attempted(&self, attempt: &Attempt);
}

/// One request that was sent, or should have been.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Attempt {
    /// Of which operation.
    pub operation: Operation,
    /// Which attempt of the call it was, counted from 1.
    pub number: u32,
    /// The HTTP status, where an answer came.
    pub status: Option<u16>,
    /// How long it took.
    pub elapsed: Duration,
}
