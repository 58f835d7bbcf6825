//! The balance: what came in, less what went out.

use gerencianet::pix::Saldo;
use gerencianet_domain::Valor;
use sqlx::SqliteConnection;

use crate::account::AccountId;
use crate::answer::Answer;
use crate::gate::Call;
use crate::pix::{centavos, reais};
use crate::refusal::Refusal;
use crate::world::World;

/// What is sent or refunded is taken when it is ordered, and comes back when that fails. What was told of has happened, even if the
/// clock is set back.
const BALANCE: &str = "SELECT (SELECT COALESCE(SUM(centavos), 0) FROM deposits WHERE account = ?2)
     + (SELECT COALESCE(SUM(centavos - fee), 0) FROM received WHERE account = ?2)
     - (SELECT COALESCE(SUM(f.centavos), 0) FROM refunds f JOIN received r ON r.end_to_end_id = f.end_to_end_id
         WHERE r.account = ?2 AND (f.failure IS NULL OR (f.settles > ?1 AND f.told = 0)))
     - (SELECT COALESCE(SUM(centavos), 0) FROM sent
         WHERE account = ?2 AND (failure IS NULL OR (settles > ?1 AND told = 0)))
     + (SELECT COALESCE(SUM(centavos), 0) FROM returned WHERE account = ?2 AND (made <= ?1 OR told = 1))";

/// The balance in cents, by the clock that all requests share: what one of them would see ahead cannot be spent yet.
pub(crate) async fn of(connection: &mut SqliteConnection, world: &World, account: AccountId) -> sqlx::Result<i64> {
    sqlx::query_scalar(BALANCE).bind(world.shared_now().0).bind(account.0).fetch_one(connection).await
}

/// Refuses what the balance does not cover.
pub(super) async fn require(
    connection: &mut SqliteConnection,
    world: &World,
    account: AccountId,
    wanted: i64,
) -> Result<(), Refusal> {
    match of(connection, world, account).await? >= wanted {
        true => Ok(()),
        false => Err(Refusal::bad("saldo_insuficiente", "O saldo da conta não cobre o valor")),
    }
}

/// Gives the first account what it is opened with; one that was opened with something stays as it is.
pub(crate) async fn open_account(world: &World, opening: Valor) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO deposits (id, account, centavos, made) VALUES (0, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(AccountId::FIRST.0)
        .bind(centavos(opening))
        .bind(world.now().0)
        .execute(&world.database)
        .await?;
    Ok(())
}

/// Gives an account money that comes from outside of Pix; the answer is the balance.
pub(crate) async fn deposit(
    connection: &mut SqliteConnection,
    world: &World,
    account: AccountId,
    valor: Valor,
) -> sqlx::Result<Saldo> {
    sqlx::query("INSERT INTO deposits (account, centavos, made) VALUES (?, ?, ?)")
        .bind(account.0)
        .bind(centavos(valor))
        .bind(world.now().0)
        .execute(&mut *connection)
        .await?;
    Ok(Saldo { saldo: reais(of(connection, world, account).await?) })
}

pub(super) async fn read(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.read().await?;
    let saldo = of(&mut transaction, world, call.account()).await?;
    Ok(Answer::ok(&Saldo { saldo: reais(saldo) }))
}
