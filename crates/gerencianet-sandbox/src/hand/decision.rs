//! What others decide: a payer at the bank about a payment of Open Finance.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::response::Response;
use gerencianet_domain::{Data, DataHora};
use serde::Deserialize;

use super::{read, respond};
use crate::answer::Answer;
use crate::moment::Moment;
use crate::open_finance::payment::{self, Decision};
use crate::refusal::Refusal;
use crate::world::World;

/// What is approved.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Approval {
    identificador_pagamento: String,
    /// The day on which it is to be paid; at once unless told otherwise.
    data: Option<Data>,
}

/// What is withdrawn.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Cancellation {
    identificador_pagamento: String,
}

/// Approves a payment: `POST /sandbox/approve`. Answers it.
pub(crate) async fn approve(State(world): State<Arc<World>>, body: Body) -> Response {
    respond(async {
        let Approval { identificador_pagamento, data } = read(body).await?;
        let decision = match data {
            Some(day) => Decision::Schedule(beginning_of(&day, world.now())?),
            None => Decision::Approve,
        };
        Ok(Answer::ok(&payment::decide(&world, &identificador_pagamento, decision).await?))
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

/// When a day begins in Brasília, which must be to come.
fn beginning_of(day: &Data, now: Moment) -> Result<Moment, Refusal> {
    let begins = DataHora::parse(&format!("{}T00:00:00-03:00", day.as_str())).map(|begins| Moment::not_before(&begins));
    match begins {
        Ok(begins) if begins > now => Ok(begins),
        _ => Err(Refusal::bad("data_invalida", "O dia do pagamento já começou")),
    }
}
