//! Whoever waits for an inbox may stop at any moment: a sender hangs up, a handler takes too long.

use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use crate::webhook::suite::transactions::Books;
use crate::webhook::suite::{Bench, LEASE, received};
use crate::webhook::{Inbox, TransactionalInbox};

/// A future that is given up after it was polled so many times.
struct Dropped<'a, F> {
    future: Pin<&'a mut F>,
    polls: u32,
}

impl<F: Future> Future for Dropped<'_, F> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.polls == 0 {
            return Poll::Ready(());
        }
        self.polls -= 1;
        match self.future.as_mut().poll(context) {
            Poll::Pending if self.polls > 0 => Poll::Pending,
            _ => Poll::Ready(()),
        }
    }
}

async fn dropped<F: Future>(polls: u32, future: F) {
    Dropped { future: pin!(future), polls }.await;
}

pub(in crate::webhook) async fn what_is_dropped_midway_holds_nobody_up<B: Bench>() {
    let bench = B::new().await;
    let (inbox, other) = (bench.open().await, bench.open().await);
    for polls in 1..15 {
        let id = |name: &str| received(&format!("{name}{polls}"));
        dropped(polls, inbox.put(&[id("Dropped")])).await;
        dropped(polls, inbox.claim(1, LEASE)).await;
        assert_eq!(inbox.put(&[id("E")]).await.unwrap(), [true]);
        bench.pass(LEASE * 2).await;
        let claim = inbox.claim(1, LEASE).await.unwrap().remove(0);
        dropped(polls, inbox.handle_with(&claim, &Books::<B>::new([], false))).await;
        dropped(polls, inbox.retry(&claim, LEASE)).await;
        assert_eq!(other.put(&[id("Other")]).await.unwrap(), [true]);
        bench.pass(LEASE * 4).await;
        for claim in other.claim(99, LEASE).await.unwrap() {
            assert!(other.handled(&claim).await.unwrap());
        }
    }
    // Whatever was answered is there for others to see.
    let kept = bench.kept().await;
    for polls in 1..15 {
        for name in ["E", "Other"] {
            let event = received(&format!("{name}{polls}"));
            assert!(kept.iter().any(|json| json == event.json()), "{name}{polls}");
        }
    }
}
