//! The file of an inbox, and the others who open it.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use tokio::time::sleep;

use super::SqliteInbox;
use crate::webhook::InboxError;

/// What SQLite calls that another connection is in the way.
const SQLITE_BUSY: u32 = 5;

/// How long one waits for another who writes, also one of another process.
const PATIENCE: Duration = Duration::from_secs(10);

/// The pause of one who has to try again.
const AGAIN: Duration = Duration::from_millis(10);

/// Opens a file, and makes it where there is none.
pub(super) async fn open(path: &Path) -> Result<SqliteInbox, InboxError> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE);
    let start = Instant::now();
    loop {
        match opened(options.clone()).await {
            // SQLite lets nobody wait who turns a database to the write-ahead log while another looks at it.
            Err(error) if is_busy(&error) && start.elapsed() < PATIENCE => sleep(AGAIN).await,
            opened => return opened,
        }
    }
}

async fn opened(options: SqliteConnectOptions) -> Result<SqliteInbox, InboxError> {
    SqliteInbox::with_pool(SqlitePoolOptions::new().max_connections(4).connect_with(options).await?).await
}

/// Whether another connection was in the way.
fn is_busy(error: &InboxError) -> bool {
    let cause = error.source().and_then(|cause| cause.downcast_ref::<sqlx::Error>());
    let code = cause.and_then(sqlx::Error::as_database_error).and_then(|error| error.code());
    // What exactly was in the way is told by the bits above.
    code.and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| code & 0xff == SQLITE_BUSY)
}
