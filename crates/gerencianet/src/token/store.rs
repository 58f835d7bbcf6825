//! Where tokens are kept, so that clients and replicas can share them.

use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Token, TokenKey};

/// What a [`TokenStore`] gives back: a future that ends in a `T` or in the store's own error.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// The error of a [`TokenStore`], of whatever kind. The client never shows its text.
pub type StoreError = Box<dyn std::error::Error + Send + Sync>;

/// A place for access tokens that several clients or replicas share: a database, a cache, a file.
///
/// A client asks it only when it has no usable token of its own, and when the next one is due; each answer is waited for at
/// most one second. A store that fails, hangs or panics costs a warning and no call: the client then keeps tokens for itself.
/// Keep what is stored as carefully as a password.
///
/// ```
/// use gerencianet::{StoreFuture, Token, TokenKey, TokenStore};
///
/// /// Shares nothing.
/// struct Nowhere;
///
/// impl TokenStore for Nowhere {
///     fn get<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, Option<Token>> {
///         Box::pin(async { Ok(None) })
///     }
///     fn put<'a>(&'a self, _: &'a TokenKey, _: Token) -> StoreFuture<'a, ()> {
///         Box::pin(async { Ok(()) })
///     }
///     fn remove<'a>(&'a self, _: &'a TokenKey) -> StoreFuture<'a, ()> {
///         Box::pin(async { Ok(()) })
///     }
/// }
/// ```
pub trait TokenStore: Send + Sync + 'static {
    /// The token that was put last under `key`. One that has expired may be given or not.
    fn get<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, Option<Token>>;

    /// Keeps `token` under `key` in place of any other, at least until [`Token::expiry`].
    fn put<'a>(&'a self, key: &'a TokenKey, token: Token) -> StoreFuture<'a, ()>;

    /// Forgets what is kept under `key`: the API has refused it.
    fn remove<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, ()>;
}

/// Keeps tokens in memory: the default of each client, and a way for several clients of one process to share them.
#[derive(Default)]
pub struct MemoryTokenStore {
    tokens: Mutex<HashMap<TokenKey, Token>>,
}

impl MemoryTokenStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<TokenKey, Token>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryTokenStore {
    fn get<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, Option<Token>> {
        Box::pin(async move { Ok(self.lock().get(key).cloned()) })
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: Token) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.lock().insert(key.clone(), token);
            Ok(())
        })
    }

    fn remove<'a>(&'a self, key: &'a TokenKey) -> StoreFuture<'a, ()> {
        Box::pin(async move {
            self.lock().remove(key);
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryTokenStore {{ tokens: {} }}", self.lock().len())
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::credentials::Credentials;

    #[tokio::test]
    async fn memory_keeps_one_token_per_key() {
        let store = MemoryTokenStore::new();
        let key = |api| TokenKey::new(api, "https://a", &Credentials::new("id", "secret"), b"");
        let token = |text| Token::new(text, Duration::from_secs(1), SystemTime::now()).expect("valid");
        let text = async |api| {
            let found = store.get(&key(api)).await.expect("memory never fails");
            found.map(|token| token.expose_access_token().to_owned())
        };

        assert_eq!(text("a").await, None);
        store.put(&key("a"), token("canary-1")).await.expect("memory never fails");
        store.put(&key("b"), token("canary-2")).await.expect("memory never fails");
        store.put(&key("a"), token("canary-3")).await.expect("memory never fails");
        assert_eq!(text("a").await.as_deref(), Some("canary-3"));
        assert_eq!(text("b").await.as_deref(), Some("canary-2"));
        assert_eq!(format!("{store:?}"), "MemoryTokenStore { tokens: 2 }");
        store.remove(&key("a")).await.expect("memory never fails");
        assert_eq!(text("a").await, None);
        assert_eq!(text("b").await.as_deref(), Some("canary-2"));
    }
}
