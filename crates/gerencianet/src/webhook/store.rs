//! An inbox for the tests of what puts into one.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

use crate::webhook::{Claim, DeadLetter, Event, Inbox, InboxError, InboxFuture};

/// Remembers what was put; fails or hangs where it is told to.
#[derive(Default)]
pub(super) struct Store {
    puts: Mutex<Vec<String>>,
    pub(super) fails: AtomicBool,
    pub(super) hangs: AtomicBool,
    /// How many have hung.
    pub(super) waiting: AtomicU32,
    go_on: Notify,
}

impl Store {
    /// Lets one that hangs go on.
    pub(super) fn release(&self) {
        self.go_on.notify_one();
    }

    /// The keys, each once, sorted.
    pub(super) fn keys(&self) -> Vec<String> {
        self.puts().into_iter().collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// The key of every event that was put, in order, as often as it was.
    pub(super) fn puts(&self) -> Vec<String> {
        self.puts.lock().unwrap().clone()
    }
}

fn unused<'a, T>() -> InboxFuture<'a, T> {
    panic!("a receiver only puts")
}

impl Inbox for Store {
    fn put<'a>(&'a self, events: &'a [Event]) -> InboxFuture<'a, Vec<bool>> {
        Box::pin(async move {
            if self.hangs.load(Ordering::SeqCst) {
                self.waiting.fetch_add(1, Ordering::SeqCst);
                self.go_on.notified().await;
            }
            if self.fails.load(Ordering::SeqCst) {
                return Err(InboxError::new("canary"));
            }
            let mut puts = self.puts.lock().unwrap();
            let put = events.iter().map(|event| {
                let is_new = !puts.iter().any(|key| key == event.key());
                puts.push(event.key().to_owned());
                is_new
            });
            Ok(put.collect())
        })
    }
    fn claim(&self, _: u32, _: Duration) -> InboxFuture<'_, Vec<Claim>> {
        unused()
    }
    fn handled<'a>(&'a self, _: &'a Claim) -> InboxFuture<'a, bool> {
        unused()
    }
    fn retry<'a>(&'a self, _: &'a Claim, _: Duration) -> InboxFuture<'a, bool> {
        unused()
    }
    fn bury<'a>(&'a self, _: &'a Claim) -> InboxFuture<'a, bool> {
        unused()
    }
    fn dead_letters(&self, _: i64, _: u32) -> InboxFuture<'_, Vec<DeadLetter>> {
        unused()
    }
    fn revive(&self, _: i64) -> InboxFuture<'_, bool> {
        unused()
    }
    fn purge(&self, _: Duration) -> InboxFuture<'_, u64> {
        unused()
    }
}
