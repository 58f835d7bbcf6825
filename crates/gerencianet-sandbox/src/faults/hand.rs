//! The routes by which faults are asked for: `/sandbox/faults`.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::rule::{Rule, Written};
use super::{Rules, Scenario, Standing};
use crate::answer::Answer;
use crate::gate::whole;
use crate::hand::{Id, respond};
use crate::refusal::Refusal;
use crate::world::World;

/// A rule and how far it has come.
#[derive(Serialize)]
struct Told<'r> {
    id: u64,
    fault: &'r Written,
    /// How many requests it was held against.
    met: u64,
    struck: u64,
}

/// Adds a rule behind the others: `POST /sandbox/faults`.
pub(crate) async fn add(State(world): State<Arc<World>>, body: Body) -> Response {
    respond(async {
        let rule: Rule = read(body).await?;
        let mut rules = world.faults.rules();
        let id = rules.add(rule);
        rules
            .rules
            .iter()
            .find(|standing| standing.id == id)
            .map(|standing| Answer::created(&told(standing)))
            .ok_or_else(gone)
    })
    .await
}

/// The rules, in the order in which they are asked: `GET /sandbox/faults`.
pub(crate) async fn list(State(world): State<Arc<World>>) -> Response {
    respond(async { Ok(listed(&world.faults.rules())) }).await
}

/// Begins anew with a seed and rules: `PUT /sandbox/faults`.
pub(crate) async fn replace(State(world): State<Arc<World>>, body: Body) -> Response {
    respond(async {
        let scenario: Scenario = read(body).await?;
        let mut rules = world.faults.rules();
        *rules = Rules::new(scenario);
        Ok(listed(&rules))
    })
    .await
}

/// Begins anew without rules, with the same seed: `DELETE /sandbox/faults`.
pub(crate) async fn remove_all(State(world): State<Arc<World>>) -> Response {
    respond(async {
        let mut rules = world.faults.rules();
        *rules = Rules::new(Scenario { seed: rules.seed, fault: Vec::new() });
        Ok(Answer::nothing())
    })
    .await
}

/// Takes one rule away: `DELETE /sandbox/faults/{id}`.
pub(crate) async fn remove(State(world): State<Arc<World>>, Id(id): Id) -> Response {
    respond(async {
        let mut rules = world.faults.rules();
        let position = rules.rules.iter().position(|standing| standing.id.to_string() == id).ok_or_else(gone)?;
        rules.rules.remove(position);
        Ok(Answer::nothing())
    })
    .await
}

fn listed(rules: &Rules) -> Answer {
    #[derive(Serialize)]
    struct List<'r> {
        seed: u64,
        faults: Vec<Told<'r>>,
    }
    Answer::ok(&List { seed: rules.seed, faults: rules.rules.iter().map(told).collect() })
}

fn told(standing: &Standing) -> Told<'_> {
    Told { id: standing.id, fault: standing.rule.written(), met: standing.met, struck: standing.struck }
}

fn gone() -> Refusal {
    Refusal::named(StatusCode::NOT_FOUND, "falha_nao_encontrada", "Nenhuma falha com este id")
}

/// Reads a body. Nothing that a rule holds is personal, so its own words may say what is wrong.
async fn read<T: DeserializeOwned>(body: Body) -> Result<T, Refusal> {
    let body = whole(body).await?;
    serde_json::from_slice(&body).map_err(|error| Refusal::bad("json_invalido", error.to_string()))
}
