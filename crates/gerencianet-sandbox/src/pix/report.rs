//! Statements for reconciliation: ordered, waited for, fetched.

mod file;

use axum::http::StatusCode;
use gerencianet::pix::{Relatorio, RelatorioRequest, RelatorioRequestTipoRegistros, RelatorioStatus};
use gerencianet_domain::Data;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use uuid::Uuid;

use crate::account::AccountId;
use crate::answer::Answer;
use crate::gate::Call;
use crate::moment::Moment;
use crate::refusal::Refusal;
use crate::world::World;

/// The kinds of record, in the order in which the vendor prints them.
const KINDS: [&str; 6] = ["PR", "PDE", "TPR", "PEC", "PEB", "PDR"];

/// A statement that was ordered.
struct Report {
    id: String,
    account: AccountId,
    day: Data,
    /// The kinds of its records, with commas between them.
    kinds: String,
    made: Moment,
    begins: Moment,
    ready: Moment,
}

/// Orders a statement. One that was ordered before is answered as far as it is.
pub(super) async fn create(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let RelatorioRequest { data_movimento, tipo_registros } = call.json()?;
    let (account, kinds) = (call.account(), kinds(&tipo_registros));
    let mut transaction = world.write().await?;
    let now = world.now();
    if data_movimento >= now.day() {
        let (title, detail) = ("Pedido de extrato inválido", "A dataMovimento precisa ser anterior a hoje");
        return Err(Refusal::statement(StatusCode::BAD_REQUEST, "ExtratoConciliacaoConsultaInvalida", title, detail));
    }
    let begins = now.after(world.settlement);
    sqlx::query(
        "INSERT INTO reports (id, account, day, kinds, made, begins, ready) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO NOTHING",
    )
    .bind(Uuid::new_v4().to_string())
    .bind(account.0)
    .bind(data_movimento.as_str())
    .bind(&kinds)
    .bind(now.0)
    .bind(begins.0)
    .bind(begins.after(world.settlement).0)
    .execute(&mut *transaction)
    .await?;
    let row = sqlx::query("SELECT * FROM reports WHERE account = ? AND day = ? AND kinds = ?")
        .bind(account.0)
        .bind(data_movimento.as_str())
        .bind(&kinds)
        .fetch_one(&mut *transaction)
        .await?;
    let report = Report::read(&row)?;
    transaction.commit().await?;
    Ok(Answer::accepted(&report.answered(now)))
}

/// The file, or how far it is.
pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut transaction = world.read().await?;
    let report = Report::of(&mut transaction, call.account(), call.required("id")).await?.ok_or_else(|| {
        let detail = "Nenhum pedido de extrato com o id informado";
        Refusal::statement(StatusCode::NOT_FOUND, "NaoEncontrado", "Extrato não encontrado", detail)
    })?;
    let now = world.now();
    match report.status(now) {
        RelatorioStatus::Concluido => Ok(Answer::csv(file::of(&mut transaction, &report).await?)),
        _ => Ok(Answer::accepted(&report.answered(now))),
    }
}

/// Makes now all files that are being made; the answer is how many.
pub(crate) async fn settle_all(connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<u64> {
    let made = sqlx::query("UPDATE reports SET begins = MIN(begins, ?1), ready = ?1 WHERE ready > ?1").bind(now.0);
    Ok(made.execute(connection).await?.rows_affected())
}

impl Report {
    async fn of(connection: &mut SqliteConnection, account: AccountId, id: &str) -> sqlx::Result<Option<Self>> {
        let row = sqlx::query("SELECT * FROM reports WHERE account = ? AND id = ?")
            .bind(account.0)
            .bind(id)
            .fetch_optional(connection)
            .await?;
        row.as_ref().map(Report::read).transpose()
    }

    fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        let day: String = row.try_get("day")?;
        Ok(Report {
            id: row.try_get("id")?,
            account: AccountId(row.try_get("account")?),
            day: day.parse().map_err(|_| sqlx::Error::Decode("the day of a statement is no date".into()))?,
            kinds: row.try_get("kinds")?,
            made: Moment(row.try_get("made")?),
            begins: Moment(row.try_get("begins")?),
            ready: Moment(row.try_get("ready")?),
        })
    }

    fn status(&self, now: Moment) -> RelatorioStatus {
        match now {
            now if now < self.begins => RelatorioStatus::AguardandoProcessamento,
            now if now < self.ready => RelatorioStatus::EmProcessamento,
            _ => RelatorioStatus::Concluido,
        }
    }

    fn answered(&self, now: Moment) -> Relatorio {
        Relatorio { id: self.id.clone(), data_solicitacao: self.made.text(), status: self.status(now) }
    }
}

/// The kinds that were ordered, in the printed order.
fn kinds(ordered: &RelatorioRequestTipoRegistros) -> String {
    let ordered = [
        ordered.pix_recebido,
        ordered.pix_devolucao_enviada,
        ordered.tarifa_pix_recebido,
        ordered.pix_enviado_chave,
        ordered.pix_enviado_dados_bancarios,
        ordered.pix_devolucao_recebida,
    ];
    let kinds = KINDS.iter().zip(ordered).filter(|(_, ordered)| *ordered == Some(true)).map(|(kind, _)| *kind);
    kinds.collect::<Vec<_>>().join(",")
}
