//! Accounts that integrators ask for: the request, what the customer decides, and the opening.

use std::time::Duration;

use axum::http::StatusCode;
use gerencianet::account_opening::{
    ClienteFinalRequest, ContaCallback, ContaCallbackEvento, ContaSimplificada, ContaSimplificadaCriada,
    ContaSimplificadaRequest,
};
use gerencianet_domain::Data;
use serde::Serialize;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use uuid::Uuid;

use crate::account::{self, AccountId, NewAccount};
use crate::answer::Answer;
use crate::deliveries::{Destination, enqueue};
use crate::gate::Call;
use crate::moment::Moment;
use crate::pix::payee;
use crate::refusal::Refusal;
use crate::world::World;

/// An account that was asked for.
pub(super) struct Opening {
    id: String,
    integrator: AccountId,
    document: String,
    nome: String,
    cidade: String,
    email: String,
    celular: String,
    scopes: String,
    made: Moment,
    decided: Option<Moment>,
    /// Of an approved one: its application, and from when on it is open.
    approved: Option<(String, Moment)>,
}

/// How far an opening is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// The customer has not decided.
    Pendente,
    Recusada,
    /// Approved, and not open yet.
    EmAbertura,
    Aberta,
}

/// An opening as a person sees it.
#[derive(Serialize)]
pub(crate) struct Told {
    identificador: String,
    status: &'static str,
    nome: String,
    criacao: String,
}

/// How old a customer has to be, in years.
const OF_AGE: u16 = 18;

/// How long an integrator has to wait after a customer refused.
const PAUSE: Duration = Duration::from_secs(2 * 24 * 60 * 60);

const SELECT: &str =
    "SELECT id, integrator, document, nome, cidade, email, celular, scopes, made, decided, application,
     opens FROM openings";

/// Asks for an account.
pub(super) async fn create(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let request: ContaSimplificadaRequest = call.json()?;
    let scopes: Vec<String> = request.escopos_integrados.iter().map(ToString::to_string).collect();
    if !scopes.iter().all(|scope| call.caller.has(scope)) {
        let mensagem = "escoposIntegrados tem um escopo que a sua aplicação não tem";
        return Err(Refusal::named(StatusCode::FORBIDDEN, "escopo_invalido", mensagem));
    }
    let customer = request.cliente_final;
    let mut transaction = world.write().await?;
    let now = world.now();
    require_webhook(&mut transaction, call.account()).await?;
    require_of_age(customer.data_nascimento.data(), now.day())?;
    require_allowed(&mut transaction, &customer).await?;
    let opening = Opening {
        id: Uuid::new_v4().to_string(),
        integrator: call.account(),
        document: document(&customer).to_owned(),
        nome: customer.razao_social.unwrap_or(customer.nome_completo),
        cidade: customer.endereco.cidade,
        email: customer.email.as_str().to_lowercase(),
        celular: customer.celular.as_str().to_owned(),
        scopes: scopes.join(" "),
        made: now,
        decided: None,
        approved: None,
    };
    opening.require_new(&mut transaction, now).await?;
    opening.insert(&mut transaction).await?;
    transaction.commit().await?;
    let conta_simplificada = ContaSimplificada { identificador: opening.id };
    Ok(Answer::ok(&ContaSimplificadaCriada { conta_simplificada }))
}

/// Approves an opening as its customer would: a new account, or access to one that the customer has.
pub(crate) async fn approve(world: &World, id: &str, numero: Option<&str>) -> Result<Told, Refusal> {
    let mut transaction = world.write().await?;
    let now = world.now();
    let mut opening = Opening::undecided(&mut transaction, id).await?;
    let account = match numero {
        Some(numero) => account::of_holder(&mut transaction, numero, &opening.document).await?.ok_or_else(|| {
            let mensagem = "O cliente não tem conta com este número";
            Refusal::named(StatusCode::NOT_FOUND, "conta_nao_encontrada", mensagem)
        })?,
        None => {
            let holder = NewAccount {
                nome: &opening.nome,
                cidade: &opening.cidade,
                document: &opening.document,
                email: &opening.email,
                celular: &opening.celular,
            };
            // Since it was asked for another may have got an account with it.
            opening.require_free(&mut transaction).await?;
            holder.open(&mut transaction, now).await?
        }
    };
    let application = account::add_application(&mut transaction, account, &opening.scopes).await?;
    let opens = now.after(world.settlement);
    sqlx::query("UPDATE openings SET decided = ?, application = ?, opens = ? WHERE id = ?")
        .bind(now.0)
        .bind(&application)
        .bind(opens.0)
        .bind(&opening.id)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    (opening.decided, opening.approved) = (Some(now), Some((application, opens)));
    Ok(opening.told(now))
}

/// Refuses an opening as its customer would, and tells the integrator.
pub(crate) async fn refuse(world: &World, id: &str) -> Result<Told, Refusal> {
    let mut transaction = world.write().await?;
    let now = world.now();
    let mut opening = Opening::undecided(&mut transaction, id).await?;
    sqlx::query("UPDATE openings SET decided = ? WHERE id = ?")
        .bind(now.0)
        .bind(&opening.id)
        .execute(&mut *transaction)
        .await?;
    opening.tell(&mut transaction, ContaCallbackEvento::ContaRecusadaPeloClienteFinal, now).await?;
    transaction.commit().await?;
    opening.decided = Some(now);
    Ok(opening.told(now))
}

/// All openings, as a person sees them.
pub(crate) async fn all(connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<Vec<Told>> {
    let rows = sqlx::query(&format!("{SELECT} ORDER BY made, id")).fetch_all(connection).await?;
    rows.iter().map(|row| Ok(Opening::read(row)?.told(now))).collect()
}

/// Opens now what is being opened; the answer is how many accounts.
pub(crate) async fn open_all(connection: &mut SqliteConnection, now: Moment) -> sqlx::Result<u64> {
    let opened = sqlx::query("UPDATE openings SET opens = ?1 WHERE opens > ?1").bind(now.0).execute(connection).await?;
    Ok(opened.rows_affected())
}

/// Tells of the accounts that are open and were not told of yet; the answer is when the next one will be.
pub(crate) async fn tell_opened(world: &World) -> sqlx::Result<Option<Moment>> {
    const NEXT: &str = "SELECT MIN(opens) FROM openings WHERE told = 0 AND opens IS NOT NULL";
    let next: Option<i64> = sqlx::query_scalar(NEXT).fetch_one(&world.database).await?;
    if next.is_none_or(|next| Moment(next) > world.now()) {
        return Ok(next.map(Moment));
    }
    let mut transaction = world.write().await?;
    let now = world.now();
    let open = format!("{SELECT} WHERE told = 0 AND opens <= ? ORDER BY opens, id");
    for row in sqlx::query(&open).bind(now.0).fetch_all(&mut *transaction).await? {
        let opening = Opening::read(&row)?;
        opening.tell(&mut transaction, ContaCallbackEvento::ContaAberta, now).await?;
        sqlx::query("UPDATE openings SET told = 1 WHERE id = ?").bind(&opening.id).execute(&mut *transaction).await?;
    }
    let next: Option<i64> = sqlx::query_scalar(NEXT).fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(next.map(Moment))
}

impl Opening {
    /// The opening of an identifier that an integrator asked for.
    pub(super) async fn of(
        connection: &mut SqliteConnection,
        integrator: AccountId,
        id: &str,
    ) -> sqlx::Result<Option<Self>> {
        let select = format!("{SELECT} WHERE id = ? AND integrator = ?");
        let row =
            sqlx::query(&select).bind(id.to_ascii_lowercase()).bind(integrator.0).fetch_optional(connection).await?;
        row.as_ref().map(Opening::read).transpose()
    }

    /// The opening of an identifier, about which its customer may decide.
    async fn undecided(connection: &mut SqliteConnection, id: &str) -> Result<Self, Refusal> {
        let select = format!("{SELECT} WHERE id = ?");
        let row = sqlx::query(&select).bind(id.to_ascii_lowercase()).fetch_optional(connection).await?;
        let Some(row) = row else {
            let mensagem = "Nenhum pedido de conta com este identificador";
            return Err(Refusal::named(StatusCode::NOT_FOUND, "conta_nao_encontrada", mensagem));
        };
        match Opening::read(&row)? {
            Opening { decided: Some(_), .. } => {
                Err(Refusal::conflict("pedido_decidido", "O cliente já decidiu sobre este pedido"))
            }
            opening => Ok(opening),
        }
    }

    fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        let (application, opens): (Option<String>, Option<i64>) = (row.try_get("application")?, row.try_get("opens")?);
        Ok(Opening {
            id: row.try_get("id")?,
            integrator: AccountId(row.try_get("integrator")?),
            document: row.try_get("document")?,
            nome: row.try_get("nome")?,
            cidade: row.try_get("cidade")?,
            email: row.try_get("email")?,
            celular: row.try_get("celular")?,
            scopes: row.try_get("scopes")?,
            made: Moment(row.try_get("made")?),
            decided: row.try_get::<Option<i64>, _>("decided")?.map(Moment),
            approved: application.zip(opens.map(Moment)),
        })
    }

    async fn insert(&self, connection: &mut SqliteConnection) -> sqlx::Result<()> {
        sqlx::query(
            "INSERT INTO openings (id, integrator, document, nome, cidade, email, celular, scopes, made)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(&self.id)
        .bind(self.integrator.0)
        .bind(&self.document)
        .bind(&self.nome)
        .bind(&self.cidade)
        .bind(&self.email)
        .bind(&self.celular)
        .bind(&self.scopes)
        .bind(self.made.0)
        .execute(connection)
        .await?;
        Ok(())
    }

    /// Refuses a customer who has to decide already, or refused a short while ago, and what belongs to another's account.
    async fn require_new(&self, connection: &mut SqliteConnection, now: Moment) -> Result<(), Refusal> {
        let lately = now.0.saturating_sub(i64::try_from(PAUSE.as_millis()).unwrap_or(i64::MAX));
        let is_asked: bool = sqlx::query_scalar(
            "SELECT EXISTS (SELECT 1 FROM openings WHERE integrator = ? AND document = ?
             AND (decided IS NULL OR (application IS NULL AND decided > ?)))",
        )
        .bind(self.integrator.0)
        .bind(&self.document)
        .bind(lately)
        .fetch_one(&mut *connection)
        .await?;
        if is_asked {
            let mensagem = "O cliente já tem um pedido para decidir, ou recusou um há menos de dois dias";
            return Err(Refusal::conflict("solicitacao_duplicada", mensagem));
        }
        self.require_free(connection).await
    }

    /// Refuses a telephone or an e-mail that is of another's account.
    async fn require_free(&self, connection: &mut SqliteConnection) -> Result<(), Refusal> {
        for (column, value, nome, mensagem) in [
            ("celular", &self.celular, "celular_cadastrado", "O celular já é de outra conta"),
            ("email", &self.email, "email_cadastrado", "O e-mail já é de outra conta"),
        ] {
            let taken = format!("SELECT EXISTS (SELECT 1 FROM accounts WHERE {column} = ? AND document IS NOT ?)");
            if sqlx::query_scalar(&taken).bind(value).bind(&self.document).fetch_one(&mut *connection).await? {
                return Err(Refusal::conflict(nome, mensagem));
            }
        }
        Ok(())
    }

    /// How far it is.
    pub(super) fn state(&self, now: Moment) -> State {
        match (&self.decided, &self.approved) {
            (None, _) => State::Pendente,
            (Some(_), None) => State::Recusada,
            (Some(_), Some((_, opens))) if *opens > now => State::EmAbertura,
            (Some(_), Some(_)) => State::Aberta,
        }
    }

    /// The client id of its application, once it is approved.
    pub(super) fn application(&self) -> Option<&str> {
        self.approved.as_ref().map(|(application, _)| application.as_str())
    }

    async fn tell(
        &self,
        connection: &mut SqliteConnection,
        evento: ContaCallbackEvento,
        now: Moment,
    ) -> sqlx::Result<()> {
        let conta_simplificada = Some(ContaSimplificada { identificador: self.id.clone() });
        let notification = ContaCallback { conta_simplificada, evento: Some(evento) };
        enqueue(connection, self.integrator, Destination::AccountOpenings, &self.id, &notification, now).await
    }

    fn told(self, now: Moment) -> Told {
        let status = match self.state(now) {
            State::Pendente => "pendente",
            State::Recusada => "recusada",
            State::EmAbertura => "em_abertura",
            State::Aberta => "aberta",
        };
        Told { identificador: self.id, status, nome: self.nome, criacao: self.made.text() }
    }
}

/// What identifies the customer: the CNPJ of a company, or else the CPF.
fn document(customer: &ClienteFinalRequest) -> &str {
    customer.cnpj.as_ref().map_or(customer.cpf.as_str(), |cnpj| cnpj.as_str())
}

async fn require_webhook(connection: &mut SqliteConnection, account: AccountId) -> Result<(), Refusal> {
    let is_set: bool =
        sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM addresses WHERE account = ? AND api = 'account-opening')")
            .bind(account.0)
            .fetch_one(connection)
            .await?;
    match is_set {
        true => Ok(()),
        false => {
            let mensagem = "Cadastre antes um webhook";
            Err(Refusal::named(StatusCode::PRECONDITION_FAILED, "webhook_nao_cadastrado", mensagem))
        }
    }
}

/// Refuses who is not of age. Who was born on the 29th of February grows older on the 1st of March of most years.
fn require_of_age(born: Data, today: Data) -> Result<(), Refusal> {
    if born > today {
        return Err(Refusal::bad("data_nascimento_invalida", "A data de nascimento ainda não chegou"));
    }
    let birthday = (born.year().saturating_add(OF_AGE), born.month(), born.day());
    match (today.year(), today.month(), today.day()) >= birthday {
        true => Ok(()),
        false => Err(Refusal::bad("menoridade", "O cliente não tem 18 anos")),
    }
}

/// Refuses a person or a company that may not take part; the page has this under 500.
async fn require_allowed(connection: &mut SqliteConnection, customer: &ClienteFinalRequest) -> Result<(), Refusal> {
    let cnpj = customer.cnpj.as_ref().map(|cnpj| (cnpj.as_str(), "cnpj_nao_permitido"));
    for (document, nome) in [Some((customer.cpf.as_str(), "cpf_nao_permitido")), cnpj].into_iter().flatten() {
        if payee::is_blocked(connection, document).await? {
            let mensagem = "Não é possível abrir conta para este documento";
            return Err(Refusal::named(StatusCode::INTERNAL_SERVER_ERROR, nome, mensagem));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_turns_eighteen_today_is_of_age() {
        let day = |text| Data::parse(text).unwrap();
        let today = day("2026-03-01");
        for (born, nome) in [
            ("2008-03-01", None),
            ("2008-02-29", None),
            ("1900-01-01", None),
            ("2008-03-02", Some("menoridade")),
            ("2026-03-01", Some("menoridade")),
            ("2026-03-02", Some("data_nascimento_invalida")),
            ("9999-12-31", Some("data_nascimento_invalida")),
        ] {
            assert_eq!(require_of_age(day(born), today).err().map(|refusal| refusal.name()), nome, "{born}");
        }
        assert!(require_of_age(day("2008-02-29"), day("2026-02-28")).is_err());
    }
}
