//! The database: where it is, and its schema.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous, SqliteTransactionManager,
};
use sqlx::{Connection, Executor, Row, Sqlite, SqliteConnection, SqlitePool, Transaction, TransactionManager};

use crate::access::files;
use crate::error::Error;

/// What brings a database from each version of the schema to the next. A script that was published is never changed.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_accounts.sql"),
    include_str!("../migrations/0002_pix.sql"),
    include_str!("../migrations/0003_deliveries.sql"),
    include_str!("../migrations/0004_open_finance.sql"),
    include_str!("../migrations/0005_account_opening.sql"),
    include_str!("../migrations/0006_sandbox.sql"),
];

/// How a transaction that writes begins. Taking the lock at once, it waits for its turn instead of failing in its middle.
const WRITING: &str = "BEGIN IMMEDIATE";

/// Opens the database of a folder, or one in memory, and brings its schema up to date.
///
/// A commit is on the disk before it is answered: write-ahead log, `synchronous=FULL`.
pub(crate) async fn open(file: Option<&Path>) -> Result<SqlitePool, Error> {
    let options = SqliteConnectOptions::new().foreign_keys(true).busy_timeout(Duration::from_secs(10));
    let (options, connections) = match file {
        Some(file) => {
            files::touch_private(file)?;
            let options =
                options.filename(file).journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
            (options, 4)
        }
        // Each connection in memory is a database of its own.
        None => (options.in_memory(true), 1),
    };
    // No connection is opened beside the first: two that turn a new file to the write-ahead log at once do not wait for each other.
    let pool = SqlitePoolOptions::new()
        .max_connections(connections)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options)
        .await?;
    migrate(&mut *pool.acquire().await?).await?;
    Ok(pool)
}

/// Begins a transaction that writes; only one does at a time.
///
/// A task of its own ends what whoever waits gives up, as a request does whose client has gone: between its beginning and its return
/// a transaction belongs to nobody, and would stay open.
pub(crate) async fn write(pool: &SqlitePool) -> sqlx::Result<Transaction<'static, Sqlite>> {
    let pool = pool.clone();
    tokio::spawn(begun(pool)).await.unwrap_or(Err(sqlx::Error::WorkerCrashed))
}

/// Where SQLite has rolled back by itself, as it does when the disk is full, `sqlx` 0.8 goes on to count the transaction as open, and
/// begins no other on that connection, which is closed here.
async fn begun(pool: SqlitePool) -> sqlx::Result<Transaction<'static, Sqlite>> {
    loop {
        match pool.begin_with(WRITING).await {
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

async fn migrate(connection: &mut SqliteConnection) -> Result<(), Error> {
    let mut transaction = connection.begin_with(WRITING).await?;
    let version: i64 = transaction.fetch_one("PRAGMA user_version").await?.try_get(0)?;
    let version = usize::try_from(version).map_err(|_| Error::NewerDatabase)?;
    for script in MIGRATIONS.get(version..).ok_or(Error::NewerDatabase)? {
        transaction.execute(*script).await?;
    }
    let newest = format!("PRAGMA user_version = {}", MIGRATIONS.len());
    transaction.execute(newest.as_str()).await?;
    transaction.commit().await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_database_is_brought_up_to_date_once_and_is_durable() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sandbox.db");
        for _ in 0..2 {
            let pool = open(Some(&file)).await.unwrap();
            let pragma = async |name: &str| -> String {
                let row = pool.fetch_one(format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}").as_str()).await;
                row.unwrap().get(0)
            };
            assert_eq!(pragma("user_version").await, MIGRATIONS.len().to_string());
            assert_eq!(pragma("journal_mode").await, "wal");
            assert_eq!(pragma("synchronous").await, "2", "FULL");
            assert_eq!(pragma("foreign_keys").await, "1");
            pool.close().await;
        }
    }

    #[tokio::test]
    async fn a_database_of_an_earlier_version_keeps_what_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sandbox.db");
        let options = SqliteConnectOptions::new().filename(&file).create_if_missing(true);
        let mut first = SqliteConnection::connect_with(&options).await.unwrap();
        first.execute(MIGRATIONS[0]).await.unwrap();
        first.execute("INSERT INTO blocked VALUES ('52998224725'); PRAGMA user_version = 1").await.unwrap();
        first.close().await.unwrap();

        let pool = open(Some(&file)).await.unwrap();
        let blocked: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM blocked").fetch_one(&pool).await.unwrap();
        let charges: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM charges").fetch_one(&pool).await.unwrap();
        assert_eq!((blocked, charges), (1, 0));
    }

    #[tokio::test]
    async fn what_sqlite_has_rolled_back_by_itself_leaves_all_connections_of_use() {
        let folder = tempfile::tempdir().unwrap();
        let pool = open(Some(&folder.path().join("sandbox.db"))).await.unwrap();
        for _ in 0..4 {
            let mut transaction = write(&pool).await.unwrap();
            transaction.execute("ROLLBACK").await.unwrap();
        }
        for number in 0..8 {
            let mut transaction = write(&pool).await.unwrap();
            transaction.execute(format!("INSERT INTO blocked VALUES ('{number}')").as_str()).await.unwrap();
            transaction.commit().await.unwrap();
        }
    }

    #[tokio::test]
    async fn a_database_of_a_newer_version_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sandbox.db");
        let pool = open(Some(&file)).await.unwrap();
        pool.execute("PRAGMA user_version = 99").await.unwrap();
        pool.close().await;
        assert!(matches!(open(Some(&file)).await, Err(Error::NewerDatabase)));
    }
}
