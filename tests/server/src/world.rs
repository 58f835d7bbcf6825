//! What the connections of a server share.

use std::{
    any::Any,
    collections::VecDeque,
    panic::AssertUnwindSafe,
    sync::{
        Mutex, MutexGuard, PoisonError, Weak,
        atomic::{AtomicUsize, Ordering},
    },
};

use futures_util::FutureExt;

use crate::{
    authorization::Tokens,
    line::Cut,
    record::{Ledger, Record},
    script::{Arrival, Scripts},
    setup::Setup,
};

/// The state of a server.
pub(crate) struct World {
    pub(crate) setup: Setup,
    record: Mutex<Record>,
    ledger: Mutex<Ledger>,
    scripts: Mutex<Scripts>,
    arrivals: Mutex<VecDeque<Arrival>>,
    tokens: Mutex<Tokens>,
    lines: Mutex<Vec<Weak<Cut>>>,
    numbers: AtomicUsize,
}

impl World {
    pub(crate) fn new(setup: Setup) -> Self {
        Self {
            setup,
            record: Mutex::default(),
            ledger: Mutex::default(),
            scripts: Mutex::default(),
            arrivals: Mutex::default(),
            tokens: Mutex::default(),
            lines: Mutex::default(),
            numbers: AtomicUsize::new(1),
        }
    }

    pub(crate) fn record(&self) -> MutexGuard<'_, Record> {
        lock(&self.record)
    }

    pub(crate) fn ledger(&self) -> MutexGuard<'_, Ledger> {
        lock(&self.ledger)
    }

    pub(crate) fn scripts(&self) -> MutexGuard<'_, Scripts> {
        lock(&self.scripts)
    }

    pub(crate) fn arrivals(&self) -> MutexGuard<'_, VecDeque<Arrival>> {
        lock(&self.arrivals)
    }

    pub(crate) fn tokens(&self) -> MutexGuard<'_, Tokens> {
        lock(&self.tokens)
    }

    /// The connections that are open, and some that were.
    pub(crate) fn lines(&self) -> MutexGuard<'_, Vec<Weak<Cut>>> {
        lock(&self.lines)
    }

    /// The number of the next request.
    pub(crate) fn next_number(&self) -> usize {
        self.numbers.fetch_add(1, Ordering::Relaxed)
    }

    pub(crate) fn fail(&self, what: String) {
        self.record().failures.push(what);
    }

    /// Runs a part of the server; a panic inside becomes a failure that the test will see.
    pub(crate) async fn guard<T>(&self, part: impl Future<Output = T>) -> Option<T> {
        match AssertUnwindSafe(part).catch_unwind().await {
            Ok(value) => Some(value),
            Err(panic) => {
                self.fail(format!("the server panicked: {}", words(&*panic)));
                None
            }
        }
    }
}

/// A panic is recorded where it happened; what it left behind is still good to read.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("without words")
}
