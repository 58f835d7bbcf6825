//! The credentials of an application.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::HeaderValue;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

/// The `Client_Id` and `Client_Secret` of an application, as the vendor's panel gives them for one environment.
///
/// Neither is ever shown: `Debug` hides both, and the secret is wiped from memory when the last owner goes.
///
/// ```
/// let credentials = gerencianet::Credentials::new("Client_Id_1f…", "Client_Secret_9a…");
/// assert_eq!(format!("{credentials:?}"), "Credentials { [hidden] }");
/// ```
#[derive(Clone)]
pub struct Credentials {
    client_id: SecretString,
    client_secret: SecretString,
}

impl Credentials {
    /// The credentials as they are; only the API can tell whether they are right.
    #[must_use]
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Credentials { client_id: client_id.into().into(), client_secret: client_secret.into().into() }
    }

    /// The `Authorization` header of a token request (RFC 7617), marked sensitive.
    pub(crate) fn basic(&self) -> HeaderValue {
        let pair = Zeroizing::new(format!("{}:{}", self.client_id(), self.client_secret()));
        let text = Zeroizing::new(format!("Basic {}", STANDARD.encode(pair.as_bytes())));
        let mut value = HeaderValue::from_str(&text).expect("base64 is visible ASCII");
        value.set_sensitive(true);
        value
    }

    pub(crate) fn client_id(&self) -> &str {
        self.client_id.expose_secret()
    }

    pub(crate) fn client_secret(&self) -> &str {
        self.client_secret.expose_secret()
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials { [hidden] }")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_that_of_the_rfc_and_sensitive() {
        let value = Credentials::new("Aladdin", "open sesame").basic();
        assert_eq!(value, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(value.is_sensitive());
        assert_eq!(format!("{value:?}"), "Sensitive");
    }

    #[test]
    fn any_text_makes_a_header() {
        for text in ["", ":", "ção\r\nX: y", "\0"] {
            let value = Credentials::new(text, text).basic();
            assert!(value.to_str().expect("visible ASCII").starts_with("Basic "));
        }
    }

    #[test]
    fn debug_shows_neither() {
        let shown = format!("{:#?}", Credentials::new("canary-id", "canary-secret"));
        assert!(!shown.contains("canary"), "{shown}");
    }
}
