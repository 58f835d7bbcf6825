//! What the inboxes in databases have in common.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use sqlx::{Database, Error, Transaction};

/// What has become of an event, as the column `state` has it; 0 is an event that waits.
#[derive(Clone, Copy)]
pub(super) enum State {
    Handled = 1,
    Dead = 2,
}

/// A span of time as the columns have it.
pub(super) fn milliseconds(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX)
}

/// A moment that a column tells in milliseconds since 1970.
pub(super) fn moment(milliseconds: i64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(u64::try_from(milliseconds).unwrap_or_default())
}

/// Begins a transaction that is rolled back should nobody wait for it any more. `sqlx` alone loses one that is dropped while it
/// begins: the connection goes back among the others with the transaction open, and keeps what it has locked for ever.
pub(super) async fn undisturbed<D: Database>(
    begin: impl Future<Output = Result<Transaction<'static, D>, Error>> + Send + 'static,
) -> Result<Transaction<'static, D>, Error> {
    tokio::spawn(begin).await.unwrap_or(Err(Error::WorkerCrashed))
}
