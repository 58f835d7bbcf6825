//! What others decide: a payer at the bank about a payment of Open Finance, and a customer about an account.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use gerencianet_domain::Data;
use serde::Deserialize;

use super::{read, respond};
use crate::account_opening::opening;
use crate::answer::Answer;
use crate::moment::Moment;
use crate::open_finance::payment::{self, Decision};
use crate::refusal::Refusal;
use crate::world::World;

/// What is approved: a payment by `identificadorPagamento`, or an account that was asked for by `identificador`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Approval {
    identificador_pagamento: Option<String>,
    /// The day on which it is to be paid; at once unless told otherwise.
    data: Option<Data>,
    identificador: Option<String>,
    /// The number of the account to which the integrator gets access; a new one unless told otherwise.
    conta: Option<String>,
}

/// What is withdrawn.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Cancellation {
    identificador_pagamento: String,
}

/// Approves a payment or an account: `POST /sandbox/approve`. Answers it.
pub(crate) async fn approve(State(world): State<Arc<World>>, body: Body) -> Response {
    respond(async {
        let Approval { identificador_pagamento, data, identificador, conta } = read(body).await?;
        match (identificador_pagamento, data, identificador, conta) {
            (Some(payment), data, None, None) => {
                let decision = data.map_or(Ok(Decision::Approve), |day| scheduled(day, world.now()))?;
                Ok(Answer::ok(&payment::decide(&world, &payment, decision).await?))
            }
            (None, None, Some(account), numero) => {
                Ok(Answer::ok(&opening::approve(&world, &account, numero.as_deref()).await?))
            }
            _ => Err(Refusal::bad("json_invalido", "informe identificadorPagamento, ou identificador")),
        }
    })
    .await
}

/// Withdraws a payment that is not paid yet: `POST /sandbox/cancel`. Answers it.
pub(crate) async fn cancel(State(world): State<Arc<World>>, body: Body) -> Response {
    respond(async {
        let Cancellation { identificador_pagamento } = read(body).await?;
        Ok(Answer::ok(&payment::decide(&world, &identificador_pagamento, Decision::Cancel).await?))
    })
    .await
}

/// The approval of a payment for a day, which must be to come.
fn scheduled(day: Data, now: Moment) -> Result<Decision, Refusal> {
    match Moment::of_day(day) {
        (begins, _) if begins > now => Ok(Decision::Schedule(begins)),
        _ => Err(Refusal::bad("data_invalida", "O dia do pagamento já começou")),
    }
}
