//! The database of the service: its books, and the inbox beside them.

use std::collections::{HashMap, HashSet};

use gerencianet::webhook::sqlx::{self, PgPool, SqlitePool};
use gerencianet::webhook::{PostgresInbox, SqliteInbox};
use tempfile::TempDir;

/// Nothing in the books is unique by itself: what is done twice, stands there twice.
const TABLES: [&str; 3] = [
    "CREATE TABLE books (place BIGINT PRIMARY KEY, event TEXT NOT NULL)",
    "CREATE TABLE account (balance BIGINT NOT NULL, entries BIGINT NOT NULL)",
    "INSERT INTO account VALUES (0, 0)",
];

enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

/// What the books must hold in the end.
pub(crate) struct Expected {
    /// The events of each Pix, each with what it changes in the balance.
    pub(crate) told: Vec<Vec<(String, i64)>>,
    /// Events that change nothing, and may have been told of or not.
    pub(crate) perhaps: HashSet<String>,
    /// Whether the events of a Pix were told in their order.
    pub(crate) is_ordered: bool,
}

pub(crate) struct Books {
    pub(crate) folder: TempDir,
    /// What opens them: a file, or a URL.
    pub(crate) name: String,
    pool: Pool,
}

impl Books {
    pub(crate) async fn in_sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let name = folder.path().join("service.sqlite").to_str().unwrap().to_owned();
        let pool = Pool::Sqlite(SqliteInbox::open(&name).await.unwrap().pool().clone());
        Self { folder, name, pool }.with_tables().await
    }

    pub(crate) async fn in_postgres() -> Self {
        let name = database::database().await;
        let pool = Pool::Postgres(PostgresInbox::open(&name).await.unwrap().pool().clone());
        Self { folder: tempfile::tempdir().unwrap(), name, pool }.with_tables().await
    }

    async fn with_tables(self) -> Self {
        for table in TABLES {
            self.run(table).await;
        }
        self
    }

    /// Ends all leases, at whatever moment that is. Those of the dead would end in two minutes.
    pub(crate) async fn end_leases(&self) {
        let rows = match self.pool {
            Pool::Sqlite(_) => "state = 0",
            Pool::Postgres(_) => {
                "number IN (SELECT number FROM gerencianet_inbox WHERE state = 0 FOR UPDATE SKIP LOCKED)"
            }
        };
        self.run(&format!("UPDATE gerencianet_inbox SET due_at = 0 WHERE {rows}")).await;
    }

    pub(crate) async fn waiting(&self) -> i64 {
        self.number("SELECT count(*) FROM gerencianet_inbox WHERE state = 0").await
    }

    /// Holds the books to what was told.
    pub(crate) async fn check(&self, expected: &Expected) {
        let booked = self.texts("SELECT event FROM books ORDER BY place").await;
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for (place, event) in booked.iter().enumerate() {
            places.entry(event).or_default().push(place);
        }
        let events = || expected.told.iter().flatten();
        let lost: Vec<_> = events().filter(|(event, _)| !places.contains_key(event.as_str())).collect();
        let doubled: Vec<_> = places.iter().filter(|(_, places)| places.len() > 1).collect();
        let told: HashSet<&str> = events().map(|(event, _)| event.as_str()).collect();
        let strange: Vec<_> =
            booked.iter().filter(|one| !told.contains(one.as_str()) && !expected.perhaps.contains(*one)).collect();
        assert!(
            lost.is_empty() && doubled.is_empty() && strange.is_empty(),
            "lost: {lost:?}, doubled: {doubled:?}, never told: {strange:?}"
        );
        for pix in expected.told.iter().filter(|_| expected.is_ordered) {
            assert!(pix.is_sorted_by_key(|(event, _)| places[event.as_str()][0]), "out of order: {pix:?}");
        }
        let balance: i64 = events().map(|(_, change)| change).sum();
        assert_eq!(self.number("SELECT balance FROM account").await, balance);
        assert_eq!(self.number("SELECT entries FROM account").await, booked.len() as i64);

        let kept = self.number("SELECT count(*) FROM gerencianet_inbox").await;
        let handled = self.number("SELECT count(*) FROM gerencianet_inbox WHERE state = 1 AND ended_at > 0").await;
        assert_eq!((kept, handled), (booked.len() as i64, booked.len() as i64));
        match &self.pool {
            Pool::Sqlite(_) => assert_eq!(self.texts("PRAGMA integrity_check").await, ["ok"]),
            Pool::Postgres(_) => {
                // The dead hold nothing.
                let open = "SELECT count(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL";
                while self.number(open).await > 0 {
                    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
                }
                self.run("REINDEX TABLE gerencianet_inbox").await;
            }
        }
    }

    async fn run(&self, statement: &str) {
        match &self.pool {
            Pool::Sqlite(pool) => {
                while let Err(error) = sqlx::query(statement).execute(pool).await {
                    // Who waits for the lock of SQLite may be unlucky for as long as others write.
                    assert!(error.to_string().contains("locked"), "{error}");
                }
            }
            Pool::Postgres(pool) => sqlx::query(statement).execute(pool).await.map(drop).unwrap(),
        }
    }

    async fn number(&self, query: &str) -> i64 {
        match &self.pool {
            Pool::Sqlite(pool) => sqlx::query_scalar(query).fetch_one(pool).await.unwrap(),
            Pool::Postgres(pool) => sqlx::query_scalar(query).fetch_one(pool).await.unwrap(),
        }
    }

    async fn texts(&self, query: &str) -> Vec<String> {
        match &self.pool {
            Pool::Sqlite(pool) => sqlx::query_scalar(query).fetch_all(pool).await.unwrap(),
            Pool::Postgres(pool) => sqlx::query_scalar(query).fetch_all(pool).await.unwrap(),
        }
    }
}
