//! The process that is killed: a receiver, a worker, and a handler that keeps books in the same database.

use std::env;
use std::fs;
use std::io::Read;
use std::path::PathBuf;
use std::process;
use std::time::Duration;

use gerencianet::webhook::sqlx::{self, PgConnection, SqliteConnection};
use gerencianet::webhook::{
    Event, Failure, Inbox, Notification, PostgresInbox, Receiver, Server, SqliteInbox, TransactionalHandler, Worker,
    mutual_tls,
};
use tokio::net::TcpListener;

/// The variables that tell the process what to do; set by whoever starts it.
pub(crate) const BOOKS: &str = "GERENCIANET_TEST_BOOKS";
pub(crate) const FOLDER: &str = "GERENCIANET_TEST_FOLDER";
pub(crate) const PORT: &str = "GERENCIANET_TEST_PORT";

/// What it prints when it listens.
pub(crate) const READY: &str = "the service listens";

pub(crate) fn run() {
    // Whoever starts ignored tests by hand starts this one too.
    let Ok(books) = env::var(BOOKS) else { return };
    // It does not outlive the test.
    std::thread::spawn(|| {
        let _ = std::io::stdin().read(&mut [0]);
        process::exit(0);
    });
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        if books.starts_with("postgres:") {
            let inbox = PostgresInbox::open(&books).await.unwrap();
            serve(inbox.clone(), Worker::transactional(inbox, Ledger)).await;
        } else {
            let inbox = SqliteInbox::open(&books).await.unwrap();
            serve(inbox.clone(), Worker::transactional(inbox, Ledger)).await;
        }
    });
}

async fn serve(inbox: impl Inbox, worker: Worker) {
    let (longest, poll) = (Duration::from_millis(50), Duration::from_millis(20));
    // Leases are ended at the worst of moments, which costs attempts.
    let worker = worker.attempts(u32::MAX).delays(poll, longest).poll(poll);
    tokio::spawn(worker.run(std::future::pending()));
    let folder = PathBuf::from(env::var(FOLDER).unwrap());
    let read = |name| fs::read(folder.join(name)).unwrap();
    let tls = mutual_tls(&read("service.pem"), &read("service.key"), &read("authority.pem")).unwrap();
    let listener = TcpListener::bind(("127.0.0.1", env::var(PORT).unwrap().parse().unwrap())).await.unwrap();
    println!("{READY}");
    let receiver = Receiver::behind_mutual_tls(inbox).path("/webhook");
    Server::new(tls).serve(listener, receiver, std::future::pending()).await;
}

/// Books each event, with a pause between its two effects; fails at times when both are done.
struct Ledger;

impl TransactionalHandler<SqliteConnection> for Ledger {
    async fn handle(&self, connection: &mut SqliteConnection, event: Event) -> Result<(), Failure> {
        let book = "INSERT INTO books SELECT COALESCE(MAX(place), 0) + 1, ?1 FROM books";
        sqlx::query(book).bind(event.key()).execute(&mut *connection).await?;
        pause().await;
        let change = "UPDATE account SET balance = balance + ?1, entries = entries + 1";
        sqlx::query(change).bind(change_of(&event)?).execute(connection).await?;
        end().await
    }
}

impl TransactionalHandler<PgConnection> for Ledger {
    async fn handle(&self, connection: &mut PgConnection, event: Event) -> Result<(), Failure> {
        // Keeps others from taking the same place.
        let change = "UPDATE account SET balance = balance + $1, entries = entries + 1";
        sqlx::query(change).bind(change_of(&event)?).execute(&mut *connection).await?;
        pause().await;
        let book = "INSERT INTO books SELECT COALESCE(MAX(place), 0) + 1, $1 FROM books";
        sqlx::query(book).bind(event.key()).execute(connection).await?;
        end().await
    }
}

async fn pause() {
    tokio::time::sleep(Duration::from_micros(fastrand::u64(0..2_000))).await;
}

async fn end() -> Result<(), Failure> {
    pause().await;
    if fastrand::u8(0..20) == 0 { Err(Failure::again("one in twenty fails")) } else { Ok(()) }
}

/// What an event changes in the balance, in cents.
fn change_of(event: &Event) -> Result<i64, Failure> {
    match event.notification() {
        Notification::PixReceived(pix) => centavos(&pix.valor),
        Notification::PixRefund(refund) if refund.devolucao.status.as_str() == "DEVOLVIDO" => {
            centavos(&refund.devolucao.valor).map(|refunded| -refunded)
        }
        Notification::PixRefund(_) => Ok(0),
        _ => Err(Failure::for_good("nothing else is told of")),
    }
}

fn centavos(valor: &str) -> Result<i64, Failure> {
    Ok(valor.replace('.', "").parse()?)
}
