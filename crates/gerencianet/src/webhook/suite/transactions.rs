//! Handlers that write through the inbox's own transaction, and the worker that runs them.

use std::collections::HashMap;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::{Notify, watch};

use crate::webhook::suite::{Bench, LEASE, keys, received, refund};
use crate::webhook::{Event, Failure, Inbox, TransactionalHandler, TransactionalInbox, Worker};

type Connection<B> = <<B as Bench>::Inbox as TransactionalInbox>::Connection;

/// Books each event, and fails afterwards as often as it is told to.
pub(super) struct Books<B> {
    failures: Mutex<HashMap<String, u32>>,
    panics: bool,
    bench: PhantomData<fn() -> B>,
}

impl<B: Bench> Books<B> {
    pub(super) fn new(failures: impl IntoIterator<Item = (String, u32)>, panics: bool) -> Self {
        Self { failures: Mutex::new(failures.into_iter().collect()), panics, bench: PhantomData }
    }
}

impl<B: Bench> TransactionalHandler<Connection<B>> for Books<B> {
    async fn handle(&self, connection: &mut Connection<B>, event: Event) -> Result<(), Failure> {
        B::book(connection, event.key()).await?;
        let mut failures = self.failures.lock().unwrap();
        match failures.get_mut(event.key()) {
            Some(left) if *left > 0 => {
                *left -= 1;
                drop(failures);
                assert!(!self.panics, "canary");
                Err(Failure::again("canary"))
            }
            _ => Ok(()),
        }
    }
}

pub(in crate::webhook) async fn a_worker_learns_of_what_is_put<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    let handled = Arc::new(Notify::new());
    let signal = handled.clone();
    // Were it not told, it would look in an hour.
    let worker = Worker::new(inbox.clone(), move |_| {
        signal.notify_one();
        async { Ok(()) }
    })
    .poll(Duration::from_secs(3600));
    let running = tokio::spawn(worker.run(std::future::pending()));
    for id in ["E1", "E2"] {
        inbox.put(&[received(id)]).await.unwrap();
        let told = tokio::time::timeout(LEASE, handled.notified()).await;
        assert!(told.is_ok(), "the worker was not told of {id}");
    }
    running.abort();
}

pub(in crate::webhook) async fn effects_and_mark_of_a_transactional_handler_are_one<B: Bench>() {
    for panics in [false, true] {
        let bench = B::new().await;
        let inbox = bench.open().await;
        let worker = Worker::transactional(inbox.clone(), Books::<B>::new([("pix-received/E1".to_owned(), 2)], panics))
            .delays(LEASE, LEASE);
        inbox.put(&[received("E1"), received("E2")]).await.unwrap();
        worker.run_until_idle().await.unwrap();
        assert_eq!(bench.books().await, ["pix-received/E2"]);
        for _ in 0..4 {
            bench.pass(LEASE).await;
            worker.run_until_idle().await.unwrap();
        }
        assert_eq!(bench.books().await, ["pix-received/E1", "pix-received/E2"]);
        bench.pass(LEASE * 10).await;
        assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    }
}

pub(in crate::webhook) async fn a_transactional_handler_that_comes_too_late_does_nothing<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1")]).await.unwrap();
    let late = inbox.claim(1, LEASE).await.unwrap().remove(0);
    bench.pass(LEASE).await;
    let handler = Books::<B>::new([], false);
    let timely = inbox.claim(1, LEASE).await.unwrap().remove(0);
    assert!(!inbox.handle_with(&late, &handler).await.unwrap());
    assert!(inbox.handle_with(&timely, &handler).await.unwrap());
    assert!(!inbox.handle_with(&late, &handler).await.unwrap());
    assert!(!inbox.handle_with(&timely, &handler).await.unwrap());
    assert_eq!(bench.books().await, ["pix-received/E1"]);
}

pub(in crate::webhook) async fn two_workers_handle_each_event_once<B: Bench>() {
    let bench = Arc::new(B::new().await);
    let inboxes = [bench.open().await, bench.open().await];
    let mut expected: Vec<String> = Vec::new();
    for number in 0..40 {
        let id = format!("E{number}");
        let events = [received(&id), refund(&id, "EM_PROCESSAMENTO"), refund(&id, "DEVOLVIDO")];
        inboxes[number % 2].put(&events).await.unwrap();
        expected.extend(events.iter().map(|event| event.key().to_owned()));
    }
    expected.sort();
    let (stop, stopped) = watch::channel(false);
    let running: Vec<_> = inboxes
        .iter()
        .map(|inbox| {
            let worker = Worker::transactional(inbox.clone(), Books::<B>::new([], false));
            let mut stopped = stopped.clone();
            tokio::spawn(worker.attempts(u32::MAX).poll(Duration::from_millis(10)).run(async move {
                let _ = stopped.wait_for(|stopped| *stopped).await;
            }))
        })
        .collect();
    while bench.books().await.len() < expected.len() {
        // Leases that end at the worst of moments.
        bench.pass(LEASE).await;
    }
    stop.send(true).unwrap();
    for worker in running {
        worker.await.unwrap();
    }
    assert_eq!(bench.books().await, expected);
    bench.pass(LEASE * 10).await;
    assert!(inboxes[0].claim(9, LEASE).await.unwrap().is_empty());
    assert!(inboxes[0].dead_letters(0, 9).await.unwrap().is_empty());
}

/// Books, and then never comes back.
struct Stuck<B> {
    started: Arc<Notify>,
    bench: PhantomData<fn() -> B>,
}

impl<B: Bench> TransactionalHandler<Connection<B>> for Stuck<B> {
    async fn handle(&self, connection: &mut Connection<B>, event: Event) -> Result<(), Failure> {
        B::book(connection, event.key()).await?;
        self.started.notify_one();
        std::future::pending().await
    }
}

pub(in crate::webhook) async fn a_worker_that_dies_midway_is_resumed_without_a_trace<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1")]).await.unwrap();
    let started = Arc::new(Notify::new());
    let stuck = Worker::transactional(inbox.clone(), Stuck::<B> { started: started.clone(), bench: PhantomData });
    let running = tokio::spawn(stuck.run(std::future::pending()));
    started.notified().await;
    running.abort();
    assert!(running.await.unwrap_err().is_cancelled());

    let other = bench.open().await;
    assert!(keys(&other.claim(9, LEASE).await.unwrap()).is_empty());
    bench.pass(LEASE * 2).await;
    let worker = Worker::transactional(other, Books::<B>::new([], false));
    // Whatever was open is rolled back as soon as the store learns of it.
    while bench.books().await.is_empty() {
        worker.run_until_idle().await.unwrap();
        bench.pass(LEASE * 2).await;
    }
    assert_eq!(bench.books().await, ["pix-received/E1"]);
}
