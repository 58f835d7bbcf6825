//! What the page shows: charges with their codes, payments, and the time.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use gerencianet::open_finance::Pagamento;
use gerencianet::pix::Cob;
use serde::Serialize;

use crate::answer::Answer;
use crate::hand::{Id, respond};
use crate::open_finance::payment;
use crate::pix::{self, Charge};
use crate::refusal::Refusal;
use crate::world::World;

/// How many charges or payments are shown: the latest.
const MOST: i64 = 100;

#[derive(Serialize)]
struct Charges {
    cobrancas: Vec<Shown>,
}

/// A charge, whose it is, and whether it can be paid now.
#[derive(Serialize)]
struct Shown {
    conta: String,
    pagavel: bool,
    cobranca: Cob,
}

#[derive(Serialize)]
struct Payments {
    pagamentos: Vec<Pagamento>,
}

#[derive(Serialize)]
struct Clock {
    agora: String,
}

/// The latest charges of all accounts, the newest first: `GET /sandbox/charges`.
pub(super) async fn charges(State(world): State<Arc<World>>) -> Response {
    respond(async {
        let now = world.now();
        let mut transaction = world.read().await?;
        let mut cobrancas = Vec::new();
        for (conta, charge) in Charge::latest(&mut transaction, MOST).await? {
            let pagavel = charge.is_payable(now);
            cobrancas.push(Shown { conta, pagavel, cobranca: charge.shown(&mut transaction, now).await? });
        }
        Ok(Answer::ok(&Charges { cobrancas }))
    })
    .await
}

/// The latest payments of Open Finance of all accounts, the newest first: `GET /sandbox/payments`.
pub(super) async fn payments(State(world): State<Arc<World>>) -> Response {
    respond(async {
        let now = world.now();
        let pagamentos = payment::latest(&mut *world.read().await?, MOST, now).await?;
        Ok(Answer::ok(&Payments { pagamentos }))
    })
    .await
}

/// What the clock of the sandbox shows: `GET /sandbox/clock`.
pub(super) async fn clock(State(world): State<Arc<World>>) -> Response {
    respond(async { Ok(Answer::ok(&Clock { agora: world.now().text() })) }).await
}

/// The QR code of a location as an image: `GET /sandbox/locations/{id}/qrcode.png`.
pub(super) async fn qr_code(State(world): State<Arc<World>>, Id(id): Id) -> Response {
    let Ok(id) = id.parse() else { return Refusal::nowhere().into_response() };
    match pix::qr_code::png_of_location(&world, id).await {
        // A location leads to the same address for ever, but whose name is in the code may change with a start.
        Ok(Some(png)) => ([(CONTENT_TYPE, "image/png"), (CACHE_CONTROL, "max-age=300")], png).into_response(),
        Ok(None) => Refusal::nowhere().into_response(),
        Err(error) => Refusal::from(error).into_response(),
    }
}
