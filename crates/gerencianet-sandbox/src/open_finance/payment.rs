//! Payments: started by an application, decided by the payer and by the clock.

use axum::http::StatusCode;
use gerencianet::open_finance::{Pagamento, PagamentoCallback, PagamentoIniciado, PagamentoRequest};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use uuid::Uuid;

use super::participant::Participant;
pub(crate) use super::state::Decision;
use super::state::State;
use super::{bank, config};
use crate::account::AccountId;
use crate::answer::{Answer, json};
use crate::deliveries::{Destination, enqueue};
use crate::gate::Call;
use crate::moment::Moment;
use crate::pix::{centavos, reais, received};
use crate::refusal::Refusal;
use crate::world::World;

/// A payment as the database has it.
pub(super) struct Payment {
    id: String,
    account: AccountId,
    application: String,
    centavos: i64,
    state: State,
    /// When it becomes something else by itself, and what.
    turn: Option<(Moment, State)>,
    end_to_end_id: Option<String>,
    made: Moment,
}

/// What a decision is called that comes when nothing can be decided any more.
pub(super) const TOO_LATE: &str = "pagamento_concluido";

/// What homologation refuses, in cents; it accepts all else.
const REFUSED: i64 = 11;

/// The code of no bank.
const NO_BANK: &str = "000";

pub(super) const SELECT: &str =
    "SELECT id, account, application, centavos, status, turns_at, turns_to, end_to_end_id, made FROM payments";

/// Starts a payment. The same order under the same key is answered again; another one is a conflict.
pub(super) async fn create(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let request: PagamentoRequest = call.json()?;
    let (application, key) = (&call.caller.application, call.required("x-idempotency-key"));
    let order = String::from_utf8(json(&request)).expect("JSON is UTF-8");
    let mut transaction = world.write().await?;
    let now = world.now();
    let earlier =
        sqlx::query("SELECT id, request, redirect FROM payments WHERE application = ? AND idempotency_key = ?")
            .bind(application)
            .bind(key)
            .fetch_optional(&mut *transaction)
            .await?;
    if let Some(earlier) = earlier {
        if earlier.try_get::<String, _>("request")? == order {
            return Ok(started(earlier.try_get("id")?, earlier.try_get("redirect")?));
        }
        let mensagem = "Esta chave de idempotência já foi usada para outro pagamento";
        return Err(Refusal::conflict("conflito_chave_idempotencia", mensagem));
    }
    config::require(&mut transaction, call).await?;
    let participant = Participant::of(&request.pagador.id_participante).ok_or_else(|| {
        let mensagem = "pagador.idParticipante não é de nenhum participante";
        Refusal::named(StatusCode::UNPROCESSABLE_ENTITY, "identificador_participante_invalido", mensagem)
    })?;
    if request.favorecido.conta_banco.codigo_banco.as_str() == NO_BANK {
        let mensagem = "favorecido.contaBanco.codigoBanco não é de nenhum banco";
        return Err(Refusal::named(StatusCode::UNPROCESSABLE_ENTITY, "codigo_banco_invalido", mensagem));
    }
    if !participant.begins {
        let mensagem = "A instituição do pagador não iniciou o pagamento";
        return Err(Refusal::bad("erro_iniciacao_pagamento", mensagem));
    }
    let unique = Uuid::new_v4();
    let id = if participant.has_urns { format!("urn:{}:{unique}", participant.label) } else { unique.to_string() };
    let redirect = bank::address(&world.origin, &id);
    let wanted = centavos(request.valor);
    let (turns_at, turns_to) = match world.homologation {
        true if wanted == REFUSED => (now.after(world.settlement), State::Rejeitado),
        true => (now.after(world.settlement), State::Aceito),
        false => (now.after(participant.patience), State::Expirado),
    };
    sqlx::query(
        "INSERT INTO payments (id, application, account, idempotency_key, request, redirect, centavos, status, turns_at,
             turns_to, end_to_end_id, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)",
    )
    .bind(&id)
    .bind(application)
    .bind(call.account().0)
    .bind(key)
    .bind(order)
    .bind(&redirect)
    .bind(wanted)
    .bind(State::Pendente.as_str())
    .bind(turns_at.0)
    .bind(turns_to.as_str())
    .bind(now.0)
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await?;
    Ok(started(id, redirect))
}

pub(super) fn not_found() -> Refusal {
    let mensagem = "Nenhum pagamento com este identificador";
    Refusal::named(StatusCode::NOT_FOUND, "pagamento_nao_encontrado", mensagem)
}

fn started(identificador_pagamento: String, redirect_uri: String) -> Answer {
    Answer::ok(&PagamentoIniciado { identificador_pagamento, redirect_uri })
}

/// Decides about a payment as its payer or a bank would, and tells the application.
pub(crate) async fn decide(world: &World, id: &str, decision: Decision) -> Result<Pagamento, Refusal> {
    let mut transaction = world.write().await?;
    let now = world.now();
    let row = sqlx::query(&format!("{SELECT} WHERE id = ?")).bind(id).fetch_optional(&mut *transaction).await?;
    let mut payment = match row {
        Some(row) => Payment::read(&row)?,
        None => return Err(not_found()),
    };
    // What was due before this moment came first.
    payment.turn_if_due(&mut transaction, now).await?;
    match payment.state.after(decision) {
        Some((state, turn)) => payment.become_now(&mut transaction, state, turn, now).await?,
        None => {
            let mensagem = format!("O pagamento já está {}", payment.state.as_str());
            return Err(Refusal::conflict(TOO_LATE, mensagem));
        }
    }
    transaction.commit().await?;
    Ok(payment.answered(now))
}

/// Carries out now what homologation decides about; the answer is how many payments. Those of a later day wait for it.
pub(crate) async fn settle_all(connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<u64> {
    let settled = sqlx::query(
        "UPDATE payments SET turns_at = ?1 WHERE turns_at > ?1 AND status = 'pendente' AND turns_to != 'expirado'",
    )
    .bind(now.0)
    .execute(connection)
    .await?;
    Ok(settled.rows_affected())
}

/// Turns the payments whose moment has come, and tells their applications; the answer is when the next one turns.
pub(crate) async fn turn_due(world: &World) -> sqlx::Result<Option<Moment>> {
    const NEXT: &str = "SELECT MIN(turns_at) FROM payments";
    let next: Option<i64> = sqlx::query_scalar(NEXT).fetch_one(&world.database).await?;
    if next.is_none_or(|next| Moment(next) > world.now()) {
        return Ok(next.map(Moment));
    }
    let mut transaction = world.write().await?;
    let now = world.now();
    let due = format!("{SELECT} WHERE turns_at <= ? ORDER BY turns_at, id");
    for row in sqlx::query(&due).bind(now.0).fetch_all(&mut *transaction).await? {
        Payment::read(&row)?.turn_if_due(&mut transaction, now).await?;
    }
    let next: Option<i64> = sqlx::query_scalar(NEXT).fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(next.map(Moment))
}

/// The latest payments of all accounts, the newest first.
pub(crate) async fn latest(connection: &mut SqliteConnection, most: i64, now: Moment) -> sqlx::Result<Vec<Pagamento>> {
    let select = format!("{SELECT} ORDER BY made DESC, id LIMIT ?");
    let rows = sqlx::query(&select).bind(most).fetch_all(connection).await?;
    rows.iter().map(|row| Ok(Payment::read(row)?.answered(now))).collect()
}

impl Payment {
    pub(super) fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        let (at, to): (Option<i64>, Option<&str>) = (row.try_get("turns_at")?, row.try_get("turns_to")?);
        Ok(Payment {
            id: row.try_get("id")?,
            account: AccountId(row.try_get("account")?),
            application: row.try_get("application")?,
            centavos: row.try_get("centavos")?,
            state: State::of(row.try_get("status")?)?,
            turn: match (at, to) {
                (Some(at), Some(to)) => Some((Moment(at), State::of(to)?)),
                _ => None,
            },
            end_to_end_id: row.try_get("end_to_end_id")?,
            made: Moment(row.try_get("made")?),
        })
    }

    /// How far it is at a moment.
    pub(super) fn state(&self, now: Moment) -> State {
        match self.turn {
            Some((at, state)) if at <= now => state,
            _ => self.state,
        }
    }

    /// As a list has it, in the state that it has at a moment.
    pub(super) fn answered(self, now: Moment) -> Pagamento {
        let state = self.state(now);
        Pagamento {
            identificador_pagamento: self.id,
            valor: Some(reais(self.centavos)),
            status: state.as_str().into(),
            data_criacao: Some(self.made.text()),
        }
    }

    async fn turn_if_due(&mut self, connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<()> {
        match self.turn {
            Some((at, state)) if at <= now => self.become_now(connection, state, None, now).await,
            _ => Ok(()),
        }
    }

    /// Changes the state, and tells of it.
    async fn become_now(
        &mut self,
        connection: &mut SqliteConnection,
        state: State,
        turn: Option<(Moment, State)>,
        now: Moment,
    ) -> sqlx::Result<()> {
        (self.state, self.turn) = (state, turn);
        if state == State::Aceito {
            self.end_to_end_id = Some(received::identifier('E', now));
        }
        sqlx::query("UPDATE payments SET status = ?, turns_at = ?, turns_to = ?, end_to_end_id = ? WHERE id = ?")
            .bind(state.as_str())
            .bind(turn.map(|(at, _)| at.0))
            .bind(turn.map(|(_, state)| state.as_str()))
            .bind(&self.end_to_end_id)
            .bind(&self.id)
            .execute(&mut *connection)
            .await?;
        let notification = PagamentoCallback {
            identificador_pagamento: self.id.clone(),
            valor: Some(reais(self.centavos)),
            status: state.as_str().into(),
            data_criacao: Some(self.made.text()),
            end_to_end_id: self.end_to_end_id.clone(),
        };
        let destination = Destination::OpenFinance { application: &self.application };
        enqueue(connection, self.account, destination, &self.id, &notification, now).await
    }
}
