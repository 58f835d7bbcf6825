//! The Open Finance API.

pub(crate) mod bank;
mod config;
mod list;
mod participant;
pub(crate) mod payment;
mod state;

use gerencianet_validation::Operation;

use crate::answer::Answer;
use crate::gate::Call;
use crate::refusal::Refusal;
use crate::world::World;

/// Answers a request that may be answered.
pub(crate) async fn answer(world: &World, call: &Call<'_>) -> Result<Answer, Refusal> {
    match call.operation {
        Operation::OfConfigUpdate => config::set(world, call).await,
        Operation::OfConfigDetail => config::detail(world, call).await,
        Operation::OfListParticipants => participant::list(world, call).await,
        Operation::OfStartPixPayment => payment::create(world, call).await,
        Operation::OfListPixPayment => list::list(world, call).await,
        _ => Err(Refusal::nowhere()),
    }
}
