//! Requests that calls share, and requests that fail.

mod disorder;
mod expiry;
mod log;
mod refusals;
mod store;

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tokio::sync::{Barrier, Notify, Semaphore};

use super::*;
use crate::clock::VirtualClock;
use crate::credentials::Credentials;
use crate::token::MemoryTokenStore;

type Source = TokenSource<&'static str>;

impl Failure for &'static str {
    fn retry_after(&self) -> Option<Duration> {
        None
    }
}

/// A failure that asks to wait for so long.
impl Failure for Duration {
    fn retry_after(&self) -> Option<Duration> {
        Some(*self)
    }
}

fn key() -> TokenKey {
    TokenKey::new("pix", "https://example.com", &Credentials::new("id", "secret"), b"der")
}

/// A source with a clock that is moved by hand, and memory for a store.
fn source() -> (Source, Arc<VirtualClock>) {
    let clock = Arc::new(VirtualClock::new());
    (replica(Arc::new(MemoryTokenStore::new()), clock.clone()), clock)
}

fn replica(store: Arc<dyn TokenStore>, clock: Arc<dyn Clock>) -> Source {
    TokenSource::new(key(), store, clock)
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn grant(text: &str, expires_in: &str) -> Grant {
    let body = format!(r#"{{"access_token":"{text}","token_type":"Bearer","expires_in":{expires_in}}}"#);
    Grant::from_json(body.as_bytes()).expect("a token")
}

/// A token endpoint: every request gets the next number, for an hour, or a failure while it is broken.
#[derive(Default)]
struct Endpoint {
    requests: AtomicUsize,
    broken: AtomicBool,
}

impl Endpoint {
    fn fetch(self: &Arc<Self>) -> impl Future<Output = Result<Grant, &'static str>> + Send + use<> {
        let endpoint = Arc::clone(self);
        async move {
            let number = endpoint.requests.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::task::yield_now().await;
            if endpoint.broken.load(Ordering::SeqCst) { Err("broken") } else { Ok(grant(&number.to_string(), "3600")) }
        }
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

async fn text(source: &Source, endpoint: &Arc<Endpoint>) -> Result<String, NoToken<&'static str>> {
    source.token(|| endpoint.fetch()).await.map(|token| token.expose_access_token().to_owned())
}

/// Lets tasks that are ready run. The requests of these tests wait for nothing but their turn.
async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_cold_calls_make_one_request() {
    for _ in 0..20 {
        let (source, _) = source();
        let endpoint = Arc::new(Endpoint::default());
        let start = Arc::new(Barrier::new(1000));
        let calls: Vec<_> = (0..1000)
            .map(|_| {
                let (source, endpoint, start) = (source.clone(), endpoint.clone(), start.clone());
                tokio::spawn(async move {
                    start.wait().await;
                    text(&source, &endpoint).await
                })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.expect("no panic").as_deref(), Ok("1"));
        }
        assert_eq!(endpoint.requests(), 1);
    }
}

#[tokio::test]
async fn a_token_is_used_again() {
    let (source, _) = source();
    let endpoint = Arc::new(Endpoint::default());
    for _ in 0..1000 {
        assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    }
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test]
async fn a_dropped_leader_strands_nobody() {
    let (source, _) = source();
    let endpoint = Arc::new(Endpoint::default());
    let (reached, gate) = (Arc::new(Notify::new()), Arc::new(Semaphore::new(0)));
    let leader = {
        let (source, endpoint, reached, gate) = (source.clone(), endpoint.clone(), reached.clone(), gate.clone());
        tokio::spawn(async move {
            let fetch = || async move {
                reached.notify_one();
                gate.acquire().await.expect("open").forget();
                endpoint.fetch().await
            };
            source.token(fetch).await.map(|_| ())
        })
    };
    reached.notified().await;
    let follower = {
        let (source, endpoint) = (source.clone(), endpoint.clone());
        tokio::spawn(async move { text(&source, &endpoint).await })
    };
    settle().await;
    leader.abort();
    assert!(leader.await.expect_err("aborted").is_cancelled());
    settle().await;
    assert!(!follower.is_finished());
    gate.add_permits(1);
    assert_eq!(follower.await.expect("no panic").as_deref(), Ok("1"));
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test]
async fn a_request_whose_callers_have_all_gone_is_not_in_vain() {
    let (source, _) = source();
    let endpoint = Arc::new(Endpoint::default());
    {
        let call = text(&source, &endpoint);
        tokio::select! {
            biased;
            _ = call => panic!("the request waits for its turn"),
            () = std::future::ready(()) => {}
        }
    }
    settle().await;
    assert_eq!(endpoint.requests(), 1);
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test]
async fn a_request_that_panics_is_made_again_by_who_waits_and_hangs_nobody() {
    let (source, _) = source();
    let endpoint = Arc::new(Endpoint::default());
    let broken = || async { panic!("a bug in the request") };
    let leader = source.token(broken);
    let follower = text(&source, &endpoint);
    let (leader, follower) = tokio::join!(leader, follower);
    // The leader finds the request of the follower, or is told that its own was lost.
    assert!(matches!(leader, Ok(_) | Err(NoToken::Lost)));
    assert_eq!(follower.as_deref(), Ok("1"));

    let (source, _) = self::source();
    assert_eq!(source.token(broken).await.expect_err("lost"), NoToken::Lost);
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("2"));
}

#[test]
fn a_source_outlives_the_runtime_of_its_request() {
    let (source, _) = source();
    let endpoint = Arc::new(Endpoint::default());
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    runtime().block_on(async {
        let forever = source.token(std::future::pending);
        assert!(tokio::time::timeout(Duration::from_millis(10), forever).await.is_err());
    });
    assert_eq!(runtime().block_on(text(&source, &endpoint)).as_deref(), Ok("1"));
}

#[tokio::test]
async fn who_waits_for_one_request_shares_its_failure() {
    let (source, _) = source();
    let endpoint = Arc::new(Endpoint { broken: true.into(), ..Endpoint::default() });
    let calls = futures_util::future::join_all((0..1000).map(|_| text(&source, &endpoint))).await;
    for call in calls {
        assert!(matches!(call, Err(NoToken::Failed { failure: "broken", .. })), "{call:?}");
    }
    assert_eq!(endpoint.requests(), 1);
}

#[tokio::test]
async fn a_failing_endpoint_is_left_alone_longer_and_longer() {
    let (source, clock) = source();
    let endpoint = Arc::new(Endpoint { broken: true.into(), ..Endpoint::default() });
    for (failures, longest) in [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000].into_iter().enumerate() {
        let longest = Duration::from_millis(longest);
        let Err(NoToken::Failed { retry_in, .. }) = text(&source, &endpoint).await else { panic!("it is broken") };
        assert!(retry_in >= longest / 2 && retry_in <= longest, "{failures}: {retry_in:?}");
        // A storm of calls finds out at once, and the time that is left.
        clock.advance(retry_in - Duration::from_millis(1));
        for _ in 0..100 {
            let left = Duration::from_millis(1);
            assert_eq!(text(&source, &endpoint).await, Err(NoToken::Failed { failure: "broken", retry_in: left }));
        }
        assert_eq!(endpoint.requests(), failures + 1);
        clock.advance(Duration::from_millis(1));
    }

    endpoint.broken.store(false, Ordering::SeqCst);
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("10"));
    // The success is a new beginning.
    assert!(source.invalidate(&source.token(|| endpoint.fetch()).await.expect("held")));
    endpoint.broken.store(true, Ordering::SeqCst);
    let Err(NoToken::Failed { retry_in, .. }) = text(&source, &endpoint).await else { panic!("it is broken") };
    assert!(retry_in <= FIRST_PAUSE, "{retry_in:?}");
}

#[tokio::test]
async fn failures_without_end_do_not_overflow() {
    let (source, clock) = source();
    source.lock().failures = u32::MAX - 1;
    let endpoint = Arc::new(Endpoint { broken: true.into(), ..Endpoint::default() });
    for _ in 0..3 {
        let Err(NoToken::Failed { retry_in, .. }) = text(&source, &endpoint).await else { panic!("it is broken") };
        assert!(retry_in >= LONGEST_PAUSE / 2 && retry_in <= LONGEST_PAUSE);
        clock.advance(retry_in);
    }
}

#[tokio::test]
async fn an_endpoint_that_asks_for_rest_gets_it_within_bounds() {
    for (asked, least, most) in
        [(0, 250, 500), (7000, 7000, 7000), (30_000, 30_000, 30_000), (u64::MAX, 30_000, 30_000)]
    {
        let (_, clock) = source();
        let source = TokenSource::new(key(), Arc::new(MemoryTokenStore::new()), clock.clone());
        let asked = Duration::from_millis(asked);
        let Err(NoToken::Failed { retry_in, .. }) = source.token(|| async move { Err(asked) }).await else {
            panic!("it fails")
        };
        let bounds = Duration::from_millis(least)..=Duration::from_millis(most);
        assert!(bounds.contains(&retry_in), "{asked:?}: {retry_in:?}");
    }
}
