//! What an inbox does, whatever it stores in.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::Event;

/// What an [`Inbox`] gives back: a future that ends in a `T` or in an error of the store.
pub type InboxFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, InboxError>> + Send + 'a>>;

/// An inbox could not do what it was asked for. Shows nothing of the cause, which a database may have filled with values.
pub struct InboxError(Box<dyn Error + Send + Sync>);

impl InboxError {
    /// The error of an inbox, with the store's own error as its [`source`](Error::source).
    pub fn new(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(cause.into())
    }
}

impl fmt::Debug for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InboxError(..)")
    }
}

impl fmt::Display for InboxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the inbox failed")
    }
}

impl Error for InboxError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}

#[cfg(any(feature = "webhook-postgres", feature = "webhook-sqlite"))]
impl From<sqlx::Error> for InboxError {
    fn from(error: sqlx::Error) -> Self {
        Self::new(error)
    }
}

/// Where events wait to be handled.
///
/// An event is due, claimed, handled or dead. One that is claimed becomes due again when its lease is over, so that a crash
/// costs time and nothing else. A claim that is no longer the last of its event changes nothing: of two workers, the one whose
/// lease ran out learns so from a `false`.
///
/// Several receivers and workers may use one inbox at once. `SqliteInbox` is for those of one machine, `PostgresInbox` for those of
/// several.
pub trait Inbox: Send + Sync + 'static {
    /// Stores the events whose keys are new, all or none, and says of each whether it was. When this ends well, the events
    /// survive a crash of the machine.
    fn put<'a>(&'a self, events: &'a [Event]) -> InboxFuture<'a, Vec<bool>>;

    /// Claims up to `limit` events that are due for as long as `lease`, in the order in which they came. No event is given
    /// while an earlier one of its subject is neither handled nor dead, or a later one is claimed or waits after a failure.
    fn claim(&self, limit: u32, lease: Duration) -> InboxFuture<'_, Vec<Claim>>;

    /// Marks the event as handled.
    fn handled<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool>;

    /// Makes the event due again after `delay`.
    fn retry<'a>(&'a self, claim: &'a Claim, delay: Duration) -> InboxFuture<'a, bool>;

    /// Lays the event among the dead letters, where nothing happens to it until it is [revived](Inbox::revive).
    fn bury<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool>;

    /// The dead letters in the order in which they came, from the first whose number is above `after`; at most `limit`.
    fn dead_letters(&self, after: i64, limit: u32) -> InboxFuture<'_, Vec<DeadLetter>>;

    /// Makes a dead letter due as if it had never been tried; `false` where it is none.
    fn revive(&self, number: i64) -> InboxFuture<'_, bool>;

    /// Erases what the events held that were handled more than `age` ago, and says how many those were. Their keys stay: an event
    /// that comes again after any time is known, and not handled again.
    fn purge(&self, age: Duration) -> InboxFuture<'_, u64>;

    /// Ends when something has been put since it was asked for the last time. An inbox that cannot know lets a worker look
    /// by itself from time to time.
    fn arrival(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(std::future::pending())
    }
}

impl<I: Inbox + ?Sized> Inbox for Arc<I> {
    fn put<'a>(&'a self, events: &'a [Event]) -> InboxFuture<'a, Vec<bool>> {
        (**self).put(events)
    }

    fn claim(&self, limit: u32, lease: Duration) -> InboxFuture<'_, Vec<Claim>> {
        (**self).claim(limit, lease)
    }

    fn handled<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool> {
        (**self).handled(claim)
    }

    fn retry<'a>(&'a self, claim: &'a Claim, delay: Duration) -> InboxFuture<'a, bool> {
        (**self).retry(claim, delay)
    }

    fn bury<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool> {
        (**self).bury(claim)
    }

    fn dead_letters(&self, after: i64, limit: u32) -> InboxFuture<'_, Vec<DeadLetter>> {
        (**self).dead_letters(after, limit)
    }

    fn revive(&self, number: i64) -> InboxFuture<'_, bool> {
        (**self).revive(number)
    }

    fn purge(&self, age: Duration) -> InboxFuture<'_, u64> {
        (**self).purge(age)
    }

    fn arrival(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        (**self).arrival()
    }
}

/// An event in the hands of one worker.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim {
    /// The number of the event in the inbox; later events have greater ones.
    pub number: i64,
    /// What tells the claim from all others of its event, before and after.
    pub serial: i64,
    /// How often the event has been claimed, this time included, since it was [revived](Inbox::revive) for the last time.
    pub attempt: u32,
    /// The event.
    pub event: Event,
}

impl Claim {
    /// A claim, as an inbox makes it.
    #[must_use]
    pub fn new(number: i64, serial: i64, attempt: u32, event: Event) -> Self {
        Self { number, serial, attempt, event }
    }
}

/// Shows no more of the event than its kind.
impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, serial, attempt, event } = self;
        let mut claim = f.debug_struct("Claim");
        claim.field("number", number).field("serial", serial).field("attempt", attempt).field("event", event).finish()
    }
}

/// An event that was given up.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadLetter {
    /// The number of the event in the inbox.
    pub number: i64,
    /// How often it was tried.
    pub attempts: u32,
    /// When it came.
    pub received_at: SystemTime,
    /// The event.
    pub event: Event,
}

impl DeadLetter {
    /// A dead letter, as an inbox makes it.
    #[must_use]
    pub fn new(number: i64, attempts: u32, received_at: SystemTime, event: Event) -> Self {
        Self { number, attempts, received_at, event }
    }
}
