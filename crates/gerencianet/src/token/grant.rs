//! What the token endpoint answers.

use std::fmt;
use std::time::SystemTime;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::Value;

use super::{InvalidToken, Token, lifetime};

/// A token as the endpoint gave it, before its expiry is known.
pub(crate) struct Grant {
    access_token: SecretString,
    expires_in: Option<f64>,
    scopes: Vec<String>,
}

/// Why a success of the token endpoint holds no token. Says nothing of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GrantError {
    /// It is not the JSON object of RFC 6749.
    Form,
    /// It is a token that is not to be sent as `Bearer`.
    Type,
    /// The token is empty or cannot stand in a header.
    Token,
}

#[derive(Deserialize)]
struct Answer {
    access_token: String,
    #[serde(default)]
    token_type: Value,
    #[serde(default)]
    expires_in: Value,
    #[serde(default)]
    scope: Value,
}

impl Grant {
    /// Reads a success of the token endpoint (RFC 6749, 5.1), leniently but for the token itself.
    pub(crate) fn from_json(body: &[u8]) -> Result<Self, GrantError> {
        // An array would do for a struct too.
        if !body.trim_ascii_start().starts_with(b"{") {
            return Err(GrantError::Form);
        }
        let answer: Answer = serde_json::from_slice(body).map_err(|_| GrantError::Form)?;
        let access_token = SecretString::from(answer.access_token);
        if answer.token_type.as_str().is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
            return Err(GrantError::Type);
        }
        let grant = Grant { access_token, expires_in: seconds(&answer.expires_in), scopes: scopes(&answer.scope) };
        // Made once only to know that it can be made.
        grant.token(SystemTime::UNIX_EPOCH).map(|_| ()).map_err(|InvalidToken| GrantError::Token)?;
        Ok(grant)
    }

    fn token(&self, asked: SystemTime) -> Result<Token, InvalidToken> {
        let lifetime = lifetime::of(self.expires_in);
        let expiry = asked.checked_add(lifetime).unwrap_or(asked);
        Ok(Token::new(self.access_token.expose_secret(), lifetime, expiry)?.with_scopes(self.scopes.iter().cloned()))
    }

    /// The token, whose life began when it was asked for: to count from the answer would count its way twice.
    pub(super) fn into_token(self, asked: SystemTime) -> Token {
        self.token(asked).expect("the text was found fit when the grant was read")
    }
}

fn seconds(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn scopes(value: &Value) -> Vec<String> {
    value.as_str().into_iter().flat_map(str::split_whitespace).map(str::to_owned).collect()
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Grant {{ access_token: [hidden], expires_in: {:?}, scopes: {:?} }}", self.expires_in, self.scopes)
    }
}

impl fmt::Display for GrantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            GrantError::Form => "the token endpoint answered with success, but not with a token",
            GrantError::Type => "the token endpoint gave a token of a type other than Bearer",
            GrantError::Token => "the token endpoint gave a token that cannot stand in a header",
        })
    }
}

impl std::error::Error for GrantError {}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_documented_answer_is_read() {
        let body = br#"{"access_token":"abc","token_type":"Bearer","expires_in":3600,"scope":"cob.read  cob.write"}"#;
        let token = Grant::from_json(body).expect("documented").into_token(SystemTime::UNIX_EPOCH);
        assert_eq!(token.expose_access_token(), "abc");
        assert_eq!(token.lifetime(), Duration::from_secs(3600));
        assert_eq!(token.expiry(), SystemTime::UNIX_EPOCH + Duration::from_secs(3600));
        assert_eq!(token.scopes(), ["cob.read", "cob.write"]);
    }

    #[test]
    fn the_lifetime_is_read_in_every_form() {
        for (said, seconds) in [
            ("3600", 3600),
            ("3600.0", 3600),
            ("36e2", 3600),
            (r#""600""#, 600),
            (r#"" 600 ""#, 600),
            ("0", 1),
            ("-1", 1),
            (r#""-9""#, 1),
            ("99999999999999999999999999", 86_400),
            ("18446744073709551615", 86_400),
            ("null", 300),
            ("true", 300),
            (r#""soon""#, 300),
            (r#""NaN""#, 300),
            ("{}", 300),
        ] {
            let body = format!(r#"{{"access_token":"abc","expires_in":{said}}}"#);
            let token = Grant::from_json(body.as_bytes()).expect("lenient").into_token(SystemTime::UNIX_EPOCH);
            assert_eq!(token.lifetime(), Duration::from_secs(seconds), "{said}");
        }
    }

    #[test]
    fn what_holds_no_token_is_refused_without_a_word_of_it() {
        for (body, error) in [
            ("", GrantError::Form),
            ("<html>canary</html>", GrantError::Form),
            (r#"{"access_token":"canary""#, GrantError::Form),
            (r#"{"token":"canary"}"#, GrantError::Form),
            (r#"{"access_token":7}"#, GrantError::Form),
            (r#"["canary"]"#, GrantError::Form),
            (r#"{"access_token":""}"#, GrantError::Token),
            (r#"{"access_token":"canary\n"}"#, GrantError::Token),
            (r#"{"access_token":"canary","token_type":"mac"}"#, GrantError::Type),
        ] {
            let found = Grant::from_json(body.as_bytes()).expect_err(body);
            assert_eq!(found, error, "{body}");
            assert!(!format!("{found} {found:?}").contains("canary"));
        }
        for kind in ["null", r#""bearer""#, r#""BEARER""#, "3"] {
            let body = format!(r#"{{"access_token":"a","token_type":{kind}}}"#);
            assert!(Grant::from_json(body.as_bytes()).is_ok(), "{kind}");
        }
    }

    #[test]
    fn debug_hides_the_token() {
        let grant = Grant::from_json(br#"{"access_token":"canary"}"#).expect("a token");
        assert!(!format!("{grant:?}").contains("canary"));
    }

    #[test]
    fn an_expiry_beyond_the_calendar_is_the_moment_of_asking() {
        let mut end = SystemTime::UNIX_EPOCH;
        for step in (0..63).rev() {
            end = end.checked_add(Duration::from_secs(1 << step)).unwrap_or(end);
        }
        let grant = Grant::from_json(br#"{"access_token":"a","expires_in":3600}"#).expect("a token");
        assert_eq!(grant.into_token(end).expiry(), end);
    }
}
