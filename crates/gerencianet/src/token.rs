//! Access tokens: what one is, where replicas share them, and how the client comes by the next.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::header::HeaderValue;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

mod grant;
mod key;
mod lifetime;
mod refusals;
mod source;
mod store;

pub(crate) use self::grant::Grant;
pub use self::key::TokenKey;
pub(crate) use self::source::{NoToken, TokenSource};
pub use self::store::{MemoryTokenStore, StoreError, StoreFuture, TokenStore};

/// The most bytes that a token may have; more would not fit into the headers that servers accept.
const LONGEST: usize = 16 * 1024;

/// An access token with its expiry. Cheap to clone; `Debug` hides the token itself.
///
/// A [`TokenStore`] that keeps tokens outside of the process writes the four parts and makes the token again of them:
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use gerencianet::Token;
///
/// let expiry = SystemTime::now() + Duration::from_secs(3000);
/// let token = Token::new("eyJhbGciOi…".replace('…', ""), Duration::from_secs(3600), expiry)?.with_scopes(["cob.read"]);
/// assert_eq!(token.expose_access_token(), "eyJhbGciOi");
/// assert!(!format!("{token:?}").contains("eyJ"));
/// # Ok::<(), gerencianet::InvalidToken>(())
/// ```
#[derive(Clone)]
pub struct Token {
    inner: Arc<Inner>,
}

#[derive(Clone)]
struct Inner {
    access_token: SecretString,
    lifetime: Duration,
    expiry: SystemTime,
    scopes: Vec<String>,
}

/// The text of a token is empty, longer than 16 KiB, or has characters other than visible ASCII.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidToken;

impl Token {
    /// A token that was granted for `lifetime` and is valid until `expiry`.
    ///
    /// # Errors
    /// [`InvalidToken`] where `access_token` cannot stand in a header.
    pub fn new(access_token: impl Into<String>, lifetime: Duration, expiry: SystemTime) -> Result<Self, InvalidToken> {
        let access_token = SecretString::from(access_token.into());
        let text = access_token.expose_secret();
        if text.is_empty() || text.len() > LONGEST || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(InvalidToken);
        }
        Ok(Token { inner: Arc::new(Inner { access_token, lifetime, expiry, scopes: Vec::new() }) })
    }

    /// The same token with the scopes that it was granted.
    #[must_use]
    pub fn with_scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        Arc::make_mut(&mut self.inner).scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// The secret text, for a [`TokenStore`] to keep. Whoever has it can act as the application until it expires.
    #[must_use]
    pub fn expose_access_token(&self) -> &str {
        self.inner.access_token.expose_secret()
    }

    /// How long it was granted for, as the API said.
    #[must_use]
    pub fn lifetime(&self) -> Duration {
        self.inner.lifetime
    }

    /// When it expires, by the calendar of the machine that asked for it.
    #[must_use]
    pub fn expiry(&self) -> SystemTime {
        self.inner.expiry
    }

    /// The scopes that the API granted; empty where it did not tell.
    #[must_use]
    pub fn scopes(&self) -> &[String] {
        &self.inner.scopes
    }

    /// The `Authorization` header (RFC 6750), marked sensitive.
    pub(crate) fn bearer(&self) -> HeaderValue {
        let text = Zeroizing::new(format!("Bearer {}", self.expose_access_token()));
        let mut value = HeaderValue::from_str(&text).expect("a token is visible ASCII");
        value.set_sensitive(true);
        value
    }

    /// Whether both carry the same secret text.
    fn is(&self, other: &Token) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner) || self.expose_access_token() == other.expose_access_token()
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("access_token", &format_args!("[hidden]"))
            .field("lifetime", &self.inner.lifetime)
            .field("expiry", &self.inner.expiry)
            .field("scopes", &self.inner.scopes)
            .finish()
    }
}

impl fmt::Display for InvalidToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an access token must be 1 to {LONGEST} characters of visible ASCII")
    }
}

impl std::error::Error for InvalidToken {}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(text: &str) -> Result<Token, InvalidToken> {
        Token::new(text, Duration::from_secs(3600), SystemTime::UNIX_EPOCH)
    }

    #[test]
    fn what_cannot_stand_in_a_header_is_no_token() {
        for text in ["", " ", "a b", "a\nb", "ação", "\u{7f}", &"a".repeat(LONGEST + 1)] {
            assert_eq!(token(text).err(), Some(InvalidToken), "{text:?}");
        }
        for text in ["a", "~!\"#", &"a".repeat(LONGEST)] {
            assert!(token(text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn the_header_is_sensitive() {
        let value = token("eyJ.x-y_z").expect("valid").bearer();
        assert_eq!(value, "Bearer eyJ.x-y_z");
        assert!(value.is_sensitive());
    }

    #[test]
    fn debug_hides_the_text_only() {
        let shown = format!("{:?}", token("canary").expect("valid").with_scopes(["cob.read"]));
        assert!(!shown.contains("canary") && shown.contains("cob.read"), "{shown}");
    }

    #[test]
    fn tokens_are_the_same_by_their_text() {
        let token = |text| token(text).expect("valid");
        assert!(token("a").is(&token("a").with_scopes(["x"])));
        assert!(!token("a").is(&token("b")));
    }
}
