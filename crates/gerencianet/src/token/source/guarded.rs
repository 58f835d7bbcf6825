//! A store that cannot take a call down with it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::token::{StoreError, Token, TokenKey, TokenStore};

/// How long an answer of a store is waited for.
const PATIENCE: Duration = Duration::from_secs(1);

/// Asks a store in a task of its own: its errors, its silence and its panics become a warning. What the store says is not
/// shown, as it may hold the address or the password of a database.
pub(super) struct Guarded {
    store: Arc<dyn TokenStore>,
}

impl Guarded {
    pub(super) fn new(store: Arc<dyn TokenStore>) -> Self {
        Guarded { store }
    }

    pub(super) async fn get(&self, key: &TokenKey) -> Option<Token> {
        let (store, key) = (Arc::clone(&self.store), key.clone());
        guard("get", async move { store.get(&key).await }).await.flatten()
    }

    pub(super) async fn put(&self, key: &TokenKey, token: Token) {
        let (store, key) = (Arc::clone(&self.store), key.clone());
        guard("put", async move { store.put(&key, token).await }).await;
    }

    pub(super) async fn remove(&self, key: &TokenKey) {
        let (store, key) = (Arc::clone(&self.store), key.clone());
        guard("remove", async move { store.remove(&key).await }).await;
    }
}

async fn guard<T, Answer>(operation: &'static str, answer: Answer) -> Option<T>
where
    T: Send + 'static,
    Answer: Future<Output = Result<T, StoreError>> + Send + 'static,
{
    let mut task = tokio::spawn(answer);
    let trouble = match tokio::time::timeout(PATIENCE, &mut task).await {
        Ok(Ok(Ok(value))) => return Some(value),
        Ok(Ok(Err(_))) => "it failed",
        Ok(Err(_)) => "it panicked",
        Err(_) => {
            task.abort();
            "it did not answer in time"
        }
    };
    tracing::warn!(operation, trouble, "the token store is of no help; the client goes on without it");
    None
}

impl fmt::Debug for Guarded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Guarded")
    }
}
