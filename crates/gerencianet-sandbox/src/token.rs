//! Tokens: handed out for credentials, asked for by every operation.

use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use gerencianet::pix::{Token, TokenTokenType};
use ring::digest::{SHA256, digest};
use sqlx::Row;
use uuid::Uuid;

use crate::answer::Answer;
use crate::caller::{Caller, Peer};
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::world::World;

/// How long a token lives, in seconds.
const LIFETIME: i64 = 3600;

/// The application that a request names by HTTP Basic, which must be one of the account of the certificate.
pub(crate) async fn check_credentials(world: &World, headers: &HeaderMap, peer: Peer) -> Result<Caller, Refusal> {
    let description = "Credenciais ausentes, desconhecidas ou de outra conta que a do certificado";
    let invalid = || Refusal::oauth(StatusCode::UNAUTHORIZED, "invalid_client", description);
    let mut connection = world.database.acquire().await?;
    let account = peer.account(&mut connection).await?;
    let given = after_scheme(headers, "basic").and_then(|text| STANDARD.decode(text).ok()).ok_or_else(invalid)?;
    let id =
        given.split(|byte| *byte == b':').next().and_then(|id| std::str::from_utf8(id).ok()).ok_or_else(invalid)?;
    let row = sqlx::query(
        "SELECT client_id AS application, client_secret, account, scopes FROM applications
         WHERE client_id = ? AND is_active",
    )
    .bind(id)
    .fetch_optional(&mut *connection)
    .await?
    .ok_or_else(invalid)?;
    let secret: String = row.try_get("client_secret")?;
    let known = format!("{id}:{secret}");
    // Digests take equally long to compare wherever they differ in what was hashed.
    if digest(&SHA256, &given).as_ref() != digest(&SHA256, known.as_bytes()).as_ref() {
        return Err(invalid());
    }
    let caller = Caller::read(&row)?;
    match account {
        Some(account) if account != caller.account => Err(invalid()),
        _ => Ok(caller),
    }
}

/// Hands out a token that lives so many seconds, or as long as usual.
pub(crate) async fn grant(world: &World, caller: &Caller, lifetime: Option<u32>) -> Result<Answer, Refusal> {
    let lifetime = lifetime.map_or(LIFETIME, i64::from);
    let token = format!("{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
    let now = world.now();
    let mut transaction = world.write().await?;
    let over = sqlx::query("DELETE FROM tokens WHERE expires <= ?").bind(world.shared_now().0);
    over.execute(&mut *transaction).await?;
    sqlx::query("INSERT INTO tokens (digest, application, scopes, expires) VALUES (?, ?, ?, ?)")
        .bind(digest(&SHA256, token.as_bytes()).as_ref())
        .bind(&caller.application)
        .bind(&caller.scopes)
        .bind(now.0 + lifetime * 1000)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(Answer::ok(&Token {
        access_token: token,
        token_type: TokenTokenType::Bearer,
        expires_in: lifetime,
        scope: Some(caller.scopes.clone()),
    }))
}

/// Forgets the token of a request.
pub(crate) async fn forget(world: &World, headers: &HeaderMap) -> Result<(), Refusal> {
    if let Some(token) = after_scheme(headers, "bearer") {
        sqlx::query("DELETE FROM tokens WHERE digest = ?")
            .bind(digest(&SHA256, token.as_bytes()).as_ref())
            .execute(&world.database)
            .await?;
    }
    Ok(())
}

/// Who sends a request with a token that belongs to the account of the certificate.
pub(crate) async fn check(world: &World, headers: &HeaderMap, peer: Peer) -> Result<Caller, Refusal> {
    let invalid = |reason| Refusal::oauth(StatusCode::UNAUTHORIZED, "invalid_token", reason);
    let mut connection = world.database.acquire().await?;
    let account = peer.account(&mut connection).await?;
    let token = after_scheme(headers, "bearer").ok_or_else(|| invalid("Falta o token"))?;
    let row = sqlx::query(
        "SELECT t.application, t.scopes, t.expires, a.account FROM tokens t
         JOIN applications a ON a.client_id = t.application AND a.is_active WHERE t.digest = ?",
    )
    .bind(digest(&SHA256, token.as_bytes()).as_ref())
    .fetch_optional(&mut *connection)
    .await?
    .ok_or_else(|| invalid("O token não é conhecido, ou expirou"))?;
    if Moment(row.try_get("expires")?) <= world.now() {
        return Err(invalid("O token expirou"));
    }
    let caller = Caller::read(&row)?;
    match account {
        Some(account) if account != caller.account => Err(invalid("O token é de outra conta que a do certificado")),
        _ => Ok(caller),
    }
}

/// What follows the scheme in `Authorization`; schemes are the same in either case.
fn after_scheme<'h>(headers: &'h HeaderMap, scheme: &str) -> Option<&'h str> {
    let (given, rest) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    given.eq_ignore_ascii_case(scheme).then_some(rest.trim())
}
