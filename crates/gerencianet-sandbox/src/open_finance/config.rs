//! The two addresses of an application: where payers return to, and where notifications go.

use axum::http::StatusCode;
use gerencianet::open_finance::{Configuracao, ConfiguracaoRequest};
use sqlx::{Row, SqliteConnection};

use crate::answer::Answer;
use crate::deliveries::{self, Destination, Unfit, address};
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::world::World;

/// Checks the address of notifications as the vendor does before it is kept.
pub(super) async fn set(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let ConfiguracaoRequest { redirect_url, webhook_url } = call.json()?;
    let application = &call.caller.application;
    let destination = Destination::OpenFinance { application };
    let checked = deliveries::check(world, destination, webhook_url.as_str(), false).await;
    checked.map_err(|unfit| match unfit {
        Unfit::NoMutualTls => Refusal::bad("webhook_url_mtls_obrigatorio", unfit.mensagem()),
        _ => Refusal::named(StatusCode::UNPROCESSABLE_ENTITY, "webhook_url_invalido", unfit.mensagem()),
    })?;
    let mut transaction = world.write().await?;
    let is_new = of(&mut transaction, application).await?.is_none();
    sqlx::query(
        "INSERT INTO redirects (application, url) VALUES (?, ?)
         ON CONFLICT (application) DO UPDATE SET url = excluded.url",
    )
    .bind(application)
    .bind(redirect_url.as_str())
    .execute(&mut *transaction)
    .await?;
    address::set(&mut transaction, call.account(), destination, webhook_url.as_str(), world.now()).await?;
    transaction.commit().await?;
    let stored =
        Configuracao { redirect_url: redirect_url.as_str().to_owned(), webhook_url: webhook_url.as_str().to_owned() };
    Ok(if is_new { Answer::created(&stored) } else { Answer::ok(&stored) })
}

pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let stored = of(&mut *world.database.acquire().await?, &call.caller.application).await?;
    stored
        .map(|stored| Answer::ok(&stored))
        .ok_or_else(|| Refusal::bad("configuracao_nao_encontrada", "A aplicação ainda não tem configuração"))
}

/// Refuses an application that has no configuration yet.
pub(super) async fn require(connection: &mut SqliteConnection, call: &Call<'_>) -> Result<(), Refusal> {
    let mensagem = "Configure antes os endereços da aplicação";
    match of(connection, &call.caller.application).await? {
        Some(_) => Ok(()),
        None => Err(Refusal::named(StatusCode::PRECONDITION_FAILED, "webhook_nao_cadastrado", mensagem)),
    }
}

async fn of(connection: &mut SqliteConnection, application: &str) -> sqlx::Result<Option<Configuracao>> {
    let row = sqlx::query(
        "SELECT r.url AS redirect_url, a.url AS webhook_url FROM redirects r
         JOIN addresses a ON a.api = 'open-finance' AND a.name = r.application WHERE r.application = ?",
    )
    .bind(application)
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Configuracao { redirect_url: row.try_get("redirect_url")?, webhook_url: row.try_get("webhook_url")? })
    })
    .transpose()
}
