//! Gives every call a token, and asks for as few as possible.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::watch;
use tracing::Instrument;

use super::refusals::Refusals;
use super::{Grant, Token, TokenKey, TokenStore, lifetime};
use crate::clock::Clock;
use crate::error::Error;

mod guarded;
#[cfg(test)]
mod tests;

use self::guarded::Guarded;

/// After the first failure of the token endpoint it is left alone for about this long, twice as long after the next…
const FIRST_PAUSE: Duration = Duration::from_millis(500);

/// …and never longer than this.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// The token of one API and one pair of credentials. A clone is the same source.
///
/// - However many calls need a token at once, one request is made for all of them. It runs in a task of its own, so that it
///   goes on when the call that began it is dropped.
/// - A token is replaced, in the background, some minutes before it expires (see [`lifetime::lead`]); in its last ten seconds
///   no call sets out with it. It counts as expired as soon as either clock says so: the steady one does not notice a suspended
///   machine, and the calendar can be set back.
/// - Who waits for a request that fails shares its failure. Then the endpoint is left alone for half a second, doubling with
///   every failure up to 30 seconds, of which a random part up to a half is taken off; whoever needs a token meanwhile gets the
///   last failure at once. A success ends that. A token that is still usable goes on being used. An endpoint that asks for a
///   longer rest with `Retry-After` gets it, but never more than the 30 seconds.
/// - A token that the API refuses is dropped once, however many calls were refused with it. Of refusals that follow each other
///   soon, only some are believed (see [`Refusals`]).
pub(crate) struct TokenSource<F> {
    shared: Arc<Shared<F>>,
}

/// What a request for a token fails with.
pub(crate) trait Failure: Clone + Send + Sync + 'static {
    /// How long the endpoint asks to be left alone.
    fn retry_after(&self) -> Option<Duration>;
}

impl Failure for Error {
    fn retry_after(&self) -> Option<Duration> {
        Error::retry_after(self)
    }
}

/// Why there is no token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum NoToken<F> {
    /// The last request for one failed.
    Failed {
        /// With this.
        failure: F,
        /// So long the endpoint is left alone.
        retry_in: Duration,
    },
    /// The task that made the request was ended: it panicked, or its runtime is shutting down.
    Lost,
}

struct Shared<F> {
    key: TokenKey,
    store: Guarded,
    clock: Arc<dyn Clock>,
    state: Mutex<State<F>>,
}

struct State<F> {
    held: Option<Held>,
    flight: Option<Flight<F>>,
    pause: Option<Pause<F>>,
    failures: u32,
    /// The last token that was given up, as it has ended or the API has refused it; a store may still hold it.
    spent: Option<Token>,
    refusals: Refusals,
    /// Whether the last refusal was believed.
    believed: bool,
    random: fastrand::Rng,
}

/// A token in use.
struct Held {
    token: Token,
    /// From here on the next is asked for.
    due: Instant,
    /// From here on it is not used.
    end: Instant,
}

/// A request for a token under way.
type Flight<F> = watch::Receiver<Option<Result<Token, NoToken<F>>>>;

/// The time for which the endpoint is left alone.
struct Pause<F> {
    until: Instant,
    failure: F,
}

impl<F: Failure> TokenSource<F> {
    pub(crate) fn new(key: TokenKey, store: Arc<dyn TokenStore>, clock: Arc<dyn Clock>) -> Self {
        let state = State {
            held: None,
            flight: None,
            pause: None,
            failures: 0,
            spent: None,
            refusals: Refusals::default(),
            believed: true,
            random: fastrand::Rng::new(),
        };
        let shared = Shared { key, store: Guarded::new(store), clock, state: Mutex::new(state) };
        TokenSource { shared: Arc::new(shared) }
    }

    /// A usable token. `fetch` makes the request for one; it is called only where this call is the one to begin it, and its
    /// future must end by itself (by a time-out), as nobody else ends it.
    pub(crate) async fn token<Fetch, Request>(&self, fetch: Fetch) -> Result<Token, NoToken<F>>
    where
        Fetch: FnOnce() -> Request,
        Request: Future<Output = Result<Grant, F>> + Send + 'static,
    {
        let mut fetch = Some(fetch);
        loop {
            let mut flight = match self.look_up(&mut fetch) {
                Found::Token(token) => return Ok(token),
                Found::Nothing(none) => return Err(none),
                Found::Flight(flight) => flight,
            };
            // An error tells that the task is gone without a word; whoever has not made a request yet makes the next.
            if let Ok(ended) = flight.wait_for(Option::is_some).await {
                return ended.clone().expect("waited for something");
            }
        }
    }

    /// Says that the API refused `token` (401). Gives whether another attempt, with the token that
    /// [`token`](TokenSource::token) then gives, is worth while: not where tokens are refused one after the other.
    pub(crate) fn invalidate(&self, token: &Token) -> bool {
        let now = self.shared.clock.now();
        let mut state = self.lock();
        if state.held.as_ref().is_some_and(|held| held.token.is(token)) {
            let believed = state.refusals.believe(now);
            let was_believed = std::mem::replace(&mut state.believed, believed);
            if !believed {
                // Once only: every call may be refused.
                if was_believed {
                    tracing::warn!("the API refuses one token after the other; no more are asked for at the moment");
                }
                return false;
            }
            state.spent = state.held.take().map(|held| held.token);
        }
        true
    }

    fn look_up<Fetch, Request>(&self, fetch: &mut Option<Fetch>) -> Found<F>
    where
        Fetch: FnOnce() -> Request,
        Request: Future<Output = Result<Grant, F>> + Send + 'static,
    {
        let (now, calendar) = (self.shared.clock.now(), self.shared.clock.system_now());
        let mut state = self.lock();
        state.flight.take_if(|flight| flight.has_changed().is_err());
        if let Some(held) = state.held.take_if(|held| !held.is_usable(now, calendar)) {
            state.spent = Some(held.token);
        }
        let pausing = state.pause.as_ref().is_some_and(|pause| now < pause.until);

        if let Some(held) = &state.held {
            let token = held.token.clone();
            if now >= held.due
                && state.flight.is_none()
                && !pausing
                && let Some(fetch) = fetch.take()
            {
                state.flight = Some(self.start(fetch()));
            }
            return Found::Token(token);
        }
        if let Some(flight) = &state.flight {
            return Found::Flight(flight.clone());
        }
        if pausing && let Some(Pause { until, failure }) = &state.pause {
            return Found::Nothing(NoToken::Failed { failure: failure.clone(), retry_in: *until - now });
        }
        let Some(fetch) = fetch.take() else { return Found::Nothing(NoToken::Lost) };
        let flight = self.start(fetch());
        state.flight = Some(flight.clone());
        Found::Flight(flight)
    }

    /// Begins a request in a task of its own.
    fn start(&self, request: impl Future<Output = Result<Grant, F>> + Send + 'static) -> Flight<F> {
        let (sender, flight) = watch::channel(None);
        let source = self.clone();
        let task = async move {
            if let Some(token) = source.shared.store.get(&source.shared.key).await
                && let Some(token) = source.adopt(token).await
            {
                sender.send_replace(Some(Ok(token)));
                return;
            }
            let (asked, calendar) = (source.shared.clock.now(), source.shared.clock.system_now());
            match request.await {
                Ok(grant) => {
                    let token = grant.into_token(calendar);
                    source.lock().hold(token.clone(), asked, token.lifetime());
                    tracing::debug!(lifetime = token.lifetime().as_secs(), "a token was granted");
                    sender.send_replace(Some(Ok(token.clone())));
                    // Nobody needs to wait for this.
                    source.shared.store.put(&source.shared.key, token).await;
                }
                Err(failure) => {
                    let retry_in = source.lock().fail(failure.clone(), source.shared.clock.now());
                    sender.send_replace(Some(Err(NoToken::Failed { failure, retry_in })));
                }
            }
        };
        tokio::spawn(task.in_current_span());
        flight
    }

    /// Takes a token of the store into use, if it has some life left, and more than the one that is to be replaced.
    async fn adopt(&self, token: Token) -> Option<Token> {
        let (now, calendar) = (self.shared.clock.now(), self.shared.clock.system_now());
        let spent = {
            let mut state = self.lock();
            let spent = state.spent.as_ref().is_some_and(|spent| spent.is(&token));
            let later = state.held.as_ref().is_none_or(|held| token.expiry() > held.token.expiry());
            let left = left(&token, calendar);
            if !spent && later && left > lifetime::guard(lifetime::bounded(token.lifetime())) {
                state.hold(token.clone(), now, left);
                return Some(token);
            }
            spent
        };
        if spent {
            self.shared.store.remove(&self.shared.key).await;
        }
        None
    }

    fn lock(&self) -> MutexGuard<'_, State<F>> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a call finds.
enum Found<F> {
    Token(Token),
    Flight(Flight<F>),
    Nothing(NoToken<F>),
}

/// The rest of a token's life by the calendar; never more than the whole, should the calendar be wrong.
fn left(token: &Token, calendar: SystemTime) -> Duration {
    let left = token.expiry().duration_since(calendar).unwrap_or(Duration::ZERO);
    left.min(lifetime::bounded(token.lifetime()))
}

impl Held {
    fn is_usable(&self, now: Instant, calendar: SystemTime) -> bool {
        now < self.end && left(&self.token, calendar) > lifetime::guard(lifetime::bounded(self.token.lifetime()))
    }
}

impl<F: Failure> State<F> {
    /// Takes a token into use that has `left` to live from `now` on.
    fn hold(&mut self, token: Token, now: Instant, left: Duration) {
        let life = lifetime::bounded(token.lifetime());
        let due = now + left.saturating_sub(lifetime::lead(life, &mut self.random));
        let end = now + left.saturating_sub(lifetime::guard(life));
        // An endpoint may give the same token again as long as it lives.
        self.spent.take_if(|spent| spent.is(&token));
        self.held = Some(Held { token, due, end });
        self.flight = None;
        self.pause = None;
        self.failures = 0;
    }

    /// Leaves the endpoint alone for a while, and tells for how long.
    fn fail(&mut self, failure: F, now: Instant) -> Duration {
        let doubled = FIRST_PAUSE.saturating_mul(1 << self.failures.min(16)).min(LONGEST_PAUSE);
        let chosen = doubled.mul_f64(1.0 - self.random.f64() / 2.0);
        let pause = failure.retry_after().map_or(chosen, |asked| asked.min(LONGEST_PAUSE).max(chosen));
        self.failures = self.failures.saturating_add(1);
        self.pause = Some(Pause { until: now + pause, failure });
        self.flight = None;
        tracing::warn!(failures = self.failures, pause_ms = pause.as_millis() as u64, "no token was granted");
        pause
    }
}

impl<F> Clone for TokenSource<F> {
    fn clone(&self) -> Self {
        TokenSource { shared: Arc::clone(&self.shared) }
    }
}

impl<F> fmt::Debug for TokenSource<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenSource {{ key: {} }}", self.shared.key)
    }
}
