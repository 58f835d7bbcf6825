//! The thread on which connections live while nobody waits for them.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use tokio::runtime::{Builder, Runtime};

use crate::error::Error;

/// A runtime with one thread. A copy costs nothing and shares it; it ends with the last.
#[derive(Clone)]
pub(crate) struct Background(Arc<Ending>);

impl Background {
    pub(super) fn new() -> Result<Self, Error> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("gerencianet").enable_all().build();
        let runtime = runtime
            .map_err(|error| Error::configuration("there is no thread for its connections").caused_by(&error))?;
        Ok(Background(Arc::new(Ending(Some(runtime)))))
    }

    /// Waits for a future on this thread, while the runtime moves connections and clocks.
    ///
    /// A runtime's own `block_on` panics on a thread of another runtime; this only parks the thread.
    pub(crate) fn wait<F: Future>(&self, future: F) -> F::Output {
        let _inside = self.0.0.as_ref().map(Runtime::enter);
        pollster::block_on(future)
    }
}

impl fmt::Debug for Background {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Background { .. }")
    }
}

/// Ends a runtime without waiting, which asynchronous code may not. There until it is dropped.
struct Ending(Option<Runtime>);

impl Drop for Ending {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
