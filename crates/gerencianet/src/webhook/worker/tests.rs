use std::sync::Mutex;

use tokio::sync::{Notify, oneshot};

use super::*;
use crate::clock::VirtualClock;
use crate::webhook::sqlite::tests::Folder;
use crate::webhook::suite::{received, refund};
use crate::webhook::{DeadLetter, Event, InboxFuture, SqliteInbox};

/// What handlers have seen, by key and in order.
type Seen = Arc<Mutex<Vec<String>>>;

async fn inbox() -> (SqliteInbox, Arc<VirtualClock>, Folder) {
    let (folder, clock) = (Folder::new(), Arc::new(VirtualClock::new()));
    (SqliteInbox::open(folder.file()).await.unwrap().clock(clock.clone()), clock, folder)
}

/// Notes what it sees, and ends as it is told to.
fn noting(seen: &Seen, end: impl Fn(&Event) -> Result<(), Failure> + Send + Sync + 'static) -> impl Handler {
    let (seen, end) = (seen.clone(), Arc::new(end));
    move |event: Event| {
        let (seen, end) = (seen.clone(), end.clone());
        async move {
            seen.lock().unwrap().push(event.key().to_owned());
            end(&event)
        }
    }
}

fn seen(seen: &Seen) -> Vec<String> {
    seen.lock().unwrap().clone()
}

#[tokio::test]
async fn each_event_is_handled_once_and_in_the_order_of_its_subject() {
    let (inbox, _, _folder) = inbox().await;
    let notes = Seen::default();
    let worker = Worker::new(inbox.clone(), noting(&notes, |_| Ok(())));
    let events = [received("E1"), refund("E1", "EM_PROCESSAMENTO"), refund("E1", "DEVOLVIDO")];
    inbox.put(&events).await.unwrap();
    worker.run_until_idle().await.unwrap();
    inbox.put(&events).await.unwrap();
    worker.run_until_idle().await.unwrap();
    assert_eq!(seen(&notes), events.map(|event| event.key().to_owned()));
}

#[tokio::test]
async fn what_failed_is_tried_again_after_longer_and_longer_waits_and_then_given_up() {
    let (inbox, clock, _folder) = inbox().await;
    let (notes, failures) = (Seen::default(), Arc::new(Mutex::new(Vec::new())));
    let observed = failures.clone();
    let worker = Worker::new(inbox.clone(), noting(&notes, |_| Err(Failure::again("canary"))))
        .attempts(5)
        .delays(Duration::from_secs(1), Duration::from_secs(3))
        .on_failure(move |claim, failure| {
            observed.lock().unwrap().push((claim.attempt, failure.cause().to_string()));
        });
    inbox.put(&[received("E1")]).await.unwrap();
    for (wait, handled) in [(0, 1), (999, 1), (1, 2), (1_999, 2), (1, 3), (2_999, 3), (1, 4), (2_999, 4), (1, 5)] {
        clock.advance(Duration::from_millis(wait));
        worker.run_until_idle().await.unwrap();
        assert_eq!(seen(&notes).len(), handled, "after {wait}");
    }
    clock.advance(Duration::from_secs(100_000));
    worker.run_until_idle().await.unwrap();
    assert_eq!(seen(&notes).len(), 5);
    assert_eq!(inbox.dead_letters(0, 9).await.unwrap()[0].attempts, 5);
    let expected: Vec<_> = (1..=5).map(|attempt| (attempt, "canary".to_owned())).collect();
    assert_eq!(*failures.lock().unwrap(), expected);
}

#[tokio::test]
async fn what_cannot_succeed_is_given_up_at_once() {
    let (inbox, _, _folder) = inbox().await;
    let notes = Seen::default();
    let worker = Worker::new(inbox.clone(), noting(&notes, |_| Err(Failure::for_good("never"))));
    inbox.put(&[received("E1"), refund("E1", "DEVOLVIDO")]).await.unwrap();
    worker.run_until_idle().await.unwrap();
    assert_eq!(seen(&notes), ["pix-received/E1", "pix-refund/E1/R/DEVOLVIDO"]);
    assert_eq!(inbox.dead_letters(0, 9).await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_panic_is_a_failure_of_its_event_alone() {
    let (inbox, clock, _folder) = inbox().await;
    let notes = Seen::default();
    let handler = noting(&notes, |event| if event.key().ends_with("E1") { panic!("canary") } else { Ok(()) });
    let worker = Worker::new(inbox.clone(), handler).attempts(2);
    inbox.put(&[received("E1"), received("E2")]).await.unwrap();
    worker.run_until_idle().await.unwrap();
    clock.advance(Duration::from_secs(1));
    worker.run_until_idle().await.unwrap();
    assert_eq!(seen(&notes), ["pix-received/E1", "pix-received/E2", "pix-received/E1"]);
    assert_eq!(inbox.dead_letters(0, 9).await.unwrap()[0].event, received("E1"));
}

#[tokio::test]
async fn a_handler_that_brings_the_process_down_every_time_is_not_started_for_ever() {
    let (inbox, clock, _folder) = inbox().await;
    let notes = Seen::default();
    let worker = Worker::new(inbox.clone(), noting(&notes, |_| Ok(()))).attempts(3);
    inbox.put(&[received("E1")]).await.unwrap();
    for _ in 0..3 {
        assert_eq!(inbox.claim(1, worker.lease()).await.unwrap().len(), 1);
        clock.advance(worker.lease());
    }
    worker.run_until_idle().await.unwrap();
    assert!(seen(&notes).is_empty());
    assert_eq!(inbox.dead_letters(0, 9).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_handler_that_takes_too_long_is_dropped() {
    let (inbox, clock, _folder) = inbox().await;
    inbox.put(&[received("E1")]).await.unwrap();
    // Its sleeps are over at once, and noted.
    let waits = Arc::new(VirtualClock::new());
    let worker = Worker::new(inbox.clone(), |_| std::future::pending())
        .timeout(Duration::from_secs(20))
        .attempts(2)
        .clock(waits.clone());
    worker.run_until_idle().await.unwrap();
    clock.advance(Duration::from_secs(1));
    worker.run_until_idle().await.unwrap();
    assert_eq!(inbox.dead_letters(0, 9).await.unwrap().len(), 1);
    assert_eq!(waits.slept(), [Duration::from_secs(20); 2]);
}

/// An inbox that takes its time for the mark.
struct Slow(SqliteInbox);

impl Inbox for Slow {
    fn put<'a>(&'a self, events: &'a [Event]) -> InboxFuture<'a, Vec<bool>> {
        self.0.put(events)
    }
    fn claim(&self, limit: u32, lease: Duration) -> InboxFuture<'_, Vec<Claim>> {
        self.0.claim(limit, lease)
    }
    fn handled<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            self.0.handled(claim).await
        })
    }
    fn retry<'a>(&'a self, claim: &'a Claim, delay: Duration) -> InboxFuture<'a, bool> {
        self.0.retry(claim, delay)
    }
    fn bury<'a>(&'a self, claim: &'a Claim) -> InboxFuture<'a, bool> {
        self.0.bury(claim)
    }
    fn dead_letters(&self, after: i64, limit: u32) -> InboxFuture<'_, Vec<DeadLetter>> {
        self.0.dead_letters(after, limit)
    }
    fn revive(&self, number: i64) -> InboxFuture<'_, bool> {
        self.0.revive(number)
    }
    fn purge(&self, age: Duration) -> InboxFuture<'_, u64> {
        self.0.purge(age)
    }
}

#[tokio::test]
async fn what_was_done_in_time_is_not_done_again_because_the_mark_takes_longer() {
    let (inbox, clock, _folder) = inbox().await;
    inbox.put(&[received("E1")]).await.unwrap();
    let notes = Seen::default();
    // Its sleeps are over at once.
    let worker = Worker::new(Slow(inbox), noting(&notes, |_| Ok(()))).clock(Arc::new(VirtualClock::new()));
    worker.run_until_idle().await.unwrap();
    clock.advance(worker.lease() * 2);
    worker.run_until_idle().await.unwrap();
    assert_eq!(seen(&notes), ["pix-received/E1"]);
}

#[tokio::test]
async fn a_worker_that_is_dropped_midway_is_resumed_by_another() {
    let (inbox, clock, _folder) = inbox().await;
    inbox.put(&[received("E1"), received("E2")]).await.unwrap();
    let started = Arc::new(Notify::new());
    let signal = started.clone();
    let stuck = Worker::new(inbox.clone(), move |_| {
        signal.notify_one();
        std::future::pending()
    });
    let lease = stuck.lease();
    let running = tokio::spawn(stuck.run(std::future::pending()));
    started.notified().await;
    running.abort();
    assert!(running.await.unwrap_err().is_cancelled());

    let notes = Seen::default();
    let worker = Worker::new(inbox.clone(), noting(&notes, |_| Ok(())));
    worker.run_until_idle().await.unwrap();
    assert!(seen(&notes).is_empty());
    clock.advance(lease);
    worker.run_until_idle().await.unwrap();
    assert_eq!(seen(&notes), ["pix-received/E1", "pix-received/E2"]);
}

#[tokio::test]
async fn a_running_worker_takes_what_arrives_and_finishes_what_it_began() {
    let folder = Folder::new();
    let inbox = SqliteInbox::open(folder.file()).await.unwrap();
    let (arrived, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let notes = Seen::default();
    let handler = {
        let (arrived, go_on, notes) = (arrived.clone(), go_on.clone(), notes.clone());
        move |event: Event| {
            let (arrived, go_on, notes) = (arrived.clone(), go_on.clone(), notes.clone());
            async move {
                arrived.notify_one();
                go_on.notified().await;
                notes.lock().unwrap().push(event.key().to_owned());
                Ok(())
            }
        }
    };
    // Were it not woken, it would sleep for an hour.
    let worker = Worker::new(inbox.clone(), handler).poll(Duration::from_secs(3600));
    let (stop, stopped) = oneshot::channel::<()>();
    let running = tokio::spawn(worker.run(async move {
        let _ = stopped.await;
    }));
    tokio::time::sleep(Duration::from_millis(50)).await;
    inbox.put(&[received("E1")]).await.unwrap();
    arrived.notified().await;
    stop.send(()).unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!running.is_finished());
    go_on.notify_one();
    running.await.unwrap();
    assert_eq!(seen(&notes), ["pix-received/E1"]);
    assert!(inbox.claim(9, Duration::ZERO).await.unwrap().is_empty());
}

#[tokio::test]
async fn no_more_are_handled_at_a_time_than_allowed() {
    let folder = Folder::new();
    let inbox = SqliteInbox::open(folder.file()).await.unwrap();
    let events: Vec<_> = (0..20).map(|number| received(&format!("E{number}"))).collect();
    inbox.put(&events).await.unwrap();
    let load = Arc::new(Mutex::new((0, 0, 0)));
    let (observed, done) = (load.clone(), Arc::new(Notify::new()));
    let finished = done.clone();
    let worker = Worker::new(inbox, move |_| {
        let (load, done) = (load.clone(), done.clone());
        async move {
            {
                let mut load = load.lock().unwrap();
                load.0 += 1;
                load.1 = load.0.max(load.1);
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
            let mut load = load.lock().unwrap();
            load.0 -= 1;
            load.2 += 1;
            if load.2 == 20 {
                done.notify_one();
            }
            Ok(())
        }
    });
    worker.concurrency(3).run(async move { finished.notified().await }).await;
    assert_eq!(*observed.lock().unwrap(), (0, 3, 20));
}

#[tokio::test]
async fn an_inbox_that_fails_is_asked_again() {
    let folder = Folder::new();
    let inbox = SqliteInbox::open(folder.file()).await.unwrap();
    inbox.put(&[received("E1")]).await.unwrap();
    sqlx::query("ALTER TABLE gerencianet_inbox RENAME TO away").execute(inbox.pool()).await.unwrap();
    let done = Arc::new(Notify::new());
    let signal = done.clone();
    let worker = Worker::new(inbox.clone(), move |_| {
        signal.notify_one();
        async { Ok(()) }
    })
    .poll(Duration::from_millis(10));
    let running = tokio::spawn(worker.run(async move { done.notified().await }));
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!running.is_finished());
    sqlx::query("ALTER TABLE away RENAME TO gerencianet_inbox").execute(inbox.pool()).await.unwrap();
    running.await.unwrap();
}

#[tokio::test]
async fn nothing_of_a_failure_is_shown() {
    assert_eq!(format!("{:?}", Failure::for_good("canary")), "Failure { is_final: true, .. }");
}
