//! What is written into a log.

use super::store::Broken;
use super::*;
use crate::clock::SystemClock;

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
    // Every call may be refused: that is told once.
    assert_eq!(log.matches("one token after the other").count(), 2, "once in each of two lives: {log}");
    assert!(!log.contains("canary"), "{log}");
    assert!(!shown.contains("canary"), "{shown}");
}
