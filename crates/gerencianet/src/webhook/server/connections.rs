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

/// Whether a request of a connection is being answered.
#[derive(Clone, Default)]
pub(super) struct Busy(Arc<AtomicBool>);

/// A request that is being answered, until this is dropped.
pub(super) struct Serving(Busy);

impl Connections {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, open: Mutex::default() }
    }

    /// A place, if need be that of the oldest connection that waits for its peer; none where all are busy.
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
    pub(super) fn begin(&self) -> Serving {
        self.0.store(true, Ordering::Relaxed);
        Serving(self.clone())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.0.0.store(false, Ordering::Relaxed);
    }
}
