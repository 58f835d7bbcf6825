//! What is not public of certificates. All else is tried in `tests/certificate.rs`.

use std::fmt::Write;
use std::fs;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::{Certificate, Utc};
use crate::certificate::openssl::{Key, authority};

/// Writes events down as text.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        struct Line<'a>(&'a mut String);
        impl Visit for Line<'_> {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                write!(self.0, " {}={value:?}", field.name()).expect("a string takes all");
            }
        }
        let mut log = self.0.lock().expect("nobody has failed");
        write!(log, "{}", event.metadata().level()).expect("a string takes all");
        event.record(&mut Line(&mut log));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[test]
fn warns_thirty_days_before_it_expires() {
    let authority = authority();
    let issued = authority.issue(Key::P256);
    let [text, key] = [&issued.certificate, &issued.key].map(|path| fs::read(path).expect("openssl wrote it"));
    let certificate = Certificate::from_pem_parts(&text, &key).unwrap();
    let day = Duration::from_secs(24 * 60 * 60);
    let second = Duration::from_secs(1);
    for (left, warning) in [
        (31 * day, None),
        (30 * day + second, None),
        (30 * day, Some(30)),
        (30 * day - second, Some(29)),
        (day, Some(1)),
        (Duration::ZERO, Some(0)),
    ] {
        let log = Log::default();
        tracing::subscriber::with_default(log.clone(), || {
            certificate.warn_before_expiry(certificate.not_after() - left)
        });
        let expected = warning.map(|days| {
            format!("WARN message=the client certificate expires soon not_after=2120-01-01T00:00:00Z days={days}")
        });
        assert_eq!(*log.0.lock().unwrap(), expected.unwrap_or_default(), "{}", Utc(certificate.not_after() - left));
    }
    // Once it has expired, no client is built with it.
    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), || certificate.warn_before_expiry(certificate.not_after() + second));
    assert_eq!(*log.0.lock().unwrap(), "");
}
