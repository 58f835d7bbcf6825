//! A connection that a handler writes through.

use sqlx::pool::PoolConnection;
use sqlx::postgres::PgPool;
use sqlx::{ConnectOptions, Connection, Postgres, Transaction};
use tokio::runtime::Handle;

/// Ends whoever is still in a transaction, which is rolled back. Where none is, nothing happens.
const END: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_xid::text = $1";

/// A connection that is lent to a handler, for one transaction.
///
/// A handler may be given up while a statement of it runs. The server goes on with that statement, keeps what the transaction has
/// locked, and hears of nothing before it has come to its end: so it is told by another connection, of its own. What was begun on a connection
/// that is not [given back](Lent::give_back) is never finished by anybody else: the connection is closed.
pub(super) struct Lent {
    connection: PoolConnection<Postgres>,
    pool: PgPool,
    transaction: Option<String>,
    is_whole: bool,
}

impl Lent {
    pub(super) async fn from(pool: &PgPool) -> sqlx::Result<Self> {
        Ok(Self { connection: pool.acquire().await?, pool: pool.clone(), transaction: None, is_whole: false })
    }

    /// Begins the one transaction; where it goes, the server's name for it is to be [noted](Noted::note).
    pub(super) async fn begin(&mut self) -> sqlx::Result<(Transaction<'_, Postgres>, Noted<'_>)> {
        let Self { connection, transaction, .. } = self;
        Ok((Connection::begin(&mut **connection).await?, Noted(transaction)))
    }

    /// The transaction has come to a good end, or to none that leaves anything behind.
    pub(super) fn give_back(mut self) {
        self.is_whole = true;
    }
}

/// Where the name of a transaction stands.
pub(super) struct Noted<'a>(&'a mut Option<String>);

impl Noted<'_> {
    /// The server's name for the transaction, which it has as soon as it has written something.
    pub(super) fn note(self, name: String) {
        *self.0 = Some(name);
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if self.is_whole {
            return;
        }
        self.connection.close_on_drop();
        let (Some(transaction), Ok(runtime)) = (self.transaction.take(), Handle::try_current()) else { return };
        // Not one of the pool: those may all wait for what is to be ended here.
        let options = self.pool.connect_options();
        runtime.spawn(async move {
            let ended = async {
                let mut connection = options.connect().await?;
                sqlx::query(END).bind(transaction).execute(&mut connection).await?;
                connection.close().await
            };
            if ended.await.is_err() {
                tracing::warn!(target: "gerencianet::webhook", "a handler that was given up could not be ended at the database");
            }
        });
    }
}
