//! The secret that stands in the query of a registered address.

use ring::hmac::{HMAC_SHA256, Key, Tag, sign, verify};

use crate::error::Error;

/// A secret that guards money is not to be guessed.
const MIN_LENGTH: usize = 16;

/// A secret that can be compared and not read: a MAC of the secret under itself. MACs of a fixed length are compared, in
/// constant time, so that not even the length of the secret can be measured.
#[derive(Clone)]
pub(super) struct Secret {
    key: Key,
    tag: Tag,
}

impl Secret {
    pub(super) fn new(secret: &str) -> Result<Self, Error> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if secret.len() < MIN_LENGTH {
            return Err(Error::configuration("the hmac of the receiver is shorter than 16 characters"));
        }
        if !secret.bytes().all(is_plain) {
            return Err(Error::configuration("the hmac of the receiver has characters that addresses escape"));
        }
        let key = Key::new(HMAC_SHA256, secret.as_bytes());
        Ok(Self { tag: sign(&key, secret.as_bytes()), key })
    }

    /// Whether the one `hmac` of a query is the secret.
    pub(super) fn stands_in(&self, query: &str) -> bool {
        let mut given = query.split('&').filter_map(|parameter| parameter.strip_prefix("hmac="));
        let (Some(given), None) = (given.next(), given.next()) else { return false };
        let given = given.strip_suffix("/pix").unwrap_or(given);
        verify(&self.key, given.as_bytes(), self.tag.as_ref()).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "canary-0123456789.~_";

    #[test]
    fn only_the_secret_is_the_secret() {
        let secret = Secret::new(SECRET).unwrap();
        for query in [
            format!("hmac={SECRET}"),
            format!("hmac={SECRET}&ignorar="),
            format!("hmac={SECRET}&ignorar=/pix"),
            format!("ignorar=&hmac={SECRET}/pix"),
        ] {
            assert!(secret.stands_in(&query), "{query}");
        }
        for query in [
            String::new(),
            "hmac".to_owned(),
            "hmac=".to_owned(),
            SECRET.to_owned(),
            format!("hmac={SECRET}x"),
            format!("hmac={}", &SECRET[1..]),
            format!("hmac={}", SECRET.to_uppercase()),
            format!("hmac={SECRET}/pix/pix"),
            format!("hmac=%63{}", &SECRET[1..]),
            format!("xhmac={SECRET}"),
            format!("Hmac={SECRET}"),
            format!("hmac={SECRET}&hmac={SECRET}"),
            format!("hmac=&hmac={SECRET}"),
        ] {
            assert!(!secret.stands_in(&query), "{query}");
        }
    }

    #[test]
    fn secrets_that_can_be_guessed_or_changed_on_the_way_are_refused() {
        for secret in ["", "012345678901234", "0123456789012345/", "0123456789012345é", "0123456789012345 "] {
            assert!(Secret::new(secret).is_err(), "{secret}");
        }
        assert!(Secret::new("0123456789012345").is_ok());
    }
}
