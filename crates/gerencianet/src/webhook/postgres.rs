//! An inbox in PostgreSQL.

use std::collections::HashSet;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgArguments, PgConnection, PgPool, PgPoolOptions, PgRow};
use sqlx::query::Query;
use sqlx::{Executor, Postgres, Row, Transaction};
use tokio::sync::Notify;

use super::stored::{State, milliseconds, moment, undisturbed};
use super::{
    Claim, DeadLetter, Event, Failure, Inbox, InboxError, InboxFuture, TransactionalHandler, TransactionalInbox,
};

mod lent;

use self::lent::Lent;

/// Taken by whoever puts, until what was put is committed: events become visible in the order of their numbers, so that none is
/// claimed before an earlier one of its subject, and two batches with the same keys never wait for each other.
macro_rules! turn {
    () => {
        "SELECT pg_advisory_xact_lock(hashtextextended('gerencianet_inbox', 0))"
    };
}

/// The time is that of the database: replicas need not agree on theirs.
macro_rules! now {
    () => {
        "floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint"
    };
}

/// A replica that freezes before it commits does not keep the turn for long.
const PUT: &str = concat!(
    "WITH turn AS MATERIALIZED (",
    turn!(),
    ", set_config('idle_in_transaction_session_timeout', '10000', true))
     INSERT INTO gerencianet_inbox (key, subject, kind, json, received_at)
     SELECT key, subject, kind, json, ",
    now!(),
    " FROM turn, unnest($1::text[], $2::text[], $3::text[], $4::text[])
     WITH ORDINALITY AS event (key, subject, kind, json, place)
     ORDER BY place
     ON CONFLICT (key) DO NOTHING
     RETURNING key"
);

/// Whoever claims at the same time passes over the rows that are being claimed, and finds those that were as no longer due.
const CLAIM: &str = concat!(
    "WITH due AS MATERIALIZED (
        SELECT number FROM gerencianet_inbox AS one
        WHERE state = 0 AND due_at <= ",
    now!(),
    " AND NOT EXISTS (
            SELECT 1 FROM gerencianet_inbox AS other
            WHERE other.state = 0 AND other.subject = one.subject AND other.number <> one.number
                AND (other.number < one.number OR other.due_at > ",
    now!(),
    ")
        )
        ORDER BY number LIMIT $1 FOR UPDATE SKIP LOCKED
     )
     UPDATE gerencianet_inbox AS event SET attempts = attempts + 1, serial = serial + 1, due_at = ",
    now!(),
    " + $2 FROM due WHERE event.number = due.number
     RETURNING event.number, event.serial, event.attempts, event.kind, event.key, event.subject, event.json"
);

/// Marks an event as handled, and says what the server calls the transaction. A replica that freezes keeps the event, and whatever its
/// handler has locked, not for much longer than its lease.
const MARK: &str = concat!(
    "UPDATE gerencianet_inbox SET state = 1, ended_at = ",
    now!(),
    " WHERE number = $1 AND serial = $2 AND state = 0
     RETURNING (txid_current() & 4294967295)::text AS transaction, set_config(
        'idle_in_transaction_session_timeout', LEAST(GREATEST(due_at - ",
    now!(),
    ", 10000), 2147483647)::text, true)"
);

/// An inbox in a PostgreSQL database, version 12 or newer, for services of several replicas: each event is handled by one of them.
/// The database may be that of the service: then a [`TransactionalHandler`] writes to the tables of the service with its effects
/// exactly once.
///
/// Cheap to clone; all clones are one inbox. Two replicas need nothing of each other but the database, whose clock counts. A worker
/// learns at once of what its own receiver has put, and within [`Worker::poll`](super::Worker::poll) of what another's has.
///
/// ```no_run
/// use gerencianet::webhook::sqlx::{self, PgConnection};
/// use gerencianet::webhook::{Event, Failure, PostgresInbox, TransactionalHandler, Worker};
///
/// struct Ledger;
///
/// impl TransactionalHandler<PgConnection> for Ledger {
///     async fn handle(&self, connection: &mut PgConnection, event: Event) -> Result<(), Failure> {
///         sqlx::query("INSERT INTO ledger (event) VALUES ($1)").bind(event.key()).execute(connection).await?;
///         Ok(())
///     }
/// }
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let inbox = PostgresInbox::open("postgres://service@database.internal/service?sslmode=verify-full").await?;
/// Worker::transactional(inbox, Ledger).run(std::future::pending()).await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PostgresInbox {
    pool: PgPool,
    arrival: Arc<Notify>,
}

impl PostgresInbox {
    /// What makes the table `gerencianet_inbox`, for services whose own role may make no tables. Where the table is there already,
    /// an inbox makes nothing.
    ///
    /// The columns mean what they mean in SQLite: `state` is 0 for an event that waits, 1 for one that is handled, 2 for a dead
    /// letter; `due_at` is when an event may be claimed; `serial` is how often it has been claimed at all, `attempts` since it was last
    /// revived. Moments are milliseconds since 1970.
    pub const SCHEMA: &str = "
        CREATE TABLE gerencianet_inbox (
            number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            subject TEXT NOT NULL,
            kind TEXT NOT NULL,
            json TEXT NOT NULL,
            received_at BIGINT NOT NULL,
            state SMALLINT NOT NULL DEFAULT 0,
            serial BIGINT NOT NULL DEFAULT 0,
            attempts INTEGER NOT NULL DEFAULT 0,
            due_at BIGINT NOT NULL DEFAULT 0,
            ended_at BIGINT
        );
        CREATE INDEX gerencianet_inbox_waiting ON gerencianet_inbox (subject, number) WHERE state = 0;
        CREATE INDEX gerencianet_inbox_due ON gerencianet_inbox (number, due_at) WHERE state = 0;
    ";

    /// The inbox in a database, named by a URL: `postgres://role:password@host/database?sslmode=verify-full`. TLS trusts Mozilla's
    /// roots, or the file that `sslrootcert` names.
    ///
    /// # Errors
    ///
    /// The database cannot be reached, or what [`with_pool`](Self::with_pool) tells.
    pub async fn open(url: &str) -> Result<Self, InboxError> {
        Self::with_pool(PgPoolOptions::new().connect(url).await?).await
    }

    /// The inbox in a database that the service has opened; the table `gerencianet_inbox` is made where there is none. It needs one
    /// connection for each event that its worker handles at the same time, and some for its receiver.
    ///
    /// # Errors
    ///
    /// `synchronous_commit` or `fsync` is off, with which a crash would lose what the vendor believes stored; the database has another
    /// encoding than UTF-8, which cannot hold what payers write; or the table cannot be made.
    pub async fn with_pool(pool: PgPool) -> Result<Self, InboxError> {
        let (synchronous, fsync, encoding): (String, String, String) = sqlx::query_as(
            "SELECT current_setting('synchronous_commit'), current_setting('fsync'), current_setting('server_encoding')",
        )
        .fetch_one(&pool)
        .await?;
        if synchronous == "off" || fsync == "off" {
            return Err(InboxError::new("an inbox needs a database with synchronous_commit and fsync on"));
        }
        if encoding != "UTF8" {
            return Err(InboxError::new("an inbox needs a database with the encoding UTF8"));
        }
        // Of replicas that start at the same time, one makes the table.
        let mut transaction = pool.begin().await?;
        sqlx::query(turn!()).execute(&mut *transaction).await?;
        let is_there = sqlx::query_scalar("SELECT to_regclass('gerencianet_inbox') IS NOT NULL");
        if !is_there.fetch_one(&mut *transaction).await? {
            // Several statements, as one text.
            transaction.execute(Self::SCHEMA).await?;
        }
        transaction.commit().await?;
        Ok(Self { pool, arrival: Arc::default() })
    }

    /// The connections to the database.
    #[must_use]
    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// Begins a transaction, in which everything is done: a statement alone would never be committed on a connection that somebody
    /// left in the midst of a transaction.
    async fn begin(&self) -> sqlx::Result<Transaction<'static, Postgres>> {
        let pool = self.pool.clone();
        undisturbed(async move { pool.begin().await }).await
    }

    /// How many rows were updated.
    async fn updated(&self, update: Query<'_, Postgres, PgArguments>) -> sqlx::Result<u64> {
        let mut transaction = self.begin().await?;
        let updated = update.execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(updated.rows_affected())
    }

    /// Ends what a claim began, if the claim is still the last of its event: each one has a serial number of its own.
    async fn ended(&self, claim: &Claim, state: State) -> Result<bool, InboxError> {
        let update = concat!(
            "UPDATE gerencianet_inbox SET state = $3, ended_at = ",
            now!(),
            " WHERE number = $1 AND serial = $2 AND state = 0"
        );
        let update = sqlx::query(update).bind(claim.number).bind(claim.serial).bind(state as i16);
        Ok(self.updated(update).await? == 1)
    }
}

impl Inbox for PostgresInbox {
    fn put<'a>(&'a self, events: &'a [Event]) -> InboxFuture<'a, Vec<bool>> {
        Box::pin(async move {
            let column = |of: fn(&Event) -> &str| events.iter().map(of).collect::<Vec<_>>();
            let mut transaction = self.begin().await?;
            let new: Vec<String> = sqlx::query_scalar(PUT)
                .bind(column(Event::key))
                .bind(column(Event::subject))
                .bind(column(|event| event.kind().as_str()))
                .bind(column(Event::json))
                .fetch_all(&mut *transaction)
                .await?;
            transaction.commit().await?;
            self.arrival.notify_one();
            // Of two events with one key, the first is new.
            let mut new: HashSet<String> = new.into_iter().collect();
            Ok(events.iter().map(|event| new.remove(event.key())).collect())
        })
    }

    fn claim(&self, limit: u32, lease: Duration) -> InboxFuture<'_, Vec<Claim>> {
        Box::pin(async move {
            let mut transaction = self.begin().await?;
            let rows = sqlx::query(CLAIM)
                .bind(i64::from(limit))
                .bind(milliseconds(lease))
                .fetch_all(&mut *transaction)
                .await?;
            transaction.commit().await?;
            let mut claims = rows
                .iter()
                .map(|row| Ok(Claim::new(row.try_get("number")?, row.try_get("serial")?, attempts(row)?, event(row)?)))
                .collect::<Result<Vec<_>, sqlx::Error>>()?;
            claims.sort_by_key(|claim| claim.number);
            Ok(claims)
        })
    }

    fn handled<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool> {
        Box::pin(self.ended(claim, State::Handled))
    }

    fn retry<'a>(&'a self, claim: &'a Claim, delay: Duration) -> InboxFuture<'a, bool> {
        Box::pin(async move {
            let update = concat!(
                "UPDATE gerencianet_inbox SET due_at = ",
                now!(),
                " + $3 WHERE number = $1 AND serial = $2 AND state = 0"
            );
            let update = sqlx::query(update).bind(claim.number).bind(claim.serial).bind(milliseconds(delay));
            Ok(self.updated(update).await? == 1)
        })
    }

    fn bury<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool> {
        Box::pin(self.ended(claim, State::Dead))
    }

    fn dead_letters(&self, after: i64, limit: u32) -> InboxFuture<'_, Vec<DeadLetter>> {
        Box::pin(async move {
            let rows = sqlx::query(
                "SELECT number, attempts, received_at, kind, key, subject, json FROM gerencianet_inbox
                 WHERE state = 2 AND number > $1 ORDER BY number LIMIT $2",
            )
            .bind(after)
            .bind(i64::from(limit))
            .fetch_all(&self.pool)
            .await?;
            let letters = rows.iter().map(|row| {
                let received_at = moment(row.try_get("received_at")?);
                Ok(DeadLetter::new(row.try_get("number")?, attempts(row)?, received_at, event(row)?))
            });
            Ok(letters.collect::<Result<_, sqlx::Error>>()?)
        })
    }

    fn revive(&self, number: i64) -> InboxFuture<'_, bool> {
        Box::pin(async move {
            let update = "UPDATE gerencianet_inbox SET state = 0, attempts = 0, due_at = 0, ended_at = NULL
                WHERE number = $1 AND state = 2";
            let updated = self.updated(sqlx::query(update).bind(number)).await?;
            self.arrival.notify_one();
            Ok(updated == 1)
        })
    }

    fn purge(&self, age: Duration) -> InboxFuture<'_, u64> {
        Box::pin(async move {
            let update = concat!(
                "UPDATE gerencianet_inbox SET json = '' WHERE state = 1 AND json <> '' AND ended_at < ",
                now!(),
                " - $1"
            );
            Ok(self.updated(sqlx::query(update).bind(milliseconds(age))).await?)
        })
    }

    fn arrival(&self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(self.arrival.notified())
    }
}

impl TransactionalInbox for PostgresInbox {
    type Connection = PgConnection;

    async fn handle_with<H: TransactionalHandler<PgConnection>>(
        &self,
        claim: &Claim,
        handler: &H,
    ) -> Result<bool, Failure> {
        let mut lent = Lent::from(&self.pool).await?;
        let (mut transaction, noted) = lent.begin().await?;
        // From here on nobody can claim the event, even when the lease ends; whether the claim still holds is known before
        // anything is done.
        let mark = sqlx::query(MARK).bind(claim.number).bind(claim.serial);
        let Some(row) = mark.fetch_optional(&mut *transaction).await? else {
            transaction.rollback().await?;
            lent.give_back();
            return Ok(false);
        };
        noted.note(row.try_get("transaction")?);
        if let Err(failure) = handler.handle(&mut transaction, claim.event.clone()).await {
            // The event is marked next, and its row has to be free.
            transaction.rollback().await?;
            lent.give_back();
            return Err(failure);
        }
        // After a statement that failed, which the handler may have passed over, PostgreSQL takes a COMMIT for a ROLLBACK without a
        // word. To ask is to be told.
        let is_marked = sqlx::query_scalar("SELECT state = 1 FROM gerencianet_inbox WHERE number = $1");
        if !is_marked.bind(claim.number).fetch_one(&mut *transaction).await? {
            return Err(Failure::again("the handler has rolled the transaction back"));
        }
        transaction.commit().await?;
        lent.give_back();
        Ok(true)
    }
}

fn event(row: &PgRow) -> Result<Event, sqlx::Error> {
    Ok(Event::stored(row.try_get("kind")?, row.try_get("key")?, row.try_get("subject")?, row.try_get("json")?))
}

fn attempts(row: &PgRow) -> Result<u32, sqlx::Error> {
    Ok(u32::try_from(row.try_get::<i32, _>("attempts")?).unwrap_or_default())
}

impl fmt::Debug for PostgresInbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresInbox").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
