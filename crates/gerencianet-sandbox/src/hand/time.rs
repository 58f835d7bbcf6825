//! What a person does about time: moves it on, or has what takes time happen now.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use serde::{Deserialize, Serialize};

use super::{read, respond};
use crate::account_opening::opening;
use crate::answer::Answer;
use crate::clock::MovedClock;
use crate::open_finance::payment;
use crate::pix::{refund, report, sent};
use crate::refusal::Refusal;
use crate::world::World;

/// The furthest that the clock moves at once: a year.
const FURTHEST: u64 = 366 * 24 * 60 * 60;

/// How far the clock is moved ahead.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    segundos: u64,
}

/// What the clock shows.
#[derive(Serialize)]
struct Shown {
    agora: String,
}

/// What was carried out.
#[derive(Serialize)]
struct Settled {
    devolucoes: u64,
    envios: u64,
    extratos: u64,
    pagamentos: u64,
    contas: u64,
}

/// Moves the clock ahead: `POST /sandbox/advance-clock`. All that was to happen until then happens.
pub(crate) async fn advance_clock(State(world): State<Arc<World>>, body: Body) -> Response {
    respond(async {
        let Advance { segundos } = read(body).await?;
        if segundos > FURTHEST {
            let mensagem = format!("segundos passa de {FURTHEST}, um ano");
            return Err(Refusal::bad("json_invalido", mensagem));
        }
        let mut transaction = world.write().await?;
        let ahead = MovedClock::advance(&mut transaction, Duration::from_secs(segundos)).await?;
        transaction.commit().await?;
        world.clock.follow(ahead);
        Ok(Answer::ok(&Shown { agora: world.now().text() }))
    })
    .await
}

/// Carries out now what is being processed: `POST /sandbox/settle`.
pub(crate) async fn settle(State(world): State<Arc<World>>) -> Response {
    respond(async {
        let mut transaction = world.write().await?;
        let now = world.now();
        let settled = Settled {
            devolucoes: refund::settle_all(&mut transaction, now).await?,
            envios: sent::settle_all(&mut transaction, now).await?,
            extratos: report::settle_all(&mut transaction, now).await?,
            pagamentos: payment::settle_all(&mut transaction, now).await?,
            contas: opening::open_all(&mut transaction, now).await?,
        };
        transaction.commit().await?;
        Ok(Answer::ok(&settled))
    })
    .await
}
