//! The end of a token, and what comes before it.

use super::*;

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
