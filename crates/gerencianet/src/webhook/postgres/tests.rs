#![allow(clippy::unwrap_used, reason = "functions that tests share are tests too")]

use std::str::FromStr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Instant, SystemTime};

use sqlx::postgres::PgConnectOptions;

use super::*;
use crate::webhook::Worker;
use crate::webhook::suite::{Bench, LEASE, keys, received, refund, suite};

suite!(Base);

/// A database, which time is told to have passed in.
struct Base {
    url: String,
    pool: PgPool,
    start: SystemTime,
}

impl Bench for Base {
    type Inbox = PostgresInbox;

    async fn new() -> Self {
        let url = database::database().await;
        let pool = PgPoolOptions::new().max_connections(2).connect(&url).await.unwrap();
        let bench = Self { url, pool, start: SystemTime::now() };
        bench.run("CREATE TABLE books (event TEXT)").await;
        bench
    }

    async fn open(&self) -> PostgresInbox {
        PostgresInbox::open(&self.url).await.unwrap()
    }

    async fn pass(&self, time: Duration) {
        let passed = "UPDATE gerencianet_inbox
            SET due_at = due_at - $1, received_at = received_at - $1, ended_at = ended_at - $1";
        sqlx::query(passed).bind(milliseconds(time)).execute(&self.pool).await.unwrap();
    }

    fn start(&self) -> SystemTime {
        self.start
    }

    async fn refuse(&self, key: &str) {
        self.run(&format!("ALTER TABLE gerencianet_inbox ADD CHECK (key <> '{key}')")).await;
    }

    async fn book(connection: &mut PgConnection, key: &str) -> sqlx::Result<()> {
        sqlx::query("INSERT INTO books (event) VALUES ($1)").bind(key).execute(connection).await.map(drop)
    }

    async fn books(&self) -> Vec<String> {
        sqlx::query_scalar("SELECT event FROM books ORDER BY event COLLATE \"C\"").fetch_all(&self.pool).await.unwrap()
    }

    async fn kept(&self) -> Vec<String> {
        sqlx::query_scalar("SELECT json FROM gerencianet_inbox ORDER BY number").fetch_all(&self.pool).await.unwrap()
    }
}

impl Base {
    async fn run(&self, statements: &str) {
        sqlx::raw_sql(statements).execute(&self.pool).await.unwrap();
    }

    /// Waits until so many statements wait for a lock.
    async fn waiting(&self, count: i64) {
        let waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted AND database =
            (SELECT oid FROM pg_database WHERE datname = current_database())";
        let start = Instant::now();
        while sqlx::query_scalar::<_, i64>(waiting).fetch_one(&self.pool).await.unwrap() < count {
            assert!(start.elapsed() < LEASE / 2, "{count} statements do not wait");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_put_becomes_visible_in_the_order_of_its_numbers() {
    let bench = Base::new().await;
    let (one, other) = (bench.open().await, bench.open().await);
    // The first has its number, and is held up before it is committed.
    bench
        .run(
            "CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS
                 $$ BEGIN PERFORM pg_advisory_xact_lock(1); RETURN NEW; END $$;
             CREATE TRIGGER held BEFORE INSERT ON gerencianet_inbox FOR EACH ROW
                 WHEN (NEW.key = 'pix-received/E1') EXECUTE FUNCTION hold()",
        )
        .await;
    let mut holding = bench.pool.acquire().await.unwrap();
    holding.execute("SELECT pg_advisory_lock(1)").await.unwrap();
    let first = tokio::spawn(async move { one.put(&[received("E1")]).await.unwrap() });
    bench.waiting(1).await;
    let putting = other.clone();
    let second = tokio::spawn(async move { putting.put(&[refund("E1", "DEVOLVIDO")]).await.unwrap() });
    bench.waiting(2).await;
    assert!(other.claim(9, LEASE).await.unwrap().is_empty());
    holding.execute("SELECT pg_advisory_unlock(1)").await.unwrap();
    assert_eq!(first.await.unwrap(), [true]);
    assert_eq!(second.await.unwrap(), [true]);
    assert_eq!(keys(&other.claim(9, LEASE).await.unwrap()), ["pix-received/E1"]);
}

/// Does what it is told to, in the handler's place.
struct Statements(&'static [&'static str]);

impl TransactionalHandler<PgConnection> for Statements {
    async fn handle(&self, connection: &mut PgConnection, event: Event) -> Result<(), Failure> {
        Base::book(connection, event.key()).await?;
        for statement in self.0 {
            // A handler that passes over what went wrong.
            let _ = connection.execute(*statement).await;
        }
        Ok(())
    }
}

#[tokio::test]
async fn a_transaction_that_was_spoilt_is_never_taken_for_one_that_was_committed() {
    for (statements, is_good) in [
        (&["SELECT 1"][..], true),
        (&["SELECT 1/0"], false),
        (&["ROLLBACK"], false),
        (&["SAVEPOINT one", "SELECT 1/0", "ROLLBACK TO one"], true),
    ] {
        let bench = Base::new().await;
        let inbox = bench.open().await;
        inbox.put(&[received("E1")]).await.unwrap();
        let claim = inbox.claim(1, LEASE).await.unwrap().remove(0);
        let handled = inbox.handle_with(&claim, &Statements(statements)).await;
        assert_eq!(handled.is_ok(), is_good, "{statements:?}");
        assert_eq!(bench.books().await.len(), usize::from(is_good), "{statements:?}");
        assert_eq!(inbox.retry(&claim, Duration::ZERO).await.unwrap(), !is_good, "{statements:?}");
    }
}

/// Waits inside its transaction until the lock is free.
struct Waiting;

impl TransactionalHandler<PgConnection> for Waiting {
    async fn handle(&self, connection: &mut PgConnection, event: Event) -> Result<(), Failure> {
        Base::book(connection, event.key()).await?;
        connection.execute("SELECT pg_advisory_xact_lock(1)").await?;
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_is_being_handled_is_not_given_to_another_even_when_its_lease_ends() {
    let bench = Base::new().await;
    let (one, other) = (bench.open().await, bench.open().await);
    one.put(&[received("E1"), refund("E1", "DEVOLVIDO"), received("E2")]).await.unwrap();
    let mut holding = bench.pool.acquire().await.unwrap();
    holding.execute("SELECT pg_advisory_lock(1)").await.unwrap();
    let claim = one.claim(1, Duration::ZERO).await.unwrap().remove(0);
    let handling = tokio::spawn(async move { one.handle_with(&claim, &Waiting).await.unwrap() });
    bench.waiting(1).await;
    // Its lease had no length at all; whoever claims passes over it, and waits for nobody.
    assert_eq!(keys(&other.claim(9, LEASE).await.unwrap()), ["pix-received/E2"]);
    holding.execute("SELECT pg_advisory_unlock(1)").await.unwrap();
    assert!(handling.await.unwrap());
    assert_eq!(keys(&other.claim(9, LEASE).await.unwrap()), ["pix-refund/E1/R/DEVOLVIDO"]);
    assert_eq!(bench.books().await, ["pix-received/E1"]);
}

/// Sleeps in the database for longer than anybody waits, the first time.
#[derive(Default)]
struct Sleeps(AtomicBool);

impl TransactionalHandler<PgConnection> for Sleeps {
    async fn handle(&self, connection: &mut PgConnection, event: Event) -> Result<(), Failure> {
        Base::book(connection, event.key()).await?;
        if !self.0.swap(true, Ordering::Relaxed) {
            connection.execute("SELECT pg_sleep(3600)").await?;
        }
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_does_not_go_on_when_its_handler_was_given_up() {
    let bench = Base::new().await;
    bench.open().await;
    // A role with no more rights than it needs.
    bench.run("CREATE ROLE worker LOGIN; GRANT SELECT, INSERT, UPDATE ON gerencianet_inbox, books TO worker").await;
    let options = PgConnectOptions::from_str(&bench.url).unwrap().username("worker");
    // One for the worker, and none to spare.
    let pool = PgPoolOptions::new().max_connections(1).connect_with(options).await.unwrap();
    let inbox = PostgresInbox::with_pool(pool).await.unwrap();
    inbox.put(&[received("E1")]).await.unwrap();
    let worker = Worker::transactional(inbox.clone(), Sleeps::default())
        .timeout(Duration::from_millis(300))
        .delays(Duration::ZERO, Duration::ZERO);
    tokio::time::timeout(LEASE / 2, worker.run_until_idle()).await.unwrap().unwrap();
    assert_eq!(bench.books().await, ["pix-received/E1"]);
    assert!(inbox.dead_letters(0, 9).await.unwrap().is_empty());
}

#[tokio::test]
async fn claims_come_in_order_whatever_the_plan_of_the_database() {
    let bench = Base::new().await;
    let plan = [("enable_nestloop", "off"), ("enable_mergejoin", "off")];
    let options = PgConnectOptions::from_str(&bench.url).unwrap().options(plan);
    let inbox = PostgresInbox::with_pool(PgPoolOptions::new().connect_with(options).await.unwrap()).await.unwrap();
    inbox.put(&[received("E1"), received("E2"), received("E3")]).await.unwrap();
    // Its row stands behind the others from now on.
    let first = inbox.claim(1, LEASE).await.unwrap().remove(0);
    assert!(inbox.retry(&first, Duration::ZERO).await.unwrap());
    assert_eq!(keys(&inbox.claim(9, LEASE).await.unwrap()), ["pix-received/E1", "pix-received/E2", "pix-received/E3"]);
}

/// Notes who serves it in the database, and fails where it is the first.
#[derive(Default)]
struct Served(Mutex<Vec<i32>>);

impl TransactionalHandler<PgConnection> for Served {
    async fn handle(&self, connection: &mut PgConnection, _: Event) -> Result<(), Failure> {
        let by = sqlx::query_scalar("SELECT pg_backend_pid()").fetch_one(connection).await?;
        let mut served = self.0.lock().unwrap();
        served.push(by);
        if served.len() == 1 { Err(Failure::again("canary")) } else { Ok(()) }
    }
}

#[tokio::test]
async fn a_connection_outlives_handlers_that_end_by_themselves() {
    let bench = Base::new().await;
    let pool = PgPoolOptions::new().max_connections(1).connect(&bench.url).await.unwrap();
    let inbox = PostgresInbox::with_pool(pool).await.unwrap();
    inbox.put(&[received("E1"), received("E2")]).await.unwrap();
    let claims = inbox.claim(2, LEASE).await.unwrap();
    let served = Served::default();
    assert!(inbox.handle_with(&claims[0], &served).await.is_err());
    assert!(inbox.handle_with(&claims[0], &served).await.unwrap());
    assert!(!inbox.handle_with(&claims[0], &served).await.unwrap());
    assert!(inbox.handle_with(&claims[1], &served).await.unwrap());
    let served = served.0.lock().unwrap().clone();
    assert_eq!(served, [served[0]; 3]);
}

/// Keeps what the server grants a handler that says nothing, in milliseconds.
struct Silence(Mutex<i64>);

impl TransactionalHandler<PgConnection> for Silence {
    async fn handle(&self, connection: &mut PgConnection, _: Event) -> Result<(), Failure> {
        let granted = "SELECT setting::bigint FROM pg_settings WHERE name = 'idle_in_transaction_session_timeout'";
        *self.0.lock().unwrap() = sqlx::query_scalar(granted).fetch_one(connection).await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_replica_that_freezes_keeps_an_event_about_as_long_as_its_lease() {
    let bench = Base::new().await;
    let inbox = bench.open().await;
    for (lease, granted) in [
        (Duration::ZERO, 10_000..=10_000),
        (LEASE, 60_000..=120_000),
        (LEASE * 1_000_000, 2_147_483_647..=2_147_483_647),
    ] {
        inbox.put(&[received(&format!("{lease:?}"))]).await.unwrap();
        let claim = inbox.claim(1, lease).await.unwrap().remove(0);
        let silence = Silence(Mutex::default());
        assert!(inbox.handle_with(&claim, &silence).await.unwrap());
        let silence = *silence.0.lock().unwrap();
        assert!(granted.contains(&silence), "{silence}");
    }
}

#[tokio::test]
async fn a_database_that_forgets_or_cannot_hold_everything_is_refused() {
    let url = database::database().await;
    for (synchronous, is_good) in [("off", false), ("local", true), ("on", true)] {
        let options = PgConnectOptions::from_str(&url).unwrap().options([("synchronous_commit", synchronous)]);
        let pool = PgPoolOptions::new().connect_with(options).await.unwrap();
        assert_eq!(PostgresInbox::with_pool(pool).await.is_ok(), is_good, "{synchronous}");
    }
    let bench = Base::new().await;
    bench.run("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0").await;
    let options = PgConnectOptions::from_str(&bench.url).unwrap().database("latin");
    let latin = PgPoolOptions::new().connect_with(options).await.unwrap();
    assert!(PostgresInbox::with_pool(latin).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn replicas_that_start_together_make_one_table() {
    let url = database::database().await;
    let starting = (0..8).map(|_| {
        let url = url.clone();
        tokio::spawn(async move { PostgresInbox::open(&url).await.map(drop) })
    });
    for started in starting.collect::<Vec<_>>() {
        started.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_role_that_may_make_no_table_uses_the_one_that_is_there() {
    let bench = Base::new().await;
    bench.run("CREATE ROLE service LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC").await;
    let options = PgConnectOptions::from_str(&bench.url).unwrap().username("service");
    let pool = PgPoolOptions::new().connect_with(options).await.unwrap();
    assert!(PostgresInbox::with_pool(pool.clone()).await.is_err());
    bench.run(PostgresInbox::SCHEMA).await;
    bench.run("GRANT SELECT, INSERT, UPDATE ON gerencianet_inbox TO service").await;
    let inbox = PostgresInbox::with_pool(pool).await.unwrap();
    assert_eq!(inbox.put(&[received("E1")]).await.unwrap(), [true]);
    let claim = inbox.claim(1, LEASE).await.unwrap().remove(0);
    assert!(inbox.handled(&claim).await.unwrap());
}

#[tokio::test]
async fn nothing_is_shown() {
    let bench = Base::new().await;
    assert_eq!(format!("{:?}", bench.open().await), "PostgresInbox { .. }");
    let error = PostgresInbox::open(&bench.url.replace("/test_", "/canary_")).await.unwrap_err();
    assert!(std::error::Error::source(&error).unwrap().to_string().contains("canary"));
    assert!(!format!("{error:?} {error}").contains("canary"));
}
