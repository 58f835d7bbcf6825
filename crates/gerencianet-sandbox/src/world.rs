//! What all requests share.

use std::sync::Arc;
use std::time::Duration;

use sqlx::{Sqlite, SqlitePool, Transaction};
use tokio::sync::Notify;

use crate::access::Authority;
use crate::clock::MovedClock;
use crate::database;
use crate::deliveries::Poster;
use crate::faults::Faults;
use crate::moment::Moment;
use crate::requests::Requests;

tokio::task_local! {
    /// How many seconds the clock is ahead for the request that is being answered: a fault of its own.
    static AHEAD: i32;
}

/// Runs what is done for one request under a clock that is so many seconds ahead.
pub(crate) async fn ahead<T>(seconds: i32, work: impl Future<Output = T>) -> T {
    AHEAD.scope(seconds, work).await
}

/// What all requests share.
pub(crate) struct World {
    pub(crate) database: SqlitePool,
    /// How a browser of this machine finds the sandbox: `http://localhost:8444`.
    pub(crate) origin: String,
    /// What issues certificates to accounts that are opened.
    pub(crate) authority: Authority,
    pub(crate) clock: MovedClock,
    /// How long a refund or a sent Pix takes.
    pub(crate) settlement: Duration,
    /// What is taken of a received Pix, in hundredths of a percent.
    pub(crate) fee: u16,
    /// Whether amounts decide what happens, as in the vendor's homologation.
    pub(crate) homologation: bool,
    pub(crate) requests: Arc<Requests>,
    pub(crate) faults: Faults,
    pub(crate) poster: Poster,
    /// How long a receiver of notifications may take to answer.
    pub(crate) patience: Duration,
    /// Wakes who does what is due: after a change there may be something.
    pub(crate) changed: Notify,
}

impl World {
    /// The present moment, as the request that is being answered has it.
    pub(crate) fn now(&self) -> Moment {
        let ahead = AHEAD.try_with(|seconds| *seconds).unwrap_or(0);
        Moment(self.shared_now().0.saturating_add(i64::from(ahead) * 1000))
    }

    /// The present moment that all requests share, whatever fault one of them meets. By it stands what concerns more than that
    /// one: how much money there is, which tokens are over, and when a notification is due.
    pub(crate) fn shared_now(&self) -> Moment {
        self.clock.now()
    }

    /// Begins a transaction that writes; only one does at a time.
    pub(crate) async fn write(&self) -> sqlx::Result<Transaction<'static, Sqlite>> {
        database::write(&self.database).await
    }

    /// Begins a transaction that only reads, and sees one state throughout.
    pub(crate) async fn read(&self) -> sqlx::Result<Transaction<'static, Sqlite>> {
        self.database.begin().await
    }
}
