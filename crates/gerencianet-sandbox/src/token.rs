//! Tokens: handed out for credentials, asked for by every operation.

use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gerencianet::pix::{Token, TokenTokenType};
use gerencianet_validation::Operation;
use ring::digest::{SHA256, digest};
use sqlx::Row;
use uuid::Uuid;

use crate::answer::Answer;
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::world::World;

/// How long a token lives, in seconds.
const LIFETIME: i64 = 3600;

/// Whether a request names the application by HTTP Basic.
pub(crate) fn check_credentials(world: &World, headers: &HeaderMap) -> Result<(), Refusal> {
    let known = format!("{}:{}", world.credentials.client_id, world.credentials.client_secret);
    let given = after_scheme(headers, "basic").and_then(|text| STANDARD.decode(text).ok());
    // Digests take equally long to compare wherever they differ in what was hashed.
    match given {
        Some(given) if digest(&SHA256, &given).as_ref() == digest(&SHA256, known.as_bytes()).as_ref() => Ok(()),
        _ => Err(Refusal::oauth(
            StatusCode::UNAUTHORIZED,
            "invalid_client",
            "Credenciais ausentes, ou não são as que o sandbox mostrou ao iniciar",
        )),
    }
}

/// Hands out a token.
pub(crate) async fn grant(world: &World) -> Result<Answer, Refusal> {
    let token = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
    let scopes = world.scopes.join(" ");
    let now = world.now();
    let mut transaction = world.write().await?;
    sqlx::query("DELETE FROM tokens WHERE expires <= ?").bind(now.0).execute(&mut *transaction).await?;
    sqlx::query("INSERT INTO tokens (digest, scopes, expires) VALUES (?, ?, ?)")
        .bind(digest(&SHA256, token.as_bytes()).as_ref())
        .bind(&scopes)
        .bind(now.0 + LIFETIME * 1000)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(Answer::ok(&Token {
        access_token: token,
        token_type: TokenTokenType::Bearer,
        expires_in: LIFETIME,
        scope: Some(scopes),
    }))
}

/// Whether a request has a token that is good for an operation.
pub(crate) async fn check(world: &World, headers: &HeaderMap, operation: Operation) -> Result<(), Refusal> {
    let invalid = |reason| Refusal::oauth(StatusCode::UNAUTHORIZED, "invalid_token", reason);
    let token = after_scheme(headers, "bearer").ok_or_else(|| invalid("Falta o token"))?;
    let row = sqlx::query("SELECT scopes, expires FROM tokens WHERE digest = ?")
        .bind(digest(&SHA256, token.as_bytes()).as_ref())
        .fetch_optional(&world.database)
        .await?
        .ok_or_else(|| invalid("O token não é conhecido, ou expirou"))?;
    if Moment(row.try_get("expires")?) <= world.now() {
        return Err(invalid("O token expirou"));
    }
    let scopes: String = row.try_get("scopes")?;
    if operation.scopes().iter().all(|needed| scopes.split(' ').any(|scope| scope == *needed)) {
        return Ok(());
    }
    let description = "A aplicação não tem o escopo exigido";
    Err(Refusal::oauth(StatusCode::FORBIDDEN, "insufficient_scope", description))
}

/// What follows the scheme in `Authorization`; schemes are the same in either case.
fn after_scheme<'h>(headers: &'h HeaderMap, scheme: &str) -> Option<&'h str> {
    let (given, rest) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    given.eq_ignore_ascii_case(scheme).then_some(rest.trim())
}
