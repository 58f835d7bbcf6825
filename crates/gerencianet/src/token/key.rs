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
    /// `endpoint` is the URL that tokens come from; `certificate` is anything that tells certificates apart, such as
    /// their DER: an API may bind its tokens to the certificate they were asked with.
    pub(crate) fn new(endpoint: &str, credentials: &Credentials, certificate: &[u8]) -> Self {
        let key = hmac::Key::new(hmac::HMAC_SHA256, credentials.client_secret().as_bytes());
        let mut context = hmac::Context::with_key(&key);
        let parts = [b"gerencianet token 1", endpoint.as_bytes(), credentials.client_id().as_bytes(), certificate];
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
        let key = |endpoint, id, secret, certificate: &[u8]| {
            TokenKey::new(endpoint, &Credentials::new(id, secret), certificate)
        };
        let all = [
            key("https://a", "id", "secret", b"c"),
            key("https://b", "id", "secret", b"c"),
            key("https://a", "ie", "secret", b"c"),
            key("https://a", "id", "secreu", b"c"),
            key("https://a", "id", "secret", b"d"),
            key("https://a", "idc", "secret", b""),
            key("https://aid", "", "secret", b"c"),
        ];
        for (index, one) in all.iter().enumerate() {
            assert!(one.as_str().len() == 64 && one.as_str().bytes().all(|byte| byte.is_ascii_hexdigit()));
            assert!(all[..index].iter().all(|other| other != one), "{index}");
        }
        assert_eq!(all[0], key("https://a", "id", "secret", b"c"));
    }

    #[test]
    fn the_digits_never_change_between_releases() {
        let key =
            TokenKey::new("https://api-pix.gerencianet.com.br/oauth/token", &Credentials::new("id", "secret"), b"der");
        assert_eq!(key.as_str(), "4b47645586a39173a289c101469f5a3e3b3aa867e6ceb78cb42b853335464692");
    }
}
