//! The balance: what came in, less what went out.

use gerencianet::pix::Saldo;
use gerencianet_domain::Valor;
use sqlx::SqliteConnection;

use crate::answer::Answer;
use crate::moment::Moment;
use crate::pix::{centavos, reais};
use crate::refusal::Refusal;
use crate::world::World;

/// What is sent or refunded is taken when it is ordered, and comes back when that fails.
const BALANCE: &str = "SELECT (SELECT COALESCE(SUM(centavos), 0) FROM deposits)
     + (SELECT COALESCE(SUM(centavos), 0) FROM received)
     - (SELECT COALESCE(SUM(centavos), 0) FROM refunds WHERE failure IS NULL OR settles > ?1)
     - (SELECT COALESCE(SUM(centavos), 0) FROM sent WHERE failure IS NULL OR settles > ?1)
     + (SELECT COALESCE(SUM(centavos), 0) FROM returned WHERE made <= ?1)";

/// The balance in cents.
pub(crate) async fn of(connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<i64> {
    sqlx::query_scalar(BALANCE).bind(now.0).fetch_one(connection).await
}

/// Refuses what the balance does not cover.
pub(super) async fn require(connection: &mut SqliteConnection, wanted: i64, now: Moment) -> Result<(), Refusal> {
    match of(connection, now).await? >= wanted {
        true => Ok(()),
        false => Err(Refusal::bad("saldo_insuficiente", "O saldo da conta não cobre o valor")),
    }
}

/// Gives the account what it is opened with; one that was opened with something stays as it is.
pub(crate) async fn open_account(world: &World, opening: Valor) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO deposits (id, centavos, made) VALUES (0, ?, ?) ON CONFLICT DO NOTHING")
        .bind(centavos(opening))
        .bind(world.now().0)
        .execute(&world.database)
        .await?;
    Ok(())
}

/// Gives the account money that comes from outside of Pix; the answer is the balance.
pub(crate) async fn deposit(world: &World, valor: Valor) -> sqlx::Result<Saldo> {
    let mut transaction = world.write().await?;
    let now = world.now();
    sqlx::query("INSERT INTO deposits (centavos, made) VALUES (?, ?)")
        .bind(centavos(valor))
        .bind(now.0)
        .execute(&mut *transaction)
        .await?;
    let saldo = of(&mut transaction, now).await?;
    transaction.commit().await?;
    Ok(Saldo { saldo: reais(saldo) })
}

pub(super) async fn read(world: &World) -> Result<Answer, Refusal> {
    let mut transaction = world.read().await?;
    let saldo = of(&mut transaction, world.now()).await?;
    Ok(Answer::ok(&Saldo { saldo: reais(saldo) }))
}
