//! The accounts as a person sees them.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::respond;
use crate::account::AccountId;
use crate::account_opening::opening;
use crate::answer::Answer;
use crate::deliveries::without_secret;
use crate::pix::{balance, reais};
use crate::world::World;

#[derive(Serialize)]
struct Listed {
    contas: Vec<Conta>,
    /// The accounts that integrators asked for, and what became of that.
    pedidos: Vec<opening::Told>,
}

#[derive(Serialize)]
struct Conta {
    numero: String,
    nome: String,
    cidade: String,
    saldo: String,
    chaves: Vec<String>,
    webhooks: Vec<Webhook>,
}

/// Where an account is told of what happens.
#[derive(Serialize)]
struct Webhook {
    api: String,
    /// The key, the application or the identifier that it belongs to.
    nome: String,
    url: String,
}

/// Lists all accounts, and all that were asked for: `GET /sandbox/accounts`.
pub(crate) async fn list(State(world): State<Arc<World>>) -> Response {
    respond(async {
        let mut transaction = world.read().await?;
        let now = world.now();
        let mut contas = Vec::new();
        for row in sqlx::query("SELECT * FROM accounts ORDER BY id").fetch_all(&mut *transaction).await? {
            let id = AccountId(row.try_get("id")?);
            let chaves = sqlx::query_scalar("SELECT chave FROM keys WHERE account = ? ORDER BY made, chave").bind(id.0);
            let webhooks = sqlx::query("SELECT api, name, url FROM addresses WHERE account = ? ORDER BY made, name");
            let webhooks = webhooks.bind(id.0).fetch_all(&mut *transaction).await?;
            contas.push(Conta {
                numero: row.try_get("numero")?,
                nome: row.try_get("nome")?,
                cidade: row.try_get("cidade")?,
                saldo: reais(balance::of(&mut transaction, &world, id).await?),
                chaves: chaves.fetch_all(&mut *transaction).await?,
                webhooks: webhooks.iter().map(Webhook::read).collect::<sqlx::Result<_>>()?,
            });
        }
        Ok(Answer::ok(&Listed { contas, pedidos: opening::all(&mut transaction, now).await? }))
    })
    .await
}

impl Webhook {
    fn read(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Webhook { api: row.try_get("api")?, nome: row.try_get("name")?, url: without_secret(row.try_get("url")?) })
    }
}
