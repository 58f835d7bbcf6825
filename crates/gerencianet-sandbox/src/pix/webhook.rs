//! Webhooks of keys.

use gerencianet::pix::{Webhook, WebhookList, WebhookRequest};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::answer::Answer;
use crate::deliveries::{self, Destination, address};
use crate::gate::Call;
use crate::moment::Moment;
use crate::pix::key;
use crate::pix::page::Page;
use crate::refusal::Refusal;
use crate::world::World;

/// Checks the address as the vendor does before it is kept.
pub(super) async fn set(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let request: WebhookRequest = call.json()?;
    let chave = call.required("chave");
    let (destination, url) = (Destination::Pix { chave }, request.webhook_url.as_str());
    require_key(&mut *world.database.acquire().await?, call, chave).await?;
    let skips_mtls = call.read("x-skip-mtls-checking").unwrap_or(false);
    let checked = deliveries::check(world, destination, url, skips_mtls).await;
    checked.map_err(|unfit| Refusal::bad("webhook_invalido", unfit.mensagem()))?;
    let mut transaction = world.write().await?;
    // The check took its time; meanwhile the key may have gone.
    require_key(&mut transaction, call, chave).await?;
    address::set(&mut transaction, call.account(), destination, url, world.now()).await?;
    transaction.commit().await?;
    Ok(Answer::created(&request))
}

async fn require_key(connection: &mut SqliteConnection, call: &Call<'_>, chave: &str) -> Result<(), Refusal> {
    match key::is_of(connection, call.account(), chave).await? {
        true => Ok(()),
        false => Err(Refusal::bad("valor_invalido", "A chave não está registrada nesta conta")),
    }
}

/// Whether a key has a webhook.
pub(super) async fn is_set(connection: &mut SqliteConnection, chave: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM addresses WHERE api = 'pix' AND name = ?)")
        .bind(key::known_as(chave))
        .fetch_one(connection)
        .await
}

pub(super) async fn detail(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let row = sqlx::query("SELECT name, url, made FROM addresses WHERE api = 'pix' AND account = ? AND name = ?")
        .bind(call.account().0)
        .bind(key::known_as(call.required("chave")))
        .fetch_optional(&world.database)
        .await?
        .ok_or_else(not_found)?;
    Ok(Answer::ok(&webhook(&row)?))
}

pub(super) async fn list(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let page = Page::of(call);
    let mut transaction = world.read().await?;
    let query = "SELECT name, url, made FROM addresses WHERE api = 'pix' AND made BETWEEN ?1 AND ?2 AND account = ?3";
    let filter = page.filter()?.and(call.account().0)?;
    let (total, rows) = page.rows(&mut transaction, query, filter, "made, name").await?;
    let webhooks = rows.iter().map(webhook).collect::<sqlx::Result<_>>()?;
    Ok(Answer::ok(&WebhookList { parametros: page.parametros(total), webhooks }))
}

pub(super) async fn delete(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let destination = Destination::Pix { chave: call.required("chave") };
    let mut connection = world.database.acquire().await?;
    if address::remove(&mut connection, call.account(), destination).await? {
        Ok(Answer::nothing())
    } else {
        Err(not_found())
    }
}

fn webhook(row: &SqliteRow) -> sqlx::Result<Webhook> {
    Ok(Webhook {
        webhook_url: row.try_get("url")?,
        chave: row.try_get("name")?,
        criacao: Moment(row.try_get("made")?).text(),
    })
}

/// The vendor documents no error of its own; this is the Central Bank's.
fn not_found() -> Refusal {
    Refusal::not_found("WebhookNaoEncontrado", "Webhook não encontrado", "A chave não tem webhook")
}
