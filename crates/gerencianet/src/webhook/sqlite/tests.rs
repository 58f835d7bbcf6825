#![allow(clippy::unwrap_used, reason = "functions that tests share are tests too")]

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::SystemTime;

use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::*;
use crate::clock::VirtualClock;
use crate::webhook::Worker;
use crate::webhook::suite::{Bench, LEASE, received, suite};

mod opening;

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

struct Fails;

impl TransactionalHandler<SqliteConnection> for Fails {
    async fn handle(&self, _: &mut SqliteConnection, _: Event) -> Result<(), Failure> {
        Err(Failure::again("canary"))
    }
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
                        2 => {
                            assert!(inbox.handle_with(claim, &Fails).await.is_err());
                            inbox.retry(claim, Duration::ZERO).await
                        }
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

/// Leaves all connections in the midst of a transaction, as `sqlx` does where who began one is gone at the wrong moment: services share
/// the connections of the inbox.
async fn leave_open(inbox: &SqliteInbox) {
    let mut connections = Vec::new();
    for _ in 0..inbox.pool().options().get_max_connections() {
        connections.push(inbox.pool().acquire().await.unwrap());
    }
    for connection in &mut connections {
        std::mem::forget(connection.begin().await.unwrap());
    }
}

#[tokio::test]
async fn what_others_left_open_swallows_nothing() {
    let bench = Sqlite::new().await;
    let (inbox, other) = (bench.open().await, bench.open().await);
    leave_open(&inbox).await;
    inbox.put(&[received("E1"), received("E2"), received("E3")]).await.unwrap();
    leave_open(&inbox).await;
    let claims = inbox.claim(3, LEASE).await.unwrap();
    assert!(other.claim(9, LEASE).await.unwrap().is_empty());
    leave_open(&inbox).await;
    assert!(inbox.handled(&claims[0]).await.unwrap());
    assert!(!other.handled(&claims[0]).await.unwrap());
    leave_open(&inbox).await;
    assert!(inbox.bury(&claims[1]).await.unwrap());
    assert_eq!(other.dead_letters(0, 9).await.unwrap().len(), 1);
    leave_open(&inbox).await;
    assert!(inbox.revive(claims[1].number).await.unwrap());
    leave_open(&inbox).await;
    assert!(inbox.retry(&claims[2], Duration::ZERO).await.unwrap());
    assert_eq!(other.claim(9, LEASE).await.unwrap().len(), 2);
    bench.clock.advance(Duration::from_secs(1));
    leave_open(&inbox).await;
    assert_eq!(inbox.purge(Duration::ZERO).await.unwrap(), 1);
    assert_eq!(bench.kept().await[0], "");
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

/// Writes, after something that it passes over.
struct PassesOver(&'static str);

impl TransactionalHandler<SqliteConnection> for PassesOver {
    async fn handle(&self, connection: &mut SqliteConnection, event: Event) -> Result<(), Failure> {
        let _ = sqlx::query(self.0).execute(&mut *connection).await;
        let _ = Sqlite::book(connection, event.key()).await;
        Ok(())
    }
}

#[tokio::test]
async fn what_was_rolled_back_on_the_way_is_not_handled_leaves_nothing_and_holds_up_nothing() {
    let bench = Sqlite::new().await;
    let inbox = bench.open().await;
    sqlx::query("CREATE TABLE one (only TEXT UNIQUE)").execute(inbox.pool()).await.unwrap();
    sqlx::query("INSERT INTO one VALUES ('a')").execute(inbox.pool()).await.unwrap();
    inbox.put(&[received("E1")]).await.unwrap();
    // As often as there are connections, and more.
    for passed in ["ROLLBACK", "COMMIT", "ROLLBACK; BEGIN", "INSERT OR ROLLBACK INTO one VALUES ('a')"].repeat(2) {
        let claims = inbox.claim(1, LEASE).await.unwrap();
        assert!(inbox.handle_with(&claims[0], &PassesOver(passed)).await.is_err(), "{passed}");
        assert!(inbox.retry(&claims[0], Duration::ZERO).await.unwrap(), "it waits: {passed}");
        assert!(bench.books().await.is_empty(), "{passed}");
    }
    for id in ["E2", "E3", "E4", "E5"] {
        assert_eq!(inbox.put(&[received(id)]).await.unwrap(), [true]);
    }
    for claim in inbox.claim(9, LEASE).await.unwrap() {
        assert!(inbox.handle_with(&claim, &PassesOver("SELECT 1")).await.unwrap());
    }
    assert_eq!(bench.books().await.len(), 5);
}

/// The pages that are left on a disk, for those who come and for those who are there.
async fn room(pages: &AtomicU32, pool: &SqlitePool, left: u32) {
    pages.store(left, Ordering::Relaxed);
    let mut connections = Vec::new();
    for _ in 0..pool.options().get_max_connections() {
        connections.push(pool.acquire().await.unwrap());
    }
    for connection in &mut connections {
        limit(connection, left).await.unwrap();
    }
}

async fn limit(connection: &mut SqliteConnection, pages: u32) -> sqlx::Result<()> {
    sqlx::query(&format!("PRAGMA max_page_count = {pages}")).execute(connection).await.map(drop)
}

#[tokio::test]
async fn a_disk_that_was_full_is_of_use_again_when_there_is_room() {
    let folder = Folder::new();
    let pages = Arc::new(AtomicU32::new(10_000));
    let options = SqliteConnectOptions::new()
        .filename(folder.file())
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let left = pages.clone();
    let pool = SqlitePoolOptions::new().max_connections(4).after_connect(move |connection, _| {
        let left = left.load(Ordering::Relaxed);
        Box::pin(async move { limit(connection, left).await })
    });
    let inbox = SqliteInbox::with_pool(pool.connect_with(options).await.unwrap()).await.unwrap();
    let long = |number: u32| {
        let body = format!(r#"{{"pix": [{{"endToEndId": "E{number}", "infoPagador": "{}"}}]}}"#, "a".repeat(20_000));
        Event::read(body.as_bytes()).unwrap()
    };
    room(&pages, inbox.pool(), 60).await;
    let mut stored = 0;
    while inbox.put(&long(stored)).await.is_ok() {
        stored += 1;
        assert!(stored < 60);
    }
    // As often as there are connections, and more.
    for number in 0..8 {
        assert!(inbox.put(&long(stored + number)).await.is_err());
    }
    room(&pages, inbox.pool(), 10_000).await;
    for number in 0..8 {
        assert_eq!(inbox.put(&long(stored + number)).await.unwrap(), [true]);
    }
    let claims = inbox.claim(99, LEASE).await.unwrap();
    assert_eq!(claims.len(), usize::try_from(stored + 8).unwrap());
    assert!(inbox.handled(&claims[0]).await.unwrap());
}

/// Counts for longer than anybody waits, the first time.
#[derive(Default)]
struct Counts(AtomicU32);

impl TransactionalHandler<SqliteConnection> for Counts {
    async fn handle(&self, connection: &mut SqliteConnection, event: Event) -> Result<(), Failure> {
        Sqlite::book(connection, event.key()).await?;
        if self.0.fetch_add(1, Ordering::Relaxed) == 0 {
            let count = "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n) SELECT max(n) FROM n";
            sqlx::query(count).execute(connection).await?;
        }
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_does_not_go_on_when_its_handler_was_given_up() {
    let bench = Sqlite::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1")]).await.unwrap();
    let worker = Worker::transactional(inbox.clone(), Counts::default())
        .timeout(Duration::from_millis(300))
        .delays(Duration::ZERO, Duration::ZERO);
    tokio::time::timeout(Duration::from_secs(60), worker.run_until_idle()).await.unwrap().unwrap();
    assert_eq!(bench.books().await, ["pix-received/E1"]);
    assert!(inbox.dead_letters(0, 9).await.unwrap().is_empty());
    // Nobody else's statements are ended for it.
    let mut connections = Vec::new();
    for _ in 0..inbox.pool().options().get_max_connections() {
        connections.push(inbox.pool().acquire().await.unwrap());
    }
    for connection in &mut connections {
        let count =
            "WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n LIMIT 100000) SELECT max(n) FROM n";
        assert_eq!(sqlx::query_scalar::<_, i64>(count).fetch_one(&mut **connection).await.unwrap(), 100_000);
    }
}
