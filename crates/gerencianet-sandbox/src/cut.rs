//! Ending a connection with a reset.

use std::sync::Arc;

use tokio::sync::Notify;

/// Ends the connection that a request came by.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cut(Arc<Notify>);

impl Cut {
    /// Asks for a reset.
    pub(crate) fn reset(&self) {
        self.0.notify_one();
    }

    /// Comes back when a reset was asked for; one task waits.
    pub(crate) async fn wait(&self) {
        self.0.notified().await;
    }
}
