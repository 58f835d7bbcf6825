//! Who may: client id and secret for a token, a token for everything else.

use std::{
    collections::HashMap,
    sync::atomic::{AtomicUsize, Ordering},
    time::Instant,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;

use crate::{
    record::Request,
    reply::{Answer, Reply},
    world::World,
};

/// The tokens that were handed out and not revoked, with the moment at which each is over.
#[derive(Default)]
pub(crate) struct Tokens {
    until: HashMap<String, Instant>,
}

impl Tokens {
    /// From now on no token is good that was handed out before.
    pub(crate) fn revoke(&mut self) {
        self.until.clear();
    }
}

/// No two servers of a process hand out the same token.
static COUNT: AtomicUsize = AtomicUsize::new(1);

/// Whether a request carries a good token.
pub(crate) fn has_token(world: &World, request: &Request) -> bool {
    let token = request.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    let is_good = |token: &str| world.tokens().until.get(token).is_some_and(|until| Instant::now() < *until);
    token.is_some_and(is_good)
}

/// What a request for a token is answered, where no script says otherwise.
pub(crate) fn token(world: &World, request: &Request) -> Result<Answer, Reply> {
    let setup = &world.setup;
    let expected = format!("Basic {}", STANDARD.encode(format!("{}:{}", setup.client_id, setup.client_secret)));
    if request.header("authorization") != Some(&expected) {
        return Err(Reply::documented(401));
    }
    if request.json().is_none_or(|body| body["grant_type"] != "client_credentials") {
        return Err(Reply::json(
            400,
            &json!({ "error": "unsupported_grant_type", "error_description": "client_credentials" }),
        ));
    }
    let mut tokens = world.tokens();
    let token = format!("sandbox-token-{:06}", COUNT.fetch_add(1, Ordering::Relaxed));
    tokens.until.insert(token.clone(), Instant::now() + setup.token_lifetime);
    world.record().tokens.push(token.clone());
    let body = json!({
        "access_token": token,
        "token_type": "Bearer",
        "expires_in": setup.token_lifetime.as_secs(),
        "scope": "cob.read cob.write pix.read pix.write pix.send",
    });
    Ok(Answer { status: 200, content_type: Some("application/json".to_owned()), body: body.to_string().into() })
}
