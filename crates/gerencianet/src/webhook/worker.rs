//! Takes events out of an inbox and has them handled.

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::join_all;
use tokio::task::JoinSet;

use super::{Claim, Inbox, InboxError};
use crate::clock::{Clock, SystemClock};

mod handler;

pub use self::handler::{Failure, Handler, TransactionalHandler, TransactionalInbox};

/// What a worker needs beyond the time-out of a handler to mark what has become of an event.
const MARKING: Duration = Duration::from_secs(60);

/// Takes events out of an inbox and runs a handler until each is handled or has failed too often.
///
/// Events of one [subject](super::Event::subject) are handled one after the other in the order in which they came, others at
/// the same time. After a failure, an event waits for 1, 2, 4 … seconds, at most an hour; after 24 attempts, which is half a day, it is
/// laid among the [dead letters](Inbox::dead_letters), and so is one whose handler panics or brings the process down as often.
///
/// Any number of workers may share an inbox. One that is dropped or killed leaves its events claimed until their lease ends, a
/// minute after the time-out of the handler; then any worker resumes them.
///
/// ```
/// use std::time::Duration;
///
/// use gerencianet::webhook::{Event, Inbox, Worker};
///
/// async fn work(inbox: impl Inbox) {
///     let worker = Worker::new(inbox, |event: Event| async move {
///         println!("{} happened", event.kind().as_str());
///         Ok(())
///     });
///     worker.concurrency(8).timeout(Duration::from_secs(20)).run(std::future::pending()).await;
/// }
/// ```
#[derive(Clone)]
pub struct Worker {
    inbox: Arc<dyn Inbox>,
    step: Arc<dyn Step>,
    clock: Arc<dyn Clock>,
    on_failure: Option<OnFailure>,
    concurrency: u32,
    attempts: u32,
    delays: (Duration, Duration),
    timeout: Duration,
    poll: Duration,
}

type OnFailure = Arc<dyn Fn(&Claim, &Failure) + Send + Sync>;

impl Worker {
    /// A worker whose handler runs at least once for each event.
    #[must_use]
    pub fn new(inbox: impl Inbox, handler: impl Handler) -> Self {
        let inbox: Arc<dyn Inbox> = Arc::new(inbox);
        Self::of(inbox.clone(), AtLeastOnce { inbox, handler })
    }

    /// A worker whose handler has its effects exactly once for each event, through the inbox's own transaction.
    #[must_use]
    pub fn transactional<I: TransactionalInbox>(inbox: I, handler: impl TransactionalHandler<I::Connection>) -> Self {
        let inbox = Arc::new(inbox);
        Self::of(inbox.clone(), ExactlyOnce { inbox, handler })
    }

    fn of(inbox: Arc<dyn Inbox>, step: impl Step) -> Self {
        Self {
            inbox,
            step: Arc::new(step),
            clock: Arc::new(SystemClock),
            on_failure: None,
            concurrency: 4,
            attempts: 24,
            delays: (Duration::from_secs(1), Duration::from_secs(3600)),
            timeout: Duration::from_secs(60),
            poll: Duration::from_secs(1),
        }
    }

    /// How many events are handled at the same time; 4 unless told otherwise.
    #[must_use]
    pub fn concurrency(mut self, events: u32) -> Self {
        self.concurrency = events.max(1);
        self
    }

    /// How often an event is tried; 24 times unless told otherwise.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// How long an event waits after its first failure, and how long at most; each wait is twice the one before it. A second and an
    /// hour unless told otherwise.
    #[must_use]
    pub fn delays(mut self, first: Duration, longest: Duration) -> Self {
        self.delays = (first, longest);
        self
    }

    /// How long a handler may take; a minute unless told otherwise. Then it is dropped where it waits, what it had the database of the
    /// inbox do is ended, and the event has failed.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How often to look for events that have become due, or that another process has put; each second unless told
    /// otherwise.
    #[must_use]
    pub fn poll(mut self, interval: Duration) -> Self {
        self.poll = interval;
        self
    }

    /// Called after each failure, with what the handler said: to log it, or to count it.
    #[must_use]
    pub fn on_failure(mut self, observer: impl Fn(&Claim, &Failure) + Send + Sync + 'static) -> Self {
        self.on_failure = Some(Arc::new(observer));
        self
    }

    /// The clock by which the worker waits.
    #[must_use]
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Works until `stop` ends, and then until the handlers that are running have ended. An inbox that fails is asked again.
    pub async fn run(self, stop: impl Future<Output = ()> + Send) {
        let mut stop = pin!(stop);
        let mut running = JoinSet::new();
        loop {
            let room = self.concurrency - u32::try_from(running.len()).unwrap_or(u32::MAX).min(self.concurrency);
            if room > 0 {
                match self.inbox.claim(room, self.lease()).await {
                    Ok(claims) => {
                        for claim in claims {
                            let worker = self.clone();
                            running.spawn(async move { worker.handle(&claim).await });
                        }
                    }
                    Err(_) => tracing::warn!(target: "gerencianet::webhook", "the inbox gives no events"),
                }
            }
            tokio::select! {
                () = &mut stop => break,
                Some(_) = running.join_next() => {}
                () = self.inbox.arrival() => {}
                () = self.clock.sleep(self.poll) => {}
            }
        }
        while running.join_next().await.is_some() {}
    }

    /// Handles what is due, and what becomes due by that, and comes back: for programs that are started from time to time.
    ///
    /// # Errors
    ///
    /// The inbox gives no events.
    pub async fn run_until_idle(&self) -> Result<(), InboxError> {
        loop {
            let claims = self.inbox.claim(self.concurrency, self.lease()).await?;
            if claims.is_empty() {
                return Ok(());
            }
            join_all(claims.iter().map(|claim| self.handle(claim))).await;
        }
    }

    fn lease(&self) -> Duration {
        self.timeout + MARKING
    }

    async fn handle(&self, claim: &Claim) {
        // Whoever was at it before did not live to say what became of it.
        if claim.attempt > self.attempts {
            return self
                .failed(claim, &Failure::for_good("the event was never marked, however often it was tried"))
                .await;
        }
        let step = self.step.run(claim, Box::pin(self.clock.sleep(self.timeout)));
        let result = AssertUnwindSafe(step).catch_unwind().await;
        match result.unwrap_or_else(|_| Err(Failure::again("the handler panicked"))) {
            Ok(true) => {}
            Ok(false) => tracing::warn!(target: "gerencianet::webhook", number = claim.number, "the lease ran out"),
            Err(failure) => self.failed(claim, &failure).await,
        }
    }

    async fn failed(&self, claim: &Claim, failure: &Failure) {
        if let Some(observer) = &self.on_failure {
            observer(claim, failure);
        }
        let (number, attempt) = (claim.number, claim.attempt);
        let is_dead = failure.is_final() || attempt >= self.attempts;
        let marked = if is_dead {
            tracing::error!(target: "gerencianet::webhook", number, attempt, "event given up");
            self.inbox.bury(claim).await
        } else {
            tracing::warn!(target: "gerencianet::webhook", number, attempt, "event failed");
            self.inbox.retry(claim, self.delay(attempt)).await
        };
        if marked.is_err() {
            // The lease will end, which makes the event due as well.
            tracing::warn!(target: "gerencianet::webhook", number, attempt, "the inbox could not mark a failure");
        }
    }

    fn delay(&self, attempt: u32) -> Duration {
        let (first, longest) = self.delays;
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        first.saturating_mul(factor).min(longest)
    }
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker").field("concurrency", &self.concurrency).finish_non_exhaustive()
    }
}

type Outcome<'a> = Pin<Box<dyn Future<Output = Result<bool, Failure>> + Send + 'a>>;

/// Ends when a handler has had its time.
type Timeout<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// Handles one event and marks it as handled; `false` where the lease ran out.
trait Step: Send + Sync + 'static {
    fn run<'a>(&'a self, claim: &'a Claim, timeout: Timeout<'a>) -> Outcome<'a>;
}

struct AtLeastOnce<H> {
    inbox: Arc<dyn Inbox>,
    handler: H,
}

impl<H: Handler> Step for AtLeastOnce<H> {
    fn run<'a>(&'a self, claim: &'a Claim, timeout: Timeout<'a>) -> Outcome<'a> {
        Box::pin(async move {
            in_time(self.handler.handle(claim.event.clone()), timeout).await?;
            // What was done in time is not done again because the mark takes longer.
            Ok(self.inbox.handled(claim).await?)
        })
    }
}

struct ExactlyOnce<I, H> {
    inbox: Arc<I>,
    handler: H,
}

impl<I: TransactionalInbox, H: TransactionalHandler<I::Connection>> Step for ExactlyOnce<I, H> {
    fn run<'a>(&'a self, claim: &'a Claim, timeout: Timeout<'a>) -> Outcome<'a> {
        Box::pin(in_time(self.inbox.handle_with(claim, &self.handler), timeout))
    }
}

async fn in_time<T>(work: impl Future<Output = Result<T, Failure>>, timeout: Timeout<'_>) -> Result<T, Failure> {
    tokio::select! {
        result = work => result,
        () = timeout => Err(Failure::again("the handler took too long")),
    }
}

#[cfg(test)]
#[cfg(feature = "webhook-sqlite")]
mod tests;
