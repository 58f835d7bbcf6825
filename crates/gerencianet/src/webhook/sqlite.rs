//! An inbox in SQLite.

use std::error::Error as StdError;
use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant, UNIX_EPOCH};

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteExecutor, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteRow, SqliteSynchronous, SqliteTransactionManager,
};
use sqlx::{Row, Sqlite, Transaction, TransactionManager};
use tokio::sync::{Mutex, Notify};
use tokio::time::sleep;

use super::stored::{State, milliseconds, moment, undisturbed};
use super::{
    Claim, DeadLetter, Event, Failure, Inbox, InboxError, InboxFuture, TransactionalHandler, TransactionalInbox,
};
use crate::clock::{Clock, SystemClock};

mod lent;

use self::lent::Lent;

/// What SQLite calls that another connection is in the way.
const SQLITE_BUSY: u32 = 5;

/// How long one waits for another who writes, also one of another process.
const PATIENCE: Duration = Duration::from_secs(10);

/// The pause of one who has to try again.
const AGAIN: Duration = Duration::from_millis(10);

/// What the inbox needs of a database; it stands beside the tables of the service.
///
/// `state` is 0 for an event that waits, 1 for one that is handled, 2 for a dead letter. `due_at` is when an event may be claimed:
/// a claim moves it to the end of its lease. `serial` is how often an event has been claimed at all, `attempts` since it was last revived. Moments are milliseconds since 1970. An event that is new is due however the calendar is
/// set.
const SCHEMA: [&str; 3] = [
    "CREATE TABLE IF NOT EXISTS gerencianet_inbox (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        key TEXT NOT NULL UNIQUE,
        subject TEXT NOT NULL,
        kind TEXT NOT NULL,
        json TEXT NOT NULL,
        received_at INTEGER NOT NULL,
        state INTEGER NOT NULL DEFAULT 0,
        serial INTEGER NOT NULL DEFAULT 0,
        attempts INTEGER NOT NULL DEFAULT 0,
        due_at INTEGER NOT NULL DEFAULT 0,
        ended_at INTEGER
    ) STRICT",
    "CREATE INDEX IF NOT EXISTS gerencianet_inbox_waiting ON gerencianet_inbox (subject, number) WHERE state = 0",
    "CREATE INDEX IF NOT EXISTS gerencianet_inbox_due ON gerencianet_inbox (number, due_at) WHERE state = 0",
];

const CLAIM: &str = "UPDATE gerencianet_inbox SET attempts = attempts + 1, serial = serial + 1, due_at = ?2
    WHERE number IN (
        SELECT number FROM gerencianet_inbox AS one
        WHERE state = 0 AND due_at <= ?1 AND NOT EXISTS (
            SELECT 1 FROM gerencianet_inbox AS other
            WHERE other.state = 0 AND other.subject = one.subject AND other.number <> one.number
                AND (other.number < one.number OR other.due_at > ?1)
        )
        ORDER BY number LIMIT ?3
    )
    RETURNING number, serial, attempts, kind, key, subject, json";

/// An inbox in an SQLite database, which may be that of the service: then a [`TransactionalHandler`] writes to the tables of the
/// service with its effects exactly once.
///
/// Cheap to clone; all clones are one inbox. Several processes of one machine may share a file, which must lie on a disk of that
/// machine.
///
/// While a [`TransactionalHandler`] runs, the commit hook and the progress handler of its connection are the inbox's own: it can
/// neither commit, nor go on with a statement after its time.
///
/// ```
/// use gerencianet::webhook::sqlx::{self, SqliteConnection};
/// use gerencianet::webhook::{Event, Failure, Inbox, SqliteInbox, TransactionalHandler, Worker};
///
/// struct Ledger;
///
/// impl TransactionalHandler<SqliteConnection> for Ledger {
///     async fn handle(&self, connection: &mut SqliteConnection, event: Event) -> Result<(), Failure> {
///         sqlx::query("INSERT INTO ledger (event) VALUES (?1)").bind(event.key()).execute(connection).await?;
///         Ok(())
///     }
/// }
///
/// # #[tokio::main]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = std::env::temp_dir().join(format!("gerencianet-inbox-{}", std::process::id()));
/// # std::fs::create_dir_all(&folder)?;
/// # let file = folder.join("inbox.sqlite");
/// let inbox = SqliteInbox::open(&file).await?;
/// sqlx::query("CREATE TABLE ledger (event TEXT)").execute(inbox.pool()).await?;
///
/// let body = br#"{"contaSimplificada": {"identificador": "617959ce"}, "evento": "conta_aberta"}"#;
/// assert_eq!(inbox.put(&Event::read(body)?).await?, [true]);
/// assert_eq!(inbox.put(&Event::read(body)?).await?, [false]);
///
/// Worker::transactional(inbox.clone(), Ledger).run_until_idle().await?;
/// let entries: i64 = sqlx::query_scalar("SELECT count(*) FROM ledger").fetch_one(inbox.pool()).await?;
/// assert_eq!(entries, 1);
/// # inbox.pool().close().await;
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct SqliteInbox {
    pool: SqlitePool,
    clock: Arc<dyn Clock>,
    arrival: Arc<Notify>,
    /// Whoever writes waits here in line. Before the lock of SQLite, who waits tries again and again, and may never be lucky.
    turn: Arc<Mutex<()>>,
}

impl SqliteInbox {
    /// The inbox in a file, which is made where there is none. It is written ahead (WAL) and to the disk with every commit.
    ///
    /// # Errors
    ///
    /// The file cannot be opened or made, or is no database.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, InboxError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE);
        let start = Instant::now();
        loop {
            match Self::opened(options.clone()).await {
                // SQLite lets nobody wait who turns a database to the write-ahead log while another looks at it.
                Err(error) if is_busy(&error) && start.elapsed() < PATIENCE => sleep(AGAIN).await,
                opened => return opened,
            }
        }
    }

    async fn opened(options: SqliteConnectOptions) -> Result<Self, InboxError> {
        Self::with_pool(SqlitePoolOptions::new().max_connections(4).connect_with(options).await?).await
    }

    /// The inbox in a database that the service has opened; the table `gerencianet_inbox` is made where there is none.
    ///
    /// # Errors
    ///
    /// `PRAGMA synchronous` is below `FULL`, with which a loss of power would lose what the vendor believes stored; or the
    /// table cannot be made.
    pub async fn with_pool(pool: SqlitePool) -> Result<Self, InboxError> {
        let synchronous: i64 = sqlx::query_scalar("PRAGMA synchronous").fetch_one(&pool).await?;
        if synchronous < 2 {
            return Err(InboxError::new("an inbox needs a database with PRAGMA synchronous = FULL"));
        }
        for statement in SCHEMA {
            sqlx::query(statement).execute(&pool).await?;
        }
        Ok(Self { pool, clock: Arc::new(SystemClock), arrival: Arc::default(), turn: Arc::default() })
    }

    /// The clock by which events become due.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// The connections to the database.
    #[must_use]
    pub fn pool(&self) -> &SqlitePool {
        &self.pool
    }

    async fn begin(&self) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
        undisturbed(begun(self.pool.clone())).await
    }

    fn now(&self) -> i64 {
        let since = self.clock.system_now().duration_since(UNIX_EPOCH).unwrap_or_default();
        milliseconds(since)
    }
}

impl Inbox for SqliteInbox {
    fn put<'a>(&'a self, events: &'a [Event]) -> InboxFuture<'a, Vec<bool>> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            let now = self.now();
            let mut transaction = self.begin().await?;
            let mut new = Vec::with_capacity(events.len());
            for event in events {
                let inserted = sqlx::query(
                    "INSERT INTO gerencianet_inbox (key, subject, kind, json, received_at)
                     VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (key) DO NOTHING",
                )
                .bind(event.key())
                .bind(event.subject())
                .bind(event.kind().as_str())
                .bind(event.json())
                .bind(now)
                .execute(&mut *transaction)
                .await?;
                new.push(inserted.rows_affected() == 1);
            }
            transaction.commit().await?;
            self.arrival.notify_one();
            Ok(new)
        })
    }

    fn claim(&self, limit: u32, lease: Duration) -> InboxFuture<'_, Vec<Claim>> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            let now = self.now();
            let end = now.saturating_add(milliseconds(lease));
            let rows = sqlx::query(CLAIM).bind(now).bind(end).bind(limit).fetch_all(&self.pool).await?;
            let mut claims = rows
                .iter()
                .map(|row| {
                    Ok(Claim::new(
                        row.try_get("number")?,
                        row.try_get("serial")?,
                        row.try_get("attempts")?,
                        event(row)?,
                    ))
                })
                .collect::<Result<Vec<_>, sqlx::Error>>()?;
            claims.sort_by_key(|claim| claim.number);
            Ok(claims)
        })
    }

    fn handled<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            Ok(end(&self.pool, claim, State::Handled, self.now()).await?)
        })
    }

    fn retry<'a>(&'a self, claim: &'a Claim, delay: Duration) -> InboxFuture<'a, bool> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            let due = self.now().saturating_add(milliseconds(delay));
            let updated =
                sqlx::query("UPDATE gerencianet_inbox SET due_at = ?3 WHERE number = ?1 AND serial = ?2 AND state = 0")
                    .bind(claim.number)
                    .bind(claim.serial)
                    .bind(due)
                    .execute(&self.pool)
                    .await?;
            Ok(updated.rows_affected() == 1)
        })
    }

    fn bury<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            Ok(end(&self.pool, claim, State::Dead, self.now()).await?)
        })
    }

    fn dead_letters(&self, after: i64, limit: u32) -> InboxFuture<'_, Vec<DeadLetter>> {
        Box::pin(async move {
            let rows = sqlx::query(
                "SELECT number, attempts, received_at, kind, key, subject, json FROM gerencianet_inbox
                 WHERE state = 2 AND number > ?1 ORDER BY number LIMIT ?2",
            )
            .bind(after)
            .bind(limit)
            .fetch_all(&self.pool)
            .await?;
            let letters = rows.iter().map(|row| {
                let received_at = moment(row.try_get("received_at")?);
                Ok(DeadLetter::new(row.try_get("number")?, row.try_get("attempts")?, received_at, event(row)?))
            });
            Ok(letters.collect::<Result<_, sqlx::Error>>()?)
        })
    }

    fn revive(&self, number: i64) -> InboxFuture<'_, bool> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            let updated = sqlx::query(
                "UPDATE gerencianet_inbox SET state = 0, attempts = 0, due_at = 0, ended_at = NULL
                 WHERE number = ?1 AND state = 2",
            )
            .bind(number)
            .execute(&self.pool)
            .await?;
            self.arrival.notify_one();
            Ok(updated.rows_affected() == 1)
        })
    }

    fn purge(&self, age: Duration) -> InboxFuture<'_, u64> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            let before = self.now().saturating_sub(milliseconds(age));
            let purged =
                sqlx::query("UPDATE gerencianet_inbox SET json = '' WHERE state = 1 AND ended_at < ?1 AND json <> ''")
                    .bind(before)
                    .execute(&self.pool)
                    .await?;
            Ok(purged.rows_affected())
        })
    }

    fn arrival(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(self.arrival.notified())
    }
}

impl TransactionalInbox for SqliteInbox {
    type Connection = SqliteConnection;

    async fn handle_with<H: TransactionalHandler<SqliteConnection>>(
        &self,
        claim: &Claim,
        handler: &H,
    ) -> Result<bool, Failure> {
        let _turn = self.turn.lock().await;
        let mut transaction = self.begin().await?;
        // From here on nobody else writes; whether the claim still holds is known before anything is done.
        if !end(&mut *transaction, claim, State::Handled, self.now()).await? {
            return Ok(false);
        }
        let mut lent = Lent::new(transaction).await?;
        if let Err(failure) = handler.handle(lent.connection(), claim.event.clone()).await {
            // The event is marked next, which nobody is to hold up. Where this fails, SQLite has rolled back by itself.
            if let Ok(transaction) = lent.given_back().await {
                let _ = transaction.rollback().await;
            }
            return Err(failure);
        }
        // After some errors, which the handler may have passed over, SQLite has rolled back. To ask is to be told.
        let is_marked = sqlx::query_scalar("SELECT state = 1 FROM gerencianet_inbox WHERE number = ?1");
        if !is_marked.bind(claim.number).fetch_one(lent.connection()).await? {
            return Err(Failure::again("the handler has rolled the transaction back"));
        }
        lent.given_back().await?.commit().await?;
        Ok(true)
    }
}

/// Begins a transaction that writes. One that only later finds out that it has to write could not wait for its turn.
///
/// Where SQLite has rolled back by itself, as it does when the disk is full, `sqlx` 0.8 goes on to count the transaction as open,
/// and begins no other on that connection, which is closed here.
async fn begun(pool: SqlitePool) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
    loop {
        match pool.begin_with("BEGIN IMMEDIATE").await {
            Err(sqlx::Error::InvalidSavePointStatement) => {
                let connection = pool.acquire().await?;
                if SqliteTransactionManager::get_transaction_depth(&connection) > 0 {
                    connection.close().await?;
                }
            }
            begun => return begun,
        }
    }
}

/// Ends what a claim began, if the claim is still the last of its event: each one has a serial number of its own.
async fn end(executor: impl SqliteExecutor<'_>, claim: &Claim, state: State, now: i64) -> Result<bool, sqlx::Error> {
    let updated = sqlx::query(
        "UPDATE gerencianet_inbox SET state = ?3, ended_at = ?4 WHERE number = ?1 AND serial = ?2 AND state = 0",
    )
    .bind(claim.number)
    .bind(claim.serial)
    .bind(state as i64)
    .bind(now)
    .execute(executor)
    .await?;
    Ok(updated.rows_affected() == 1)
}

/// Whether another connection was in the way.
fn is_busy(error: &InboxError) -> bool {
    let cause = StdError::source(error).and_then(|cause| cause.downcast_ref::<sqlx::Error>());
    let code = cause.and_then(sqlx::Error::as_database_error).and_then(|error| error.code());
    // What exactly was in the way is told by the bits above.
    code.and_then(|code| code.parse::<u32>().ok()).is_some_and(|code| code & 0xff == SQLITE_BUSY)
}

fn event(row: &SqliteRow) -> Result<Event, sqlx::Error> {
    Ok(Event::stored(row.try_get("kind")?, row.try_get("key")?, row.try_get("subject")?, row.try_get("json")?))
}

impl fmt::Debug for SqliteInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteInbox").finish_non_exhaustive()
    }
}

#[cfg(test)]
pub(super) mod tests;
