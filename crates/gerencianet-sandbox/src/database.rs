//! The database: where it is, and its schema.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, Executor, Row, Sqlite, SqliteConnection, SqlitePool, Transaction};

use crate::access::files;
use crate::error::Error;

/// What brings a database from each version of the schema to the next. A script that was published is never changed.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_charges.sql"),
    include_str!("../migrations/0002_settings.sql"),
    include_str!("../migrations/0003_deliveries.sql"),
    include_str!("../migrations/0004_requests.sql"),
    include_str!("../migrations/0005_sending.sql"),
    include_str!("../migrations/0006_accounts.sql"),
    include_str!("../migrations/0007_reports.sql"),
    include_str!("../migrations/0008_clock.sql"),
    include_str!("../migrations/0009_open_finance.sql"),
    include_str!("../migrations/0010_told.sql"),
    include_str!("../migrations/0011_account_opening.sql"),
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
    let pool = SqlitePoolOptions::new()
        .max_connections(connections)
        .min_connections(1)
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
    let begun = tokio::spawn(async move { pool.begin_with(WRITING).await });
    begun.await.unwrap_or(Err(sqlx::Error::WorkerCrashed))
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
        first.execute("INSERT INTO keys VALUES ('loja@example.com', 0, 1); PRAGMA user_version = 1").await.unwrap();
        first.close().await.unwrap();

        let pool = open(Some(&file)).await.unwrap();
        let keys: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM keys").fetch_one(&pool).await.unwrap();
        let settings: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM settings").fetch_one(&pool).await.unwrap();
        assert_eq!((keys, settings), (1, 0));
    }

    #[tokio::test]
    async fn what_was_there_before_there_were_accounts_belongs_to_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("sandbox.db");
        let options = SqliteConnectOptions::new().filename(&file).create_if_missing(true).foreign_keys(true);
        let mut first = SqliteConnection::connect_with(&options).await.unwrap();
        first.execute(MIGRATIONS[..5].concat().as_str()).await.unwrap();
        let held = "
            INSERT INTO keys VALUES ('loja@example.com', 1, 1);
            INSERT INTO locations VALUES (7, 'cob', 'x.invalid/v2/7', 1);
            INSERT INTO charges VALUES ('t1', 'CONCLUIDA', 1, 7, 2), ('t2', 'ATIVA', 0, NULL, 3);
            INSERT INTO revisions VALUES ('t1', 0, 60, NULL, NULL, NULL, 100, 'loja@example.com', NULL, '[]'),
                ('t1', 1, 60, NULL, NULL, NULL, 200, 'loja@example.com', NULL, '[]'),
                ('t2', 0, 60, NULL, NULL, NULL, 300, 'loja@example.com', NULL, '[]');
            INSERT INTO received VALUES ('E1', 't1', 't1', 'loja@example.com', 200, NULL, NULL, NULL, NULL, 4),
                ('E2', NULL, NULL, 'loja@example.com', 50, NULL, NULL, NULL, NULL, 5);
            INSERT INTO refunds VALUES ('E1', 'd1', 'D1', 20, 6, 7, NULL);
            INSERT INTO deposits VALUES (0, 500, 8);
            INSERT INTO sent VALUES ('s1', 'E3', 30, 0, '{}', 8, 9, NULL);
            INSERT INTO returned VALUES ('D2', 'd2', 's1', 10, 9);
            INSERT INTO addresses VALUES ('pix', 'loja@example.com', 'https://loja.example', 8);
            INSERT INTO settings VALUES (1, 0);
            INSERT INTO key_settings VALUES ('loja@example.com', 1, 0, NULL);
            INSERT INTO tokens VALUES (x'00', 'cob.read', 9);
            PRAGMA user_version = 5";
        first.execute(held).await.unwrap();
        first.close().await.unwrap();

        let pool = open(Some(&file)).await.unwrap();
        for (table, rows) in
            [("keys", 1), ("locations", 1), ("charges", 2), ("revisions", 3), ("received", 2), ("addresses", 1)]
                .into_iter()
                .chain([("settings", 1), ("key_settings", 1), ("deposits", 1), ("sent", 1), ("returned", 1)])
        {
            let count = format!("SELECT COUNT(*) FROM {table} WHERE account = 1");
            assert_eq!(sqlx::query_scalar::<_, i64>(&count).fetch_one(&pool).await.unwrap(), rows, "{table}");
        }
        let scalar = async |query: &str| sqlx::query_scalar::<_, i64>(query).fetch_one(&pool).await.unwrap();
        let paid = "SELECT SUM(r.centavos) FROM received r JOIN refunds f USING (end_to_end_id) JOIN charges c
             ON (c.account, c.txid) = (r.account, r.charge) JOIN locations l ON l.id = c.location";
        assert_eq!(scalar(paid).await, 200);
        assert_eq!(scalar("SELECT COUNT(*) FROM tokens").await, 0, "whose they were is not known");
        assert_eq!(scalar("SELECT COUNT(*) FROM pragma_foreign_key_check").await, 0);
        assert_eq!(scalar(r"SELECT COUNT(*) FROM sqlite_schema WHERE sql LIKE '%old\_%' ESCAPE '\'").await, 0);
        let next = "INSERT INTO locations (account, kind, address, made) VALUES (1, 'cob', 'x.invalid/v2/8', 9)";
        assert_eq!(pool.execute(next).await.unwrap().last_insert_rowid(), 8);
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
