//! The accounts as a person sees them.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use serde::Serialize;
use sqlx::Row;

use super::respond;
use crate::account::AccountId;
use crate::account_opening::opening;
use crate::answer::Answer;
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
}

/// Lists all accounts, and all that were asked for: `GET /sandbox/accounts`.
pub(crate) async fn list(State(world): State<Arc<World>>) -> Response {
    respond(async {
        let mut transaction = world.read().await?;
        let now = world.now();
        let mut contas = Vec::new();
        for row in sqlx::query("SELECT * FROM accounts ORDER BY id").fetch_all(&mut *transaction).await? {
            let id = AccountId(row.try_get("id")?);
            contas.push(Conta {
                numero: row.try_get("numero")?,
                nome: row.try_get("nome")?,
                cidade: row.try_get("cidade")?,
                saldo: reais(balance::of(&mut transaction, id, now).await?),
            });
        }
        Ok(Answer::ok(&Listed { contas, pedidos: opening::all(&mut transaction, now).await? }))
    })
    .await
}
