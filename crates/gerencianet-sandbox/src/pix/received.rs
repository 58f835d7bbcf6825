//! Received Pix.

use gerencianet::pix::{Pessoa, Pix, PixDevolucoes, PixGnExtras, PixList};
use serde::Serialize;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use uuid::Uuid;

use crate::account::AccountId;
use crate::answer::Answer;
use crate::deliveries::{Destination, enqueue};
use crate::gate::Call;
use crate::moment::Moment;
use crate::pix::page::Page;
use crate::pix::{reais, refund};
use crate::refusal::Refusal;
use crate::world::World;

/// A Pix that is to be received.
pub(crate) struct Arriving<'t> {
    /// What the bank of its payer has called it; it gets a name where that bank is none of ours.
    pub(crate) end_to_end_id: Option<&'t str>,
    pub(crate) account: AccountId,
    /// The charge that it pays.
    pub(crate) charge: Option<&'t str>,
    /// The charge, or what a static code says.
    pub(crate) txid: Option<&'t str>,
    pub(crate) chave: &'t str,
    pub(crate) centavos: i64,
    pub(crate) payer: Pessoa,
    pub(crate) note: Option<&'t str>,
}

/// The number of the bank whose customers pay: no bank has it.
const ISPB: &str = "99999999";

const SELECT: &str = "SELECT end_to_end_id, txid, chave, centavos, cpf, cnpj, nome, note, made FROM received r";

/// A new identifier of a payment (`E`) or a refund (`D`): 32 characters.
pub(crate) fn identifier(kind: char, now: Moment) -> String {
    let unique = Uuid::new_v4().simple().to_string();
    format!("{kind}{ISPB}{}{}", now.minute(), &unique[..11])
}

/// Receives a Pix, and tells of it.
pub(crate) async fn receive(
    connection: &mut SqliteConnection,
    world: &World,
    arriving: Arriving<'_>,
    now: Moment,
) -> sqlx::Result<Pix> {
    let end_to_end_id = arriving.end_to_end_id.map_or_else(|| identifier('E', now), str::to_owned);
    sqlx::query(
        "INSERT INTO received (end_to_end_id, account, charge, txid, chave, centavos, fee, cpf, cnpj, nome, note, made)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&end_to_end_id)
    .bind(arriving.account.0)
    .bind(arriving.charge)
    .bind(arriving.txid)
    .bind(arriving.chave)
    .bind(arriving.centavos)
    .bind(fee(arriving.centavos, world.fee))
    .bind(arriving.payer.cpf)
    .bind(arriving.payer.cnpj)
    .bind(arriving.payer.nome)
    .bind(arriving.note)
    .bind(now.0)
    .execute(&mut *connection)
    .await?;
    let pix = of_id(connection, &end_to_end_id, now).await?.ok_or(sqlx::Error::RowNotFound)?;
    tell(connection, &pix, world.shared_now()).await?;
    Ok(pix)
}

/// What is taken of an amount, to the nearest cent.
fn fee(centavos: i64, basis_points: u16) -> i64 {
    (centavos * i64::from(basis_points) + 5_000) / 10_000
}

/// Tells the webhook that the account has for the key of a Pix, as it stands now, with the fee where the settings of the key ask for
/// it. One that came without a txid is not told of.
pub(crate) async fn tell(connection: &mut SqliteConnection, pix: &Pix, now: Moment) -> sqlx::Result<()> {
    #[derive(Serialize)]
    struct Notification {
        pix: [Pix; 1],
    }
    let (Some(chave), Some(_)) = (&pix.chave, &pix.txid) else { return Ok(()) };
    let (account, fee): (i64, Option<i64>) = sqlx::query_as(
        "SELECT r.account, CASE WHEN r.fee > 0 AND k.tells_fee = 1 THEN r.fee END FROM received r
         LEFT JOIN key_settings k ON k.account = r.account AND k.chave = r.chave WHERE r.end_to_end_id = ?",
    )
    .bind(&pix.end_to_end_id)
    .fetch_one(&mut *connection)
    .await?;
    let gn_extras = fee.map(|fee| PixGnExtras { tarifa: Some(reais(fee)) });
    let notification = Notification { pix: [Pix { gn_extras, ..pix.clone() }] };
    enqueue(connection, AccountId(account), Destination::Pix { chave }, &pix.end_to_end_id, &notification, now).await
}

/// The Pix of an identifier, with its refunds as they stand now.
pub(crate) async fn of_id(
    connection: &mut SqliteConnection,
    end_to_end_id: &str,
    now: Moment,
) -> sqlx::Result<Option<Pix>> {
    let select = format!("{SELECT} WHERE end_to_end_id = ?");
    match sqlx::query(&select).bind(end_to_end_id).fetch_optional(&mut *connection).await? {
        Some(row) => pix(connection, &row, now).await.map(Some),
        None => Ok(None),
    }
}

/// The Pix that paid a charge.
pub(super) async fn of_charge(
    connection: &mut SqliteConnection,
    account: AccountId,
    txid: &str,
    now: Moment,
) -> sqlx::Result<Vec<Pix>> {
    let select = format!("{SELECT} WHERE account = ? AND charge = ?");
    match sqlx::query(&select).bind(account.0).bind(txid).fetch_optional(&mut *connection).await? {
        Some(row) => Ok(vec![pix(connection, &row, now).await?]),
        None => Ok(Vec::new()),
    }
}

/// The amount of a Pix that an account received.
pub(super) async fn centavos_of(
    connection: &mut SqliteConnection,
    account: AccountId,
    end_to_end_id: &str,
) -> sqlx::Result<Option<i64>> {
    sqlx::query_scalar("SELECT centavos FROM received WHERE end_to_end_id = ? AND account = ?")
        .bind(end_to_end_id)
        .bind(account.0)
        .fetch_optional(connection)
        .await
}

pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.read().await?;
    let end_to_end_id = call.required("e2eId");
    let pix = match centavos_of(&mut transaction, call.account(), end_to_end_id).await? {
        Some(_) => of_id(&mut transaction, end_to_end_id, world.now()).await?,
        None => None,
    };
    pix.map(|pix| Answer::ok(&pix))
        .ok_or_else(|| Refusal::not_found("NaoEncontrado", "Não encontrado", "Nenhum Pix sob este e2eId"))
}

pub(super) async fn list(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    const FILTER: &str = "WHERE made BETWEEN ?1 AND ?2 AND account = ?3 AND (?4 IS NULL OR txid = ?4)
         AND (?5 IS NULL OR (txid IS NOT NULL) = ?5)
         AND (?6 IS NULL OR EXISTS (SELECT 1 FROM refunds f WHERE f.end_to_end_id = r.end_to_end_id) = ?6)
         AND (?7 IS NULL OR cpf = ?7) AND (?8 IS NULL OR cnpj = ?8)";
    let page = Page::of(call);
    let txid = call.parameter("txid");
    let (has_txid, has_refund) = (call.read::<bool>("txIdPresente"), call.read::<bool>("devolucaoPresente"));
    let (cpf, cnpj) = (call.parameter("cpf"), call.parameter("cnpj"));
    let now = world.now();
    let mut transaction = world.read().await?;
    let filter =
        page.filter()?.and(call.account().0)?.and(txid)?.and(has_txid)?.and(has_refund)?.and(cpf)?.and(cnpj)?;
    let query = format!("{SELECT} {FILTER}");
    let (total, rows) = page.rows(&mut transaction, &query, filter, "made, end_to_end_id").await?;
    let mut listed = Vec::with_capacity(rows.len());
    for row in &rows {
        listed.push(pix(&mut transaction, row, now).await?);
    }
    Ok(Answer::ok(&PixList { parametros: page.parametros(total), pix: listed }))
}

async fn pix(connection: &mut SqliteConnection, row: &SqliteRow, now: Moment) -> sqlx::Result<Pix> {
    let end_to_end_id: String = row.try_get("end_to_end_id")?;
    let refunds = refund::of_pix(connection, &end_to_end_id, now).await?;
    let payer = Pessoa { cpf: row.try_get("cpf")?, cnpj: row.try_get("cnpj")?, nome: row.try_get("nome")? };
    let has_payer = payer.cpf.is_some() || payer.cnpj.is_some() || payer.nome.is_some();
    Ok(Pix {
        end_to_end_id,
        txid: row.try_get("txid")?,
        chave: Some(row.try_get("chave")?),
        tipo: None,
        status: None,
        valor: reais(row.try_get("centavos")?),
        horario: Some(Moment(row.try_get("made")?).text()),
        pagador: has_payer.then_some(payer),
        info_pagador: row.try_get("note")?,
        devolucoes: (!refunds.is_empty()).then_some(PixDevolucoes::Lista(refunds)),
        gn_extras: None,
    })
}

#[cfg(test)]
mod tests {
    use super::fee;

    #[test]
    fn a_fee_is_rounded_to_the_nearest_cent() {
        assert_eq!(
            [(50, 100), (49, 100), (4_999, 1), (5_000, 1), (1_200, 119), (1, 10_000)].map(|(c, b)| fee(c, b)),
            [1, 0, 0, 1, 14, 1]
        );
    }
}
