use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{Barrier, Notify, Semaphore};

use super::*;
use crate::clock::{SystemClock, VirtualClock};
use crate::credentials::Credentials;
use crate::token::{MemoryTokenStore, StoreFuture};

type Source = TokenSource<&'static str>;

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
    broken: std::sync::atomic::AtomicBool,
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

/// Lets tasks that are ready run. (The flights of these tests wait for nothing but their turn.)
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
async fn the_next_token_is_there_before_the_last_has_ended() {
    let (source, clock) = source();
    let endpoint = Arc::new(Endpoint::default());
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    let due = {
        let state = source.lock();
        state.held.as_ref().expect("held").due - clock.now()
    };
    assert!(due >= seconds(3600 - 370) && due <= seconds(3600 - 70), "{due:?}");
    clock.advance(due - Duration::from_nanos(1));
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    settle().await;
    assert_eq!(endpoint.requests(), 1);
    clock.advance(Duration::from_nanos(1));
    // No call waits for it, and one request is made by however many calls.
    for _ in 0..100 {
        assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    }
    settle().await;
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("2"));
    assert_eq!(endpoint.requests(), 2);
}

#[tokio::test]
async fn a_usable_token_is_used_while_the_endpoint_fails() {
    let (source, clock) = source();
    let endpoint = Arc::new(Endpoint::default());
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    endpoint.broken.store(true, Ordering::SeqCst);
    clock.advance(seconds(3600 - 70));
    for _ in 0..100 {
        assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
        settle().await;
    }
    // The background is held back as well.
    assert_eq!(endpoint.requests(), 2);
    clock.advance(seconds(60) - Duration::from_nanos(1));
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    settle().await;
    // Ten seconds before its end it is over.
    clock.advance(Duration::from_nanos(1));
    assert!(text(&source, &endpoint).await.is_err());
}

#[tokio::test]
async fn no_call_sets_out_with_a_token_in_its_last_seconds() {
    for (life, guard) in
        [("3600", 10_000), ("60", 10_000), ("20", 5000), ("4", 1000), ("1", 250), ("0", 250), ("-7", 250)]
    {
        let (source, clock) = source();
        let fetches = AtomicUsize::new(0);
        let ask = async || {
            let fetch = || {
                fetches.fetch_add(1, Ordering::SeqCst);
                let grant = grant("a", life);
                async move { Ok(grant) }
            };
            source.token(fetch).await.expect("a token")
        };
        let token = ask().await;
        let usable = token.lifetime() - Duration::from_millis(guard);
        // Straight to the last moment: a request in the background may begin there, but nobody waits for one.
        source.lock().held.as_mut().expect("held").due += seconds(100_000);
        clock.advance(usable - Duration::from_nanos(1));
        ask().await;
        assert_eq!(fetches.load(Ordering::SeqCst), 1, "{life}");
        clock.advance(Duration::from_nanos(1));
        ask().await;
        assert_eq!(fetches.load(Ordering::SeqCst), 2, "{life}");
    }
}

#[tokio::test]
async fn a_token_that_has_ended_from_the_start_serves_who_asked_for_it_and_a_second_of_others() {
    let (source, clock) = source();
    let endpoint = AtomicUsize::new(0);
    for _ in 0..1000 {
        clock.advance(Duration::from_millis(10));
        let fetch = || {
            endpoint.fetch_add(1, Ordering::SeqCst);
            async { Ok(grant("a", "0")) }
        };
        assert!(source.token(fetch).await.is_ok());
        settle().await;
    }
    // Ten seconds, and each token lives for at least 0.63 of one.
    assert!((10..=17).contains(&endpoint.load(Ordering::SeqCst)), "{endpoint:?}");
}

#[tokio::test]
async fn an_answer_that_took_long_does_not_lengthen_a_life() {
    let (source, clock) = source();
    let slow = clock.clone();
    let fetch = || async move {
        slow.advance(seconds(3000));
        Ok(grant("a", "3600"))
    };
    source.token(fetch).await.expect("a token");
    let end = source.lock().held.as_ref().expect("held").end;
    assert_eq!(end - clock.now(), seconds(590));
}

#[tokio::test]
async fn a_calendar_that_is_set_back_does_not_lengthen_a_life() {
    let (source, clock) = source();
    let endpoint = Arc::new(Endpoint::default());
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    clock.advance(seconds(10));
    clock.set_calendar(clock.system_now() - seconds(86_400));
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    clock.advance(seconds(3580));
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("2"));
}

#[tokio::test]
async fn a_calendar_that_goes_ahead_ends_a_token() {
    // As on a machine that was suspended: its steady clock may have stood still.
    let (source, clock) = source();
    let endpoint = Arc::new(Endpoint::default());
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    clock.set_calendar(clock.system_now() + seconds(3589));
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    settle().await;
    assert_eq!(endpoint.requests(), 1);
    clock.set_calendar(clock.system_now() + seconds(1));
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("2"));
}

#[tokio::test]
async fn a_hundred_refusals_of_one_token_lead_to_one_request() {
    let (source, _) = source();
    let endpoint = Arc::new(Endpoint::default());
    let start = Barrier::new(100);
    let calls = futures_util::future::join_all((0..100).map(|_| async {
        let token = source.token(|| endpoint.fetch()).await.expect("a token");
        start.wait().await;
        assert!(source.invalidate(&token));
        text(&source, &endpoint).await
    }))
    .await;
    assert!(calls.iter().all(|call| call.as_deref() == Ok("2")), "{calls:?}");
    assert_eq!(endpoint.requests(), 2);
}

#[tokio::test]
async fn a_late_refusal_does_not_drop_the_next_token() {
    let (source, _) = source();
    let endpoint = Arc::new(Endpoint::default());
    let first = source.token(|| endpoint.fetch()).await.expect("a token");
    assert!(source.invalidate(&first));
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("2"));
    assert!(source.invalidate(&first));
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("2"));
    assert_eq!(endpoint.requests(), 2);
}

#[tokio::test]
async fn calls_that_are_always_refused_do_not_ask_for_token_after_token() {
    let (source, clock) = source();
    let endpoint = Arc::new(Endpoint::default());
    for _ in 0..10_000 {
        // A call without the scope: refused with any token, and tried again once.
        let token = source.token(|| endpoint.fetch()).await.expect("a token");
        if source.invalidate(&token) {
            let token = source.token(|| endpoint.fetch()).await.expect("a token");
            source.invalidate(&token);
        }
        clock.advance(Duration::from_millis(6));
    }
    // A minute: ten at once, ten more as time passes, and the first.
    assert!((15..=22).contains(&endpoint.requests()), "{}", endpoint.requests());
}

#[tokio::test]
async fn an_endpoint_that_gives_the_refused_token_again_is_believed() {
    let (source, _) = source();
    let same = || async { Ok(grant("same", "3600")) };
    let token = source.token(same).await.expect("a token");
    assert!(source.invalidate(&token));
    assert!(source.token(same).await.expect("a token").is(&token));
    assert!(source.lock().spent.is_none());
}

#[tokio::test]
async fn replicas_share_a_token() {
    let store = Arc::new(MemoryTokenStore::new());
    let clock = Arc::new(VirtualClock::new());
    let endpoint = Arc::new(Endpoint::default());
    let (one, two) = (replica(store.clone(), clock.clone()), replica(store.clone(), clock.clone()));
    assert_eq!(text(&one, &endpoint).await.as_deref(), Ok("1"));
    settle().await;
    assert_eq!(text(&two, &endpoint).await.as_deref(), Ok("1"));

    // Whoever is the first to find it due renews it for both.
    clock.advance(seconds(3600 - 70));
    assert_eq!(text(&one, &endpoint).await.as_deref(), Ok("1"));
    settle().await;
    assert_eq!(text(&one, &endpoint).await.as_deref(), Ok("2"));
    assert_eq!(text(&two, &endpoint).await.as_deref(), Ok("1"));
    settle().await;
    assert_eq!(text(&two, &endpoint).await.as_deref(), Ok("2"));
    assert_eq!(endpoint.requests(), 2);

    // So does whoever is the first to be refused.
    let token = one.token(|| endpoint.fetch()).await.expect("a token");
    assert!(one.invalidate(&token) && two.invalidate(&token));
    assert_eq!(text(&one, &endpoint).await.as_deref(), Ok("3"));
    settle().await;
    assert_eq!(text(&two, &endpoint).await.as_deref(), Ok("3"));
    assert_eq!(endpoint.requests(), 3);
}

#[tokio::test]
async fn a_stored_token_with_little_or_absurd_life_is_not_trusted() {
    let store = Arc::new(MemoryTokenStore::new());
    let clock = Arc::new(VirtualClock::new());
    let endpoint = Arc::new(Endpoint::default());
    for (lifetime, left, used) in [
        (seconds(3600), 11, Some(1)),
        (seconds(3600), 10, None),
        (seconds(3600), -5, None),
        (seconds(3600), 100_000, Some(3590)),
        (seconds(0), 100_000, Some(1)),
        (Duration::MAX, 1_000_000, Some(86_390)),
    ] {
        let now = clock.system_now();
        let expiry = if left < 0 { now - seconds(5) } else { now + seconds(left as u64) };
        store.put(&key(), Token::new("stored", lifetime, expiry).expect("valid")).await.expect("memory");
        let source = replica(store.clone(), clock.clone());
        assert_eq!(text(&source, &endpoint).await.as_deref() == Ok("stored"), used.is_some(), "{lifetime:?} {left}");
        if let Some(used) = used {
            let end = source.lock().held.as_ref().expect("held").end - clock.now();
            assert!(end <= seconds(used), "{lifetime:?} {left}: {end:?}");
        }
        settle().await;
    }
}

/// A store that does not work.
#[derive(Clone, Copy, Debug)]
enum Broken {
    Fails,
    Hangs,
    Panics,
}

impl Broken {
    fn answer<T>(self) -> StoreFuture<'static, T> {
        Box::pin(async move {
            match self {
                Broken::Fails => Err("redis://user:canary-store@host is down".into()),
                Broken::Hangs => std::future::pending().await,
                Broken::Panics => panic!("a bug in the store"),
            }
        })
    }
}

impl TokenStore for Broken {
    fn get<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, Option<Token>> {
        self.answer()
    }

    fn put<'a>(&'a self, _: &'a TokenKey, _: Token) -> StoreFuture<'a, ()> {
        self.answer()
    }

    fn remove<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, ()> {
        self.answer()
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_does_not_work_takes_no_call_down() {
    for broken in [Broken::Fails, Broken::Hangs, Broken::Panics] {
        let source = replica(Arc::new(broken), Arc::new(SystemClock));
        let endpoint = Arc::new(Endpoint::default());
        let start = SystemClock.now();
        for _ in 0..10 {
            assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"), "{broken:?}");
        }
        assert!(SystemClock.now() - start <= Duration::from_millis(1100), "{broken:?}");
        tokio::time::sleep(seconds(2)).await;
        let token = source.token(|| endpoint.fetch()).await.expect("a token");
        assert!(source.invalidate(&token));
        assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("2"), "{broken:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_store_that_is_slow_to_keep_delays_nobody() {
    struct SlowToKeep;
    impl TokenStore for SlowToKeep {
        fn get<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, Option<Token>> {
            Box::pin(async { Ok(None) })
        }
        fn put<'a>(&'a self, _: &'a TokenKey, _: Token) -> StoreFuture<'a, ()> {
            Broken::Hangs.answer()
        }
        fn remove<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, ()> {
            Broken::Hangs.answer()
        }
    }
    let source = replica(Arc::new(SlowToKeep), Arc::new(SystemClock));
    let start = SystemClock.now();
    assert_eq!(text(&source, &Arc::default()).await.as_deref(), Ok("1"));
    assert_eq!(SystemClock.now(), start);
}

/// Collects what tracing writes.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no panic").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Goes through everything a source can meet, and gives all that it shows of itself.
async fn eventful_life() -> String {
    let key =
        TokenKey::new("canary-api", "https://canary-host", &Credentials::new("canary-id", "canary-secret"), b"canary");
    let source: Source = TokenSource::new(key, Arc::new(Broken::Fails), Arc::new(SystemClock));
    let canary = || async { Ok(grant("canary-token", "3600")) };
    assert!(source.token(|| async { Err("canary-failure") }).await.is_err());
    tokio::time::sleep(seconds(1)).await;
    let token = source.token(canary).await.expect("a token");
    settle().await;
    for _ in 0..12 {
        source.invalidate(&token);
        source.token(canary).await.expect("a token");
    }
    format!("{source:?} {token:?} {token:#?} {:?}", token.bearer())
}

#[tokio::test(start_paused = true)]
async fn nothing_secret_is_written_anywhere() {
    // Tracing asks once for each event whether anybody listens, and where it knows of one listener only, it asks that of the
    // thread that is the first to meet the event: that of another test, which has none. A second one makes it ask both.
    let _other = tracing::Dispatch::new(tracing_subscriber::fmt().with_writer(std::io::sink).finish());
    let log = Log::default();
    let writer = log.clone();
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone()).finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    // Who has just been asked while there was no listener may answer late.
    eventful_life().await;
    tracing::callsite::rebuild_interest_cache();

    let shown = eventful_life().await;
    let log = String::from_utf8(log.0.lock().expect("no panic").clone()).expect("text");
    for told in ["no token was granted", "a token was granted", "token store", "one token after the other"] {
        assert!(log.contains(told), "the log was not listened to: {told}");
    }
    assert!(!log.contains("canary"), "{log}");
    assert!(!shown.contains("canary"), "{shown}");
}
