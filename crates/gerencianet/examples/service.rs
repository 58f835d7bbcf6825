//! A service that charges: what a browser has judged is judged once more, by the same rules and in the same words.

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header::CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::put;
use axum::{Json, Router};
use gerencianet::domain::Txid;
use gerencianet::pix::{Cob, CobRequest, PixApi};
use gerencianet::validation::{Locale, Operation, Report, validate};
use gerencianet::{Client, Error, ErrorKind};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pix = Client::from_env()?.build()?.pix();
    let service = Router::new().route("/charges/{txid}", put(charge)).with_state(pix);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, service).await?;
    Ok(())
}

async fn charge(State(pix): State<PixApi>, Path(txid): Path<Txid>, body: Bytes) -> Result<Json<Cob>, Refusal> {
    // All that is wrong at once, with its place; reading stops at the first mistake.
    validate(Operation::PixCreateCharge, &body).map_err(Refusal::Invalid)?;
    let charge: CobRequest = serde_json::from_slice(&body).map_err(|_| Refusal::Unreadable)?;
    Ok(Json(pix.pix_create_charge(&txid, &charge).await?.into_inner()))
}

/// Why there is no charge, as the browser is told.
enum Refusal {
    Invalid(Report),
    Unreadable,
    Failed(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error.kind() {
            ErrorKind::InvalidRequest(report) => Refusal::Invalid(report.clone()),
            _ => Refusal::Failed(error),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let error = match self {
            Refusal::Invalid(report) => {
                let json = [(CONTENT_TYPE, "application/json")];
                return (StatusCode::UNPROCESSABLE_ENTITY, json, report.to_json(Locale::PtBr)).into_response();
            }
            Refusal::Unreadable => return StatusCode::BAD_REQUEST.into_response(),
            Refusal::Failed(error) => error,
        };
        // An error tells no value, so it may stand in a log.
        eprintln!("{error}");
        match error.kind() {
            ErrorKind::Conflict(_) => StatusCode::CONFLICT,
            ErrorKind::RateLimited { .. } => StatusCode::SERVICE_UNAVAILABLE,
            ErrorKind::Timeout { .. } => StatusCode::GATEWAY_TIMEOUT,
            _ => StatusCode::BAD_GATEWAY,
        }
        .into_response()
    }
}
