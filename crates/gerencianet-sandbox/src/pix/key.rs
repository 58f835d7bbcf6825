//! The Pix keys of the accounts.

use std::borrow::Cow;

use gerencianet::pix::{EvpCriada, EvpList};
use sqlx::SqliteConnection;
use uuid::Uuid;

use crate::account::{AccountId, FIRST_KEYS, MOST_KEYS};
use crate::answer::Answer;
use crate::deliveries::{Destination, address};
use crate::gate::Call;
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::world::World;

/// A key as it is kept and looked for: capitals make no other key of an e-mail address.
pub(crate) fn known_as(chave: &str) -> Cow<'_, str> {
    match chave.contains('@') {
        true => chave.to_ascii_lowercase().into(),
        false => chave.into(),
    }
}

/// Gives the first account the keys that it has from its start.
pub(crate) async fn open_account(world: &World) -> sqlx::Result<()> {
    let mut transaction = world.write().await?;
    for chave in FIRST_KEYS {
        add(&mut transaction, AccountId::FIRST, chave, world.now()).await?;
    }
    transaction.commit().await
}

/// Gives an account a key that is not random, as its holder would at the bank; one that some account has stays where it is.
pub(crate) async fn add(
    connection: &mut SqliteConnection,
    account: AccountId,
    chave: &str,
    now: Moment,
) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO keys (chave, account, is_random, made) VALUES (?, ?, 0, ?) ON CONFLICT DO NOTHING")
        .bind(known_as(chave))
        .bind(account.0)
        .bind(now.0)
        .execute(connection)
        .await?;
    Ok(())
}

/// The account that has a key.
pub(crate) async fn owner(connection: &mut SqliteConnection, chave: &str) -> sqlx::Result<Option<AccountId>> {
    let owner = sqlx::query_scalar("SELECT account FROM keys WHERE chave = ?").bind(known_as(chave));
    Ok(owner.fetch_optional(connection).await?.map(AccountId))
}

/// Whether an account has a key.
pub(crate) async fn is_of(connection: &mut SqliteConnection, account: AccountId, chave: &str) -> sqlx::Result<bool> {
    Ok(owner(connection, chave).await? == Some(account))
}

pub(super) async fn create(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.write().await?;
    require_room(&mut transaction, call.account()).await?;
    let chave = Uuid::new_v4().to_string();
    sqlx::query("INSERT INTO keys (chave, account, is_random, made) VALUES (?, ?, 1, ?)")
        .bind(&chave)
        .bind(call.account().0)
        .bind(world.now().0)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(Answer::created(&EvpCriada { chave }))
}

/// Refuses another key to an account that has as many as it may hold.
pub(crate) async fn require_room(connection: &mut SqliteConnection, account: AccountId) -> Result<(), Refusal> {
    let count: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM keys WHERE account = ?").bind(account.0).fetch_one(connection).await?;
    if count < MOST_KEYS {
        return Ok(());
    }
    Err(Refusal::bad("limite_criacao_chave_atingido", format!("A conta já tem {MOST_KEYS} chaves Pix, o máximo")))
}

pub(super) async fn list(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let chaves = sqlx::query_scalar("SELECT chave FROM keys WHERE account = ? AND is_random = 1 ORDER BY made, chave")
        .bind(call.account().0)
        .fetch_all(&world.database)
        .await?;
    Ok(Answer::ok(&EvpList { chaves }))
}

pub(super) async fn delete(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.write().await?;
    let chave = call.required("chave");
    let deleted = sqlx::query("DELETE FROM keys WHERE chave = ? AND account = ? AND is_random = 1")
        .bind(chave)
        .bind(call.account().0)
        .execute(&mut *transaction)
        .await?;
    if deleted.rows_affected() == 0 {
        return Err(Refusal::bad("chave_nao_encontrada", "A conta não tem esta chave aleatória"));
    }
    // Whoever has the key next is told of nothing that happened before, and nobody of what happens then.
    address::forget(&mut transaction, call.account(), Destination::Pix { chave }).await?;
    transaction.commit().await?;
    Ok(Answer::ok(&"Chave aleatória removida"))
}
