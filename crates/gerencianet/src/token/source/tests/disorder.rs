//! Everything at once.

use super::*;

/// How many requests are under way, and how many were at most.
#[derive(Default)]
struct Crowd {
    inside: AtomicUsize,
    most: AtomicUsize,
    requests: AtomicUsize,
}

impl Crowd {
    /// A request that takes its time and may fail, last for no time, or panic.
    fn fetch(self: &Arc<Self>, chance: u8) -> impl Future<Output = Result<Grant, &'static str>> + Send + use<> {
        /// Counts down also where the request is dropped or panics.
        struct Inside(Arc<Crowd>);
        impl Drop for Inside {
            fn drop(&mut self) {
                self.0.inside.fetch_sub(1, Ordering::SeqCst);
            }
        }

        let crowd = Arc::clone(self);
        async move {
            crowd.most.fetch_max(crowd.inside.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            let inside = Inside(crowd);
            let number = inside.0.requests.fetch_add(1, Ordering::SeqCst);
            for _ in 0..chance % 7 {
                tokio::task::yield_now().await;
            }
            match chance % 16 {
                0 => panic!("a bug in the request"),
                1..=3 => Err("broken"),
                4 | 5 => Ok(grant(&format!("t{number}"), "0")),
                _ => Ok(grant(&format!("t{number}"), "3600")),
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_hangs_and_no_two_requests_are_made_at_once() {
    let (source, clock) = source();
    let crowd = Arc::new(Crowd::default());
    let tasks: Vec<_> = (0..200)
        .map(|seed| {
            let (source, clock, crowd) = (source.clone(), clock.clone(), crowd.clone());
            tokio::spawn(async move {
                let mut random = fastrand::Rng::with_seed(seed);
                for _ in 0..100 {
                    let chance = random.u8(..);
                    let call = source.token(|| crowd.fetch(chance));
                    match random.u8(..8) {
                        // Gives up after a few turns.
                        0 | 1 => {
                            let patience = async {
                                for _ in 0..random.u8(..5) {
                                    tokio::task::yield_now().await;
                                }
                            };
                            tokio::select! { _ = call => {}, () = patience => {} }
                        }
                        // Is refused.
                        2 => {
                            if let Ok(token) = call.await {
                                source.invalidate(&token);
                            }
                        }
                        // Finds that a lot of time has passed.
                        3 => {
                            let _ = call.await;
                            clock.advance(Duration::from_millis(random.u64(..100_000)));
                        }
                        _ => {
                            let _ = call.await;
                        }
                    }
                }
            })
        })
        .collect();
    let all = futures_util::future::join_all(tasks);
    let done = tokio::time::timeout(seconds(60), all).await.expect("nobody hangs");
    assert!(done.iter().all(Result::is_ok));
    assert_eq!(crowd.most.load(Ordering::SeqCst), 1);
    // Some 125,000 seconds pass, and no token lasts for more than 3590.
    assert!(crowd.requests.load(Ordering::SeqCst) > 20);
    clock.advance(seconds(100_000));
    assert!(source.token(|| crowd.fetch(15)).await.is_ok());
}
