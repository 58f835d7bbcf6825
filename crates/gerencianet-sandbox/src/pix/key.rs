//! The Pix keys of the account.

use axum::http::StatusCode;
use gerencianet::pix::{EvpCriada, EvpList};
use sqlx::SqliteConnection;
use uuid::Uuid;

use crate::account::{FIRST_KEYS, MOST_KEYS};
use crate::answer::Answer;
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::world::World;

/// Gives the account the keys that it has from its start.
pub(crate) async fn open_account(world: &World) -> sqlx::Result<()> {
    for chave in FIRST_KEYS {
        add(world, chave).await?;
    }
    Ok(())
}

/// Gives the account a key that is not random, as its holder would at the bank; one that it has stays.
pub(crate) async fn add(world: &World, chave: &str) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO keys (chave, is_random, made) VALUES (?, 0, ?) ON CONFLICT DO NOTHING")
        .bind(chave)
        .bind(world.now().0)
        .execute(&world.database)
        .await?;
    Ok(())
}

/// Whether the account has a key.
pub(crate) async fn is_ours(connection: &mut SqliteConnection, chave: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM keys WHERE chave = ?)").bind(chave).fetch_one(connection).await
}

pub(super) async fn create(world: &World) -> Result<Answer, Refusal> {
    let mut transaction = world.write().await?;
    let count: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM keys").fetch_one(&mut *transaction).await?;
    if count >= MOST_KEYS {
        let mensagem = format!("A conta já tem {MOST_KEYS} chaves Pix, o máximo");
        return Err(Refusal::named(StatusCode::BAD_REQUEST, "limite_criacao_chave_atingido", mensagem));
    }
    let chave = Uuid::new_v4().to_string();
    sqlx::query("INSERT INTO keys (chave, is_random, made) VALUES (?, 1, ?)")
        .bind(&chave)
        .bind(world.now().0)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(Answer::created(&EvpCriada { chave }))
}

pub(super) async fn list(world: &World) -> Result<Answer, Refusal> {
    let chaves = sqlx::query_scalar("SELECT chave FROM keys WHERE is_random = 1 ORDER BY made, chave")
        .fetch_all(&world.database)
        .await?;
    Ok(Answer::ok(&EvpList { chaves }))
}

pub(super) async fn delete(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let deleted = sqlx::query("DELETE FROM keys WHERE chave = ? AND is_random = 1")
        .bind(call.required("chave"))
        .execute(&world.database)
        .await?;
    match deleted.rows_affected() {
        0 => Err(Refusal::bad("chave_nao_encontrada", "A conta não tem esta chave aleatória")),
        _ => Ok(Answer::ok(&"Chave aleatória removida")),
    }
}
