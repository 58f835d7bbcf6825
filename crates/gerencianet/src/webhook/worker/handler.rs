//! What is done with an event.

use std::error::Error;
use std::fmt;

use crate::webhook::{Claim, Event, Inbox};

/// What is done with an event; a closure from [`Event`] to a future is one too.
///
/// It runs at least once for each event, and never twice at the same time. The machine may stop after the effect and before
/// the event is marked: use [`Event::key`] to make the effect harmless to repeat, or a [`TransactionalHandler`].
///
/// It gives way at every `await` that waits, or a time-out cannot end it.
pub trait Handler: Send + Sync + 'static {
    /// Does it.
    fn handle(&self, event: Event) -> impl Future<Output = Result<(), Failure>> + Send;
}

impl<F, R> Handler for F
where
    F: Fn(Event) -> R + Send + Sync + 'static,
    R: Future<Output = Result<(), Failure>> + Send,
{
    fn handle(&self, event: Event) -> impl Future<Output = Result<(), Failure>> + Send {
        self(event)
    }
}

/// What is done with an event through the inbox's own transaction, so that its effects and the mark that the event is handled are
/// committed together: exactly once, whatever stops in between.
///
/// This holds for what is written through the connection, and for nothing else that the handler does. It must neither commit nor
/// roll back. Keep it short: in SQLite nobody else can write meanwhile, the receiver included.
pub trait TransactionalHandler<C>: Send + Sync + 'static {
    /// Does it, through a connection on which a transaction is open. A failure rolls everything back.
    fn handle(&self, connection: &mut C, event: Event) -> impl Future<Output = Result<(), Failure>> + Send;
}

/// An inbox that can lend its transaction.
pub trait TransactionalInbox: Inbox {
    /// What a handler writes through.
    type Connection: Send;

    /// Marks the event as handled and runs the handler, in one transaction. `Ok(false)` where the claim is no longer the last of
    /// its event: then nothing has happened, and the handler was not run.
    ///
    /// # Errors
    ///
    /// Those of the handler, and those of the store; nothing has happened.
    fn handle_with<H: TransactionalHandler<Self::Connection>>(
        &self,
        claim: &Claim,
        handler: &H,
    ) -> impl Future<Output = Result<bool, Failure>> + Send;
}

/// Why an event could not be handled.
///
/// Any error turns into one that is tried again. It is shown to nobody but [`Worker::on_failure`](super::Worker::on_failure).
pub struct Failure {
    cause: Box<dyn Error + Send + Sync>,
    is_final: bool,
}

impl Failure {
    /// A failure that may pass: the event is tried again.
    pub fn again(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { cause: cause.into(), is_final: false }
    }

    /// A failure that no repetition mends: the event is laid among the dead letters.
    pub fn for_good(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { cause: cause.into(), is_final: true }
    }

    /// Whether no repetition mends it.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.is_final
    }

    /// What went wrong. It may hold whatever the handler put into it.
    #[must_use]
    pub fn cause(&self) -> &(dyn Error + Send + Sync + 'static) {
        &*self.cause
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::again(error)
    }
}

/// Shows nothing of the cause.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure").field("is_final", &self.is_final).finish_non_exhaustive()
    }
}
