//! All that is written into the log, at its most talkative, by all tests of this program.

use std::{
    io,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use tracing_subscriber::{
    Layer, Registry,
    filter::LevelFilter,
    fmt::{self, format::FmtSpan},
    layer::SubscriberExt,
};

/// A text that grows.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

/// What the crate writes, and what it stands on.
///
/// Must be asked for before the crate has anything to write: `tracing` asks each place of writing once who listens, and does
/// not ask again where it was just then that somebody began to.
pub(crate) fn log() -> &'static Log {
    static LOG: LazyLock<Log> = LazyLock::new(|| {
        let log = Log::default();
        let writer = log.clone();
        let layer = fmt::layer().with_ansi(false).with_span_events(FmtSpan::FULL).with_writer(move || writer.clone());
        // Of what lies below too: the HTTP client and TLS see every byte.
        let subscriber = Registry::default().with(layer.with_filter(LevelFilter::TRACE));
        tracing::subscriber::set_global_default(subscriber).expect("nobody else listens");
        log
    });
    &LOG
}

impl Log {
    /// What was written up to now.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
