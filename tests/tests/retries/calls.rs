//! Every operation as its generated method is called, with values that pass the judgement.

use gerencianet::{Client, Error};
use gerencianet_domain::IdempotencyKey;
use gerencianet_validation::{Operation, table::Idempotency};

#[path = "../calls/mod.rs"]
#[allow(dead_code, reason = "what is answered is looked at elsewhere")]
mod all;

/// What a success tells of the way to it.
#[derive(Debug)]
pub struct Told {
    /// How many times the request was sent.
    pub attempts: u32,
    /// The key that it was sent under.
    pub key: Option<IdempotencyKey>,
}

/// Calls an operation, under a key where it has one.
pub async fn call(client: &Client, operation: Operation, key: Option<&IdempotencyKey>) -> Result<Told, Error> {
    let mut given = all::cases::first(operation);
    if let Idempotency::Key(header) = operation.idempotency() {
        given.headers.remove(header);
        given.headers.extend(key.map(|key| (header.to_owned(), key.to_string())));
    }
    let answered = all::call(client, operation, &given).await?;
    let key = answered.idempotency_key.map(|key| key.parse().expect("the client sent it"));
    Ok(Told { attempts: answered.attempts, key })
}
