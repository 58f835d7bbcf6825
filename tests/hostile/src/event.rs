//! Bytes as a notification.

use std::collections::HashSet;

use gerencianet::webhook::{Event, Notification};
use serde_json::Value;

/// What a body may make an inbox grow by, beyond its own size, for each event: the members that a refund repeats of its Pix.
const BESIDES: usize = 600;

/// Reads a notification as the receiver does.
///
/// # Panics
///
/// Where an event is not what its documentation says, or much more is kept than was sent.
pub fn event(bytes: &[u8]) {
    let events = match Event::read(bytes) {
        Ok(events) => events,
        Err(refusal) => {
            assert!(!format!("{refusal} {refusal:?}").is_empty());
            return;
        }
    };
    assert!(events.len() <= 10_000, "no more events than are promised");
    let mut keys = HashSet::new();
    let mut kept = 0;
    for event in &events {
        for name in [event.key(), event.subject()] {
            assert!(name.is_ascii() && (1..=200).contains(&name.len()), "a short name");
        }
        assert!(keys.insert(event.key()), "each key once");
        assert!(serde_json::from_str::<Value>(event.json()).is_ok(), "an event is JSON");
        let stored = Event::stored(event.kind().as_str(), event.key(), event.subject(), event.json());
        assert!(stored == *event, "what is stored is the event");
        if let Notification::Unknown = event.notification() {
            assert!(!event.json().is_empty());
        }
        kept += event.json().len();
    }
    // A byte that is no UTF-8 becomes three.
    assert!(kept <= 3 * bytes.len() + BESIDES * events.len(), "{kept} bytes are kept of {}", bytes.len());
    let again = Event::read(bytes).expect("it has been read");
    assert!(again == events, "the same notification gives the same events");
}
