#![allow(clippy::unwrap_used, reason = "functions that tests share are tests too")]

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use super::*;
use crate::clock::VirtualClock;
use crate::webhook::suite::{Bench, LEASE, received, suite};

suite!(Sqlite);

/// A folder for one database, which goes away with it.
pub(in crate::webhook) struct Folder(PathBuf);

impl Folder {
    pub(in crate::webhook) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("gerencianet-inbox-{}-{count}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    pub(in crate::webhook) fn file(&self) -> PathBuf {
        self.0.join("inbox.sqlite")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind breaks no test.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A file, and the clock of all that open it.
struct Sqlite {
    folder: Folder,
    clock: Arc<VirtualClock>,
    start: SystemTime,
}

impl Bench for Sqlite {
    type Inbox = SqliteInbox;

    async fn new() -> Self {
        let clock = Arc::new(VirtualClock::new());
        let bench = Self { folder: Folder::new(), start: clock.system_now(), clock };
        let pool = bench.open().await.pool;
        sqlx::query("CREATE TABLE books (event TEXT)").execute(&pool).await.unwrap();
        bench
    }

    async fn open(&self) -> SqliteInbox {
        SqliteInbox::open(self.folder.file()).await.unwrap().clock(self.clock.clone())
    }

    async fn pass(&self, time: Duration) {
        self.clock.advance(time);
    }

    fn start(&self) -> SystemTime {
        self.start
    }

    async fn refuse(&self, key: &str) {
        let trigger = format!(
            "CREATE TRIGGER refused BEFORE INSERT ON gerencianet_inbox WHEN NEW.key = '{key}'
             BEGIN SELECT RAISE(FAIL, 'refused'); END"
        );
        sqlx::query(&trigger).execute(self.open().await.pool()).await.unwrap();
    }

    async fn book(connection: &mut SqliteConnection, key: &str) -> sqlx::Result<()> {
        sqlx::query("INSERT INTO books (event) VALUES (?1)").bind(key).execute(connection).await.map(drop)
    }

    async fn books(&self) -> Vec<String> {
        let books = sqlx::query_scalar("SELECT event FROM books ORDER BY event");
        books.fetch_all(self.open().await.pool()).await.unwrap()
    }

    async fn kept(&self) -> Vec<String> {
        let kept = sqlx::query_scalar("SELECT json FROM gerencianet_inbox ORDER BY number");
        kept.fetch_all(self.open().await.pool()).await.unwrap()
    }
}

#[tokio::test]
async fn a_calendar_that_is_set_back_holds_up_nothing_new() {
    let bench = Sqlite::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1")]).await.unwrap();
    bench.clock.set_calendar(bench.clock.system_now() - Duration::from_secs(86_400));
    assert_eq!(inbox.claim(9, LEASE).await.unwrap().len(), 1);
}

#[tokio::test]
async fn time_counts_to_the_millisecond() {
    let bench = Sqlite::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1")]).await.unwrap();
    inbox.claim(9, LEASE).await.unwrap();
    bench.pass(LEASE - Duration::from_millis(1)).await;
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    bench.pass(Duration::from_millis(1)).await;
    let claims = inbox.claim(9, LEASE).await.unwrap();
    assert!(inbox.handled(&claims[0]).await.unwrap());
    bench.pass(LEASE).await;
    assert_eq!(inbox.purge(LEASE).await.unwrap(), 0);
    bench.pass(Duration::from_millis(1)).await;
    assert_eq!(inbox.purge(LEASE).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_writes_waits_in_line() {
    let folder = Folder::new();
    let options = SqliteConnectOptions::new()
        .filename(folder.file())
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    // SQLite itself lets nobody wait.
    let pool = SqlitePoolOptions::new().max_connections(8).after_connect(|connection, _| {
        Box::pin(async move { sqlx::query("PRAGMA busy_timeout = 0").execute(connection).await.map(drop) })
    });
    let pool = pool.connect_with(options).await.unwrap();
    let inbox = SqliteInbox::with_pool(pool).await.unwrap();
    let writing = (0..8).map(|part| {
        let inbox = inbox.clone();
        tokio::spawn(async move {
            for number in 0..10 {
                inbox.put(&[received(&format!("E{part}-{number}"))]).await.unwrap();
                let claims = inbox.claim(4, LEASE).await.unwrap();
                for (place, claim) in claims.iter().enumerate() {
                    let ended = match place {
                        0 => inbox.retry(claim, Duration::ZERO).await,
                        1 => inbox.bury(claim).await,
                        _ => inbox.handled(claim).await,
                    };
                    assert!(ended.unwrap());
                    inbox.revive(claim.number).await.unwrap();
                }
                inbox.purge(LEASE).await.unwrap();
            }
        })
    });
    for one in writing.collect::<Vec<_>>() {
        one.await.unwrap();
    }
}

#[tokio::test]
async fn a_database_that_forgets_at_a_loss_of_power_is_refused() {
    let folder = Folder::new();
    for (synchronous, is_good) in
        [(SqliteSynchronous::Off, false), (SqliteSynchronous::Normal, false), (SqliteSynchronous::Full, true)]
    {
        let options =
            SqliteConnectOptions::new().filename(folder.file()).create_if_missing(true).synchronous(synchronous);
        let pool = SqlitePoolOptions::new().connect_with(options).await.unwrap();
        assert_eq!(SqliteInbox::with_pool(pool).await.is_ok(), is_good);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_gives_up_while_storing_locks_nobody_out() {
    let folder = Folder::new();
    let inbox = SqliteInbox::open(folder.file()).await.unwrap();
    for number in 0..2_000_u64 {
        let event = [received(&format!("E{number}"))];
        // Given up at each point between its beginning and its end.
        let _ = tokio::time::timeout(std::time::Duration::from_micros(number % 400), inbox.put(&event)).await;
    }
    let event = [received("last")];
    let stored = tokio::time::timeout(std::time::Duration::from_secs(60), inbox.put(&event)).await;
    assert_eq!(stored.unwrap().unwrap(), [true]);
}

/// Passes over that SQLite has rolled back, as it does by itself when the disk is full.
struct RollsBack;

impl TransactionalHandler<SqliteConnection> for RollsBack {
    async fn handle(&self, connection: &mut SqliteConnection, _: Event) -> Result<(), Failure> {
        sqlx::query("ROLLBACK").execute(connection).await?;
        Ok(())
    }
}

#[tokio::test]
async fn what_was_rolled_back_on_the_way_is_not_handled_and_holds_up_nothing() {
    let bench = Sqlite::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1")]).await.unwrap();
    // As often as there are connections.
    for _ in 0..4 {
        let claims = inbox.claim(1, LEASE).await.unwrap();
        assert!(inbox.handle_with(&claims[0], &RollsBack).await.is_err());
        assert!(inbox.retry(&claims[0], Duration::ZERO).await.unwrap(), "it waits");
    }
    for id in ["E2", "E3", "E4", "E5"] {
        assert_eq!(inbox.put(&[received(id)]).await.unwrap(), [true]);
    }
    assert_eq!(inbox.claim(9, LEASE).await.unwrap().len(), 5);
}
