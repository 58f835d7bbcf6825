//! Under what a token is kept.

use std::fmt;

use ring::hmac;

use crate::credentials::Credentials;

/// What a token belongs to: an API of one environment, the credentials and the certificate, as 64 hexadecimal digits.
///
/// Nothing of what goes into it can be read from it. Replicas with the same configuration have the same keys.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TokenKey {
    text: String,
}

impl TokenKey {
    /// `api` is the name of the API, `base_url` where it is called, which tells the environments apart. `certificate` is the DER
    /// of the client's, or its fingerprint; empty where there is none. An API may bind a token to the certificate with which it
    /// was asked for (RFC 8705).
    pub(crate) fn new(api: &str, base_url: &str, credentials: &Credentials, certificate: &[u8]) -> Self {
        let key = hmac::Key::new(hmac::HMAC_SHA256, credentials.client_secret().as_bytes());
        let mut context = hmac::Context::with_key(&key);
        let (api, base_url, client_id) = (api.as_bytes(), base_url.as_bytes(), credentials.client_id().as_bytes());
        let parts = [b"gerencianet token 1", api, base_url, client_id, certificate];
        for part in parts {
            // With its length before it, no part can be taken for the end of another.
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part);
        }
        let text = context.sign().as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        TokenKey { text }
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenKey({})", self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_counts_and_none_shows() {
        let key = |api, base_url, id, secret, certificate: &[u8]| {
            TokenKey::new(api, base_url, &Credentials::new(id, secret), certificate)
        };
        let all = [
            key("pix", "https://a", "id", "secret", b"c"),
            key("pit", "https://a", "id", "secret", b"c"),
            key("pix", "https://b", "id", "secret", b"c"),
            key("pix", "https://a", "ie", "secret", b"c"),
            key("pix", "https://a", "id", "secreu", b"c"),
            key("pix", "https://a", "id", "secret", b"d"),
            key("pix", "https://a", "idc", "secret", b""),
            key("pix", "https://aid", "", "secret", b"c"),
            key("pixhttps://a", "", "id", "secret", b"c"),
        ];
        for (index, one) in all.iter().enumerate() {
            assert!(one.as_str().len() == 64 && one.as_str().bytes().all(|byte| byte.is_ascii_hexdigit()));
            assert!(all[..index].iter().all(|other| other != one), "{index}");
        }
        assert_eq!(all[0], key("pix", "https://a", "id", "secret", b"c"));
    }

    #[test]
    fn the_digits_stay_the_same_between_releases() {
        let credentials = Credentials::new("id", "secret");
        let key = TokenKey::new("pix", "https://pix.api.efipay.com.br", &credentials, b"der");
        assert_eq!(key.as_str(), "ccec2b0101b20458e18a1f41a96dcb7adaeb1b1edd089fd25945042c6a64ccab");
    }
}
