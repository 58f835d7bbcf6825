//! Who may stay when too many are connected.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

/// The open connections, the oldest first.
pub(super) struct Connections {
    limit: usize,
    open: Mutex<VecDeque<Open>>,
}

struct Open {
    busy: Busy,
    /// Dropped where the connection is to end; closed where it has ended.
    keep: oneshot::Sender<()>,
}

/// The place of one connection, which it has until it is dropped, or [lost](Place::lost).
pub(super) struct Place {
    pub(super) busy: Busy,
    kept: oneshot::Receiver<()>,
}

/// Whether a connection has a request that has arrived to its last byte and is not answered yet: then it waits for us. Otherwise it
/// waits for its peer, who may never go on.
#[derive(Clone, Default)]
pub(super) struct Busy(Arc<AtomicBool>);

/// A request, until it is answered and this is dropped.
pub(super) struct Serving(Busy);

impl Connections {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, open: Mutex::default() }
    }

    /// A place, if need be that of the oldest connection that waits for its peer; none where all are busy.
    ///
    /// So whoever comes has as long for a request as so many others as there are places need to come. Those who drip would have to
    /// come that fast, with a handshake each, to keep anybody out.
    pub(super) fn enter(&self) -> Option<Place> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|one| !one.keep.is_closed());
        if open.len() >= self.limit {
            let oldest = open.iter().position(|one| !one.busy.0.load(Ordering::Relaxed))?;
            open.remove(oldest);
        }
        let (keep, kept) = oneshot::channel();
        let busy = Busy::default();
        open.push_back(Open { busy: busy.clone(), keep });
        Some(Place { busy, kept })
    }
}

impl Place {
    /// Ends when the place has been given to another.
    pub(super) async fn lost(&mut self) {
        // Nobody ever sends.
        let _ = (&mut self.kept).await;
    }
}

impl Busy {
    /// A request whose head is there.
    pub(super) fn begin(&self) -> Arc<Serving> {
        Arc::new(Serving(self.clone()))
    }
}

impl Serving {
    /// The whole request is there.
    pub(super) fn arrived(&self) {
        self.0.0.store(true, Ordering::Relaxed);
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.0.store(false, Ordering::Relaxed);
    }
}
