//! Sharing a store, and stores that do not work.

use super::*;
use crate::clock::SystemClock;
use crate::token::StoreFuture;

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

#[tokio::test]
async fn a_stored_token_that_ends_sooner_does_not_replace_the_one_in_use() {
    let store = Arc::new(MemoryTokenStore::new());
    let clock = Arc::new(VirtualClock::new());
    let endpoint = Arc::new(Endpoint::default());
    let source = replica(store.clone(), clock.clone());
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    settle().await;
    clock.advance(seconds(3600 - 70));
    let sooner = Token::new("sooner", seconds(3600), clock.system_now() + seconds(60)).expect("valid");
    store.put(&key(), sooner).await.expect("memory");
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("1"));
    settle().await;
    assert_eq!(text(&source, &endpoint).await.as_deref(), Ok("2"));
    assert_eq!(store.get(&key()).await.expect("memory").expect("kept").expose_access_token(), "2");
}

/// A store that does not work.
#[derive(Clone, Copy, Debug)]
pub(super) enum Broken {
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

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_is_not_left_hanging() {
    /// Holds on to what tells when it is gone.
    struct Hanging(Arc<()>);
    impl TokenStore for Hanging {
        fn get<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, Option<Token>> {
            let held = self.0.clone();
            Box::pin(async move {
                std::future::pending::<()>().await;
                drop(held);
                Ok(None)
            })
        }
        fn put<'a>(&'a self, _: &'a TokenKey, _: Token) -> StoreFuture<'a, ()> {
            Box::pin(async { Ok(()) })
        }
        fn remove<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, ()> {
            Box::pin(async { Ok(()) })
        }
    }
    let held = Arc::new(());
    let source = replica(Arc::new(Hanging(held.clone())), Arc::new(SystemClock));
    assert_eq!(text(&source, &Arc::default()).await.as_deref(), Ok("1"));
    settle().await;
    // The test and the store; no answer that never comes.
    assert_eq!(Arc::strong_count(&held), 2);
}
