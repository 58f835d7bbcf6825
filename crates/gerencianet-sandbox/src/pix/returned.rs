//! Refunds that the account received: what receivers of sent Pix gave back.

use gerencianet::pix::{Devolucao, DevolucaoHorario, DevolucaoStatus};
use sqlx::SqliteConnection;

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
    sqlx::query("INSERT INTO returned (rtr_id, id, account, sent, centavos, made) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(&rtr_id)
        .bind(&id)
        .bind(account.0)
        .bind(sent)
        .bind(centavos)
        .bind(made.0)
        .execute(connection)
        .await?;
    Ok(Devolucao {
        id,
        rtr_id,
        valor: reais(centavos),
        horario: DevolucaoHorario { solicitacao: made.text(), liquidacao: Some(made.text()) },
        status: DevolucaoStatus::Devolvido,
        motivo: None,
    })
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
