//! Refunds of received Pix.

use gerencianet::pix::{Devolucao, DevolucaoHorario, DevolucaoRequest, DevolucaoStatus};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::account::AccountId;
use crate::answer::Answer;
use crate::gate::Call;
use crate::moment::Moment;
use crate::pix::{balance, centavos, reais, received, returned};
use crate::refusal::Refusal;
use crate::world::World;

const SELECT: &str = "SELECT id, rtr_id, centavos, made, settles, failure FROM refunds WHERE end_to_end_id = ?";

/// All refunds of a Pix, as they stand now.
pub(super) async fn of_pix(
    connection: &mut SqliteConnection,
    end_to_end_id: &str,
    now: Moment,
) -> sqlx::Result<Vec<Devolucao>> {
    let select = format!("{SELECT} ORDER BY made, id");
    let rows = sqlx::query(&select).bind(end_to_end_id).fetch_all(connection).await?;
    rows.iter().map(|row| refund(row, now)).collect()
}

pub(super) async fn create(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let request: DevolucaoRequest = call.json()?;
    let (end_to_end_id, id) = (call.required("e2eId"), call.required("id"));
    let wanted = centavos(request.valor);
    let mut transaction = world.write().await?;
    let received: i64 =
        received::centavos_of(&mut transaction, call.account(), end_to_end_id).await?.ok_or_else(no_pix)?;
    if of_id(&mut transaction, end_to_end_id, id).await?.is_some() {
        return Err(Refusal::conflict("devolucao_id_duplicado", "Este Pix já tem uma devolução com o id informado"));
    }
    let now = world.now();
    let refunded: i64 = sqlx::query_scalar(
        "SELECT COALESCE(SUM(centavos), 0) FROM refunds
         WHERE end_to_end_id = ? AND (failure IS NULL OR (settles > ? AND told = 0))",
    )
    .bind(end_to_end_id)
    .bind(world.shared_now().0)
    .fetch_one(&mut *transaction)
    .await?;
    if wanted > received - refunded {
        return Err(Refusal::bad("valor_invalido", "As devoluções juntas passam do valor do Pix"));
    }
    balance::require(&mut transaction, world, call.account(), wanted).await?;
    sqlx::query(
        "INSERT INTO refunds (end_to_end_id, id, rtr_id, centavos, made, settles, told) VALUES (?, ?, ?, ?, ?, ?, 0)",
    )
    .bind(end_to_end_id)
    .bind(id)
    .bind(received::identifier('D', now))
    .bind(wanted)
    .bind(now.0)
    .bind(now.after(world.settlement).0)
    .execute(&mut *transaction)
    .await?;
    let row = of_id(&mut transaction, end_to_end_id, id).await?.ok_or(sqlx::Error::RowNotFound)?;
    transaction.commit().await?;
    Ok(Answer::created(&refund(&row, now)?))
}

pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let end_to_end_id = call.required("e2eId");
    let mut transaction = world.read().await?;
    received::centavos_of(&mut transaction, call.account(), end_to_end_id).await?.ok_or_else(no_pix)?;
    let row = of_id(&mut transaction, end_to_end_id, call.required("id")).await?.ok_or_else(no_refund)?;
    Ok(Answer::ok(&refund(&row, world.now())?))
}

/// Makes a refund of an account fail that is under way; the money is back at once.
pub(crate) async fn refuse(
    connection: &mut SqliteConnection,
    account: AccountId,
    end_to_end_id: &str,
    id: &str,
    reason: &str,
    now: Moment,
) -> Result<Devolucao, Refusal> {
    received::centavos_of(connection, account, end_to_end_id).await?.ok_or_else(no_pix)?;
    let failed = sqlx::query(
        "UPDATE refunds SET settles = ?1, failure = ?2
         WHERE end_to_end_id = ?3 AND id = ?4 AND settles > ?1 AND told = 0",
    )
    .bind(now.0)
    .bind(reason)
    .bind(end_to_end_id)
    .bind(id)
    .execute(&mut *connection)
    .await?;
    let row = of_id(connection, end_to_end_id, id).await?.ok_or_else(no_refund)?;
    match failed.rows_affected() {
        0 => Err(Refusal::conflict("devolucao_concluida", "A devolução já foi concluída")),
        _ => Ok(refund(&row, now)?),
    }
}

/// Carries out now what is being processed; the answer is how many.
pub(crate) async fn settle_all(connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<u64> {
    let settled = sqlx::query("UPDATE refunds SET settles = ?1 WHERE settles > ?1 AND told = 0")
        .bind(now.0)
        .execute(connection)
        .await?;
    Ok(settled.rows_affected())
}

/// Tells of the refunds that came to their end and were not told of yet; the answer is when the next one will.
pub(crate) async fn tell_settled(world: &World) -> sqlx::Result<Option<Moment>> {
    const NEXT: &str = "SELECT MIN(settles) FROM refunds WHERE told = 0";
    let next: Option<i64> = sqlx::query_scalar(NEXT).fetch_one(&world.database).await?;
    if next.is_none_or(|next| Moment(next) > world.now()) {
        return Ok(next.map(Moment));
    }
    let mut transaction = world.write().await?;
    let now = world.now();
    let settled: Vec<(String, String)> =
        sqlx::query_as("UPDATE refunds SET told = 1 WHERE told = 0 AND settles <= ? RETURNING end_to_end_id, id")
            .bind(now.0)
            .fetch_all(&mut *transaction)
            .await?;
    for (end_to_end_id, id) in settled {
        returned::arrive(&mut transaction, &end_to_end_id, &id).await?;
        let pix = received::of_id(&mut transaction, &end_to_end_id, now).await?.ok_or(sqlx::Error::RowNotFound)?;
        received::tell(&mut transaction, &pix, now).await?;
    }
    let next: Option<i64> = sqlx::query_scalar(NEXT).fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(next.map(Moment))
}

async fn of_id(connection: &mut SqliteConnection, end_to_end_id: &str, id: &str) -> sqlx::Result<Option<SqliteRow>> {
    let select = format!("{SELECT} AND id = ?");
    sqlx::query(&select).bind(end_to_end_id).bind(id).fetch_optional(connection).await
}

fn refund(row: &SqliteRow, now: Moment) -> sqlx::Result<Devolucao> {
    let settles = Moment(row.try_get("settles")?);
    let failure: Option<String> = row.try_get("failure")?;
    let status = match (settles <= now, &failure) {
        (false, _) => DevolucaoStatus::EmProcessamento,
        (true, None) => DevolucaoStatus::Devolvido,
        (true, Some(_)) => DevolucaoStatus::NaoRealizado,
    };
    Ok(Devolucao {
        id: row.try_get("id")?,
        rtr_id: row.try_get("rtr_id")?,
        valor: reais(row.try_get("centavos")?),
        horario: DevolucaoHorario {
            solicitacao: Moment(row.try_get("made")?).text(),
            liquidacao: (status == DevolucaoStatus::Devolvido).then(|| settles.text()),
        },
        motivo: failure.filter(|_| status == DevolucaoStatus::NaoRealizado),
        status,
    })
}

fn no_refund() -> Refusal {
    Refusal::bad("devolucao_nao_encontrada", "Nenhuma devolução com este id no Pix informado")
}

fn no_pix() -> Refusal {
    Refusal::bad("pix_nao_encontrado", "Nenhum Pix recebido com o e2eId informado")
}
