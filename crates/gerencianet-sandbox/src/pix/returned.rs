//! Refunds that the account received: what receivers of sent Pix gave back.

use gerencianet::pix::{Devolucao, DevolucaoHorario, DevolucaoStatus};
use sqlx::{Row, SqliteConnection};

use crate::account::AccountId;
use crate::moment::Moment;
use crate::pix::{reais, received};

/// Gives back some of a sent Pix at a moment, which may be to come.
pub(super) async fn add(
    connection: &mut SqliteConnection,
    account: AccountId,
    sent: &str,
    centavos: i64,
    made: Moment,
) -> sqlx::Result<Devolucao> {
    let rtr_id = received::identifier('D', made);
    // What the receiver calls it is its own affair.
    let id = rtr_id[21..].to_owned();
    sqlx::query("INSERT INTO returned (rtr_id, id, account, sent, centavos, made, told) VALUES (?, ?, ?, ?, ?, ?, 0)")
        .bind(&rtr_id)
        .bind(&id)
        .bind(account.0)
        .bind(sent)
        .bind(centavos)
        .bind(made.0)
        .execute(connection)
        .await?;
    Ok(refund(id, rtr_id, centavos, made))
}

/// Has a refund that was carried out arrive where the Pix was sent by an account of the sandbox.
pub(super) async fn arrive(connection: &mut SqliteConnection, end_to_end_id: &str, id: &str) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO returned (rtr_id, id, account, sent, centavos, made, told)
         SELECT f.rtr_id, f.id, s.account, s.id, f.centavos, f.settles, 0
         FROM refunds f JOIN sent s ON s.end_to_end_id = f.end_to_end_id
         WHERE f.end_to_end_id = ? AND f.id = ? AND f.failure IS NULL",
    )
    .bind(end_to_end_id)
    .bind(id)
    .execute(connection)
    .await?;
    Ok(())
}

/// What was given back of a sent Pix until now.
pub(super) async fn of_sent(
    connection: &mut SqliteConnection,
    account: AccountId,
    sent: &str,
    now: Moment,
) -> sqlx::Result<Vec<Devolucao>> {
    let rows = sqlx::query(
        "SELECT id, rtr_id, centavos, made FROM returned WHERE account = ? AND sent = ? AND made <= ?
         ORDER BY made, rtr_id",
    )
    .bind(account.0)
    .bind(sent)
    .bind(now.0)
    .fetch_all(connection)
    .await?;
    let returned = rows.iter().map(|row| {
        let made = Moment(row.try_get("made")?);
        Ok(refund(row.try_get("id")?, row.try_get("rtr_id")?, row.try_get("centavos")?, made))
    });
    returned.collect()
}

/// What was given back of a sent Pix, and what is to be, in cents.
pub(super) async fn sum(connection: &mut SqliteConnection, account: AccountId, sent: &str) -> sqlx::Result<i64> {
    sqlx::query_scalar("SELECT COALESCE(SUM(centavos), 0) FROM returned WHERE account = ? AND sent = ?")
        .bind(account.0)
        .bind(sent)
        .fetch_one(connection)
        .await
}

/// Forgets what was to be given back of a Pix that failed.
pub(super) async fn forget(connection: &mut SqliteConnection, account: AccountId, sent: &str) -> sqlx::Result<()> {
    sqlx::query("DELETE FROM returned WHERE account = ? AND sent = ?")
        .bind(account.0)
        .bind(sent)
        .execute(connection)
        .await?;
    Ok(())
}

fn refund(id: String, rtr_id: String, centavos: i64, made: Moment) -> Devolucao {
    Devolucao {
        id,
        rtr_id,
        valor: reais(centavos),
        horario: DevolucaoHorario { solicitacao: made.text(), liquidacao: Some(made.text()) },
        status: DevolucaoStatus::Devolvido,
        motivo: None,
    }
}
