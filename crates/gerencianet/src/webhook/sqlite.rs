//! An inbox in SQLite.

use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use sqlx::query::Query;
use sqlx::sqlite::{SqliteArguments, SqliteConnection, SqlitePool, SqliteRow, SqliteTransactionManager};
use sqlx::{Row, Sqlite, Transaction, TransactionManager};
use tokio::sync::{Mutex, Notify};

use super::stored::{State, milliseconds, moment, undisturbed};
use super::{
    Claim, DeadLetter, Event, Failure, Inbox, InboxError, InboxFuture, TransactionalHandler, TransactionalInbox,
};
use crate::clock::{Clock, SystemClock};

mod file;
mod lent;

use self::lent::Lent;

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
        file::open(path.as_ref()).await
    }

    /// The inbox in a database that the service has opened; the table `gerencianet_inbox` is made where there is none.
    ///
    /// # Errors
    ///
    /// `PRAGMA synchronous` is below `FULL`, with which a loss of power would lose what the vendor believes stored; the journal is not
    /// on the disk, without which a transaction that is broken off would stay half done; or the table cannot be made.
    pub async fn with_pool(pool: SqlitePool) -> Result<Self, InboxError> {
        let (synchronous, journal, file): (i64, String, String) = sqlx::query_as(
            "SELECT synchronous, journal_mode, file FROM pragma_synchronous, pragma_journal_mode, pragma_database_list
             WHERE name = 'main'",
        )
        .fetch_one(&pool)
        .await?;
        if synchronous < 2 {
            return Err(InboxError::new("an inbox needs a database with PRAGMA synchronous = FULL"));
        }
        // What is in memory as a whole has its journal there too, and is for tests.
        if journal == "off" || journal == "memory" && !file.is_empty() {
            return Err(InboxError::new("an inbox needs a database with a journal on the disk"));
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

    /// Begins a transaction, in which everything is done: a statement alone would not be committed on a connection that somebody left in
    /// the midst of a transaction.
    async fn begin(&self) -> Result<Transaction<'static, Sqlite>, sqlx::Error> {
        undisturbed(begun(self.pool.clone())).await
    }

    /// How many rows were updated.
    async fn updated<'a>(&self, update: Query<'a, Sqlite, SqliteArguments<'a>>) -> sqlx::Result<u64> {
        let mut transaction = self.begin().await?;
        let updated = update.execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(updated.rows_affected())
    }

    async fn ended(&self, claim: &Claim, state: State) -> Result<bool, InboxError> {
        Ok(self.updated(end(claim, state, self.now())).await? == 1)
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
            let mut transaction = self.begin().await?;
            let rows = sqlx::query(CLAIM).bind(now).bind(end).bind(limit).fetch_all(&mut *transaction).await?;
            transaction.commit().await?;
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
            self.ended(claim, State::Handled).await
        })
    }

    fn retry<'a>(&'a self, claim: &'a Claim, delay: Duration) -> InboxFuture<'a, bool> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            let due = self.now().saturating_add(milliseconds(delay));
            let update = "UPDATE gerencianet_inbox SET due_at = ?3 WHERE number = ?1 AND serial = ?2 AND state = 0";
            let update = sqlx::query(update).bind(claim.number).bind(claim.serial).bind(due);
            Ok(self.updated(update).await? == 1)
        })
    }

    fn bury<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            self.ended(claim, State::Dead).await
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
            let update = "UPDATE gerencianet_inbox SET state = 0, attempts = 0, due_at = 0, ended_at = NULL
                WHERE number = ?1 AND state = 2";
            let updated = self.updated(sqlx::query(update).bind(number)).await?;
            self.arrival.notify_one();
            Ok(updated == 1)
        })
    }

    fn purge(&self, age: Duration) -> InboxFuture<'_, u64> {
        Box::pin(async move {
            let _turn = self.turn.lock().await;
            let before = self.now().saturating_sub(milliseconds(age));
            let update = "UPDATE gerencianet_inbox SET json = '' WHERE state = 1 AND ended_at < ?1 AND json <> ''";
            Ok(self.updated(sqlx::query(update).bind(before)).await?)
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
        let marked = end(claim, State::Handled, self.now()).execute(&mut *transaction).await?;
        if marked.rows_affected() == 0 {
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
fn end(claim: &Claim, state: State, now: i64) -> Query<'static, Sqlite, SqliteArguments<'static>> {
    let update =
        "UPDATE gerencianet_inbox SET state = ?3, ended_at = ?4 WHERE number = ?1 AND serial = ?2 AND state = 0";
    sqlx::query(update).bind(claim.number).bind(claim.serial).bind(state as i64).bind(now)
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
