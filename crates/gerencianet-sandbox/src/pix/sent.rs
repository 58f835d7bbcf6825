//! Pix that the account sends.

mod outcome;

use axum::http::StatusCode;
use gerencianet::pix::{
    Devolucao, Envio, EnvioHorario, EnvioRequest, EnvioStatus, EnvioStatusObjetoType, EnvioStatusTexto,
    FavorecidoRequest,
};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

pub(crate) use self::outcome::{settle_all, tell_settled};
use crate::account::AccountId;
use crate::answer::{Answer, json};
use crate::gate::Call;
use crate::moment::Moment;
use crate::pix::homologation::{self, Fate};
use crate::pix::{balance, centavos, key, payee, reais, received, returned, webhook};
use crate::refusal::Refusal;
use crate::world::World;

/// A Pix that the account has sent.
pub(crate) struct Sent {
    pub(crate) account: AccountId,
    /// The account of the sandbox that gets it, whoever has the key by then.
    receiver: Option<AccountId>,
    pub(crate) id: String,
    pub(crate) end_to_end_id: String,
    pub(crate) centavos: i64,
    /// The order as JSON, in one spelling.
    order: String,
    /// Whether it was ordered by today's route, and so is told of as today's pages have it.
    is_of_today: bool,
    made: Moment,
    settles: Moment,
    failure: Option<String>,
}

/// How far a sent Pix is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Waiting,
    Done,
    Failed,
}

const SELECT: &str = "SELECT account, receiver, id, end_to_end_id, centavos, request, is_of_today, made, settles,
     failure FROM sent";

/// Sends a Pix. The same order under the same identifier is answered again; another one is a conflict.
pub(super) async fn create(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let request: EnvioRequest = call.json()?;
    let id = call.required("idEnvio");
    let order = String::from_utf8(json(&request)).expect("JSON is UTF-8");
    let mut transaction = world.write().await?;
    let now = world.now();
    let account = call.account();
    if let Some(earlier) = Sent::of(&mut transaction, account, id).await? {
        return match earlier.order == order {
            true => Ok(earlier.answer(call, now)),
            false => Err(Refusal::conflict("id_envio_duplicado", "Já existe um envio com este idEnvio nesta conta")),
        };
    }
    let chave = request.pagador.chave.as_str();
    if !key::is_of(&mut transaction, account, chave).await? {
        return Err(Refusal::bad("chave_invalida", "A chave não está registrada nesta conta"));
    }
    if !webhook::is_set(&mut transaction, chave).await? {
        return Err(Refusal::bad("chave_invalida", "A chave do pagador não tem webhook"));
    }
    payee::require(&mut transaction, account, &request.favorecido).await?;
    let wanted = centavos(request.valor);
    let fate = if world.homologation { homologated(&request, wanted)? } else { Fate::Done(&[]) };
    balance::require(&mut transaction, world, account, wanted).await?;
    let mut sent = Sent {
        account,
        receiver: payee::account(&mut transaction, &request.favorecido).await?,
        id: id.to_owned(),
        end_to_end_id: received::identifier('E', now),
        centavos: wanted,
        order,
        is_of_today: call.is_of_today,
        made: now,
        settles: now.after(world.settlement),
        failure: (fate == Fate::Failed).then(|| homologation::REASON.to_owned()),
    };
    if sent.failure.is_none() {
        sent.failure = payee::reluctance(&mut transaction, &request.favorecido).await?;
    }
    let by_account = matches!(request.favorecido, FavorecidoRequest::PorContaBanco { .. });
    sent.insert(&mut transaction, by_account).await?;
    // An account of the sandbox gives back by itself, of what it has received.
    if let (Fate::Done(given_back), None) = (fate, sent.receiver) {
        for centavos in given_back {
            returned::add(&mut transaction, account, id, *centavos, sent.settles.after(world.settlement)).await?;
        }
    }
    transaction.commit().await?;
    Ok(sent.answer(call, now))
}

/// What becomes of an order in homologation.
fn homologated(request: &EnvioRequest, centavos: i64) -> Result<Fate, Refusal> {
    if let FavorecidoRequest::PorChave { chave, .. } = &request.favorecido
        && key::known_as(chave.as_str()) != homologation::PAYEE
    {
        let mensagem = format!("Em homologação a chave do favorecido é {}", homologation::PAYEE);
        return Err(Refusal::bad("chave_invalida", mensagem));
    }
    match homologation::fate(centavos) {
        Fate::Declined => {
            let mensagem = "O envio não foi autorizado";
            Err(Refusal::named(StatusCode::UNPROCESSABLE_ENTITY, "pagamento_negado", mensagem))
        }
        fate => Ok(fate),
    }
}

/// Makes a Pix fail that is under way; the money is back at once.
pub(crate) async fn refuse(
    connection: &mut SqliteConnection,
    account: AccountId,
    id: &str,
    reason: &str,
    now: Moment,
) -> Result<Envio, Refusal> {
    let mut sent = require(connection, account, id).await?;
    (sent.settles, sent.failure) = (now, Some(reason.to_owned()));
    let failed = sqlx::query(
        "UPDATE sent SET settles = ?1, failure = ?2 WHERE account = ?3 AND id = ?4 AND settles > ?1 AND told = 0",
    )
    .bind(now.0)
    .bind(reason)
    .bind(account.0)
    .bind(id)
    .execute(&mut *connection)
    .await?;
    if failed.rows_affected() == 0 {
        return Err(Refusal::conflict("envio_concluido", "O envio já foi concluído"));
    }
    returned::forget(connection, account, id).await?;
    Ok(sent.answered(now))
}

/// Gives back some of a Pix that was carried out, as its receiver would.
pub(crate) async fn give_back(
    connection: &mut SqliteConnection,
    account: AccountId,
    id: &str,
    wanted: i64,
    now: Moment,
) -> Result<Devolucao, Refusal> {
    let sent = require(connection, account, id).await?;
    if sent.state(now) != State::Done {
        return Err(Refusal::conflict("envio_nao_realizado", "O envio não foi realizado"));
    }
    if sent.receiver.is_some() {
        let mensagem = "O favorecido é uma conta do sandbox, que devolve por si";
        return Err(Refusal::conflict("favorecido_no_sandbox", mensagem));
    }
    if wanted > sent.centavos - returned::sum(connection, account, id).await? {
        return Err(Refusal::bad("valor_invalido", "As devoluções juntas passam do valor do Pix"));
    }
    Ok(returned::add(connection, account, id, wanted, now).await?)
}

async fn require(connection: &mut SqliteConnection, account: AccountId, id: &str) -> Result<Sent, Refusal> {
    let mensagem = "Nenhum envio com este idEnvio";
    let sent = Sent::of(connection, account, id).await?;
    sent.ok_or_else(|| Refusal::named(StatusCode::NOT_FOUND, "envio_nao_encontrado", mensagem))
}

impl Sent {
    async fn of(connection: &mut SqliteConnection, account: AccountId, id: &str) -> sqlx::Result<Option<Self>> {
        let select = format!("{SELECT} WHERE account = ? AND id = ?");
        let row = sqlx::query(&select).bind(account.0).bind(id).fetch_optional(connection).await?;
        row.as_ref().map(Sent::read).transpose()
    }

    fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Sent {
            account: AccountId(row.try_get("account")?),
            receiver: row.try_get::<Option<_>, _>("receiver")?.map(AccountId),
            id: row.try_get("id")?,
            end_to_end_id: row.try_get("end_to_end_id")?,
            centavos: row.try_get("centavos")?,
            order: row.try_get("request")?,
            is_of_today: row.try_get("is_of_today")?,
            made: Moment(row.try_get("made")?),
            settles: Moment(row.try_get("settles")?),
            failure: row.try_get("failure")?,
        })
    }

    async fn insert(&self, connection: &mut SqliteConnection, by_account: bool) -> sqlx::Result<()> {
        sqlx::query(
            "INSERT INTO sent
             (account, receiver, id, end_to_end_id, centavos, by_account, request, is_of_today, made, settles, failure, told)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        )
        .bind(self.account.0)
        .bind(self.receiver.map(|receiver| receiver.0))
        .bind(&self.id)
        .bind(&self.end_to_end_id)
        .bind(self.centavos)
        .bind(by_account)
        .bind(&self.order)
        .bind(self.is_of_today)
        .bind(self.made.0)
        .bind(self.settles.0)
        .bind(&self.failure)
        .execute(connection)
        .await?;
        Ok(())
    }

    /// How far it is.
    pub(crate) fn state(&self, now: Moment) -> State {
        match (self.settles <= now, &self.failure) {
            (false, _) => State::Waiting,
            (true, None) => State::Done,
            (true, Some(_)) => State::Failed,
        }
    }

    /// What the pages that print the route of a request answer to it: today's have another status, and say more plainly.
    fn answer(&self, call: &Call<'_>, now: Moment) -> Answer {
        let printed = self.answered(now);
        if !call.is_of_today {
            return Answer::ok(&printed);
        }
        let status = match self.state(now) {
            State::Waiting => EnvioStatusTexto::EmProcessamento,
            State::Done => EnvioStatusTexto::Realizado,
            State::Failed => EnvioStatusTexto::NaoRealizado,
        };
        Answer::created(&Envio { id_envio: Some(self.id.clone()), status: status.into(), ..printed })
    }

    /// As the printed pages answer it, in the state that it has now.
    fn answered(&self, now: Moment) -> Envio {
        let type_ = match self.state(now) {
            State::Waiting => EnvioStatusObjetoType::EmProcessamento,
            State::Done => EnvioStatusObjetoType::Realizado,
            State::Failed => EnvioStatusObjetoType::NaoRealizado,
        };
        Envio {
            e2e_id: Some(self.end_to_end_id.clone()),
            end_to_end_id: None,
            id_envio: None,
            valor: reais(self.centavos),
            horario: EnvioHorario { solicitacao: self.made.text() },
            status: EnvioStatus::Objeto { type_ },
        }
    }
}
