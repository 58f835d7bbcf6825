//! The addresses that learn what became of openings.

use gerencianet::account_opening::{Paginacao, Parametros, Webhook, WebhookCadastrado, WebhookList, WebhookRequest};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use uuid::Uuid;

use crate::answer::Answer;
use crate::deliveries::{self, Destination, address};
use crate::gate::Call;
use crate::moment::Moment;
use crate::pix::page::Page;
use crate::refusal::Refusal;
use crate::world::World;

const SELECT: &str = "SELECT name, url, made FROM addresses WHERE api = 'account-opening'";

/// Registers an address, or gives a registered one another address; checks it as the vendor does before it is kept.
pub(super) async fn set(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let request: WebhookRequest = call.json()?;
    let (url, registered) = match &request {
        WebhookRequest::Cadastro { webhook_url } => (webhook_url.as_str(), None),
        WebhookRequest::Alteracao { chave, url } => (url.as_str(), Some(chave.to_ascii_lowercase())),
    };
    require_usable(&mut *world.database.acquire().await?, call, url, registered.as_deref()).await?;
    let webhook = registered.clone().unwrap_or_else(|| Uuid::new_v4().to_string());
    let destination = Destination::AccountOpening { webhook: &webhook };
    let checked = deliveries::check(world, destination, url, false).await;
    checked.map_err(|unfit| Refusal::bad(unfit.nome(), unfit.mensagem()))?;
    let mut transaction = world.write().await?;
    // Meanwhile another request may have been faster.
    require_usable(&mut transaction, call, url, registered.as_deref()).await?;
    match registered {
        Some(_) => drop(address::change(&mut transaction, call.account(), destination, url).await?),
        None => address::set(&mut transaction, call.account(), destination, url, world.now()).await?,
    }
    transaction.commit().await?;
    Ok(Answer::ok(&WebhookCadastrado { identificador_webhook: webhook }))
}

pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let row = sqlx::query(&format!("{SELECT} AND account = ? AND name = ?"))
        .bind(call.account().0)
        .bind(asked(call))
        .fetch_optional(&world.database)
        .await?
        .ok_or_else(not_found)?;
    Ok(Answer::ok(&webhook(&row)?))
}

pub(super) async fn delete(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut connection = world.database.acquire().await?;
    let destination = Destination::AccountOpening { webhook: &asked(call) };
    match address::remove(&mut connection, call.account(), destination).await? {
        true => Ok(Answer::nothing()),
        false => Err(not_found()),
    }
}

pub(super) async fn list(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let page = Page::of(call);
    let mut transaction = world.read().await?;
    let query = format!("{SELECT} AND made BETWEEN ?1 AND ?2 AND account = ?3");
    let filter = page.filter()?.and(call.account().0)?;
    let (total, rows) = page.rows(&mut transaction, &query, filter, "made, name").await?;
    let webhooks = rows.iter().map(webhook).collect::<sqlx::Result<_>>()?;
    let parametros = page.parametros(total);
    let paginacao = Paginacao {
        pagina_atual: Some(parametros.paginacao.pagina_atual),
        itens_por_pagina: Some(parametros.paginacao.itens_por_pagina),
        quantidade_de_paginas: Some(parametros.paginacao.quantidade_de_paginas),
        quantidade_total_de_itens: Some(parametros.paginacao.quantidade_total_de_itens),
    };
    let parametros =
        Parametros { inicio: Some(parametros.inicio), fim: Some(parametros.fim), paginacao: Some(paginacao) };
    Ok(Answer::ok(&WebhookList { parametros: Some(parametros), webhooks }))
}

/// Refuses an identifier that no webhook of the account has, and an address that another one has.
async fn require_usable(
    connection: &mut SqliteConnection,
    call: &Call<'_>,
    url: &str,
    webhook: Option<&str>,
) -> Result<(), Refusal> {
    let rows = sqlx::query(&format!("{SELECT} AND account = ?")).bind(call.account().0).fetch_all(connection).await?;
    let mut is_known = webhook.is_none();
    for row in &rows {
        let (name, taken): (&str, &str) = (row.try_get("name")?, row.try_get("url")?);
        if Some(name) == webhook {
            is_known = true;
        } else if taken == url {
            return Err(Refusal::bad("url_cadastrada", "O endereço já está cadastrado"));
        }
    }
    match is_known {
        true => Ok(()),
        false => Err(Refusal::bad("chave_invalida", "A conta não tem webhook com esta chave")),
    }
}

/// The identifier that a path names, as the database has it.
fn asked(call: &Call<'_>) -> String {
    call.required("identificadorWebhook").to_ascii_lowercase()
}

fn webhook(row: &SqliteRow) -> sqlx::Result<Webhook> {
    Ok(Webhook {
        webhook_url: row.try_get("url")?,
        identificador_webhook: row.try_get("name")?,
        criacao: Some(Moment(row.try_get("made")?).text()),
    })
}

fn not_found() -> Refusal {
    Refusal::bad("identificador_webhook", "A conta não tem webhook com este identificador")
}
