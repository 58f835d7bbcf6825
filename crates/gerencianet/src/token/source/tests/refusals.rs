//! Tokens that the API refuses.

use super::*;

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
async fn a_refused_token_is_taken_out_of_the_store_before_there_is_another() {
    let store = Arc::new(MemoryTokenStore::new());
    let source = replica(store.clone(), Arc::new(VirtualClock::new()));
    let endpoint = Arc::new(Endpoint::default());
    let token = source.token(|| endpoint.fetch()).await.expect("a token");
    settle().await;
    assert!(store.get(&key()).await.expect("memory").is_some());
    assert!(source.invalidate(&token));
    endpoint.broken.store(true, Ordering::SeqCst);
    assert!(text(&source, &endpoint).await.is_err());
    assert!(store.get(&key()).await.expect("memory").is_none());
}
