//! The way of a request: which operation it means, whether it may, whether it is what the documents ask for.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use bytes::Bytes;
use gerencianet_validation::table::Location;
use gerencianet_validation::{Operation, Parameters, Report, validate, validate_parameters};
use http_body_util::LengthLimitError;

use crate::account::AccountId;
use crate::account_opening;
use crate::answer::Answer;
use crate::caller::{Caller, Peer};
use crate::cut::Cut;
use crate::deliveries;
use crate::faults;
use crate::hand::{self, accounts, decision, money};
use crate::numbers;
use crate::open_finance::{self, bank};
use crate::page;
use crate::pix;
use crate::refusal::Refusal;
use crate::requests::{self, Logged};
use crate::routes::{self, Found, Route};
use crate::today;
use crate::token;
use crate::world::World;

/// The largest body that is read. No request of the documents comes near.
const LARGEST_BODY: usize = 1 << 20;

/// The longest that a body may take to arrive.
const BODY: Duration = Duration::from_secs(30);

/// A request that may be answered: its token is good, and so are its parameters and its body.
pub(crate) struct Call<'r> {
    pub(crate) operation: Operation,
    pub(crate) caller: Caller,
    pub(crate) body: &'r [u8],
    /// Whether it came by a route of today's hosts alone.
    pub(crate) is_of_today: bool,
    parameters: Parameters<'r>,
}

impl Call<'_> {
    /// The account that the request is about.
    pub(crate) fn account(&self) -> AccountId {
        self.caller.account
    }

    /// The value of a parameter that was given.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.value(self.operation, name)
    }

    /// The value of a parameter that the operation requires.
    pub(crate) fn required(&self, name: &str) -> &str {
        self.parameter(name).expect("the judge refuses requests without it")
    }

    /// The value of a parameter, read. What the judge has accepted can be.
    pub(crate) fn read<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.parameter(name).and_then(|text| text.parse().ok())
    }

    /// The body as the type of its operation. What the judge has accepted can be read.
    pub(crate) fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, Refusal> {
        let read = serde_json::from_slice(self.body).or_else(|_| serde_json::from_value(numbers::plain(self.body)?));
        read.map_err(|error: serde_json::Error| {
            tracing::error!(operation = %self.operation, line = error.line(), "a body that was accepted cannot be read");
            Refusal::named(StatusCode::INTERNAL_SERVER_ERROR, "erro_aplicacao", "o sandbox não soube ler a requisição")
        })
    }
}

/// Everything that is served on the one port.
pub(crate) fn router(world: Arc<World>) -> Router {
    hands().fallback(operation).layer(from_fn_with_state(world.clone(), noticed)).with_state(world)
}

/// What is served to a browser on this machine: the page, and what it does.
pub(crate) fn page_router(world: Arc<World>) -> Router {
    hands().layer(from_fn_with_state(world.clone(), noticed)).with_state(world)
}

/// What a person does and sees, and the page with which.
fn hands() -> Router<Arc<World>> {
    let hands = page::state()
        .merge(bank::decisions())
        .route("/sandbox/pay", post(hand::pay))
        .route("/sandbox/accounts", get(accounts::list))
        .route("/sandbox/keys", post(hand::add_key))
        .route("/sandbox/deliveries", get(deliveries::list))
        .route("/sandbox/requests", get(requests::list))
        .route("/sandbox/deposit", post(money::deposit))
        .route("/sandbox/refuse", post(money::refuse))
        .route("/sandbox/approve", post(decision::approve))
        .route("/sandbox/cancel", post(decision::cancel))
        .route("/sandbox/return", post(money::give_back))
        .route("/sandbox/payees", post(money::set_payee))
        .route("/sandbox/block", post(money::block))
        .route("/sandbox/faults", get(faults::list).post(faults::add).put(faults::replace).delete(faults::remove_all))
        .route("/sandbox/faults/{id}", delete(faults::remove))
        .route("/sandbox/redeliver", post(deliveries::redeliver))
        .route("/sandbox/advance-clock", post(hand::advance_clock))
        .route("/sandbox/settle", post(hand::settle))
        .route_layer(from_fn(page::same_site));
    hands.merge(page::files()).merge(bank::pages())
}

/// Answers, and then wakes who does what is due: any request but one that reads may have left something to do.
async fn noticed(State(world): State<Arc<World>>, request: Request<Body>, next: Next) -> Response {
    let reads = request.method() == Method::GET;
    let response = next.run(request).await;
    if !reads {
        world.changed.notify_one();
    }
    response
}

async fn operation(State(world): State<Arc<World>>, request: Request<Body>) -> Response {
    let mut logged = Logged::new(&world.requests, request.method(), world.now());
    let response = answer(&world, request, &mut logged).await.unwrap_or_else(|refusal| {
        logged.refused(&refusal);
        refusal.into_response()
    });
    logged.answered(response.status());
    response
}

async fn answer(world: &World, request: Request<Body>, logged: &mut Logged<'_>) -> Result<Response, Refusal> {
    let (head, body) = request.into_parts();
    let found = match routes::find(head.method.as_str(), head.uri.path()) {
        Route::To(found) => found,
        Route::OtherMethod(methods) => return Err(Refusal::other_method(&methods)),
        Route::Nowhere => return Err(Refusal::nowhere()),
    };
    logged.is_for(found.operation, &found.route);
    found_answer(world, &found, &head, body, logged).await.map_err(|refusal| refusal.in_form_of(found.operation))
}

/// Answers a request for an operation, with what it meets.
async fn found_answer(
    world: &World,
    found: &Found,
    head: &Parts,
    body: Body,
    logged: &mut Logged<'_>,
) -> Result<Response, Refusal> {
    let Some(strike) = world.faults.strike(found.operation, &head.headers)? else {
        return carry_out(world, found, head, body, None, logged).await;
    };
    logged.meets(&strike);
    if strike.expires_token() {
        token::forget(world, &head.headers).await?;
    }
    let cut = head.extensions.get::<Cut>().expect("every connection says how it is reset");
    let answer = async {
        let answer = carry_out(world, found, head, body, strike.token_life(), logged).await;
        // What follows may never end.
        world.changed.notify_one();
        answer.unwrap_or_else(|refusal| {
            let refusal = refusal.in_form_of(found.operation);
            logged.refused(&refusal);
            refusal.into_response()
        })
    };
    Ok(strike.strike(world, found.operation, cut, answer).await)
}

/// Does what a request asks for, if it may and is what the documents ask for.
async fn carry_out(
    world: &World,
    found: &Found,
    head: &Parts,
    body: Body,
    token_life: Option<u32>,
    logged: &mut Logged<'_>,
) -> Result<Response, Refusal> {
    let peer = *head.extensions.get::<Peer>().expect("every connection says who is at its other end");
    let operation = found.operation;
    let is_token = operation == Operation::PixAuthorize;
    let caller = match is_token {
        true => token::check_credentials(world, &head.headers, peer).await?,
        false => token::check(world, &head.headers, peer).await?,
    };
    logged.is_of(&caller.application);
    if !is_token {
        caller.must_be_allowed(operation)?;
    }
    let mut body = whole(body).await?;
    if found.is_of_today {
        body = today::printed(operation, body);
    }
    let mut target = found.path.clone();
    if let Some(query) = head.uri.query() {
        target = format!("{target}?{query}");
    }
    let parameters =
        with_headers(operation, &head.headers).target(operation, &target).map_err(|_| Refusal::nowhere())?;
    let mut refusal = |report: &Report| {
        logged.breaks(report);
        Refusal::of_report(report)
    };
    validate_parameters(operation, &parameters).map_err(|report| refusal(&report))?;
    validate(operation, &body).map_err(|report| refusal(&report))?;
    let call = Call { operation, caller, body: &body, is_of_today: found.is_of_today, parameters };
    let answer: Answer =
        if is_token { token::grant(world, &call.caller, token_life).await? } else { answered(world, &call).await? };
    Ok(answer.into_response())
}

/// Answers a request that may be answered, by its API.
async fn answered(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    match call.operation.api() {
        "account-opening" => account_opening::answer(world, call).await,
        "open-finance" => open_finance::answer(world, call).await,
        _ => pix::answer(world, call).await,
    }
}

/// The headers that an operation names, where they are text.
fn with_headers<'r>(operation: Operation, headers: &'r HeaderMap) -> Parameters<'r> {
    let named = operation.facts().parameters.iter().filter(|named| named.location == Location::Header);
    named.fold(Parameters::new(), |parameters, named| {
        let values = headers.get_all(named.name).iter().filter_map(|value| value.to_str().ok());
        values.fold(parameters, |parameters, value| parameters.header(named.name, value))
    })
}

/// All of a body, if it is not too large and does not take too long.
pub(crate) async fn whole(body: Body) -> Result<Bytes, Refusal> {
    match tokio::time::timeout(BODY, axum::body::to_bytes(body, LARGEST_BODY)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(error)) if is_too_large(&error) => {
            Err(Refusal::gateway(StatusCode::PAYLOAD_TOO_LARGE, "Payload Too Large"))
        }
        Ok(Err(_)) => Err(Refusal::gateway(StatusCode::BAD_REQUEST, "Bad Request")),
        Err(_) => Err(Refusal::gateway(StatusCode::REQUEST_TIMEOUT, "Request Timeout")),
    }
}

/// Whether a body was too large; otherwise it broke off, or its framing is wrong.
fn is_too_large(error: &axum::Error) -> bool {
    std::error::Error::source(error).is_some_and(|cause| cause.is::<LengthLimitError>())
}
